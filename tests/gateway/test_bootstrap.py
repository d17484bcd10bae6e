"""The configuration that Envoy is started with."""

import pytest

from gateway.bootstrap import GatewayValues, UnknownPortError, render, used_ports


def test_the_ports_that_dialects_have_of_their_own_are_known_by_name(views):
    assert used_ports(views) == {"carpark"}


def test_a_dialect_whose_port_nobody_has_set_is_an_error(views):
    values = GatewayValues(("unix:/nobody",), views)
    with pytest.raises(UnknownPortError, match="the port `carpark`, which is not set"):
        render(values)


def test_the_same_values_give_the_same_text(views):
    values = GatewayValues(("unix:/nobody",), views, dialect_ports={"carpark": 8000})
    assert render(values) == render(values)

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.errors import AmountMismatch, InvalidArgument
from server.mongo.money import to_decimal128, to_millimes
from server.values.money import check_amount, millimes_from_wire, millimes_to_text, millimes_to_wire

MILLIMES = st.integers(0, 10**12)


@given(MILLIMES)
def test_every_amount_goes_over_the_wire_and_into_the_database_and_back(millimes: int) -> None:
    assert millimes_from_wire(millimes_to_wire(millimes), "amount") == millimes
    assert to_millimes(to_decimal128(millimes)) == millimes
    assert to_millimes(to_decimal128(-millimes)) == -millimes


@pytest.mark.parametrize("amount", [-0.001, 0.0001, 1.2345, float("nan"), float("inf"), float("-inf")])
def test_what_is_no_amount_is_refused_and_the_field_named(amount: float) -> None:
    with pytest.raises(InvalidArgument) as refused:
        millimes_from_wire(amount, "amount")
    assert [violation.field for violation in refused.value.violations] == ["amount"]


@pytest.mark.parametrize(("millimes", "text"), [(0, "0.000"), (5, "0.005"), (3_000, "3.000"), (10**9, "1000000.000")])
def test_amounts_are_written_with_three_decimals(millimes: int, text: str) -> None:
    assert millimes_to_text(millimes) == text


class TestShownAmount:
    @pytest.mark.parametrize("shown", [None, 2_991, 3_000, 3_009])
    def test_less_than_ten_millimes_are_rounding(self, shown: int | None) -> None:
        check_amount(shown, 3_000)

    @pytest.mark.parametrize("shown", [0, 2_990, 3_010])
    def test_ten_millimes_are_another_price(self, shown: int) -> None:
        with pytest.raises(AmountMismatch) as refused:
            check_amount(shown, 3_000)
        assert refused.value.metadata == {"price": "3.000"}

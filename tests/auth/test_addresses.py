import pytest

from server.auth.addresses import parse_email, parse_phone
from server.auth.errors import InvalidEmail, InvalidPhoneNumber
from server.values.source import network_of


@pytest.mark.parametrize(
    ("text", "email"),
    [
        (" Driver@ParkUp.TN ", "driver@parkup.tn"),
        ("a+b@example.com", "a+b@example.com"),
        ("Élise@exemple.tn", "élise@exemple.tn"),
        ("E\u0301lise@exemple.tn", "élise@exemple.tn"),
        ("a@EXÄMPLE.com", "a@exämple.com"),
        ("a@xn--exmple-cua.com", "a@exämple.com"),
    ],
)
def test_one_address_is_one_however_it_is_written(text, email):
    assert parse_email(text) == email


@pytest.mark.parametrize(
    "text", ["", "a", "a@b@c.tn", "a@b", "a@b.tn\nBcc: c@d.tn", "a..b@c.tn", "a\x00@b.tn", "\u202ea@b.tn"]
)
def test_what_is_no_address_is_refused(text):
    with pytest.raises(InvalidEmail):
        parse_email(text)


@pytest.mark.parametrize("text", ["+216 20 000 001", "20 000 001", "20000001", "00216 20-000-001", "+216 (20) 000.001"])
def test_numbers_are_equal_however_they_are_written(text):
    assert parse_phone(text).e164 == "+21620000001"


def test_a_number_abroad_keeps_its_country():
    assert parse_phone("+33 6 12 34 56 78").e164 == "+33612345678"


@pytest.mark.parametrize("text", ["", "abc", "1", "+216 2", "+216 20 000 001 001 001"])
def test_what_is_no_number_is_refused(text):
    with pytest.raises(InvalidPhoneNumber):
        parse_phone(text)


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("192.0.2.1", "192.0.2.1"),
        ("::ffff:192.0.2.1", "192.0.2.1"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("unix", "unix"),
    ],
)
def test_an_ipv6_network_counts_as_one_caller(address, network):
    assert network_of(address) == network

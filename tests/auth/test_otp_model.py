import pytest

from server.auth.otp.model import Codes, OtpAddress, tries_of
from server.values.caller import CallerKind
from server.values.signing_keys import SigningKeys

KEYS = SigningKeys.parse("k:" + "s" * 32)


def codes(operator_digits: int, fixed: str = "") -> Codes:
    return Codes(KEYS, {CallerKind.DRIVER: 6, CallerKind.OPERATOR: operator_digits}, fixed)


@pytest.mark.parametrize("digits", [4, 5, 6, 7, 8])
def test_a_code_has_the_digits_of_its_kind(digits):
    made = {codes(digits).new(CallerKind.OPERATOR) for _ in range(50)}

    assert all(len(code) == digits and code.isdecimal() for code in made)
    assert len(made) > 1
    assert len(codes(digits).new(CallerKind.DRIVER)) == 6


def test_fewer_digits_leave_fewer_tries():
    assert [tries_of(digits) for digits in (4, 5, 6, 7, 8)] == [3, 4, 5, 5, 5]
    assert codes(4).tries(CallerKind.OPERATOR) == 3
    assert codes(4).tries(CallerKind.DRIVER) == 5


def test_the_fixed_code_is_cut_or_begun_again():
    assert [codes(digits, "123456").new(CallerKind.OPERATOR) for digits in (4, 6, 8)] == ["1234", "123456", "12345612"]
    assert codes(4, "123456").new(CallerKind.DRIVER) == "123456"


def test_a_code_fits_what_it_was_sealed_for_and_nothing_else():
    made, to = codes(4), OtpAddress(CallerKind.OPERATOR, "a@parkup.tn")
    sealed = made.seal(to, "0042", None)

    assert made.fits(sealed, to, "0042")
    assert not made.fits(sealed, to, "42")
    assert not made.fits(sealed, OtpAddress(CallerKind.DRIVER, "a@parkup.tn"), "0042")

from datetime import UTC, datetime

import pytest

from server.auth.otp.model import Codes, OtpAddress, tries_of
from server.values.caller import CallerKind
from server.values.signing_keys import SigningKeys

KEYS, OTHER = SigningKeys.parse("k:" + "s" * 32), SigningKeys.parse("o:" + "s" * 32)
UNTIL = datetime(2026, 1, 1, tzinfo=UTC)
OPERATOR = OtpAddress(CallerKind.OPERATOR, "a@parkup.tn")
DRIVER = OtpAddress(CallerKind.DRIVER, "a@parkup.tn")


def codes(operator_digits: int, fixed: str = "", keys: SigningKeys = KEYS) -> Codes:
    return Codes(keys, {CallerKind.DRIVER: 6, CallerKind.OPERATOR: operator_digits}, fixed)


def new(made: Codes, to: OtpAddress) -> str:
    return made.text(made.new(to.kind, UNTIL), to)


@pytest.mark.parametrize("digits", [4, 5, 6, 7, 8])
def test_a_code_has_the_digits_of_its_kind(digits):
    made = {new(codes(digits), OPERATOR) for _ in range(50)}

    assert all(len(code) == digits and code.isdecimal() for code in made)
    assert len(made) > 40
    assert len(new(codes(digits), DRIVER)) == 6


def test_fewer_digits_leave_fewer_tries():
    assert [tries_of(digits) for digits in (4, 5, 6, 7, 8)] == [3, 4, 5, 5, 5]


def test_the_fixed_code_is_cut_or_begun_again():
    assert [new(codes(digits, "123456"), OPERATOR) for digits in (4, 6, 8)] == ["1234", "123456", "12345612"]
    assert new(codes(4, "123456"), DRIVER) == "123456"


def test_a_code_is_the_same_in_every_process_that_has_the_secret():
    sent = codes(4).new(CallerKind.OPERATOR, UNTIL)
    code = codes(4).text(sent, OPERATOR)

    # Also in one that now makes longer codes.
    assert codes(6).text(sent, OPERATOR) == code
    assert codes(4).fits(sent, OPERATOR, code)
    assert not codes(4).fits(sent, OPERATOR, code[:3])
    assert codes(4, keys=OTHER).text(sent, OPERATOR) is None
    assert not codes(4, keys=OTHER).fits(sent, OPERATOR, code)


def test_a_code_of_one_account_is_not_that_of_another():
    made = codes(6)
    sent = [made.new(CallerKind.DRIVER, UNTIL) for _ in range(5)]

    assert [made.text(each, DRIVER) for each in sent] != [made.text(each, OPERATOR) for each in sent]

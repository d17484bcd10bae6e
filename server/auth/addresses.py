"""Where a code can be sent to, in the one form that is compared and stored."""

from __future__ import annotations

from dataclasses import dataclass

import phonenumbers
from email_validator import EmailNotValidError, validate_email

from server.auth.errors import InvalidEmail, InvalidPhoneNumber

HOME_REGION = "TN"
_FEWEST_DIGITS = 6


@dataclass(frozen=True, slots=True)
class Phone:
    """A phone number as it was given, and in E.164 (`+21620000001`), by which numbers are equal."""

    given: str
    e164: str


def parse_email(text: str) -> str:
    """The address in lower case. Raises InvalidEmail. Asks no DNS: whether mail arrives, only mail can tell."""
    try:
        # Development and tests write to example.test and the like, which the library would refuse.
        valid = validate_email(text.strip(), check_deliverability=False, test_environment=True)
    except EmailNotValidError as error:
        raise InvalidEmail from error
    return valid.normalized.lower()


def parse_phone(text: str) -> Phone:
    """A number with its country code, or a Tunisian one. Raises InvalidPhoneNumber."""
    given = text.strip()
    try:
        number = phonenumbers.parse(given, HOME_REGION)
    except phonenumbers.NumberParseException as error:
        raise InvalidPhoneNumber from error
    # Possible, not valid: operators open number ranges faster than anybody updates the list of them.
    if not phonenumbers.is_possible_number(number):
        raise InvalidPhoneNumber
    return Phone(given, phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def check_contact_number(text: str) -> None:
    """Raises InvalidPhoneNumber for what cannot be read as a number.

    It is for people to call: no code goes there, so it may be one that no network has, like `+1234567890` in spec 001.
    """
    try:
        number = phonenumbers.parse(text.strip(), HOME_REGION)
    except phonenumbers.NumberParseException as error:
        raise InvalidPhoneNumber from error
    if len(str(number.national_number)) < _FEWEST_DIGITS:
        raise InvalidPhoneNumber

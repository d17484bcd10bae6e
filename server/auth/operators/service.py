"""Operators sign in, and are made; managing them is in management.py."""

from __future__ import annotations

from collections.abc import Callable

from server.auth.addresses import parse_email, parse_phone
from server.auth.errors import InvalidOtp
from server.auth.operators.model import NewOperator, Operator
from server.auth.operators.repository import OperatorRepository
from server.auth.otp.model import OtpAddress
from server.auth.otp.service import OtpService
from server.auth.sign_ins.model import Tokens
from server.auth.sign_ins.service import SignIns
from server.errors import Unauthorized
from server.values.caller import CallerKind
from server.values.clock import Clock
from server.values.language import Language
from server.values.source import Source


class OperatorService:
    """Addresses are a phone number or an e-mail address, as people write them: exactly one of the two is given."""

    def __init__(
        self,
        operators: OperatorRepository,
        otp: OtpService,
        sign_ins: SignIns,
        *,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        self._operators = operators
        self._otp = otp
        self._sign_ins = sign_ins
        self._clock = clock
        self._new_id = new_id

    async def request_otp(self, phone: str, email: str, language: Language, source: Source) -> None:
        """Sends a code if there is such an operator; whether there is, nothing tells.

        Raises InvalidPhoneNumber, InvalidEmail, RateLimited.
        """
        to = _otp_address(phone, email)
        asked = await self._otp.count_send(to, source)
        await self._otp.send(to, asked, language, has_account=await self._operators.is_active(to.address))

    async def verify_otp(self, phone: str, email: str, code: str, source: Source) -> tuple[Tokens, Operator]:
        """Signs in. Raises InvalidPhoneNumber, InvalidEmail, InvalidOtp, OtpExpired, RateLimited."""
        to = _otp_address(phone, email)
        await self._otp.verify(to, code, source)
        if (operator := await self._operators.record_login(to.address, self._clock())) is None:
            raise InvalidOtp
        try:
            return await self._sign_ins.start(CallerKind.OPERATOR, operator.id, source), operator
        except Unauthorized as switched_off:
            # Between the two calls: the same answer as a moment before.
            raise InvalidOtp from switched_off

    async def get(self, operator_id: str) -> Operator:
        """Raises Unauthorized when the account is gone: the id is the caller's."""
        if (operator := await self._operators.get(operator_id)) is None:
            raise Unauthorized
        return operator

    async def create(self, new: NewOperator) -> Operator:
        """Makes an operator who can sign in at once.

        Raises DuplicateOperator when the number or the e-mail address is taken, InvalidPhoneNumber, InvalidEmail.
        """
        assert new.phone or new.email, "nobody could sign in"
        operator = Operator(
            id=self._new_id(),
            name=new.name.strip(),
            phone=parse_phone(new.phone) if new.phone else None,
            role=new.role,
            is_active=True,
            created_at=self._clock(),
            email=parse_email(new.email) if new.email else None,
            zone_ids=tuple(dict.fromkeys(new.zone_ids)),
            car_parks=tuple(dict.fromkeys(new.car_parks)),
        )
        await self._operators.insert(operator)
        return operator


def _otp_address(phone: str, email: str) -> OtpAddress:
    """The one of the two that is given."""
    return OtpAddress(CallerKind.OPERATOR, parse_email(email) if email else parse_phone(phone).e164)

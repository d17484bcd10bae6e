"""Discounts ↔ parkup.carpark.v1."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from parkup.carpark.v1 import discount_pb2
from parkup.carpark.v1 import discount_service_pb2 as pb
from server.carpark.discounts.model import Discount, DiscountFilter, code_of
from server.carpark.discounts.service import Tried
from server.carpark.fees.model import HOUR, DiscountType, FeeLine, LineKind
from server.carpark.fees.texts import describe
from server.rpc import wire
from server.rpc.errors import error_text
from server.rpc.updates import read_update
from server.values.fractions import parts_from_wire, parts_to_wire
from server.values.language import Language
from server.values.money import MILLIMES_PER_DINAR, millimes_to_wire

_TYPES = {type_: discount_pb2.Discount.DiscountType.Value(f"DISCOUNT_TYPE_{type_.name}") for type_ in DiscountType}
_TYPES_BACK = {number: type_ for type_, number in _TYPES.items()}
_PARTS = {
    DiscountType.PERCENTAGE: 100,
    DiscountType.FIXED_AMOUNT: MILLIMES_PER_DINAR,
    DiscountType.FREE_HOURS: HOUR,
}
"""Of one percent, one unit of the currency, one hour."""
CANNOT_BE_CLEARED = ("code", "name", "discount_type", "value", "valid_from", "is_active")


def discount_message(discount: Discount) -> discount_pb2.Discount:
    return discount_pb2.Discount(
        id=discount.id,
        car_park=discount.car_park,
        code=discount.code,
        name=discount.name,
        description=discount.description,
        discount_type=_TYPES[discount.type],
        value=parts_to_wire(discount.value, _PARTS[discount.type]),
        valid_from=wire.timestamp(discount.valid_from),
        valid_to=wire.optional_timestamp(discount.valid_to),
        max_uses=discount.max_uses,
        max_uses_per_user=discount.max_uses_per_user,
        current_uses=discount.uses,
        min_hours=None if discount.min_minutes is None else parts_to_wire(discount.min_minutes, HOUR),
        partner=discount.partner,
        is_active=discount.is_active,
        created_at=wire.timestamp(discount.created_at),
        updated_at=wire.optional_timestamp(discount.updated_at),
    )


def discount_filter(request: pb.ListDiscountsRequest) -> DiscountFilter:
    """Of whichever car park."""
    is_active = request.is_active if request.HasField("is_active") else None
    return DiscountFilter("", is_active, code_of(request.code) or None)


def new_discount(request: pb.CreateDiscountRequest, number: int, car_park: str, now: datetime) -> Discount:
    """Raises InvalidArgument."""
    type_, code = _TYPES_BACK[request.discount_type], code_of(request.code)
    return Discount(
        id=number,
        car_park=car_park,
        code=code,
        name=request.name.strip() or code,
        type=type_,
        value=parts_from_wire(request.value, _PARTS[type_], "value"),
        valid_from=wire.instant(request.valid_from, "valid_from") if request.HasField("valid_from") else now,
        created_at=now,
        valid_to=wire.instant(request.valid_to, "valid_to") if request.HasField("valid_to") else None,
        description=request.description.strip() or None,
        max_uses=request.max_uses if request.HasField("max_uses") else None,
        max_uses_per_user=request.max_uses_per_user if request.HasField("max_uses_per_user") else None,
        min_minutes=_minutes(request.min_hours) if request.HasField("min_hours") else None,
        partner=request.partner.strip() or None,
        is_active=request.is_active if request.HasField("is_active") else True,
    )


def discount_change(request: pb.UpdateDiscountRequest, current: Discount) -> Mapping[str, Any]:
    """What an update makes of a discount, by its fields. Raises InvalidArgument."""
    written = read_update(request, key="discount_id", required=CANNOT_BE_CLEARED)
    plain = ("max_uses", "max_uses_per_user", "is_active")
    change: dict[str, Any] = {name: written[name] for name in plain if name in written}
    for name in ("name", "description", "partner"):
        if name in written:
            change[name] = (written[name] or "").strip() or None
    if "code" in written:
        change["code"] = code_of(written["code"])
    if "discount_type" in written or "value" in written:
        type_ = _TYPES_BACK[written["discount_type"]] if "discount_type" in written else current.type
        # The number that the client sees stays, if another type is all that is said.
        shown = written.get("value", parts_to_wire(current.value, _PARTS[current.type]))
        change |= {"type": type_, "value": parts_from_wire(shown, _PARTS[type_], "value")}
    for name in ("valid_from", "valid_to"):
        if name in written:
            change[name] = wire.instant(written[name], name) if written[name] is not None else None
    if "min_hours" in written:
        change["min_minutes"] = _minutes(written["min_hours"]) if written["min_hours"] is not None else None
    return change


def tried_response(tried: Tried, language: Language) -> pb.ValidateDiscountResponse:
    response = pb.ValidateDiscountResponse(valid=tried.discount is not None, code=tried.code)
    if tried.refusal is not None:
        response.reason = tried.refusal.reason
        response.message = error_text(tried.refusal, language)
    if tried.fee is not None:
        response.discount_amount = millimes_to_wire(tried.fee.discount_saving if tried.discount else 0)
        response.total = millimes_to_wire(tried.fee.total)
    if (discount := tried.discount) is not None:
        response.discount_type = _TYPES[discount.type]
        response.value = parts_to_wire(discount.value, _PARTS[discount.type])
        line = FeeLine(LineKind.DISCOUNT, 0, discount.value, name=f"{discount.type}:{discount.code}")
        response.message = describe(line, tried.currency, language)
    return response


def _minutes(hours: float) -> int | None:
    """None for no hours at all."""
    return parts_from_wire(hours, HOUR, "min_hours") or None

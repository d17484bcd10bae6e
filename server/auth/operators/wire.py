"""parkup.auth.v1 messages of operators ↔ the domain."""

from __future__ import annotations

from parkup.auth.v1 import operator_pb2
from parkup.auth.v1 import operator_service_pb2 as pb
from server.auth.addresses import parse_email, parse_phone
from server.auth.operators.model import NewOperator, Operator, OperatorChange, OperatorFilter
from server.errors import FieldViolation, InvalidArgument
from server.rpc.updates import read_update
from server.rpc.wire import optional_timestamp, timestamp
from server.values.caller import Role
from server.values.unset import UNSET

_ROLES = {role: operator_pb2.Operator.Role.Value(f"ROLE_{role.name}") for role in Role}
_ROLES_BACK = {number: role for role, number in _ROLES.items()}


def operator(account: Operator) -> operator_pb2.Operator:
    return operator_pb2.Operator(
        id=account.id,
        name=account.name,
        phone=account.phone.given if account.phone else None,
        email=account.email,
        role=_ROLES[account.role],
        zone_ids=account.zone_ids,
        is_active=account.is_active,
        created_at=timestamp(account.created_at),
        updated_at=optional_timestamp(account.updated_at),
        last_login_at=optional_timestamp(account.last_login_at),
    )


def new_operator(request: pb.CreateOperatorRequest) -> NewOperator:
    """Raises InvalidArgument."""
    return NewOperator(
        name=_name(request.name),
        phone=request.phone or None,
        role=_ROLES_BACK.get(request.role, Role.OPERATOR),
        email=request.email or None,
        zone_ids=tuple(zone_id.lower() for zone_id in request.zone_ids),
    )


def operator_change(request: pb.UpdateOperatorRequest) -> OperatorChange:
    """Raises InvalidArgument, InvalidPhoneNumber, InvalidEmail."""
    fields = read_update(request, key="operator_id", required=("name", "role"))
    phone, email = fields.get("phone", UNSET), fields.get("email", UNSET)
    return OperatorChange(
        name=_name(fields["name"]) if "name" in fields else UNSET,
        phone=phone if phone is UNSET else parse_phone(phone) if (phone or "").strip() else None,
        email=email if email is UNSET else parse_email(email) if (email or "").strip() else None,
        role=_ROLES_BACK[fields["role"]] if "role" in fields else UNSET,
    )


def operator_filter(request: pb.ListOperatorsRequest) -> OperatorFilter:
    return OperatorFilter(
        is_active=request.is_active if request.HasField("is_active") else None,
        role=_ROLES_BACK.get(request.role),
        zone_id=request.zone_id.lower() or None,
        address=request.address.strip() or None,
    )


def _name(text: str) -> str:
    if not (name := text.strip()):
        raise InvalidArgument(FieldViolation("name", "est obligatoire", "is required", "required"))
    return name

"""parkup.carpark.v1 messages of people ↔ the domain."""

from __future__ import annotations

import re
from typing import Any

from parkup.carpark.v1 import car_park_people_service_pb2 as pb
from parkup.carpark.v1 import car_park_user_pb2
from server.auth.addresses import Phone, parse_phone
from server.auth.drivers.model import Profile
from server.auth.errors import InvalidPhoneNumber
from server.carpark.people.model import NewStaff, Person, PersonChange, PersonFilter, PersonRole, names_of
from server.errors import FieldViolation, InvalidArgument
from server.rpc.updates import read_update
from server.rpc.wire import optional_timestamp, timestamp
from server.values.unset import UNSET

_ROLES = {role: car_park_user_pb2.CarParkUser.Role.Value(f"ROLE_{role.name}") for role in PersonRole}
_ROLES_BACK = {number: role for role, number in _ROLES.items()}
_INTERNATIONAL = re.compile(r"\+[0-9]{7,15}")


def user(person: Person) -> car_park_user_pb2.CarParkUser:
    return car_park_user_pb2.CarParkUser(
        id=person.id,
        email=person.email,
        full_name=person.full_name,
        phone=person.phone,
        role=_ROLES[person.role],
        is_active=person.is_active,
        is_email_verified=person.is_email_verified,
        car_parks=person.car_parks,
        created_at=timestamp(person.created_at),
        updated_at=optional_timestamp(person.updated_at),
    )


def profile(request: pb.RegisterCarParkUserRequest) -> Profile:
    """Raises InvalidPhoneNumber."""
    first, last = names_of(request.full_name)
    return Profile(first, last, _phone(request.phone))


def new_staff(request: pb.CreateCarParkStaffRequest) -> NewStaff:
    """Raises InvalidArgument."""
    return NewStaff(
        email=request.email,
        password=request.password,
        full_name=_name(request.full_name),
        phone=request.phone.strip() or None,
        role=_ROLES_BACK.get(request.role, PersonRole.OPERATOR),
        car_parks=list(request.car_parks),
    )


def person_filter(request: pb.ListCarParkUsersRequest) -> PersonFilter:
    return PersonFilter(
        role=_ROLES_BACK.get(request.role),
        is_active=request.is_active if request.HasField("is_active") else None,
        email=request.email.strip().lower() or None,
    )


def person_change(request: pb.UpdateCarParkUserRequest) -> PersonChange:
    """Raises InvalidArgument, InvalidPhoneNumber."""
    fields = read_update(request, key="user_id", required=("role", "password"))
    change: dict[str, Any] = {}
    if "full_name" in fields:
        change["full_name"] = " ".join((fields["full_name"] or "").split()) or None
    if "phone" in fields:
        change["phone"] = _phone(fields["phone"] or "")
    if "car_parks" in fields:
        change["car_parks"] = fields["car_parks"] or ()
    change["role"] = _ROLES_BACK[fields["role"]] if "role" in fields else UNSET
    change["password"] = fields.get("password", UNSET)
    return PersonChange(**change)


def _phone(text: str) -> Phone | None:
    """A number of any country; of one whose plan the library knows otherwise, as it was written.

    Nobody signs in with it here. Raises InvalidPhoneNumber.
    """
    if not text.strip():
        return None
    try:
        return parse_phone(text)
    except InvalidPhoneNumber:
        bare = re.sub(r"[ ().-]", "", text)
        if not _INTERNATIONAL.fullmatch(bare):
            raise
        return Phone(text.strip(), bare)


def _name(text: str) -> str:
    if not (name := " ".join(text.split())):
        raise InvalidArgument(FieldViolation("full_name", "est obligatoire", "is required", "required"))
    return name

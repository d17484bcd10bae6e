import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from parkup.common.v1 import license_plate_pb2 as _license_plate_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Session(_message.Message):
    __slots__ = ("id", "user_id", "zone_id", "license_plate", "zone_name", "start_time", "end_time", "duration_minutes", "amount", "status", "ticket_id", "created_at", "updated_at", "is_paid", "paid_amount", "paid_at", "zone_code", "plate")
    class Status(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        STATUS_UNSPECIFIED: _ClassVar[Session.Status]
        STATUS_ACTIVE: _ClassVar[Session.Status]
        STATUS_COMPLETED: _ClassVar[Session.Status]
        STATUS_EXPIRED: _ClassVar[Session.Status]
        STATUS_CANCELLED: _ClassVar[Session.Status]
    STATUS_UNSPECIFIED: Session.Status
    STATUS_ACTIVE: Session.Status
    STATUS_COMPLETED: Session.Status
    STATUS_EXPIRED: Session.Status
    STATUS_CANCELLED: Session.Status
    ID_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    ZONE_ID_FIELD_NUMBER: _ClassVar[int]
    LICENSE_PLATE_FIELD_NUMBER: _ClassVar[int]
    ZONE_NAME_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    DURATION_MINUTES_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    TICKET_ID_FIELD_NUMBER: _ClassVar[int]
    CREATED_AT_FIELD_NUMBER: _ClassVar[int]
    UPDATED_AT_FIELD_NUMBER: _ClassVar[int]
    IS_PAID_FIELD_NUMBER: _ClassVar[int]
    PAID_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    PAID_AT_FIELD_NUMBER: _ClassVar[int]
    ZONE_CODE_FIELD_NUMBER: _ClassVar[int]
    PLATE_FIELD_NUMBER: _ClassVar[int]
    id: str
    user_id: str
    zone_id: str
    license_plate: str
    zone_name: str
    start_time: _timestamp_pb2.Timestamp
    end_time: _timestamp_pb2.Timestamp
    duration_minutes: int
    amount: float
    status: Session.Status
    ticket_id: str
    created_at: _timestamp_pb2.Timestamp
    updated_at: _timestamp_pb2.Timestamp
    is_paid: bool
    paid_amount: float
    paid_at: _timestamp_pb2.Timestamp
    zone_code: str
    plate: _license_plate_pb2.LicensePlate
    def __init__(self, id: _Optional[str] = ..., user_id: _Optional[str] = ..., zone_id: _Optional[str] = ..., license_plate: _Optional[str] = ..., zone_name: _Optional[str] = ..., start_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., end_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., duration_minutes: _Optional[int] = ..., amount: _Optional[float] = ..., status: _Optional[_Union[Session.Status, str]] = ..., ticket_id: _Optional[str] = ..., created_at: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., updated_at: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., is_paid: _Optional[bool] = ..., paid_amount: _Optional[float] = ..., paid_at: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., zone_code: _Optional[str] = ..., plate: _Optional[_Union[_license_plate_pb2.LicensePlate, _Mapping]] = ...) -> None: ...

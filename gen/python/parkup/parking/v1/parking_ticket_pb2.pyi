import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from parkup.common.v1 import license_plate_pb2 as _license_plate_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ParkingTicket(_message.Message):
    __slots__ = ("id", "session_id", "license_plate", "zone_name", "zone_code", "start_time", "end_time", "amount", "status", "qr_code", "created_at", "is_paid", "verified_at", "plate")
    class Status(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        STATUS_UNSPECIFIED: _ClassVar[ParkingTicket.Status]
        STATUS_ACTIVE: _ClassVar[ParkingTicket.Status]
        STATUS_EXPIRED: _ClassVar[ParkingTicket.Status]
        STATUS_VERIFIED: _ClassVar[ParkingTicket.Status]
    STATUS_UNSPECIFIED: ParkingTicket.Status
    STATUS_ACTIVE: ParkingTicket.Status
    STATUS_EXPIRED: ParkingTicket.Status
    STATUS_VERIFIED: ParkingTicket.Status
    ID_FIELD_NUMBER: _ClassVar[int]
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    LICENSE_PLATE_FIELD_NUMBER: _ClassVar[int]
    ZONE_NAME_FIELD_NUMBER: _ClassVar[int]
    ZONE_CODE_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    QR_CODE_FIELD_NUMBER: _ClassVar[int]
    CREATED_AT_FIELD_NUMBER: _ClassVar[int]
    IS_PAID_FIELD_NUMBER: _ClassVar[int]
    VERIFIED_AT_FIELD_NUMBER: _ClassVar[int]
    PLATE_FIELD_NUMBER: _ClassVar[int]
    id: str
    session_id: str
    license_plate: str
    zone_name: str
    zone_code: str
    start_time: _timestamp_pb2.Timestamp
    end_time: _timestamp_pb2.Timestamp
    amount: float
    status: ParkingTicket.Status
    qr_code: str
    created_at: _timestamp_pb2.Timestamp
    is_paid: bool
    verified_at: _timestamp_pb2.Timestamp
    plate: _license_plate_pb2.LicensePlate
    def __init__(self, id: _Optional[str] = ..., session_id: _Optional[str] = ..., license_plate: _Optional[str] = ..., zone_name: _Optional[str] = ..., zone_code: _Optional[str] = ..., start_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., end_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., amount: _Optional[float] = ..., status: _Optional[_Union[ParkingTicket.Status, str]] = ..., qr_code: _Optional[str] = ..., created_at: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., is_paid: _Optional[bool] = ..., verified_at: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., plate: _Optional[_Union[_license_plate_pb2.LicensePlate, _Mapping]] = ...) -> None: ...

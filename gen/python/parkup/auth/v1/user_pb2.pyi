import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from parkup.common.v1 import license_plate_pb2 as _license_plate_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class User(_message.Message):
    __slots__ = ("id", "email", "phone", "is_email_verified", "vehicles", "wallet_balance", "created_at", "updated_at", "first_name", "last_name")
    ID_FIELD_NUMBER: _ClassVar[int]
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    PHONE_FIELD_NUMBER: _ClassVar[int]
    IS_EMAIL_VERIFIED_FIELD_NUMBER: _ClassVar[int]
    VEHICLES_FIELD_NUMBER: _ClassVar[int]
    WALLET_BALANCE_FIELD_NUMBER: _ClassVar[int]
    CREATED_AT_FIELD_NUMBER: _ClassVar[int]
    UPDATED_AT_FIELD_NUMBER: _ClassVar[int]
    FIRST_NAME_FIELD_NUMBER: _ClassVar[int]
    LAST_NAME_FIELD_NUMBER: _ClassVar[int]
    id: str
    email: str
    phone: str
    is_email_verified: bool
    vehicles: _containers.RepeatedCompositeFieldContainer[Vehicle]
    wallet_balance: float
    created_at: _timestamp_pb2.Timestamp
    updated_at: _timestamp_pb2.Timestamp
    first_name: str
    last_name: str
    def __init__(self, id: _Optional[str] = ..., email: _Optional[str] = ..., phone: _Optional[str] = ..., is_email_verified: _Optional[bool] = ..., vehicles: _Optional[_Iterable[_Union[Vehicle, _Mapping]]] = ..., wallet_balance: _Optional[float] = ..., created_at: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., updated_at: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., first_name: _Optional[str] = ..., last_name: _Optional[str] = ...) -> None: ...

class Vehicle(_message.Message):
    __slots__ = ("license_plate", "nickname", "is_default", "plate")
    LICENSE_PLATE_FIELD_NUMBER: _ClassVar[int]
    NICKNAME_FIELD_NUMBER: _ClassVar[int]
    IS_DEFAULT_FIELD_NUMBER: _ClassVar[int]
    PLATE_FIELD_NUMBER: _ClassVar[int]
    license_plate: str
    nickname: str
    is_default: bool
    plate: _license_plate_pb2.LicensePlate
    def __init__(self, license_plate: _Optional[str] = ..., nickname: _Optional[str] = ..., is_default: _Optional[bool] = ..., plate: _Optional[_Union[_license_plate_pb2.LicensePlate, _Mapping]] = ...) -> None: ...

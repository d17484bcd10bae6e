import datetime

from buf.validate import validate_pb2 as _validate_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from parkup.common.v1 import geo_point_pb2 as _geo_point_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Zone(_message.Message):
    __slots__ = ("id", "code", "name", "description", "address", "hourly_rate", "daily_rate", "max_duration_minutes", "is_active", "latitude", "longitude", "location", "boundary", "prices", "distance_meters", "created_at", "updated_at")
    ID_FIELD_NUMBER: _ClassVar[int]
    CODE_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    HOURLY_RATE_FIELD_NUMBER: _ClassVar[int]
    DAILY_RATE_FIELD_NUMBER: _ClassVar[int]
    MAX_DURATION_MINUTES_FIELD_NUMBER: _ClassVar[int]
    IS_ACTIVE_FIELD_NUMBER: _ClassVar[int]
    LATITUDE_FIELD_NUMBER: _ClassVar[int]
    LONGITUDE_FIELD_NUMBER: _ClassVar[int]
    LOCATION_FIELD_NUMBER: _ClassVar[int]
    BOUNDARY_FIELD_NUMBER: _ClassVar[int]
    PRICES_FIELD_NUMBER: _ClassVar[int]
    DISTANCE_METERS_FIELD_NUMBER: _ClassVar[int]
    CREATED_AT_FIELD_NUMBER: _ClassVar[int]
    UPDATED_AT_FIELD_NUMBER: _ClassVar[int]
    id: str
    code: str
    name: str
    description: str
    address: str
    hourly_rate: float
    daily_rate: float
    max_duration_minutes: int
    is_active: bool
    latitude: float
    longitude: float
    location: _geo_point_pb2.GeoPoint
    boundary: _containers.RepeatedCompositeFieldContainer[_geo_point_pb2.GeoPosition]
    prices: ZonePrices
    distance_meters: float
    created_at: _timestamp_pb2.Timestamp
    updated_at: _timestamp_pb2.Timestamp
    def __init__(self, id: _Optional[str] = ..., code: _Optional[str] = ..., name: _Optional[str] = ..., description: _Optional[str] = ..., address: _Optional[str] = ..., hourly_rate: _Optional[float] = ..., daily_rate: _Optional[float] = ..., max_duration_minutes: _Optional[int] = ..., is_active: _Optional[bool] = ..., latitude: _Optional[float] = ..., longitude: _Optional[float] = ..., location: _Optional[_Union[_geo_point_pb2.GeoPoint, _Mapping]] = ..., boundary: _Optional[_Iterable[_Union[_geo_point_pb2.GeoPosition, _Mapping]]] = ..., prices: _Optional[_Union[ZonePrices, _Mapping]] = ..., distance_meters: _Optional[float] = ..., created_at: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., updated_at: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class ZonePrices(_message.Message):
    __slots__ = ("car_sabot", "pound")
    CAR_SABOT_FIELD_NUMBER: _ClassVar[int]
    POUND_FIELD_NUMBER: _ClassVar[int]
    car_sabot: float
    pound: float
    def __init__(self, car_sabot: _Optional[float] = ..., pound: _Optional[float] = ...) -> None: ...

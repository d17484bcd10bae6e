from buf.validate import validate_pb2 as _validate_pb2
from google.api import annotations_pb2 as _annotations_pb2
from parkup.common.v1 import geo_point_pb2 as _geo_point_pb2
from parkup.options.v1 import access_pb2 as _access_pb2
from parkup.parking.v1 import zone_pb2 as _zone_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CreateZoneRequest(_message.Message):
    __slots__ = ("code", "name", "description", "address", "hourly_rate", "daily_rate", "max_duration_minutes", "is_active", "location", "latitude", "longitude", "boundary", "prices")
    CODE_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    HOURLY_RATE_FIELD_NUMBER: _ClassVar[int]
    DAILY_RATE_FIELD_NUMBER: _ClassVar[int]
    MAX_DURATION_MINUTES_FIELD_NUMBER: _ClassVar[int]
    IS_ACTIVE_FIELD_NUMBER: _ClassVar[int]
    LOCATION_FIELD_NUMBER: _ClassVar[int]
    LATITUDE_FIELD_NUMBER: _ClassVar[int]
    LONGITUDE_FIELD_NUMBER: _ClassVar[int]
    BOUNDARY_FIELD_NUMBER: _ClassVar[int]
    PRICES_FIELD_NUMBER: _ClassVar[int]
    code: str
    name: str
    description: str
    address: str
    hourly_rate: float
    daily_rate: float
    max_duration_minutes: int
    is_active: bool
    location: _geo_point_pb2.GeoPoint
    latitude: float
    longitude: float
    boundary: _containers.RepeatedCompositeFieldContainer[_geo_point_pb2.GeoPosition]
    prices: _zone_pb2.ZonePrices
    def __init__(self, code: _Optional[str] = ..., name: _Optional[str] = ..., description: _Optional[str] = ..., address: _Optional[str] = ..., hourly_rate: _Optional[float] = ..., daily_rate: _Optional[float] = ..., max_duration_minutes: _Optional[int] = ..., is_active: _Optional[bool] = ..., location: _Optional[_Union[_geo_point_pb2.GeoPoint, _Mapping]] = ..., latitude: _Optional[float] = ..., longitude: _Optional[float] = ..., boundary: _Optional[_Iterable[_Union[_geo_point_pb2.GeoPosition, _Mapping]]] = ..., prices: _Optional[_Union[_zone_pb2.ZonePrices, _Mapping]] = ...) -> None: ...

class CreateZoneResponse(_message.Message):
    __slots__ = ("zone",)
    ZONE_FIELD_NUMBER: _ClassVar[int]
    zone: _zone_pb2.Zone
    def __init__(self, zone: _Optional[_Union[_zone_pb2.Zone, _Mapping]] = ...) -> None: ...

class GetZoneRequest(_message.Message):
    __slots__ = ("zone_id",)
    ZONE_ID_FIELD_NUMBER: _ClassVar[int]
    zone_id: str
    def __init__(self, zone_id: _Optional[str] = ...) -> None: ...

class GetZoneResponse(_message.Message):
    __slots__ = ("zone",)
    ZONE_FIELD_NUMBER: _ClassVar[int]
    zone: _zone_pb2.Zone
    def __init__(self, zone: _Optional[_Union[_zone_pb2.Zone, _Mapping]] = ...) -> None: ...

class GetZoneByCodeRequest(_message.Message):
    __slots__ = ("code",)
    CODE_FIELD_NUMBER: _ClassVar[int]
    code: str
    def __init__(self, code: _Optional[str] = ...) -> None: ...

class GetZoneByCodeResponse(_message.Message):
    __slots__ = ("zone",)
    ZONE_FIELD_NUMBER: _ClassVar[int]
    zone: _zone_pb2.Zone
    def __init__(self, zone: _Optional[_Union[_zone_pb2.Zone, _Mapping]] = ...) -> None: ...

class ListZonesRequest(_message.Message):
    __slots__ = ("is_active", "latitude", "longitude", "radius", "page_size", "page_token", "skip")
    IS_ACTIVE_FIELD_NUMBER: _ClassVar[int]
    LATITUDE_FIELD_NUMBER: _ClassVar[int]
    LONGITUDE_FIELD_NUMBER: _ClassVar[int]
    RADIUS_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    SKIP_FIELD_NUMBER: _ClassVar[int]
    is_active: bool
    latitude: float
    longitude: float
    radius: int
    page_size: int
    page_token: str
    skip: int
    def __init__(self, is_active: _Optional[bool] = ..., latitude: _Optional[float] = ..., longitude: _Optional[float] = ..., radius: _Optional[int] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., skip: _Optional[int] = ...) -> None: ...

class ListZonesResponse(_message.Message):
    __slots__ = ("zones", "count", "next_page_token")
    ZONES_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    zones: _containers.RepeatedCompositeFieldContainer[_zone_pb2.Zone]
    count: int
    next_page_token: str
    def __init__(self, zones: _Optional[_Iterable[_Union[_zone_pb2.Zone, _Mapping]]] = ..., count: _Optional[int] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class ListAssignedZonesRequest(_message.Message):
    __slots__ = ("is_active", "page_size", "page_token", "skip")
    IS_ACTIVE_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    SKIP_FIELD_NUMBER: _ClassVar[int]
    is_active: bool
    page_size: int
    page_token: str
    skip: int
    def __init__(self, is_active: _Optional[bool] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., skip: _Optional[int] = ...) -> None: ...

class ListAssignedZonesResponse(_message.Message):
    __slots__ = ("zones", "count", "next_page_token")
    ZONES_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    zones: _containers.RepeatedCompositeFieldContainer[_zone_pb2.Zone]
    count: int
    next_page_token: str
    def __init__(self, zones: _Optional[_Iterable[_Union[_zone_pb2.Zone, _Mapping]]] = ..., count: _Optional[int] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class UpdateZoneRequest(_message.Message):
    __slots__ = ("zone_id", "code", "name", "description", "address", "hourly_rate", "daily_rate", "max_duration_minutes", "is_active", "location", "latitude", "longitude", "boundary", "prices")
    ZONE_ID_FIELD_NUMBER: _ClassVar[int]
    CODE_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    HOURLY_RATE_FIELD_NUMBER: _ClassVar[int]
    DAILY_RATE_FIELD_NUMBER: _ClassVar[int]
    MAX_DURATION_MINUTES_FIELD_NUMBER: _ClassVar[int]
    IS_ACTIVE_FIELD_NUMBER: _ClassVar[int]
    LOCATION_FIELD_NUMBER: _ClassVar[int]
    LATITUDE_FIELD_NUMBER: _ClassVar[int]
    LONGITUDE_FIELD_NUMBER: _ClassVar[int]
    BOUNDARY_FIELD_NUMBER: _ClassVar[int]
    PRICES_FIELD_NUMBER: _ClassVar[int]
    zone_id: str
    code: str
    name: str
    description: str
    address: str
    hourly_rate: float
    daily_rate: float
    max_duration_minutes: int
    is_active: bool
    location: _geo_point_pb2.GeoPoint
    latitude: float
    longitude: float
    boundary: _containers.RepeatedCompositeFieldContainer[_geo_point_pb2.GeoPosition]
    prices: _zone_pb2.ZonePrices
    def __init__(self, zone_id: _Optional[str] = ..., code: _Optional[str] = ..., name: _Optional[str] = ..., description: _Optional[str] = ..., address: _Optional[str] = ..., hourly_rate: _Optional[float] = ..., daily_rate: _Optional[float] = ..., max_duration_minutes: _Optional[int] = ..., is_active: _Optional[bool] = ..., location: _Optional[_Union[_geo_point_pb2.GeoPoint, _Mapping]] = ..., latitude: _Optional[float] = ..., longitude: _Optional[float] = ..., boundary: _Optional[_Iterable[_Union[_geo_point_pb2.GeoPosition, _Mapping]]] = ..., prices: _Optional[_Union[_zone_pb2.ZonePrices, _Mapping]] = ...) -> None: ...

class UpdateZoneResponse(_message.Message):
    __slots__ = ("zone",)
    ZONE_FIELD_NUMBER: _ClassVar[int]
    zone: _zone_pb2.Zone
    def __init__(self, zone: _Optional[_Union[_zone_pb2.Zone, _Mapping]] = ...) -> None: ...

class CalculatePriceRequest(_message.Message):
    __slots__ = ("zone_id", "duration_minutes")
    ZONE_ID_FIELD_NUMBER: _ClassVar[int]
    DURATION_MINUTES_FIELD_NUMBER: _ClassVar[int]
    zone_id: str
    duration_minutes: int
    def __init__(self, zone_id: _Optional[str] = ..., duration_minutes: _Optional[int] = ...) -> None: ...

class CalculatePriceResponse(_message.Message):
    __slots__ = ("price", "currency")
    PRICE_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    price: float
    currency: str
    def __init__(self, price: _Optional[float] = ..., currency: _Optional[str] = ...) -> None: ...

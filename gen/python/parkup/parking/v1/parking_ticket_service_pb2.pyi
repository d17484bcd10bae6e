import datetime

from buf.validate import validate_pb2 as _validate_pb2
from google.api import annotations_pb2 as _annotations_pb2
from google.api import httpbody_pb2 as _httpbody_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from parkup.options.v1 import access_pb2 as _access_pb2
from parkup.parking.v1 import parking_ticket_pb2 as _parking_ticket_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ListParkingTicketsRequest(_message.Message):
    __slots__ = ("status", "page_size", "page_token", "skip")
    STATUS_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    SKIP_FIELD_NUMBER: _ClassVar[int]
    status: _parking_ticket_pb2.ParkingTicket.Status
    page_size: int
    page_token: str
    skip: int
    def __init__(self, status: _Optional[_Union[_parking_ticket_pb2.ParkingTicket.Status, str]] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., skip: _Optional[int] = ...) -> None: ...

class ListParkingTicketsResponse(_message.Message):
    __slots__ = ("tickets", "count", "next_page_token")
    TICKETS_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    tickets: _containers.RepeatedCompositeFieldContainer[_parking_ticket_pb2.ParkingTicket]
    count: int
    next_page_token: str
    def __init__(self, tickets: _Optional[_Iterable[_Union[_parking_ticket_pb2.ParkingTicket, _Mapping]]] = ..., count: _Optional[int] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class GetParkingTicketQrImageRequest(_message.Message):
    __slots__ = ("ticket_id", "size")
    TICKET_ID_FIELD_NUMBER: _ClassVar[int]
    SIZE_FIELD_NUMBER: _ClassVar[int]
    ticket_id: str
    size: int
    def __init__(self, ticket_id: _Optional[str] = ..., size: _Optional[int] = ...) -> None: ...

class VerifyParkingTicketRequest(_message.Message):
    __slots__ = ("qr_code",)
    QR_CODE_FIELD_NUMBER: _ClassVar[int]
    qr_code: str
    def __init__(self, qr_code: _Optional[str] = ...) -> None: ...

class VerifyParkingTicketResponse(_message.Message):
    __slots__ = ("is_valid", "message", "ticket", "verified_at")
    IS_VALID_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    TICKET_FIELD_NUMBER: _ClassVar[int]
    VERIFIED_AT_FIELD_NUMBER: _ClassVar[int]
    is_valid: bool
    message: str
    ticket: _parking_ticket_pb2.ParkingTicket
    verified_at: _timestamp_pb2.Timestamp
    def __init__(self, is_valid: _Optional[bool] = ..., message: _Optional[str] = ..., ticket: _Optional[_Union[_parking_ticket_pb2.ParkingTicket, _Mapping]] = ..., verified_at: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class VerifyParkingTicketByPlateRequest(_message.Message):
    __slots__ = ("license_plate", "zone_code")
    LICENSE_PLATE_FIELD_NUMBER: _ClassVar[int]
    ZONE_CODE_FIELD_NUMBER: _ClassVar[int]
    license_plate: str
    zone_code: str
    def __init__(self, license_plate: _Optional[str] = ..., zone_code: _Optional[str] = ...) -> None: ...

class VerifyParkingTicketByPlateResponse(_message.Message):
    __slots__ = ("is_valid", "message", "ticket", "verified_at")
    IS_VALID_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    TICKET_FIELD_NUMBER: _ClassVar[int]
    VERIFIED_AT_FIELD_NUMBER: _ClassVar[int]
    is_valid: bool
    message: str
    ticket: _parking_ticket_pb2.ParkingTicket
    verified_at: _timestamp_pb2.Timestamp
    def __init__(self, is_valid: _Optional[bool] = ..., message: _Optional[str] = ..., ticket: _Optional[_Union[_parking_ticket_pb2.ParkingTicket, _Mapping]] = ..., verified_at: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

import datetime

from buf.validate import validate_pb2 as _validate_pb2
from google.api import annotations_pb2 as _annotations_pb2
from google.api import httpbody_pb2 as _httpbody_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from parkup.common.v1 import geo_point_pb2 as _geo_point_pb2
from parkup.common.v1 import license_plate_pb2 as _license_plate_pb2
from parkup.enforcement.v1 import ticket_pb2 as _ticket_pb2
from parkup.options.v1 import access_pb2 as _access_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class IssueTicketRequest(_message.Message):
    __slots__ = ("agent_id", "license_plate", "plate", "reason", "fine_amount", "issued_at", "due_date", "notes", "parking_zone_id", "position", "address", "parking_session_id", "evidence_photos")
    AGENT_ID_FIELD_NUMBER: _ClassVar[int]
    LICENSE_PLATE_FIELD_NUMBER: _ClassVar[int]
    PLATE_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    FINE_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    ISSUED_AT_FIELD_NUMBER: _ClassVar[int]
    DUE_DATE_FIELD_NUMBER: _ClassVar[int]
    NOTES_FIELD_NUMBER: _ClassVar[int]
    PARKING_ZONE_ID_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    PARKING_SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_PHOTOS_FIELD_NUMBER: _ClassVar[int]
    agent_id: str
    license_plate: str
    plate: _license_plate_pb2.LicensePlate
    reason: _ticket_pb2.Ticket.Reason
    fine_amount: float
    issued_at: _timestamp_pb2.Timestamp
    due_date: _timestamp_pb2.Timestamp
    notes: str
    parking_zone_id: str
    position: _geo_point_pb2.GeoPoint
    address: str
    parking_session_id: str
    evidence_photos: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, agent_id: _Optional[str] = ..., license_plate: _Optional[str] = ..., plate: _Optional[_Union[_license_plate_pb2.LicensePlate, _Mapping]] = ..., reason: _Optional[_Union[_ticket_pb2.Ticket.Reason, str]] = ..., fine_amount: _Optional[float] = ..., issued_at: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., due_date: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., notes: _Optional[str] = ..., parking_zone_id: _Optional[str] = ..., position: _Optional[_Union[_geo_point_pb2.GeoPoint, _Mapping]] = ..., address: _Optional[str] = ..., parking_session_id: _Optional[str] = ..., evidence_photos: _Optional[_Iterable[str]] = ...) -> None: ...

class IssueTicketResponse(_message.Message):
    __slots__ = ("ticket",)
    TICKET_FIELD_NUMBER: _ClassVar[int]
    ticket: _ticket_pb2.Ticket
    def __init__(self, ticket: _Optional[_Union[_ticket_pb2.Ticket, _Mapping]] = ...) -> None: ...

class IssueTicketWithQrResponse(_message.Message):
    __slots__ = ("ticket", "qr_code")
    TICKET_FIELD_NUMBER: _ClassVar[int]
    QR_CODE_FIELD_NUMBER: _ClassVar[int]
    ticket: _ticket_pb2.Ticket
    qr_code: _ticket_pb2.TicketQrCode
    def __init__(self, ticket: _Optional[_Union[_ticket_pb2.Ticket, _Mapping]] = ..., qr_code: _Optional[_Union[_ticket_pb2.TicketQrCode, _Mapping]] = ...) -> None: ...

class GetTicketRequest(_message.Message):
    __slots__ = ("ticket_id",)
    TICKET_ID_FIELD_NUMBER: _ClassVar[int]
    ticket_id: str
    def __init__(self, ticket_id: _Optional[str] = ...) -> None: ...

class GetTicketResponse(_message.Message):
    __slots__ = ("ticket",)
    TICKET_FIELD_NUMBER: _ClassVar[int]
    ticket: _ticket_pb2.Ticket
    def __init__(self, ticket: _Optional[_Union[_ticket_pb2.Ticket, _Mapping]] = ...) -> None: ...

class GetTicketByNumberRequest(_message.Message):
    __slots__ = ("ticket_number",)
    TICKET_NUMBER_FIELD_NUMBER: _ClassVar[int]
    ticket_number: str
    def __init__(self, ticket_number: _Optional[str] = ...) -> None: ...

class GetTicketByNumberResponse(_message.Message):
    __slots__ = ("ticket",)
    TICKET_FIELD_NUMBER: _ClassVar[int]
    ticket: _ticket_pb2.Ticket
    def __init__(self, ticket: _Optional[_Union[_ticket_pb2.Ticket, _Mapping]] = ...) -> None: ...

class GetTicketQrImageRequest(_message.Message):
    __slots__ = ("ticket_id", "size")
    TICKET_ID_FIELD_NUMBER: _ClassVar[int]
    SIZE_FIELD_NUMBER: _ClassVar[int]
    ticket_id: str
    size: int
    def __init__(self, ticket_id: _Optional[str] = ..., size: _Optional[int] = ...) -> None: ...

class VerifyTicketTokenRequest(_message.Message):
    __slots__ = ("token",)
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    token: str
    def __init__(self, token: _Optional[str] = ...) -> None: ...

class VerifyTicketTokenResponse(_message.Message):
    __slots__ = ("success", "opened_ticket", "error", "error_code")
    SUCCESS_FIELD_NUMBER: _ClassVar[int]
    OPENED_TICKET_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    ERROR_CODE_FIELD_NUMBER: _ClassVar[int]
    success: bool
    opened_ticket: OpenedTicket
    error: str
    error_code: str
    def __init__(self, success: _Optional[bool] = ..., opened_ticket: _Optional[_Union[OpenedTicket, _Mapping]] = ..., error: _Optional[str] = ..., error_code: _Optional[str] = ...) -> None: ...

class OpenedTicket(_message.Message):
    __slots__ = ("ticket_id",)
    TICKET_ID_FIELD_NUMBER: _ClassVar[int]
    ticket_id: str
    def __init__(self, ticket_id: _Optional[str] = ...) -> None: ...

class RedirectTicketTokenRequest(_message.Message):
    __slots__ = ("token",)
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    token: str
    def __init__(self, token: _Optional[str] = ...) -> None: ...

class PayTicketRequest(_message.Message):
    __slots__ = ("ticket_id", "payment_method", "amount", "payment_method_id")
    TICKET_ID_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_ID_FIELD_NUMBER: _ClassVar[int]
    ticket_id: str
    payment_method: _ticket_pb2.Ticket.PaymentMethod
    amount: float
    payment_method_id: str
    def __init__(self, ticket_id: _Optional[str] = ..., payment_method: _Optional[_Union[_ticket_pb2.Ticket.PaymentMethod, str]] = ..., amount: _Optional[float] = ..., payment_method_id: _Optional[str] = ...) -> None: ...

class PayTicketResponse(_message.Message):
    __slots__ = ("ticket",)
    TICKET_FIELD_NUMBER: _ClassVar[int]
    ticket: _ticket_pb2.Ticket
    def __init__(self, ticket: _Optional[_Union[_ticket_pb2.Ticket, _Mapping]] = ...) -> None: ...

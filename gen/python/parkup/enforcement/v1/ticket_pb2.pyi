import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from parkup.common.v1 import geo_point_pb2 as _geo_point_pb2
from parkup.common.v1 import license_plate_pb2 as _license_plate_pb2
from parkup.enforcement.v1 import agent_pb2 as _agent_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Ticket(_message.Message):
    __slots__ = ("id", "ticket_number", "position", "address", "parking_session_id", "user_id", "agent_id", "agent", "parking_zone_id", "plate", "license_plate", "reason", "fine_amount", "status", "issued_at", "due_date", "paid_at", "payment_method", "notes", "evidence_photos", "appeal_reason", "appealed_at", "created_at", "updated_at")
    class Reason(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        REASON_UNSPECIFIED: _ClassVar[Ticket.Reason]
        REASON_CAR_SABOT: _ClassVar[Ticket.Reason]
        REASON_POUND: _ClassVar[Ticket.Reason]
    REASON_UNSPECIFIED: Ticket.Reason
    REASON_CAR_SABOT: Ticket.Reason
    REASON_POUND: Ticket.Reason
    class Status(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        STATUS_UNSPECIFIED: _ClassVar[Ticket.Status]
        STATUS_PENDING: _ClassVar[Ticket.Status]
        STATUS_PAID: _ClassVar[Ticket.Status]
        STATUS_APPEALED: _ClassVar[Ticket.Status]
        STATUS_DISMISSED: _ClassVar[Ticket.Status]
        STATUS_OVERDUE: _ClassVar[Ticket.Status]
        STATUS_SABOT_REMOVED: _ClassVar[Ticket.Status]
    STATUS_UNSPECIFIED: Ticket.Status
    STATUS_PENDING: Ticket.Status
    STATUS_PAID: Ticket.Status
    STATUS_APPEALED: Ticket.Status
    STATUS_DISMISSED: Ticket.Status
    STATUS_OVERDUE: Ticket.Status
    STATUS_SABOT_REMOVED: Ticket.Status
    class PaymentMethod(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        PAYMENT_METHOD_UNSPECIFIED: _ClassVar[Ticket.PaymentMethod]
        PAYMENT_METHOD_WALLET: _ClassVar[Ticket.PaymentMethod]
        PAYMENT_METHOD_CARD: _ClassVar[Ticket.PaymentMethod]
        PAYMENT_METHOD_CASH: _ClassVar[Ticket.PaymentMethod]
    PAYMENT_METHOD_UNSPECIFIED: Ticket.PaymentMethod
    PAYMENT_METHOD_WALLET: Ticket.PaymentMethod
    PAYMENT_METHOD_CARD: Ticket.PaymentMethod
    PAYMENT_METHOD_CASH: Ticket.PaymentMethod
    ID_FIELD_NUMBER: _ClassVar[int]
    TICKET_NUMBER_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    PARKING_SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    AGENT_ID_FIELD_NUMBER: _ClassVar[int]
    AGENT_FIELD_NUMBER: _ClassVar[int]
    PARKING_ZONE_ID_FIELD_NUMBER: _ClassVar[int]
    PLATE_FIELD_NUMBER: _ClassVar[int]
    LICENSE_PLATE_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    FINE_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    ISSUED_AT_FIELD_NUMBER: _ClassVar[int]
    DUE_DATE_FIELD_NUMBER: _ClassVar[int]
    PAID_AT_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_FIELD_NUMBER: _ClassVar[int]
    NOTES_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_PHOTOS_FIELD_NUMBER: _ClassVar[int]
    APPEAL_REASON_FIELD_NUMBER: _ClassVar[int]
    APPEALED_AT_FIELD_NUMBER: _ClassVar[int]
    CREATED_AT_FIELD_NUMBER: _ClassVar[int]
    UPDATED_AT_FIELD_NUMBER: _ClassVar[int]
    id: str
    ticket_number: str
    position: _geo_point_pb2.GeoPoint
    address: str
    parking_session_id: str
    user_id: str
    agent_id: str
    agent: _agent_pb2.AgentSummary
    parking_zone_id: str
    plate: _license_plate_pb2.LicensePlate
    license_plate: str
    reason: Ticket.Reason
    fine_amount: float
    status: Ticket.Status
    issued_at: _timestamp_pb2.Timestamp
    due_date: _timestamp_pb2.Timestamp
    paid_at: _timestamp_pb2.Timestamp
    payment_method: Ticket.PaymentMethod
    notes: str
    evidence_photos: _containers.RepeatedScalarFieldContainer[str]
    appeal_reason: str
    appealed_at: _timestamp_pb2.Timestamp
    created_at: _timestamp_pb2.Timestamp
    updated_at: _timestamp_pb2.Timestamp
    def __init__(self, id: _Optional[str] = ..., ticket_number: _Optional[str] = ..., position: _Optional[_Union[_geo_point_pb2.GeoPoint, _Mapping]] = ..., address: _Optional[str] = ..., parking_session_id: _Optional[str] = ..., user_id: _Optional[str] = ..., agent_id: _Optional[str] = ..., agent: _Optional[_Union[_agent_pb2.AgentSummary, _Mapping]] = ..., parking_zone_id: _Optional[str] = ..., plate: _Optional[_Union[_license_plate_pb2.LicensePlate, _Mapping]] = ..., license_plate: _Optional[str] = ..., reason: _Optional[_Union[Ticket.Reason, str]] = ..., fine_amount: _Optional[float] = ..., status: _Optional[_Union[Ticket.Status, str]] = ..., issued_at: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., due_date: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., paid_at: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., payment_method: _Optional[_Union[Ticket.PaymentMethod, str]] = ..., notes: _Optional[str] = ..., evidence_photos: _Optional[_Iterable[str]] = ..., appeal_reason: _Optional[str] = ..., appealed_at: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., created_at: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., updated_at: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class TicketQrCode(_message.Message):
    __slots__ = ("token", "qr_code_data_url", "qr_code_content", "expires_at")
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    QR_CODE_DATA_URL_FIELD_NUMBER: _ClassVar[int]
    QR_CODE_CONTENT_FIELD_NUMBER: _ClassVar[int]
    EXPIRES_AT_FIELD_NUMBER: _ClassVar[int]
    token: str
    qr_code_data_url: str
    qr_code_content: str
    expires_at: _timestamp_pb2.Timestamp
    def __init__(self, token: _Optional[str] = ..., qr_code_data_url: _Optional[str] = ..., qr_code_content: _Optional[str] = ..., expires_at: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Payment(_message.Message):
    __slots__ = ("id", "user_id", "session_id", "amount", "currency", "status", "method_type", "payment_method_id", "description", "receipt_url", "created_at", "completed_at", "ticket_id", "refunded_at", "error_code")
    class Status(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        STATUS_UNSPECIFIED: _ClassVar[Payment.Status]
        STATUS_PENDING: _ClassVar[Payment.Status]
        STATUS_PROCESSING: _ClassVar[Payment.Status]
        STATUS_COMPLETED: _ClassVar[Payment.Status]
        STATUS_FAILED: _ClassVar[Payment.Status]
        STATUS_REFUNDED: _ClassVar[Payment.Status]
        STATUS_CANCELLED: _ClassVar[Payment.Status]
    STATUS_UNSPECIFIED: Payment.Status
    STATUS_PENDING: Payment.Status
    STATUS_PROCESSING: Payment.Status
    STATUS_COMPLETED: Payment.Status
    STATUS_FAILED: Payment.Status
    STATUS_REFUNDED: Payment.Status
    STATUS_CANCELLED: Payment.Status
    class MethodType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        METHOD_TYPE_UNSPECIFIED: _ClassVar[Payment.MethodType]
        METHOD_TYPE_CARD: _ClassVar[Payment.MethodType]
        METHOD_TYPE_WALLET: _ClassVar[Payment.MethodType]
        METHOD_TYPE_CASH: _ClassVar[Payment.MethodType]
    METHOD_TYPE_UNSPECIFIED: Payment.MethodType
    METHOD_TYPE_CARD: Payment.MethodType
    METHOD_TYPE_WALLET: Payment.MethodType
    METHOD_TYPE_CASH: Payment.MethodType
    ID_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    METHOD_TYPE_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_ID_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_URL_FIELD_NUMBER: _ClassVar[int]
    CREATED_AT_FIELD_NUMBER: _ClassVar[int]
    COMPLETED_AT_FIELD_NUMBER: _ClassVar[int]
    TICKET_ID_FIELD_NUMBER: _ClassVar[int]
    REFUNDED_AT_FIELD_NUMBER: _ClassVar[int]
    ERROR_CODE_FIELD_NUMBER: _ClassVar[int]
    id: str
    user_id: str
    session_id: str
    amount: float
    currency: str
    status: Payment.Status
    method_type: Payment.MethodType
    payment_method_id: str
    description: str
    receipt_url: str
    created_at: _timestamp_pb2.Timestamp
    completed_at: _timestamp_pb2.Timestamp
    ticket_id: str
    refunded_at: _timestamp_pb2.Timestamp
    error_code: str
    def __init__(self, id: _Optional[str] = ..., user_id: _Optional[str] = ..., session_id: _Optional[str] = ..., amount: _Optional[float] = ..., currency: _Optional[str] = ..., status: _Optional[_Union[Payment.Status, str]] = ..., method_type: _Optional[_Union[Payment.MethodType, str]] = ..., payment_method_id: _Optional[str] = ..., description: _Optional[str] = ..., receipt_url: _Optional[str] = ..., created_at: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., completed_at: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., ticket_id: _Optional[str] = ..., refunded_at: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., error_code: _Optional[str] = ...) -> None: ...

class PaymentMethod(_message.Message):
    __slots__ = ("id", "type", "display_name", "last_4_digits", "card_brand", "is_default", "created_at", "expiry_month", "expiry_year")
    class Type(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        TYPE_UNSPECIFIED: _ClassVar[PaymentMethod.Type]
        TYPE_CARD: _ClassVar[PaymentMethod.Type]
        TYPE_WALLET: _ClassVar[PaymentMethod.Type]
    TYPE_UNSPECIFIED: PaymentMethod.Type
    TYPE_CARD: PaymentMethod.Type
    TYPE_WALLET: PaymentMethod.Type
    ID_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_NAME_FIELD_NUMBER: _ClassVar[int]
    LAST_4_DIGITS_FIELD_NUMBER: _ClassVar[int]
    CARD_BRAND_FIELD_NUMBER: _ClassVar[int]
    IS_DEFAULT_FIELD_NUMBER: _ClassVar[int]
    CREATED_AT_FIELD_NUMBER: _ClassVar[int]
    EXPIRY_MONTH_FIELD_NUMBER: _ClassVar[int]
    EXPIRY_YEAR_FIELD_NUMBER: _ClassVar[int]
    id: str
    type: PaymentMethod.Type
    display_name: str
    last_4_digits: str
    card_brand: str
    is_default: bool
    created_at: _timestamp_pb2.Timestamp
    expiry_month: int
    expiry_year: int
    def __init__(self, id: _Optional[str] = ..., type: _Optional[_Union[PaymentMethod.Type, str]] = ..., display_name: _Optional[str] = ..., last_4_digits: _Optional[str] = ..., card_brand: _Optional[str] = ..., is_default: _Optional[bool] = ..., created_at: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., expiry_month: _Optional[int] = ..., expiry_year: _Optional[int] = ...) -> None: ...

import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class WalletTransaction(_message.Message):
    __slots__ = ("id", "user_id", "type", "amount", "balance_after", "reason", "reference_id", "payment_id", "created_at")
    class Type(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        TYPE_UNSPECIFIED: _ClassVar[WalletTransaction.Type]
        TYPE_CREDIT: _ClassVar[WalletTransaction.Type]
        TYPE_DEBIT: _ClassVar[WalletTransaction.Type]
    TYPE_UNSPECIFIED: WalletTransaction.Type
    TYPE_CREDIT: WalletTransaction.Type
    TYPE_DEBIT: WalletTransaction.Type
    class Reason(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        REASON_UNSPECIFIED: _ClassVar[WalletTransaction.Reason]
        REASON_TOPUP: _ClassVar[WalletTransaction.Reason]
        REASON_PARKING_PAYMENT: _ClassVar[WalletTransaction.Reason]
        REASON_TICKET_PAYMENT: _ClassVar[WalletTransaction.Reason]
        REASON_REFUND: _ClassVar[WalletTransaction.Reason]
        REASON_ADJUSTMENT: _ClassVar[WalletTransaction.Reason]
    REASON_UNSPECIFIED: WalletTransaction.Reason
    REASON_TOPUP: WalletTransaction.Reason
    REASON_PARKING_PAYMENT: WalletTransaction.Reason
    REASON_TICKET_PAYMENT: WalletTransaction.Reason
    REASON_REFUND: WalletTransaction.Reason
    REASON_ADJUSTMENT: WalletTransaction.Reason
    ID_FIELD_NUMBER: _ClassVar[int]
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    BALANCE_AFTER_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    REFERENCE_ID_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_ID_FIELD_NUMBER: _ClassVar[int]
    CREATED_AT_FIELD_NUMBER: _ClassVar[int]
    id: str
    user_id: str
    type: WalletTransaction.Type
    amount: float
    balance_after: float
    reason: WalletTransaction.Reason
    reference_id: str
    payment_id: str
    created_at: _timestamp_pb2.Timestamp
    def __init__(self, id: _Optional[str] = ..., user_id: _Optional[str] = ..., type: _Optional[_Union[WalletTransaction.Type, str]] = ..., amount: _Optional[float] = ..., balance_after: _Optional[float] = ..., reason: _Optional[_Union[WalletTransaction.Reason, str]] = ..., reference_id: _Optional[str] = ..., payment_id: _Optional[str] = ..., created_at: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

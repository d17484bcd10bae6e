from buf.validate import validate_pb2 as _validate_pb2
from google.api import annotations_pb2 as _annotations_pb2
from parkup.options.v1 import access_pb2 as _access_pb2
from parkup.payments.v1 import payment_pb2 as _payment_pb2
from parkup.wallet.v1 import wallet_pb2 as _wallet_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class GetWalletRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetWalletResponse(_message.Message):
    __slots__ = ("user_id", "balance", "currency")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    BALANCE_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    user_id: str
    balance: float
    currency: str
    def __init__(self, user_id: _Optional[str] = ..., balance: _Optional[float] = ..., currency: _Optional[str] = ...) -> None: ...

class ListWalletTransactionsRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "skip", "type", "reason")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    SKIP_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    skip: int
    type: _wallet_pb2.WalletTransaction.Type
    reason: _wallet_pb2.WalletTransaction.Reason
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., skip: _Optional[int] = ..., type: _Optional[_Union[_wallet_pb2.WalletTransaction.Type, str]] = ..., reason: _Optional[_Union[_wallet_pb2.WalletTransaction.Reason, str]] = ...) -> None: ...

class ListWalletTransactionsResponse(_message.Message):
    __slots__ = ("transactions", "count", "next_page_token")
    TRANSACTIONS_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    transactions: _containers.RepeatedCompositeFieldContainer[_wallet_pb2.WalletTransaction]
    count: int
    next_page_token: str
    def __init__(self, transactions: _Optional[_Iterable[_Union[_wallet_pb2.WalletTransaction, _Mapping]]] = ..., count: _Optional[int] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class TopUpWalletRequest(_message.Message):
    __slots__ = ("amount", "payment_method_id", "reference_id")
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_ID_FIELD_NUMBER: _ClassVar[int]
    REFERENCE_ID_FIELD_NUMBER: _ClassVar[int]
    amount: float
    payment_method_id: str
    reference_id: str
    def __init__(self, amount: _Optional[float] = ..., payment_method_id: _Optional[str] = ..., reference_id: _Optional[str] = ...) -> None: ...

class TopUpWalletResponse(_message.Message):
    __slots__ = ("success", "payment", "new_balance", "transaction")
    SUCCESS_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_FIELD_NUMBER: _ClassVar[int]
    NEW_BALANCE_FIELD_NUMBER: _ClassVar[int]
    TRANSACTION_FIELD_NUMBER: _ClassVar[int]
    success: bool
    payment: _payment_pb2.Payment
    new_balance: float
    transaction: _wallet_pb2.WalletTransaction
    def __init__(self, success: _Optional[bool] = ..., payment: _Optional[_Union[_payment_pb2.Payment, _Mapping]] = ..., new_balance: _Optional[float] = ..., transaction: _Optional[_Union[_wallet_pb2.WalletTransaction, _Mapping]] = ...) -> None: ...

class PayFromWalletRequest(_message.Message):
    __slots__ = ("amount", "reason", "reference_id")
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    REFERENCE_ID_FIELD_NUMBER: _ClassVar[int]
    amount: float
    reason: _wallet_pb2.WalletTransaction.Reason
    reference_id: str
    def __init__(self, amount: _Optional[float] = ..., reason: _Optional[_Union[_wallet_pb2.WalletTransaction.Reason, str]] = ..., reference_id: _Optional[str] = ...) -> None: ...

class PayFromWalletResponse(_message.Message):
    __slots__ = ("new_balance", "transaction")
    NEW_BALANCE_FIELD_NUMBER: _ClassVar[int]
    TRANSACTION_FIELD_NUMBER: _ClassVar[int]
    new_balance: float
    transaction: _wallet_pb2.WalletTransaction
    def __init__(self, new_balance: _Optional[float] = ..., transaction: _Optional[_Union[_wallet_pb2.WalletTransaction, _Mapping]] = ...) -> None: ...

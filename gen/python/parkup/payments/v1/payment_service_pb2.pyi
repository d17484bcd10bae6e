from buf.validate import validate_pb2 as _validate_pb2
from google.api import annotations_pb2 as _annotations_pb2
from google.api import httpbody_pb2 as _httpbody_pb2
from parkup.options.v1 import access_pb2 as _access_pb2
from parkup.payments.v1 import payment_pb2 as _payment_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class AddPaymentMethodRequest(_message.Message):
    __slots__ = ("type", "card_number", "expiry_date", "cvv", "set_as_default", "stripe_payment_method_id")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    CARD_NUMBER_FIELD_NUMBER: _ClassVar[int]
    EXPIRY_DATE_FIELD_NUMBER: _ClassVar[int]
    CVV_FIELD_NUMBER: _ClassVar[int]
    SET_AS_DEFAULT_FIELD_NUMBER: _ClassVar[int]
    STRIPE_PAYMENT_METHOD_ID_FIELD_NUMBER: _ClassVar[int]
    type: _payment_pb2.PaymentMethod.Type
    card_number: str
    expiry_date: str
    cvv: str
    set_as_default: bool
    stripe_payment_method_id: str
    def __init__(self, type: _Optional[_Union[_payment_pb2.PaymentMethod.Type, str]] = ..., card_number: _Optional[str] = ..., expiry_date: _Optional[str] = ..., cvv: _Optional[str] = ..., set_as_default: _Optional[bool] = ..., stripe_payment_method_id: _Optional[str] = ...) -> None: ...

class AddPaymentMethodResponse(_message.Message):
    __slots__ = ("method",)
    METHOD_FIELD_NUMBER: _ClassVar[int]
    method: _payment_pb2.PaymentMethod
    def __init__(self, method: _Optional[_Union[_payment_pb2.PaymentMethod, _Mapping]] = ...) -> None: ...

class ListPaymentMethodsRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ListPaymentMethodsResponse(_message.Message):
    __slots__ = ("methods",)
    METHODS_FIELD_NUMBER: _ClassVar[int]
    methods: _containers.RepeatedCompositeFieldContainer[_payment_pb2.PaymentMethod]
    def __init__(self, methods: _Optional[_Iterable[_Union[_payment_pb2.PaymentMethod, _Mapping]]] = ...) -> None: ...

class ProcessPaymentRequest(_message.Message):
    __slots__ = ("amount", "description", "session_id", "payment_method_id", "method_type")
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_METHOD_ID_FIELD_NUMBER: _ClassVar[int]
    METHOD_TYPE_FIELD_NUMBER: _ClassVar[int]
    amount: float
    description: str
    session_id: str
    payment_method_id: str
    method_type: _payment_pb2.Payment.MethodType
    def __init__(self, amount: _Optional[float] = ..., description: _Optional[str] = ..., session_id: _Optional[str] = ..., payment_method_id: _Optional[str] = ..., method_type: _Optional[_Union[_payment_pb2.Payment.MethodType, str]] = ...) -> None: ...

class ProcessPaymentResponse(_message.Message):
    __slots__ = ("success", "payment")
    SUCCESS_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_FIELD_NUMBER: _ClassVar[int]
    success: bool
    payment: _payment_pb2.Payment
    def __init__(self, success: _Optional[bool] = ..., payment: _Optional[_Union[_payment_pb2.Payment, _Mapping]] = ...) -> None: ...

class ListPaymentsRequest(_message.Message):
    __slots__ = ("status", "page_size", "page_token", "skip")
    STATUS_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    SKIP_FIELD_NUMBER: _ClassVar[int]
    status: _payment_pb2.Payment.Status
    page_size: int
    page_token: str
    skip: int
    def __init__(self, status: _Optional[_Union[_payment_pb2.Payment.Status, str]] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., skip: _Optional[int] = ...) -> None: ...

class ListPaymentsResponse(_message.Message):
    __slots__ = ("payments", "count", "next_page_token")
    PAYMENTS_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    payments: _containers.RepeatedCompositeFieldContainer[_payment_pb2.Payment]
    count: int
    next_page_token: str
    def __init__(self, payments: _Optional[_Iterable[_Union[_payment_pb2.Payment, _Mapping]]] = ..., count: _Optional[int] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class GetPaymentReceiptRequest(_message.Message):
    __slots__ = ("payment_id", "proof")
    PAYMENT_ID_FIELD_NUMBER: _ClassVar[int]
    PROOF_FIELD_NUMBER: _ClassVar[int]
    payment_id: str
    proof: str
    def __init__(self, payment_id: _Optional[str] = ..., proof: _Optional[str] = ...) -> None: ...

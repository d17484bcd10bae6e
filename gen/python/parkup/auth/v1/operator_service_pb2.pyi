from buf.validate import validate_pb2 as _validate_pb2
from google.api import annotations_pb2 as _annotations_pb2
from parkup.auth.v1 import operator_pb2 as _operator_pb2
from parkup.options.v1 import access_pb2 as _access_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class RequestOperatorOtpRequest(_message.Message):
    __slots__ = ("phone_number", "email")
    PHONE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    phone_number: str
    email: str
    def __init__(self, phone_number: _Optional[str] = ..., email: _Optional[str] = ...) -> None: ...

class RequestOperatorOtpResponse(_message.Message):
    __slots__ = ("success", "message")
    SUCCESS_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    success: bool
    message: str
    def __init__(self, success: _Optional[bool] = ..., message: _Optional[str] = ...) -> None: ...

class VerifyOperatorOtpRequest(_message.Message):
    __slots__ = ("phone_number", "email", "otp")
    PHONE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    OTP_FIELD_NUMBER: _ClassVar[int]
    phone_number: str
    email: str
    otp: str
    def __init__(self, phone_number: _Optional[str] = ..., email: _Optional[str] = ..., otp: _Optional[str] = ...) -> None: ...

class VerifyOperatorOtpResponse(_message.Message):
    __slots__ = ("access_token", "refresh_token", "operator")
    ACCESS_TOKEN_FIELD_NUMBER: _ClassVar[int]
    REFRESH_TOKEN_FIELD_NUMBER: _ClassVar[int]
    OPERATOR_FIELD_NUMBER: _ClassVar[int]
    access_token: str
    refresh_token: str
    operator: _operator_pb2.Operator
    def __init__(self, access_token: _Optional[str] = ..., refresh_token: _Optional[str] = ..., operator: _Optional[_Union[_operator_pb2.Operator, _Mapping]] = ...) -> None: ...

class GetMyOperatorRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetMyOperatorResponse(_message.Message):
    __slots__ = ("operator",)
    OPERATOR_FIELD_NUMBER: _ClassVar[int]
    operator: _operator_pb2.Operator
    def __init__(self, operator: _Optional[_Union[_operator_pb2.Operator, _Mapping]] = ...) -> None: ...

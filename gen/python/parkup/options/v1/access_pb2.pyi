from google.protobuf import descriptor_pb2 as _descriptor_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor
ACCESS_FIELD_NUMBER: _ClassVar[int]
access: _descriptor.FieldDescriptor

class Access(_message.Message):
    __slots__ = ("allow", "takes_idempotency_key")
    class Caller(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        CALLER_UNSPECIFIED: _ClassVar[Access.Caller]
        CALLER_ANYONE: _ClassVar[Access.Caller]
        CALLER_DRIVER: _ClassVar[Access.Caller]
        CALLER_AGENT: _ClassVar[Access.Caller]
        CALLER_OPERATOR: _ClassVar[Access.Caller]
        CALLER_ADMIN: _ClassVar[Access.Caller]
        CALLER_SUPER_ADMIN: _ClassVar[Access.Caller]
    CALLER_UNSPECIFIED: Access.Caller
    CALLER_ANYONE: Access.Caller
    CALLER_DRIVER: Access.Caller
    CALLER_AGENT: Access.Caller
    CALLER_OPERATOR: Access.Caller
    CALLER_ADMIN: Access.Caller
    CALLER_SUPER_ADMIN: Access.Caller
    ALLOW_FIELD_NUMBER: _ClassVar[int]
    TAKES_IDEMPOTENCY_KEY_FIELD_NUMBER: _ClassVar[int]
    allow: _containers.RepeatedScalarFieldContainer[Access.Caller]
    takes_idempotency_key: bool
    def __init__(self, allow: _Optional[_Iterable[_Union[Access.Caller, str]]] = ..., takes_idempotency_key: _Optional[bool] = ...) -> None: ...

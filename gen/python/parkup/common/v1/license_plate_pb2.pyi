from buf.validate import validate_pb2 as _validate_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class LicensePlate(_message.Message):
    __slots__ = ("type", "category", "left", "right", "formatted")
    class Type(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        TYPE_UNSPECIFIED: _ClassVar[LicensePlate.Type]
        TYPE_TUNIS: _ClassVar[LicensePlate.Type]
        TYPE_RS: _ClassVar[LicensePlate.Type]
        TYPE_GOVERNMENT: _ClassVar[LicensePlate.Type]
        TYPE_LIBYA: _ClassVar[LicensePlate.Type]
        TYPE_ALGERIA: _ClassVar[LicensePlate.Type]
        TYPE_EU: _ClassVar[LicensePlate.Type]
        TYPE_OTHER: _ClassVar[LicensePlate.Type]
        TYPE_CMD: _ClassVar[LicensePlate.Type]
        TYPE_CD: _ClassVar[LicensePlate.Type]
        TYPE_MD: _ClassVar[LicensePlate.Type]
        TYPE_PAT: _ClassVar[LicensePlate.Type]
        TYPE_CC: _ClassVar[LicensePlate.Type]
        TYPE_MC: _ClassVar[LicensePlate.Type]
    TYPE_UNSPECIFIED: LicensePlate.Type
    TYPE_TUNIS: LicensePlate.Type
    TYPE_RS: LicensePlate.Type
    TYPE_GOVERNMENT: LicensePlate.Type
    TYPE_LIBYA: LicensePlate.Type
    TYPE_ALGERIA: LicensePlate.Type
    TYPE_EU: LicensePlate.Type
    TYPE_OTHER: LicensePlate.Type
    TYPE_CMD: LicensePlate.Type
    TYPE_CD: LicensePlate.Type
    TYPE_MD: LicensePlate.Type
    TYPE_PAT: LicensePlate.Type
    TYPE_CC: LicensePlate.Type
    TYPE_MC: LicensePlate.Type
    class Category(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        CATEGORY_UNSPECIFIED: _ClassVar[LicensePlate.Category]
        CATEGORY_REGULAR: _ClassVar[LicensePlate.Category]
        CATEGORY_GOVERNMENT: _ClassVar[LicensePlate.Category]
        CATEGORY_DIPLOMATIC: _ClassVar[LicensePlate.Category]
        CATEGORY_CONSULAR: _ClassVar[LicensePlate.Category]
        CATEGORY_EU: _ClassVar[LicensePlate.Category]
        CATEGORY_LIBYA: _ClassVar[LicensePlate.Category]
        CATEGORY_ALGERIA: _ClassVar[LicensePlate.Category]
        CATEGORY_OTHER: _ClassVar[LicensePlate.Category]
    CATEGORY_UNSPECIFIED: LicensePlate.Category
    CATEGORY_REGULAR: LicensePlate.Category
    CATEGORY_GOVERNMENT: LicensePlate.Category
    CATEGORY_DIPLOMATIC: LicensePlate.Category
    CATEGORY_CONSULAR: LicensePlate.Category
    CATEGORY_EU: LicensePlate.Category
    CATEGORY_LIBYA: LicensePlate.Category
    CATEGORY_ALGERIA: LicensePlate.Category
    CATEGORY_OTHER: LicensePlate.Category
    TYPE_FIELD_NUMBER: _ClassVar[int]
    CATEGORY_FIELD_NUMBER: _ClassVar[int]
    LEFT_FIELD_NUMBER: _ClassVar[int]
    RIGHT_FIELD_NUMBER: _ClassVar[int]
    FORMATTED_FIELD_NUMBER: _ClassVar[int]
    type: LicensePlate.Type
    category: LicensePlate.Category
    left: str
    right: str
    formatted: str
    def __init__(self, type: _Optional[_Union[LicensePlate.Type, str]] = ..., category: _Optional[_Union[LicensePlate.Category, str]] = ..., left: _Optional[str] = ..., right: _Optional[str] = ..., formatted: _Optional[str] = ...) -> None: ...

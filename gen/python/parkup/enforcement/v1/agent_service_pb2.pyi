from buf.validate import validate_pb2 as _validate_pb2
from google.api import annotations_pb2 as _annotations_pb2
from parkup.enforcement.v1 import agent_pb2 as _agent_pb2
from parkup.options.v1 import access_pb2 as _access_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class AgentLoginRequest(_message.Message):
    __slots__ = ("email", "agent_code", "password")
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    AGENT_CODE_FIELD_NUMBER: _ClassVar[int]
    PASSWORD_FIELD_NUMBER: _ClassVar[int]
    email: str
    agent_code: str
    password: str
    def __init__(self, email: _Optional[str] = ..., agent_code: _Optional[str] = ..., password: _Optional[str] = ...) -> None: ...

class AgentLoginResponse(_message.Message):
    __slots__ = ("access_token", "refresh_token", "agent")
    ACCESS_TOKEN_FIELD_NUMBER: _ClassVar[int]
    REFRESH_TOKEN_FIELD_NUMBER: _ClassVar[int]
    AGENT_FIELD_NUMBER: _ClassVar[int]
    access_token: str
    refresh_token: str
    agent: _agent_pb2.Agent
    def __init__(self, access_token: _Optional[str] = ..., refresh_token: _Optional[str] = ..., agent: _Optional[_Union[_agent_pb2.Agent, _Mapping]] = ...) -> None: ...

class GetMyAgentRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetMyAgentResponse(_message.Message):
    __slots__ = ("agent",)
    AGENT_FIELD_NUMBER: _ClassVar[int]
    agent: _agent_pb2.Agent
    def __init__(self, agent: _Optional[_Union[_agent_pb2.Agent, _Mapping]] = ...) -> None: ...

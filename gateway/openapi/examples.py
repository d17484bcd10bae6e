"""Examples of requests in a dialect's own words; most are given in the contract's names."""

from typing import Any

from google.protobuf.descriptor_pb2 import FieldDescriptorProto

from gateway.openapi.schemas import Schemas
from gateway.routes import Route


class Examples:
    """Looks requests up by path, or by RPC and translates them: names of fields, values of enums."""

    def __init__(self, requests: dict[str, dict[str, Any]], schemas: Schemas, port: str = "") -> None:
        """`requests` by `METHOD /path/{*}` in the dialect's words, and by `Service/Method` in the contract's.

        `port` is the name of the dialect's own port, which stands before the paths of that.
        """
        self._requests, self._schemas, self._port = requests, schemas, port

    def documented(self, route: Route) -> Any:  # noqa: ANN401 - any YAML value
        """The body that a document shows for this path; None if none does."""
        return self._requests.get(f"{self._port} {route.method} {route.shape}".lstrip())

    def of(self, rpc: str, message: str, taken: dict[str, Any]) -> dict[str, Any]:
        """The example's fields by the contract's names, without what the path has `taken`; values are the dialect's."""
        request = self._requests.get(rpc.rpartition(".")[2], {})
        fields = self._schemas.names_of(message)
        return {
            name: self._value(fields[name], value)
            for name, value in request.items()
            if name in fields and name not in taken and value is not None
        }

    def body(self, message: str, told: dict[str, Any]) -> dict[str, Any]:
        """The example as a body: its fields by the dialect's names."""
        fields = self._schemas.names_of(message)
        return {fields[name].json_name: value for name, value in told.items()}

    def _value(self, field: FieldDescriptorProto, value: Any) -> Any:  # noqa: ANN401 - any YAML value
        if isinstance(value, list):
            return [self._value(field, each) for each in value]
        if isinstance(value, str) and value.startswith("<"):
            return self._unknown(field, value)
        if field.type == FieldDescriptorProto.TYPE_ENUM:
            return self._schemas.printed_value(field, str(value))
        inner = self._schemas.names_of(field.type_name.lstrip("."))
        if isinstance(value, dict) and inner:
            return {
                inner[name].json_name: self._value(inner[name], each) for name, each in value.items() if name in inner
            }
        return str(value) if isinstance(value, str) else value

    @staticmethod
    def _unknown(field: FieldDescriptorProto, value: str) -> Any:  # noqa: ANN401 - a text or a number
        """In place of what a scenario learns while it is played, and of which only a name is known (`<space>`)."""
        if field.type == FieldDescriptorProto.TYPE_INT32:
            return 1
        return "2030-01-02T08:00:00Z" if field.type_name == ".google.protobuf.Timestamp" else value

"""Examples of requests, given in the contract's names, in a dialect's own words."""

from typing import Any

from google.protobuf.descriptor_pb2 import FieldDescriptorProto

from gateway.openapi.schemas import Schemas


class Examples:
    """Looks requests up by RPC and translates them: names of fields, values of enums."""

    def __init__(self, requests: dict[str, dict[str, Any]], schemas: Schemas) -> None:
        """`requests` by `Service/Method`."""
        self._requests, self._schemas = requests, schemas

    def of(self, rpc: str, message: str, taken: dict[str, Any]) -> dict[str, Any]:
        """The example's fields by the contract's names, without what the path has `taken`; values are the dialect's."""
        request = self._requests.get(rpc.rpartition(".")[2], {})
        fields = self._schemas.names_of(message)
        return {
            name: self._value(fields[name], value)
            for name, value in request.items()
            if name in fields and name not in taken
        }

    def body(self, message: str, told: dict[str, Any]) -> dict[str, Any]:
        """The example as a body: its fields by the dialect's names."""
        fields = self._schemas.names_of(message)
        return {fields[name].json_name: value for name, value in told.items()}

    def _value(self, field: FieldDescriptorProto, value: Any) -> Any:  # noqa: ANN401 - any YAML value
        if isinstance(value, list):
            return [self._value(field, each) for each in value]
        if field.type == FieldDescriptorProto.TYPE_ENUM:
            return self._schemas.printed_value(field, str(value))
        inner = self._schemas.names_of(field.type_name.lstrip("."))
        if isinstance(value, dict) and inner:
            return {
                inner[name].json_name: self._value(inner[name], each) for name, each in value.items() if name in inner
            }
        return str(value) if isinstance(value, str) else value

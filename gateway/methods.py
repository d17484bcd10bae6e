"""What the gateway has to know of single methods: how large their requests may be, whether they stream, and whether a
call may be sent again.
"""

from collections.abc import Iterator
from typing import Any

from google.protobuf import descriptor_pool, message_factory
from google.protobuf.descriptor_pb2 import FileDescriptorSet, MethodDescriptorProto

from gateway.contract import HTTP_OPTION, own_files

_LIMIT, _ACCESS = "parkup.options.v1.max_request_bytes", "parkup.options.v1.access"


def special_methods(descriptor_set: bytes) -> dict[str, dict[str, Any]]:
    """`/package.Service/Method` → what is to be said, of methods that need a word.

    `max_request_bytes`, 0: the setting's. `streams`: there may be many answers; `uploads`: many requests.
    """
    special = {}
    read = _Options(descriptor_set)
    for name, method in read.methods():
        limit = read.option(method, _LIMIT) or 0
        uploads = method.client_streaming
        streams = uploads or method.server_streaming
        if limit or streams:
            special[f"/{name}"] = {"max_request_bytes": limit, "streams": streams, "uploads": uploads}
    return special


def repeatable_methods(descriptor_set: bytes) -> dict[str, list[str]]:
    """`package.Service/Method` of what may be called twice, though the first call may have had its effect.

    `safe` ones change nothing: over REST they are GET. `keyed` ones have one effect for each idempotency key, and may
    be repeated by whoever sends one.
    """
    read = _Options(descriptor_set)
    safe, keyed = [], []
    for name, method in read.methods():
        if method.options.Extensions[HTTP_OPTION].get and not method.client_streaming:
            safe.append(name)
        elif getattr(read.option(method, _ACCESS), "takes_idempotency_key", False):
            keyed.append(name)
    return {"safe": sorted(safe), "keyed": sorted(keyed)}


class _Options:
    """Methods of a contract with their options.

    Those are found by name: the gateway works with any contract, also with one that has no such options.
    """

    def __init__(self, descriptor_set: bytes) -> None:
        self._files = FileDescriptorSet.FromString(descriptor_set)
        self._pool = descriptor_pool.DescriptorPool()
        for file in self._files.file:
            self._pool.Add(file)

    def methods(self) -> Iterator[tuple[str, MethodDescriptorProto]]:
        for file in own_files(self._files):
            for service in file.service:
                for method in service.method:
                    yield f"{file.package}.{service.name}/{method.name}", method

    def option(self, method: MethodDescriptorProto, name: str) -> Any:  # noqa: ANN401 - of whatever type it is
        """Its value, None where the contract has no such option."""
        try:
            extension = self._pool.FindExtensionByName(name)
            known = message_factory.GetMessageClass(self._pool.FindMessageTypeByName("google.protobuf.MethodOptions"))
        except KeyError:
            return None
        return known.FromString(method.options.SerializeToString()).Extensions[extension]  # type: ignore[index]  # found by name

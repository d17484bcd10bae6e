"""What the gateway has to know of single methods: how large their requests may be, and whether they stream."""

from typing import Any

from google.protobuf import descriptor_pool, message_factory
from google.protobuf.descriptor_pb2 import FileDescriptorSet

from gateway.contract import own_files

_LIMIT = "parkup.options.v1.max_request_bytes"


def special_methods(descriptor_set: bytes) -> dict[str, dict[str, Any]]:
    """`/package.Service/Method` → what is to be said, of methods that need a word.

    `max_request_bytes`, 0: the setting's. `streams`: there may be many answers; `uploads`: many requests.
    """
    files = FileDescriptorSet.FromString(descriptor_set)
    pool = descriptor_pool.DescriptorPool()
    for file in files.file:
        pool.Add(file)
    special = {}
    for file in own_files(files):
        for service in file.service:
            for method in service.method:
                limit = _limit(pool, method.options.SerializeToString())
                uploads = method.client_streaming
                streams = uploads or method.server_streaming
                if limit or streams:
                    name = f"/{file.package}.{service.name}/{method.name}"
                    special[name] = {"max_request_bytes": limit, "streams": streams, "uploads": uploads}
    return special


def _limit(pool: descriptor_pool.DescriptorPool, options: bytes) -> int:
    """The method option, found by name: the gateway works with any contract, also with one that has no such option."""
    try:
        extension = pool.FindExtensionByName(_LIMIT)
        known = message_factory.GetMessageClass(pool.FindMessageTypeByName("google.protobuf.MethodOptions"))
    except KeyError:
        return 0
    limit: int = known.FromString(options).Extensions[extension]  # type: ignore[index]  # found by name
    return limit

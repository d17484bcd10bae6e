"""The reasons and texts of errors that the gateway itself gives: from the contract's enum, else from reasons.yaml."""

from pathlib import Path
from typing import Any

import yaml
from google.protobuf import descriptor_pool, message_factory
from google.protobuf.descriptor_pb2 import FileDescriptorSet

_FILE = Path(__file__).with_name("reasons.yaml")
_ENUM = "parkup.errors.v1.ErrorReason"
_DETAIL = "parkup.errors.v1.detail"
_PREFIX = "ERROR_REASON_"


def gateway_reasons(descriptor_set: bytes) -> dict[str, Any]:
    """What the filter has to know.

    reasons           reason → its texts, {"fr": …, "en": …}
    envoy_reasons     HTTP status → the reason of Envoy's own error, 0 for any other
    envoy_codes       HTTP status → the gRPC code of Envoy's own error, where it is not Envoy's
    reasons_by_status HTTP status → the reason of an error that gRPC made up
    """
    table = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
    wanted = table["texts"]
    told = {name: texts for name, texts in _contract_texts(descriptor_set).items() if name in wanted}
    return {
        "reasons": wanted | told,
        "envoy_reasons": {str(status): reason for status, reason in table["envoy"].items()},
        "envoy_codes": {str(status): code for status, code in table["grpc_codes"].items()},
        "reasons_by_status": {str(status): reason for status, reason in table["grpc"].items()},
    }


def _contract_texts(descriptor_set: bytes) -> dict[str, dict[str, str]]:
    """Reason without its prefix → texts, of those that need nothing filled in. Empty where there is no such enum."""
    pool = descriptor_pool.DescriptorPool()
    for file in FileDescriptorSet.FromString(descriptor_set).file:
        pool.AddSerializedFile(file.SerializeToString())
    try:
        enum, extension = pool.FindEnumTypeByName(_ENUM), pool.FindExtensionByName(_DETAIL)
        options = message_factory.GetMessageClass(pool.FindMessageTypeByName("google.protobuf.EnumValueOptions"))
    except KeyError:
        return {}
    texts = {}
    for value in enum.values:
        detail: Any = options.FromString(value.GetOptions().SerializeToString()).Extensions[extension]  # type: ignore[index]  # found by name
        if detail.fr and detail.en and "{" not in detail.fr + detail.en:
            texts[value.name.removeprefix(_PREFIX)] = {"fr": detail.fr, "en": detail.en}
    return texts

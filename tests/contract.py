"""The contract as tests read it: its files, methods and messages."""

import importlib

from tests.architecture.source import ROOT

FILES = [
    importlib.import_module(
        path.relative_to(ROOT / "gen/python").with_suffix("").as_posix().replace("/", ".")
    ).DESCRIPTOR
    for path in sorted((ROOT / "gen/python/parkup").rglob("*_pb2.py"))
]
METHODS = [method for file in FILES for service in file.services_by_name.values() for method in service.methods]
MESSAGES = [message for file in FILES for message in file.message_types_by_name.values()]
ENUMS = [enum for file in FILES for enum in file.enum_types_by_name.values()]

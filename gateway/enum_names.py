"""Enum values as a dialect prints them: `STATUS_ACTIVE` → `active`."""

from collections.abc import Collection, Mapping, MutableSequence, Sequence

from google.protobuf.descriptor_pb2 import DescriptorProto, EnumDescriptorProto, FileDescriptorSet

from gateway.contract import Contract, UnknownNameError, nested_messages, own_files
from gateway.dialect import Dialect
from gateway.source import Located


def rename_enum_values(contract: Contract, dialect: Dialect) -> None:
    """`STATUS_ACTIVE` prints as `active`, or as `ACTIVE` with `enum_case: upper`.

    `ACTIVE`, the contract's own name and what `enum_aliases` lists are accepted as well.

    Enum values are siblings of their enum, so that `unspecified` of two enums in one scope would clash: each enum moves
    into a message of its own.
    """
    special = _values_named(contract, dialect, {value: [name] for value, name in dialect.enum_values.items()})
    aliases = _values_named(contract, dialect, dialect.enum_aliases)
    for name, enum in contract.enums.items():
        _rename_values(dialect, name, enum, special, aliases)
    moved: dict[str, str] = {}
    for file in own_files(contract.files):
        for name, message in list(nested_messages(file)):
            _wrap_enums(f".{name}", message.enum_type, message.nested_type, moved)
        _wrap_enums(f".{file.package}", file.enum_type, file.message_type, moved)
    for message in contract.messages.values():
        for field in message.field:
            if field.type_name in moved:
                field.type_name = moved[field.type_name]


def printed_values(view: FileDescriptorSet) -> dict[str, dict[int, str]]:
    """An enum's name in the view → the values a client may send, by number, as they are printed."""
    listed = {}
    for file in own_files(view):
        for name, message in nested_messages(file):
            for enum in message.enum_type:
                first = {value.number: value.name for value in reversed(enum.value) if value.number}
                listed[f"{name}.{enum.name}"] = {number: first[number] for number in sorted(first)}
    return listed


def in_words(values: Mapping[int, str], offered: Collection[int] = ()) -> str:
    """These values for an error answer, or those of them that are offered."""
    return ", ".join(name for number, name in values.items() if not offered or number in offered)


def accepted_values(view: FileDescriptorSet) -> dict[str, dict[str, str]]:
    """An enum's name in the view → its values in lower case without underscores → their names in the view."""
    accepted: dict[str, dict[str, str]] = {}
    for file in own_files(view):
        for name, message in nested_messages(file):
            for enum in message.enum_type:
                values = accepted.setdefault(f"{name}.{enum.name}", {})
                for value in enum.value:
                    values.setdefault(value.name.replace("_", "").lower(), value.name)
    return accepted


def _values_named(
    contract: Contract, dialect: Dialect, told: Mapping[Located, Sequence[str]]
) -> dict[tuple[str, str], list[Located]]:
    """Enum and value → the names that the dialect gives it."""
    named = {}
    for dotted, names in told.items():
        try:
            named[contract.enum_value(dotted)] = [Located.at(dotted, name) for name in names]
        except UnknownNameError as error:
            raise dialect.source.error(dotted, str(error)) from error
    return named


def _rename_values(
    dialect: Dialect,
    name: str,
    enum: EnumDescriptorProto,
    special: Mapping[tuple[str, str], list[Located]],
    aliases: Mapping[tuple[str, str], list[Located]],
) -> None:
    """Gives each number its names in this dialect; Envoy prints the first one and accepts all."""
    prefix = _screaming(enum.name) + "_"
    old = [(value.number, value.name) for value in enum.value]
    del enum.value[:]
    taken: dict[str, int] = {}
    for number, full in old:
        short, key = full.removeprefix(prefix), (name, full)
        names = [case for each in special.get(key, []) for case in (each, each.lower(), each.upper())]
        cases = [short, short.lower()] if dialect.enum_case == "upper" else [short.lower(), short]
        for each in dict.fromkeys([*names, *cases, full, *aliases.get(key, [])]):
            if each in taken:
                at = next(iter([*special.get(key, []), *aliases.get(key, [])]), None)
                raise dialect.source.error(at, f"two values of {name} would be called `{each}`")
            taken[each] = number
            enum.value.add(name=each, number=number)
    enum.options.Clear()
    enum.options.allow_alias = True


def _wrap_enums(
    scope: str,
    enums: MutableSequence[EnumDescriptorProto],
    siblings: MutableSequence[DescriptorProto],
    moved: dict[str, str],
) -> None:
    for enum in enums:
        wrapper = DescriptorProto(name=f"{enum.name}Names", enum_type=[enum])
        siblings.append(wrapper)
        moved[f"{scope}.{enum.name}"] = f"{scope}.{wrapper.name}.{enum.name}"
    del enums[:]


def _screaming(name: str) -> str:
    """`PaymentMethod` → `PAYMENT_METHOD`, as buf lint wants enum prefixes."""
    return "".join("_" + letter if letter.isupper() and index else letter for index, letter in enumerate(name)).upper()

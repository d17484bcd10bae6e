"""The one meaning of updates: `read_update` by itself, and every Update method of the contract with a real object."""

from dataclasses import dataclass

import grpc.aio
import pytest
from google.protobuf import message_factory
from google.protobuf.descriptor import MethodDescriptor
from google.protobuf.field_mask_pb2 import FieldMask

from buf.validate.validate_pb2 import field as field_rules
from parkup.auth.v1.vehicle_service_pb2 import UpdateVehicleRequest
from parkup.common.v1.license_plate_pb2 import LicensePlate
from parkup.parking.v1.zone_pb2 import ZonePrices
from parkup.parking.v1.zone_service_pb2 import UpdateZoneRequest
from server.errors import InvalidArgument
from server.rpc.updates import MASK, read_update
from tests.contract import MESSAGES, METHODS
from tests.errors import refused
from tests.rpc.car_park_booking_update_cases import booking_updates
from tests.rpc.car_park_place_update_cases import place_updates
from tests.rpc.enforcement_update_cases import enforcement_updates
from tests.rpc.update_case import Change, Fields, Subject, Update
from tests.rpc.update_cases import updates

UPDATES = updates() | enforcement_updates() | booking_updates() | place_updates()
WHOSE = {"user_id"}
"""Names the owner where the object alone does not; who changes what is their own leaves it out."""
SECRET = {"password"}
"""Is shown nowhere, so it is tried beside the accounts that have one."""
METHODS_BY_NAME = {method.full_name: method for method in METHODS if method.full_name in UPDATES}
EVERY_UPDATE = pytest.mark.parametrize("name", UPDATES)


def masked(*paths: str, **fields: object) -> UpdateVehicleRequest:
    return UpdateVehicleRequest(current_license_plate="1 TUN 1", update_mask=FieldMask(paths=paths), **fields)


class TestReadUpdate:
    def test_without_a_mask_the_fields_that_are_present_are_written(self):
        request = UpdateVehicleRequest(current_license_plate="1 TUN 1", nickname="", is_default=False)

        assert read_update(request, key="current_license_plate") == {"nickname": "", "is_default": False}
        assert read_update(UpdateVehicleRequest(), key="current_license_plate") == {}

    def test_with_a_mask_the_fields_that_it_names_are_written_and_the_absent_ones_cleared(self):
        request = masked("nickname", "license_plate", nickname="Polo", is_default=True)

        assert read_update(request) == {"nickname": "Polo", "license_plate": None}

    def test_a_mask_without_paths_is_no_mask(self):
        assert read_update(masked(nickname="Polo"), key="current_license_plate") == {"nickname": "Polo"}

    def test_a_path_that_is_named_twice_counts_once(self):
        assert read_update(masked("nickname", "nickname")) == {"nickname": None}

    @pytest.mark.parametrize("path", ["Nickname", "nick", "", "*", "nickname.left", MASK, "current_license_plate"])
    def test_a_mask_that_names_what_there_is_not_is_refused_and_told_what_there_is(self, path):
        with pytest.raises(InvalidArgument) as refusal:
            read_update(masked("nickname", path), key="current_license_plate")

        (violation,) = refusal.value.violations
        assert violation.field == MASK
        for text in (violation.fr, violation.en):
            assert path in text
            assert "license_plate, nickname, is_default, plate" in text

    def test_a_part_of_a_message_that_is_one_thing_means_all_of_it(self):
        plate = LicensePlate(left="1")

        assert read_update(masked("plate.left", "plate.right", plate=plate)) == {"plate": plate}
        assert read_update(masked("plate.left")) == {"plate": None}

    def test_a_long_path_is_not_repeated_whole(self):
        with pytest.raises(InvalidArgument) as refusal:
            read_update(masked("x" * 100_000))

        assert len(refusal.value.violations[0].en) < 300

    def test_what_is_required_cannot_be_cleared_and_all_of_it_is_named(self):
        with pytest.raises(InvalidArgument) as refusal:
            read_update(masked("is_default", "nickname", "plate"), required=("plate", "is_default"))

        assert [violation.field for violation in refusal.value.violations] == ["is_default", "plate"]
        assert read_update(masked("is_default", is_default=False), required=("is_default",)) == {"is_default": False}

    def test_of_fields_that_hold_one_thing_one_is_enough(self):
        either = ("license_plate", "plate")
        request = masked("license_plate", "plate", license_plate="2 TUN 2")

        assert read_update(request, either=either) == {"license_plate": "2 TUN 2"}
        assert read_update(masked("nickname"), either=either) == {"nickname": None}
        for paths in (either, ("plate",)):
            with pytest.raises(InvalidArgument) as refusal:
                read_update(masked(*paths), either=either)
            assert [violation.field for violation in refusal.value.violations] == list(paths)

    def test_nested_fields_count_one_by_one(self):
        def read(*paths: str, **fields: object) -> Fields:
            request = UpdateZoneRequest(update_mask=FieldMask(paths=paths), **fields)
            return read_update(request, key="zone_id", nested=("prices",))

        prices = ZonePrices(pound=0)

        assert read(prices=prices) == {"prices.pound": 0}
        assert read(prices=ZonePrices()) == {}
        assert read("prices.pound") == {"prices.pound": None}
        assert read("prices", prices=prices) == {"prices.car_sabot": None, "prices.pound": 0}
        assert read("prices.car_sabot", prices=prices) == {"prices.car_sabot": None}
        with pytest.raises(InvalidArgument):
            read("prices.tow")

    def test_a_list_without_items_is_absent(self):
        assert read_update(UpdateZoneRequest(boundary=[]), key="zone_id") == {}
        assert read_update(UpdateZoneRequest(update_mask=FieldMask(paths=["boundary"]))) == {"boundary": None}


class TestTheContract:
    def test_what_is_called_update_takes_a_mask_and_the_other_way_round(self):
        called = {method.full_name for method in METHODS if method.name.startswith("Update")}
        masking = {method.full_name for method in METHODS if MASK in method.input_type.fields_by_name}

        assert called == masking

    def test_every_update_method_is_tried_here_with_every_field(self):
        assert set(UPDATES) == {method.full_name for method in METHODS if method.name.startswith("Update")}
        for name, update in UPDATES.items():
            fields = {field.name for field in METHODS_BY_NAME[name].input_type.fields if is_optional(field)}
            fields -= {MASK, *WHOSE, *SECRET}
            written = {field for change in update.changes.values() for field in change.writes}
            decided = {path.partition(".")[0] for path in (*update.clears, *update.required)}
            assert written == fields, name
            assert fields - decided <= {"longitude"}, name  # goes with latitude

    @pytest.mark.parametrize(
        "message", [each for each in MESSAGES if MASK in each.fields_by_name], ids=lambda message: message.name
    )
    def test_all_that_an_update_takes_can_be_absent_but_for_its_key(self, message):
        always_there = [field for field in message.fields if not is_optional(field)]

        assert len(always_there) <= 1
        assert all(field.GetOptions().Extensions[field_rules].required for field in always_there)


def is_optional(field) -> bool:
    return field.has_presence or field.is_repeated


@dataclass
class Trial:
    """An object under an Update method."""

    channel: grpc.aio.Channel
    method: MethodDescriptor
    update: Update
    subject: Subject

    async def read(self) -> Fields:
        return self.update.see(await self.subject.read())

    async def send(self, *mask: str, **fields: object) -> Fields:
        """The object in the answer, which is the one that is read after."""
        message_class = message_factory.GetMessageClass
        request = message_class(self.method.input_type)(**self.update.key(await self.read()), **fields)
        if mask:
            getattr(request, MASK).paths.extend(mask)
        call = self.channel.unary_unary(
            f"/{self.method.containing_service.full_name}/{self.method.name}",
            request_serializer=type(request).SerializeToString,
            response_deserializer=message_class(self.method.output_type).FromString,
        )
        answered = self.update.see(await call(request, metadata=self.subject.metadata))
        assert await self.read() == answered
        return answered


@pytest.fixture
def trial(people, channel):
    async def make(name: str) -> Trial:
        update = (updates() | enforcement_updates() | booking_updates() | place_updates())[name]
        return Trial(channel, METHODS_BY_NAME[name], update, await update.make(people, channel))

    return make


def changed(before: Fields, shows: Fields) -> Fields:
    """The object with what it shows now; when it changed is looked at apart."""
    return {name: value for name, value in (before | shows).items() if value is not None and name != "updated_at"}


def each(attribute: str) -> pytest.MarkDecorator:
    """Every update, with each of its changes, of the paths it can clear, and so on."""
    return pytest.mark.parametrize(
        ("name", "what"), [(name, what) for name, update in UPDATES.items() for what in getattr(update, attribute)]
    )


def every_write(update: Update, but: Change) -> Fields:
    """All fields at once, with those of one change as that writes them."""
    writes: Fields = {}
    for change in update.changes.values():
        writes |= change.writes
    return writes | but.writes


@EVERY_UPDATE
async def test_an_update_of_nothing_changes_nothing(trial, name):
    tried = await trial(name)
    before = await tried.read()

    assert await tried.send() == before


@each("changes")
async def test_what_is_present_is_written_and_the_rest_stays(trial, name, what):
    tried = await trial(name)
    before, change = await tried.read(), tried.update.changes[what]

    after = await tried.send(**change.writes)

    assert changed(after, {}) == changed(before, change.shows)
    assert after["updated_at"] != before.get("updated_at")


@each("changes")
async def test_what_a_mask_names_is_written_and_the_rest_stays_whatever_it_holds(trial, name, what):
    tried = await trial(name)
    before, change = await tried.read(), tried.update.changes[what]

    only = tuple(path for path in change.paths if path.partition(".")[0] in change.writes)
    after = await tried.send(*only, **every_write(tried.update, but=change))

    assert changed(after, {}) == changed(before, change.shows)


@each("changes")
async def test_what_is_there_already_changes_nothing(trial, name, what, clock):
    tried = await trial(name)
    change = tried.update.changes[what]
    before = await tried.send(*change.paths, **change.writes)
    clock.move(minutes=1)

    assert await tried.send(**change.writes) == before
    assert await tried.send(*change.paths, **change.writes) == before


@each("clears")
async def test_what_a_mask_names_and_is_absent_is_cleared_and_the_rest_stays(trial, name, what, clock):
    tried = await trial(name)
    before = await tried.read()

    after = await tried.send(what)
    clock.move(minutes=1)

    assert changed(after, {}) == changed(before, tried.update.clears[what])
    assert after["updated_at"] != before.get("updated_at")
    assert await tried.send(what) == after, "clearing what is not there changes nothing"


@each("empty")
async def test_an_empty_text_clears(trial, name, what):
    tried = await trial(name)
    before = await tried.read()

    assert changed(await tried.send(**{what: ""}), {}) == changed(before, {what: None})


@each("required")
async def test_what_an_object_cannot_be_without_cannot_be_cleared(trial, name, what):
    tried = await trial(name)
    before = await tried.read()

    with refused("INVALID_ARGUMENT") as refusal:
        await tried.send(what)

    assert list(refusal.fields) == [what]
    assert await tried.read() == before


@EVERY_UPDATE
@pytest.mark.parametrize("path", ["no_such_field", "id", "*"])
async def test_a_mask_that_names_what_there_is_not_is_refused(trial, name, path):
    tried = await trial(name)
    before, change = await tried.read(), next(iter(tried.update.changes.values()))

    with refused("INVALID_ARGUMENT") as refusal:
        await tried.send(*change.paths, path, **change.writes)

    assert list(refusal.fields) == [MASK]
    assert await tried.read() == before

import asyncio

import pytest

from parkup.auth.v1 import vehicle_service_pb2 as pb
from parkup.auth.v1.user_service_pb2 import GetMeRequest
from parkup.common.v1.license_plate_pb2 import LicensePlate
from tests.errors import reason_of, refused

TYPES = LicensePlate.Type
# A plate of each type in parts, the same one as people write it in Arabic and in Latin letters, and how it is shown.
OF_EACH_TYPE = [
    (TYPES.TYPE_TUNIS, "123", "4567", ["123 تونس 4567", "123-tun-4567"], "123 TUN 4567"),
    (TYPES.TYPE_RS, "123456", "", ["ن ت 123456", "RS 123456"], "RS 123456"),
    (TYPES.TYPE_GOVERNMENT, "12", "345678", ["12-345678", "١٢-٣٤٥٦٧٨"], "12-345678"),
    (TYPES.TYPE_LIBYA, "512345", "", ["ليبيا 512345", "LIBYA 512345"], "ليبيا 512345"),
    (TYPES.TYPE_ALGERIA, "12345-116-16", "", ["الجزائر 12345-116-16", "12345 116 16"], "الجزائر 12345-116-16"),
    (TYPES.TYPE_EU, "AB-123-CD", "", ["ab 123 cd", "AB123CD"], "AB-123-CD"),
    (TYPES.TYPE_OTHER, "B-AB 123", "", ["b ab 123", "B-AB-123"], "B-AB 123"),
    (TYPES.TYPE_CMD, "12", "345", ["12 ر ب د 345", "12 CMD 345"], "12 CMD 345"),
    (TYPES.TYPE_CD, "12", "345", ["12 س د 345", "12cd345"], "12 CD 345"),
    (TYPES.TYPE_MD, "12", "345", ["12 ب د 345", "12 MD 345"], "12 MD 345"),
    (TYPES.TYPE_PAT, "12", "345", ["12 م ا ف 345", "12 PAT 345"], "12 PAT 345"),
    (TYPES.TYPE_CC, "12", "345", ["12 س ق 345", "12 CC 345"], "12 CC 345"),
    (TYPES.TYPE_MC, "12", "345", ["12 ث ق 345", "12 MC 345"], "12 MC 345"),
]

# Ways to write one plate.
WRITINGS = ["123 TUN 4567", "123TUN4567", "123-tun-4567", "123 تونس 4567"]


@pytest.fixture
def garage(vehicles, users, people):
    return Garage(vehicles, users, people)


@pytest.fixture
def garage_of_another(vehicles, users, people):
    return Garage(vehicles, users, people)


class Garage:
    """A new driver's list of vehicles."""

    def __init__(self, vehicles, users, people) -> None:
        self._vehicles = vehicles
        self._users = users
        self._people = people
        self.metadata = ()

    async def of_driver(self, *plates: str) -> "Garage":
        self.metadata = (await self._people.driver()).metadata
        for plate in plates:
            await self.add(license_plate=plate)
        return self

    async def add(self, **fields):
        return (await self._vehicles.AddVehicle(pb.AddVehicleRequest(**fields), metadata=self.metadata)).user

    async def update(self, plate: str, **fields):
        request = pb.UpdateVehicleRequest(current_license_plate=plate, **fields)
        return (await self._vehicles.UpdateVehicle(request, metadata=self.metadata)).user

    async def remove(self, plate: str):
        request = pb.RemoveVehicleRequest(license_plate=plate)
        return (await self._vehicles.RemoveVehicle(request, metadata=self.metadata)).user

    async def me(self):
        return (await self._users.GetMe(GetMeRequest(), metadata=self.metadata)).user


def plates(user) -> list[str]:
    """The list as text, the default with a star."""
    return [vehicle.license_plate + "*" * vehicle.is_default for vehicle in user.vehicles]


class TestAddVehicle:
    async def test_anonymous_is_unauthorized(self, garage):
        with refused("UNAUTHORIZED"):
            await garage.add(license_plate="1 TUN 1")

    async def test_an_operator_is_denied(self, garage, people):
        garage.metadata = (await people.operator()).metadata

        with refused("PERMISSION_DENIED"):
            await garage.add(license_plate="1 TUN 1")

    async def test_another_drivers_list_is_not_touched(self, garage, garage_of_another):
        await garage.of_driver("1 TUN 1")
        other = await garage_of_another.of_driver()

        assert plates(await other.me()) == []
        assert plates(await other.add(license_plate="1 TUN 1")) == ["1 TUN 1*"]

    async def test_without_a_plate_is_refused_in_the_callers_language(self, garage, vehicles):
        await garage.of_driver()

        with refused("INVALID_ARGUMENT") as french:
            await garage.add(nickname="x")
        with refused("INVALID_ARGUMENT") as english:
            metadata = (*garage.metadata, ("accept-language", "en"))
            await vehicles.AddVehicle(pb.AddVehicleRequest(nickname="x"), metadata=metadata)

        assert french.fields == {"license_plate": "Indiquez la plaque."}
        assert english.fields == {"license_plate": "Give the license plate."}

    async def test_a_plate_without_letter_or_digit_is_refused(self, garage):
        await garage.of_driver()

        with refused("INVALID_LICENSE_PLATE"):
            await garage.add(license_plate="- - -")

    @pytest.mark.parametrize("writing", WRITINGS)
    async def test_a_plate_that_is_there_is_refused_however_it_is_written(self, garage, writing):
        await garage.of_driver("123 TUN 4567")

        with refused("DUPLICATE_VEHICLE") as refusal:
            await garage.add(license_plate=writing)

        assert refusal.http_status == 409
        assert refusal.message == "Ce véhicule existe déjà"

    async def test_the_twenty_first_is_refused(self, garage):
        await garage.of_driver(*(f"{number} TUN 1" for number in range(20)))

        with refused("TOO_MANY_VEHICLES") as refusal:
            await garage.add(license_plate="21 TUN 1")

        assert refusal.metadata == {"limit": "20"}
        assert len((await garage.me()).vehicles) == 20

    async def test_of_many_adds_of_one_plate_at_the_same_time_one_succeeds(self, garage):
        await garage.of_driver()

        answers = await asyncio.gather(
            *(garage.add(license_plate=writing) for writing in WRITINGS * 5), return_exceptions=True
        )

        refusals = [answer for answer in answers if isinstance(answer, Exception)]
        assert len(refusals) == len(answers) - 1
        assert {reason_of(error) for error in refusals} == {"DUPLICATE_VEHICLE"}
        assert len((await garage.me()).vehicles) == 1

    async def test_of_many_defaults_added_at_the_same_time_none_is_lost_and_one_is_left(self, garage):
        await garage.of_driver()

        await asyncio.gather(*(garage.add(license_plate=f"{n} TUN 1", is_default=True) for n in range(10)))

        vehicles = (await garage.me()).vehicles
        assert len(vehicles) == 10
        assert sum(vehicle.is_default for vehicle in vehicles) == 1

    async def test_the_limit_holds_for_adds_at_the_same_time(self, garage):
        await garage.of_driver(*(f"{number} TUN 1" for number in range(17)))

        await asyncio.gather(*(garage.add(license_plate=f"{n} TUN 2") for n in range(8)), return_exceptions=True)

        assert len((await garage.me()).vehicles) == 20

    async def test_the_first_becomes_the_default_and_a_wanted_default_takes_its_place(self, garage):
        await garage.of_driver("1 TUN 1", "2 TUN 2")
        assert plates(await garage.me()) == ["1 TUN 1*", "2 TUN 2"]

        user = await garage.add(license_plate="3 TUN 3", is_default=True)

        assert plates(user) == ["1 TUN 1", "2 TUN 2", "3 TUN 3*"]

    async def test_keeps_plate_in_parts_and_nickname_as_given(self, garage):
        await garage.of_driver()

        await garage.add(plate=LicensePlate(type=LicensePlate.TYPE_TUNIS, left="123", right="4567"), nickname="$where")

        (vehicle,) = (await garage.me()).vehicles
        assert vehicle.license_plate == "123 TUN 4567"
        assert vehicle.plate.category == LicensePlate.CATEGORY_REGULAR
        assert vehicle.nickname == "$where"


class TestUpdateVehicle:
    async def test_anonymous_is_unauthorized(self, garage):
        with refused("UNAUTHORIZED"):
            await garage.update("1 TUN 1", nickname="x")

    async def test_a_plate_of_another_driver_is_not_found(self, garage, garage_of_another):
        await garage.of_driver("1 TUN 1")
        other = await garage_of_another.of_driver()

        with refused("VEHICLE_NOT_FOUND") as refusal:
            await other.update("1 TUN 1", nickname="x")

        assert refusal.http_status == 404

    async def test_a_new_plate_without_letter_or_digit_is_refused(self, garage):
        await garage.of_driver("1 TUN 1")

        with refused("INVALID_LICENSE_PLATE"):
            await garage.update("1 TUN 1", license_plate="--")

    async def test_a_new_plate_that_another_vehicle_has_is_refused(self, garage):
        await garage.of_driver("1 TUN 1", "2 TUN 2")

        with refused("DUPLICATE_VEHICLE"):
            await garage.update("1 TUN 1", license_plate="2tun2")

    async def test_of_two_vehicles_changed_to_one_plate_at_the_same_time_one_gets_it(self, garage):
        await garage.of_driver("1 TUN 1", "2 TUN 2")

        answers = await asyncio.gather(
            garage.update("1 TUN 1", license_plate="9 TUN 9"),
            garage.update("2 TUN 2", license_plate="9 TUN 9"),
            return_exceptions=True,
        )

        assert [reason_of(each) for each in answers if isinstance(each, Exception)] == ["DUPLICATE_VEHICLE"]

    async def test_at_most_one_is_the_default_after_changes_at_the_same_time(self, garage):
        await garage.of_driver(*(f"{number} TUN 1" for number in range(6)))

        await asyncio.gather(*(garage.update(f"{number} TUN 1", is_default=True) for number in range(6)))

        assert sum(vehicle.is_default for vehicle in (await garage.me()).vehicles) == 1

    @pytest.mark.parametrize("writing", WRITINGS)
    async def test_any_way_of_writing_the_plate_finds_it(self, garage, writing):
        await garage.of_driver("123 TUN 4567")

        user = await garage.update(writing, nickname="Polo")

        assert user.vehicles[0].nickname == "Polo"

    async def test_changes_what_is_given_only(self, garage):
        await garage.of_driver("1 TUN 1", "2 TUN 2")
        await garage.update("2 TUN 2", nickname="Polo")

        moved = await garage.update("2 TUN 2", license_plate="3 TUN 3", is_default=True)
        same = await garage.update("3 TUN 3", license_plate="3tun3", nickname="  ")
        none = await garage.update("3 TUN 3", is_default=False)

        assert plates(moved) == ["1 TUN 1", "3 TUN 3*"]
        assert moved.vehicles[1].nickname == "Polo"
        assert not same.vehicles[1].HasField("nickname")
        assert plates(same) == ["1 TUN 1", "3 TUN 3*"]
        assert plates(none) == ["1 TUN 1", "3 TUN 3"]


class TestRemoveVehicle:
    async def test_anonymous_is_unauthorized(self, garage):
        with refused("UNAUTHORIZED"):
            await garage.remove("1 TUN 1")

    async def test_a_plate_of_another_driver_is_not_found(self, garage, garage_of_another):
        await garage.of_driver("1 TUN 1")
        other = await garage_of_another.of_driver()

        with refused("VEHICLE_NOT_FOUND"):
            await other.remove("1 TUN 1")
        assert plates(await garage.me()) == ["1 TUN 1*"]

    async def test_a_plate_without_letter_or_digit_is_refused(self, garage):
        await garage.of_driver("1 TUN 1")

        with refused("INVALID_LICENSE_PLATE"):
            await garage.remove("--")

    async def test_of_two_removals_at_the_same_time_one_finds_it(self, garage):
        await garage.of_driver("1 TUN 1", "2 TUN 2")

        answers = await asyncio.gather(garage.remove("1 TUN 1"), garage.remove("1tun1"), return_exceptions=True)

        assert [reason_of(each) for each in answers if isinstance(each, Exception)] == ["VEHICLE_NOT_FOUND"]

    async def test_when_the_default_goes_the_oldest_of_the_rest_becomes_it(self, garage):
        await garage.of_driver("1 TUN 1", "2 TUN 2", "3 TUN 3")

        assert plates(await garage.remove("1 تونس 1")) == ["2 TUN 2*", "3 TUN 3"]
        assert plates(await garage.remove("2 TUN 2")) == ["3 TUN 3*"]
        assert plates(await garage.remove("3 TUN 3")) == []

    async def test_when_another_goes_the_default_stays(self, garage):
        await garage.of_driver("1 TUN 1", "2 TUN 2", "3 TUN 3")

        assert plates(await garage.remove("2 TUN 2")) == ["1 TUN 1*", "3 TUN 3"]

    async def test_a_list_without_a_default_stays_without_one(self, garage):
        await garage.of_driver("1 TUN 1", "2 TUN 2")
        await garage.update("1 TUN 1", is_default=False)

        assert plates(await garage.remove("1 TUN 1")) == ["2 TUN 2"]


class TestWhatOtherDomainsAsk:
    async def test_owners_are_found_by_plate(self, people, garage, application):
        drivers = application.domains.auth.drivers
        await garage.of_driver("77 TUN 7701")
        me = (await garage.me()).id

        assert list(await drivers.owners_of("77TUN7701")) == [me]
        assert await drivers.has_vehicle(me, "77TUN7701")
        assert not await drivers.has_vehicle(me, "77TUN7702")
        assert await drivers.exists(me)
        assert not await drivers.exists("f" * 24)


class TestPlatesOfEachType:
    def test_there_is_one_of_each(self):
        assert {row[0] for row in OF_EACH_TYPE} == set(TYPES.values()) - {TYPES.TYPE_UNSPECIFIED}

    @pytest.mark.parametrize(("type_", "left", "right", "writings", "shown"), OF_EACH_TYPE, ids=str)
    async def test_parts_arabic_and_latin_are_one_plate(self, garage, type_, left, right, writings, shown):
        await garage.of_driver()
        (vehicle,) = (await garage.add(plate=LicensePlate(type=type_, left=left, right=right))).vehicles
        assert (vehicle.plate.type, vehicle.license_plate) == (type_, shown)

        for writing in writings:
            with refused("DUPLICATE_VEHICLE"):
                await garage.add(license_plate=writing)
        assert (await garage.remove(writings[0])).vehicles == []


class TestVehiclesOfAUser:
    """By drivers who name themselves, and by admins."""

    async def test_an_admin_says_whose(self, vehicles, people):
        admin, driver = await people.admin(), await people.driver()

        async def call(method, request):
            return await getattr(vehicles, method)(request, metadata=admin.metadata)

        for method, request in (
            ("ListVehicles", pb.ListVehiclesRequest()),
            ("AddVehicle", pb.AddVehicleRequest(license_plate="1 TUN 1")),
            ("UpdateVehicle", pb.UpdateVehicleRequest(current_license_plate="1 TUN 1")),
            ("RemoveVehicle", pb.RemoveVehicleRequest(license_plate="1 TUN 1")),
        ):
            with refused("INVALID_ARGUMENT") as refusal:
                await call(method, request)
            assert list(refusal.fields) == ["user_id"]
            request.user_id = "0" * 24
            with refused("ACCOUNT_NOT_FOUND"):
                await call(method, request)

        added = pb.AddVehicleRequest(license_plate="1 TUN 1", user_id=driver.id.upper(), nickname="Taxi")
        assert plates((await call("AddVehicle", added)).user) == ["1 TUN 1*"]
        changed = pb.UpdateVehicleRequest(current_license_plate="1TUN1", user_id=driver.id, license_plate="2 TUN 2")
        assert plates((await call("UpdateVehicle", changed)).user) == ["2 TUN 2*"]
        listed = (await call("ListVehicles", pb.ListVehiclesRequest(user_id=driver.id))).vehicles
        assert [(each.license_plate, each.nickname) for each in listed] == [("2 TUN 2", "Taxi")]
        removed = pb.RemoveVehicleRequest(license_plate="2 TUN 2", user_id=driver.id)
        assert plates((await call("RemoveVehicle", removed)).user) == []

    async def test_a_driver_names_themselves_or_nobody(self, vehicles, people, garage):
        own, other = await people.driver(), await people.driver()
        await vehicles.AddVehicle(pb.AddVehicleRequest(license_plate="1 TUN 1", user_id=own.id), metadata=own.metadata)
        for request in (pb.ListVehiclesRequest(), pb.ListVehiclesRequest(user_id=own.id)):
            listed = (await vehicles.ListVehicles(request, metadata=own.metadata)).vehicles
            assert [each.license_plate for each in listed] == ["1 TUN 1"]

        for method, request in (
            ("ListVehicles", pb.ListVehiclesRequest(user_id=other.id)),
            ("AddVehicle", pb.AddVehicleRequest(license_plate="1 TUN 1", user_id=other.id)),
            ("UpdateVehicle", pb.UpdateVehicleRequest(current_license_plate="1 TUN 1", user_id=other.id)),
            ("RemoveVehicle", pb.RemoveVehicleRequest(license_plate="1 TUN 1", user_id=other.id)),
        ):
            with refused("ACCOUNT_NOT_FOUND"):
                await getattr(vehicles, method)(request, metadata=own.metadata)

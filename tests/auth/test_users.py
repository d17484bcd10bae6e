"""Drivers' accounts, as admins manage them and as drivers reach their own by the same calls."""

import pytest
from bson import ObjectId
from google.protobuf.field_mask_pb2 import FieldMask

from parkup.auth.v1 import auth_service_pb2 as auth_pb
from parkup.auth.v1 import user_service_pb2 as pb
from parkup.auth.v1.vehicle_service_pb2 import AddVehicleRequest
from server.values.caller import Role
from tests.errors import refused
from tests.people import bearer

NOBODY = "0" * 24


@pytest.fixture
async def admin(people):
    return await people.admin()


class Directory:
    """The calls of this service, as somebody."""

    def __init__(self, users, metadata) -> None:
        self._users = users
        self._metadata = metadata

    async def create(self, **fields):
        return (await self._users.CreateUser(pb.CreateUserRequest(**fields), metadata=self._metadata)).user

    async def page(self, **fields):
        return await self._users.ListUsers(pb.ListUsersRequest(**fields), metadata=self._metadata)

    async def ids(self, **fields) -> list[str]:
        return [user.id for user in (await self.page(**fields)).users]

    async def get(self, user_id: str):
        return (await self._users.GetUser(pb.GetUserRequest(user_id=user_id), metadata=self._metadata)).user

    async def update(self, user_id: str, **fields):
        request = pb.UpdateUserRequest(user_id=user_id, **fields)
        return (await self._users.UpdateUser(request, metadata=self._metadata)).user

    async def off(self, user_id: str):
        request = pb.DeactivateUserRequest(user_id=user_id)
        return (await self._users.DeactivateUser(request, metadata=self._metadata)).user

    async def on(self, user_id: str):
        request = pb.ActivateUserRequest(user_id=user_id)
        return (await self._users.ActivateUser(request, metadata=self._metadata)).user


@pytest.fixture
async def directory(users, admin) -> Directory:
    return Directory(users, admin.metadata)


class TestWhoMay:
    @pytest.mark.parametrize("role", [Role.OPERATOR, Role.SUPERVISOR, Role.MANAGER])
    async def test_operators_below_admin_do_not(self, users, people, role):
        someone, driver = Directory(users, (await people.operator(role)).metadata), await people.driver()
        for call in (someone.get(driver.id), someone.update(driver.id), someone.off(driver.id), someone.page()):
            with refused("PERMISSION_DENIED"):
                await call

    async def test_to_a_driver_others_are_not_there(self, users, people):
        own, other = await people.driver(), await people.driver()
        driver = Directory(users, own.metadata)
        for user_id in (other.id, NOBODY):
            with refused("ACCOUNT_NOT_FOUND") as refusal:
                await driver.get(user_id)
            assert refusal.http_status == 404
            with refused("ACCOUNT_NOT_FOUND"):
                await driver.update(user_id, first_name="Mine")
        for call in (driver.create(email=people.email()), driver.page(), driver.off(own.id), driver.on(own.id)):
            with refused("PERMISSION_DENIED"):
                await call

    async def test_who_is_nobody_is_not_found(self, directory):
        for call in (directory.get(NOBODY), directory.update(NOBODY, first_name="X"), directory.off(NOBODY)):
            with refused("ACCOUNT_NOT_FOUND"):
                await call
        for call in (directory.on(NOBODY), directory.update(NOBODY, email="a@b.tn")):
            with refused("ACCOUNT_NOT_FOUND"):
                await call


class TestCreateUser:
    async def test_what_is_no_address_or_number_is_refused(self, directory, people):
        with refused("INVALID_EMAIL"):
            await directory.create(email="nobody@")
        with refused("INVALID_PHONE_NUMBER"):
            await directory.create(email=people.email(), phone="12")
        with refused("INVALID_ARGUMENT") as refusal:
            await directory.create(phone="22 345 678")
        assert list(refusal.fields) == ["email"]

    async def test_an_address_is_one_accounts(self, directory, people):
        driver = await people.driver()
        with refused("DUPLICATE_ACCOUNT") as refusal:
            await directory.create(email=driver.address.upper())

        assert refusal.http_status == 409

    async def test_the_account_waits_for_its_owner_who_proves_the_address(self, directory, people):
        email = people.email()
        made = await directory.create(email=email.upper(), phone="+216 22 345 678", first_name=" Amel ")
        assert (made.email, made.phone, made.first_name) == (email, "+216 22 345 678", "Amel")
        assert (made.is_email_verified, made.is_active, made.is_password_set) == (False, True, False)

        owner = await people.driver_by_code(email)

        assert owner.id == made.id
        assert (await directory.get(made.id)).is_email_verified


class TestGetAndUpdateUser:
    async def test_a_driver_reaches_their_own(self, users, people):
        own = await people.driver()
        driver = Directory(users, own.metadata)

        changed = await driver.update(own.id.upper(), first_name="Amel", phone="22 345 678")

        assert (changed.first_name, changed.phone) == ("Amel", "22 345 678")
        assert await driver.get(own.id) == changed

    async def test_a_driver_cannot_change_their_address(self, users, people):
        own = await people.driver()
        with refused("PERMISSION_DENIED"):
            await Directory(users, own.metadata).update(own.id, email=people.email())

    async def test_an_admin_writes_what_is_there_and_clears_what_a_mask_names(self, directory, people):
        made = await directory.create(email=people.email(), first_name="Amel", last_name="Ben Salah")

        changed = await directory.update(made.id, last_name="Trabelsi")
        cleared = await directory.update(made.id, update_mask=FieldMask(paths=["first_name"]))

        assert (changed.first_name, changed.last_name) == ("Amel", "Trabelsi")
        assert not cleared.HasField("first_name")
        with refused("INVALID_PHONE_NUMBER"):
            await directory.update(made.id, phone="12")
        with refused("INVALID_ARGUMENT"):
            await directory.update(made.id, update_mask=FieldMask(paths=["email"]))

    async def test_only_an_address_that_nobody_has_proven_is_corrected(self, directory, people):
        made, driver, right = await directory.create(email=people.email()), await people.driver(), people.email()

        assert (await directory.update(made.id, email=right.upper())).email == right
        with refused("DUPLICATE_ACCOUNT"):
            await directory.update(made.id, email=driver.address)
        with refused("INVALID_EMAIL"):
            await directory.update(made.id, email="nobody@")
        with refused("EMAIL_ALREADY_VERIFIED"):
            await directory.update(driver.id, email=people.email())
        assert (await directory.update(driver.id, email=driver.address)).email == driver.address
        assert (await people.driver_by_code(right)).id == made.id


class TestListUsers:
    async def test_more_than_one_search_is_refused(self, directory):
        with refused("INVALID_ARGUMENT") as refusal:
            await directory.page(email="a", phone="2")
        assert list(refusal.fields) == ["email"]

    async def test_what_is_no_plate_or_page_is_refused(self, directory):
        with refused("INVALID_LICENSE_PLATE"):
            await directory.page(license_plate="---")
        first = await directory.page(page_size=1)
        with refused("INVALID_PAGE_TOKEN"):
            await directory.page(page_size=1, is_active=True, page_token=first.next_page_token)

    async def test_finds_by_the_beginning_of_an_address_in_its_order(self, directory, people):
        start = people.email().partition("@")[0]
        made = [await directory.create(email=f"{start}-{each}@example.com") for each in "cab"]
        in_order = [made[1].id, made[2].id, made[0].id]

        assert await directory.ids(email=f" {start.upper()}-") == in_order
        assert await directory.ids(email=f"{start}-b@example.com") == [made[2].id]
        first = await directory.page(email=f"{start}-", page_size=2, with_total_size=True)
        rest = await directory.page(email=f"{start}-", page_size=2, page_token=first.next_page_token)
        assert [user.id for user in (*first.users, *rest.users)] == in_order
        assert (first.total_size, rest.next_page_token) == (3, "")
        assert await directory.ids(email=f"{start}-", skip=1) == in_order[1:]

    async def test_finds_by_the_beginning_of_a_number(self, directory, people):
        number = people.phone().removeprefix("+216")
        made = [await directory.create(email=people.email(), phone=f"+216 {number}") for _ in range(3)]
        ids = [user.id for user in made]

        for writing in (f"+216{number}", f"00216 {number}", number, f"{number[:2]} {number[2:]}"):
            assert await directory.ids(phone=writing) == ids, writing
        assert set(ids) <= set(await directory.ids(phone=number[:-2], page_size=1000))
        assert await directory.ids(phone=f"+33{number}") == []
        first = await directory.page(phone=number, page_size=2)
        assert await directory.ids(phone=number, page_token=first.next_page_token) == ids[2:]
        for writing in ("nobody's", "+", "22a", "2+2", "--"):
            with refused("INVALID_PHONE_NUMBER"):
                await directory.page(phone=writing)

    async def test_finds_by_plate_everybody_who_has_it(self, directory, people, vehicles):
        plate = f"{ObjectId()!s}"
        drivers = [await people.driver() for _ in range(3)]
        for driver in drivers:
            await vehicles.AddVehicle(AddVehicleRequest(license_plate=plate), metadata=driver.metadata)

        newest_first = [driver.id for driver in reversed(drivers)]
        assert await directory.ids(license_plate=plate.lower()) == newest_first
        await directory.off(drivers[0].id)
        assert await directory.ids(license_plate=plate, is_active=True) == newest_first[:2]
        assert await directory.ids(license_plate=plate, is_active=False) == [drivers[0].id]

    async def test_the_newest_come_first_with_their_balance(self, directory, people, money):
        rich = await money.driver(millimes=12_500)
        newest = await people.driver()

        found = (await directory.page(page_size=100)).users

        ids = [user.id for user in found]
        assert ids == sorted(ids, reverse=True)
        assert ids.index(newest.id) < ids.index(rich.id)
        assert found[ids.index(rich.id)].wallet_balance == 12.5


class TestSwitching:
    async def test_who_is_switched_off_is_out_until_switched_on(self, directory, people, users, auth, outbox):
        driver = await people.driver_by_code()

        assert not (await directory.off(driver.id)).is_active
        assert not (await directory.off(driver.id)).is_active
        with refused("INVALID_REFRESH_TOKEN"):
            await auth.RefreshToken(auth_pb.RefreshTokenRequest(refresh_token=driver.refresh_token))
        with refused("UNAUTHORIZED"):
            await users.GetMe(pb.GetMeRequest(), metadata=driver.metadata)
        await auth.SendOtp(auth_pb.SendOtpRequest(email=driver.address))
        code = await outbox.code(driver.address, count=2)
        with refused("INVALID_OTP"):
            await auth.VerifyOtp(auth_pb.VerifyOtpRequest(email=driver.address, code=code))

        assert (await directory.on(driver.id)).is_active
        back = await people.driver_by_code(driver.address)
        assert back.id == driver.id
        await users.GetMe(pb.GetMeRequest(), metadata=bearer(back.access_token))

"""Staff of car parks: made by those above them, sent to car parks by them."""

import asyncio

import pytest
from bson import ObjectId

from parkup.carpark.v1 import car_park_people_service_pb2 as pb
from parkup.carpark.v1.car_park_people_service_pb2_grpc import CarParkPeopleServiceStub
from parkup.carpark.v1.car_park_user_pb2 import CarParkUser
from server import app
from server.mongo.held_together import HeldTogether
from server.values.caller import Caller, CallerKind, Role
from tests.carpark.accounts import OTHER_PASSWORD, PASSWORD, login, register, stub
from tests.errors import refused
from tests.people import bearer

__all__ = ["login", "register", "stub"]


@pytest.fixture
def make_staff(stub, people, yard):
    async def make(by: Role = Role.ADMIN, **fields) -> CarParkUser:
        await yard.standard()
        caller = await people.operator(by)
        request = {"email": people.email(), "password": PASSWORD, "full_name": "Sami Trabelsi"} | fields
        return (await stub.CreateCarParkStaff(pb.CreateCarParkStaffRequest(**request), metadata=caller.metadata)).user

    return make


class TestStaff:
    async def test_only_a_super_admin_makes_admins(self, make_staff):
        with refused("PERMISSION_DENIED"):
            await make_staff(role=CarParkUser.ROLE_ADMIN)
        made = await make_staff(Role.SUPER_ADMIN, role=CarParkUser.ROLE_ADMIN)
        assert made.role == CarParkUser.ROLE_ADMIN

    @pytest.mark.parametrize(
        ("fields", "reason"),
        [
            ({"email": "no address"}, "INVALID_EMAIL"),
            ({"phone": "12"}, "INVALID_PHONE_NUMBER"),
            ({"password": "Password1"}, "INVALID_ARGUMENT"),
            ({"full_name": "  "}, "INVALID_ARGUMENT"),
            ({"role": CarParkUser.ROLE_CUSTOMER}, "INVALID_ARGUMENT"),
        ],
    )
    async def test_what_does_not_fit_is_refused(self, make_staff, fields, reason):
        with refused(reason):
            await make_staff(**fields)

    async def test_an_address_is_one_operators(self, make_staff):
        made = await make_staff()
        with refused("DUPLICATE_OPERATOR"):
            await make_staff(email=made.email)

    async def test_a_driver_with_the_same_address_signs_in_with_a_password_of_their_own(
        self, make_staff, register, login
    ):
        staff = await make_staff()
        driver = await register(staff.email, OTHER_PASSWORD)
        assert (await login(staff.email)).user.id == staff.id
        assert (await login(staff.email, OTHER_PASSWORD)).user.id == driver.id

    async def test_an_admin_gives_staff_a_new_password_which_signs_them_out(self, stub, make_staff, login, people):
        staff, admin = await make_staff(), await people.admin()
        token = (await login(staff.email)).tokens.access_token
        request = pb.UpdateCarParkUserRequest(user_id=staff.id, password=OTHER_PASSWORD)
        await stub.UpdateCarParkUser(request, metadata=admin.metadata)
        assert (await login(staff.email, OTHER_PASSWORD)).user.id == staff.id
        with refused("UNAUTHORIZED"):
            await stub.GetMyCarParkUser(pb.GetMyCarParkUserRequest(), metadata=bearer(token))

    async def test_staff_change_their_password_who_know_the_one_until_now(self, another_server, make_staff, people):
        staff = await make_staff()
        async with another_server(sign_in_tries_per_account=1) as channel:
            stub = CarParkPeopleServiceStub(channel)
            signed_in = await stub.LoginCarParkUser(pb.LoginCarParkUserRequest(email=staff.email, password=PASSWORD))
            me = bearer(signed_in.tokens.access_token)
            wrong = pb.ChangeMyStaffPasswordRequest(current_password="no", new_password=OTHER_PASSWORD)
            with refused("WRONG_PASSWORD"):
                await stub.ChangeMyStaffPassword(wrong, metadata=me)
            with refused("RATE_LIMITED"):
                await stub.ChangeMyStaffPassword(wrong, metadata=me)
            without = await people.operator()
            with refused("PASSWORD_NOT_SET"):
                await stub.ChangeMyStaffPassword(wrong, metadata=without.metadata)

    async def test_nobody_changes_who_is_not_below_them(self, stub, people, make_staff):
        admin, other = await people.admin(), await people.admin()
        for request in (
            pb.UpdateCarParkUserRequest(user_id=other.id, full_name="Somebody"),
            pb.UpdateCarParkUserRequest(user_id=admin.id, password=OTHER_PASSWORD),
        ):
            with refused("PERMISSION_DENIED"):
                await stub.UpdateCarParkUser(request, metadata=admin.metadata)
        operator = await make_staff()
        promotion = pb.UpdateCarParkUserRequest(user_id=operator.id, role=CarParkUser.ROLE_ADMIN)
        with refused("PERMISSION_DENIED"):
            await stub.UpdateCarParkUser(promotion, metadata=admin.metadata)

    async def test_drivers_change_their_own_account_and_no_other(self, stub, register):
        driver, other = await register(), await register()
        for request in (
            pb.UpdateCarParkUserRequest(user_id=other.id, full_name="Somebody"),
            pb.UpdateCarParkUserRequest(user_id=str(ObjectId()), full_name="Somebody"),
        ):
            with refused("ACCOUNT_NOT_FOUND"):
                await stub.UpdateCarParkUser(request, metadata=driver.metadata)
        with refused("ACCOUNT_NOT_FOUND"):
            await stub.GetCarParkUser(pb.GetCarParkUserRequest(user_id=other.id), metadata=driver.metadata)
        with refused("INVALID_ARGUMENT") as refusal:
            request = pb.UpdateCarParkUserRequest(user_id=driver.id, role=CarParkUser.ROLE_OPERATOR)
            await stub.UpdateCarParkUser(request, metadata=driver.metadata)
        assert list(refusal.fields) == ["role"]
        with refused("INVALID_PHONE_NUMBER"):
            request = pb.UpdateCarParkUserRequest(user_id=driver.id, phone="12")
            await stub.UpdateCarParkUser(request, metadata=driver.metadata)
        change = pb.UpdateCarParkUserRequest(user_id=driver.id, full_name="Amel Trabelsi Ben Ali", phone="20 123 456")
        changed = (await stub.UpdateCarParkUser(change, metadata=driver.metadata)).user
        assert (changed.full_name, changed.phone) == ("Amel Trabelsi Ben Ali", "20 123 456")

    async def test_what_is_not_there_is_not_found(self, stub, people):
        admin, nobody = await people.admin(), str(ObjectId())
        calls = (
            (stub.GetCarParkUser, pb.GetCarParkUserRequest(user_id=nobody)),
            (stub.UpdateCarParkUser, pb.UpdateCarParkUserRequest(user_id=nobody, full_name="Somebody")),
            (stub.ActivateCarParkUser, pb.ActivateCarParkUserRequest(user_id=nobody)),
            (stub.DeactivateCarParkUser, pb.DeactivateCarParkUserRequest(user_id=nobody)),
        )
        for call, request in calls:
            with refused("ACCOUNT_NOT_FOUND"):
                await call(request, metadata=admin.metadata)

    async def test_changes_of_staff_are_checked(self, stub, people, make_staff):
        staff, other, admin = await make_staff(), await make_staff(phone="20 999 111"), await people.admin()
        for fields, reason in (
            ({"car_parks": ["NO-SUCH-PARK"]}, "CAR_PARK_NOT_FOUND"),
            ({"phone": "12"}, "INVALID_PHONE_NUMBER"),
            ({"phone": other.phone}, "DUPLICATE_OPERATOR"),
        ):
            with refused(reason):
                request = pb.UpdateCarParkUserRequest(user_id=staff.id, **fields)
                await stub.UpdateCarParkUser(request, metadata=admin.metadata)

    async def test_the_list_has_staff_first_and_then_drivers_and_pages_through_both(self, stub, people, register):
        admin = await people.admin()
        await register()

        async def page(size: int, skip: int = 0, **filters) -> pb.ListCarParkUsersResponse:
            request = pb.ListCarParkUsersRequest(page_size=size, skip=skip, with_total_size=True, **filters)
            return await stub.ListCarParkUsers(request, metadata=admin.metadata)

        customers = (await page(1, role=CarParkUser.ROLE_CUSTOMER)).total_size
        first = await page(1)
        staff = first.total_size - customers
        across = (await page(2, skip=staff - 1)).users
        assert first.users[0].role != CarParkUser.ROLE_CUSTOMER
        assert [each.role == CarParkUser.ROLE_CUSTOMER for each in across] == [False, True]
        admins = (await page(100, role=CarParkUser.ROLE_ADMIN)).users
        assert {each.id for each in admins} == {admin.id}


class TestCarParksOfStaff:
    async def test_a_change_shows_in_every_process_and_answers_ask_no_database(
        self, application, settings, people, stub, yard, third_parties
    ):
        here, there = (await yard.car_park()).code, (await yard.car_park()).code
        operator, admin = await yard.operator(here), await people.admin()
        caller = Caller(CallerKind.OPERATOR, operator.id, "s", Role.OPERATOR)
        async with app.build(settings, third_parties=third_parties) as other:
            for process in (application, other):
                assert await process.domains.car_parks.staff.of(caller) == {here}
            request = pb.UpdateCarParkUserRequest(user_id=operator.id, car_parks=[there.lower()])
            await stub.UpdateCarParkUser(request, metadata=admin.metadata)
            async with asyncio.timeout(5):
                for process in (application, other):
                    while await process.domains.car_parks.staff.of(caller) != {there}:
                        await asyncio.sleep(0.01)

    def test_a_document_that_one_view_cannot_read_reaches_the_others(self):
        class Broken:
            def ids(self):
                return ()

            def put(self, document):
                raise TypeError

            def remove(self, document_id):
                pass

        class Kept(Broken):
            def __init__(self):
                self.documents = []

            def put(self, document):
                self.documents.append(document)

        kept = Kept()
        with pytest.raises(ExceptionGroup):
            HeldTogether("operators", Broken(), kept).put({"_id": 1})
        assert kept.documents == [{"_id": 1}]

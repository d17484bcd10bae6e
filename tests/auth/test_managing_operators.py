"""Operators are made, looked for, changed and removed. Who may do that to whom: test_who_manages_whom.py."""

import asyncio

import pytest
from bson import ObjectId
from google.protobuf.field_mask_pb2 import FieldMask

from parkup.auth.v1 import auth_service_pb2 as auth_pb
from parkup.auth.v1 import operator_service_pb2 as pb
from parkup.auth.v1.operator_pb2 import Operator
from server.values.caller import Role
from tests.errors import refused

NOBODY = "f" * 24


@pytest.fixture
def manage(operators, people):
    """Calls a method as a person, the way that most tests need: `await manage(boss).CreateOperator(name=…)`."""

    class As:
        def __init__(self, person) -> None:
            self._person = person

        def __getattr__(self, name: str):
            def call(**fields):
                request = getattr(pb, f"{name}Request")(**fields)
                return getattr(operators, name)(request, metadata=self._person.metadata)

            return call

    return As


class TestCreateOperator:
    async def test_makes_one_who_can_sign_in_by_number_or_address(
        self, manage, people, city, outbox, operators
    ) -> None:
        boss, zone, phone, email = await people.super_admin(), await city.zone(), people.phone(), people.email()

        made = (
            await manage(boss).CreateOperator(
                name=" Ines Chaabane ",
                phone=phone,
                email=email.upper(),
                role=Operator.ROLE_MANAGER,
                zone_ids=[zone.id.upper(), zone.id],
            )
        ).operator

        assert (made.name, made.phone, made.email, made.role) == ("Ines Chaabane", phone, email, Operator.ROLE_MANAGER)
        assert list(made.zone_ids) == [zone.id]
        assert made.is_active
        assert not made.HasField("last_login_at")
        for address in ({"phone": phone}, {"email": email}):
            await operators.RequestOperatorOtp(pb.RequestOperatorOtpRequest(**address))
            code = await outbox.code(*address.values())
            answer = await operators.VerifyOperatorOtp(pb.VerifyOperatorOtpRequest(code=code, **address))
            assert answer.operator.id == made.id

    async def test_needs_no_number_where_there_is_an_address(self, manage, people) -> None:
        boss = await people.admin()
        both = [await manage(boss).CreateOperator(name="A", email=people.email()) for _ in range(2)]

        assert not any(each.operator.HasField("phone") for each in both)
        assert both[0].operator.role == Operator.ROLE_OPERATOR

    @pytest.mark.parametrize("role", [Role.OPERATOR, Role.SUPERVISOR])
    async def test_keeps_either_name_of_the_lowest_rank(self, manage, people, role) -> None:
        boss = await people.admin()
        wanted = Operator.Role.Value(f"ROLE_{role.name}")

        made = (await manage(boss).CreateOperator(name="A", email=people.email(), role=wanted)).operator

        assert (await manage(boss).GetOperator(operator_id=made.id)).operator.role == wanted

    async def test_refuses_what_is_wrong(self, manage, people) -> None:
        boss, taken = await people.admin(), await people.operator()
        good = {"name": "A", "phone": people.phone()}

        for fields, reason in (
            ({"phone": taken.address}, "DUPLICATE_OPERATOR"),
            ({"phone": "12"}, "INVALID_PHONE_NUMBER"),
            ({"email": "nobody"}, "INVALID_EMAIL"),
            ({"zone_ids": [NOBODY]}, "ZONE_NOT_FOUND"),
            ({"name": "  "}, "INVALID_ARGUMENT"),
            ({"phone": ""}, "INVALID_ARGUMENT"),
            ({"zone_ids": ["x"]}, "INVALID_ARGUMENT"),
            ({"role": 99}, "INVALID_ARGUMENT"),
        ):
            with refused(reason):
                await manage(boss).CreateOperator(**good | fields)

    async def test_of_two_with_one_address_at_the_same_time_makes_one(self, manage, people) -> None:
        boss, email = await people.admin(), people.email()

        outcomes = await asyncio.gather(
            *(manage(boss).CreateOperator(name="A", email=email) for _ in range(4)), return_exceptions=True
        )

        assert sum(isinstance(outcome, pb.CreateOperatorResponse) for outcome in outcomes) == 1


class TestListOperators:
    async def test_filters_by_zone_role_state_and_address(self, manage, people, city) -> None:
        boss, zone = await people.super_admin(), await city.zone()
        first, second, third = [
            await city.operator(role, zone) for role in (Role.OPERATOR, Role.SUPERVISOR, Role.MANAGER)
        ]
        await city.operator(Role.OPERATOR, await city.zone())
        await manage(boss).DeactivateOperator(operator_id=second.id)

        async def listed(**filters) -> list[str]:
            answer = await manage(boss).ListOperators(zone_id=zone.id, with_total_size=True, **filters)
            assert answer.total_size == len(answer.operators)
            return [each.id for each in answer.operators]

        assert await listed() == [third.id, second.id, first.id]
        assert await listed(is_active=True) == [third.id, first.id]
        assert await listed(is_active=False) == [second.id]
        assert await listed(role=Operator.ROLE_SUPERVISOR) == [second.id]
        assert await listed(role=Operator.ROLE_ADMIN) == []
        assert await listed(address=third.address) == [third.id]
        assert await listed(address=third.address.removeprefix("+216")) == [third.id]
        assert await listed(address="nobody") == []

    async def test_turns_pages(self, manage, people, city) -> None:
        boss, zone = await people.admin(), await city.zone()
        made = [(await city.operator(Role.OPERATOR, zone)).id for _ in range(5)][::-1]
        asked = {"zone_id": zone.id, "page_size": 2}

        first = await manage(boss).ListOperators(**asked)
        second = await manage(boss).ListOperators(**asked, page_token=first.next_page_token)
        last = await manage(boss).ListOperators(**asked, page_token=second.next_page_token)

        assert [each.id for page in (first, second, last) for each in page.operators] == made
        assert not last.next_page_token
        skipped = await manage(boss).ListOperators(**asked, skip=3)
        assert [each.id for each in skipped.operators] == made[3:]
        with refused("INVALID_PAGE_TOKEN"):
            await manage(boss).ListOperators(page_token=first.next_page_token)


class TestUpdateOperator:
    async def test_writes_what_is_given_and_keeps_the_rest(self, manage, people, city) -> None:
        boss, zone = await people.super_admin(), await city.zone()
        operator, email = await city.operator(Role.OPERATOR, zone), people.email()

        changed = (
            await manage(boss).UpdateOperator(
                operator_id=operator.id, name="Sami", email=email, role=Operator.ROLE_SUPERVISOR
            )
        ).operator

        assert (changed.name, changed.email, changed.role) == ("Sami", email, Operator.ROLE_SUPERVISOR)
        assert (changed.phone, list(changed.zone_ids), changed.is_active) == (operator.address, [zone.id], True)
        assert changed.HasField("updated_at")
        again = await manage(boss).UpdateOperator(operator_id=operator.id, name="Sami")
        assert again.operator == changed

    async def test_a_new_role_counts_for_the_token_that_is_about(self, manage, people, operators) -> None:
        boss, operator = await people.super_admin(), await people.operator(Role.ADMIN)
        await manage(operator).ListOperators()

        await manage(boss).UpdateOperator(operator_id=operator.id, role=Operator.ROLE_OPERATOR)

        async with asyncio.timeout(60):
            while True:
                try:
                    await manage(operator).ListOperators()
                except Exception:  # noqa: BLE001  # which one is looked at below
                    break
        with refused("PERMISSION_DENIED"):
            await manage(operator).ListOperators()
        await operators.GetMyOperator(pb.GetMyOperatorRequest(), metadata=operator.metadata)

    async def test_leaves_something_to_sign_in_with(self, manage, people) -> None:
        boss, operator = await people.admin(), await people.operator()
        no_phone = {"operator_id": operator.id, "update_mask": FieldMask(paths=["phone"])}

        with refused("INVALID_ARGUMENT") as refusal:
            await manage(boss).UpdateOperator(**no_phone)
        assert list(refusal.fields) == ["phone"]
        await manage(boss).UpdateOperator(operator_id=operator.id, email=people.email())
        assert not (await manage(boss).UpdateOperator(**no_phone)).operator.HasField("phone")
        with refused("INVALID_ARGUMENT") as refusal:
            await manage(boss).UpdateOperator(operator_id=operator.id, email="")
        assert list(refusal.fields) == ["email"]

    async def test_refuses_what_is_wrong_and_changes_nothing(self, manage, people, database) -> None:
        boss, taken, operator = await people.super_admin(), await people.operator(), await people.operator()
        kept = await database["operators"].find_one({"_id": ObjectId(operator.id)})

        for fields, reason in (
            ({"phone": taken.address, "role": Operator.ROLE_ADMIN}, "DUPLICATE_OPERATOR"),
            ({"phone": "12"}, "INVALID_PHONE_NUMBER"),
            ({"email": "nobody"}, "INVALID_EMAIL"),
            ({"name": " "}, "INVALID_ARGUMENT"),
            ({"role": Operator.ROLE_UNSPECIFIED}, "INVALID_ARGUMENT"),
            ({"update_mask": FieldMask(paths=["name"])}, "INVALID_ARGUMENT"),
            ({"update_mask": FieldMask(paths=["zone_ids"])}, "INVALID_ARGUMENT"),
            ({"operator_id": NOBODY, "name": "A"}, "ACCOUNT_NOT_FOUND"),
        ):
            with refused(reason):
                await manage(boss).UpdateOperator(**{"operator_id": operator.id} | fields)
        assert await database["operators"].find_one({"_id": ObjectId(operator.id)}) == kept


class TestActivateAndDeactivateOperator:
    async def test_signs_out_and_lets_in_again(self, manage, people, operators, auth, outbox) -> None:
        boss, operator = await people.admin(), await people.operator()

        off = await manage(boss).DeactivateOperator(operator_id=operator.id)

        assert (off.operator.is_active, off.message) == (False, "Opérateur désactivé")
        with refused("INVALID_REFRESH_TOKEN"):
            await auth.RefreshToken(auth_pb.RefreshTokenRequest(refresh_token=operator.refresh_token))
        with refused("UNAUTHORIZED"):
            await operators.GetMyOperator(pb.GetMyOperatorRequest(), metadata=operator.metadata)
        on = await manage(boss).ActivateOperator(operator_id=operator.id)
        assert (on.operator.is_active, on.message) == (True, "Opérateur activé")
        sent = outbox.count(operator.address)
        await operators.RequestOperatorOtp(pb.RequestOperatorOtpRequest(phone=operator.address))
        code = await outbox.code(operator.address, count=sent + 1)
        await operators.VerifyOperatorOtp(pb.VerifyOperatorOtpRequest(phone=operator.address, code=code))


class TestSetOperatorZones:
    async def test_takes_the_place_of_those_before(self, manage, people, city) -> None:
        boss, before, after = await people.admin(), await city.zone(), await city.zone()
        operator = await city.operator(Role.OPERATOR, before)

        given = await manage(boss).SetOperatorZones(operator_id=operator.id, zone_ids=[after.id.upper(), after.id])

        assert (list(given.operator.zone_ids), given.message) == ([after.id], "Zones mises à jour")
        assert not (await manage(boss).SetOperatorZones(operator_id=operator.id)).operator.zone_ids
        with refused("ZONE_NOT_FOUND"):
            await manage(boss).SetOperatorZones(operator_id=operator.id, zone_ids=[NOBODY])
        with refused("ACCOUNT_NOT_FOUND"):
            await manage(boss).SetOperatorZones(operator_id=NOBODY)


class TestDeleteOperator:
    async def test_signs_out_for_good(self, manage, people, operators, auth) -> None:
        boss, operator = await people.admin(), await people.operator()

        await manage(boss).DeleteOperator(operator_id=operator.id)

        with refused("INVALID_REFRESH_TOKEN"):
            await auth.RefreshToken(auth_pb.RefreshTokenRequest(refresh_token=operator.refresh_token))
        with refused("UNAUTHORIZED"):
            await operators.GetMyOperator(pb.GetMyOperatorRequest(), metadata=operator.metadata)
        for name in ("GetOperator", "DeleteOperator", "ActivateOperator", "DeactivateOperator"):
            with refused("ACCOUNT_NOT_FOUND"):
                await getattr(manage(boss), name)(operator_id=operator.id)

    async def test_makes_room_for_the_number(self, manage, people) -> None:
        boss, operator = await people.admin(), await people.operator()
        await manage(boss).DeleteOperator(operator_id=operator.id)

        again = await manage(boss).CreateOperator(name="A", phone=operator.address)

        assert again.operator.id != operator.id

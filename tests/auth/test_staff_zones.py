import asyncio

import pytest
from bson import ObjectId

from server import app
from server.auth.staff_zones import HeldAssignments
from server.values.caller import Caller, CallerKind, Role

ZONE, OTHER = ObjectId(), ObjectId()


@pytest.fixture
def held() -> HeldAssignments:
    return HeldAssignments("agents", "assignedZones")


def account(**changes) -> dict:
    return {"_id": ObjectId("a" * 24), "assignedZones": [ZONE], "isActive": True} | changes


class TestHeld:
    def test_the_zones_of_an_account_are_held_while_it_is_active(self, held) -> None:
        held.put(account())
        assert held.of("a" * 24) == {str(ZONE)}
        held.put(account(isActive=False))
        assert held.of("a" * 24) == frozenset()
        held.remove("a" * 24)
        assert held.of("a" * 24) is None

    @pytest.mark.parametrize(
        "fault", [{"assignedZones": None}, {"assignedZones": "all"}, {"assignedZones": ["all"]}, {"assignedZones": {}}]
    )
    def test_what_an_account_that_cannot_be_read_once_said_lets_nobody_in(self, held, fault) -> None:
        held.put(account())
        with pytest.raises(TypeError):
            held.put(account(**fault))
        assert held.of("a" * 24) is None


class TestOtherProcesses:
    async def test_a_change_of_zones_shows_in_every_process_and_answers_ask_no_database(
        self, application, settings, people, database, third_parties
    ) -> None:
        async with app.build(settings, third_parties=third_parties) as other:
            operator = await people.operator(Role.OPERATOR, (str(ZONE),))
            caller = Caller(CallerKind.OPERATOR, operator.id, "s", Role.OPERATOR)
            for process in (application, other):
                assert await process.domains.auth.staff_zones.of(caller) == {str(ZONE)}

            await database["operators"].update_one({"_id": ObjectId(operator.id)}, {"$set": {"zoneIds": [OTHER]}})
            async with asyncio.timeout(60):
                for process in (application, other):
                    while await process.domains.auth.staff_zones.of(caller) != {str(OTHER)}:
                        await asyncio.sleep(0.01)

            other.domains.auth.assignments.update(dict.fromkeys(CallerKind))  # nobody to ask
            assert await other.domains.auth.staff_zones.of(caller) == {str(OTHER)}

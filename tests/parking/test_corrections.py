"""What operators put right: updating and deleting sessions, noting their ends, starting for somebody."""

import asyncio

import pytest
from bson import ObjectId
from google.protobuf.field_mask_pb2 import FieldMask

from parkup.common.v1.license_plate_pb2 import LicensePlate
from parkup.parking.v1 import session_pb2
from parkup.parking.v1 import session_service_pb2 as pb
from parkup.payments.v1 import payment_service_pb2 as payments_pb
from tests.errors import reason_of, refused
from tests.parking.conftest import plate

Session = session_pb2.Session


@pytest.fixture
def update(sessions, operator):
    async def put_right(session_id, person=operator, **fields) -> Session:
        key = fields.pop("key", None)
        keyed = (("idempotency-key", key),) if key else ()
        request = pb.UpdateSessionRequest(session_id=session_id, **fields)
        return (await sessions.UpdateSession(request, metadata=(*person.metadata, *keyed))).session

    return put_right


@pytest.fixture
def delete(sessions, operator):
    async def remove(session_id, person=operator) -> None:
        await sessions.DeleteSession(pb.DeleteSessionRequest(session_id=session_id), metadata=person.metadata)

    return remove


@pytest.fixture
def cancel(sessions, driver):
    async def call_off(session_id, person=driver) -> Session:
        request = pb.CancelSessionRequest(session_id=session_id)
        return (await sessions.CancelSession(request, metadata=person.metadata)).session

    return call_off


class TestUpdateSession:
    async def test_neither_drivers_nor_agents_correct_sessions(self, update, start, driver, agent) -> None:
        session = await start()
        for person in (driver, agent):
            with refused("PERMISSION_DENIED"):
                await update(session.id, person, license_plate=plate())

    async def test_operators_correct_those_of_their_zones(self, update, start, people) -> None:
        session = await start()
        with refused("ZONE_NOT_ASSIGNED"):
            await update(session.id, await people.operator(), license_plate=plate())
        with refused("SESSION_NOT_FOUND"):
            await update("0" * 24, license_plate=plate())
        assert (await update(session.id, await people.admin(), license_plate="5 TUN 5")).license_plate == "5 TUN 5"

    @pytest.mark.parametrize(
        "wish",
        [
            {"status": Session.STATUS_UNSPECIFIED},
            {"status": 99},
            {"amount": -1.0},
            {"location_source": 99},
            {"license_plate": "x" * 49},
        ],
        ids=str,
    )
    async def test_what_breaks_a_rule_is_refused_with_its_field(self, update, start, wish) -> None:
        session = await start()
        with refused("INVALID_ARGUMENT") as refusal:
            await update(session.id, **wish)
        assert list(refusal.fields) == list(wish)

    async def test_a_plate_without_letter_or_digit_is_none(self, update, start) -> None:
        with refused("INVALID_LICENSE_PLATE"):
            await update((await start()).id, license_plate="---")

    async def test_with_the_right_plate_the_session_is_found_by_it(
        self, update, start, sessions, fund, driver, operator, zone
    ) -> None:
        await fund(driver.id, 3_000)
        session, right = await start(payment_method_id="wallet"), plate()
        corrected = await update(session.id, license_plate=right)
        assert corrected.license_plate == right
        assert (corrected.paid_until, corrected.is_paid) == (session.paid_until, True)
        for text, is_valid in ((right, True), (session.license_plate, False)):
            request = pb.CheckVehicleRequest(license_plate=text, zone_id=zone.id)
            assert (await sessions.CheckVehicle(request, metadata=operator.metadata)).is_valid is is_valid

    async def test_a_plate_that_another_driver_has_paid_for_is_not_taken_over(
        self, update, start, fund, driver, other_driver
    ) -> None:
        for person in (driver, other_driver):
            await fund(person.id, 3_000)
        theirs = await start(other_driver, payment_method_id="wallet")
        paid, unpaid_plate = await start(payment_method_id="wallet"), plate()
        with refused("PLATE_ALREADY_PARKED"):
            await update(paid.id, license_plate=theirs.license_plate)
        assert (await update(paid.id, license_plate=unpaid_plate)).license_plate == unpaid_plate

    async def test_an_unpaid_session_may_get_any_plate_and_one_that_is_over_keeps_nobody_away(
        self, update, start, fund, driver, other_driver, people, clock
    ) -> None:
        for person in (driver, other_driver):
            await fund(person.id, 6_000)
        theirs = await start(other_driver, payment_method_id="wallet", duration_minutes=10)
        unpaid, paid = await start(await people.driver()), await start(payment_method_id="wallet")
        assert (await update(unpaid.id, license_plate=theirs.license_plate)).license_plate == theirs.license_plate
        clock.move(minutes=10)  # over, and not noted
        assert (await update(paid.id, license_plate=theirs.license_plate)).license_plate == theirs.license_plate

    async def test_a_session_that_is_over_is_corrected_as_well(self, update, start, end) -> None:
        session = await end((await start()).id)
        corrected = await update(session.id, license_plate="6 TUN 6")
        assert (corrected.license_plate, corrected.status) == ("6 TUN 6", Session.STATUS_COMPLETED)

    async def test_only_admins_change_the_price(self, update, start, people) -> None:
        session = await start()
        with refused("PERMISSION_DENIED"):
            await update(session.id, amount=0.0)
        assert (await update(session.id, amount=session.amount)).amount == session.amount
        freed = await update(session.id, await people.admin(), amount=0.0)
        assert (freed.amount, freed.is_paid) == (0, True)
        assert freed.paid_until == freed.end_time

    async def test_a_price_below_what_is_paid_is_refused_and_says_what_that_is(
        self, update, start, fund, driver, admin
    ) -> None:
        await fund(driver.id, 3_000)
        session = await start(payment_method_id="wallet")
        with refused("AMOUNT_BELOW_PAID") as refusal:
            await update(session.id, admin, amount=2.99)
        assert refusal.metadata == {"paid_amount": "3.000"}
        dearer = await update(session.id, admin, amount=4.5)
        assert (dearer.amount, dearer.paid_amount, dearer.is_paid) == (4.5, 3, False)

    async def test_what_was_let_off_is_not_asked_for_with_more_time(
        self, update, start, sessions, driver, admin
    ) -> None:
        session = await start()
        await update(session.id, admin, amount=1.0)
        request = pb.ExtendSessionRequest(session_id=session.id, additional_minutes=60, additional_amount=1.5)
        extended = (await sessions.ExtendSession(request, metadata=driver.metadata)).session
        assert extended.amount == 2.5

    async def test_completed_ends_it_and_the_same_again_changes_nothing(self, update, start, clock) -> None:
        session = await start()
        clock.move(minutes=10)
        ended = await update(session.id, status=Session.STATUS_COMPLETED)
        assert ended.status == Session.STATUS_COMPLETED
        assert ended.end_time.seconds < session.end_time.seconds
        assert await update(session.id, status=Session.STATUS_COMPLETED) == ended

    async def test_cancelled_calls_it_off_and_gives_back_what_was_paid(
        self, update, start, fund, balance, driver
    ) -> None:
        await fund(driver.id, 3_000)
        session = await start(payment_method_id="wallet")
        cancelled = await update(session.id, status=Session.STATUS_CANCELLED, key="cancel")
        assert (cancelled.status, cancelled.paid_amount) == (Session.STATUS_CANCELLED, 0)
        assert await balance(driver.id) == 3_000
        assert await update(session.id, status=Session.STATUS_CANCELLED, key="cancel") == cancelled
        assert await balance(driver.id) == 3_000

    async def test_a_correction_and_a_move_happen_together_or_not_at_all(self, update, start, get, operator) -> None:
        session, right = await start(), plate()
        ended = await update(session.id, status=Session.STATUS_COMPLETED, license_plate=right)
        assert (ended.status, ended.license_plate) == (Session.STATUS_COMPLETED, right)
        with refused("SESSION_COMPLETED"):
            await update(session.id, status=Session.STATUS_CANCELLED, license_plate="1 TUN 1")
        assert await get(session.id, operator) == ended

    async def test_no_update_goes_round_the_rules_of_states(
        self, update, start, end, cancel, other_driver, people, clock
    ) -> None:
        ended = await end((await start()).id)
        cancelled = await cancel((await start()).id)
        over = await start(duration_minutes=5)
        under_way = await start(other_driver, duration_minutes=60)
        clock.move(minutes=5)
        for session_id, status, reason in (
            (ended.id, Session.STATUS_ACTIVE, "SESSION_COMPLETED"),
            (ended.id, Session.STATUS_CANCELLED, "SESSION_COMPLETED"),
            (cancelled.id, Session.STATUS_COMPLETED, "SESSION_CANCELLED"),
            (over.id, Session.STATUS_COMPLETED, "SESSION_EXPIRED"),
            (over.id, Session.STATUS_ACTIVE, "SESSION_EXPIRED"),
            (under_way.id, Session.STATUS_EXPIRED, "INVALID_ARGUMENT"),
        ):
            with refused(reason):
                await update(session_id, status=status)
        assert (await update(over.id, status=Session.STATUS_EXPIRED)).status == Session.STATUS_EXPIRED
        assert (await update(under_way.id, status=Session.STATUS_ACTIVE)).status == Session.STATUS_ACTIVE

    async def test_of_many_moves_at_a_time_one_happens(self, update, start) -> None:
        session = await start()
        answers = await asyncio.gather(
            *(
                update(session.id, status=status)
                for status in (Session.STATUS_COMPLETED, Session.STATUS_CANCELLED)
                for _ in range(5)
            ),
            return_exceptions=True,
        )
        assert len({answer.status for answer in answers if isinstance(answer, Session)}) == 1
        assert {reason_of(answer) for answer in answers if isinstance(answer, Exception)} <= {
            "SESSION_COMPLETED",
            "SESSION_CANCELLED",
        }

    async def test_a_mask_names_the_plate_in_either_way(self, update, start) -> None:
        session = await start()
        parts = LicensePlate(type=LicensePlate.TYPE_TUNIS, left="7", right="7")
        mask = FieldMask(paths=["plate"])
        assert (await update(session.id, plate=parts, license_plate="8 TUN 8", update_mask=mask)).plate.left == "7"


class TestDeleteSession:
    async def test_neither_drivers_nor_agents_delete_sessions(self, delete, start, driver, agent) -> None:
        session = await start()
        for person in (driver, agent):
            with refused("PERMISSION_DENIED"):
                await delete(session.id, person)

    async def test_operators_delete_those_of_their_zones(self, delete, start, get, people, admin) -> None:
        session = await start()
        with refused("ZONE_NOT_ASSIGNED"):
            await delete(session.id, await people.operator())
        await delete(session.id)
        with refused("SESSION_NOT_FOUND"):
            await get(session.id, admin)
        with refused("SESSION_NOT_FOUND"):
            await delete(session.id)

    async def test_a_paid_one_under_way_is_ended_first(
        self, delete, start, end, fund, driver, database, balance
    ) -> None:
        await fund(driver.id, 3_000)
        session = await start(payment_method_id="wallet")
        with refused("SESSION_UNDER_WAY") as refusal:
            await delete(session.id)
        assert refusal.http_status == 409
        await end(session.id)
        await delete(session.id)
        assert await database["payments"].count_documents({"sessionId": ObjectId(session.id)}) == 1
        assert await balance(driver.id) == 0

    async def test_a_paid_one_whose_time_is_over_is_deleted_noted_or_not(
        self, delete, start, fund, driver, clock
    ) -> None:
        await fund(driver.id, 3_000)
        session = await start(payment_method_id="wallet", duration_minutes=5)
        clock.move(minutes=5)
        await delete(session.id)

    async def test_its_driver_may_park_again_and_cannot_pay_for_it_any_more(
        self, delete, start, fund, driver, money
    ) -> None:
        session = await start()
        await delete(session.id)
        await fund(driver.id, 3_000)
        request = payments_pb.ProcessPaymentRequest(session_id=session.id, amount=3, payment_method_id="wallet")
        with refused("SESSION_NOT_FOUND"):
            await money.payments.ProcessPayment(request, metadata=driver.metadata)
        await start()


class TestExpireSessions:
    @pytest.fixture
    def expire(self, sessions):
        async def note(person, language="fr") -> pb.ExpireSessionsResponse:
            metadata = (*person.metadata, ("accept-language", language))
            return await sessions.ExpireSessions(pb.ExpireSessionsRequest(), metadata=metadata)

        return note

    async def test_neither_drivers_nor_agents_run_it(self, expire, driver, agent) -> None:
        for person in (driver, agent):
            with refused("PERMISSION_DENIED"):
                await expire(person)

    async def test_an_operator_runs_it_for_their_zones_and_an_admin_for_all(
        self, expire, start, people, operator, other_driver, make_zone, database, clock
    ) -> None:
        elsewhere = await make_zone()
        here = await start(duration_minutes=5)
        there = await start(other_driver, duration_minutes=5, zone_id=elsewhere.id)
        clock.move(minutes=5)

        async def stored(session) -> str:
            return (await database["parkingSessions"].find_one({"_id": ObjectId(session.id)}))["status"]

        assert (await expire(await people.operator())).total_size == 0
        answer = await expire(operator)
        assert (answer.total_size, answer.message) == (1, "1 session expirée mise à jour")
        assert (await stored(here), await stored(there)) == ("expired", "active")
        assert (await expire(operator, "en")).message == "Updated 0 expired sessions"
        assert (await expire(await people.admin())).total_size >= 1
        assert await stored(there) == "expired"


class TestStartForSomebody:
    async def test_a_driver_starts_for_nobody_else_and_an_agent_for_nobody(
        self, start, driver, other_driver, agent
    ) -> None:
        for person in (other_driver, agent):
            with refused("PERMISSION_DENIED"):
                await start(person, user_id=driver.id)

    async def test_an_operator_starts_in_their_zones_for_a_driver_that_there_is(
        self, start, get, operator, driver, make_zone, people
    ) -> None:
        with refused("ZONE_NOT_ASSIGNED"):
            await start(await people.operator(), user_id=driver.id)
        with refused("INVALID_ARGUMENT"):
            await start(operator)
        with refused("NOT_FOUND"):
            await start(operator, user_id="0" * 24)
        with refused("PAYMENT_METHOD_NOT_ALLOWED"):
            await start(operator, user_id=driver.id, payment_method_id="wallet")
        session = await start(operator, user_id=driver.id)
        assert (session.user_id, session.is_paid, session.started_by) == (driver.id, False, operator.id)
        assert await get(session.id, driver) == session
        with refused("ACTIVE_SESSION_EXISTS"):
            await start(operator, user_id=driver.id)

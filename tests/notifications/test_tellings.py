"""What happens is told to whom it concerns: noted with it, or by a job that sees it come."""

from datetime import timedelta

import pytest
from bson import ObjectId

from parkup.carpark.v1 import reservation_service_pb2 as reservation_pb
from parkup.common.v1.payment_method_pb2 import PaymentMethod
from parkup.notifications.v1 import notification_service_pb2 as pb
from parkup.notifications.v1.notification_pb2 import Notification
from parkup.parking.v1 import session_service_pb2 as session_pb
from parkup.parking.v1.session_service_pb2_grpc import SessionServiceStub
from server.parking.badges.model import start_of, year_of
from server.values.caller import Role
from tests.carpark.booking import Booking, metadata
from tests.carpark.garage import STANDARD
from tests.enforcement.city import City
from tests.parking.badges import Counter

SOON, NO_SHOW, CHANGED = (
    Notification.KIND_RESERVATION_SOON,
    Notification.KIND_NO_SHOW,
    Notification.KIND_SPACE_CHANGED,
)


@pytest.fixture
def told(inbox, people):
    """What stands in a driver's inbox, of a kind, in French; signed in anew, as time may have passed."""

    async def listed(who, kind: int) -> list[Notification]:
        again = await people.driver(who.address)
        request = pb.ListNotificationsRequest(kind=kind)
        return list((await inbox.ListNotifications(request, metadata=again.metadata)).notifications)

    return listed


@pytest.fixture
async def booking(garage, channel, application) -> Booking:
    return Booking(await garage([STANDARD, STANDARD], [STANDARD]), channel, application)


async def test_that_the_time_of_a_session_is_over_is_told_once_and_not_when_its_driver_ended_it(
    city: City, channel, job, told, register, phones, clock, send
) -> None:
    sessions, zone = SessionServiceStub(channel), await city.zone()
    driver, early = await city.driver(), await city.driver()
    token = await register(driver)
    session_id = await city.parked(driver, zone, city.plate())
    ended = await city.parked(early, zone, city.plate())
    await sessions.EndSession(session_pb.EndSessionRequest(session_id=ended), metadata=early.metadata)
    await job("expire-sessions")
    assert not await told(driver, Notification.KIND_SESSION_OVER)
    clock.move(days=1)
    for _ in range(2):
        await job("expire-sessions")
        await send()
    (notice,) = await told(driver, Notification.KIND_SESSION_OVER)
    assert notice.data["session_id"] == session_id
    assert not await told(early, Notification.KIND_SESSION_OVER)
    assert token not in phones.got, "a day later nobody is disturbed any more"


class TestReservations:
    async def test_that_one_begins_is_told_with_its_space_and_that_nobody_came(
        self, booking, people, told, later, outbox, send
    ) -> None:
        driver = await people.driver()
        made = await booking.reserve(driver, await booking.vehicle(driver), booking.ahead(2))
        await booking.run_job()
        assert not await told(driver, SOON)
        driver = await later(driver, minutes=91)
        for _ in range(2):
            await booking.run_job()
        (soon,) = await told(driver, SOON)
        assert (soon.data["reservation_id"], "place A-1" in soon.text) == (str(made.id), True)
        driver = await later(driver, minutes=60)
        for _ in range(2):
            await booking.run_job()
        (given_up,) = await told(driver, NO_SHOW)
        assert made.confirmation_number in given_up.text
        await send()
        subjects = [mail.subject for mail in outbox.messages.get(driver.address, []) if "réservation" in mail.subject]
        assert subjects == ["Votre réservation est annulée"], "that it begins is of no use any more"

    async def test_a_mail_says_that_one_begins_unless_it_was_called_off_meanwhile(
        self, booking, people, outbox, send
    ) -> None:
        comes, calls_off = await people.driver(), await people.driver()
        for driver in (comes, calls_off):
            made = await booking.reserve(driver, await booking.vehicle(driver), booking.ahead(0.4))
        await booking.run_job()
        request = reservation_pb.CancelReservationRequest(reservation_id=made.id)
        await booking.reservations.CancelReservation(request, metadata=metadata(calls_off, "k"))
        await send()
        told = {who.id: [mail.subject for mail in outbox.messages.get(who.address, [])] for who in (comes, calls_off)}
        assert told == {comes.id: ["Votre réservation commence bientôt"], calls_off.id: []}

    async def test_another_space_is_told_when_staff_gave_it_and_not_when_the_driver_did(
        self, booking, people, told
    ) -> None:
        driver = await people.driver()
        made = await booking.reserve(
            driver, await booking.vehicle(driver), booking.ahead(5), space_id=await booking.space_id("A-1")
        )
        for by, number in ((driver, "A-2"), (booking.garage.operator, "A-1")):
            request = reservation_pb.UpdateReservationRequest(
                reservation_id=made.id, space_id=await booking.space_id(number)
            )
            await booking.reservations.UpdateReservation(request, metadata=metadata(by))
        (changed,) = await told(driver, CHANGED)
        assert "place est maintenant A-1" in changed.text


async def test_a_membership_that_ends_and_is_not_renewed_is_told_of_a_week_before_once(
    prices, plan, money, job, told, clock
) -> None:
    ends, renewed = await money.driver(millimes=300_000), await money.driver(millimes=300_000)
    made = await prices.subscribe(ends, plan)
    await prices.subscribe(renewed, plan, auto_renew=True)
    await job("warn-of-ending-memberships")
    assert not await told(ends, Notification.KIND_SUBSCRIPTION)
    clock.move(seconds=made.end_date.seconds - made.start_date.seconds - timedelta(days=6) // timedelta(seconds=1))
    for _ in range(2):
        await job("warn-of-ending-memberships")
    (notice,) = await told(ends, Notification.KIND_SUBSCRIPTION)
    assert "n'est pas renouvelé automatiquement" in notice.text
    assert not await told(renewed, Notification.KIND_SUBSCRIPTION)


async def test_season_badges_are_told_of_before_the_year_ends_and_after_but_for_those_who_have_the_next(
    city: City, channel, job, told, later, clock, database, outbox
) -> None:
    counter, zone, year = Counter(channel), await city.zone(badge_price=120), year_of(clock()) + 1
    end, plates = start_of(year + 1), [city.plate() for _ in range(3)]
    ends, renews, gone = [await city.driver(millimes=300_000) for _ in plates]
    badges = [
        await counter.buy(who, zone, plate, year=year) for who, plate in zip((ends, renews, gone), plates, strict=True)
    ]
    await counter.take_back(await city.operator(Role.ADMIN, zone), badges[2])
    # Other tests' clocks may have been there before.
    await database["reminderPlans"].delete_many({})

    async def at(moment) -> list[list[str]]:
        clock.move(seconds=(moment - clock()).total_seconds())
        for _ in range(2):
            await job("warn-of-ending-badges")
        seen = [await told(who, Notification.KIND_SUBSCRIPTION) for who in (ends, renews, gone)]
        return [[each.title for each in notices] for notices in seen]

    assert await at(end - timedelta(days=15)) == [[], [], []]
    renews = await later(renews)
    await counter.buy(renews, zone, plates[1], year=year + 1)
    assert await at(end - timedelta(days=13)) == [["Votre vignette se termine bientôt"], [], []]
    ending, over = "Votre vignette se termine bientôt", "Votre vignette est terminée"
    assert await at(end + timedelta(minutes=1)) == [[over, ending], [], []]
    assert await at(end + timedelta(days=1)) == [[over, ending], [], []]
    (notice, _) = await told(ends, Notification.KIND_SUBSCRIPTION)
    assert notice.data == {"season_badge_id": badges[0].id, "zone_id": zone.id}
    assert f"{plates[0]} " in notice.text
    assert f"31/12/{year}" in notice.text
    assert [mail.subject for mail in outbox.messages[ends.address]].count(
        f"{ending} / Your season badge ends soon"
    ) == 1


async def test_a_fine_is_told_of_three_days_before_it_is_due_unless_it_is_paid(
    city: City, job, told, clock, database
) -> None:
    agent = await city.agent(await city.zone())
    owes, paid = await city.driver(), await city.driver(millimes=200_000)
    fine, other = await city.fined_parked(agent, owes), await city.fined_parked(agent, paid)
    # Other tests' clocks were ahead when the job looked last.
    await database["reminderPlans"].delete_many({})
    await job("remind-of-fines")
    await city.pay(paid, other, PaymentMethod.PAYMENT_METHOD_WALLET)
    await database["tickets"].update_many(
        {"_id": {"$in": [ObjectId(fine.id), ObjectId(other.id)]}}, {"$set": {"dueDate": clock() + timedelta(days=5)}}
    )
    await job("remind-of-fines")
    assert not await told(owes, Notification.KIND_PAYMENT_DUE)
    clock.move(days=2, hours=1)
    for _ in range(2):
        await job("remind-of-fines")
    (notice,) = await told(owes, Notification.KIND_PAYMENT_DUE)
    assert notice.data["violation_ticket_id"] == fine.id
    assert not await told(paid, Notification.KIND_PAYMENT_DUE)

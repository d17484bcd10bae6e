"""ViolationTicketCaseService: every action in every state of a ticket, who may do it, and two at the same time."""

import asyncio
import itertools
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest
from bson import ObjectId

from parkup.common.v1.geo_point_pb2 import GeoPoint
from parkup.common.v1.payment_method_pb2 import PaymentMethod
from parkup.enforcement.v1 import violation_ticket_case_service_pb2 as pb
from parkup.enforcement.v1.violation_ticket_case_service_pb2_grpc import ViolationTicketCaseServiceStub
from parkup.enforcement.v1.violation_ticket_pb2 import ViolationTicket
from server.enforcement.photos.model import MOST_OF_TICKET
from server.values.caller import Role
from tests.enforcement.city import City, Patrol, ZoneOnMap
from tests.enforcement.test_issuing import timestamp
from tests.enforcement.uploading import NO_SUCH_ID, another_jpeg, photos_of, upload
from tests.errors import reason_of, refused
from tests.people import Person

S = ViolationTicket
STATES = ("pending", "overdue", "appealed", "paid", "sabot_removed", "dismissed")
UNPAID, PAID, APPEALED, DISMISSED = "TICKET_UNPAID", "TICKET_ALREADY_PAID", "TICKET_APPEALED", "TICKET_DISMISSED"
INVALID = "INVALID_ARGUMENT"

# What comes of an action in each state, in the order of STATES: the state after it, or the reason of the refusal.
OUTCOMES = {
    "appeal": ("appealed", "appealed", APPEALED, PAID, PAID, DISMISSED),
    "reject": (UNPAID, UNPAID, "pending", PAID, PAID, DISMISSED),
    "dismiss": ("dismissed", "dismissed", "dismissed", PAID, PAID, DISMISSED),
    "remove_sabot": (UNPAID, UNPAID, APPEALED, "sabot_removed", PAID, DISMISSED),
    "pay": ("paid", "paid", APPEALED, PAID, PAID, DISMISSED),
    "pay_in_cash": ("paid", "paid", APPEALED, PAID, PAID, DISMISSED),
    "delete": ("gone", "gone", "gone", PAID, PAID, "gone"),
    "become_overdue": ("overdue", "overdue", "appealed", "paid", "sabot_removed", "dismissed"),
    "put_pending": ("pending", UNPAID, "pending", PAID, PAID, DISMISSED),
    "put_overdue": (INVALID, "overdue", APPEALED, PAID, PAID, DISMISSED),
    "put_appealed": (INVALID, INVALID, "appealed", PAID, PAID, DISMISSED),
    "put_paid": (INVALID, INVALID, APPEALED, "paid", PAID, DISMISSED),
    "put_sabot_removed": (UNPAID, UNPAID, APPEALED, "sabot_removed", "sabot_removed", DISMISSED),
    "put_dismissed": ("dismissed", "dismissed", "dismissed", PAID, PAID, "dismissed"),
    "put_fine": ("pending", "overdue", "appealed", PAID, PAID, DISMISSED),
    "put_notes": STATES,
}


class Scene:
    """A driver with money, and those who may act on fines that the driver has access to."""

    def __init__(self, city: City, channel, agent: Patrol, admin: Person, driver: Person, clock) -> None:
        self.city, self.agent, self.admin, self.driver, self.clock = city, agent, admin, driver, clock
        self.cases = ViolationTicketCaseServiceStub(channel)

    async def appeal(self, ticket: ViolationTicket, **fields: object) -> ViolationTicket:
        request = pb.AppealViolationTicketRequest(
            violation_ticket_id=ticket.id, **{"appeal_reason": "J'avais payé", **fields}
        )
        return (await self.cases.AppealViolationTicket(request, metadata=self.driver.metadata)).violation_ticket

    async def reject(self, ticket: ViolationTicket, reason: str = "") -> ViolationTicket:
        request = pb.RejectViolationTicketAppealRequest(violation_ticket_id=ticket.id, reason=reason)
        return (await self.cases.RejectViolationTicketAppeal(request, metadata=self.admin.metadata)).violation_ticket

    async def dismiss(self, ticket: ViolationTicket, reason: str = "") -> ViolationTicket:
        request = pb.DismissViolationTicketRequest(violation_ticket_id=ticket.id, reason=reason)
        return (await self.cases.DismissViolationTicket(request, metadata=self.admin.metadata)).violation_ticket

    async def remove_sabot(self, ticket: ViolationTicket, by: Patrol | Person | None = None) -> ViolationTicket:
        request = pb.RecordSabotRemovalRequest(violation_ticket_id=ticket.id)
        metadata = (by or self.agent).metadata
        return (await self.cases.RecordSabotRemoval(request, metadata=metadata)).violation_ticket

    async def pay(self, ticket: ViolationTicket) -> ViolationTicket:
        return await self.city.pay(self.driver, ticket, PaymentMethod.PAYMENT_METHOD_WALLET)

    async def pay_in_cash(self, ticket: ViolationTicket) -> ViolationTicket:
        return await self.city.pay(self.agent, ticket, PaymentMethod.PAYMENT_METHOD_CASH)

    async def delete(self, ticket: ViolationTicket) -> None:
        request = pb.DeleteViolationTicketRequest(violation_ticket_id=ticket.id)
        await self.cases.DeleteViolationTicket(request, metadata=self.admin.metadata)

    async def become_overdue(self, ticket: ViolationTicket) -> pb.NoteOverdueViolationTicketsResponse:
        self.clock.move(days=31)
        request = pb.NoteOverdueViolationTicketsRequest()
        signed_in = (await self.city.operator(Role.ADMIN)).metadata  # the tokens of before are too old
        return await self.cases.NoteOverdueViolationTickets(request, metadata=signed_in)

    async def update(self, ticket: ViolationTicket, **fields: object) -> ViolationTicket:
        request = pb.UpdateViolationTicketRequest(violation_ticket_id=ticket.id, **fields)
        return (await self.cases.UpdateViolationTicket(request, metadata=self.admin.metadata)).violation_ticket

    def put(self, status: str) -> Callable[[ViolationTicket], Awaitable[ViolationTicket]]:
        return lambda ticket: self.update(ticket, status=S.Status.Value(f"STATUS_{status.upper()}"))

    def action(self, name: str) -> Callable[[ViolationTicket], Awaitable[object]]:
        if name == "put_fine":
            return lambda ticket: self.update(ticket, fine_amount=40)
        if name == "put_notes":
            return lambda ticket: self.update(ticket, notes="Vu")
        return self.put(name.removeprefix("put_")) if name.startswith("put_") else getattr(self, name)

    async def in_state(self, state: str) -> ViolationTicket:
        """A ticket that came into a state by the ways there are."""
        now = self.clock()
        soon = {"due_date": timestamp(now - timedelta(hours=1)), "issued_at": timestamp(now - timedelta(hours=2))}
        ticket, token = await self.city.fined_with_qr(self.agent, **(soon if state == "overdue" else {}))
        await self.city.open(self.driver, token)
        ways = {
            "appealed": (self.appeal,),
            "paid": (self.pay,),
            "sabot_removed": (self.pay, self.remove_sabot),
            "dismissed": (self.dismiss,),
        }
        for act in ways.get(state, ()):
            await act(ticket)
        return ticket


@pytest.fixture
async def scene(city: City, channel, agent: Patrol, clock) -> Scene:
    driver = await city.driver(millimes=200_000)
    return Scene(city, channel, agent, await city.operator(Role.ADMIN), driver, clock)


async def stored_status(database, ticket: ViolationTicket) -> str:
    document = await database["tickets"].find_one({"_id": ObjectId(ticket.id)})
    return document["status"] if document else "gone"


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("action", OUTCOMES)
async def test_an_action_moves_a_ticket_or_is_refused_by_the_state_it_is_in(
    scene: Scene, database, action: str, state: str
) -> None:
    outcome = OUTCOMES[action][STATES.index(state)]
    ticket = await scene.in_state(state)
    before = await stored_status(database, ticket)

    if outcome.isupper():
        with refused(outcome):
            await scene.action(action)(ticket)
        assert await stored_status(database, ticket) == before
    else:
        await scene.action(action)(ticket)
        assert await stored_status(database, ticket) == outcome


class TestWhoMayAct:
    async def test_a_driver_appeals_only_what_they_have_access_to(self, scene: Scene) -> None:
        ticket = await scene.in_state("pending")
        scene.driver = await scene.city.driver()

        with refused("TICKET_NOT_FOUND"):
            await scene.appeal(ticket)

    async def test_a_clamp_comes_off_in_the_zones_of_who_says_so(self, scene: Scene, zone: ZoneOnMap) -> None:
        ticket, elsewhere = await scene.in_state("paid"), await scene.city.zone()
        for other in (await scene.city.agent(elsewhere), await scene.city.operator(Role.OPERATOR, elsewhere)):
            with refused("ZONE_NOT_ASSIGNED"):
                await scene.remove_sabot(ticket, other)

        by = await scene.city.operator(Role.OPERATOR, zone)
        removed = await scene.remove_sabot(ticket, by)
        assert (removed.status, removed.sabot_removed_by) == (S.STATUS_SABOT_REMOVED, by.id)
        assert removed.HasField("sabot_removed_at")

    @pytest.mark.parametrize("action", ["reject", "dismiss", "remove_sabot", "put_notes", "delete"])
    async def test_a_ticket_that_is_not_there_is_named(self, scene: Scene, action: str) -> None:
        with refused("TICKET_NOT_FOUND"):
            await scene.action(action)(ViolationTicket(id=str(ObjectId())))


class TestAppeals:
    async def test_hold_the_reason_and_the_photos(self, scene: Scene, photos) -> None:
        ticket = await scene.in_state("pending")
        before = await upload(photos, scene.driver, ticket.id)
        loose = await upload(photos, scene.driver)

        named = [loose.id.upper(), before.id, loose.id]
        appealed = await scene.appeal(ticket, appeal_reason="Le disque était visible", photo_ids=named)

        assert (appealed.status, appealed.appeal_reason) == (S.STATUS_APPEALED, "Le disque était visible")
        assert list(appealed.appeal_photo_ids) == [before.id, loose.id]
        assert [each.id for each in await photos_of(photos, scene.agent, ticket.id)] == [before.id, loose.id]
        assert appealed.HasField("appealed_at")
        assert appealed.issuer.email == ""
        assert await scene.city.read(scene.driver, ticket.id) == appealed

    @pytest.mark.parametrize(
        ("fields", "named"),
        [
            ({"appeal_reason": ""}, "appeal_reason"),
            ({"appeal_reason": "x" * 2001}, "appeal_reason"),
            ({"photo_ids": ["x"]}, "photo_ids[0]"),
            ({"photo_ids": ["0" * 24] * 11}, "photo_ids"),
        ],
    )
    async def test_need_a_reason_and_ids(self, scene: Scene, fields, named) -> None:
        ticket = await scene.in_state("pending")
        with refused("INVALID_ARGUMENT") as refusal:
            await scene.appeal(ticket, **fields)
        assert set(refusal.fields) == {named}

    async def test_show_only_photos_of_the_drivers_own_that_are_free(self, scene: Scene, photos) -> None:
        ticket, other = await scene.in_state("pending"), await scene.in_state("pending")
        others = await upload(photos, scene.driver, other.id), await upload(photos, scene.agent)
        for photo_id in (*(each.id for each in others), NO_SUCH_ID):
            with refused("PHOTO_NOT_FOUND"):
                await scene.appeal(ticket, photo_ids=[photo_id])
        assert (await scene.city.read(scene.driver, ticket.id)).status == S.STATUS_PENDING

    async def test_have_room_for_ten_photos(self, scene: Scene, photos) -> None:
        ticket = await scene.in_state("pending")
        for number in range(MOST_OF_TICKET):
            await upload(photos, scene.driver, ticket.id, another_jpeg(number))
        with refused("TOO_MANY_PHOTOS"):
            await scene.appeal(ticket, photo_ids=[(await upload(photos, scene.driver)).id])

    async def test_that_are_rejected_leave_the_time_to_pay_that_was_left(self, scene: Scene, clock) -> None:
        ticket = await scene.in_state("pending")
        appealed = await scene.appeal(ticket)
        clock.move(days=40)
        scene.admin = await scene.city.operator(Role.ADMIN)

        rejected = await scene.reject(ticket, "Le disque manquait")

        waited = rejected.rejected_at.ToDatetime() - appealed.appealed_at.ToDatetime()
        assert waited >= timedelta(days=40)
        assert rejected.status == S.STATUS_PENDING
        assert rejected.due_date.ToDatetime() == ticket.due_date.ToDatetime() + waited
        assert (rejected.rejection_reason, rejected.decided_by) == ("Le disque manquait", scene.admin.id)

    async def test_that_are_rejected_can_be_paid_or_made_again(self, scene: Scene) -> None:
        ticket = await scene.in_state("appealed")
        await scene.reject(ticket)
        assert (await scene.appeal(ticket, appeal_reason="Encore")).appeal_reason == "Encore"
        await scene.reject(ticket)
        assert (await scene.pay(ticket)).status == S.STATUS_PAID

    async def test_that_are_accepted_call_the_ticket_off_and_revoke_its_code(self, scene: Scene) -> None:
        ticket, token = await scene.city.fined_with_qr(scene.agent)
        await scene.city.open(scene.driver, token)
        await scene.appeal(ticket)

        dismissed = await scene.dismiss(ticket, "Erreur de zone")

        assert (dismissed.status, dismissed.dismissal_reason) == (S.STATUS_DISMISSED, "Erreur de zone")
        assert dismissed.decided_by == scene.admin.id
        with refused("TICKET_TOKEN_REVOKED"):
            await scene.city.open(scene.driver, token)
        seen = await scene.city.read(scene.driver, ticket.id)
        assert (seen.dismissal_reason, seen.decided_by) == ("Erreur de zone", "")


class TestUpdate:
    async def test_writes_what_is_given_and_clears_what_is_named(self, scene: Scene) -> None:
        ticket = await scene.city.fined(scene.agent, notes="a", address="b")
        plate = scene.city.plate()
        due = timestamp(scene.clock() + timedelta(days=60))

        changed = await scene.update(
            ticket,
            notes="Vu par deux agents",
            position=GeoPoint(coordinates=[10.5, 36.5]),
            license_plate=plate,
            reason=S.REASON_POUND,
            fine_amount=100,
            due_date=due,
        )
        assert changed.notes == "Vu par deux agents"
        assert (changed.license_plate, changed.reason, changed.fine_amount) == (plate, S.REASON_POUND, 100)
        assert list(changed.position.coordinates) == [10.5, 36.5]
        assert changed.due_date == due
        cleared = await scene.update(ticket, update_mask={"paths": ["notes", "address"]})
        assert not cleared.HasField("notes")
        assert not cleared.HasField("address")
        assert await scene.city.read(scene.agent, ticket.id) == cleared

    async def test_moves_and_corrects_together_or_not_at_all(self, scene: Scene) -> None:
        ticket = await scene.in_state("pending")
        with refused("TICKET_UNPAID"):
            await scene.update(ticket, notes="x", status=S.STATUS_SABOT_REMOVED)
        assert not (await scene.city.read(scene.agent, ticket.id)).HasField("notes")

        both = await scene.update(ticket, notes="x", status=S.STATUS_DISMISSED)
        assert (both.notes, both.status) == ("x", S.STATUS_DISMISSED)

    @pytest.mark.parametrize("field", ["status", "position", "reason", "fine_amount", "due_date"])
    async def test_refuses_to_clear_what_a_ticket_cannot_be_without(self, scene: Scene, field: str) -> None:
        ticket = await scene.in_state("pending")
        with refused("INVALID_ARGUMENT") as refusal:
            await scene.update(ticket, update_mask={"paths": [field]})
        assert set(refusal.fields) == {field}

    async def test_refuses_what_cannot_be_right(self, scene: Scene) -> None:
        ticket = await scene.in_state("pending")
        with refused("INVALID_DUE_DATE"):
            await scene.update(ticket, due_date=ticket.issued_at)
        with refused("INVALID_LICENSE_PLATE"):
            await scene.update(ticket, license_plate="--")
        with refused("INVALID_ARGUMENT"):
            await scene.update(ticket, fine_amount=12.345)

    async def test_there_is_no_clamp_on_a_vehicle_that_was_towed(self, scene: Scene) -> None:
        ticket = await scene.city.fined_parked(scene.agent, scene.driver, reason=S.REASON_POUND)
        await scene.pay(ticket)
        with refused("NOT_CLAMPED"):
            await scene.remove_sabot(ticket)
        with refused("NOT_CLAMPED"):
            await scene.update(ticket, status=S.STATUS_SABOT_REMOVED)


async def test_a_payment_of_the_fine_before_a_correction_does_not_pay_it(scene: Scene) -> None:
    ticket = await scene.in_state("pending")
    await scene.update(ticket, fine_amount=60)
    with refused("AMOUNT_MISMATCH"):
        await scene.city.pay(scene.driver, ticket, PaymentMethod.PAYMENT_METHOD_WALLET, amount=50)


async def test_a_deleted_ticket_takes_its_tokens_with_it(scene: Scene, database) -> None:
    ticket, token = await scene.city.fined_with_qr(scene.agent)
    await scene.delete(ticket)
    with refused("TICKET_NOT_FOUND"):
        await scene.city.read(scene.agent, ticket.id)
    with refused("INVALID_TICKET_TOKEN"):
        await scene.city.open(scene.driver, token)
    assert await database["ticketTokens"].count_documents({"ticketId": ObjectId(ticket.id)}) == 0


async def test_who_decided_stays_hidden_from_who_pays_afterwards(scene: Scene) -> None:
    ticket = await scene.in_state("appealed")
    await scene.reject(ticket)
    assert (await scene.pay(ticket)).decided_by == ""
    assert (await scene.city.read(scene.agent, ticket.id)).decided_by == scene.admin.id


async def test_a_repeated_call_with_its_key_gives_the_first_answer(scene: Scene) -> None:
    ticket = await scene.in_state("pending")
    request = pb.DismissViolationTicketRequest(violation_ticket_id=ticket.id)
    keyed = (*scene.admin.metadata, ("idempotency-key", "dismiss"))
    first = await scene.cases.DismissViolationTicket(request, metadata=keyed)
    assert await scene.cases.DismissViolationTicket(request, metadata=keyed) == first


def one_after_the_other(state: str, actions: tuple[str, str]) -> tuple[set[tuple[str, str | None]], str]:
    """What comes of two actions: each with the reason of its refusal (None: it is done), and the state after both."""
    came = set()
    for number, action in enumerate(actions):
        outcome = "TICKET_NOT_FOUND" if state == "gone" else OUTCOMES[action][STATES.index(state)]
        came.add((f"{number}:{action}", outcome if outcome.isupper() else None))
        state = state if outcome.isupper() else outcome
    return came, state


RACING = ("appeal", "reject", "dismiss", "remove_sabot", "pay", "pay_in_cash", "delete")
RACES = [
    (state, pair)
    for state in ("pending", "appealed", "paid")
    for pair in itertools.combinations_with_replacement(RACING, 2)
    if all(OUTCOMES[action][STATES.index(state)].islower() for action in pair)
]


@pytest.mark.parametrize(("state", "pair"), RACES, ids=lambda each: each if isinstance(each, str) else "-".join(each))
async def test_two_actions_at_once_come_to_the_same_as_one_after_the_other(
    scene: Scene, database, state: str, pair: tuple[str, str]
) -> None:
    backwards = one_after_the_other(state, (pair[1], pair[0]))
    turned = {(f"{1 - int(name[0])}{name[1:]}", reason) for name, reason in backwards[0]}
    allowed = [one_after_the_other(state, pair), (turned, backwards[1])]
    for _ in range(2):
        ticket = await scene.in_state(state)
        before = len([each for each in await scene.city.payments_of(ticket) if each["status"] == "completed"])
        outcomes = await asyncio.gather(*(scene.action(each)(ticket) for each in pair), return_exceptions=True)
        came = {
            (f"{number}:{action}", reason_of(outcome) if isinstance(outcome, BaseException) else None)
            for number, (action, outcome) in enumerate(zip(pair, outcomes, strict=True))
        }
        after = await stored_status(database, ticket)
        assert (came, after) in allowed
        paid = [each for each in await scene.city.payments_of(ticket) if each["status"] == "completed"]
        assert len(paid) - before == (after == "paid")


async def test_the_run_says_how_many_became_overdue(scene: Scene, clock) -> None:
    ticket = await scene.in_state("pending")
    clock.move(days=31)
    scene.agent = await scene.city.agent(*scene.agent.zones)
    assert (await scene.city.read(scene.agent, ticket.id)).status == S.STATUS_OVERDUE
    answer = await scene.become_overdue(ticket)
    assert answer.total_size >= 1
    assert str(answer.total_size) in answer.message

"""RepairService: admins see what the server could not bring to its end, and have it tried again."""

import secrets
from datetime import timedelta

import pytest
from bson import ObjectId

from parkup.payments.v1 import repair_service_pb2 as pb
from parkup.payments.v1.payment_pb2 import Payment
from parkup.payments.v1.repair_service_pb2_grpc import RepairServiceStub
from parkup.wallet.v1 import wallet_service_pb2 as wallet_pb
from server.values.caller import Role
from tests.errors import refused
from tests.money import Money

PATHS = ("/v1/admin/stuck-payments", "/v1/admin/stuck-stripe-events")


@pytest.fixture
def repairs(channel) -> RepairServiceStub:
    return RepairServiceStub(channel)


@pytest.fixture
async def admin(people):
    return await people.admin()


@pytest.fixture
async def stuck(money: Money, database, clock):
    """Makes charges whose refund fails for a day: Stripe does not know their intent. `await stuck()` gives an id."""
    driver = await money.driver()
    card = await money.add_card(driver)
    intents = {}

    async def make() -> str:
        request = wallet_pb.TopUpWalletRequest(amount=5, payment_method_id=card)
        payment = (await money.wallet.TopUpWallet(request, metadata=driver.metadata)).payment
        now = clock()
        before = await database["payments"].find_one_and_update(
            {"_id": ObjectId(payment.id)},
            {
                "$set": {
                    "stripePaymentIntentId": f"pi_gone{secrets.token_hex(6)}",
                    "refundRequestedAt": now - timedelta(hours=25),
                    "nextAttemptAt": now + timedelta(minutes=40),
                    "attempts": 33,
                    "lastError": "Unavailable()",
                    "needsAttention": True,
                }
            },
        )
        intents[payment.id] = before["stripePaymentIntentId"]
        return payment.id

    async def mend(payment_id: str) -> str:
        """Stripe knows it again."""
        mended = {"$set": {"stripePaymentIntentId": intents[payment_id]}}
        await database["payments"].update_one({"_id": ObjectId(payment_id)}, mended)
        return intents[payment_id]

    make.mend = mend
    make.driver = driver
    yield make
    for payment_id in intents:
        await mend(payment_id)
        await money.domain.payments.try_again(payment_id)


@pytest.fixture
async def event(database, clock):
    """Stores an event that could not be handled; gives its id."""
    now = clock()

    async def make(intent_id: str | None = None, *, hours: int = 30) -> str:
        document = {
            "_id": f"evt_{secrets.token_hex(8)}",
            "type": "charge.refunded",
            "paymentIntentId": intent_id,
            "receivedAt": now - timedelta(hours=hours),
            "nextAttemptAt": clock() + timedelta(minutes=40),
            "attempts": 33,
            "lastError": "Unavailable()",
            "needsAttention": True,
        }
        await database["stripeEvents"].insert_one(document)
        return document["_id"]

    yield make
    await database["stripeEvents"].delete_many({"needsAttention": True})


async def pages(method, request_of, answers, metadata) -> list:
    """All items of a list, two a page."""
    seen, token = [], ""
    while True:
        answer = await method(request_of(page_size=2, page_token=token), metadata=metadata)
        seen += getattr(answer, answers)
        if not (token := answer.next_page_token):
            return seen


class TestListStuckPayments:
    async def test_those_who_may_not(self, repairs, people) -> None:
        with refused("UNAUTHORIZED"):
            await repairs.ListStuckPayments(pb.ListStuckPaymentsRequest())
        for person in (await people.driver(), await people.operator(Role.MANAGER)):
            with refused("PERMISSION_DENIED"):
                await repairs.ListStuckPayments(pb.ListStuckPaymentsRequest(), metadata=person.metadata)

    async def test_a_token_of_another_list_is_refused(self, repairs, admin, stuck, event) -> None:
        for _ in range(2):
            await stuck()
        answer = await repairs.ListStuckPayments(pb.ListStuckPaymentsRequest(page_size=1), metadata=admin.metadata)
        with refused("INVALID_PAGE_TOKEN"):
            request = pb.ListStuckStripeEventsRequest(page_token=answer.next_page_token)
            await repairs.ListStuckStripeEvents(request, metadata=admin.metadata)

    async def test_says_what_is_wrong_the_newest_first_page_by_page(self, repairs, admin, stuck, database) -> None:
        made = [await stuck() for _ in range(3)]
        seen = await pages(repairs.ListStuckPayments, pb.ListStuckPaymentsRequest, "stuck_payments", admin.metadata)
        assert [each.payment.id for each in seen] == made[::-1]
        stored = await database["payments"].find_one({"_id": ObjectId(made[0])})
        repair = seen[-1].repair
        assert (repair.attempts, repair.last_error, repair.needs_attention) == (33, "Unavailable()", True)
        assert repair.next_attempt_at.ToMilliseconds() == round(stored["nextAttemptAt"].timestamp() * 1000)
        assert repair.waiting_since.ToMilliseconds() == round(stored["refundRequestedAt"].timestamp() * 1000)
        assert seen[-1].stripe_payment_intent_id == stored["stripePaymentIntentId"]

    async def test_the_total_and_what_is_skipped(self, repairs, admin, stuck) -> None:
        made = [await stuck() for _ in range(3)]
        request = pb.ListStuckPaymentsRequest(page_size=1, skip=1, with_total_size=True)
        answer = await repairs.ListStuckPayments(request, metadata=admin.metadata)
        assert [each.payment.id for each in answer.stuck_payments] == [made[1]]
        assert answer.total_size == 3

    async def test_what_is_only_under_way_is_not_listed(self, repairs, admin, stuck, database) -> None:
        payment_id = await stuck()
        await database["payments"].update_one({"_id": ObjectId(payment_id)}, {"$unset": {"needsAttention": ""}})
        answer = await repairs.ListStuckPayments(pb.ListStuckPaymentsRequest(), metadata=admin.metadata)
        assert not answer.stuck_payments


class TestListStuckStripeEvents:
    async def test_those_received_last_first_page_by_page(self, repairs, admin, event) -> None:
        made = [await event("pi_x", hours=hours) for hours in (30, 50, 40, 40)]
        seen = await pages(
            repairs.ListStuckStripeEvents, pb.ListStuckStripeEventsRequest, "stuck_stripe_events", admin.metadata
        )
        assert [each.id for each in seen] == [made[0], *sorted(made[2:], reverse=True), made[1]]
        assert (seen[0].type, seen[0].stripe_payment_intent_id) == ("charge.refunded", "pi_x")
        assert seen[0].repair.waiting_since == seen[0].received_at
        assert (seen[0].repair.attempts, seen[0].repair.last_error) == (33, "Unavailable()")


class TestRetryPaymentRepair:
    async def retry(self, repairs, person, payment_id: str) -> pb.StuckPayment:
        request = pb.RetryPaymentRepairRequest(payment_id=payment_id)
        return (await repairs.RetryPaymentRepair(request, metadata=person.metadata)).stuck_payment

    async def test_one_that_is_not_there(self, repairs, admin) -> None:
        with refused("PAYMENT_NOT_FOUND"):
            await self.retry(repairs, admin, str(ObjectId()))

    async def test_what_is_no_id(self, repairs, admin) -> None:
        with refused("INVALID_ARGUMENT"):
            await self.retry(repairs, admin, "x")

    async def test_one_that_fails_again_begins_anew(self, repairs, admin, stuck, clock) -> None:
        answer = await self.retry(repairs, admin, await stuck())
        assert answer.repair.attempts == 1
        assert answer.repair.last_error
        assert answer.repair.needs_attention, "it is as old as it was"
        wait = answer.repair.next_attempt_at.ToDatetime(clock().tzinfo) - clock()
        assert wait < timedelta(seconds=5), "not in 40 minutes"

    async def test_one_that_can_be_repaired_is_at_once(self, repairs, admin, stuck, money: Money) -> None:
        payment_id = await stuck()
        await stuck.mend(payment_id)
        answer = await self.retry(repairs, admin, payment_id.upper())
        assert answer.payment.status == Payment.STATUS_REFUNDED
        assert not answer.HasField("repair")
        assert await money.charged(stuck.driver) == []
        listed = await repairs.ListStuckPayments(pb.ListStuckPaymentsRequest(), metadata=admin.metadata)
        assert not listed.stuck_payments

    async def test_nothing_happens_to_one_at_its_end(self, repairs, admin, stuck) -> None:
        payment_id = await stuck()
        await stuck.mend(payment_id)
        first = await self.retry(repairs, admin, payment_id)
        assert await self.retry(repairs, admin, payment_id) == first


class TestRetryStripeEvent:
    async def retry(self, repairs, person, event_id: str) -> pb.StuckStripeEvent:
        request = pb.RetryStripeEventRequest(stripe_event_id=event_id)
        return (await repairs.RetryStripeEvent(request, metadata=person.metadata)).stuck_stripe_event

    async def test_one_that_is_not_there(self, repairs, admin) -> None:
        with refused("STRIPE_EVENT_NOT_FOUND") as refusal:
            await self.retry(repairs, admin, "evt_none")
        assert (refusal.http_status, refusal.message) == (404, "Événement Stripe introuvable.")

    async def test_one_that_fails_again_begins_anew(self, repairs, admin, event, stuck, database) -> None:
        payment = await database["payments"].find_one({"_id": ObjectId(await stuck())})
        await database["payments"].update_one({"_id": payment["_id"]}, {"$unset": {"refundRequestedAt": ""}})
        answer = await self.retry(repairs, admin, await event(payment["stripePaymentIntentId"]))
        await database["payments"].update_one(
            {"_id": payment["_id"]}, {"$set": {"refundRequestedAt": payment["refundRequestedAt"]}}
        )
        assert answer.repair.attempts == 1
        assert "IntentUnknown" in answer.repair.last_error
        assert answer.repair.needs_attention

    async def test_one_that_can_be_handled_is_at_once(self, repairs, admin, event, database) -> None:
        event_id = await event("pi_of_somebody_else")
        answer = await self.retry(repairs, admin, event_id)
        assert not answer.HasField("repair")
        assert "handledAt" in await database["stripeEvents"].find_one({"_id": event_id})
        assert await self.retry(repairs, admin, event_id) == answer


class TestOverRest:
    @pytest.mark.parametrize("path", PATHS)
    async def test_only_admins(self, rest, people, path: str) -> None:
        assert (await rest.get(path)).status_code == 401
        for person in (await people.driver(), await people.operator()):
            answer = await rest.get(path, headers=dict(person.metadata))
            assert (answer.status_code, answer.json()["code"]) == (403, "PERMISSION_DENIED")

    async def test_lists_and_retries(self, rest, admin, stuck, event) -> None:
        headers = dict(admin.metadata)
        payment_id = await stuck()
        event_id = await event("pi_of_somebody_else")

        listed = (await rest.get(f"{PATHS[0]}?limit=1&with_total_size=true", headers=headers)).json()
        assert listed["stuck_payments"][0]["payment"]["id"] == payment_id
        assert listed["stuck_payments"][0]["repair"]["last_error"] == "Unavailable()"
        assert listed["total_size"] == 1
        await stuck.mend(payment_id)
        retried = await rest.post(f"{PATHS[0]}/{payment_id}/retry", headers=headers, json={})
        assert retried.json()["stuck_payment"]["payment"]["status"] == "refunded"

        listed = (await rest.get(PATHS[1], headers=headers)).json()
        assert [each["id"] for each in listed["stuck_stripe_events"]] == [event_id]
        retried = await rest.post(f"{PATHS[1]}/{event_id}/retry", headers=headers, json={})
        assert "repair" not in retried.json()["stuck_stripe_event"]
        unknown = await rest.post(f"{PATHS[1]}/evt_none/retry", headers=headers, json={})
        assert (unknown.status_code, unknown.json()["code"]) == (404, "STRIPE_EVENT_NOT_FOUND")

"""The nightly comparison finds what `parkup ledger verify` finds, in steps, and goes on where another one was left."""

from collections.abc import AsyncIterator

import pytest
from bson import Decimal128, ObjectId
from prometheus_client import REGISTRY

from parkup.wallet.v1 import ledger_service_pb2 as pb
from parkup.wallet.v1.ledger_service_pb2_grpc import LedgerServiceStub
from server.ledger.verification import LedgerVerification
from server.payments.verification import nightly as nightly_module
from server.payments.verification.nightly import STALE_AFTER, NightlyVerification
from server.payments.verification.repository import VerificationRepository
from server.payments.verification.service import VerificationService
from server.payments.verification.state import COLLECTION, LAST, UNDER_WAY, Phase, Verification, VerificationStates
from tests.errors import refused
from tests.ledger.conftest import Till
from tests.ledger.test_verify import added, damaged, entry_of, without
from tests.money import GOOD_CARD
from tests.payments.records import Records
from tests.payments.tab import Tab

PAID = {"methodType": "wallet", "status": "completed"}


@pytest.fixture
async def nightly(till: Till, clock) -> AsyncIterator[NightlyVerification]:
    books, payments = LedgerVerification(till.database), VerificationRepository(till.database)
    yield NightlyVerification(
        books=books,
        payments=payments,
        charges=VerificationService(books, payments, till.money.domain.card_provider),
        states=VerificationStates(till.database),
        clock=clock,
        pause_seconds=0,
    )
    await till.database[COLLECTION].delete_many({})


@pytest.fixture
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that each phase takes several."""
    for name in ("ENTRIES_AT_ONCE", "WALLETS_AT_ONCE", "PAYMENTS_AT_ONCE", "DEBTORS_AT_ONCE", "CHARGES_AT_ONCE"):
        monkeypatch.setattr(nightly_module, name, 2)


async def found(nightly: NightlyVerification) -> list[str]:
    return list((await nightly.run()).findings)


async def test_sound_books_have_no_findings(till: Till, nightly, small_steps) -> None:
    state = await nightly.run()
    assert (state.finding_count, state.findings) == (0, ())
    entries = await till.database["ledger"].count_documents({})
    assert state.looked_at > entries
    wallets = [each["balance"].to_decimal() async for each in till.database["wallets"].find()]
    assert state.wallet_total == sum(wallets)
    assert state.ended_at


@pytest.mark.parametrize(
    ("collection", "query", "change", "expected"),
    [
        ("ledger", {"reason": "adjustment"}, {"$set": {"lines": []}}, ": lines: expected two or more"),
        ("ledger", {"sequence": 1}, {"$set": {"balanceAfter": Decimal128("0")}}, ": balance after it: expected"),
        ("wallets", {}, {"$inc": {"balance": Decimal128("0.001")}}, ": balance: expected the sum of its entries"),
        ("payments", {"methodType": "wallet"}, {"$set": {"amount": Decimal128("1.6")}}, ": entry: expected 1.600"),
        ("payments", {"methodType": "wallet"}, {"$set": {"status": "failed"}}, ": status: expected completed"),
        ("payments", PAID, {"$set": {"status": "refunded"}}, ": booked refunds: expected 1.500"),
        ("payments", {"refundedAmount": {"$exists": True}}, {"$unset": {"reversals": ""}}, ": key: expected one that"),
    ],
)
async def test_damage_is_found(till: Till, nightly, small_steps, collection, query, change, expected) -> None:
    async with damaged(till, collection, query, change):
        assert any(expected in each for each in await found(nightly))
    assert await found(nightly) == []


async def test_what_is_gone_or_too_much_is_found(till: Till, nightly, small_steps) -> None:
    async with without(till, "wallets", {"_id": ObjectId(till.driver.id)}):
        assert f"wallet {till.driver.id}: wallet: expected one, as it has entries, found nothing" in await found(
            nightly
        )
    async with without(till, "payments", {"_id": ObjectId(till.parked)}):
        assert any(f"payment: expected payment {till.parked}, found nothing" in each for each in await found(nightly))
    async with without(till, "ledger", entry_of(till.refunded)):
        assert any(each.startswith(f"payment {till.refunded}: entry: expected 1.500") for each in await found(nightly))
    twin = await till.database["ledger"].find_one(entry_of(till.refunded)) | {"_id": ObjectId()}
    async with added(till, "ledger", twin):
        assert any(each.startswith(f"entry {twin['_id']}: id: expected") for each in await found(nightly))


async def test_a_charge_that_stripe_does_not_know(till: Till, nightly, small_steps) -> None:
    wrong = {"$set": {"stripePaymentIntentId": "pi_unknown"}}
    async with damaged(till, "payments", {"_id": ObjectId(till.topped_up)}, wrong):
        assert f"payment {till.topped_up}: Stripe's pi_unknown: expected 10.000 received, found nothing" in await found(
            nightly
        )


class TestWhatIsToBePaidLater:
    @pytest.fixture
    async def tab(self, till: Till, clock) -> Tab:
        """All that moves what is owed: settled or not, called off, let off in part, taken back by hand."""
        tab = await Tab(till.money, till.street, till.money.channel, clock).open()
        for method in ("", "wallet", GOOD_CARD):
            driver = await tab.driver(millimes=5_000)
            session = await tab.park(driver, ends=False)
            await tab.extend(driver, session)
            if method == GOOD_CARD:
                settled = await tab.settle(driver, await till.money.add_card(driver))
                payment = await till.database["payments"].find_one({"_id": ObjectId(settled.payment.id)})
                intent = payment["stripePaymentIntentId"]
                await till.money.sandbox.v1.refunds.create_async({"payment_intent": intent, "amount": 700})
                await till.money.domain.payments.reconcile_intent(intent)
            elif method:
                await tab.settle(driver, method)
            await tab.street.cancel_as(driver.metadata, session)
            if method != GOOD_CARD:
                await tab.park(driver)
                await Records(till.money.channel).refund(tab.admin, (await tab.items(driver))[0].id, 0.5)
        return tab

    async def test_is_what_the_books_say(self, till: Till, tab: Tab, nightly, small_steps) -> None:
        owed = [each["open"] async for each in till.database["payLaterDebts"].find({"status": "open"})]
        assert len(owed) >= 2
        assert await found(nightly) == []

    @pytest.mark.parametrize(
        ("collection", "query", "change"),
        [
            ("payLaterDebts", {"status": "open"}, {"$set": {"open": Decimal128("9")}}),
            ("payLaterDebts", {"status": "open"}, {"$set": {"status": "settled"}}),
            ("payLaterDebts", {"status": "settled"}, {"$set": {"status": "open", "open": Decimal128("1.5")}}),
            ("ledger", {"lines.account": {"$regex": "^receivable:"}}, {"$set": {"lines.$[].amount": Decimal128("0")}}),
        ],
    )
    async def test_and_else_it_is_found_as_the_command_finds_it(
        self, till: Till, tab: Tab, nightly, small_steps, collection, query, change
    ) -> None:
        async with damaged(till, collection, query, change):
            by_command = await tab.findings()
            by_night = await found(nightly)
        assert any(each.startswith("receivable:") for each in by_command)
        assert set(by_command) <= set(by_night)
        assert REGISTRY.get_sample_value("parkup_ledger_findings", {"run": LAST}) == len(by_night)
        assert await found(nightly) == []


class TestSteps:
    async def test_a_run_that_is_cut_off_is_gone_on_with_by_the_next(
        self, till: Till, nightly, small_steps, clock
    ) -> None:
        state = Verification(clock())
        while state.phase is not Phase.PAYMENTS:
            state = await nightly.step(state)
        state = await nightly.step(state)
        kept = await VerificationStates(till.database).find(UNDER_WAY)
        assert (kept.phase, kept.after, kept.looked_at) == (state.phase, state.after, state.looked_at)

        # What was looked at is not looked at again.
        async with damaged(till, "ledger", {"reason": "adjustment"}, {"$set": {"lines": []}}):
            ended = await nightly.run()
        assert (ended.started_at, ended.findings) == (kept.started_at, ())
        assert await VerificationStates(till.database).find(UNDER_WAY) is None

    async def test_one_that_was_left_for_long_is_begun_anew(self, till: Till, nightly, clock) -> None:
        await nightly.step(Verification(clock() - 2 * STALE_AFTER))
        assert (await nightly.run()).started_at > clock() - STALE_AFTER

    async def test_a_silent_stripe_is_a_finding_and_no_end(self, till: Till, nightly, clock) -> None:
        class Silent:
            processor_name = "Stripe"

            async def compare(self, payments):
                raise nightly_module.Unavailable

        nightly._charges = Silent()
        state = await nightly.run()
        assert state.findings == ("Stripe: charges: expected answers, found nothing",)
        assert state.ended_at


class TestResult:
    async def test_is_a_metric_and_shown_to_admins(self, till: Till, nightly, small_steps) -> None:
        async with damaged(till, "payments", {"methodType": "wallet"}, {"$set": {"status": "failed"}}):
            await nightly.run()
        assert REGISTRY.get_sample_value("parkup_ledger_findings", {"run": LAST}) >= 1
        ledger = LedgerServiceStub(till.money.channel)
        with refused("PERMISSION_DENIED"):
            await ledger.GetLedgerVerification(pb.GetLedgerVerificationRequest(), metadata=till.driver.metadata)

        admin = await till.money.people.admin()
        answer = await ledger.GetLedgerVerification(pb.GetLedgerVerificationRequest(), metadata=admin.metadata)

        assert answer.last.finding_count == len(answer.last.findings) >= 1
        assert answer.last.ended_at.seconds >= answer.last.started_at.seconds > 0
        assert answer.last.wallet_total > 0
        assert not answer.HasField("under_way")

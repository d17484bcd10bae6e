"""A process that ends while a payment waits for its holder, or as it ends, loses nothing and charges nobody twice."""

import asyncio

import pytest

from server.payments.errors import CardAuthenticationFailed, CardAuthenticationRequired
from server.payments.model import Status
from tests.invariants import assert_books_balance
from tests.money import WANTS_AUTHENTICATION, Money
from tests.payments.holder import Holder
from tests.payments.things import RESERVED, SETTLED, UNTOUCHED
from tests.payments.till import Crash, Till, crash

pytestmark = pytest.mark.usefixtures("nothing_waits")


@pytest.fixture
def holder(settings) -> Holder:
    return Holder(settings.stripe_api_base)


@pytest.fixture
async def driver(money: Money):
    person = await money.driver()
    await money.add_card(person, WANTS_AUTHENTICATION)
    return person


async def secret_of(till: Till, driver, thing: str) -> str:
    """What a repeated call tells."""
    with pytest.raises(CardAuthenticationRequired) as asked:
        await till.sound.pay(driver, thing, key="k", reserve=True)
    assert asked.value.metadata["client_secret"] not in repr(asked.value)
    return asked.value.metadata["client_secret"]


@pytest.mark.parametrize("point", ["open:before", "open:after", "confirm:before", "confirm:after"])
async def test_the_same_call_is_asked_to_confirm_and_settles(
    till: Till, driver, holder, money, database, point: str
) -> None:
    thing = await till.things.make()
    till.steps.at[point] = crash
    with pytest.raises(Crash):
        await till.tampered.pay(driver, thing, key="k", reserve=True)

    await holder.confirms(await secret_of(till, driver, thing))
    answers = await asyncio.gather(*(till.sound.pay(driver, thing, key="k", reserve=True) for _ in range(3)))

    assert all(answer == answers[0] for answer in answers)
    assert await till.things.state(thing) == SETTLED
    assert await money.charged(driver) == [3_000]
    await assert_books_balance(database, settled=True)


async def test_the_job_finds_what_the_holder_confirmed_without_anybody_telling(
    till: Till, driver, holder, money, database, clock
) -> None:
    thing = await till.things.make()
    till.steps.at["confirm:after"] = crash
    with pytest.raises(Crash):
        await till.tampered.pay(driver, thing, key="k", reserve=True)
    clock.move(minutes=2)
    await till.sound.repair()
    assert (await till.payment_of(driver))["status"] == "requires_action"
    assert await till.things.state(thing) == RESERVED

    await holder.confirms(await secret_of(till, driver, thing))
    clock.move(minutes=1, seconds=1)
    await asyncio.gather(*(till.sound.repair() for _ in range(3)))

    assert await till.things.state(thing) == SETTLED
    assert await money.charged(driver) == [3_000]
    await assert_books_balance(database, settled=True)


@pytest.mark.parametrize("point", ["find:before", "find:after", "cancel:before", "cancel:after"])
async def test_what_lapses_while_a_process_ends_is_free_afterwards(
    till: Till, driver, holder, money, database, clock, point: str
) -> None:
    thing = await till.things.make()
    secret = await secret_of(till, driver, thing)
    clock.move(minutes=16)
    till.steps.at[point] = crash
    with pytest.raises(Crash):
        await till.tampered.repair()
    clock.move(minutes=1)
    for _ in range(2):
        await till.sound.repair()

    assert await holder.status(secret) == "canceled"
    assert await till.things.state(thing) == UNTOUCHED
    with pytest.raises(CardAuthenticationFailed):
        await till.sound.pay(driver, thing, key="k", reserve=True)
    assert await money.charged(driver) == []
    await assert_books_balance(database, settled=True)


async def test_a_holder_who_confirms_as_it_lapses_has_paid_or_not_and_never_both(
    till: Till, driver, holder, money, database, clock
) -> None:
    thing = await till.things.make()
    secret = await secret_of(till, driver, thing)
    clock.move(minutes=16)

    async def confirm() -> None:
        await holder.confirms(secret)

    till.steps.at["cancel:before"] = confirm
    await till.tampered.repair()

    assert (await till.payment_of(driver))["status"] == Status.COMPLETED
    assert await till.things.state(thing) == SETTLED
    assert await money.charged(driver) == [3_000]
    await assert_books_balance(database, settled=True)


@pytest.mark.parametrize("point", ["answer:before", "answer:after"])
async def test_an_answer_that_is_lost_after_the_holder_confirmed_is_given_again(
    till: Till, driver, holder, money, database, point: str
) -> None:
    thing = await till.things.make()
    await holder.confirms(await secret_of(till, driver, thing))
    till.steps.at[point] = crash
    with pytest.raises(Crash):
        await till.tampered.pay(driver, thing, key="k", reserve=True)
    paid = await till.sound.pay(driver, thing, key="k", reserve=True)
    assert paid.payment.status is Status.COMPLETED
    assert await till.things.state(thing) == SETTLED
    assert await money.charged(driver) == [3_000]
    await assert_books_balance(database, settled=True)


async def test_the_webhook_the_job_and_the_calls_at_once_settle_it_once(
    till: Till, driver, holder, money, database, clock
) -> None:
    thing = await till.things.make()
    secret = await secret_of(till, driver, thing)
    await holder.confirms(secret)
    clock.move(minutes=2)
    intent_id = secret.partition("_secret_")[0]
    payment_id = str((await till.payment_of(driver))["_id"])
    work = [
        *(desk.pay(driver, thing, key="k", reserve=True) for desk in (till.sound, till.tampered) for _ in range(3)),
        *(desk.service.reconcile_intent(intent_id) for desk in (till.sound, till.tampered)),
        *(desk.service.confirm(driver.id, payment_id) for desk in (till.sound, till.tampered)),
        *(desk.repair() for desk in (till.sound, till.tampered)),
    ]
    await asyncio.gather(*work)
    assert await till.things.state(thing) == SETTLED
    assert await money.charged(driver) == [3_000]
    await assert_books_balance(database, settled=True)

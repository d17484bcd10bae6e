"""Between what points are given for a payment and the note that they are, a process may die and money may go back."""

import pytest
from bson import ObjectId

from parkup.payments.v1 import payment_record_service_pb2 as records_pb
from parkup.payments.v1 import payment_service_pb2 as pb
from parkup.payments.v1.payment_record_service_pb2_grpc import PaymentRecordServiceStub
from server.points.repository import PointsRepository
from server.values.caller import Role
from tests.money import Money
from tests.people import Person
from tests.points.purse import Purse


@pytest.fixture
async def driver(money: Money) -> Person:
    return await money.driver(millimes=9_000)


@pytest.fixture
async def payment(money: Money, driver: Person) -> str:
    """Of 2 TND, which give 20 points."""
    request = pb.ProcessPaymentRequest(amount=2, description="Lavage", payment_method_id="wallet")
    return (await money.payments.ProcessPayment(request, metadata=driver.metadata)).payment.id


async def test_a_process_that_dies_gives_nothing_twice(purse: Purse, driver, payment, monkeypatch) -> None:
    async def dies(*_: object) -> None:
        raise ConnectionError

    with monkeypatch.context() as patch:
        patch.setattr(PointsRepository, "followed", dies)
        with pytest.raises(ConnectionError):
            await purse.follow()
    assert await purse.balance(driver) == 20

    await purse.follow()

    assert await purse.entries(driver) == [("earned", 20)]


async def test_what_goes_back_meanwhile_is_looked_at_again(
    purse: Purse, driver, payment, people, channel, monkeypatch
) -> None:
    admin = await people.operator(Role.ADMIN)
    note = PointsRepository.followed

    async def after_a_refund(repository: PointsRepository, states) -> None:
        monkeypatch.undo()
        part = records_pb.RefundPaymentRequest(payment_id=payment, amount=0.5)
        await PaymentRecordServiceStub(channel).RefundPayment(part, metadata=admin.metadata)
        await note(repository, states)

    monkeypatch.setattr(PointsRepository, "followed", after_a_refund)
    await purse.follow()

    assert await purse.entries(driver) == [("earned", 20), ("taken_back", -5)]


async def test_what_others_have_followed_meanwhile_is_looked_at_again(
    purse: Purse, driver, payment, database, monkeypatch
) -> None:
    note, found = PointsRepository.followed, {"_id": ObjectId(payment)}

    async def after_another_turn(repository: PointsRepository, states) -> None:
        await database["payments"].update_one(found, {"$inc": {"loyalty.turn": 1}})
        await note(repository, states)

    with monkeypatch.context() as patch:
        patch.setattr(PointsRepository, "followed", after_another_turn)
        await purse.domain.following.run()
    assert "pointsDue" in await database["payments"].find_one(found)

    await purse.follow()

    assert "pointsDue" not in await database["payments"].find_one(found)
    assert await purse.entries(driver) == [("earned", 20)]

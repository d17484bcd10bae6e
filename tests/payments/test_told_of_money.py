"""Drivers are told of each payment that was received, with its receipt, and of each refund: once, and as they chose."""

import asyncio

import pytest

from parkup.notifications.v1.notification_pb2 import Notification
from parkup.notifications.v1.notification_preference_service_pb2 import ChooseNotificationsRequest, NotificationChoice
from parkup.notifications.v1.notification_preference_service_pb2_grpc import NotificationPreferenceServiceStub
from parkup.notifications.v1.notification_service_pb2 import ListNotificationsRequest
from parkup.notifications.v1.notification_service_pb2_grpc import NotificationServiceStub
from parkup.payments.v1 import payment_service_pb2 as payments_pb
from parkup.payments.v1.payment_pb2 import Payment
from parkup.wallet.v1 import wallet_service_pb2 as wallet_pb
from server.notifications.model import NoticeLanguage
from server.notifications.texts import TERMS
from server.payments.model import MethodType
from tests.enforcement.city import City
from tests.errors import refused
from tests.money import DECLINED_WHEN_CHARGED, Money
from tests.payments.records import Records
from tests.payments.test_giving_back import settle

RECEIPT = Notification.KIND_RECEIPT


@pytest.fixture
def told(channel):
    """What a driver's inbox says of their money, the newest first."""

    async def listed(who) -> list[Notification]:
        request = ListNotificationsRequest(kind=RECEIPT)
        return list(
            (await NotificationServiceStub(channel).ListNotifications(request, metadata=who.metadata)).notifications
        )

    return listed


@pytest.fixture
def choose(channel):
    async def chosen(who, **fields) -> None:
        request = ChooseNotificationsRequest(**fields)
        await NotificationPreferenceServiceStub(channel).ChooseNotifications(request, metadata=who.metadata)

    return chosen


async def top_up(money: Money, driver, card: str) -> Payment:
    request = wallet_pb.TopUpWalletRequest(amount=10, payment_method_id=card)
    return (await money.wallet.TopUpWallet(request, metadata=driver.metadata)).payment


async def number(money: Money) -> None:
    """As several processes would."""
    await asyncio.gather(*(money.domain.receipts.number_due() for _ in range(3)))


async def test_each_payment_brings_one_receipt_whatever_it_was_paid_with(
    records: Records, money: Money, told, city: City
) -> None:
    driver, other, admin = await money.driver(millimes=5_000), await money.driver(), await money.people.admin()
    by_wallet = await records.pay(driver, amount=1)
    card = await money.add_card(driver)
    by_card = await records.pay(driver, card, amount=2)
    topped_up = await top_up(money, driver, card)
    session = await city.parked(driver, await city.zone(), city.plate())
    in_cash = await records.take_cash(admin, 1.5, session_id=session)
    await number(money)
    await number(money)

    by_payment = {each.data["payment_id"]: each for each in await told(driver)}
    assert set(by_payment) == {by_wallet.id, by_card.id, topped_up.id, in_cash.id}
    assert len(await told(driver)) == len(by_payment)
    assert await told(other) == []
    notice, seen = by_payment[by_card.id], await records.get(driver, by_card.id)
    assert notice.title == f"Reçu {seen.receipt_number} : 2,000 TND"
    assert notice.text == f"Paiement : 2,000 TND payés (carte bancaire). Reçu {seen.receipt_number}."
    assert notice.created_at.ToMicroseconds() == seen.completed_at.ToMicroseconds()
    expected = {"kind": "receipt", "receipt_number": seen.receipt_number, "receipt_url": seen.receipt_url}
    assert notice.data == expected | {"payment_id": by_card.id}
    assert "Recharge du portefeuille" in by_payment[topped_up.id].text
    assert "(espèces)" in by_payment[in_cash.id].text


async def test_who_looks_at_the_receipt_before_the_job_comes_is_told_once_too(
    records: Records, money: Money, told
) -> None:
    driver = await money.driver(millimes=5_000)
    payment = await records.pay(driver, amount=1)
    payment_id, proof = payment.receipt_url.rsplit("/", 2)[1:]
    request = payments_pb.GetPaymentReceiptRequest(payment_id=payment_id, proof=proof)
    await asyncio.gather(*(money.payments.GetPaymentReceipt(request) for _ in range(3)), number(money))
    assert [each.data["payment_id"] for each in await told(driver)] == [payment.id]


async def test_a_payment_that_brought_no_money_brings_no_receipt(records: Records, money: Money, told) -> None:
    driver = await money.driver()
    with refused("CARD_DECLINED"):
        await records.pay(driver, await money.add_card(driver, DECLINED_WHEN_CHARGED))
    await number(money)
    assert await told(driver) == []


async def test_by_mail_only_who_wants_it_with_the_receipt_behind_a_link_and_until_they_unsubscribe(
    records: Records, money: Money, choose, outbox, rest
) -> None:
    usual, wants = await money.driver(millimes=5_000), await money.driver(millimes=5_000)
    await choose(wants, language="en", kinds=[NotificationChoice(kind=RECEIPT, email=True)])
    payments = [await records.pay(who, amount=1) for who in (usual, wants)]
    await number(money)
    await money.application.domains.notifications.notices.run()
    assert outbox.count(usual.address) == 0
    (mail,) = outbox.messages[wants.address]
    link = payments[1].receipt_url
    assert mail.subject.startswith("Receipt ")
    assert (f"See the receipt: {link}\n" in mail.text, f'href="{link}"' in mail.html) == (True, True)
    assert "because you chose" in mail.text

    await rest.post(mail.unsubscribe.split("/", 3)[3], data={"List-Unsubscribe": "One-Click"})
    await records.pay(wants, amount=1)
    await number(money)
    await money.application.domains.notifications.notices.run()
    assert outbox.count(wants.address) == 1


class TestRefunds:
    async def test_to_the_wallet_are_told_of_with_each_part(self, records: Records, street, money: Money, told) -> None:
        driver, admin = await money.driver(millimes=5_000), await money.people.admin()
        session = await street.park(driver, method="wallet")
        [payment] = await records.own(driver, session_id=session)
        await asyncio.gather(*(records.refund(admin, payment, 0.5, key="once") for _ in range(3)))
        await street.cancel_as(driver.metadata, session)
        texts = [each.text for each in await told(driver)]
        assert texts == [
            "Stationnement : 1,000 TND vous ont été rendus (portefeuille).",
            "Stationnement : 0,500 TND vous ont été rendus (portefeuille).",
        ]

    async def test_to_a_card_are_told_of_when_the_bank_has_made_them(
        self, records: Records, money: Money, told, database
    ) -> None:
        driver = await money.driver(millimes=1_000)
        card = await money.add_card(driver)
        payment, topped_up = await records.pay(driver, card), await top_up(money, driver, card)
        await records.refund(driver, payment.id, 1)
        await records.refund(driver, topped_up.id, 10)
        for each in (payment, topped_up):
            await settle(money, database, each.id)
            await money.repair()
        await records.refund(driver, payment.id)
        await settle(money, database, payment.id)
        given_back = [(each.data["payment_id"], each.title) for each in await told(driver)]
        assert sorted(given_back) == sorted(
            [
                (payment.id, "Remboursement : 1,000 TND"),
                (payment.id, "Remboursement : 2,000 TND"),
                (topped_up.id, "Remboursement : 10,000 TND"),
            ]
        )

    async def test_of_cash_are_told_of_as_it_is_paid_out(
        self, records: Records, city: City, money: Money, told
    ) -> None:
        driver, admin = await money.driver(), await money.people.admin()
        session = await city.parked(driver, await city.zone(), city.plate())
        payment = await records.take_cash(admin, 1.5, session_id=session)
        await records.refund(admin, payment.id, 1)
        assert [each.text for each in await told(driver)] == [
            "Stationnement : 1,000 TND vous ont été rendus (espèces)."
        ]


def test_whatever_can_be_paid_and_by_whatever_has_a_word_in_each_language(money: Money) -> None:
    words = [f"paid_for:{kind}" for kind in money.domain.payables.kinds if kind != "thing"]
    words += [f"paid_by:{method}" for method in MethodType]
    assert [(word, language) for language in NoticeLanguage for word in words if word not in TERMS[language]] == []

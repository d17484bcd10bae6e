import asyncio

from parkup.payments.v1 import payment_service_pb2 as pb
from parkup.payments.v1.payment_pb2 import Payment
from parkup.wallet.v1 import wallet_service_pb2 as wallet_pb
from tests.errors import refused
from tests.money import DECLINED_WHEN_CHARGED, Money


async def top_up(money: Money, driver, card: str, amount: float = 10) -> Payment:
    request = wallet_pb.TopUpWalletRequest(amount=amount, payment_method_id=card)
    return (await money.wallet.TopUpWallet(request, metadata=driver.metadata)).payment


class TestListPayments:
    async def test_anonymous_callers_are_refused(self, money: Money) -> None:
        with refused("UNAUTHORIZED"):
            await money.payments.ListPayments(pb.ListPaymentsRequest())

    async def test_one_sees_ones_own_newest_first_page_by_page(self, money: Money) -> None:
        driver, other = await asyncio.gather(money.driver(), money.driver())
        card, others = await asyncio.gather(money.add_card(driver), money.add_card(other))
        await top_up(money, other, others)
        made = [await top_up(money, driver, card, amount) for amount in (10, 20, 30)]
        seen, token = [], ""
        while True:
            request = pb.ListPaymentsRequest(page_size=2, page_token=token)
            answer = await money.payments.ListPayments(request, metadata=driver.metadata)
            seen += answer.payments
            if not (token := answer.next_page_token):
                break
        assert seen == made[::-1]

    async def test_filters_by_status_and_says_why_one_failed(self, money: Money) -> None:
        driver = await money.driver()
        bad, good = await money.add_card(driver, DECLINED_WHEN_CHARGED), await money.add_card(driver)
        with refused("CARD_DECLINED"):
            await top_up(money, driver, bad)
        done = await top_up(money, driver, good)

        async def listed(status: int) -> list[Payment]:
            request = pb.ListPaymentsRequest(status=status)
            return list((await money.payments.ListPayments(request, metadata=driver.metadata)).payments)

        assert await listed(Payment.STATUS_COMPLETED) == [done]
        [failed] = await listed(Payment.STATUS_FAILED)
        assert failed.error_code == "CARD_DECLINED"
        assert not failed.HasField("receipt_url")
        assert len(await listed(Payment.STATUS_UNSPECIFIED)) == 2


class TestGetPaymentReceipt:
    def request(self, url: str) -> pb.GetPaymentReceiptRequest:
        payment_id, proof = url.rsplit("/", 2)[1:]
        return pb.GetPaymentReceiptRequest(payment_id=payment_id, proof=proof)

    async def test_the_link_of_another_payment_proves_nothing(self, money: Money) -> None:
        driver = await money.driver()
        card = await money.add_card(driver)
        one, other = await top_up(money, driver, card), await top_up(money, driver, card)
        request = self.request(one.receipt_url)
        request.payment_id = other.id
        with refused("PAYMENT_NOT_FOUND"):
            await money.payments.GetPaymentReceipt(request)

    async def test_a_failed_payment_has_none(self, money: Money) -> None:
        driver = await money.driver()
        card = await money.add_card(driver, DECLINED_WHEN_CHARGED)
        with refused("CARD_DECLINED"):
            await top_up(money, driver, card)
        payments = await money.payments.ListPayments(pb.ListPaymentsRequest(), metadata=driver.metadata)
        link = money.domain.receipts.link(payments.payments[0].id)
        with refused("PAYMENT_NOT_FOUND"):
            await money.payments.GetPaymentReceipt(self.request(link))

    async def test_whoever_holds_the_link_sees_a_page_in_their_language(self, money: Money) -> None:
        driver = await money.driver()
        payment = await top_up(money, driver, await money.add_card(driver), amount=12.5)
        request = self.request(payment.receipt_url)
        french = await money.payments.GetPaymentReceipt(request)
        english = await money.payments.GetPaymentReceipt(request, metadata=(("accept-language", "en"),))
        assert french.content_type == "text/html; charset=utf-8"
        for page, title, amount in ((french, "Reçu ParkUp", "12,500 TND"), (english, "ParkUp receipt", "12.500 TND")):
            text = page.data.decode()
            assert title in text
            assert amount in text
            assert payment.id in text

import pytest

from server.auth.otp import delivery
from server.auth.otp.delivery import BackgroundDelivery, NotSent
from server.values.language import Language


class Unreliable:
    """Fails as often as it is told to, then takes what comes."""

    def __init__(self, failures: int, error: Exception | None = None) -> None:
        self._failures = failures
        self._error = error or NotSent("HTTP 503")
        self.tries = 0
        self.sent: list[tuple[str, str]] = []

    async def send(self, phone: str, text: str) -> None:
        self.tries += 1
        if self.tries <= self._failures:
            raise self._error
        self.sent.append((phone, text))


def count(result: str) -> float:
    return delivery.DELIVERIES.labels("sms", result)._value.get()


async def deliver(sms: Unreliable) -> None:
    messages = BackgroundDelivery(None, sms, 15, pauses=(0, 0))
    messages.send("+21620000001", "123456", Language.FR)
    await messages.close()


async def test_a_message_is_tried_three_times():
    sms, before = Unreliable(2), count("sent")

    await deliver(sms)

    assert sms.sent == [
        ("+21620000001", "ParkUp : votre code est 123456, valable 15 minutes. Ne le donnez à personne.")
    ]
    assert count("sent") == before + 1


@pytest.mark.parametrize(("error", "tries"), [(NotSent("HTTP 503"), 3), (RuntimeError("a bug"), 1)])
async def test_what_could_not_be_sent_is_counted_and_logged_without_the_code(error, tries, capsys):
    sms, before = Unreliable(9, error), count("failed")

    await deliver(sms)

    assert sms.tries == tries
    assert count("failed") == before + 1
    logged = capsys.readouterr().out
    assert "code not sent" in logged


async def test_nobody_waits_for_a_message_and_the_end_of_the_process_does():
    sms = Unreliable(0)
    messages = BackgroundDelivery(None, sms, 15, pauses=(0, 0))

    messages.send("+21620000001", "123456", Language.EN)

    assert not sms.sent
    await messages.close()
    assert sms.sent

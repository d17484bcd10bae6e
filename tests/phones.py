"""Drivers' devices, as the messaging service knows them."""

from server.messages import NotSent, Push


class Phones:
    """Implements PushSender: keeps what each device got. Some are `gone`, some not reached for `away` tries."""

    def __init__(self) -> None:
        self.got: dict[str, list[Push]] = {}
        self.gone: set[str] = set()
        self.away: dict[str, int] = {}

    async def send(self, token: str, push: Push) -> None:
        if token in self.gone:
            raise NotSent("HTTP 404 UNREGISTERED", for_good=True)
        if self.away.get(token):
            self.away[token] -= 1
            raise NotSent("HTTP 503 UNAVAILABLE")
        self.got.setdefault(token, []).append(push)

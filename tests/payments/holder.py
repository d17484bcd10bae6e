"""A card's holder at their telephone: does what the card processor's form asks, with the client secret alone."""

import httpx

AUTHORIZED = {"authorization": "Bearer sk_test_parkup"}


class Holder:
    """Speaks to the Stripe sandbox."""

    def __init__(self, url: str) -> None:
        self._url = url

    async def confirms(self, client_secret: str) -> None:
        """Says yes on the bank's page."""
        await self._post(client_secret, "_authenticate", success="true")

    async def refuses(self, client_secret: str) -> None:
        await self._post(client_secret, "_authenticate", success="false")

    async def pays(self, client_secret: str, number: str = "4242424242424242") -> bool:
        """Types a card in; False when the bank declines it. One that wants its holder waits for `confirms`."""
        return (await self._post(client_secret, "confirm", payment_method=await self.card(number))).is_success

    async def saves(self, client_secret: str, number: str = "4242424242424242") -> bool:
        return (await self._post(client_secret, "confirm", payment_method=await self.card(number))).is_success

    async def card(self, number: str) -> str:
        """What the form of the card processor makes of a card: `pm_…`."""
        typed = {"number": number, "exp_month": "12", "exp_year": "2034", "cvc": "123"}
        data = {"type": "card", **{f"card[{name}]": value for name, value in typed.items()}}
        async with httpx.AsyncClient(base_url=self._url, headers=AUTHORIZED) as client:
            return (await client.post("/v1/payment_methods", data=data)).json()["id"]

    async def status(self, client_secret: str) -> str:
        """Of the charge at the card processor."""
        intent_id = client_secret.partition("_secret_")[0]
        async with httpx.AsyncClient(base_url=self._url, headers=AUTHORIZED) as client:
            return (await client.get(f"/v1/payment_intents/{intent_id}")).json()["status"]

    async def _post(self, client_secret: str, step: str, **data: str) -> httpx.Response:
        intent_id = client_secret.partition("_secret_")[0]
        kind = "setup_intents" if intent_id.startswith("seti_") else "payment_intents"
        if step == "_authenticate":
            data["client_secret"] = client_secret
        async with httpx.AsyncClient(base_url=self._url, headers=AUTHORIZED, timeout=30) as client:
            return await client.post(f"/v1/{kind}/{intent_id}/{step}", data=data)

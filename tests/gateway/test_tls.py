"""TLS at the gateway, with and without certificates of clients; certificates change while it runs."""

import asyncio
import shutil
import ssl
from pathlib import Path

import httpx
import pytest

from gateway.tls import Tls
from tests.gateway.running import Gateway, running_gateway

CERTIFICATES = Path(__file__).parent / "certificates"


@pytest.fixture
def tls(tmp_path) -> Tls:
    """The first certificate, in a folder of the test's own."""
    folder = tmp_path / "tls"
    folder.mkdir()
    put("first", folder)
    return Tls(folder / "server.pem", folder / "server.key", tmp_path / "secrets")


@pytest.fixture
async def secure(views, workers, tmp_path):
    return lambda tls: running_gateway(tmp_path, views, *workers[1], tls=tls)


def put(name: str, folder: Path) -> None:
    """Moves a certificate and its key into place, as whoever renews them does."""
    for kind in ("key", "pem"):
        shutil.copy(CERTIFICATES / f"{name}.{kind}", folder / f"new.{kind}")
        (folder / f"new.{kind}").replace(folder / f"server.{kind}")


def trusting(*, client: str | None = None) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=CERTIFICATES / "ca.pem")
    if client:
        context.load_cert_chain(CERTIFICATES / f"{client}.pem", CERTIFICATES / f"{client}.key")
    return context


async def name_shown(gateway: Gateway) -> str:
    """The name in the certificate that a new connection is shown."""
    host, _, port = gateway.address.partition(":")
    _, writer = await asyncio.open_connection(host, int(port), ssl=trusting())
    subject = writer.get_extra_info("peercert")["subject"]
    writer.close()
    return dict(pair for entry in subject for pair in entry)["commonName"]


async def status(gateway: Gateway, context: ssl.SSLContext) -> int:
    async with httpx.AsyncClient(base_url=f"https://{gateway.address}", verify=context) as client:
        return (await client.get("/v1/zones")).status_code


async def test_clients_that_trust_the_authority_are_served_and_others_see_no_plain_text(secure, tls):
    async with secure(tls) as gateway:
        assert await status(gateway, trusting()) == 200
        with pytest.raises(httpx.HTTPError):
            await gateway.rest.get("/v1/zones")


async def test_a_certificate_that_is_moved_into_place_is_shown_from_then_on(secure, tls):
    async with secure(tls) as gateway:
        assert await name_shown(gateway) == "first"

        put("second", tls.certificate.parent)

        async with asyncio.timeout(30):
            while await name_shown(gateway) != "second":
                await asyncio.sleep(0.05)


async def test_with_an_authority_for_clients_only_those_with_a_certificate_are_served(secure, tls):
    mutual = Tls(tls.certificate, tls.key, tls.secrets, CERTIFICATES / "ca.pem")
    async with secure(mutual) as gateway:
        assert await status(gateway, trusting(client="client")) == 200
        # In TLS 1.3 the refusal comes after the handshake, and httpx may pass it on as it is.
        with pytest.raises((httpx.HTTPError, ssl.SSLError)):
            await status(gateway, trusting())

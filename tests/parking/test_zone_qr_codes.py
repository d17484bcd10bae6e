"""QR codes of zones: read again by a scanner, as an image and on paper."""

import asyncio
import base64
import io

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from parkup.parking.v1 import zone_qr_code_service_pb2 as pb
from parkup.parking.v1 import zone_service_pb2 as zone_pb
from parkup.parking.v1.zone_qr_code_service_pb2_grpc import ZoneQrCodeServiceStub
from server.parking.qr_codes.model import Label
from server.parking.qr_codes.sheet import COLUMNS_AND_ROWS, sheet_pdf
from server.settings import Settings
from tests.errors import refused


@pytest.fixture(scope="session")
def codes(channel) -> ZoneQrCodeServiceStub:
    return ZoneQrCodeServiceStub(channel)


def image_of(data_url: str) -> Image.Image:
    kind, _, data = data_url.partition(",")
    assert kind == "data:image/png;base64"
    return Image.open(io.BytesIO(base64.b64decode(data)))


def scanned(image: Image.Image) -> list[str]:
    """What a scanner reads, from left to right and from above."""
    found = zxingcpp.read_barcodes(image.convert("L"))
    return [
        each.text for each in sorted(found, key=lambda each: (each.position.top_left.y // 50, each.position.top_left.x))
    ]


def content_of(settings: Settings, zone) -> str:
    return f"{settings.client_base_url}/zones/{zone.id}"


class TestGetZoneQrCode:
    async def test_a_scanner_is_led_to_the_zone_in_the_app(self, codes, zone, settings) -> None:
        answer = await codes.GetZoneQrCode(pb.GetZoneQrCodeRequest(zone_id=zone.id.upper()))
        code = answer.qr_code
        assert (code.zone_id, code.zone_code, code.zone_name) == (zone.id, zone.code, zone.name)
        assert code.content == content_of(settings, zone)
        image = image_of(code.data_url)
        assert image.size == (300, 300)
        assert scanned(image) == [code.content]

    async def test_signs_stay_when_the_zone_changes(self, codes, zones, zone, admin) -> None:
        request = pb.GetZoneQrCodeRequest(zone_id=zone.id)
        before = (await codes.GetZoneQrCode(request)).qr_code
        change = zone_pb.UpdateZoneRequest(zone_id=zone.id, code=f"{zone.code}X", name="Autre", is_active=False)
        await zones.UpdateZone(change, metadata=admin.metadata)
        after = (await codes.GetZoneQrCode(request)).qr_code
        assert (after.content, after.data_url) == (before.content, before.data_url)
        assert (after.zone_code, after.zone_name) == (f"{zone.code}X".upper(), "Autre")

    @pytest.mark.parametrize("size", [100, 1_000])
    async def test_it_is_as_large_as_asked(self, codes, zone, settings, size) -> None:
        request = {"zone_id": zone.id, "size": size}
        code = (await codes.GetZoneQrCode(pb.GetZoneQrCodeRequest(**request))).qr_code
        image = await codes.GetZoneQrCodeImage(pb.GetZoneQrCodeImageRequest(**request))
        assert image.content_type == "image/png"
        drawn = Image.open(io.BytesIO(image.data))
        assert drawn.size == image_of(code.data_url).size == (size, size)
        assert scanned(drawn) == [content_of(settings, zone)]

    @pytest.mark.parametrize("size", [99, 1_001, -1, 0])
    async def test_a_size_has_its_bounds(self, codes, zone, size) -> None:
        for ask in (
            codes.GetZoneQrCode(pb.GetZoneQrCodeRequest(zone_id=zone.id, size=size)),
            codes.GetZoneQrCodeImage(pb.GetZoneQrCodeImageRequest(zone_id=zone.id, size=size)),
            codes.GetZoneQrCodes(pb.GetZoneQrCodesRequest(zone_ids=[zone.id], size=size)),
        ):
            with refused("INVALID_ARGUMENT") as refusal:
                await ask
            assert list(refusal.fields) == ["size"]

    async def test_an_unknown_zone_is_not_found(self, codes) -> None:
        for ask in (
            codes.GetZoneQrCode(pb.GetZoneQrCodeRequest(zone_id="0" * 24)),
            codes.GetZoneQrCodeImage(pb.GetZoneQrCodeImageRequest(zone_id="0" * 24)),
        ):
            with refused("ZONE_NOT_FOUND"):
                await ask


class TestGetZoneQrCodes:
    async def test_they_come_in_the_order_of_the_request(self, codes, make_zone, settings) -> None:
        zones = [await make_zone() for _ in range(3)]
        ids = [zone.id for zone in (*reversed(zones), zones[0])]
        answer = await codes.GetZoneQrCodes(pb.GetZoneQrCodesRequest(zone_ids=ids, size=150))
        assert [code.zone_id for code in answer.qr_codes] == ids
        assert answer.total_size == 4
        assert [scanned(image_of(code.data_url)) for code in answer.qr_codes] == [
            [f"{settings.client_base_url}/zones/{zone_id}"] for zone_id in ids
        ]

    async def test_every_zone_that_is_not_there_is_named(self, codes, zone, operator) -> None:
        ids = [zone.id, "0" * 24, zone.id, "1" * 24]
        for ask in (
            codes.GetZoneQrCodes(pb.GetZoneQrCodesRequest(zone_ids=ids)),
            codes.PrintZoneQrCodes(pb.PrintZoneQrCodesRequest(zone_ids=ids), metadata=operator.metadata),
        ):
            with refused("INVALID_ARGUMENT") as refusal:
                await ask
            assert set(refusal.fields) == {"zone_ids[1]", "zone_ids[3]"}

    async def test_one_at_least_and_a_hundred_at_most(self, codes, zone, operator) -> None:
        for ids in ([], [zone.id] * 101, ["here"], [""]):
            for ask in (
                codes.GetZoneQrCodes(pb.GetZoneQrCodesRequest(zone_ids=ids)),
                codes.PrintZoneQrCodes(pb.PrintZoneQrCodesRequest(zone_ids=ids), metadata=operator.metadata),
            ):
                with refused("INVALID_ARGUMENT") as refusal:
                    await ask
                assert next(iter(refusal.fields)).startswith("zone_ids")


class TestPrintZoneQrCodes:
    async def test_only_operators_print(self, codes, zone, driver, agent) -> None:
        request = pb.PrintZoneQrCodesRequest(zone_ids=[zone.id])
        with refused("UNAUTHORIZED"):
            await codes.PrintZoneQrCodes(request)
        for person in (driver, agent):
            with refused("PERMISSION_DENIED"):
                await codes.PrintZoneQrCodes(request, metadata=person.metadata)

    async def test_a_sheet_has_six_labels_to_a_page_in_the_order_of_the_request(
        self, codes, make_zone, operator, settings
    ) -> None:
        zones = [await make_zone(name=f"Rue {number}") for number in range(7)]
        request = pb.PrintZoneQrCodesRequest(zone_ids=[zone.id for zone in zones])
        answer = await codes.PrintZoneQrCodes(request, metadata=operator.metadata)
        assert answer.content_type == "application/pdf"
        first, second = pypdfium2.PdfDocument(answer.data)
        assert scanned(first.render(scale=3).to_pil()) == [content_of(settings, zone) for zone in zones[:6]]
        assert scanned(second.render(scale=3).to_pil()) == [content_of(settings, zones[6])]
        text = first.get_textpage().get_text_bounded()
        for zone in zones[:6]:
            assert zone.code in text
            assert zone.name in text

    @pytest.mark.parametrize("per_page", [-1, 3, 100])
    async def test_labels_to_a_page_are_some_that_fit(self, codes, zone, operator, per_page) -> None:
        request = pb.PrintZoneQrCodesRequest(zone_ids=[zone.id], codes_per_page=per_page)
        with refused("INVALID_ARGUMENT") as refusal:
            await codes.PrintZoneQrCodes(request, metadata=operator.metadata)
        assert list(refusal.fields) == ["codes_per_page"]

    async def test_others_are_answered_while_a_sheet_is_made(self, codes, zones, zone, operator) -> None:
        request = pb.PrintZoneQrCodesRequest(zone_ids=[zone.id] * 100, codes_per_page=12)
        printing = asyncio.ensure_future(codes.PrintZoneQrCodes(request, metadata=operator.metadata))
        answered = 0
        while not printing.done():
            await zones.GetZone(zone_pb.GetZoneRequest(zone_id=zone.id))
            answered += 1
        await printing
        # Some of them may have been asked before it began, and after it ended.
        assert answered > 5


class TestSheet:
    @pytest.mark.parametrize("per_page", COLUMNS_AND_ROWS)
    def test_every_way_to_divide_a_page_can_be_scanned(self, per_page) -> None:
        labels = [Label(f"Z-{number}", "Zone", f"https://x.tn/zones/{number}") for number in range(per_page + 1)]
        pages = list(pypdfium2.PdfDocument(sheet_pdf(labels, per_page)))
        read = [text for page in pages for text in scanned(page.render(scale=3).to_pil())]
        assert len(pages) == 2
        assert sorted(read) == sorted(label.content for label in labels)

    @pytest.mark.parametrize(
        ("name", "shown"),
        [
            ("Sidi Bou Saïd – œuvre", "Sidi Bou Saïd – œuvre"),
            ("سيدي بوسعيد المركز", "سيدي بوسعيد المركز"),
            ("  Deux\n\tlignes\x00 ", "Deux lignes"),
        ],
    )
    def test_names_are_printed_as_they_are_read(self, name, shown) -> None:
        page = pypdfium2.PdfDocument(sheet_pdf([Label("Z-1", name, "x")], 6))[0]
        assert shown in page.get_textpage().get_text_bounded()

    def test_arabic_letters_are_joined(self) -> None:
        """Drawn apart, or from left to right, they would take more room and look different."""

        def ink(name: str) -> bytes:
            page = pypdfium2.PdfDocument(sheet_pdf([Label("Z", name, "x")], 1))[0]
            return page.render(scale=1).to_pil().tobytes()

        word = "بيت"
        assert ink(word) != ink("\u200c".join(word))
        assert ink(word) != ink(word[::-1])

    @pytest.mark.parametrize("name", ["Zone très longue " * 7, "حي النصر " * 13, "X" * 120, " ", "\U0001f17f"])
    @pytest.mark.parametrize("per_page", [1, 12])
    def test_no_name_is_in_the_way_of_its_code(self, name, per_page) -> None:
        page = pypdfium2.PdfDocument(sheet_pdf([Label("Z-1", name, "https://x.tn/zones/1")], per_page))[0]
        assert scanned(page.render(scale=3).to_pil()) == ["https://x.tn/zones/1"]
        assert "Z-1" in page.get_textpage().get_text_bounded()

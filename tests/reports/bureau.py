"""A zone and a car park full of things that reports are about, written as the server writes them, by chance."""

import random
import secrets
from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bson import Decimal128, ObjectId

from parkup.reports.v1 import report_service_pb2 as pb
from parkup.reports.v1.report_pb2 import Report, ReportSection
from parkup.reports.v1.report_service_pb2_grpc import ReportServiceStub
from server.reports.facts import SOURCES, Clocks
from server.reports.sums import Measures, Slot, summed
from tests.carpark.garage import STANDARD, Garage
from tests.carpark.yard import Yard
from tests.finance.office import Office
from tests.people import Person

START = datetime(2026, 3, 1, tzinfo=UTC)
"""Of a month in which nothing else happens: the clocks of Paris are put forward on its 29th."""
SECTIONS = {name: value for name, value in ReportSection.Name.items() if value}


class Bureau:
    def __init__(self, office: Office) -> None:
        self.office = office
        self.database = office.database
        self.reports = ReportServiceStub(office.channel)
        self.follower = office.application.domains.reports.follower

    async def open(self) -> "Bureau":
        self.zone = await self.office.zone()
        yard = Yard(self.office.application, self.office.channel, self.office.people)
        self.garage = await Garage(self.office.application, self.office.channel, yard).open(
            [STANDARD] * 4, time_zone="Europe/Paris"
        )
        self.park = self.garage.code
        self.admin = await self.office.people.admin()
        self.agent_id = ObjectId()
        return self

    def time_zones(self) -> dict[str, ZoneInfo]:
        """Of car parks, as the server knows them."""
        return {each.code: each.time_zone for each in self.office.application.domains.car_parks.service.all()}

    async def follow(self) -> None:
        """What the job does."""
        await self.follower.run()

    async def report(self, by: Person, *sections: str, **query: Any) -> Report:
        query = {"from_day": "2026-03-01", "to_day": "2026-03-31"} | query
        wanted = [SECTIONS[f"NAME_{each.upper()}"] for each in sections]
        request = pb.GetReportRequest(sections=wanted, **query)
        return (await self.reports.GetReport(request, metadata=by.metadata)).report

    async def file(self, by: Person, *sections: str, language: str = "fr", **query: Any) -> bytes:
        return b"".join([piece async for piece in self.pieces(by, *sections, language=language, **query)])

    async def pieces(self, by: Person, *sections: str, language: str = "fr", **query: Any) -> AsyncIterator[bytes]:
        query = {"from_day": "2026-03-01", "to_day": "2026-03-31"} | query
        wanted = [SECTIONS[f"NAME_{each.upper()}"] for each in sections]
        request = pb.ExportReportRequest(sections=wanted, **query)
        metadata = (*by.metadata, ("accept-language", language))
        async for body in self.reports.ExportReport(request, metadata=metadata):
            yield body.data

    async def put(self, collection: str, *documents: dict[str, Any]) -> list[Any]:
        """Writes documents; those without an id get one."""
        whole = [{"_id": ObjectId()} | each for each in documents]
        await self.database[collection].insert_many(whole)
        return [each["_id"] for each in whole]

    def session(self, start: datetime, minutes: float, **fields: Any) -> dict[str, Any]:
        return {
            "zoneId": ObjectId(self.zone.id),
            "status": "completed",
            "plate": {"category": "regular"},
            "userId": ObjectId(),
            "ticket": {"_id": ObjectId(), "qrCode": secrets.token_hex(8)},
            "startTime": start,
            "endTime": start + timedelta(minutes=minutes),
        } | fields

    def stay(self, start: datetime, minutes: float | None, **fields: Any) -> dict[str, Any]:
        end = {} if minutes is None else {"exitTime": start + timedelta(minutes=minutes)}
        return {
            "_id": secrets.randbits(50),
            "ticketNumber": secrets.token_hex(8),
            "carPark": self.park,
            "plateKey": secrets.token_hex(6),
            "vehicleTypeId": 1,
            "entryTime": start,
            "status": "active" if minutes is None else "completed",
        } | (end | fields)

    def fine(self, at: datetime, **fields: Any) -> dict[str, Any]:
        return {
            "ticketNumber": secrets.token_hex(8),
            "parkingZoneId": ObjectId(self.zone.id),
            "agentId": self.agent_id,
            "reason": "car_sabot",
            "status": "pending",
            "fineAmount": Decimal128("50"),
            "issuedAt": at,
        } | fields

    def charging(self, at: datetime, **fields: Any) -> dict[str, Any]:
        return {
            "_id": secrets.randbits(50),
            "carPark": self.park,
            "powerW": 22_000,
            "startTime": at,
            "endTime": at + timedelta(minutes=30),
            "cost": Decimal128("4.400"),
            "energyWh": 11_000,
            "status": "completed",
        } | fields

    def membership(self, start: datetime, days: int, **fields: Any) -> dict[str, Any]:
        return {
            "_id": secrets.randbits(50),
            "carPark": self.park,
            "planId": 7,
            "userId": ObjectId(),
            "status": "expired",
            "startDate": start,
            "endDate": start + timedelta(days=days),
        } | fields

    def shift(self, at: datetime, hours: float, **fields: Any) -> dict[str, Any]:
        return {
            "agentId": self.agent_id,
            "zoneIds": [ObjectId(self.zone.id)],
            "state": "ended",
            "startedAt": at,
            "endedAt": at + timedelta(hours=hours),
        } | fields

    async def counted(self) -> dict[Slot, Measures]:
        """What the documents of the city are counted as, one by one; nothing but these is asked."""
        clocks = Clocks(ZoneInfo("Africa/Tunis"), self.time_zones())
        return summed(
            [
                each
                for collection, source in SOURCES.items()
                async for document in self.database[collection].find()
                for each in source.cells(document, clocks).items()
            ]
        )

    async def sums(self) -> dict[Slot, Measures]:
        """What the job has summed up."""
        state = await self.database["reportState"].find_one({"_id": "figures"})
        found = self.database["reportSums"].find({"generation": state["generation"]})
        sums = {_slot(each): _measures(each) async for each in found}
        return {slot: measures for slot, measures in sums.items() if measures}


def _slot(fields: Mapping[str, Any]) -> Slot:
    return Slot(**{name: fields[name] for name in Slot.__slots__ if name in fields})


def _measures(fields: Mapping[str, Any]) -> Measures:
    return Measures(**{name: int(fields[name]) for name in Measures.__slots__})


class Chance:
    """Does this and that to the documents of a bureau."""

    def __init__(self, bureau: Bureau, seed: int) -> None:
        self._bureau = bureau
        self._random = random.Random(seed)
        self._ids: list[tuple[str, Any]] = []

    def _instant(self) -> datetime:
        """A second of March and the weeks around it."""
        return START + timedelta(seconds=self._random.randrange(-14 * 86_400, 45 * 86_400))

    def _document(self) -> tuple[str, dict[str, Any]]:
        bureau, chance, at = self._bureau, self._random, self._instant()
        minutes = chance.choice([0, 5, 45, 61, 600, 3_000, 50_000])
        return chance.choice(
            [
                ("parkingSessions", bureau.session(at, minutes)),
                ("carParkSessions", bureau.stay(at, chance.choice([minutes, 90]))),
                ("carParkSessions", bureau.stay(at, None)),
                ("tickets", bureau.fine(at, reason=chance.choice(["car_sabot", "pound"]))),
                ("chargingSessions", bureau.charging(at)),
                ("memberships", bureau.membership(at, chance.randrange(5, 60))),
                ("shifts", bureau.shift(at, chance.randrange(1, 12))),
            ]
        )

    async def step(self) -> None:
        """Something new, and perhaps a change of something old."""
        collection, document = self._document()
        (made,) = await self._bureau.put(collection, document)
        self._ids.append((collection, made))
        if self._random.random() < 0.5:
            await self._change(*self._random.choice(self._ids))

    async def _change(self, collection: str, document_id: Any) -> None:
        documents, at = self._bureau.database[collection], self._instant()
        changes = {
            "parkingSessions": {"status": "cancelled"},
            "carParkSessions": {"exitTime": at, "status": "completed"},
            "tickets": {"status": self._random.choice(["paid", "dismissed", "appealed"])},
            "chargingSessions": {"energyWh": 12_345, "cost": Decimal128("9.990")},
            "memberships": {"endDate": at},
            "shifts": {"endedAt": at + timedelta(days=60)},
        }
        if self._random.random() < 0.2:
            await documents.delete_one({"_id": document_id})
        else:
            await documents.update_one({"_id": document_id}, {"$set": changes[collection]})

"""A city of its own with money in it, and its finance department; nothing that other tests leave behind is in it."""

import random
import secrets
from collections import defaultdict
from datetime import date
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import grpc.aio
from bson import ObjectId

from parkup.common.v1.payment_method_pb2 import PAYMENT_METHOD_CASH
from parkup.parking.v1 import session_service_pb2 as session_pb
from parkup.parking.v1.session_service_pb2_grpc import SessionServiceStub
from parkup.payments.v1 import closing_service_pb2 as closing_pb
from parkup.payments.v1 import revenue_service_pb2 as revenue_pb
from parkup.payments.v1.closing_service_pb2_grpc import ClosingServiceStub
from parkup.payments.v1.payout_service_pb2_grpc import PayoutServiceStub
from parkup.payments.v1.revenue_service_pb2_grpc import RevenueServiceStub
from parkup.wallet.v1 import wallet_service_pb2 as wallet_pb
from server.app import Application
from server.ledger.books import Book
from server.ledger.model import adjustment
from server.values.caller import Role
from tests.enforcement.city import City, Patrol, ZoneOnMap
from tests.money import Money
from tests.parking.badges import Counter
from tests.people import People, Person

TUNIS = ZoneInfo("Africa/Tunis")

Moved = dict[str, Decimal]
"""By account, wallets as one and cash as one: what moved there, in TND."""


class Office:
    def __init__(
        self, application: Application, channel: grpc.aio.Channel, people: People, money: Money, clock
    ) -> None:
        self.application = application
        self.channel = channel
        self.people = people
        self.money = money
        self.clock = clock
        self.database = application.kernel.database
        self.finance = application.domains.finance
        self.city = City(application, channel, people, money)
        self.badges = Counter(channel)
        self.sessions = SessionServiceStub(channel)
        self.closings = ClosingServiceStub(channel)
        self.revenue = RevenueServiceStub(channel)
        self.payouts = PayoutServiceStub(channel)

    @property
    def today(self) -> date:
        return self.clock().astimezone(TUNIS).date()

    async def follow(self) -> None:
        """What the job does."""
        await self.finance.follower.run()

    async def zone(self) -> ZoneOnMap:
        return await self.city.zone(badge_price=120)

    async def driver(self, millimes: int = 200_000) -> tuple[Person, str]:
        """A driver with money in the wallet, and their card."""
        driver = await self.money.driver(millimes=millimes)
        return driver, await self.money.add_card(driver)

    async def park(self, driver: Person, zone: ZoneOnMap, method: str) -> str:
        """For an hour, at 1.5 TND."""
        request = session_pb.StartSessionRequest(
            zone_id=zone.id, license_plate=self.city.plate(), duration_minutes=60, payment_method_id=method
        )
        return (await self.sessions.StartSession(request, metadata=driver.metadata)).session.id

    async def cancel(self, driver: Person, session_id: str) -> None:
        """Within the time in which money comes back."""
        request = session_pb.CancelSessionRequest(session_id=session_id)
        await self.sessions.CancelSession(request, metadata=driver.metadata)
        await self.money.repair()

    async def end(self, driver: Person, session_id: str) -> None:
        await self.sessions.EndSession(session_pb.EndSessionRequest(session_id=session_id), metadata=driver.metadata)

    async def top_up(self, driver: Person, card: str, amount: float) -> None:
        request = wallet_pb.TopUpWalletRequest(amount=amount, payment_method_id=card)
        await self.money.wallet.TopUpWallet(request, metadata=driver.metadata)

    async def adjust(self, driver: Person, millimes: int) -> None:
        movement = adjustment(driver.id, millimes, f"test:{ObjectId()}")
        await self.application.kernel.engine.run(Book(movement))

    async def take_fine(self, agent: Patrol) -> None:
        """An agent fines a car, and is paid 50 TND in cash."""
        await self.city.pay(agent, await self.city.fined(agent), PAYMENT_METHOD_CASH)

    async def sell_badge(self, operator: Person, zone: ZoneOnMap) -> None:
        """120 TND in cash."""
        badge = await self.badges.make(operator, zone, self.city.plate())
        await self.badges.pay(operator, badge, PAYMENT_METHOD_CASH)

    async def operator(self, *zones: ZoneOnMap) -> Person:
        return await self.city.operator(Role.OPERATOR, *zones)

    async def closing(self, by: Person, zone: str, day: date | None = None) -> closing_pb.DayClosing:
        request = closing_pb.GetDayClosingRequest(day=str(day or self.today), zone_id=zone)
        return (await self.closings.GetDayClosing(request, metadata=by.metadata)).day_closing

    async def close(self, by: Person, zone: str, day: date) -> closing_pb.DayClosing:
        request = closing_pb.CloseDayRequest(day=str(day), zone_id=zone)
        return (await self.closings.CloseDay(request, metadata=by.metadata)).day_closing

    async def report(self, by: Person, *group_by: int, **query: Any) -> revenue_pb.GetRevenueReportResponse:
        query = {"from_day": "2000-01-01", "to_day": "9999-12-01"} | query
        request = revenue_pb.GetRevenueReportRequest(group_by=group_by, **query)
        return await self.revenue.GetRevenueReport(request, metadata=by.metadata)

    async def in_the_books(self) -> dict[str, Moved]:
        """By day in Tunis, what the entries of the books moved on each account; nothing but the books is asked."""
        days: dict[str, Moved] = defaultdict(lambda: defaultdict(Decimal))
        async for entry in self.database["ledger"].find():
            day = entry["createdAt"].astimezone(TUNIS).date().isoformat()
            for line in entry["lines"]:
                days[day][_account(line["account"])] += line["amount"].to_decimal()
        return {day: _moved(accounts) for day, accounts in days.items()}

    async def in_the_sums(self) -> dict[str, Moved]:
        """The same from the sums that the job keeps."""
        state = await self.database["revenueState"].find_one({"_id": "figures"})
        found = self.database["revenueSums"].find({"generation": state["generation"]})
        return by_day([document async for document in found])

    async def sums(self) -> dict[tuple, tuple[Decimal, int]]:
        """Every sum that counts, by all that it is about."""
        state = await self.database["revenueState"].find_one({"_id": "figures"})
        found = self.database["revenueSums"].find({"generation": state["generation"]})
        hidden = {"_id", "generation", "amount", "count"}
        return {
            tuple(sorted((name, value) for name, value in document.items() if name not in hidden)): (
                document["amount"].to_decimal(),
                document["count"],
            )
            async for document in found
        }


def by_day(sums: list[dict]) -> dict[str, Moved]:
    days: dict[str, Moved] = defaultdict(lambda: defaultdict(Decimal))
    for each in sums:
        days[each["day"]][each["source"]] -= each["amount"].to_decimal()
        days[each["day"]][each["target"]] += each["amount"].to_decimal()
    return {day: _moved(accounts) for day, accounts in days.items()}


def _account(name: str) -> str:
    kind = name.partition(":")[0]
    return kind if kind in {"wallet", "cash"} else name


def _moved(accounts: Moved) -> Moved:
    return {name: amount for name, amount in accounts.items() if amount}


class Load:
    """People who do this and that with money, by chance."""

    def __init__(self, office: Office, chance: random.Random) -> None:
        self._office = office
        self._chance = chance

    async def open(self) -> None:
        office = self._office
        self.zones = [await office.zone(), await office.zone()]
        self.agents = [await office.city.agent(zone, name=f"Agent {secrets.token_hex(3)}") for zone in self.zones]
        self.operator = await office.operator(*self.zones)
        self.drivers = [await office.driver() for _ in range(3)]

    async def step(self) -> None:
        office, chance = self._office, self._chance
        number = chance.randrange(2)
        driver, card = chance.choice(self.drivers)
        match chance.randrange(7):
            case 0 | 1:
                session = await office.park(driver, self.zones[number], chance.choice(["wallet", card]))
                await chance.choice([office.cancel, office.end])(driver, session)
            case 2:
                await office.top_up(driver, card, chance.randrange(1, 50))
            case 3:
                await office.adjust(driver, chance.choice([-1, 1]) * chance.randrange(1, 999))
            case 4:
                await office.take_fine(self.agents[number])
            case 5:
                await office.sell_badge(self.operator, self.zones[number])
            case 6:
                await office.badges.buy(driver, self.zones[number], office.city.plate(), card)

    def wait(self) -> None:
        """Some hours pass; after four times it is another day."""
        self._office.clock.move(hours=self._chance.randrange(6, 12))

"""Charging begins, ends and is paid, as operations: station, charging session, bill and money change together."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from bson import ObjectId

from server.carpark.charging.document import (
    SESSIONS,
    STATIONS,
    session_change,
    session_document,
    station_change,
    station_document,
    to_session,
    to_station,
)
from server.carpark.charging.errors import (
    ChargingSessionNotFound,
    ChargingStationExists,
    ChargingStationInUse,
    ChargingStationNotFound,
    ChargingUnpaid,
    ParkingSessionNotLinkable,
    VehicleAlreadyCharging,
)
from server.carpark.charging.model import Billing, ChargingSession, ChargingStatus, Station
from server.carpark.fees.model import ChargingCost
from server.carpark.stays.document import STAYS
from server.carpark.stays.terms import charging_document
from server.engine.operation import Change, Delete, Done, DuplicateKey, Fields, Insert, Operation, Read, State, Update
from server.errors import DomainError, Unavailable
from server.ledger.errors import InsufficientWalletBalance
from server.ledger.model import EntryReason
from server.payments.model import Kind, Payment, Purpose
from server.payments.operations import MoneyAtHand
from server.payments.payable import Payable, Settled

CHARGING = "charging"
ID_FIELD = "chargingSessionId"
REVENUE = "revenue:charging"


class StationChangedMeanwhile(Unavailable):
    """Somebody else began, ended or changed something at the station: look again."""


def station_read(station_id: int) -> Read:
    return Read(STATIONS, station_id)


def session_read(session_id: int) -> Read:
    return Read(SESSIONS, session_id)


def existing_station(state: State, station_id: int) -> tuple[Station, Fields]:
    """A station that was read, and its document. Raises ChargingStationNotFound."""
    if (document := state.one(station_read(station_id))) is None:
        raise ChargingStationNotFound
    return to_station(document), document


def existing(state: State, session_id: int) -> tuple[ChargingSession, Fields]:
    """A charging session that was read, and its document. Raises ChargingSessionNotFound."""
    if (document := state.one(session_read(session_id))) is None:
        raise ChargingSessionNotFound
    return to_session(document), document


def _stay_read(stay_id: int) -> Read:
    return Read(STAYS, stay_id)


@dataclass(frozen=True)
class StartCharging(Operation[ChargingSession]):
    """Begins to charge. Unique indexes hold that a station and a vehicle do so once at a time.

    `bill_of` is the driver whose stay it has to be that pays for it; None: staff say which one does.

    Raises ChargingStationNotFound, ChargingStationNotAvailable, ChargingStationInUse, VehicleAlreadyCharging,
    ParkingSessionNotLinkable, ChargingUnpaid.
    """

    session: ChargingSession
    bill_of: str | None = None

    @property
    def reads(self) -> Sequence[Read]:
        stay = (replace(_stay_read(self.session.stay_id), shared=True),) if self.session.stay_id else ()
        return (station_read(self.session.station_id), *self._owed, *stay)

    def decide(self, state: State, now: datetime) -> Done[ChargingSession]:
        session = replace(self.session, start=now)
        for read in self._owed:
            for owed in state.all(read):
                raise ChargingUnpaid(owed["_id"])
        station, document = existing_station(state, session.station_id)
        station.require_free()
        if session.stay_id is not None:
            _require_linkable(state.one(_stay_read(session.stay_id)), session, self.bill_of)
        change = station_change(replace(station, session_id=session.id), document)
        assert change, "nobody charged there"
        return Done(session, (change, Insert(SESSIONS, session_document(session))))

    def duplicate(self, key: DuplicateKey) -> DomainError | None:
        if key.collection != SESSIONS:
            return None
        return VehicleAlreadyCharging() if key.fields == ("vehicleId",) else ChargingStationInUse()

    @property
    def _owed(self) -> Sequence[Read]:
        if self.session.user_id is None:
            return ()
        where = (("billing", Billing.OWED.value),)
        return (Read(SESSIONS, ObjectId(self.session.user_id), by="userId", where=where, shared=True),)


def _require_linkable(stay: Fields | None, session: ChargingSession, bill_of: str | None) -> None:
    if stay is None or stay["status"] != "active":
        raise ParkingSessionNotLinkable
    if (stay["vehicleId"], stay["carPark"]) != (session.vehicle_id, session.car_park):
        raise ParkingSessionNotLinkable
    if bill_of is not None and stay.get("ownerId") != ObjectId(bill_of):
        raise ParkingSessionNotLinkable


@dataclass(frozen=True)
class EndCharging(Operation[ChargingSession]):
    """Ends a charging session and bills it: on the bill of its stay while that goes on, else from the driver's wallet,
    if that holds enough; else it is owed.

    Of `seen`, as it was read before, only what never changes counts. `money` is the driver's, its amount known only
    now; `measured` watt-hours are a meter's. `station` is what becomes of the station besides, when it is changed in
    the same step. Raises ChargingSessionNotFound, ChargingAlreadyEnded, StationChangedMeanwhile.
    """

    seen: ChargingSession
    money: MoneyAtHand | None
    measured: int | None = None
    status: ChargingStatus = ChargingStatus.COMPLETED
    station: Station | None = None

    @property
    def reads(self) -> Sequence[Read]:
        stay = () if self.seen.stay_id is None else (_stay_read(self.seen.stay_id),)
        money = self.money.reads if self.money else ()
        return (session_read(self.seen.id), station_read(self.seen.station_id), *stay, *money)

    def decide(self, state: State, now: datetime) -> Done[ChargingSession]:
        before, document = existing(state, self.seen.id)
        session, changes = before.ended(now, self.status, self.measured), list[Change]()
        if session.cost:
            session, changes = self._billed(session, state, now)
        changes.append(session_change(session, document))
        if station := self._free_station(state, now):
            changes.append(station)
        return Done(session, changes)

    def _billed(self, session: ChargingSession, state: State, now: datetime) -> tuple[ChargingSession, list[Change]]:
        stay = state.one(_stay_read(session.stay_id)) if session.stay_id is not None else None
        if stay and stay["status"] == "active":
            line = charging_document(ChargingCost(session.id, session.cost, session.energy))
            # Who reckons the stay at the same moment has to see this.
            change = Update(
                STAYS, stay["_id"], {"charging": [*stay.get("charging", ()), line]}, seen=("status", "paid")
            )
            return replace(session, billing=Billing.PARKING_SESSION), [change]
        if self.money:
            with suppress(InsufficientWalletBalance):
                taken = self.money.take(state, now, session.cost)[1]
                return session.paid(now), [*taken]
        return session, []

    def _free_station(self, state: State, now: datetime) -> Change | None:
        document = state.one(station_read(self.seen.station_id))
        if document is None:
            return None
        station = to_station(document)
        if station.session_id == self.seen.id:
            station = replace(station, session_id=None)
        elif self.station:
            raise StationChangedMeanwhile
        if self.station:
            station = replace(self.station, session_id=None, updated_at=now)
        return station_change(station, document)


@dataclass(frozen=True)
class ChangeStation(Operation[Station]):
    """Makes a station what it is to be, while nobody charges there or only its terms change.

    Raises ChargingStationNotFound, ChargingStationExists, StationChangedMeanwhile.
    """

    wanted: Station

    @property
    def reads(self) -> Sequence[Read]:
        return (station_read(self.wanted.id),)

    def decide(self, state: State, now: datetime) -> Done[Station]:
        before, document = existing_station(state, self.wanted.id)
        if before.session_id != self.wanted.session_id:
            raise StationChangedMeanwhile
        change = station_change(self.wanted, document)
        if change is None:
            return Done(before)
        station = replace(self.wanted, updated_at=now)
        change = station_change(station, document)
        return Done(station, (change,) if change else ())

    def duplicate(self, key: DuplicateKey) -> DomainError | None:
        return ChargingStationExists() if key.fields == ("spaceId",) else None


@dataclass(frozen=True)
class AddStation(Operation[Station]):
    """A new station. Raises ChargingStationExists."""

    station: Station

    def decide(self, state: State, now: datetime) -> Done[Station]:
        return Done(self.station, (Insert(STATIONS, station_document(self.station)),))

    def duplicate(self, key: DuplicateKey) -> DomainError | None:
        return ChargingStationExists() if key.fields == ("spaceId",) else None


@dataclass(frozen=True)
class RemoveStation(Operation[None]):
    """Takes a station away. Raises ChargingStationNotFound, ChargingStationInUse."""

    station_id: int

    @property
    def reads(self) -> Sequence[Read]:
        return (station_read(self.station_id),)

    def decide(self, state: State, now: datetime) -> Done[None]:
        station, _ = existing_station(state, self.station_id)
        if station.session_id is not None:
            raise ChargingStationInUse
        return Done(None, (Delete(STATIONS, station.id),))


def purpose_of(session: ChargingSession) -> Purpose:
    return Purpose(CHARGING, str(session.id), {"carPark": session.car_park})


def payable() -> Payable:
    """What payments have to know of charging sessions that are paid by themselves."""
    return Payable(
        kind=CHARGING,
        id_field=ID_FIELD,
        message_field="charging_session_id",
        reason=EntryReason.PARKING_PAYMENT,
        account=lambda _: REVENUE,
        reads=lambda payment: (session_read(int(payment.purpose.subject_id)),),
        settle=_settle,
        look=lambda payment, state: existing(state, int(payment.purpose.subject_id))[0],
        sort=Kind.PARKING,
    )


def _settle(payment: Payment, state: State, now: datetime) -> Settled:
    """Raises ChargingSessionNotFound, ChargingNotOwed."""
    session, document = existing(state, int(payment.purpose.subject_id))
    fresh = session.paid(now)
    return fresh, (session_change(fresh, document),)

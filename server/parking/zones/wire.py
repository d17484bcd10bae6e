"""Zones ↔ parkup.parking.v1."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Any

from parkup.common.v1.geo_point_pb2 import GeoPosition
from parkup.parking.v1 import zone_pb2, zone_service_pb2
from server.parking.hours import (
    ALL_DAY,
    MINUTES_PER_DAY,
    DailyHours,
    Season,
    checked_seasons,
    parse_hours,
    season_of,
    time_text,
)
from server.parking.tariff import LineKind, Quote, QuoteLine, Tariff
from server.parking.zones.model import (
    DEFAULT_CAR_SABOT_FINE,
    DEFAULT_POUND_FINE,
    Boundary,
    Place,
    Zone,
    ZoneChange,
    hours_of_both,
    surcharges_of,
)
from server.parking.zones.service import Nearby, NewZone
from server.rpc import wire
from server.rpc.day_prices import day_prices, day_prices_message, peak_message, peak_prices
from server.rpc.updates import read_update
from server.values.day_prices import DayKind, Moment
from server.values.language import Language
from server.values.money import millimes_from_wire, millimes_to_wire, require_payable_by_card
from server.values.unset import UNSET

CURRENCY = "TND"
MOST_LISTS = 64
CANNOT_BE_CLEARED = ("code", "name", "hourly_rate", "is_active")
SEASONS = "seasonal_operating_hours"
FREE_HOURS = "free_hours"
BADGE_PRICE = "season_badge_price"
DAILY_HOURS = "daily_hours"
CENTRE = ("location", "latitude", "longitude")
"""The fields of an update that hold the centre: one thing, whichever of them a mask names; the pair goes together."""
FreePlaces = Mapping[str, int]
"""By the id of the zone."""
NOT_COUNTED: FreePlaces = MappingProxyType({})


def zone_message(zone: Zone) -> zone_pb2.Zone:
    tariff = zone.tariff
    return zone_pb2.Zone(
        id=zone.id,
        code=zone.code,
        name=zone.name,
        description=zone.description,
        address=zone.address,
        hourly_rate=millimes_to_wire(tariff.hourly_rate),
        daily_rate=None if tariff.daily_rate is None else millimes_to_wire(tariff.daily_rate),
        max_duration_minutes=tariff.max_duration_minutes,
        is_active=zone.is_active,
        latitude=zone.centre.latitude,
        longitude=zone.centre.longitude,
        location=wire.geo_point(*zone.centre),
        boundary=[wire.geo_position(*corner) for corner in zone.boundary],
        prices=zone_pb2.ZonePrices(
            car_sabot=millimes_to_wire(zone.car_sabot_fine), pound=millimes_to_wire(zone.pound_fine)
        ),
        created_at=wire.timestamp(zone.created_at),
        updated_at=wire.optional_timestamp(zone.updated_at),
        phone=zone.phone,
        operating_hours=zone.operating_hours.text if zone.operating_hours else None,
        daily_hours=_daily_hours_message(zone.operating_hours) if zone.operating_hours else None,
        seasonal_operating_hours=[_season_message(season) for season in zone.seasons],
        number_of_places=zone.number_of_places,
        free_hours=[hours.text for hours in zone.free_hours],
        free_minutes_per_day=zone.free_minutes_per_day,
        season_badge_price=None if zone.season_badge_price is None else millimes_to_wire(zone.season_badge_price),
        peak_prices=peak_message(tariff.surcharges.peak) if tariff.surcharges else None,
        day_prices=day_prices_message(tariff.surcharges.days) if tariff.surcharges else None,
    )


class ZoneMessages:
    """Messages of zones, made once for each version of a zone. They are shared: nobody may change one."""

    def __init__(self) -> None:
        self._made: dict[str, tuple[Zone, zone_pb2.Zone]] = {}
        self._lists: dict[tuple[int, ...], tuple[Sequence[Zone], zone_service_pb2.ListZonesResponse]] = {}

    def __call__(self, zone: Zone) -> zone_pb2.Zone:
        made = self._made.get(zone.id)
        if made is None or made[0] is not zone:
            self._made[zone.id] = made = (zone, zone_message(zone))
        return made[1]

    def all(self, zones: Sequence[Zone], free: FreePlaces = NOT_COUNTED) -> list[zone_pb2.Zone]:
        return [self.with_free(zone, free) for zone in zones]

    def with_free(self, zone: Zone, free: FreePlaces) -> zone_pb2.Zone:
        """A message of its own when its free places are known: these change when the zone does not."""
        if zone.id not in free:
            return self(zone)
        return self._copy(zone, free_places=free[zone.id])

    def last_page(self, zones: Sequence[Zone], total: int) -> zone_service_pb2.ListZonesResponse:
        """A list that no page follows: what every app asks for first, the same for everybody until a zone changes."""
        # The zones are kept beside the message, so that no other one gets the identity of a zone that is gone.
        identity = (total, *map(id, zones))
        if (made := self._lists.get(identity)) is None:
            if len(self._lists) >= MOST_LISTS:
                self._lists.clear()
            message = zone_service_pb2.ListZonesResponse(zones=self.all(zones), total_size=total)
            self._lists[identity] = made = (zones, message)
        return made[1]

    def near(self, found: Sequence[Nearby], free: FreePlaces = NOT_COUNTED) -> list[zone_pb2.Zone]:
        return [self.at(nearby, free) for nearby in found]

    def at(self, nearby: Nearby, free: FreePlaces) -> zone_pb2.Zone:
        free_places = free.get(nearby.zone.id)
        return self._copy(nearby.zone, distance_meters=round(nearby.distance_meters, 1), free_places=free_places)

    def _copy(self, zone: Zone, **more: float | None) -> zone_pb2.Zone:
        message = zone_pb2.Zone(**more)  # type: ignore[arg-type]  # names and kinds are those of the fields
        message.MergeFrom(self(zone))
        return message


def new_zone(request: zone_service_pb2.CreateZoneRequest) -> NewZone:
    """Raises InvalidArgument for fines that no card can pay, hours that cannot be read and seasons that overlap."""
    fines = request.prices
    return NewZone(
        code=request.code,
        name=request.name,
        description=request.description,
        address=request.address,
        tariff=Tariff(
            hourly_rate=millimes_from_wire(request.hourly_rate, "hourly_rate"),
            daily_rate=_daily_rate(request.daily_rate if request.HasField("daily_rate") else None),
            max_duration_minutes=request.max_duration_minutes or None,
            surcharges=surcharges_of(
                peak_prices(request.peak_prices if request.HasField("peak_prices") else None),
                day_prices(request.day_prices if request.HasField("day_prices") else None),
            ),
        ),
        is_active=request.is_active if request.HasField("is_active") else True,
        centre=_centre(request),
        boundary=_corners(request.boundary),
        car_sabot_fine=_car_sabot(fines.car_sabot if fines.HasField("car_sabot") else None),
        pound_fine=_pound(fines.pound if fines.HasField("pound") else None),
        phone=_text(request.phone),
        operating_hours=hours_of_both(
            _hours(request.operating_hours) if request.HasField("operating_hours") else UNSET,
            _hours_of_parts(request.daily_hours) if request.HasField("daily_hours") else UNSET,
        ),
        seasons=_seasons(request.seasonal_operating_hours),
        number_of_places=request.number_of_places if request.HasField("number_of_places") else None,
        free_hours=_free_hours(request.free_hours),
        free_minutes_per_day=request.free_minutes_per_day if request.HasField("free_minutes_per_day") else None,
        season_badge_price=_badge_price(request.season_badge_price if request.HasField("season_badge_price") else None),
    )


def zone_change(request: zone_service_pb2.UpdateZoneRequest) -> ZoneChange:
    """Raises InvalidArgument as new_zone, and for clearing what a zone cannot be without."""
    written = read_update(request, key="zone_id", required=CANNOT_BE_CLEARED, either=CENTRE, nested=("prices",))
    change = {attribute: read(written[field]) for field, (attribute, read) in _FIELDS.items() if field in written}
    if "location" in written:
        change["centre"] = Place(*wire.position_of(request.location))
    elif "latitude" in written or "longitude" in written:
        change["centre"] = Place(request.longitude, request.latitude)
    if DAILY_HOURS in written:
        change[DAILY_HOURS] = None if written[DAILY_HOURS] is None else _hours_of_parts(request.daily_hours)
    return ZoneChange(**change)


def delete_response(kept: zone_pb2.Zone | None, language: Language) -> zone_service_pb2.DeleteZoneResponse:
    """`kept` is the zone that was switched off; None: it is gone."""
    french = language is Language.FR
    if kept is None:
        message = "La zone est supprimée." if french else "The zone is deleted."
    elif french:
        message = "La zone a des sessions ou des contraventions : elle est désactivée, pas supprimée."
    else:
        message = "The zone has sessions or violation tickets: it is switched off, not deleted."
    return zone_service_pb2.DeleteZoneResponse(deleted=kept is None, zone=kept, message=message)


def quoted_start(request: zone_service_pb2.CalculatePriceRequest) -> datetime | None:
    """Raises InvalidArgument for what is no date."""
    return wire.instant(request.start_time, "start_time") if request.HasField("start_time") else None


def price_response(quote: Quote) -> zone_service_pb2.CalculatePriceResponse:
    return zone_service_pb2.CalculatePriceResponse(
        price=millimes_to_wire(quote.total),
        currency=CURRENCY,
        lines=map(price_line, quote.lines),
        free_until=wire.optional_timestamp(quote.free_until),
    )


def price_line(line: QuoteLine) -> zone_service_pb2.PriceLine:
    return zone_service_pb2.PriceLine(
        start_time=wire.timestamp(line.start),
        end_time=wire.timestamp(line.end),
        minutes=line.minutes,
        rate=millimes_to_wire(line.rate),
        amount=millimes_to_wire(line.amount),
        kind=_KINDS[line.kind],
        surcharge=_SURCHARGES.get(line.moment),
    )


_SURCHARGES: Mapping[Moment, zone_service_pb2.PriceLine.Surcharge.ValueType] = {
    Moment(DayKind.ORDINARY, is_peak=True): zone_service_pb2.PriceLine.SURCHARGE_PEAK,
    Moment(DayKind.WEEKEND): zone_service_pb2.PriceLine.SURCHARGE_WEEKEND,
    Moment(DayKind.WEEKEND, is_peak=True): zone_service_pb2.PriceLine.SURCHARGE_WEEKEND_PEAK,
    Moment(DayKind.HOLIDAY): zone_service_pb2.PriceLine.SURCHARGE_HOLIDAY,
    Moment(DayKind.HOLIDAY, is_peak=True): zone_service_pb2.PriceLine.SURCHARGE_HOLIDAY_PEAK,
}
_KINDS = {kind: zone_service_pb2.PriceLine.Kind.Value(f"KIND_{kind.name}") for kind in LineKind}


def _same(value: Any) -> Any:  # noqa: ANN401  # whatever the field holds
    return value


def _text(text: str | None) -> str | None:
    return (text or "").strip() or None


def _hours(text: str | None) -> DailyHours | None:
    kept = _text(text)
    return None if kept is None else parse_hours(kept)


def _hours_of_parts(message: zone_pb2.DailyHours) -> DailyHours:
    return ALL_DAY if message.is_24h else parse_hours(f"{message.hours_from}-{message.hours_to}", DAILY_HOURS)


def _free_hours(texts: Iterable[str] | None) -> tuple[DailyHours, ...]:
    return tuple(parse_hours(text, f"{FREE_HOURS}[{index}]") for index, text in enumerate(texts or ()))


def _daily_rate(amount: float | None) -> int | None:
    return None if amount is None else millimes_from_wire(amount, "daily_rate")


def _badge_price(amount: float | None) -> int | None:
    return None if amount is None else _payable_by_card(amount, BADGE_PRICE)


def _car_sabot(amount: float | None) -> int:
    return DEFAULT_CAR_SABOT_FINE if amount is None else _payable_by_card(amount, "prices.car_sabot")


def _pound(amount: float | None) -> int:
    return DEFAULT_POUND_FINE if amount is None else _payable_by_card(amount, "prices.pound")


def _payable_by_card(amount: float, field: str) -> int:
    millimes = millimes_from_wire(amount, field)
    require_payable_by_card(millimes, field)
    return millimes


def _centre(request: zone_service_pb2.CreateZoneRequest) -> Place:
    if request.HasField("location"):
        return Place(*wire.position_of(request.location))
    return Place(request.longitude, request.latitude)


def _corners(positions: Iterable[GeoPosition] | None) -> Boundary:
    return tuple(Place(position.longitude, position.latitude) for position in positions or ())


def _seasons(messages: Iterable[zone_pb2.SeasonalHours] | None) -> tuple[Season, ...]:
    seasons = [
        season_of(
            name=message.name,
            first=(message.start_month, message.start_day),
            last=(message.end_month, message.end_day),
            is_24h=message.is_24h,
            hours_from=message.hours_from,
            hours_to=message.hours_to,
            field=f"{SEASONS}[{index}]",
        )
        for index, message in enumerate(messages or ())
    ]
    return checked_seasons(seasons, SEASONS)


def _season_message(season: Season) -> zone_pb2.SeasonalHours:
    hours = _daily_hours_message(season.hours)
    return zone_pb2.SeasonalHours(
        name=season.name,
        start_month=season.first.month,
        start_day=season.first.day,
        end_month=season.last.month,
        end_day=season.last.day,
        is_24h=hours.is_24h,
        hours_from=hours.hours_from,
        hours_to=hours.hours_to,
    )


def _daily_hours_message(hours: DailyHours) -> zone_pb2.DailyHours:
    if hours == ALL_DAY:
        return zone_pb2.DailyHours(is_24h=True)
    closes = "24:00" if hours.closes == MINUTES_PER_DAY else time_text(hours.closes)
    return zone_pb2.DailyHours(hours_from=time_text(hours.opens), hours_to=closes)


_FIELDS: Mapping[str, tuple[str, Callable[[Any], Any]]] = {
    "code": ("code", _same),
    "name": ("name", _same),
    "description": ("description", _same),
    "address": ("address", _same),
    "hourly_rate": ("hourly_rate", lambda amount: millimes_from_wire(amount, "hourly_rate")),
    "daily_rate": ("daily_rate", _daily_rate),
    "max_duration_minutes": ("max_duration_minutes", _same),
    "is_active": ("is_active", _same),
    "boundary": ("boundary", _corners),
    "prices.car_sabot": ("car_sabot_fine", _car_sabot),
    "prices.pound": ("pound_fine", _pound),
    "phone": ("phone", _text),
    "operating_hours": ("operating_hours", _hours),
    SEASONS: ("seasons", _seasons),
    "number_of_places": ("number_of_places", _same),
    FREE_HOURS: ("free_hours", _free_hours),
    "free_minutes_per_day": ("free_minutes_per_day", _same),
    BADGE_PRICE: (BADGE_PRICE, _badge_price),
    "peak_prices": ("peak", peak_prices),
    "day_prices": ("days", day_prices),
}
"""What of a ZoneChange a field of the request is, and how it is read; None is a field that is cleared."""

"""Fares ahead, for car parks and the street, the holidays that prices go by, and emissions."""

from __future__ import annotations

from parkup.carpark.v1 import (
    car_park_fare_service_pb2,
    car_park_fare_service_pb2_grpc,
    holiday_service_pb2,
    holiday_service_pb2_grpc,
)
from parkup.parking.v1 import zone_fare_service_pb2, zone_fare_service_pb2_grpc
from server.carpark.emissions.ports import Routes
from server.carpark.emissions.recording import Recording
from server.carpark.forecasts.service import FareService
from server.carpark.forecasts.servicer import CarParkFareServicer
from server.carpark.holidays.repository import HeldHolidays, HolidayRepository
from server.carpark.holidays.service import HolidayService
from server.carpark.holidays.servicer import HolidayServicer
from server.kernel import Kernel, Parts
from server.parking.forecasts.service import ZoneFareService
from server.parking.forecasts.servicer import ZoneFareServicer
from server.parking.zones.service import ZoneService
from server.values.holidays import CITY, HolidayCalendar
from server.wiring.auth import Auth
from server.wiring.carpark import CarParks
from server.wiring.carpark_fees import Fees
from server.wiring.carpark_places import Places
from server.wiring.emissions import wire_emissions


def hold_holidays(kernel: Kernel, parts: Parts) -> HolidayCalendar:
    """The calendar that all prices of the process go by, filled before the first call."""
    calendar = HolidayCalendar()
    parts.held.append(HeldHolidays(calendar))

    async def known() -> None:
        # The library reads its tables when it is first asked: no gate should wait for that.
        calendar.for_stay(CITY, kernel.clock())

    parts.ready.append(known)
    return calendar


def wire_ahead(
    kernel: Kernel,
    parts: Parts,
    auth: Auth,
    zones: ZoneService,
    holidays: HolidayCalendar,
    *,
    car_parks: CarParks,
    places: Places,
    fees: Fees,
    routes: Routes,
) -> Recording:
    """What is said before a stay, and what being led to a space saved after it."""
    _wire_holidays(kernel, parts, car_parks, holidays)
    _wire_fares(kernel, parts, zones, car_parks=car_parks, places=places, fees=fees)
    return wire_emissions(kernel, parts, auth, car_parks=car_parks, places=places, routes=routes)


def _wire_holidays(kernel: Kernel, parts: Parts, car_parks: CarParks, calendar: HolidayCalendar) -> None:
    service = HolidayService(HolidayRepository(kernel.database), calendar, car_parks.service, kernel.clock)
    parts.serve(
        holiday_service_pb2.DESCRIPTOR.services_by_name["HolidayService"],
        holiday_service_pb2_grpc.add_HolidayServiceServicer_to_server,
        HolidayServicer(service),
    )


def _wire_fares(
    kernel: Kernel, parts: Parts, zones: ZoneService, *, car_parks: CarParks, places: Places, fees: Fees
) -> None:
    street = ZoneFareService(zones, kernel.clock)
    parts.serve(
        zone_fare_service_pb2.DESCRIPTOR.services_by_name["ZoneFareService"],
        zone_fare_service_pb2_grpc.add_ZoneFareServiceServicer_to_server,
        ZoneFareServicer(street),
    )
    fares = FareService(
        car_parks=car_parks.service,
        rates=fees.rates,
        zones=places.zones,
        types=places.vehicle_types,
        vehicles=places.vehicles,
        memberships=fees.at_the_gate,
        clock=kernel.clock,
    )
    parts.serve(
        car_park_fare_service_pb2.DESCRIPTOR.services_by_name["CarParkFareService"],
        car_park_fare_service_pb2_grpc.add_CarParkFareServiceServicer_to_server,
        CarParkFareServicer(fares),
    )

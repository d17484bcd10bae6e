"""Reserving and charging in a car park of tests: its drivers, its desk, its stations."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import grpc.aio

from parkup.carpark.v1 import car_park_report_service_pb2 as report_pb
from parkup.carpark.v1 import car_park_vehicle_service_pb2 as vehicle_pb
from parkup.carpark.v1 import charging_service_pb2 as charging_pb
from parkup.carpark.v1 import charging_station_service_pb2 as station_pb
from parkup.carpark.v1 import reservation_service_pb2 as pb
from parkup.carpark.v1.car_park_report_service_pb2_grpc import CarParkReportServiceStub
from parkup.carpark.v1.car_park_vehicle_service_pb2_grpc import CarParkVehicleServiceStub
from parkup.carpark.v1.charging_pb2 import ChargingSession, ChargingStation
from parkup.carpark.v1.charging_service_pb2_grpc import ChargingServiceStub
from parkup.carpark.v1.charging_station_service_pb2_grpc import ChargingStationServiceStub
from parkup.carpark.v1.reservation_pb2 import Reservation
from parkup.carpark.v1.reservation_service_pb2_grpc import ReservationServiceStub
from server.auth.drivers.model import Vehicle
from server.carpark.reservations.holding import Holding
from server.carpark.reservations.repository import ReservationRepository
from server.values.plate import parse_plate
from tests.carpark.garage import Garage
from tests.people import Metadata, Person, bearer

HOUR = timedelta(hours=1)


class Booking:
    """What drivers and staff do with a `garage` beside its gates."""

    def __init__(self, garage: Garage, channel: grpc.aio.Channel, application: Any) -> None:
        self.garage = garage
        self.kernel = application.kernel
        self.reservations = ReservationServiceStub(channel)
        self.stations = ChargingStationServiceStub(channel)
        self.charging = ChargingServiceStub(channel)
        self.reports = CarParkReportServiceStub(channel)
        self._vehicles = CarParkVehicleServiceStub(channel)
        self._drivers = application.domains.auth.drivers

    @property
    def zone(self) -> int:
        return self.garage.zones[0]

    def ahead(self, hours: float = 24) -> datetime:
        """So many hours from now."""
        return (self.kernel.clock() + hours * HOUR).replace(microsecond=0)

    async def vehicle(self, owner: Person, *, is_ev: bool = False, plate: str | None = None) -> int:
        request = vehicle_pb.CreateCarParkVehicleRequest(license_plate=plate or self.garage.plate(), is_ev=is_ev)
        return (await self._vehicles.CreateCarParkVehicle(request, metadata=owner.metadata)).vehicle.id

    async def list_plate(self, driver: Person, plate: str) -> None:
        """Puts a plate on a driver's list, whosever it is."""
        await self._drivers.add_vehicle(driver.id, Vehicle(parse_plate(plate)))

    async def space_id(self, number: str) -> int:
        return (await self.garage.space(number))["_id"]

    async def reserve(
        self,
        by: Person,
        vehicle_id: int,
        start: datetime,
        hours: float = 2,
        *,
        key: str | None = None,
        **fields: Any,
    ) -> Reservation:
        place = {} if {"zone_id", "space_id"} & fields.keys() else {"zone_id": self.zone}
        request = pb.CreateReservationRequest(
            vehicle_id=vehicle_id,
            car_park=self.garage.code,
            start_time=start,
            end_time=start + hours * HOUR,
            **place,
            **fields,
        )
        answer = await self.reservations.CreateReservation(request, metadata=metadata(by, key))
        assert answer.confirmation_number == answer.reservation.confirmation_number
        return answer.reservation

    async def get(self, by: Person, reservation: Reservation) -> Reservation:
        request = pb.GetReservationRequest(reservation_id=reservation.id)
        return (await self.reservations.GetReservation(request, metadata=by.metadata)).reservation

    async def change(self, by: Person, reservation: Reservation, key: str | None = None, **fields: Any) -> Reservation:
        request = pb.UpdateReservationRequest(reservation_id=reservation.id, **fields)
        return (await self.reservations.UpdateReservation(request, metadata=metadata(by, key))).reservation

    async def cancel(
        self, by: Person, reservation: Reservation, reason: str = "", key: str | None = None
    ) -> Reservation:
        request = pb.CancelReservationRequest(reservation_id=reservation.id, reason=reason)
        return (await self.reservations.CancelReservation(request, metadata=metadata(by, key))).reservation

    async def check_in(self, by: Person, reservation: Reservation) -> Reservation:
        request = pb.CheckInReservationRequest(reservation_id=reservation.id)
        return (await self.reservations.CheckInReservation(request, metadata=by.metadata)).reservation

    async def list(self, by: Person, **fields: Any) -> Sequence[int]:
        """The numbers of reservations, in the order of the list."""
        request = pb.ListReservationsRequest(**{"car_park": self.garage.code, **fields})
        return [
            each.id for each in (await self.reservations.ListReservations(request, metadata=by.metadata)).reservations
        ]

    async def openings(
        self, by: Person, start: datetime, hours: float = 2, **fields: Any
    ) -> pb.CheckReservationAvailabilityResponse:
        request = pb.CheckReservationAvailabilityRequest(
            start_time=start, end_time=start + hours * HOUR, car_park=self.garage.code, **fields
        )
        return await self.reservations.CheckReservationAvailability(request, metadata=by.metadata)

    async def run_job(self) -> None:
        kernel = self.kernel
        await Holding(ReservationRepository(kernel.database), kernel.engine, kernel.clock).see_to_what_is_due()

    async def station(self, by: Person, space: str, **fields: Any) -> ChargingStation:
        fields = {"power_kw": 7.2, "connector_type": "J1772", "price_per_kwh": 0.25, **fields}
        request = station_pb.CreateChargingStationRequest(
            space_id=await self.space_id(space), charger_type=ChargingStation.CHARGER_TYPE_LEVEL2, **fields
        )
        return (await self.stations.CreateChargingStation(request, metadata=by.metadata)).station

    async def look_at(self, by: Person, station: ChargingStation) -> ChargingStation:
        request = station_pb.GetChargingStationRequest(station_id=station.id)
        return (await self.stations.GetChargingStation(request, metadata=by.metadata)).station

    async def set_station(self, by: Person, station: ChargingStation, **fields: Any) -> ChargingStation:
        request = station_pb.UpdateChargingStationRequest(station_id=station.id, **fields)
        return (await self.stations.UpdateChargingStation(request, metadata=by.metadata)).station

    async def plug(
        self, by: Person, station: ChargingStation, vehicle_id: int, key: str | None = None, **fields: Any
    ) -> ChargingSession:
        request = charging_pb.StartChargingRequest(station_id=station.id, vehicle_id=vehicle_id, **fields)
        return (await self.charging.StartCharging(request, metadata=metadata(by, key))).session

    async def unplug(
        self, by: Person, session: ChargingSession, key: str | None = None
    ) -> charging_pb.StopChargingResponse:
        request = charging_pb.StopChargingRequest(charging_session_id=session.id)
        return await self.charging.StopCharging(request, metadata=metadata(by, key))

    async def progress(self, by: Person, session: ChargingSession) -> ChargingSession:
        request = charging_pb.GetChargingSessionRequest(charging_session_id=session.id)
        return (await self.charging.GetChargingSession(request, metadata=by.metadata)).session

    async def pay(
        self, by: Person, session: ChargingSession, method: int, key: str | None = None, **fields: Any
    ) -> ChargingSession:
        request = charging_pb.PayChargingSessionRequest(charging_session_id=session.id, payment_method=method, **fields)
        return (await self.charging.PayChargingSession(request, metadata=metadata(by, key))).session

    async def dashboard(self, by: Person) -> report_pb.CarParkDashboard:
        request = report_pb.GetCarParkDashboardRequest(car_park=self.garage.code)
        return (await self.reports.GetCarParkDashboard(request, metadata=by.metadata)).dashboard


def metadata(person: Person, key: str | None = None) -> Metadata:
    return bearer(person.access_token, idempotency_key=key) if key else person.metadata

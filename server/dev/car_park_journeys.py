"""The four journeys of spec 003, as `parkup demo` plays them: over gRPC, and over the car park's own REST dialect."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from google.protobuf.descriptor import MethodDescriptor

from parkup.carpark.v1 import (
    car_park_fare_service_pb2,
    car_park_payment_service_pb2,
    car_park_people_service_pb2,
    car_park_report_service_pb2,
    car_park_session_service_pb2,
    car_park_vehicle_service_pb2,
    car_park_zone_service_pb2,
    charging_service_pb2,
    charging_station_service_pb2,
    emission_service_pb2,
    floor_map_service_pb2,
    membership_plan_service_pb2,
    membership_service_pb2,
    recommendation_service_pb2,
    reservation_service_pb2,
)
from parkup.notifications.v1 import notification_service_pb2
from parkup.payments.v1 import payment_service_pb2
from parkup.wallet.v1 import wallet_service_pb2
from server.dev.demo_calls import Transport
from server.dev.demo_car_park import demo_car_park
from server.dev.demo_floor import Leading
from server.dev.demo_play import access_token
from server.dev.demo_report import report_is_made

PASSWORD = "one-more-parked-car"  # noqa: S105  # of accounts that are made for the play
CARD = {"card_number": "4242424242424242", "expiry_date": "12/34", "cvv": "123", "set_as_default": True}
_FILES = (
    *(car_park_people_service_pb2, car_park_vehicle_service_pb2, car_park_zone_service_pb2),
    *(car_park_session_service_pb2, car_park_payment_service_pb2, reservation_service_pb2),
    *(charging_station_service_pb2, charging_service_pb2, membership_plan_service_pb2, membership_service_pb2),
    *(recommendation_service_pb2, floor_map_service_pb2),
    *(car_park_report_service_pb2, payment_service_pb2, wallet_service_pb2, notification_service_pb2),
    *(car_park_fare_service_pb2, emission_service_pb2),
)
METHODS: Mapping[str, MethodDescriptor] = {
    method.name: method
    for file in _FILES
    for service in file.DESCRIPTOR.services_by_name.values()
    for method in service.methods
}
Fields = dict[str, Any]


class CarParkJourneys(Leading):
    """New drivers and plates every time. `public` is for what drivers do elsewhere: their cards and wallets."""

    def __init__(self, transport: Transport, public: Transport, say: Callable[[str], None]) -> None:
        super().__init__(transport, METHODS, say)
        self._public = public

    async def play(self) -> None:
        await self._staff_sign_in()
        await self._regular_customer()
        await self._reservation()
        await self._charging()
        await self._membership()
        self._say("\n  Journey 5: a driver is led to the best space, which is held, and parks there")
        plate = await self._led_to_a_space(self._public, self._register, self._vehicle)
        await self._call("ExitCarPark", "operator", license_plate=plate, exit_gate="Exit A")
        dashboard = (await self._call("GetCarParkDashboard", "admin")).fields["dashboard"]
        self._expect_equal(dashboard["total_spaces"], 120, "the dashboard counts 120 spaces")
        await report_is_made(self._public, self._tokens["admin"], self._say)

    async def _staff_sign_in(self) -> None:
        self._say("\n  The operator and the admin of the car park sign in")
        for person in demo_car_park()["staff"]:
            signed_in = await self._call("LoginCarParkUser", email=person["email"], password=person["password"])
            self._tokens[person["role"]] = access_token(signed_in)

    async def _regular_customer(self) -> None:
        self._say("\n  Journey 1: a customer registers, parks, pays and leaves")
        await self._register()
        vehicle = await self._vehicle()
        await self._ask_ahead()
        session = await self._enter(vehicle)
        await self._pay_and_leave(session)

    async def _ask_ahead(self) -> None:
        """Of what only the other port has: what staying will cost, and what being led to a space saves."""
        asked = await self._call_over(self._public, "PredictCarParkFares", "driver", duration_minutes=[60, 180])
        one, three = (fare["total"] for fare in asked.fields["fares"])
        self._expect(0 < one <= three, f"an hour will cost {one:g} TND, three {three:g} TND")
        saved = (await self._call_over(self._public, "EstimateEmissionSaving", "driver")).fields["saving"]
        self._expect(saved["seconds"] > 0, f"being led to a space saves {saved['co2_grams']:g} g of CO2")

    async def _reservation(self) -> None:
        self._say("\n  Journey 2: a customer reserves, checks in, parks, pays and leaves")
        await self._register()
        vehicle = await self._vehicle()
        zones = (await self._call("ListCarParkZones", "driver")).fields["zones"]
        start = datetime.now(UTC) + timedelta(minutes=20)
        period = {"start_time": _text(start), "end_time": _text(start + timedelta(hours=2)), "zone_id": zones[0]["id"]}
        free = await self._call("CheckReservationAvailability", "driver", **period)
        self._expect(free.fields["available"], "the zone has a space for two hours")
        made = await self._call("CreateReservation", "driver", vehicle_id=vehicle["id"], **period)
        number = made.fields["confirmation_number"]
        found = await self._call("GetReservationByNumber", "driver", confirmation_number=number)
        reservation = found.fields["reservation"]
        self._expect_equal(reservation["id"], made.fields["reservation"]["id"], f"{number} is this reservation")
        session = await self._enter(vehicle)
        self._expect_equal(session.get("reservation_id"), reservation["id"], "the gate honours the reservation")
        told = await self._call_over(self._public, "ListNotifications", "driver")
        reminders = [each["text"] for each in told.fields["notifications"] if number in each["text"]]
        self._expect(bool(reminders), f"the inbox says that it begins: {reminders[0] if reminders else ''}")
        await self._pay_and_leave(session)

    async def _charging(self) -> None:
        self._say("\n  Journey 3: an electric car parks, charges, pays and leaves")
        await self._register()
        vehicle = await self._vehicle(is_ev=True)
        session = await self._enter(vehicle)
        stations = (await self._call("ListChargingStations", "driver")).fields["stations"]
        station = next(each for each in stations if each["status"].lower().endswith("available"))
        started = await self._call(
            "StartCharging",
            "driver",
            station_id=station["id"],
            vehicle_id=vehicle["id"],
            session_id=session["id"],
        )
        charging = started.fields["session"]["id"]
        watched = await self._call("GetChargingSession", "driver", charging_session_id=charging)
        self._expect(watched.fields["session"]["status"].lower().endswith("active"), "the car is being charged")
        stopped = await self._call("StopCharging", "driver", charging_session_id=charging)
        self._expect(stopped.fields["session"]["status"].lower().endswith("completed"), "charging is completed")
        await self._pay_and_leave(session)

    async def _membership(self) -> None:
        self._say("\n  Journey 4: a customer subscribes, parks as a member, looks at usage, renews and cancels")
        await self._register()
        await self._fill_wallet()
        vehicle = await self._vehicle()
        plans = (await self._call("ListMembershipPlans", "driver")).fields["plans"]
        plan = next(each for each in plans if each["name"] == "Premium Monthly")
        subscribed = await self._call(
            "CreateMembership", "driver", plan_id=plan["id"], vehicle_ids=[vehicle["id"]], auto_renew=True
        )
        membership = subscribed.fields["membership"]["id"]
        session = await self._enter(vehicle)
        self._expect_equal(session.get("membership_id"), membership, "the gate knows the member")
        await self._pay_and_leave(session)
        await self._call("GetMembershipUsage", "driver", membership_id=membership)
        await self._call("RenewMembership", "driver", membership_id=membership)
        await self._call("CancelMembership", "driver", membership_id=membership)

    async def _register(self) -> None:
        email = f"demo-{secrets.token_hex(5)}@carpark.tn"
        registered = await self._call(
            "RegisterCarParkUser", email=email, password=PASSWORD, full_name="John Doe", phone="+1234567890"
        )
        self._tokens["driver"] = access_token(registered)

    async def _fill_wallet(self) -> None:
        card = await self._call_over(self._public, "AddPaymentMethod", "driver", **CARD)
        method = card.fields["method"]["id"]
        await self._call_over(self._public, "TopUpWallet", "driver", amount=400, payment_method_id=method)

    async def _vehicle(self, **fields: Any) -> Fields:  # noqa: ANN401  # any contract field
        plate = f"DEMO{secrets.token_hex(3).upper()}"
        made = await self._call("CreateCarParkVehicle", "driver", license_plate=plate, make="Toyota", **fields)
        vehicle: Fields = made.fields["vehicle"]
        return vehicle

    async def _enter(self, vehicle: Fields) -> Fields:
        entered = await self._call(
            "EnterCarPark", "operator", license_plate=vehicle["license_plate"], entry_gate="Main Entrance"
        )
        space = entered.fields["space_assigned"]
        self._expect(bool(space["space_number"]), f"the car stands on {space['space_number']}")
        session: Fields = entered.fields["session"]
        return session

    async def _pay_and_leave(self, session: Fields) -> None:
        later = _text(datetime.now(UTC) + timedelta(minutes=127))
        fee = await self._call("CalculateCarParkFee", "driver", session_id=session["id"], exit_time=later)
        self._expect(bool(fee.fields["breakdown"]), f"in two hours it will cost {fee.fields['total']:g} TND")
        await self._call("PayCarParkSession", "driver", session_id=session["id"], payment_method="PAYMENT_METHOD_CARD")
        ticket = session["ticket_number"]
        checked = await self._call("ValidateCarParkExit", ticket_number=ticket)
        self._expect(bool(checked.fields.get("can_exit")), "the car may leave")
        left = await self._call("ExitCarPark", "operator", ticket_number=ticket, exit_gate="Exit A")
        self._expect_equal(left.fields.get("payment_due", 0), 0, "nothing is due, and the barrier opens")


def _text(instant: datetime) -> str:
    return instant.isoformat(timespec="seconds").replace("+00:00", "Z")

"""CarParkRateService: reading, making, changing and switching off."""

import asyncio

import pytest
from google.protobuf.field_mask_pb2 import FieldMask

from parkup.carpark.v1 import car_park_rate_service_pb2 as pb
from parkup.carpark.v1.car_park_rate_pb2 import CarParkRate
from parkup.carpark.v1.vehicle_type_service_pb2 import CreateVehicleTypeRequest
from parkup.carpark.v1.vehicle_type_service_pb2_grpc import VehicleTypeServiceStub
from tests.carpark.garage import STANDARD, Garage
from tests.errors import refused

HOURLY, FLAT = CarParkRate.RATE_TYPE_HOURLY, CarParkRate.RATE_TYPE_FLAT
NOBODY = 2_000_000_000


@pytest.fixture
async def park(garage, prices) -> Garage:
    """Zones in the car park that `prices` are of."""
    opened = await garage([STANDARD], [STANDARD])
    prices.code = opened.code
    return opened


@pytest.fixture
def new_type(channel, people, yard):
    """`await new_type()`: the number of a new vehicle type."""

    async def made() -> int:
        request = CreateVehicleTypeRequest(name=f"Type {yard.code()}")
        types = VehicleTypeServiceStub(channel)
        return (await types.CreateVehicleType(request, metadata=(await people.admin()).metadata)).vehicle_type.id

    return made


class TestWhatRatesAreFor:
    async def test_lists_those_of_a_vehicle_type_or_a_zone(self, prices, park, new_type) -> None:
        type_id, zone = await new_type(), park.zones[0]
        await prices.rate()
        of_type, of_both = (
            await prices.rate(vehicle_type_id=type_id),
            await prices.rate(vehicle_type_id=type_id, zone_id=zone),
        )

        async def listed(**filters) -> list[int]:
            request = pb.ListCarParkRatesRequest(car_park=prices.code, **filters)
            return [each.id for each in (await prices.rates.ListCarParkRates(request)).rates]

        assert await listed(vehicle_type_id=type_id) == [of_both.id, of_type.id]
        assert await listed(zone_id=zone) == [of_both.id]
        assert await listed(zone_id=park.zones[1]) == []

    async def test_a_type_or_zone_that_is_not_there_is_refused(self, prices, park, garage) -> None:
        made, elsewhere = await prices.rate(), await garage([STANDARD])
        for reason, fields in (
            ("VEHICLE_TYPE_NOT_FOUND", {"vehicle_type_id": 2**31 - 1}),
            ("CAR_PARK_ZONE_NOT_FOUND", {"zone_id": 2**31 - 1}),
            ("CAR_PARK_ZONE_NOT_FOUND", {"zone_id": elsewhere.zones[0]}),
        ):
            with refused(reason):
                await prices.rate(**fields)
            with refused(reason):
                request = pb.UpdateCarParkRateRequest(rate_id=made.id, **fields)
                await prices.rates.UpdateCarParkRate(request, metadata=prices.admin.metadata)


class TestCreateCarParkRate:
    async def test_makes_one_as_the_document_does(self, prices) -> None:
        made = await prices.rate(grace_period_minutes=15)

        assert (made.car_park, made.name, made.rate_type, made.amount) == (prices.code, "Standard Hourly", HOURLY, 5)
        assert (made.grace_period_minutes, made.is_active, made.peak_multiplier) == (15, True, 1)
        assert made.effective_from.ToJsonString() == "2024-01-01T00:00:00Z"
        for absent in ("vehicle_type_id", "zone_id", "effective_to", "peak_start", "updated_at", "description"):
            assert not made.HasField(absent)

    async def test_with_everything(self, prices, park, new_type) -> None:
        type_id, zone = await new_type(), park.zones[0]
        made = await prices.rate(
            description=" In the week ",
            vehicle_type_id=type_id,
            zone_id=zone,
            min_duration_minutes=30,
            max_duration_minutes=600,
            peak_multiplier=1.5,
            peak_start="07:30",
            peak_end="09:30",
            peak_days=[5, 1],
            is_active=False,
        )
        assert (made.description, made.vehicle_type_id, made.zone_id) == ("In the week", type_id, zone)
        assert (made.min_duration_minutes, made.max_duration_minutes) == (30, 600)
        assert (made.peak_multiplier, made.peak_start, made.peak_end) == (1.5, "07:30", "09:30")
        assert (list(made.peak_days), made.is_active) == ([1, 5], False)

    @pytest.mark.parametrize(
        "fields",
        [
            {"name": ""},
            {"amount": -1.0},
            {"amount": 1.0001},
            {"rate_type": 0},
            {"rate_type": 99},
            {"grace_period_minutes": -1},
            {"min_duration_minutes": 60, "max_duration_minutes": 59},
            {"peak_start": "25:00", "peak_end": "09:00"},
            {"peak_start": "08:00"},
            {"peak_end": "08:00"},
            {"peak_multiplier": 1.00001, "peak_start": "08:00", "peak_end": "09:00"},
            {"peak_start": "08:00", "peak_end": "09:00", "peak_days": [8]},
        ],
    )
    async def test_refuses_what_is_wrong(self, prices, fields) -> None:
        with refused("INVALID_ARGUMENT"):
            await prices.rate(**fields)

    async def test_refuses_to_end_before_it_begins(self, prices) -> None:
        made = await prices.rate()
        request = pb.CreateCarParkRateRequest(car_park=prices.code, name="x", rate_type=HOURLY, amount=1)
        request.effective_from.CopyFrom(made.effective_from)
        request.effective_to.CopyFrom(made.effective_from)
        with refused("INVALID_ARGUMENT") as refusal:
            await prices.rates.CreateCarParkRate(request, metadata=prices.admin.metadata)
        assert list(refusal.fields) == ["effective_to"]

    async def test_in_a_car_park_that_there_is_not(self, prices) -> None:
        with refused("CAR_PARK_NOT_FOUND"):
            await prices.rate(car_park="NOWHERE")


class TestListCarParkRates:
    async def listed(self, prices, by=None, **filters) -> list[int]:
        request = pb.ListCarParkRatesRequest(car_park=prices.code, **filters)
        answer = await prices.rates.ListCarParkRates(request, metadata=by.metadata if by else None)
        return [rate.id for rate in answer.rates]

    async def test_everybody_sees_what_is_active_and_staff_see_all(self, prices, yard) -> None:
        active, off = await prices.rate(), await prices.rate(is_active=False)
        operator, elsewhere = await yard.operator(prices.code), await yard.operator()

        assert await self.listed(prices) == await self.listed(prices, elsewhere) == [active.id]
        assert await self.listed(prices, elsewhere, is_active=False) == [active.id]
        assert await self.listed(prices, operator) == [off.id, active.id]
        assert await self.listed(prices, prices.admin, is_active=False) == [off.id]

    async def test_by_type_and_page_by_page(self, prices) -> None:
        first, flat, last = await prices.rate(), await prices.rate(rate_type=FLAT), await prices.rate()

        assert await self.listed(prices, rate_type=HOURLY) == [last.id, first.id]
        answer = await prices.rates.ListCarParkRates(
            pb.ListCarParkRatesRequest(car_park=prices.code, page_size=2, with_total_size=True)
        )
        assert ([rate.id for rate in answer.rates], answer.total_size) == ([last.id, flat.id], 3)
        assert await self.listed(prices, page_size=2, page_token=answer.next_page_token) == [first.id]

    async def test_of_a_car_park_that_there_is_not(self, prices) -> None:
        with refused("CAR_PARK_NOT_FOUND"):
            await prices.rates.ListCarParkRates(pb.ListCarParkRatesRequest(car_park="NOWHERE"))


class TestGetCarParkRate:
    async def test_one_that_is_off_is_there_for_staff_only(self, prices, yard) -> None:
        off = pb.GetCarParkRateRequest(rate_id=(await prices.rate(is_active=False)).id)
        operator, elsewhere = await yard.operator(prices.code), await yard.operator()

        assert (await prices.rates.GetCarParkRate(off, metadata=operator.metadata)).rate.id == off.rate_id
        for metadata in (None, elsewhere.metadata):
            with refused("CAR_PARK_RATE_NOT_FOUND"):
                await prices.rates.GetCarParkRate(off, metadata=metadata)


class TestUpdateCarParkRate:
    async def update(self, prices, rate, mask=(), **fields) -> CarParkRate:
        request = pb.UpdateCarParkRateRequest(rate_id=rate.id, update_mask=FieldMask(paths=mask), **fields)
        return (await prices.rates.UpdateCarParkRate(request, metadata=prices.admin.metadata)).rate

    async def test_changes_what_is_given_and_clears_what_is_named(self, prices, park) -> None:
        zone = park.zones[0]
        made = await prices.rate(zone_id=zone, peak_multiplier=1.5, peak_start="07:30", peak_end="09:30")

        changed = await self.update(prices, made, amount=6.5, peak_end="10:00")
        assert (changed.amount, changed.peak_start, changed.peak_end, changed.zone_id) == (6.5, "07:30", "10:00", zone)
        assert changed.HasField("updated_at")
        cleared = await self.update(prices, made, ("zone_id", "peak_start", "peak_end"))
        assert not cleared.HasField("zone_id")
        assert not cleared.HasField("peak_start")
        assert cleared.amount == 6.5

    async def test_what_changes_nothing_is_no_change(self, prices) -> None:
        made = await prices.rate()
        assert await self.update(prices, made, amount=5.0) == made

    async def test_changes_at_the_same_time_all_count(self, prices) -> None:
        made = await prices.rate()
        await asyncio.gather(
            self.update(prices, made, amount=7.0),
            self.update(prices, made, name="Evening"),
            self.update(prices, made, grace_period_minutes=5),
        )
        request = pb.GetCarParkRateRequest(rate_id=made.id)
        rate = (await prices.rates.GetCarParkRate(request)).rate
        assert (rate.amount, rate.name, rate.grace_period_minutes) == (7, "Evening", 5)

    async def test_refuses_what_does_not_go_together(self, prices) -> None:
        made = await prices.rate(peak_start="07:30", peak_end="09:30", max_duration_minutes=60)
        for mask, fields in (
            (("peak_end",), {}),
            ((), {"min_duration_minutes": 61}),
            (("name",), {}),
        ):
            with refused("INVALID_ARGUMENT"):
                await self.update(prices, made, mask, **fields)

    async def test_one_that_there_is_not(self, prices) -> None:
        with refused("CAR_PARK_RATE_NOT_FOUND"):
            await self.update(prices, CarParkRate(id=NOBODY), amount=1.0)


class TestDeactivateCarParkRate:
    async def test_it_counts_no_more_and_is_kept(self, prices) -> None:
        made = await prices.rate()
        request = pb.DeactivateCarParkRateRequest(rate_id=made.id)
        await prices.rates.DeactivateCarParkRate(request, metadata=prices.admin.metadata)
        await prices.rates.DeactivateCarParkRate(request, metadata=prices.admin.metadata)

        kept = await prices.rates.GetCarParkRate(
            pb.GetCarParkRateRequest(rate_id=made.id), metadata=prices.admin.metadata
        )
        assert kept.rate.is_active is False

    async def test_one_that_there_is_not(self, prices) -> None:
        with refused("CAR_PARK_RATE_NOT_FOUND"):
            await prices.rates.DeactivateCarParkRate(
                pb.DeactivateCarParkRateRequest(rate_id=NOBODY), metadata=prices.admin.metadata
            )


class TestWhatItDoes:
    async def test_cars_inside_pay_by_what_was_in_force_when_they_came(self, prices, garage, clock) -> None:
        park = await garage([])
        rate = await prices.rate(car_park=park.code, amount=4.0)
        before = (await park.enter()).session
        request = pb.UpdateCarParkRateRequest(rate_id=rate.id, amount=9.0)
        await prices.rates.UpdateCarParkRate(request, metadata=prices.admin.metadata)
        after = (await park.enter()).session

        clock.move(minutes=127)
        assert (await park.fee(before)).total == 12
        assert (await park.fee(after)).total == 27

    async def test_one_that_is_off_does_not_count(self, prices, garage, clock) -> None:
        park = await garage([])
        await prices.rate(car_park=park.code, amount=4.0, is_active=False)
        session = (await park.enter()).session
        clock.move(minutes=60)
        assert (await park.fee(session)).total == 5

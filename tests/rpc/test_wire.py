from datetime import UTC, datetime

import pytest
from google.protobuf.timestamp_pb2 import Timestamp

from parkup.common.v1.geo_point_pb2 import GeoPoint
from parkup.common.v1.license_plate_pb2 import LicensePlate
from server.errors import InvalidArgument, InvalidLicensePlate
from server.mongo.plate import plate_fields, plate_of
from server.rpc import wire
from server.values.plate import PlateCategory, PlateType, parse_plate


class TestPlates:
    @pytest.mark.parametrize("type_", list(PlateType))
    def test_every_series_has_its_number_in_the_contract(self, type_: PlateType) -> None:
        plate = wire.plate_from_wire(LicensePlate(type=f"TYPE_{type_.name}", left="12", right="345"))
        assert wire.plate_from_wire(wire.plate_to_wire(plate)).key == plate.key

    def test_every_number_of_the_contract_has_its_series(self) -> None:
        assert len(LicensePlate.Type.keys()) == len(PlateType) + 1
        assert len(LicensePlate.Category.keys()) == len(PlateCategory) + 1

    def test_parts_without_a_series_are_read_as_text(self) -> None:
        assert wire.plate_from_wire(LicensePlate(left="123 TUN", right="4567")).type is PlateType.TUNIS

    def test_a_message_without_parts_leaves_it_to_the_text(self) -> None:
        assert wire.plate_from_wire(LicensePlate(), "123 TUN 4567").key == "123TUN4567"
        with pytest.raises(InvalidLicensePlate):
            wire.plate_from_wire(LicensePlate())

    def test_parts_come_before_the_text_for_people_and_that_before_the_text_beside_it(self) -> None:
        in_parts = LicensePlate(type=LicensePlate.TYPE_TUNIS, left="1", right="2", formatted="9 TUN 9")
        assert wire.plate_from_wire(in_parts, "123 TUN 4567").key == "1TUN2"
        assert wire.plate_from_wire(LicensePlate(formatted="9 TUN 9"), "123 TUN 4567").key == "9TUN9"
        assert wire.plate_from_wire(LicensePlate(), "123 TUN 4567").key == "123TUN4567"

    def test_a_plate_survives_its_document(self) -> None:
        plate = parse_plate("123 تونس 4567")
        assert plate_of(plate_fields(plate)) == plate


class TestInstants:
    @pytest.mark.parametrize(
        "instant", [datetime(1969, 12, 31, 23, 59, 59, 999000, UTC), datetime(2024, 1, 1, 10, 0, 0, 123000, UTC)]
    )
    def test_an_instant_survives_the_wire(self, instant: datetime) -> None:
        assert wire.instant(wire.timestamp(instant), "at") == instant
        assert wire.timestamp(instant).ToDatetime(UTC) == instant

    def test_what_is_finer_than_a_millisecond_is_cut(self) -> None:
        assert wire.instant(Timestamp(seconds=1, nanos=1_999_999), "at") == datetime(1970, 1, 1, 0, 0, 1, 1000, UTC)

    @pytest.mark.parametrize("seconds", [253_402_300_800, 2**63 - 1, -62_135_596_801, -(2**63)])
    def test_what_no_calendar_holds_is_refused_and_the_field_named(self, seconds: int) -> None:
        with pytest.raises(InvalidArgument) as refusal:
            wire.instant(Timestamp(seconds=seconds), "due_date")
        assert [violation.field for violation in refusal.value.violations] == ["due_date"]


class TestPlaces:
    def test_longitude_comes_first(self) -> None:
        assert wire.position_of(wire.geo_point(10.3489, 36.8689)) == (10.3489, 36.8689)
        assert list(GeoPoint(coordinates=[1, 2]).coordinates) == [1, 2]

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.errors import InvalidArgument
from server.parking.streets.model import Drawing, encoded_polyline, line_of
from server.parking.zones.model import Place
from tests.parking.streets import EXAMPLE, EXAMPLE_PLACES

ANY_PLACE = st.builds(Place, st.floats(-180, 180), st.floats(-90, 90))


def fields_of(drawing: Drawing, path: str = "") -> list[str]:
    """The fields that are named when a line is refused."""
    with pytest.raises(InvalidArgument) as refusal:
        line_of(drawing, path)
    return [violation.field for violation in refusal.value.violations]


class TestLines:
    def test_the_example_of_the_format_both_ways(self) -> None:
        line = line_of(Drawing(encoded=EXAMPLE))
        assert (line.places, line.encoded) == (EXAMPLE_PLACES, EXAMPLE)
        assert line_of(Drawing(EXAMPLE_PLACES)) == line
        assert line_of(Drawing(EXAMPLE_PLACES, EXAMPLE)) == line

    def test_its_length_is_that_of_its_parts(self) -> None:
        # A thousandth of a degree of a meridian, twice.
        line = line_of(Drawing((Place(10.0, 36.0), Place(10.0, 36.001), Place(10.0, 36.0))))
        assert line.length_meters == pytest.approx(2 * 111.2, abs=0.1)

    def test_places_stay_exact(self) -> None:
        exact = (Place(10.123456789, 36.987654321), Place(10.2, 36.1))
        line = line_of(Drawing(exact))
        assert line.places == exact
        assert line_of(Drawing(exact, line.encoded)).places == exact

    @given(st.lists(ANY_PLACE, min_size=2, max_size=20, unique=True))
    def test_whatever_is_encoded_is_read_back_to_a_metre(self, places) -> None:
        encoded = encoded_polyline(places)
        assert [
            (round(place.longitude, 5), round(place.latitude, 5)) for place in line_of(Drawing(tuple(places))).places
        ] == [(round(place.longitude, 5), round(place.latitude, 5)) for place in places]
        try:
            back = line_of(Drawing(encoded=encoded))
        except InvalidArgument:
            # Different places that are one to the fifth decimal.
            assert len({(round(p.longitude, 5), round(p.latitude, 5)) for p in places}) <= 2
            return
        for one, other in zip(places, back.places, strict=True):
            assert one == pytest.approx(other, abs=0.000_006)

    @pytest.mark.parametrize(
        "encoded",
        [
            "_p~iF",  # half a place
            "_p~iF~ps|U",  # one place
            "_p~iF~ps|U??",  # twice the same
            "hello world",
            "\x00\x00",
            "é" * 10,
            "~" * 20_000,
            "~" * 19_999 + "?",
            "~~~~~~~?" * 4,  # further than the poles
            "_p~iF~ps|U_ulLnnqC" + "_p~iF~ps|U" * 3,
            "??" * 2_001,
        ],
    )
    def test_what_is_no_line_is_refused_by_name(self, encoded) -> None:
        assert fields_of(Drawing(encoded=encoded)) == ["encoded_polyline"]
        assert fields_of(Drawing(encoded=encoded), "streets[3].") == ["streets[3].encoded_polyline"]

    @pytest.mark.parametrize("places", [EXAMPLE_PLACES[:1], EXAMPLE_PLACES[:1] * 3, EXAMPLE_PLACES * 667])
    def test_places_that_make_no_line_are_refused_by_name(self, places) -> None:
        assert fields_of(Drawing(places), "streets[0].") == ["streets[0].points"]

    def test_two_ways_that_give_different_lines_are_refused(self) -> None:
        assert fields_of(Drawing(EXAMPLE_PLACES[::-1], EXAMPLE)) == ["encoded_polyline"]
        assert fields_of(Drawing(EXAMPLE_PLACES, "nonsense!")) == ["encoded_polyline"]

    def test_nonsense_costs_no_more_than_sense(self) -> None:
        """Counted in calls: a number that never ends would be added up in time that grows with its square."""
        calls = 0

        def count(frame, event, argument) -> None:
            nonlocal calls
            calls += event == "call"

        sys.setprofile(count)
        try:
            assert fields_of(Drawing(encoded="~" * 20_000))
        finally:
            sys.setprofile(None)
        assert calls < 100

"""What being led to a space saves, reckoned by hand."""

from datetime import date

import pytest

from server.carpark.emissions.document import parameters_fields, saving_fields, to_parameters, to_saving
from server.carpark.emissions.model import (
    SIZES,
    STANDARD_FACTORS,
    Factor,
    Parameters,
    Saving,
    Total,
    Way,
    by_month,
    saving,
    summed,
)
from server.carpark.vehicle_types.model import VehicleSize
from server.carpark.vehicles.model import Fuel

STANDARD, LARGE, MOTORCYCLE = VehicleSize.STANDARD, VehicleSize.LARGE, VehicleSize.MOTORCYCLE
SEARCHED = Parameters(search=Way(1_100, 300))
WAY = Way(100, 60)


@pytest.mark.parametrize(
    ("fuel", "size", "expected"),
    [
        # A kilometre less: 118 ml of petrol, 2 348 g a litre.
        (Fuel.PETROL, STANDARD, Saving(1_000, 240, fuel=118_000, co2=277_064)),
        (Fuel.DIESEL, STANDARD, Saving(1_000, 240, fuel=103_000, co2=276_967)),
        (Fuel.LPG, STANDARD, Saving(1_000, 240, fuel=160_000, co2=240_000)),
        (Fuel.HYBRID, STANDARD, Saving(1_000, 240, fuel=83_000, co2=194_884)),
        # 198 Wh, 470 g a kilowatt hour.
        (Fuel.ELECTRIC, STANDARD, Saving(1_000, 240, energy=198_000, co2=93_060)),
        (Fuel.PETROL, LARGE, Saving(1_000, 240, fuel=142_780, co2=335_247)),
        (Fuel.PETROL, MOTORCYCLE, Saving(1_000, 240, fuel=47_200, co2=110_826)),
    ],
)
def test_a_kilometre_less(fuel, size, expected):
    assert saving(SEARCHED, WAY, size, fuel) == expected


class TestFactors:
    """Each standard factor, from the numbers that its source prints (the README names the sources)."""

    GALLON, MILE = 3.785411784, 1.609344
    PETROL_PER_KM = 1_000 * GALLON / (round(950_000 / 47_000) * MILE)
    """Millilitres: Shoup (2007) has 47 000 gallons for 950 000 miles, 20 miles a gallon."""

    def test_petrol(self):
        assert STANDARD_FACTORS[Fuel.PETROL] == Factor(round(self.PETROL_PER_KM), round(8_887 / self.GALLON))

    def test_diesel_emits_as_much_a_kilometre_as_petrol(self):
        use = self.PETROL_PER_KM * 8_887 / 10_180
        assert STANDARD_FACTORS[Fuel.DIESEL] == Factor(round(use), round(10_180 / self.GALLON))

    def test_lpg_by_its_energy(self):
        use, grams = self.PETROL_PER_KM * 0.125 / 0.092, 1_000 * 0.092 * 61.71 / self.GALLON
        assert STANDARD_FACTORS[Fuel.LPG] == Factor(round(use), round(grams))

    def test_hybrids_by_what_they_emit_beside_petrol_cars(self):
        use = self.PETROL_PER_KM * 0.124 / 0.176
        assert STANDARD_FACTORS[Fuel.HYBRID] == Factor(round(use), round(8_887 / self.GALLON))

    def test_electricity(self):
        assert STANDARD_FACTORS[Fuel.ELECTRIC] == Factor(round(33_700 / (106 * self.MILE)), round(469.67))

    def test_sizes_of_cars(self):
        small, average, large = 0.143, 0.176, 0.213
        assert SIZES[VehicleSize.COMPACT] == round(100 * small / average)
        assert SIZES[VehicleSize.LARGE] == round(100 * large / average)

    def test_the_length_of_a_search(self):
        assert Parameters().search == Way(round(10_000 * 3.5 / 60), round(3.5 * 60))


def test_a_longer_way_than_the_search_saves_nothing_and_loses_nothing():
    assert saving(SEARCHED, Way(5_000, 10), STANDARD, Fuel.PETROL) == Saving(0, 290)
    assert saving(SEARCHED, Way(100, 1_000), STANDARD, Fuel.PETROL).seconds == 0


def test_each_figure_is_rounded_half_up_once():
    odd = Parameters(Way(101, 60), factors={Fuel.PETROL: Factor(1, 1_500)})
    # 1 metre at 1 ml a kilometre: 0.81 µl, rounded 1; 1.5 mg / 1000 of it.
    assert saving(odd, Way(100, 0), VehicleSize.COMPACT, Fuel.PETROL) == Saving(1, 60, fuel=1, co2=2)


def test_sums_of_days_and_months():
    one, other = Saving(1, 2, 3, 4, 5), Saving(10, 20, 30, 40, 50)
    days = [Total(date(2030, 1, 30), 1, one), Total(date(2030, 1, 31), 2, other), Total(date(2030, 2, 1), 3, one)]
    assert by_month(days) == [Total(date(2030, 1, 1), 3, one + other), Total(date(2030, 2, 1), 3, one)]
    assert summed(days, date(2030, 1, 1)) == Total(date(2030, 1, 1), 6, one + other + one)
    assert summed([], date(2030, 1, 1)) == Total(date(2030, 1, 1))


def test_what_is_stored_reads_back():
    assert to_saving(saving_fields(Saving(1, 2, 3, 4, 5))) == Saving(1, 2, 3, 4, 5)
    for each in (Parameters(), Parameters(Way(1, 2), Way(3, 4), {Fuel.LPG: Factor(5, 6)})):
        assert to_parameters(parameters_fields(each)) == each
    assert to_parameters({}) == Parameters()

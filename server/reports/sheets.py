"""What is printed of each section: tables of texts, and a chart."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from server.payments.finance_texts import said
from server.reports import charts
from server.reports.model import Place, Report, Section, Share
from server.reports.texts import TEXTS, WEEKDAYS
from server.values.language import Language
from server.values.money import MILLIMES_PER_DINAR, amount_text, millimes_to_text

MOST_ROWS = 25
"""Of a table on paper; the rest stands in the file for spreadsheets."""

Number = int | float | None
Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Texts, the first column being what the row is about."""

    header: Row
    rows: Sequence[Row]


@dataclass(frozen=True, slots=True)
class Sheet:
    """`chart` draws it, as PNG."""

    has_something: bool
    tables: Sequence[Table] = ()
    chart: Callable[[], bytes] | None = None
    lines: Sequence[str] = ()


def sheet_of(section: Section, report: Report, language: Language) -> Sheet | None:
    """None when the report is not about it."""
    if getattr(report, section.value) is None:
        return None
    return getattr(Sheets(report, language), section.value)()  # type: ignore[no-any-return]  # each gives a Sheet


class Sheets:
    def __init__(self, report: Report, language: Language) -> None:
        self._report = report
        self._language = language
        self._texts = TEXTS[language]

    def occupancy(self) -> Sheet:
        found, texts = self._report.occupancy, self._texts
        assert found is not None
        names = ("arrivals", "departures", "vehicle_hours", "mean_vehicles", "occupancy_percent")
        compared = self._compared(
            [(name, getattr(found.figures, name), getattr(found.previous, name)) for name in names]
        )
        columns = ("arrivals", "vehicle_hours", "mean_vehicles", "spaces", "occupancy_percent")
        places = [
            (self._place(each.place), *(self._number(getattr(each.figures, name)) for name in columns))
            for each in found.places[:MOST_ROWS]
        ]
        by_place = Table((texts["place"], *(texts[name] for name in columns)), places)
        knows_spaces = any(part.figures.occupancy_percent is not None for part in found.parts)
        line = "occupancy_percent" if knows_spaces else "mean_vehicles"

        def chart() -> bytes:
            return charts.bars_with_line(
                self._steps([part.day for part in found.parts]),
                [part.figures.arrivals for part in found.parts],
                [getattr(part.figures, line) or 0.0 for part in found.parts],
                names=(texts["arrivals"], texts[line]),
            )

        has = bool(found.figures.arrivals or found.figures.vehicle_hours or found.previous.arrivals)
        return Sheet(has, (compared, by_place), chart)

    def revenue(self) -> Sheet:
        found, texts = self._report.revenue, self._texts
        assert found is not None
        names = [
            name
            for name in ("takings", "refunds", "disputes", "fees", "net")
            if name in ("takings", "net") or getattr(found.figures, name) or getattr(found.previous, name)
        ]
        compared = self._compared(
            [(name, getattr(found.figures, name), getattr(found.previous, name)) for name in names], money=True
        )
        columns = ("payment_count", "takings", "refunds", "net")
        header = tuple(texts[name] for name in columns)

        def cells(figures: object) -> Row:
            count, *amounts = (getattr(figures, name) for name in columns)
            return (self._number(count), *map(self._amount, amounts))

        kinds = [(said(each.kind, self._language), *cells(each.figures)) for each in found.kinds[:MOST_ROWS]]
        places = [(self._place(each.place), *cells(each.figures)) for each in found.places[:MOST_ROWS]]

        def chart() -> bytes:
            values = [part.figures.net / MILLIMES_PER_DINAR for part in found.parts]
            return charts.bars(self._steps([part.day for part in found.parts]), values, name=f"{texts['net']} (TND)")

        has = bool(found.kinds or found.previous.takings)
        tables = compared, Table((texts["kind"], *header), kinds), Table((texts["place"], *header), places)
        return Sheet(has, tables, chart)

    def peak_hours(self) -> Sheet:
        found, texts = self._report.peak_hours, self._texts
        assert found is not None
        weekdays = WEEKDAYS[self._language]
        rows = [
            (weekdays[each.weekday - 1], *self._change(each.arrivals, each.previous_arrivals))
            for each in found.weekdays
        ]
        table = Table((texts["weekday"], texts["arrivals"], texts["previous"], texts["change"]), rows)

        def chart() -> bytes:
            return charts.bars_with_line(
                [f"{each.hour}" for each in found.hours],
                [each.arrivals for each in found.hours],
                [each.mean_vehicles for each in found.hours],
                names=(texts["arrivals"], texts["mean_vehicles"]),
            )

        lines = []
        if found.busiest_hour is not None and found.busiest_weekday is not None:
            day = weekdays[found.busiest_weekday - 1]
            lines.append(texts["busiest"].format(hour=found.busiest_hour, weekday=day))
        has = any(each.arrivals or each.mean_vehicles or each.previous_arrivals for each in found.hours)
        return Sheet(has, (table,), chart, lines)

    def vehicle_types(self) -> Sheet:
        found = self._report.vehicle_types
        assert found is not None
        return self._shares(found.shares, has=bool(found.count or found.previous_count))

    def stay_lengths(self) -> Sheet:
        found, texts = self._report.stay_lengths, self._texts
        assert found is not None
        compared = self._compared([("mean_minutes", found.mean_minutes, found.previous_mean_minutes)])

        def chart() -> bytes:
            return charts.two_bars(
                [each.name for each in found.lengths],
                [each.count for each in found.lengths],
                [each.previous_count for each in found.lengths],
                names=(texts["current"], texts["previous"]),
            )

        has = bool(found.count or found.previous_count)
        return Sheet(has, (compared, self._share_table(found.lengths)), chart)

    def memberships(self) -> Sheet:
        found = self._report.memberships
        assert found is not None
        names = ("started", "ended", "active")
        compared = self._compared([(name, getattr(found, name), getattr(found, f"previous_{name}")) for name in names])
        has = any(getattr(found, name) or getattr(found, f"previous_{name}") for name in names)
        return Sheet(has, (compared, self._share_table(found.plans)))

    def charging(self) -> Sheet:
        found, texts = self._report.charging, self._texts
        assert found is not None
        now, before = found.figures, found.previous
        counts = [(name, getattr(now, name), getattr(before, name)) for name in ("sessions", "energy_kwh", "hours")]
        amounts = self._compared([("amount", now.amount, before.amount)], money=True)
        compared = self._compared(counts)

        def chart() -> bytes:
            values = [part.figures.energy_kwh for part in found.parts]
            return charts.bars(self._steps([part.day for part in found.parts]), values, name=texts["energy_kwh"])

        table = Table(compared.header, [*compared.rows, *amounts.rows])
        return Sheet(bool(now.sessions or before.sessions), (table, self._share_table(found.powers)), chart)

    def fines(self) -> Sheet:
        found, texts = self._report.fines, self._texts
        assert found is not None
        now, before = found.figures, found.previous

        def compared(*names: str, money: bool = False) -> Sequence[Row]:
            figures = [(name, getattr(now, name), getattr(before, name)) for name in names]
            return self._compared(figures, money=money).rows

        rows = [
            *compared("issued"),
            *compared("amount", money=True),
            *compared("paid"),
            *compared("paid_amount", money=True),
            *compared("open", "appealed", "dismissed"),
        ]

        def chart() -> bytes:
            values = [part.figures.issued for part in found.parts]
            return charts.bars(self._steps([part.day for part in found.parts]), values, name=texts["issued"])

        table = Table(self._compared([]).header, rows)
        return Sheet(bool(now.issued or before.issued), (table, self._share_table(found.reasons)), chart)

    def agents(self) -> Sheet:
        found, texts = self._report.agents, self._texts
        assert found is not None
        header = ("issued", "amount", "paid", "shift_hours", "previous")
        rows = [
            (
                each.name or each.agent_id,
                self._number(each.fines.issued),
                self._amount(each.fines.amount),
                self._number(each.fines.paid),
                self._number(each.shift_hours),
                self._number(each.previous_fines),
            )
            for each in found.agents[:MOST_ROWS]
        ]
        return Sheet(bool(rows), (Table((texts["name"], *(texts[name] for name in header)), rows),))

    def _shares(self, shares: Sequence[Share], *, has: bool) -> Sheet:
        def chart() -> bytes:
            some = shares[:MOST_ROWS]
            return charts.lying_bars([each.name for each in some], [each.count for each in some])

        return Sheet(has, (self._share_table(shares),), chart)

    def _share_table(self, shares: Sequence[Share]) -> Table:
        texts = self._texts
        rows = [
            (each.name, self._number(each.count), self._number(each.percent), self._number(each.previous_count))
            for each in shares[:MOST_ROWS]
        ]
        return Table((texts["name"], texts["count"], texts["share"], texts["previous"]), rows)

    def _compared(self, figures: Sequence[tuple[str, Number, Number]], *, money: bool = False) -> Table:
        texts = self._texts
        rows = [(texts[name], *self._change(now, before, money=money)) for name, now, before in figures]
        return Table((texts["figure"], texts["current"], texts["previous"], texts["change"]), rows)

    def _change(self, now: Number, before: Number, *, money: bool = False) -> Row:
        show = self._amount if money else self._number
        change = f"{100 * (now - before) / abs(before):+.1f} %" if now is not None and before else "-"
        return show(now), show(before), change.replace(".", ",") if self._language is Language.FR else change

    def _number(self, number: Number) -> str:
        if number is None:
            return "-"
        text = f"{number:,}" if isinstance(number, int) else f"{Decimal(str(number)):,}"
        return text.translate(_FRENCH) if self._language is Language.FR else text

    def _amount(self, millimes: Number) -> str:
        return amount_text(millimes_to_text(int(millimes or 0)), self._language)

    def _place(self, place: Place) -> str:
        return place.name or place.car_park or place.zone_id or self._texts["no_place"]

    def _steps(self, days: Sequence[str]) -> Sequence[str]:
        return [f"{day[8:10]}/{day[5:7]}" if len(day) > len("2026-03") else f"{day[5:7]}/{day[:4]}" for day in days]


_FRENCH: Mapping[int, str] = {ord(","): "\u202f", ord("."): ","}

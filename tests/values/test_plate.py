from itertools import pairwise

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

from server.errors import InvalidLicensePlate
from server.values.plate import Plate, PlateCategory, PlateType, parse_plate, plate_key_prefix, plate_of_parts


class TestParsePlate:
    @pytest.mark.parametrize(
        "text",
        [
            "123 TUN 4567",
            "123TUN4567",
            "123-tun-4567",
            "  123  Tun 4567 ",
            "123 تونس 4567",
            "123تونس4567",
            "١٢٣ تونس ٤٥٦٧",
            "۱۲۳ تونس ۴۵۶۷",
            "１２３ TUN ４５６７",
            "123 ﺗﻮﻧﺲ 4567",  # presentation forms, as old keyboards send them
            "123 تـونس 4567",  # stretched with a tatweel
            "\u200f123 تونس 4567\u200e",  # direction marks that copying brings along
            "123 TU 4567",
            "123 TN 4567",
            "123.TUNIS.4567",
            "4567 تونس 123",  # written right to left
            "4567تونس123",
            "123/TUNISIE/4567",
        ],
    )
    def test_all_ways_to_write_a_tunisian_plate_are_one_plate(self, text: str) -> None:
        assert parse_plate(text) == Plate(
            PlateType.TUNIS, PlateCategory.REGULAR, "123", "4567", "123 TUN 4567", "123TUN4567"
        )

    @pytest.mark.parametrize(
        ("text", "key"),
        [
            ("12 تونس 345", "12TUN345"),  # either number may be the series
            ("4567 تونس 1234", "4567TUN1234"),  # neither may
            ("4567 TUN 123", "4567TUN123"),  # nobody writes Latin letters from right to left
        ],
    )
    def test_a_tunisian_plate_is_turned_round_only_when_it_must_be(self, text: str, key: str) -> None:
        assert parse_plate(text).key == key

    @pytest.mark.parametrize(
        ("text", "key"),
        [
            ("123تونس4567", "123TUN4567"),
            ("123456نت", "RS123456"),
            ("12-345678", "12-345678"),
            ("12CD345", "12CD345"),
            ("123456ليبيا", "LIBYA123456"),
            ("12345-116-16", "12345-116-16"),
            ("AB-123-CD", "AB-123-CD"),
            ("B-AB123", "B-AB-123"),
        ],
    )
    def test_the_text_of_the_agents_app_is_found_by_the_key_of_its_series(self, text: str, key: str) -> None:
        assert parse_plate(text).key == key

    @pytest.mark.parametrize(
        "plates",
        [
            [
                ["B-AB 123", "B AB-123", "b ab 123", "B.AB/123", "B-AB123"],
                ["BA-B 123", "ba b-123"],
                ["BAB 123", "BAB-123", "BAB123"],  # could be either of the two, so it is neither
                ["B-A-B 123"],
            ],
            [["01-23456", "01 23456", "01.23456"], ["012-3456"], ["0-123456"]],
            [["1-ABC-123", "1ABC123", "1 abc 123"], ["1-AB-C123"], ["1-A-BC-123"]],
        ],
    )
    def test_where_the_parts_of_a_plate_end_tells_plates_apart(self, plates: list[list[str]]) -> None:
        keys = [{parse_plate(way).key for way in ways} for ways in plates]
        assert {len(of_one) for of_one in keys} == {1}
        assert len(set.union(*keys)) == len(plates)

    @pytest.mark.parametrize(
        ("texts", "type_", "category", "parts", "formatted", "key"),
        [
            (["RS 123456", "123456 RS", "ن ت 123456", "123456نت", "rs-123456"],
             PlateType.RS, PlateCategory.REGULAR, ("123456", ""), "RS 123456", "RS123456"),
            (["01-123456", "01 123456", "01_123456", "01123456", "٠١-١٢٣٤٥٦"],
             PlateType.GOVERNMENT, PlateCategory.GOVERNMENT, ("01", "123456"), "01-123456", "01-123456"),
            (["ليبيا 5-12345", "5-12345 ليبيا", "LIBYA 5-12345", "libye 5-12345", "5-12345ليبيا"],
             PlateType.LIBYA, PlateCategory.LIBYA, ("5-12345", ""), "ليبيا 5-12345", "LIBYA512345"),
            (["الجزائر 12345-116-16", "ALGERIE 12345 11616", "Algérie 12345-116-16", "12345-116-16", "1234511616"],
             PlateType.ALGERIA, PlateCategory.ALGERIA, ("12345-116-16", ""), "الجزائر 12345-116-16",
             "12345-116-16"),
            (["12 CMD 34", "12 ر ب د 34", "12ربد34"],
             PlateType.CMD, PlateCategory.DIPLOMATIC, ("12", "34"), "12 CMD 34", "12CMD34"),
            (["12 CD 34", "12 س د 34"],
             PlateType.CD, PlateCategory.DIPLOMATIC, ("12", "34"), "12 CD 34", "12CD34"),
            (["12 MD 34", "12 ب د 34"],
             PlateType.MD, PlateCategory.DIPLOMATIC, ("12", "34"), "12 MD 34", "12MD34"),
            (["12 PAT 34", "12 م ا ف 34", "12 م أ ف 34"],
             PlateType.PAT, PlateCategory.DIPLOMATIC, ("12", "34"), "12 PAT 34", "12PAT34"),
            (["12 CC 34", "12 س ق 34"],
             PlateType.CC, PlateCategory.CONSULAR, ("12", "34"), "12 CC 34", "12CC34"),
            (["12 MC 34", "12 ث ق 34"],
             PlateType.MC, PlateCategory.CONSULAR, ("12", "34"), "12 MC 34", "12MC34"),
        ],
        ids=lambda value: str(value) if isinstance(value, PlateType) else "",
    )  # fmt: skip
    def test_each_series_is_known_by_its_arabic_and_latin_label(
        self,
        texts: list[str],
        type_: PlateType,
        category: PlateCategory,
        parts: tuple[str, str],
        formatted: str,
        key: str,
    ) -> None:
        plates = [parse_plate(text) for text in texts]
        assert {plate.key for plate in plates} == {key}
        assert {plate.type for plate in plates} == {type_}
        assert {plate.category for plate in plates} == {category}
        assert plates[0].formatted == formatted
        assert (plates[0].left, plates[0].right) == parts

    @pytest.mark.parametrize(
        ("text", "formatted", "key"),
        [
            ("ab-123-cd", "AB-123-CD", "AB-123-CD"),
            ("ab123cd", "AB123CD", "AB-123-CD"),
            ("B  MW 1234", "B MW 1234", "B-MW-1234"),
            ("1234567", "1234567", "1234567"),  # a Tunisian plate whose label was left out, who knows where
            ("Ö-AB 12", "O-AB 12", "O-AB-12"),
            ("RS 12 AB", "RS 12 AB", "RS-12-AB"),
            ("12 TUN", "12 TUN", "12-TUN"),
            ("TUN", "TUN", "TUN"),
            ("RS", "RS", "RS"),
            ("صحفي 12", "صحفي 12", "صحفي-12"),
        ],
    )
    def test_text_of_no_series_is_an_other_plate(self, text: str, formatted: str, key: str) -> None:
        assert parse_plate(text) == Plate(PlateType.OTHER, PlateCategory.OTHER, formatted, "", formatted, key)

    @pytest.mark.parametrize("text", ["", " ", "---", "—", "\u200f", "ـ", "🚗", "_"])
    def test_a_text_without_letter_or_digit_is_refused(self, text: str) -> None:
        with pytest.raises(InvalidLicensePlate):
            parse_plate(text)

    @pytest.mark.parametrize(
        "text",
        [
            "123 TUN 4567",
            "RS 12",
            "01-123456",
            "ليبيا 5-12345",
            "الجزائر 1-2",
            "1 CMD 2",
            "AB-123-CD",
            "صحفي 12",
            "ليبيا",
        ],
    )
    def test_what_is_shown_and_the_key_lead_back_to_the_plate(self, text: str) -> None:
        plate = parse_plate(text)
        assert parse_plate(plate.formatted) == plate
        assert parse_plate(plate.key).key == plate.key


class TestPlateOfParts:
    @pytest.mark.parametrize("type_", list(PlateType))
    def test_parts_and_text_give_one_key(self, type_: PlateType) -> None:
        plate = plate_of_parts(type_, "12", "345")
        assert parse_plate(plate.formatted).key == plate.key

    def test_parts_are_folded_like_text(self) -> None:
        assert plate_of_parts(PlateType.TUNIS, " ١٢٣ ", "45-67").key == "123TUN4567"

    def test_a_plate_of_one_part_ignores_the_right_one(self) -> None:
        assert plate_of_parts(PlateType.EU, "ab-123-cd", "junk") == Plate(
            PlateType.EU, PlateCategory.EU, "AB-123-CD", "", "AB-123-CD", "AB-123-CD"
        )

    @pytest.mark.parametrize(("left", "key"), [("RS 123456", "RS123456"), ("123456 ن ت", "RS123456"), ("12", "RS12")])
    def test_a_label_inside_the_part_counts_once(self, left: str, key: str) -> None:
        assert plate_of_parts(PlateType.RS, left).key == key

    def test_an_other_plate_is_read_as_text(self) -> None:
        assert plate_of_parts(PlateType.OTHER, "123 TUN 4567").type is PlateType.TUNIS

    @pytest.mark.parametrize(("left", "right"), [("", "12"), ("12", ""), ("-", "12"), ("12", " ")])
    def test_a_missing_part_is_refused(self, left: str, right: str) -> None:
        with pytest.raises(InvalidLicensePlate):
            plate_of_parts(PlateType.TUNIS, left, right)

    @pytest.mark.parametrize(
        ("type_", "left", "right", "text"),
        [
            (PlateType.GOVERNMENT, "0 1", "123-456", "01-123456"),
            (PlateType.GOVERNMENT, "011", "23456", "011-23456"),
            (PlateType.EU, "B-AB 123", "", "B-AB123"),
            (PlateType.ALGERIA, "12345 116 16", "", "1234511616"),
            (PlateType.ALGERIA, "1234511616", "", "12345-116-16"),
            (PlateType.ALGERIA, "1-2", "", "1-2"),
            (PlateType.LIBYA, "5-12345", "", "5-12345ليبيا"),
        ],
    )
    def test_the_app_that_sends_parts_and_the_one_that_sends_text_mean_one_plate(
        self, type_: PlateType, left: str, right: str, text: str
    ) -> None:
        assert plate_of_parts(type_, left, right).key == parse_plate(text).key


DIGITS = st.text("0123456789", min_size=1, max_size=6)
SEPARATORS = st.sampled_from(["", " ", "-", ".", "/", "  ", " - "])
KEPT_APART = SEPARATORS.filter(bool)
ANY_TEXT = st.text(max_size=24) | st.text("AB12 -ن", max_size=12)


def plate_texts() -> st.SearchStrategy[str]:
    labels = st.sampled_from(["TUN", "تونس", "CD", "س د", "RS", "ن ت", "LIBYA", "الجزائر", "AB", "-", ""])
    return st.tuples(DIGITS | st.just(""), SEPARATORS, labels, SEPARATORS, DIGITS | st.just("")).map("".join)


def parsed(text: str) -> Plate:
    try:
        return parse_plate(text)
    except InvalidLicensePlate:
        reject()


class TestAnyText:
    @given(plate_texts() | ANY_TEXT)
    def test_what_is_shown_and_the_key_lead_back_to_the_plate(self, text: str) -> None:
        plate = parsed(text)
        assert parse_plate(plate.formatted) == plate
        assert parse_plate(plate.key).key == plate.key

    @given(plate_texts() | ANY_TEXT)
    def test_the_parts_lead_back_to_the_plate(self, text: str) -> None:
        plate = parsed(text)
        assert plate_of_parts(plate.type, plate.left, plate.right) == plate

    @given(st.sampled_from(PlateType), plate_texts() | ANY_TEXT, plate_texts() | ANY_TEXT)
    def test_whatever_parts_are_sent_their_text_has_the_same_key(self, type_: PlateType, left: str, right: str) -> None:
        try:
            plate = plate_of_parts(type_, left, right)
        except InvalidLicensePlate:
            reject()
        assert parse_plate(plate.formatted).key == plate.key
        assert parse_plate(plate.key).key == plate.key
        assert plate_of_parts(plate.type, plate.left, plate.right) == plate

    @given(
        st.text("0123456789", min_size=1, max_size=3),
        st.text("0123456789", min_size=4, max_size=4),
        st.sampled_from(["TUN", "tun", "تونس", "Tunisie"]),
        SEPARATORS,
        SEPARATORS,
    )
    def test_every_way_to_write_a_tunisian_plate_gives_one_key(self, series, number, label, one, other) -> None:
        assert parse_plate(f"{series}{one}{label}{other}{number}").key == f"{series}TUN{number}"
        assert parse_plate(f"{number}{one}تونس{other}{series}").key == f"{series}TUN{number}"

    @given(st.lists(st.text("BCDEF", min_size=1, max_size=3) | DIGITS, min_size=1, max_size=4), st.data())
    def test_separators_tell_only_where_parts_end_not_how_they_are_written(self, parts, data) -> None:
        def write() -> str:
            text = parts[0]
            for before, after in pairwise(parts):
                text += data.draw(KEPT_APART if before.isdecimal() == after.isdecimal() else SEPARATORS) + after
            return text

        assert parse_plate(write()).key == parse_plate(write()).key


class TestKeyPrefix:
    @pytest.mark.parametrize(
        ("typed", "prefix"),
        [
            ("12", "12"),
            ("123 T", "123"),
            ("123 tu", "123TUN"),
            ("123 TUN", "123TUN"),
            ("123 تونس", "123TUN"),
            ("123 تو", "123"),
            ("123 TUN 4", "123TUN4"),
            ("4567 تونس 123", "123TUN4567"),
            ("12 CD", "12CD"),
            ("12 C", "12"),
            ("RS 12", "RS12"),
            ("01-123456", "01-123456"),
            ("AB-12", "AB-12"),
            ("ab12", "AB-12"),
            ("", ""),
            (" - ", ""),
        ],
    )
    def test_is_what_the_key_of_the_whole_plate_begins_with(self, typed: str, prefix: str) -> None:
        assert plate_key_prefix(typed) == prefix

    @given(st.text("0123456789", min_size=1, max_size=3), st.text("0123456789", min_size=1, max_size=4), st.data())
    def test_however_far_a_tunisian_plate_is_typed_its_key_begins_so(self, series, number, data) -> None:
        whole = f"{series} TUN {number}"
        typed = whole[: data.draw(st.integers(len(series), len(whole)))]
        assert parse_plate(whole).key.startswith(plate_key_prefix(typed))

    @given(ANY_TEXT)
    def test_any_text_has_one_that_is_no_longer_than_a_key(self, text: str) -> None:
        prefix = plate_key_prefix(text)
        assert not prefix or parse_plate(text).key

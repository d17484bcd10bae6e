import pytest

from server.errors import InvalidLicensePlate
from server.values.plate import Plate, PlateCategory, PlateType, parse_plate, plate_of_parts


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
            "123/TUNISIE/4567",
        ],
    )
    def test_all_ways_to_write_a_tunisian_plate_are_one_plate(self, text: str) -> None:
        assert parse_plate(text) == Plate(
            PlateType.TUNIS, PlateCategory.REGULAR, "123", "4567", "123 TUN 4567", "123TUN4567"
        )

    @pytest.mark.parametrize(
        ("texts", "type_", "category", "parts", "formatted", "key"),
        [
            (["RS 123456", "123456 RS", "ن ت 123456", "123456نت", "rs-123456"],
             PlateType.RS, PlateCategory.REGULAR, ("123456", ""), "RS 123456", "RS123456"),
            (["01-123456", "01 123456", "٠١-١٢٣٤٥٦"],
             PlateType.GOVERNMENT, PlateCategory.GOVERNMENT, ("01", "123456"), "01-123456", "01123456"),
            (["ليبيا 5-12345", "5-12345 ليبيا", "LIBYA 5-12345", "libye 5-12345"],
             PlateType.LIBYA, PlateCategory.LIBYA, ("5-12345", ""), "ليبيا 5-12345", "LIBYA512345"),
            (["الجزائر 12345-116-16", "ALGERIE 12345-116-16", "Algérie 12345-116-16"],
             PlateType.ALGERIA, PlateCategory.ALGERIA, ("12345-116-16", ""), "الجزائر 12345-116-16",
             "ALGERIA1234511616"),
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
            ("ab-123-cd", "AB-123-CD", "AB123CD"),
            ("B  MW 1234", "B MW 1234", "BMW1234"),
            ("01123456", "01123456", "01123456"),
            ("Ö-AB 12", "O-AB 12", "OAB12"),
            ("RS 12 AB", "RS 12 AB", "RS12AB"),
            ("12 TUN", "12 TUN", "12TUN"),
            ("TUN", "TUN", "TUN"),
            ("RS", "RS", "RS"),
            ("صحفي 12", "صحفي 12", "صحفي12"),
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
            PlateType.EU, PlateCategory.EU, "AB-123-CD", "", "AB-123-CD", "AB123CD"
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

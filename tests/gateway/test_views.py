"""The view builder on its own: what a dialect file makes of the contract, and what a wrong line says."""

import json

import pytest
from google.protobuf import descriptor_pb2, descriptor_pool, json_format, message_factory

from gateway.source import DialectError
from gateway.views import build_all
from tests.gateway.toy import DIALECTS

HEAD = "prefix: /api\nnames: camelCase\nenvelope: true\n"


@pytest.fixture
def build(toy_files, tmp_path):
    """Builds a dialect `d.yaml` with these lines; more dialects by name."""

    def build_dialects(text: str, **others: str):
        for name, content in {"d": text, **others}.items():
            (tmp_path / f"{name}.yaml").write_text(content)
        return build_all(toy_files, tmp_path)

    return build_dialects


def table(built):
    return json.loads(built["routes.json"])["listeners"][0]


def options(built, name):
    return next(route["options"] for route in table(built)["routes"] if route["name"] == name)


def view(built, name="d"):
    """The messages of a view by full name, as classes."""
    pool = descriptor_pool.DescriptorPool()
    for file in descriptor_pb2.FileDescriptorSet.FromString(built[f"{name}.binpb"]).file:
        pool.AddSerializedFile(file.SerializeToString())
    return lambda message: message_factory.GetMessageClass(pool.FindMessageTypeByName(f"parkup.toy.v1.{message}"))


class TestViews:
    def test_the_same_input_gives_the_same_bytes(self, toy_files):
        assert build_all(toy_files, DIALECTS) == build_all(toy_files, DIALECTS)

    def test_a_file_is_a_dialect_and_a_view_with_what_describes_it(self, toy_files):
        dialects, kinds = (
            ("api", "api_auth", "api_upper", "carpark", "stays", "v1"),
            ("binpb", "openapi.json", "postman.json"),
        )
        assert set(build_all(toy_files, DIALECTS)) == {
            *(f"{name}.{kind}" for name in dialects for kind in kinds),
            "contract.html",
            "routes.json",
        }

    def test_the_wire_format_is_the_contracts(self, toy_files, toy):
        zone = toy.Zone(id="a", hourly_rate=2.5, status=2, kind=1, latitude=3.5)
        built = build_all(toy_files, DIALECTS)
        for name in ("v1", "api", "api_auth"):
            seen = view(built, name)("Zone").FromString(zone.SerializeToString())
            assert seen.SerializeToString(deterministic=True) == zone.SerializeToString(deterministic=True)

    def test_optional_fields_stay_optional_when_a_field_before_them_is_hidden(self, toy_files):
        zone = view(build_all(toy_files, DIALECTS), "api")("Zone")
        assert [
            field.name for field in zone.DESCRIPTOR.fields if field.has_presence and field.message_type is None
        ] == [
            "kind",
            "last_4_digits",
        ]

    def test_enum_values_of_two_enums_in_one_message_do_not_clash(self, toy_files):
        zone = view(build_all(toy_files, DIALECTS), "v1")("Zone")
        shown = json_format.MessageToDict(zone(status=1, kind=2))
        assert shown == {"status": "active", "kind": "car_park"}

    def test_an_enum_value_is_understood_by_further_names(self, toy_files):
        files = build_all(toy_files, DIALECTS)
        zone = view(files, "api")("Zone")
        assert json_format.MessageToDict(json_format.ParseDict({"kind": "Parkhaus"}, zone())) == {"kind": "PARK"}
        names = json.loads(files["routes.json"])["messages"]["api"]["enum_names"]["parkup.toy.v1.Zone.KindNames.Kind"]
        assert names["parkhaus"] == "Parkhaus"

    def test_only_services_with_a_route_are_left(self, toy_files):
        files = descriptor_pb2.FileDescriptorSet.FromString(build_all(toy_files, DIALECTS)["api_auth.binpb"])
        assert [service.name for file in files.file for service in file.service] == ["ToyZoneService"]

    def test_error_details_are_part_of_every_view(self, toy_files):
        files = descriptor_pb2.FileDescriptorSet.FromString(build_all(toy_files, DIALECTS)["v1.binpb"])
        assert {"google/rpc/status.proto", "google/rpc/error_details.proto"} <= {file.name for file in files.file}


class TestRoutes:
    def test_a_line_may_name_just_the_rpc(self, build):
        built = build(HEAD + "routes:\n  GET /api/z/{zone_id}: ToyZoneService/GetZone\n")
        assert options(built, "GET /api/z/{zone_id}")["envelope"] == "wrap"

    def test_literals_come_before_variables(self, toy_files):
        names = [route["name"] for route in table(build_all(toy_files, DIALECTS))["routes"]]
        assert names.index("GET /v1/zones/active") < names.index("GET /v1/zones/{zone_id}")
        assert names.index("POST /api/v1/auth/login") < names.index("GET /api/v1/zones/{zone_id}")

    def test_unknown_paths_belong_to_the_dialect_with_the_longest_prefix(self, toy_files):
        unknown = table(build_all(toy_files, DIALECTS))["unknown"]
        assert [each["prefix"] for each in unknown] == [
            *("/api/v1/upper", "/api/v1/auth", "/api/v1/fail", "/api/v1", "/stays", "/v1")
        ]

    def test_fixed_settings_take_the_field_from_the_client(self, toy_files):
        mine = options(build_all(toy_files, DIALECTS), "GET /api/v1/zones/mine")
        assert mine["fixed"] == "scope=mine&is_active=true"
        assert mine["taken"] == {"scope": True, "is_active": True}

    def test_enum_values_are_listed_as_printed_for_error_answers(self, toy_files):
        messages = json.loads(build_all(toy_files, DIALECTS)["routes.json"])["messages"]
        assert messages["api"]["enum_values"]["parkup.toy.v1.Zone.KindNames.Kind"] == "street, PARK"


WRONG = {
    "unknown RPC": (
        "GET /api/z: ToyZoneService/GetZones",
        ["d.yaml:5", "GET /api/z", "GetZones", "ToyZoneService/GetZone"],
    ),
    "unknown service": ("GET /api/z: Nothing/Here", ["Nothing/Here", "ToyOddityService/Echo"]),
    "unknown path variable": ("GET /api/z/{id}: ToyZoneService/GetZone", ["has no field `id`", "zone_id"]),
    "path variable that is a message": ("POST /api/z/{zones}: ToyZoneService/CreateZone", ["`zones`", "name, status"]),
    "unknown body field": ("POST /api/z: {rpc: ToyZoneService/CreateZone, body: zone}", ["has no field `zone`"]),
    "unknown payload": ("GET /api/z: {rpc: ToyZoneService/ListZones, data: zone}", ["has no field `zone`", "zones"]),
    "unknown fixed field": ("GET /api/z: {rpc: ToyZoneService/ListZones, fixed: {mine: 1}}", ["has no field `mine`"]),
    "unknown key": ("GET /api/z: {rpc: ToyZoneService/ListZones, code: 201}", ["unknown key `code`", "status"]),
    "wrong type": ("GET /api/z: {rpc: ToyZoneService/ListZones, status: ok}", ["`status` is not a int"]),
    "no RPC": ("GET /api/z: {status: 201}", ["needs `rpc`"]),
    "foreign prefix": ("GET /v1/z: ToyZoneService/ListZones", ["prefix /api"]),
    "unknown method": ("FETCH /api/z: ToyZoneService/ListZones", ["METHOD", "GET, POST"]),
    "odd path": ("GET /api/z/{zone_id}.png: ToyZoneService/GetZone", ["`{zone_id}.png` is neither"]),
    "same line twice": (
        "GET /api/z: ToyZoneService/ListZones\n  GET /api/z: ToyZoneService/GetZone",
        ["d.yaml:6", "is there twice"],
    ),
    "same path twice": (
        "GET /api/z/{zone_id}: ToyZoneService/GetZone\n  GET /api/z/{text}: ToyOddityService/Echo",
        ["d.yaml:6", "/api/z/{zone_id} once more"],
    ),
    "payload of one message under two names": (
        "GET /api/z: {rpc: ToyZoneService/ListZones, data: zones}\n  GET /api/y: ToyZoneService/ListZones",
        ["d.yaml:6", "data: nothing", "GET /api/z"],
    ),
}


class TestWrongLines:
    @pytest.mark.parametrize("case", WRONG)
    def test_a_wrong_route_names_file_line_and_what_there_is(self, build, case):
        line, said = WRONG[case]
        with pytest.raises(DialectError) as error:
            build(HEAD + f"routes:\n  {line}\n")
        assert [part for part in ["d.yaml:", *said] if part not in str(error.value)] == []

    @pytest.mark.parametrize(
        ("lines", "said"),
        [
            ("rename: {Zone.nam: x}", "parkup.toy.v1.Zone has no field `nam`"),
            ("rename: {Zone.name: hourlyRate}", "and so is `hourly_rate`"),
            ("rename: {Zone.name: hourly_rate}", "and so is `hourly_rate`"),
            ("rename: {Zones.name: x}", "no message `Zones`"),
            ("hide: [Zone.nothing]", "has no field `nothing`"),
            ("hide: [GetZoneRequest.zone_id]", "`zone_id` of parkup.toy.v1.GetZoneRequest is hidden"),
            ("enum_values: {Zone.Kind.KIND_X: x}", "has no value `KIND_X`; it has KIND_CAR_PARK"),
            ("enum_values: {Zone.Kind.KIND_STREET: car_park}", "two values of parkup.toy.v1.Zone.Kind"),
            ("enum_aliases: {Zone.Kind.KIND_X: [x]}", "has no value `KIND_X`; it has KIND_CAR_PARK"),
            ("enum_aliases: {Zone.Kind.KIND_STREET: [car_park]}", "two values of parkup.toy.v1.Zone.Kind"),
            ("rename: {'*.nothing': x}", "no message of the contract has a field `nothing`"),
            ("rename: {'*.hourly_rate': name}", "`name` would be called `name`, and so is `hourly_rate`"),
            ("rename: {Agent.first_name: x}", "is ambiguous: parkup.toy.v1.Agent, parkup.toy.v1.Roster.Agent"),
            ("text_as: {Plate: nothing}", "parkup.toy.v1.Plate has no field `nothing`; it has formatted, left, right"),
            ("list_as: {Place: [latitude]}", "no message `Place`"),
            ("print: {Stay.plate: pairs}", "`pairs` needs `list_as` for parkup.toy.v1.Plate"),
            ("print: {Stay.plate: loud}", "print is one of pairs, text"),
            ("lift: [Stay.boundary]", "`boundary` of parkup.toy.v1.Stay is not one message"),
            ("also: {Zone.name: [status]}", "has a field that prints as `status` already"),
            ("enum_case: title", "enum_case is one of lower, upper"),
            ("language: ar", "language is one of fr, en"),
            ("listener: {port: 1}", "the key `port_setting` is missing"),
            ("extends: nothing", "no dialect to extend by that name"),
            ("extends: d", "no dialect to extend by that name"),
            ('errors: {shape: {a: "{reasons}"}}', "there is no `{reasons}`; there are {message}, {reason}"),
            ('errors: {violation: "{message}"}', "there is no `{message}`; there are {field}"),
            ("errors: {statuses: {X: bad}}", "`bad` is not an HTTP status"),
            ("errors: {shapes: 1}", "`shapes` is not a dict"),
            ("names_: x", "unknown key `names_`"),
            ("hide: {a: b}", "`hide` is not a list"),
            ("hide: [", "not YAML"),
        ],
    )
    def test_a_wrong_setting_names_file_line_and_what_there_is(self, build, lines, said):
        with pytest.raises(DialectError) as error:
            build(HEAD + "routes:\n  GET /api/z/{zone_id}: ToyZoneService/GetZone\n" + lines + "\n")
        assert str(error.value).startswith("d.yaml:")
        assert said in str(error.value)

    @pytest.mark.parametrize(
        ("settings", "line", "said"),
        [
            ("paging: {page: skip, limit: page_size}", "ToyStayService/ListStays", "pages need a default"),
            (
                "defaults: {'*.plate': x}",
                "ToyStayService/ListStays",
                "`plate` of parkup.toy.v1.ListStaysRequest is a mess",
            ),
            ("envelope: false", "{rpc: ToyZoneService/ListZones, bare: zones, add: {a: 1}}", "`add` finds no place"),
            ("envelope: false", "{rpc: ToyZoneService/ListZones, add: {count: 1}}", "`add` finds no place"),
            ("envelope: false", "{rpc: ToyZoneService/ListZones, bare: zone}", "has no field `zone`"),
            ("envelope: false", "{rpc: ToyZoneService/ListZones, defaults: {x: 1}}", "has no field `x`"),
            ("envelope: false", "{rpc: ToyZoneService/ListZones, body_list: x}", "has no field `x`"),
        ],
    )
    def test_a_route_that_cannot_work_is_an_error(self, build, settings, line, said):
        with pytest.raises(DialectError) as error:
            build(f"prefix: /api\nnames: camelCase\n{settings}\nroutes:\n  GET /api/z: {line}\n")
        assert said in str(error.value)

    def test_a_message_of_an_ambiguous_name_is_named_in_full(self, build):
        rename = "rename: {parkup.toy.v1.Roster.Agent.first_name: given, parkup.toy.v1.Agent.first_name: name}\n"
        built = view(build(HEAD + rename + "routes:\n  POST /api/z: ToyZoneService/Login\n"))
        shown = json_format.MessageToDict(built("Agent")(first_name="A"))
        assert shown == {"name": "A"}

    def test_what_is_inherited_is_named_where_it_stands(self, build):
        parent = HEAD + "rename: {Zone.nothing: x}\nroutes: {}\n"
        with pytest.raises(DialectError, match=r"^d\.yaml:4: "):
            build(parent, e="extends: d\nroutes:\n  GET /api/z: ToyZoneService/ListZones\n")

    def test_a_dialect_takes_routes_and_rules_of_the_contract_from_the_one_it_extends(self, build):
        parent = "prefix: /v1\nnames: snake_case\ncontract_rules: true\nroutes:\n  POST /v1/zones: {status: 201}\n"
        child = "extends: d\npaths: [/v1/zones]\nroutes:\n  GET /v1/fail/{reason}: {status: 202}\n"
        owners = {each["name"]: each["options"] for each in table(build(parent, e=child))["routes"]}
        assert owners["POST /v1/zones"]["dialect"] == owners["GET /v1/zones/{zone_id}"]["dialect"] == "e"
        assert owners["POST /v1/zones"]["status"] == "201"
        assert (owners["GET /v1/fail/{reason}"]["dialect"], owners["GET /v1/fail/{reason}"]["status"]) == ("e", "202")
        assert owners["POST /v1/login"]["dialect"] == "d"

    def test_the_error_shows_the_line_itself(self, build):
        with pytest.raises(DialectError, match=r"^d\.yaml:6: `rename: \{Zone\.nam: x\}`: "):
            build(HEAD + "routes:\n  GET /api/z: ToyZoneService/ListZones\nrename: {Zone.nam: x}\n")

    def test_a_name_style_must_be_known(self, build):
        with pytest.raises(DialectError, match=r"names is one of snake_case, camelCase"):
            build("prefix: /api\nnames: kebab-case\nroutes: {}\n")

    def test_two_dialects_cannot_share_a_path(self, build):
        line = "routes:\n  GET /api/z: ToyZoneService/ListZones\n"
        with pytest.raises(DialectError, match=r"e\.yaml:5.*belongs to d\.yaml already"):
            build(HEAD + line, e=HEAD + line)

    def test_a_contract_rule_outside_the_prefix_is_an_error(self, build):
        with pytest.raises(DialectError, match=r"does not begin with /api"):
            build(HEAD + "contract_rules: true\nroutes: {}\n")

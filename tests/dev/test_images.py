"""The descriptor images, the service config, and clients that are not up to date."""

import json
import shutil
from pathlib import Path

import pytest
from google.protobuf.descriptor_pb2 import FileDescriptorSet, MethodDescriptorProto, MethodOptions
from google.protobuf.descriptor_pool import DescriptorPool

from server.dev.clients.image import client_image
from server.dev.clients.plugins import STAMP, Plugin
from server.dev.generate import ROOT

CONTRACT = (ROOT / "gen/contract.binpb").read_bytes()
CLIENT = (ROOT / "gen/client.binpb").read_bytes()
FILES = FileDescriptorSet.FromString(CLIENT)
METHODS: dict[str, MethodDescriptorProto] = {
    f"{file.package}.{service.name}/{method.name}": method
    for file in FILES.file
    for service in file.service
    for method in service.method
}


class TestClientImage:
    def test_it_can_be_loaded_by_itself(self) -> None:
        pool = DescriptorPool()
        for file in FILES.file:
            pool.AddSerializedFile(file.SerializeToString())

        assert pool.FindMessageTypeByName("parkup.parking.v1.Session").fields_by_name["end_time"]

    def test_no_custom_option_is_left_and_nothing_that_only_those_need(self) -> None:
        names = {file.name for file in FILES.file}

        assert not [name for name in names if name.startswith(("buf/", "parkup/options/"))]
        assert "google/protobuf/descriptor.proto" not in names
        assert "parkup/payments/v1/webhook_service.proto" not in names
        assert not any(file.extension for file in FILES.file)
        assert b"buf.validate" not in CLIENT.replace(b"(buf.validate", b"")

    def test_error_details_are_in_it(self) -> None:
        assert {"google/rpc/status.proto", "google/rpc/error_details.proto"} <= {file.name for file in FILES.file}

    def test_comments_are_beside_what_they_are_about(self) -> None:
        [file] = [file for file in FILES.file if file.name == "parkup/errors/v1/error_reason.proto"]
        comments = {tuple(place.path): place.leading_comments for place in file.source_code_info.location}

        assert comments[5, 0].startswith(" Sent in google.rpc.ErrorInfo.reason")
        assert comments[5, 0, 2, 0] == " Never sent.\n"

    @pytest.mark.parametrize(
        ("method", "level"),
        [
            ("parkup.parking.v1.ZoneService/ListZones", MethodOptions.NO_SIDE_EFFECTS),
            ("parkup.parking.v1.SessionService/StartSession", MethodOptions.IDEMPOTENT),
            ("parkup.auth.v1.AuthService/RefreshToken", MethodOptions.IDEMPOTENT),
            ("parkup.auth.v1.AuthService/VerifyOtp", MethodOptions.IDEMPOTENCY_UNKNOWN),
        ],
    )
    def test_what_may_be_repeated_is_said_in_protobufs_own_words(self, method: str, level: int) -> None:
        assert METHODS[method].options.idempotency_level == level

    def test_it_is_the_same_every_time(self) -> None:
        assert client_image(CONTRACT) == CLIENT


class TestServiceConfig:
    def test_it_repeats_what_is_safe_and_nothing_else(self) -> None:
        [rule] = json.loads((ROOT / "gen/service_config.json").read_text())["methodConfig"]
        repeated = {f"{name['service']}/{name['method']}" for name in rule["name"]}

        assert {name for name, method in METHODS.items() if method.options.idempotency_level} == {
            name for name in repeated if name in METHODS
        }
        assert rule["retryPolicy"]["retryableStatusCodes"] == ["UNAVAILABLE"]


class TestPluginsThatAreNotThere:
    @pytest.fixture
    def plugin(self) -> Plugin:
        return Plugin("Cobol", "cobol", "", "a COBOL compiler", lambda: None, lambda *_: {})

    @pytest.fixture
    def committed(self, tmp_path: Path) -> Path:
        folder = tmp_path / "gen/cobol"
        folder.mkdir(parents=True)
        (folder / "zone.cob").write_text("made before")
        return folder.parent

    @pytest.fixture
    def image(self, tmp_path: Path) -> Path:
        return Path(shutil.copy(ROOT / "gen/client.binpb", tmp_path / "client.binpb"))

    def test_what_was_made_from_another_contract_is_out_of_date(self, plugin, committed, image, tmp_path) -> None:
        (committed / "cobol" / STAMP).write_text("0" * 64)

        said = plugin.make(CONTRACT, image, tmp_path / "fresh", committed)

        assert said == "gen/cobol is not up to date, and making it needs a COBOL compiler"
        assert (tmp_path / "fresh/cobol/zone.cob").read_text() == "made before"

    def test_what_was_made_from_this_one_is_good(self, plugin, committed, image, tmp_path) -> None:
        (committed / "cobol" / STAMP).write_text(plugin.stamp(image) + "\n")

        assert plugin.make(CONTRACT, image, tmp_path / "fresh", committed) is None

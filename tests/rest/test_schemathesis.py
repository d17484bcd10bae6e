"""schemathesis tries each dialect's document on the running gateway: no error of ours, no undocumented answer.

It is deterministic and bounded: the same few requests for each operation at every run, sound ones and others.
"""

import asyncio
import json
import os
import sys

import pytest

from tests.gateway.running import REAL_VIEWS

EXAMPLES = 2
CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance"
# After these the caller is no longer signed in, and all that came after would be 401.
SIGNING_OUT = ("Logout", "LogoutEverywhere", "EndMySignIn", "DeleteMyAccount", "DeleteUser", "DeactivateUser")
DOCUMENTS = sorted(REAL_VIEWS.glob("*.openapi.json"))


def left_out(document: dict) -> list[str]:
    """Operations that end the caller's sign-in, and those whose answers do not end by themselves."""
    return [
        operation["operationId"]
        for item in document["paths"].values()
        for operation in item.values()
        if any(f"_{name}" in operation["operationId"] for name in SIGNING_OUT)
        or "text/event-stream" in operation["responses"].get("200", {}).get("content", {})
    ]


@pytest.fixture(scope="module")
def environment(tmp_path_factory) -> dict[str, str]:
    """The programs have one folder for what hypothesis reckons of all characters, which takes it seconds."""
    return os.environ | {"HYPOTHESIS_STORAGE_DIRECTORY": str(tmp_path_factory.mktemp("hypothesis"))}


@pytest.mark.parametrize("who", ["driver", "super_admin"])
@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name.partition(".")[0])
async def test_no_answer_is_an_error_of_ours_or_undocumented(real_gateway, people, environment, path, who, tmp_path):
    caller = await getattr(people, who)()
    client = real_gateway.others.get(path.name.partition(".")[0], real_gateway.rest)
    excluded = [f"--exclude-operation-id={each}" for each in left_out(json.loads(path.read_text()))]
    line = [sys.executable, "-m", "schemathesis.cli", "run", str(path), "--url", str(client.base_url)]
    line += ["--header", f"authorization: Bearer {caller.access_token}", "--checks", CHECKS, "--phases", "fuzzing"]
    line += ["--max-examples", str(EXAMPLES), "--seed", "1", "--generation-deterministic", "--no-shrink"]
    line += ["--suppress-health-check", "all", "--continue-on-failure"]
    line += ["--max-redirects", "0", "--warnings", "off", "--no-color", *excluded]

    schemathesis = await asyncio.create_subprocess_exec(
        *line, cwd=tmp_path, env=environment, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    said, _ = await schemathesis.communicate()

    assert schemathesis.returncode == 0, said.decode()[-20_000:]

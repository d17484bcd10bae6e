"""Plays every scenario of this folder's YAML files over gRPC, over /v1 and over /api/v1.

A scenario is a list of steps that share what they save. A step says who calls (`as`), which RPC (`call`), with what
(`request`, in the contract's names), its paths in the dialects that have it (`v1`, `api`; where one has none, the step
goes over gRPC), and what comes back: `expect` in the shape of gRPC and v1, `expect_api` in that of api, each a part of
the whole answer; or `refused` with the reason. The HTTP status is 200, or `v1_status` and `api_status` where given.
`${name.path}` stands for what the world or an earlier step's `save` knows; a step `code_sent_to` reads the one-time
code that was sent to an address, as `${code}`.
"""

from pathlib import Path

import pytest
import yaml

from tests.cases.playing import play

SCENARIOS = [
    pytest.param(scenario, id=f"{path.stem}: {scenario['scenario']}")
    for path in sorted(Path(__file__).parent.glob("*.yaml"))
    for scenario in yaml.safe_load(path.read_text())
]


@pytest.mark.parametrize("transport", ["grpc", "v1", "api"])
@pytest.mark.parametrize("scenario", SCENARIOS)
async def test_scenario(scenario, transport, transports, new_world):
    await play(scenario, transports[transport], transports["grpc"], await new_world())

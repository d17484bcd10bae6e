"""Plays every scenario of this folder's YAML files over gRPC, over /v1 and over /api/v1.

A scenario is a list of steps that share what they save. A step says who calls (`as`), which RPC (`call`), with what
(`request`, in the contract's names), its paths in the dialects (`v1`, `api`; one that has none says `over grpc`, for a
step that a transport cannot play is an error), and what comes back: `expect` in the shape of gRPC, `expect_v1` where v1
differs from that, `expect_api` in the shape of api, each a part of the whole answer; or `refused` with the reason.
`body`, `form` and `query` are sent as they stand instead, in a client's own words. A scenario is played over all
transports, or over its `transports`. The HTTP status is 200, or `v1_status` and `api_status` where given.
`${name.path}` stands for what the world or an earlier step's `save` knows; a step `code_sent_to` reads the one-time
code that was sent to an address, as `${code}`; with `count`, once so many have been sent there.

Files `carpark_…` are about the car park: their scenarios are played over its own port, `carpark`, in the place of api.
"""

from pathlib import Path

import pytest
import yaml

from tests.cases.playing import play

SCENARIOS = [
    pytest.param(scenario, transport, id=f"{path.stem}: {scenario['scenario']} over {transport}")
    for path in sorted(Path(__file__).parent.glob("*.yaml"))
    for scenario in yaml.safe_load(path.read_text())
    for transport in scenario.get(
        "transports", ["grpc", "v1", "carpark" if path.stem.startswith("carpark_") else "api"]
    )
]


@pytest.mark.parametrize(("scenario", "transport"), SCENARIOS)
async def test_scenario(scenario, transport, transports, new_world):
    await play(scenario, transports[transport], transports["grpc"], await new_world())


async def test_a_step_that_a_transport_cannot_play_is_an_error(transports, new_world):
    scenario = {"steps": [{"as": "anonymous", "call": "ZoneService/ListZones", "v1": "GET /v1/zones"}]}

    await play(scenario, transports["v1"], transports["grpc"], await new_world())
    with pytest.raises(AssertionError, match="has no path"):
        await play(scenario, transports["api"], transports["grpc"], await new_world())

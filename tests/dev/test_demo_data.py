from server.dev.demo_data import demo_data


def test_the_logins_that_scripts_rely_on_are_there() -> None:
    data = demo_data()
    zone = next(zone for zone in data.zones if zone.code == "SBS-001")
    assert (zone.name, zone.hourly_rate, zone.daily_rate) == ("Sidi Bou Said Centre", 1500, 10_000)
    assert (zone.max_duration_minutes, zone.location) == (480, (36.8689, 10.3489))
    agent = next(agent for agent in data.agents if agent.agent_code == "AGT-001")
    assert (agent.email, agent.password, agent.zones) == ("agent@parkup.tn", "parkup-demo", ("SBS-001",))
    assert [(operator.phone, operator.role, operator.zones) for operator in data.operators] == [
        ("+216 20 000 001", "super_admin", ()),
        ("+216 20 000 002", "admin", ()),
        ("+216 20 000 003", "operator", ("SBS-001",)),
    ]
    assert "driver@parkup.tn" in {driver.email for driver in data.drivers}


def test_every_assigned_zone_exists_and_every_boundary_is_closed() -> None:
    data = demo_data()
    codes = {zone.code for zone in data.zones}
    assert len(codes) == len(data.zones) >= 12
    assert {code for worker in (*data.agents, *data.operators) for code in worker.zones} <= codes
    assert all(zone.boundary[0] == zone.boundary[-1] and zone.streets for zone in data.zones)

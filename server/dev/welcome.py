"""What the development stack says in the terminal."""

from server.auth.otp.model import fixed_code
from server.dev.demo_car_park import demo_car_park
from server.dev.demo_data import demo_data
from server.settings import Settings


def say(text: str) -> None:
    print(text, flush=True)


def say_message(text: str) -> None:
    """A mail or an SMS, set off from the rest."""
    say("\n" + "\n".join(f"  | {line}" for line in text.splitlines()))


def welcome(settings: Settings, parts: frozenset[str]) -> str:
    """Where everything is, and who may sign in."""
    url = f"http://localhost:{settings.http_port}"
    places = {
        "REST": (f"{url}/v1/zones   {url}/api/v1/zones", "gateway"),
        "car park": (f"http://localhost:{settings.carpark_port}/api/v1/levels   /docs", "gateway"),
        "gRPC": (f"localhost:{settings.http_port} (balanced) or localhost:{settings.grpc_port} (direct)", "server"),
        "metrics": (f"http://localhost:{settings.metrics_port}/metrics", "server"),
        "Envoy": (f"http://localhost:{settings.admin_port}", "gateway"),
        "sent": (f"http://localhost:{settings.sent_port}   mails, SMS, pushes", "mailbox"),
        "MongoDB": (settings.mongo_uri, "mongod"),
    }
    lines = [f"  {name:<9} {place}" for name, (place, part) in places.items() if part in parts]
    return "\n".join(["", *lines, "", *_logins(settings), "", "Ready. Ctrl-C stops everything."])


def _logins(settings: Settings) -> list[str]:
    data = demo_data()
    fixed, sent = settings.dev_otp, "code by mail or SMS, shown here"
    code = f"code {fixed}" if fixed else sent
    operators_code = f"code {fixed_code(fixed, settings.operator_otp_digits)}" if fixed else sent
    driver, agent = data.drivers[0], data.agents[0]
    return [
        "Demo logins:",
        f"  driver    {driver.email} ({code})",
        f"  agent     {agent.email}, password {agent.password}, code {agent.agent_code}, zone {', '.join(agent.zones)}",
        *(
            f"  operator  {operator.phone} or {operator.email} ({operators_code}), {operator.role}"
            + "".join(f" of {zone}" for zone in operator.zones)
            for operator in data.operators
        ),
        *(
            f"  car park  {person['email']}, password {person['password']}, {person['role']}"
            for person in demo_car_park()["staff"]
        ),
    ]

"""What this process tells Prometheus."""

from prometheus_client import REGISTRY


def metric(sample: str, **labels: str) -> float:
    """The value of a sample; zero while there is none."""
    return REGISTRY.get_sample_value(sample, labels) or 0.0

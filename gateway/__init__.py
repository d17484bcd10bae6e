"""The gateway: REST dialects as views of the one contract, and the Envoy configuration that serves them."""

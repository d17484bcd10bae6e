"""The gateway's certificates: files that Envoy reads again when others are moved to their place."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_SECRET = "type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.Secret"  # noqa: S105 - a type


@dataclass(frozen=True)
class Tls:
    """PEM files: the certificate with its chain, its key, and the authority of clients' certificates (mutual TLS).

    `secrets` is a folder in which Envoy looks them up, a file each; `write` makes what is in it.
    """

    certificate: Path
    key: Path
    secrets: Path
    client_ca: Path | None = None

    def write(self) -> None:
        """Writes `secrets`. Envoy watches the folders of the files: what is moved into them counts from then on."""
        self.secrets.mkdir(exist_ok=True)
        certificate = {
            "certificate_chain": {"filename": str(self.certificate)},
            "private_key": {"filename": str(self.key)},
            "watched_directory": {"path": str(self.certificate.parent)},
        }
        self._write("certificate", {"tls_certificate": certificate})
        if self.client_ca:
            authority = {
                "trusted_ca": {"filename": str(self.client_ca)},
                "watched_directory": {"path": str(self.client_ca.parent)},
            }
            self._write("clients", {"validation_context": authority})

    def _write(self, name: str, secret: dict[str, Any]) -> None:
        resource = {"@type": _SECRET, "name": name, **secret}
        (self.secrets / f"{name}.json").write_text(json.dumps({"resources": [resource]}), encoding="utf-8")

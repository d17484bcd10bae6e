"""The gateway's certificates: files that Envoy reads again when others are moved to their place."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_SECRET = "type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.Secret"  # noqa: S105 - a type


@dataclass(frozen=True)
class Tls:
    """PEM files: the certificate with its chain, its key, and the authority of clients' certificates (mutual TLS).

    `secrets` is the file in which Envoy looks them up; `write` makes it.
    """

    certificate: Path
    key: Path
    secrets: Path
    client_ca: Path | None = None

    def write(self) -> None:
        """Writes `secrets`. Envoy watches the folders of the files: what is moved into them counts from then on."""
        certificate = {
            "certificate_chain": {"filename": str(self.certificate)},
            "private_key": {"filename": str(self.key)},
            "watched_directory": {"path": str(self.certificate.parent)},
        }
        secrets: list[dict[str, Any]] = [{"@type": _SECRET, "name": "certificate", "tls_certificate": certificate}]
        if self.client_ca:
            authority = {
                "trusted_ca": {"filename": str(self.client_ca)},
                "watched_directory": {"path": str(self.client_ca.parent)},
            }
            secrets.append({"@type": _SECRET, "name": "clients", "validation_context": authority})
        self.secrets.write_text(json.dumps({"resources": secrets}), encoding="utf-8")

"""Links to files of reports: they carry their own proof, and their end."""

from __future__ import annotations

import base64
import hmac
from datetime import datetime, timedelta

from server.reports.errors import ReportLinkExpired, ReportLinkInvalid
from server.reports.files.model import Export

PROOF_BYTES = 16


class ReportLinks:
    """Makes links and reads them. The key is derived from `secret`, which may be anything secret."""

    def __init__(self, base_url: str, secret: str, lifetime: timedelta) -> None:
        self._base = f"{base_url.rstrip('/')}/v1/reports/files"
        self._key = hmac.digest(secret.encode(), b"report-links", "sha256")
        self._lifetime = lifetime

    def until(self, export: Export, now: datetime) -> datetime:
        """When a link that is made now stops working: not after the file is deleted. Cut to the second."""
        end = now + self._lifetime
        return (min(end, export.kept_until) if export.kept_until else end).replace(microsecond=0)

    def link(self, export_id: str, until: datetime) -> str:
        expires = str(int(until.timestamp()))
        return f"{self._base}/{export_id}/{expires}/{self._proof(export_id, expires)}"

    def require(self, export_id: str, expires: str, proof: str, now: datetime) -> None:
        """Raises ReportLinkInvalid for a link that is not ours, and ReportLinkExpired."""
        if not hmac.compare_digest(proof.encode(), self._proof(export_id, expires).encode()):
            raise ReportLinkInvalid
        # From here on the texts are ours.
        if now.timestamp() >= int(expires):
            raise ReportLinkExpired

    def _proof(self, export_id: str, expires: str) -> str:
        # A zero keeps the parts apart: ours have none in them, and with one more it is another text.
        digest = hmac.digest(self._key, f"{export_id}\0{expires}".encode(), "sha256")[:PROOF_BYTES]
        return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()

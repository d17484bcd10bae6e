"""What people are told when their account was changed."""

from __future__ import annotations

from server.values.language import Language

DEACTIVATED = {Language.FR: "Compte désactivé", Language.EN: "Account deactivated"}

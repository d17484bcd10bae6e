"""What operators are told when they changed another one's account, as in spec 001."""

from __future__ import annotations

from server.values.language import Language

ACTIVATED = {Language.FR: "Opérateur activé", Language.EN: "Operator activated"}
DEACTIVATED = {Language.FR: "Opérateur désactivé", Language.EN: "Operator deactivated"}
ZONES_SET = {Language.FR: "Zones mises à jour", Language.EN: "Zones updated"}

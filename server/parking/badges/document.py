"""Season badges ↔ documents of `seasonBadges`, which the repository reads and operations write."""

from __future__ import annotations

from bson import ObjectId

from server.engine.operation import Fields, Update
from server.mongo.client import Document
from server.mongo.money import to_decimal128, to_millimes
from server.mongo.plate import plate_fields, plate_of
from server.parking.badges.model import Badge, BadgeStatus

BADGES = "seasonBadges"


def to_badge(document: Fields) -> Badge:
    user_id, created_by = document.get("userId"), document.get("createdBy")
    return Badge(
        id=str(document["_id"]),
        zone_id=str(document["zoneId"]),
        zone_code=document["zoneCode"],
        zone_name=document["zoneName"],
        plate=plate_of(document),
        year=document["year"],
        price=to_millimes(document["price"]),
        status=BadgeStatus(document["status"]),
        valid_from=document["validFrom"],
        created_at=document["createdAt"],
        user_id=str(user_id) if user_id else None,
        created_by=str(created_by) if created_by else None,
        updated_at=document.get("updatedAt"),
        paid_at=document.get("paidAt"),
        invalidated_at=document.get("invalidatedAt"),
        invalidation_reason=document.get("invalidationReason"),
    )


def badge_document(badge: Badge) -> Document:
    document = {
        "_id": ObjectId(badge.id),
        "userId": ObjectId(badge.user_id) if badge.user_id else None,
        "zoneId": ObjectId(badge.zone_id),
        "zoneCode": badge.zone_code,
        "zoneName": badge.zone_name,
        **plate_fields(badge.plate),
        "year": badge.year,
        "price": to_decimal128(badge.price),
        "createdAt": badge.created_at,
        "createdBy": ObjectId(badge.created_by) if badge.created_by else None,
        **_changing(badge),
    }
    return {name: value for name, value in document.items() if value is not None}


def change_of(badge: Badge) -> Update:
    """What makes the document of a badge say what the badge is now."""
    fields = {name: value for name, value in _changing(badge).items() if value is not None}
    return Update(BADGES, ObjectId(badge.id), fields)


def _changing(badge: Badge) -> Document:
    return {
        "status": badge.status.value,
        "validFrom": badge.valid_from,
        "updatedAt": badge.updated_at,
        "paidAt": badge.paid_at,
        "invalidatedAt": badge.invalidated_at,
        "invalidationReason": badge.invalidation_reason,
    }

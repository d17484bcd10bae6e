"""What indexes of several domains have in common."""

EXPIRE_AT = 0
"""`expireAfterSeconds` of a field that holds the instant itself."""

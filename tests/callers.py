"""Kinds of callers, as the tables of who may call what name them."""

CALLERS = ("anonymous", "driver", "agent", "operator", "supervisor", "manager", "admin", "super_admin")

ANYONE = frozenset(CALLERS)
DRIVER = frozenset({"driver"})
AGENT = frozenset({"agent"})
OPERATORS = frozenset({"operator", "supervisor", "manager", "admin", "super_admin"})
MANAGERS = frozenset({"manager", "admin", "super_admin"})
ADMINS = frozenset({"admin", "super_admin"})
SUPER_ADMIN = frozenset({"super_admin"})

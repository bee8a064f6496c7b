"""Who of the staff may see and do what: one table for pages, one for verbs; all else is refused.

viewer: sees pages without anything of a household · welfare-manager: the daily work · lead: that
and what cannot be taken back, the accounts and the audit.
"""

VIEWER, WELFARE, LEAD = ROLES = ("viewer", "welfare-manager", "lead")

ALL = frozenset(ROLES)
CASEWORK = frozenset({WELFARE, LEAD})
LEAD_ONLY = frozenset({LEAD})

PAGES: dict[str, frozenset[str]] = {
    "day": ALL,
    "unsynced": ALL,
    "packs": ALL,
    "own": ALL,
    "arrivals": CASEWORK,
    "cases": CASEWORK,
    "case": CASEWORK,
    "held": CASEWORK,
    "held-one": CASEWORK,
    "conflicts": CASEWORK,
    "visits": CASEWORK,
    "referrals": CASEWORK,
    "laptops": CASEWORK,
    "laptop": CASEWORK,
    "audit": LEAD_ONLY,
    "accounts": LEAD_ONLY,
}
"""Page -> roles that may see it."""

VERBS: dict[str, frozenset[str]] = {
    "own-password": ALL,
    "find": CASEWORK,
    "add-case": CASEWORK,
    "assign": CASEWORK,
    "reassign": CASEWORK,
    "change-role": CASEWORK,
    "end-assignment": CASEWORK,
    "appoint": CASEWORK,
    "answer": CASEWORK,
    "held-applied": CASEWORK,
    "held-declined": CASEWORK,
    "add-consultant": CASEWORK,
    "enrol-code": CASEWORK,
    "recovery-code": CASEWORK,
    "telephone-code": CASEWORK,
    "lock-laptop": CASEWORK,
    "unlock-laptop": CASEWORK,
    "lost-laptop": CASEWORK,
    "holding": CASEWORK,
    "retire-laptop": LEAD_ONLY,
    "revoke": LEAD_ONLY,
    "staff-add": LEAD_ONLY,
    "staff-password": LEAD_ONLY,
    "staff-off": LEAD_ONLY,
    "audit-check": LEAD_ONLY,
}
"""Verb, by the name under which it is logged -> roles that may give it."""


def may_see(role: str, page: str) -> bool:
    return role in PAGES.get(page, ())


def may_do(role: str, verb: str) -> bool:
    return role in VERBS.get(verb, ())

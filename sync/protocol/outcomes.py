"""Outcome codes of a change and names of problems: closed lists, the same on both sides."""

APPLIED = "applied"
SAME = "same"
"""Another change of equal value stood already: kept, no conflict."""
CONFLICT = "conflict"
"""Applied beside a different value nobody had seen: both are kept."""
DUPLICATE = "duplicate"
"""Stored and applied by an earlier push of the same change."""

LATE = "late"
"""Applied, though the case had left its author's hands: the author could not know yet."""
ERASED = "erased"
"""Of a case that was erased by law: received, and nothing of it kept."""
GONE = "gone"
"""A number whose bytes left the laptop with their case; sent again to a Center restored from a
copy, so that the row of numbers stays unbroken."""
NOT_KEPT = (ERASED, GONE)

HELD = "held:"
NO_ACCESS = "no-access"
SCHEMA = "schema"
INVALID = "invalid"
UNKNOWN_STREAM = "unknown-stream"
HELD_REASONS = (NO_ACCESS, SCHEMA, INVALID, UNKNOWN_STREAM)


def held(reason: str) -> str:
    """ "held:no-access" and its like; what is not kept at all is its own outcome."""
    return reason if reason in NOT_KEPT else HELD + reason


def is_held(code: str) -> bool:
    """Whether the Center keeps the change without applying it."""
    return code.startswith(HELD)


PROBLEMS: dict[str, tuple[int, str]] = {
    "malformed": (400, "The request is not of this protocol; nothing was stored"),
    "sign-in": (401, "Sign in again"),
    "laptop-revoked": (403, "This laptop has been switched off"),
    "laptop-locked": (423, "This laptop has been locked"),
    "not-found": (404, "Nothing is there"),
    "wrong-method": (405, "Not by this method"),
    "gap": (409, "An earlier number is expected"),
    "fork": (409, "These numbers were used for other changes"),
    "epoch": (409, "The stream has begun anew"),
    "restored": (409, "A stream has another history than the one known"),
    "code-used": (410, "The enrolment code is used, expired or unknown"),
    "too-large": (413, "The request is too large"),
    "not-json": (415, "Only JSON is read here"),
    "program-too-old": (426, "The program is too old to be served"),
    "center-too-old": (426, "The program is newer than this Center"),
    "too-many": (429, "Too many attempts"),
    "try-again": (503, "Not now"),
}
"""Name -> (HTTP status, title). Titles are for logs; screens have their own sentences."""

"""The rows of the stream `user`: assignments and notices. Only the Center writes them.

They travel as changes like all others (laptop id CENTER), so that one rule carries everything.
"""

CENTER = "center"
"""Laptop id and author of what the Center's commands write; its instance is 1."""

ASSIGNMENT = "assignment"
"""Register, row = case id, group "value". Value: {"case", "role": "owner"|"second"|"reader",
"from": ms, "until": ms|null, "by", "reason": text|null}."""

NOTICE = "notice"
"""Append, row = uuid, group "value". Value: {"about": one of the words below, "case": id|null,
"cids": [change ids], "by", "at": ms, "note": text|null}."""

HELD_APPLIED = "held_applied"
HELD_DECLINED = "held_declined"
LATE = "late"
"""Work of a former consultant came after the case had changed hands, and was let in."""
NOT_KEPT = "not_kept"
"""A decision between records did not keep what this consultant had written. Then also "place":
[kind, row, group]; "cids": what was not kept; "by": id of who decided, or "center"."""
DUPLICATE = "duplicate"
"""Two cases may be one household. "case": the younger; then also "other": the older, "why": what is
alike (sync.center.duplicates.likeness)."""
NOTICES = (HELD_APPLIED, HELD_DECLINED, LATE, NOT_KEPT, DUPLICATE)

OFFER = "offer"
"""Held work put before the owner of its case. Register, row = uuid, group "value". Value: {"case",
"state": one of the words below, "from": consultant id, "name", "at": ms, "cids": [change ids],
"records": [{"kind", "row", "group", "op", "value", "wall"}]}; no records once it is decided. The
owner answers with a record `held_decision` of the case, its row the offer's."""

OPEN, TAKEN, DECLINED, PASSED, FAILED = "open", "taken", "declined", "passed", "failed"
"""passed: another consultant is asked · failed: it does not fit what stands, the staff decide."""

KINDS = (ASSIGNMENT, NOTICE, OFFER)

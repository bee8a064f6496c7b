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
NOTICES = (HELD_APPLIED, HELD_DECLINED)

KINDS = (ASSIGNMENT, NOTICE)

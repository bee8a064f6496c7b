"""What the Center's staff does, before it has a console: each verb one transaction, each logged.

The console of a later version calls the same functions.
"""

from sync.center.staff.verbs import Staff

__all__ = ["Staff"]

"""The verbs with saving: one verb, one transaction.

`core.office.opening` makes and opens an Office. Nothing is imported here, so that the unlock
screen, which needs only the lock note, comes up quickly.
"""

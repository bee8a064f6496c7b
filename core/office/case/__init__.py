"""Verbs of a case beside the form: notes, what to mind, corrections, what was changed."""

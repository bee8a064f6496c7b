"""The verbs with saving: one verb, one transaction."""

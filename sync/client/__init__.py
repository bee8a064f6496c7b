"""The laptop's side of a sync: the order of work, as a generator; the port to the store."""

"""The Center's own access log: five facts an entry, chained so that no alteration stays hidden."""

"""Photos and files of cases: taken in by tus, kept encrypted, given out to whom the case is."""

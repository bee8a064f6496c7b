"""Who belongs together; these names may be read in every folder."""

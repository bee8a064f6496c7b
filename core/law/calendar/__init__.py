"""The coming months of a household: what begins, ends, changes, and must be applied for by when."""

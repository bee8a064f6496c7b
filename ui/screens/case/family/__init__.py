"""The family of a case: the genogram, who and what supports it, one member alone."""

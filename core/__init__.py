"""Everything true without a screen and without a network."""

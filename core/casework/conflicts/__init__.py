"""Records of one thing that differ: what of them differs, what is chosen, what was decided."""

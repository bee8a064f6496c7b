"""Records that differ, in words: what each says, what is chosen, what stands (08c)."""

"""The sync in words: its run, its progress, its receipt."""

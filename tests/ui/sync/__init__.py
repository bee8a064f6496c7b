"""The sync beside the work: by itself, without disturbing, killed at any moment."""

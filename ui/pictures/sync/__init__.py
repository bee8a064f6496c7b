"""Pictures of the sync and of what it brings."""

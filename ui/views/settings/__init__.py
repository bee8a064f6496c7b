"""Settings on screen (10-settings)."""

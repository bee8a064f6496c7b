"""Settings: what they know and do, without Qt."""

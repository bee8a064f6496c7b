"""Views before an office is open: the lock, the first run, the way back in."""

"""Help on screen: F1."""

"""Help: a short guide for each screen, without Qt."""

"""Papers drawn: black on white, large print, several pages where they are needed."""

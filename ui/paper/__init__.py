"""The household's sheet drawn as PDF: black on white, one page, large print."""

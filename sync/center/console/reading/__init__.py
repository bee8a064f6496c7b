"""What the pages show, read in one snapshot each; nothing is written here."""

"""What the consultant sees."""

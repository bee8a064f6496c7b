"""What each screen knows and does; plain Python, no Qt."""

"""What keeps a household private beside the screens themselves."""

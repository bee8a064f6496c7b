"""What screens before an office is open know and do, without Qt."""

"""What is said between laptop and Center; pure: no time, no files, no network, no database."""

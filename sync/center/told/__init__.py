"""What the Center tells a consultant of decisions that others made."""

"""What if: one household with other answers, over a range or side by side, and where it turns."""

"""Today: the visits of the day, what to see to, and what else is useful at the same time."""

"""A whole day on one machine with invented households (docs/decisions/0006-training.md)."""

"""Load on a Center: many simulated laptops at once. By hand: `python -m tests.load --help`."""

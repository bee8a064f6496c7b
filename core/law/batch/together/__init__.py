"""Households of one shape worked out and written as columns. Brings numpy: import it late."""

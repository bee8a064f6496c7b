"""Laptops in the Center's hands: states, signed orders and receipts, sealed work taken in."""

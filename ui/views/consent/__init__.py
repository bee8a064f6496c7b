"""Consents on screen: the gate before the first answer, and asking for one more."""

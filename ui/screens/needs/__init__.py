"""Needs, crisis and the Seoul standards (SCREENS 7): plain Python, no Qt."""

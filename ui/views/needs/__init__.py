"""Needs, crisis, isolation and the Seoul standards on screen (07, 07b)."""

"""Held work that is offered, on screen."""

"""Consents, photos and files of a case on screen."""

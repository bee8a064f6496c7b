"""Consents, photos and files of a case: what they know and do, without Qt."""

"""Verbs about the laptop itself: its passphrase, what it holds, handing it back."""

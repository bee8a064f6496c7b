"""The client's screens: what a person sees and does."""

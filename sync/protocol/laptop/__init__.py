"""What a laptop says before and beside its syncs: first contact, signing in, orders."""

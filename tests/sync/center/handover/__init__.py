"""Cases that change hands, at the Center."""

"""The sync on screen: the window over the page, the page with the receipt."""

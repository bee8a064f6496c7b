"""The finder on screen: a field and a list over the page, and the way to it in the top bar."""

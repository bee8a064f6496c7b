"""The coming months on screen: a leaf of the estimate, and a card on the case."""

"""Today on screen: the visits, what stands beside them, and in a wide window who is due."""

"""The number of the Center's tables, and how an older database comes to it."""

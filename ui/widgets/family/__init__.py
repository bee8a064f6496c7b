"""Family pictures, painted: the genogram and the map of support."""

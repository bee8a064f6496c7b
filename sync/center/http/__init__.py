"""The Center on the network, beside sync.center.app: how many at once, workers, its description."""

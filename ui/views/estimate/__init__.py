"""The estimate on screen: bundles and benefits, the reckoning, assumptions."""

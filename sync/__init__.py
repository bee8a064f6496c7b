"""How changes travel between laptop and Center (docs/decisions/0002)."""

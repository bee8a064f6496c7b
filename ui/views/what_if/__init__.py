"""What-if on screen (05c): chart and slider on one axis, its table twin, two cases side by side."""

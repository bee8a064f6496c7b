"""Widgets of the screens of needs: score cells, radar, crisis levels (3.8)."""

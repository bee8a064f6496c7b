"""Small reusable pieces; docs/ui.md shows how each is used."""

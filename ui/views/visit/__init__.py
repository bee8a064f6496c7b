"""The visit on screen: bar, sections, form, estimate, and the consent gate before them."""

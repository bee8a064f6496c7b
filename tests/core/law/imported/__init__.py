"""What the figures are held against: values as they stood on the day of import, printed tables."""

"""The laptop's encrypted file: the only part that knows SQL on the laptop."""

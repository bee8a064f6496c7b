"""What if: what changes when one answer is another one (SCREENS 5, picture 05c)."""

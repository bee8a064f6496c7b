"""What is written of a case in words of its own: notes, and what to mind."""

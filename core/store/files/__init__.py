"""How far the photos and files of cases are on their way to the Center, and back."""

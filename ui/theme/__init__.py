"""How the program looks: tokens, style sheet, icons, fonts, focus ring."""

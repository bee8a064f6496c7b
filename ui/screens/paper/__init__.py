"""The papers of a case (SCREENS 9): what they say, before they are drawn."""

"""The papers of a case on screen."""

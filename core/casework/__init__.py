"""Casework: visits, answers, the form, and what becomes of them; pure, without store or screen."""

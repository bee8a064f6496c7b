"""Dialogs and rows of a case in which somebody is asked or answers are put right."""

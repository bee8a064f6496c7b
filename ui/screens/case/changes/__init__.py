"""What was changed in a case, and putting a finished answer right."""

"""What was changed in a case: who, when, from which value to which."""

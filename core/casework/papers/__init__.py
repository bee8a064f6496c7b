"""The papers of a case: which there are, what they need, what stands in their lines."""

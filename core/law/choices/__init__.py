"""Which programmes exclude each other, the best set, and what each does to the others."""

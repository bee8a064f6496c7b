"""Orders, receipts, sealed work: from the Center's desk to a laptop's file."""

"""Cases that may be of one household: found in the clear records, told, decided by people."""

"""Photos and files of a case: what may be kept, and how large."""

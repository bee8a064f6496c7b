"""Photos and files on their way, after the records and never between them."""

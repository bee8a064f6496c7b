"""What-if cases: other answers than those given, kept under a name. They never change an answer."""

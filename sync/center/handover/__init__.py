"""A case changes hands: who still may write, what is offered to whom, what a laptop should hold."""

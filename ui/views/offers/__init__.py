"""The card of held work that is offered to the owner of a case."""

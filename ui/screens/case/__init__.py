"""One case in words: who lives there, what happened, what was allowed, what differs."""

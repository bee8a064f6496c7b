"""A case leaves this laptop: what was being typed becomes a note, then nothing of it stays."""

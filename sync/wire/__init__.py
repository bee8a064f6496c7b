"""One request, one reply: over HTTPS, in process, with patience, signed in. Knows no meaning."""

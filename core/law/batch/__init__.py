"""Many households at once: lines of JSON in, lines of JSON out, in order."""

"""From values to verdicts: seats of the programmes, boxes of what is open, standing."""

"""What became of a household over time, in the measures of the Stepping Stone evaluation."""

"""What a consultant should see to: of one case on one day, most pressing first."""

"""What one record and one change are; pure, the same on laptop and Center (spec/records.md)."""

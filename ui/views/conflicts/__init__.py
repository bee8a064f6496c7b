"""The screen of records that differ (08c)."""

"""Re-screening the caseload on screen."""

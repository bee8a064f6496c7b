"""One view per screen: shows it and forwards presses; no condition on law, casework or sync."""

"""What the Center asks of its database, in SQLAlchemy Core, the same on both engines."""

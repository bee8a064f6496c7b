"""The reference Center: one set of tables on SQLite and PostgreSQL, a desk, a small web app."""

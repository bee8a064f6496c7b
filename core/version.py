"""This program's version; the same as in pyproject.toml, which is not there once installed."""

VERSION = "0.1.0"

"""Tests of sync/center/console and sync/center/trail."""

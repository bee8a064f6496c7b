"""The protocol's number, raised when a message changes its form, with the reason beside it."""

PROTOCOL = 1
"""The version this program speaks; it stands in every path ("/v1/...")."""

REASONS: dict[int, str] = {
    1: "first form: enrol, token, manifest, push, pull, packs",
}
"""Why each number was given. Golden files of every number stay in tests/sync/protocol/golden."""

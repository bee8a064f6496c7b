"""A second, plain reckoning of the first seven programmes for households in which all is known.

Written from docs/spec/household.md and the fact bases with ordinary Python, without the engine, its
rules and its figure files, so that a mistake has to be made twice to stay unseen. Numbers stand
here as they were imported or as the decisions write them.
"""

"""Makes, wraps and opens the database key (docs/decisions/0023-keys-in-practice.md).

The database key DK is 32 random bytes and is stored nowhere in clear. The passphrase alone opens
it; the recovery code opens it once; the operating system's keyring is never needed and never
enough.
"""

"""Makes, wraps and opens the database key (architecture decision 0023: keys).

The database key DK is 32 random bytes and is stored nowhere in clear. The passphrase alone opens
it; the recovery code opens it once; the operating system's keyring is never needed and never
enough.
"""

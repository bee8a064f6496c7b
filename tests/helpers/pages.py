"""Every byte of a laptop's folder as somebody with the key could read it.

Pages of the encrypted file, of its log of writes and of its copies are opened one by one, so that
what no table shows any more (free pages, stale cells) is seen too.
"""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE = 4096
_RESERVE = 80
"""SQLCipher 4: initialization vector (16) and HMAC (64) at the end of each page."""
_SALT = 16
_LOG_HEADER, _FRAME_HEADER = 32, 24


def readable(folder: Path, key: bytes) -> dict[str, bytes]:
    """What can be read of each file of the folder with this raw key, by its name."""
    return {
        file.relative_to(folder).as_posix(): _opened(file, key)
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def _opened(file: Path, key: bytes) -> bytes:
    data = file.read_bytes()
    if file.name.endswith(".db"):
        pages = [data[at : at + PAGE] for at in range(0, len(data), PAGE)]
        return b"".join(_page(page, key, is_first=n == 0) for n, page in enumerate(pages))
    if file.name.endswith("-wal"):
        step = _FRAME_HEADER + PAGE
        starts = range(_LOG_HEADER, len(data) - step + 1, step)
        return b"".join(
            _page(
                data[at + _FRAME_HEADER : at + step], key,
                is_first=int.from_bytes(data[at : at + 4], "big") == 1,
            )
            for at in starts
        )  # fmt: skip
    return data


def _page(page: bytes, key: bytes, *, is_first: bool) -> bytes:
    vector = page[-_RESERVE : -_RESERVE + 16]
    sealed = page[_SALT if is_first else 0 : -_RESERVE]
    opener = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
    return opener.update(sealed) + opener.finalize()

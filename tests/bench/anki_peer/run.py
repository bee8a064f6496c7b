"""Two Anki collections sync the same notes over Anki's own server: seconds for each step, as JSON.

Run by an interpreter that has `anki` (docs/figures.md): python -m tests.bench.anki_peer.run FOLDER
NOTES SIZE. The first sync of a new collection is Anki's full upload; what is measured are edits.
"""

import json
import os
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

from anki.collection import Collection

from tests.load.words import text, vocabulary

ROUNDS = 3
QUIET_ROUNDS = 21


def main(folder: Path, notes: int, size: int) -> dict[str, float]:
    """Medians in seconds."""
    port = _free_port()
    surroundings = os.environ | {
        "SYNC_USER1": "gaon:word", "SYNC_BASE": str(folder / "server"),
        "SYNC_HOST": "127.0.0.1", "SYNC_PORT": str(port), "RUST_LOG": "error",
    }  # fmt: skip
    server = subprocess.Popen([sys.executable, "-m", "anki.syncserver"], env=surroundings)
    try:
        _wait_for(port)
        return _measured(folder, f"http://127.0.0.1:{port}/", notes, size)
    finally:
        server.terminate()
        server.wait(20)


def _measured(folder: Path, address: str, notes: int, size: int) -> dict[str, float]:
    chance = Random(11)
    words = vocabulary(chance)
    one = _Seat(folder / "one.anki2", address)
    one.write(notes, lambda: text(chance, words, size))
    one.send_whole()
    two = _Seat(folder / "two.anki2", address)
    two.take_whole()
    push, pull = [], []
    for _ in range(ROUNDS):
        one.edit(lambda: text(chance, words, size))
        push.append(_seconds(one.sync))
        pull.append(_seconds(two.sync))
    nothing = [_seconds(one.sync) for _ in range(QUIET_ROUNDS)]
    one.close()
    two.close()
    return {
        "push": statistics.median(push), "pull": statistics.median(pull),
        "nothing": statistics.median(nothing),
    }  # fmt: skip


class _Seat:
    """One collection and its account at the server."""

    def __init__(self, file: Path, address: str) -> None:
        self.collection = Collection(str(file))
        self.account = self.collection.sync_login("gaon", "word", address)

    def write(self, count: int, said: Callable[[], str]) -> None:
        """New notes."""
        kind = self.collection.models.by_name("Basic")
        assert kind is not None
        for _ in range(count):
            note = self.collection.new_note(kind)
            note.fields = ["앞면", said()]
            self.collection.add_note(note, self.collection.decks.id("Default"))

    def edit(self, said: Callable[[], str]) -> None:
        """Another text in every note."""
        notes = [self.collection.get_note(one) for one in self.collection.find_notes("")]
        for note in notes:
            note.fields = ["앞면", said()]
        self.collection.update_notes(notes)

    def sync(self) -> None:
        """A sync that sends and takes what has changed."""
        done: Any = self.collection.sync_collection(self.account, sync_media=False)
        assert done.required in (done.NO_CHANGES, done.NORMAL_SYNC), done.required

    def send_whole(self) -> None:
        self._whole(upload=True)

    def take_whole(self) -> None:
        self._whole(upload=False)

    def _whole(self, *, upload: bool) -> None:
        self.collection.sync_collection(self.account, sync_media=False)
        self.collection.close_for_full_sync()
        self.collection.full_upload_or_download(auth=self.account, server_usn=None, upload=upload)
        self.collection.reopen(after_full_sync=True)

    def close(self) -> None:
        self.collection.close()


def _seconds(work: Callable[[], None]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as one:
        return int(one.getsockname()[1])


def _wait_for(port: int) -> None:
    until = time.monotonic() + 20
    while time.monotonic() < until:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise TimeoutError


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))  # noqa: T201

"""A Center as its own process over TLS, given commands as its staff gives them."""

import json
import os
import signal
import subprocess
import sys
import uuid
from dataclasses import dataclass, field
from pathlib import Path

from sync.protocol.proof import EnrolCode

ROOT = Path(__file__).parents[2]


@dataclass
class Served:
    """folder: keys and, without another database, the SQLite file · address: while it serves ·
    program: what is run; another one than the shipped has a fault planted."""

    folder: Path
    database: str | None = None
    address: str = ""
    program: str = "sync.center"
    _running: subprocess.Popen[str] | None = field(default=None, repr=False)

    def found(self) -> "Served":
        """A new Center with one consultant."""
        self.command("init", "견본센터")
        self.add_consultant("consultant-1", "솔바람")
        return self

    def add_consultant(self, user: str, name: str) -> None:
        self.command("add-consultant", user, name)

    def start(self, port: int = 0, workers: int = 1) -> None:
        """Serve; returns when it listens."""
        how = ["--lang", "en", "serve", "--port", str(port), "--workers", str(workers)]
        self._running = subprocess.Popen(
            [*self._program(), *how], cwd=ROOT, stdout=subprocess.PIPE, text=True
        )
        assert self._running.stdout is not None
        self.address = self._running.stdout.readline().strip().split(" ")[-1]
        assert self.address.startswith("https://"), "the Center did not start"

    @property
    def port(self) -> int:
        return int(self.address.rsplit(":", 1)[1])

    @property
    def pid(self) -> int:
        """Process id, of the parent where it has several workers."""
        assert self._running is not None
        return self._running.pid

    @property
    def authority(self) -> str:
        """PEM of its certificate authority."""
        return (self.folder / "keys" / "authority.pem").read_text()

    def workers(self) -> list[int]:
        """Process ids of its workers, where it has several."""
        parent = self.pid
        children = Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
        return [int(one) for one in children if "spawn_main" in _command_of(one)]

    def kill(self) -> None:
        """As a power cut: no goodbye."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        self._end(signal.SIGTERM)

    def _end(self, how: signal.Signals) -> None:
        if self._running is not None:
            self._running.send_signal(how)
            self._running.wait(20)
            assert self._running.stdout is not None
            self._running.stdout.close()
            self._running = None

    def command(self, *arguments: str) -> str:
        """What the command says on standard output."""
        done = subprocess.run(
            [*self._program(), *arguments], cwd=ROOT, check=True, capture_output=True, text=True
        )
        return done.stdout.strip()

    def code(self, user: str = "consultant-1") -> EnrolCode:
        return EnrolCode.read(self.command("enrol-code", user))

    def add_cases(self, count: int, user: str = "consultant-1") -> list[str]:
        """Cases of this consultant, each with a place."""
        cases = [str(uuid.uuid4()) for _ in range(count)]
        place = {"district": "eunpyeong", "dong": "견본동", "registered": None, "actual": None}
        file = self.folder / "cases.jsonl"
        with file.open("w", encoding="utf-8") as lines:
            for case in cases:
                row = {"kind": "case", "row": case, "group": "place", "op": "new", "value": place}
                lines.write(json.dumps({"case": case, "rows": [row]}, ensure_ascii=False) + "\n")
        self.command("add-case", str(file))
        for case in cases:
            self.command("assign", case, user)
        return cases

    def report(self, day: str) -> list[dict[str, object]]:
        """What the Center received, by laptop."""
        return [json.loads(line) for line in self.command("report", day).splitlines()]

    def _program(self) -> list[str]:
        database = ["--database", self.database] if self.database else []
        return [sys.executable, "-m", self.program, "--folder", str(self.folder), *database]


def _command_of(process: str) -> str:
    try:
        return Path(f"/proc/{process}/cmdline").read_bytes().decode()
    except OSError:
        return ""


def environment() -> dict[str, str]:
    """For programs started by tests: this tree and nothing else on the path."""
    return {**os.environ, "PYTHONPATH": str(ROOT)}

"""A throwaway PostgreSQL for tests: its own cluster by initdb, on a Unix socket, fsync on.

The server refuses to run as root; then everything is done as the user `postgres`.
"""

import os
import shutil
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

USER = "center"


def _program(name: str) -> str:
    """Debian keeps the server's programs beside their version."""
    found = shutil.which(name)
    if found:
        return found
    versions = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    assert versions, f"{name} is not installed; see .ci/setup"
    return str(versions[-1])


def _run(*words: str) -> None:
    """One of the server's programs, as somebody who is not root."""
    drop = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    done = subprocess.run([*drop, *words], capture_output=True, text=True, cwd="/", check=False)
    assert done.returncode == 0, done.stdout + done.stderr


class Postgres:
    """A running cluster. folder: holds its files and its socket."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def url(self, database: str) -> str:
        """postgresql://… as the Center takes it."""
        return f"postgresql://{USER}@/{database}?host={self.folder}"

    def new_database(self) -> str:
        """The address of an empty database of its own."""
        name = f"center_{uuid.uuid4().hex[:12]}"
        self.admin(f'CREATE DATABASE "{name}"')
        return self.url(name)

    def admin(self, statement: str) -> None:
        """One statement on the cluster itself."""
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(statement)

    def stop_now(self) -> None:
        """As by a power cut: no goodbye to anybody."""
        _run(_program("pg_ctl"), "-D", str(self.folder / "data"), "-m", "immediate", "stop")

    def start(self) -> None:
        options = f"-c listen_addresses='' -c unix_socket_directories='{self.folder}'"
        _run(
            _program("pg_ctl"), "-D", str(self.folder / "data"), "-w", "-t", "60",
            "-l", str(self.folder / "log"), "-o", options, "start",
        )  # fmt: skip


@contextmanager
def running_postgres() -> Iterator[Postgres]:
    """A cluster that lives as long as the block."""
    folder = Path(tempfile.mkdtemp(prefix="center-pg-", dir="/tmp"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    cluster = Postgres(folder)
    try:
        _run(
            _program("initdb"), "-D", str(folder / "data"), "-U", USER, "--auth=trust",
            "--encoding=UTF8", "--locale=C", "--no-sync",
        )  # fmt: skip
        cluster.start()
        yield cluster
        cluster.stop_now()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """One cluster for the whole run; every test takes a database of its own."""
    with running_postgres() as cluster:
        yield cluster

"""What a load costs the processes that carry it: processor time, memory, bytes on the disk."""

import os
from pathlib import Path

import psycopg

from tests.helpers.postgres import Postgres

_TICK = os.sysconf("SC_CLK_TCK")


def children(process: int) -> list[int]:
    """A process and all that came of it."""
    try:
        listed = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    except OSError:
        return []
    return [process, *(deeper for one in listed for deeper in children(int(one)))]


def busy_seconds(processes: list[int]) -> float:
    """Processor time that they, and those of theirs that ended, have taken."""
    ticks = 0
    for process in processes:
        try:
            fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        ticks += sum(map(int, fields[11:15]))
    return ticks / _TICK


def memory_mb(processes: list[int]) -> float:
    """Memory that is theirs alone or their share of it (PSS)."""
    size = 0
    for process in processes:
        try:
            text = Path(f"/proc/{process}/smaps_rollup").read_text()
        except OSError:
            continue
        size += int(text.partition("\nPss:")[2].split()[0])
    return size / 1024


def postmaster(cluster: Postgres) -> int:
    """Process id of a cluster's first process."""
    return int((cluster.folder / "data" / "postmaster.pid").read_text().splitlines()[0])


def database_bytes(url: str) -> int:
    """Size of a database on the disk, indexes and all."""
    with psycopg.connect(url, autocommit=True) as connection:
        row = connection.execute("SELECT pg_database_size(current_database())").fetchone()
        assert row is not None
        return int(row[0])


def table_bytes(url: str) -> dict[str, int]:
    """The same for each table."""
    with psycopg.connect(url, autocommit=True) as connection:
        found = connection.execute(
            "SELECT relname, pg_total_relation_size(oid) FROM pg_class "
            "WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
        ).fetchall()
        return {str(name): int(size) for name, size in found}

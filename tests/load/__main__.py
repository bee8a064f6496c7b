"""python -m tests.load --laptops 130 --spread 0      all at once
python -m tests.load --laptops 2000 --spread 120     over two minutes"""

import argparse
import tempfile
from pathlib import Path

from tests.helpers.postgres import running_postgres
from tests.load.evening import evening


def main() -> None:
    """One evening, told on the screen; ends with an error when a laptop failed."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--laptops", type=int, default=130)
    asked.add_argument("--records", type=int, default=60)
    asked.add_argument("--size", type=int, default=1_600, help="bytes of text in a record")
    asked.add_argument("--spread", type=float, default=0.0, help="seconds over which they begin")
    asked.add_argument("--workers", type=int, default=2)
    settings = asked.parse_args()
    with running_postgres() as cluster, tempfile.TemporaryDirectory() as folder:
        result = evening(
            cluster, Path(folder), laptops=settings.laptops, records=settings.records,
            size=settings.size, spread=settings.spread, workers=settings.workers,
        )  # fmt: skip
    for line in result.lines():
        print(line)  # noqa: T201 - read by a person
    assert not result.failed


if __name__ == "__main__":
    main()

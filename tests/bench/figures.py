"""How a bench measures and tells: milliseconds, medians, the bar beside them."""

import statistics
import time
from collections.abc import Callable, Sequence


def times_of(work: Callable[[], object], times: int) -> list[float]:
    """Milliseconds of each of so many runs, after one that is not counted."""
    work()
    taken = []
    for _ in range(times):
        begin = time.perf_counter()
        work()
        taken.append((time.perf_counter() - begin) * 1_000)
    return taken


def p95(taken: Sequence[float]) -> float:
    """The time that nineteen of twenty keep within."""
    return statistics.quantiles(taken, n=20)[-1]


def tell(what: str, value: float, bar: float | None = None, unit: str = "ms") -> None:
    """One line for the person who runs the benches."""
    against = "" if bar is None else f"   bar {bar:g}"
    print(f"\n{what:58} {value:9.2f} {unit}{against}", end="")  # noqa: T201 - read by a person

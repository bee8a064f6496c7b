"""The table of docs/coverage.md: every programme by year, with its standing and its cases.

.venv/bin/python -m tests.core.law.coverage_table
"""

import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date

from core.law.engine.figures import Standing
from core.law.engine.plan import Shape
from core.law.facts.programmes import LISTED
from core.law.judging.course import Course, Seat
from core.law.judging.footing import FIRST_YEAR, LAST_YEAR
from core.law.judging.standing import Ground, Grounds
from tests.core.law.case_files import CASES
from tests.helpers.law import shared_estimator

DAYS = (1, 7, 12)
"""Months looked at in each year: the energy season and the time before it among them."""


def rows() -> Iterator[tuple[str, list[str], int]]:
    """Programme, what is covered each year, number of case files."""
    estimator = shared_estimator()
    cases = Counter(path.parts[-3] for path in CASES.rglob("*.yaml"))
    shape = Shape(1, 0, 1, 1)
    days = [date(y, month, 1) for y in range(FIRST_YEAR, LAST_YEAR + 1) for month in DAYS]
    courses = {day: estimator.judge_of(day, shape).course for day in days}
    for programme in sorted(LISTED):
        years = []
        for year in range(FIRST_YEAR, LAST_YEAR + 1):
            words = [
                _word(course, programme, is_closed=estimator.pack.is_closed(programme, day))
                for day, course in courses.items()
                if day.year == year
            ]
            years.append(" → ".join(dict.fromkeys(words)))
        yield programme, years, cases[programme]


def _word(course: Course, programme: str, *, is_closed: bool) -> str:
    seat = next((it for it in course.seats if it.programme.id == programme), None)
    if seat is None:
        return "not reckoned"
    grounds = _grounds(course, seat)
    covered = [_covered(ground) for ground in grounds]
    word = covered[0] if len(set(covered)) == 1 else "part " + "/".join(dict.fromkeys(covered))
    if is_closed:
        word += ", closed"
    signs = "".join(dict.fromkeys(_sign(it.standing) for it in sorted(grounds, key=_weight)))
    return f"{word} *{signs}*"


def _grounds(course: Course, seat: Seat) -> list[Ground]:
    grounds = Grounds(course)
    forms = [grounds.outcome(seat, form) for form in seat.outcomes]
    return forms or [grounds.line(seat)]


def _covered(ground: Ground) -> str:
    if ground.is_before_first or not ground.is_written:
        return "–"
    if ground.last_known is not None:
        return "reference"
    return "carried" if ground.carried else "known"


def _weight(ground: Ground) -> int:
    return int(ground.standing)


def _sign(standing: Standing) -> str:
    return {Standing.CONFIRMED: "c", Standing.SINGLE: "s", Standing.UNVERIFIED: "u"}[standing]


def table() -> str:
    """The table in Markdown."""
    years = [str(year) for year in range(FIRST_YEAR, LAST_YEAR + 1)]
    lines = [
        f"| programme | {' | '.join(years)} | cases |",
        f"|---|{'---|' * len(years)}---|",
        *(f"| `{name}` | {' | '.join(covered)} | {cases} |" for name, covered, cases in rows()),
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.stdout.write(table())

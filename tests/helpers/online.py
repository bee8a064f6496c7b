"""Pens that speak with a served Center over HTTPS, made known to it in this process."""

from collections.abc import Sequence

from core.clock import RealClock
from core.watch import Watch
from sync.protocol.messages import Reply, Request
from sync.wire.http import Http
from tests.helpers.centers import Center
from tests.helpers.served import Served
from tests.helpers.writers import Writer


class Online:
    """The Center's desk as a laptop reaches it."""

    def __init__(self, served: Served, authority: str) -> None:
        self.wire = Http(served.address, authority)

    def handle(self, request: Request, access: str | None = None) -> Reply:
        """Raises NoCenter when no answer comes."""
        return self.wire.ask(request, Watch(), access)


def center_of(served: Served) -> Center:
    """The same Center opened in this process: for its staff's verbs, and to look at it."""
    return Center(served.folder, RealClock(), served.database or "")


def pens_of(
    served: Served, center: Center, count: int, cases: Sequence[str]
) -> list[tuple[Writer, Online]]:
    """So many laptops of as many consultants, each with all of these cases."""
    made = []
    for number in range(count):
        pen = Writer.enrolled(center.desk, center.staff, f"pen-{number}")
        for case in cases:
            center.staff.assign(case, pen.user, "second")
        line = Online(served, center.keys.authority)
        pen.desk = line
        made.append((pen, line))
    return made

"""A consultant with a laptop, in the world of the simulation."""

from dataclasses import dataclass, field

from sync.wire.direct import Direct
from sync.wire.sign_in import SignedIn, Signer
from tests.helpers.centers import Center
from tests.helpers.faulty import Faulty
from tests.helpers.laptops import Laptop


@dataclass
class Seat:
    """A consultant with a laptop. cases: assigned now · ever: assigned at any time."""

    user: str
    laptop: Laptop
    line: Faulty = field(init=False)
    wire: SignedIn = field(init=False)
    cases: set[str] = field(default_factory=set)
    ever: set[str] = field(default_factory=set)
    written: dict[str, bytes] = field(default_factory=dict)

    def sit_down(self, center: Center) -> None:
        """A new line and no token: as after a start of the program."""
        enrolment = self.laptop.enrolment
        self.line = Faulty(Direct(center.desk))
        signer = Signer(center.base.center, enrolment.laptop, enrolment.signing_key, "0.1.0")
        self.wire = SignedIn(self.line, signer, self.laptop.clock.monotonic)

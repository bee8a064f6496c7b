"""The genogram: where its figures were put by hand, and how close two of a family are."""

from collections.abc import Mapping

from core.casework.genogram.closeness import closeness_act
from core.casework.genogram.moving import Places, places_act
from core.office.base import Base, Changes
from core.people.answer import Answer


class FamilyPicture(Base):
    """Verbs of the picture of a family."""

    def put_figures(self, case: str, places: Places) -> Changes:
        """Where figures of the genogram were put; none: all stand where they belong."""
        return self._write(case, [places_act(case, places)])

    def say_closeness(self, case: str, told: Mapping[tuple[str, str], Answer]) -> Changes:
        """How close two are, for several pairs at once.

        Raises Mistake without the general consent, or for a value that is no closeness.
        """
        self.gate(self._file(case)[0]).check()
        acts = [closeness_act(case, *pair, answer) for pair, answer in told.items()]
        return self._write(case, acts)

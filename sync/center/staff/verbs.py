"""All verbs of the staff in one place."""

from sync.center.duplicates.verbs import DuplicateVerbs
from sync.center.staff.cases import CaseVerbs
from sync.center.staff.held import HeldVerbs
from sync.center.staff.laptop_states import LaptopStateVerbs
from sync.center.staff.laptops import LaptopVerbs
from sync.center.staff.restoring import RestoreVerbs


class Staff(LaptopVerbs, LaptopStateVerbs, CaseVerbs, DuplicateVerbs, RestoreVerbs, HeldVerbs):
    """What the Center's staff can do; every verb is one transaction and is logged with who."""

"""What the Center's staff does: each verb one transaction, each logged with who gave it.

The command line and the console call the same functions.
"""

from sync.center.duplicates.verbs import DuplicateVerbs
from sync.center.staff.cases import CaseVerbs
from sync.center.staff.held import HeldVerbs
from sync.center.staff.laptop_states import LaptopStateVerbs
from sync.center.staff.laptops import LaptopVerbs
from sync.center.staff.restoring import RestoreVerbs


class Staff(LaptopVerbs, LaptopStateVerbs, CaseVerbs, DuplicateVerbs, RestoreVerbs, HeldVerbs):
    """What the Center's staff can do; every verb is one transaction and is logged with who."""

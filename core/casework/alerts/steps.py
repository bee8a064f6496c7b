"""Steps of case management, told until they are done (field forms, section 1).

The survey is done when needs or the crisis level are written. Meeting and plan take place outside
this program: that they are done is kept as a thing done, under an id made of case and step, so that
two laptops that say it write the same record.
"""

import uuid
from typing import Final

from core.casework import actions
from core.casework.actions import Act
from core.casework.alerts.alert import AlertKind

STEPS: Final = (AlertKind.SURVEY, AlertKind.MEETING, AlertKind.PLAN)

_ROWS: Final = uuid.UUID("0d9c1f4e-7a53-4c0e-9b1d-5f0c7a3e0004")


def step_row(case: str, step: AlertKind) -> str:
    """The id of the thing done that says it."""
    return str(uuid.uuid5(_ROWS, f"{case}/{step}"))


def step_act(case: str, step: AlertKind, text: str) -> Act:
    """The act that says it. text: the step's name, for whoever reads the list of things done."""
    return actions.todo_act(step_row(case, step), text, None, is_done=True)

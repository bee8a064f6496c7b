"""The places of the program: what the frame can show, one line each.

Screen and view are made by small functions that import them when they are first needed, so that
the lock is on screen before anything else is read.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

if TYPE_CHECKING:
    from core.casework.amounts import Unit
    from ui.kit import Kit
    from ui.views.place import PlaceView

Frame: TypeAlias = Literal["rail", "foot", "bare"]
MakeScreen: TypeAlias = "Callable[[Kit, Mapping[str, str]], Any]"
MakeView: TypeAlias = "Callable[[Any, Kit], PlaceView]"
Again: TypeAlias = "Callable[[Any, Mapping[str, str]], None]"


@dataclass(frozen=True, slots=True)
class Place:
    """One place.

    screen: makes the plain-Python screen, once per visit to the place; view: makes the view on it,
    again whenever language, theme or size change; frame: with rail, top bar and status bar; with
    the status bar only (visit); or bare (lock, first run); rail: the rail entry that is lit; again:
    where there is only one of its kind (a visit), what its screen is told when it is gone to again;
    keeps_way: one goes there from anywhere and comes back (settings), though it is of the rail.
    """

    name: str
    screen: MakeScreen
    view: MakeView
    frame: Frame = "rail"
    rail: str = ""
    again: "Again | None" = None
    keeps_way: bool = False


def _unlock_screen(kit: "Kit", _values: Mapping[str, str]) -> Any:
    from ui.opening import unlock_screen

    return unlock_screen(kit)


def _unlock_view(screen: Any, kit: "Kit") -> "PlaceView":
    from ui.views.start.unlock import UnlockView

    return UnlockView(screen, kit)


def _enrol_screen(kit: "Kit", _values: Mapping[str, str]) -> Any:
    from ui.opening import enrol_screen

    return enrol_screen(kit)


def _enrol_view(screen: Any, kit: "Kit") -> "PlaceView":
    from ui.views.start.enrol import EnrolView

    return EnrolView(screen, kit)


def _today_screen(kit: "Kit", _values: Mapping[str, str]) -> Any:
    from ui.screens.today.screen import TodayScreen

    return TodayScreen(kit.office, kit.clock)


def _today_view(screen: Any, kit: "Kit") -> "PlaceView":
    from ui.views.today.page import TodayView

    return TodayView(screen, kit)


def unit_wished(kit: "Kit") -> "Unit":
    """Unit of the amount fields by the person's wish."""
    from core.casework.amounts import Unit

    return Unit.WON if kit.wishes.money_unit == "won" else Unit.MAN


def _visit_screen(kit: "Kit", values: Mapping[str, str]) -> Any:
    from ui.screens.visit.screen import VisitScreen

    visit = values["visit"]
    screen = kit.visits.find(visit)
    if screen is None:
        screen = VisitScreen(kit.office, kit.background, kit.clock, visit, kit.refresh.tell)
        screen.choose_unit(unit_wished(kit))
        kit.visits.keep(screen)
    screen.go_to_fact(values.get("fact", ""))
    return screen


def _visit_again(screen: Any, values: Mapping[str, str]) -> None:
    screen.go_to_fact(values.get("fact", ""))


def _visit_view(screen: Any, kit: "Kit") -> "PlaceView":
    from ui.views.visit.place import VisitView

    return VisitView(screen, kit)


def _cases_screen(kit: "Kit", values: Mapping[str, str]) -> Any:
    from ui.screens.cases import WHICH, CasesScreen

    which = next((one for one in WHICH if one == values.get("which")), WHICH[0])
    return CasesScreen(kit.office, kit.clock, which)


def _cases_view(screen: Any, kit: "Kit") -> "PlaceView":
    from ui.views.cases import CasesView

    return CasesView(screen, kit)


def _case_screen(kit: "Kit", values: Mapping[str, str]) -> Any:
    from ui.screens.case.page import CaseScreen

    return CaseScreen(kit.office, kit.clock, values["case"])


def _case_view(screen: Any, kit: "Kit") -> "PlaceView":
    from ui.views.case.page import CaseView

    return CaseView(screen, kit)


def _sync_screen(kit: "Kit", _values: Mapping[str, str]) -> Any:
    from ui.screens.sync.receipt import SyncScreen
    from ui.views.sync.dialog import sync_of

    return SyncScreen(sync_of(kit), kit.office, kit.clock)


def _sync_view(screen: Any, kit: "Kit") -> "PlaceView":
    from ui.views.sync.page import SyncView

    return SyncView(screen, kit)


def _estimate_screen(kit: "Kit", values: Mapping[str, str]) -> Any:
    from ui.screens.estimate import EstimateScreen

    leaf = values.get("leaf", "list")
    return EstimateScreen(kit.office, kit.clock, values["case"], values.get("visit"), leaf)


def _estimate_view(screen: Any, kit: "Kit") -> "PlaceView":
    from ui.views.estimate.page import EstimateView

    return EstimateView(screen, kit)


def _paper_screen(kit: "Kit", values: Mapping[str, str]) -> Any:
    from ui.screens.paper.screen import paper_screen

    return paper_screen(
        kit.office, kit.clock, kit.texts.language, values["case"], values.get("visit")
    )


def _paper_view(screen: Any, kit: "Kit") -> "PlaceView":
    from ui.views.paper.page import PaperView

    return PaperView(screen, kit)


def _client_screen(kit: "Kit", values: Mapping[str, str]) -> Any:
    from ui.screens.client_view import ClientViewScreen

    return ClientViewScreen(_estimate_screen(kit, values), kit.clock)


def _client_view(screen: Any, kit: "Kit") -> "PlaceView":
    from ui.views.client_view import ClientViewView

    return ClientViewView(screen, kit)


def _documents_screen(kit: "Kit", values: Mapping[str, str]) -> Any:
    from ui.screens.documents.page import DocumentsScreen

    def tell(changes: Any) -> None:
        kit.refresh.tell(changes.topics)

    return DocumentsScreen(kit.office, kit.clock, values["case"], tell)


def _documents_view(screen: Any, kit: "Kit") -> "PlaceView":
    from ui.views.documents.page import DocumentsView

    return DocumentsView(screen, kit)


def _settings_screen(kit: "Kit", _values: Mapping[str, str]) -> Any:
    from ui.screens.settings.page import SettingsScreen

    return SettingsScreen(kit.office, kit.clock)


def _settings_view(screen: Any, kit: "Kit") -> "PlaceView":
    from ui.views.settings.page import SettingsView

    return SettingsView(screen, kit)


def _needs_screen(kit: "Kit", values: Mapping[str, str]) -> Any:
    from ui.screens.needs.place import needs_key, needs_place

    case, visit = values["case"], values.get("visit")
    waiting = kit.visits.waiting(needs_key(case, visit))
    made = waiting or needs_place(kit, case, kit.visits.find, visit)
    made.needs.leaf = values.get("leaf", made.needs.leaf)
    return made


def _needs_view(screen: Any, kit: "Kit") -> "PlaceView":
    from ui.views.needs.page import NeedsView

    return NeedsView(screen, kit)


def _conflicts_screen(kit: "Kit", values: Mapping[str, str]) -> Any:
    from core.casework.wording import load_wording
    from ui.screens.conflicts.screen import ConflictsScreen

    wording = load_wording(kit.texts.language)
    return ConflictsScreen(kit.office, values["case"], wording, unit_wished(kit))


def _conflicts_view(screen: Any, kit: "Kit") -> "PlaceView":
    from ui.views.conflicts.page import ConflictsView

    return ConflictsView(screen, kit)


def _rescreen_screen(kit: "Kit", values: Mapping[str, str]) -> Any:
    from ui.screens.rescreen.screen import RescreenScreen, against_of

    against = against_of(values.get("against", ""))
    return RescreenScreen(kit.office, kit.background, kit.clock, against)


def _rescreen_view(screen: Any, kit: "Kit") -> "PlaceView":
    from ui.views.rescreen.page import RescreenView

    return RescreenView(screen, kit)


PLACES: dict[str, Place] = {
    place.name: place
    for place in (
        Place("unlock", _unlock_screen, _unlock_view, "bare"),
        Place("enrol", _enrol_screen, _enrol_view, "bare"),
        Place("visit", _visit_screen, _visit_view, "foot", again=_visit_again),
        Place("today", _today_screen, _today_view, "rail", "today"),
        Place("cases", _cases_screen, _cases_view, "rail", "cases"),
        Place("case", _case_screen, _case_view, "rail", "cases"),
        Place("sync", _sync_screen, _sync_view, "rail", "sync"),
        Place("conflicts", _conflicts_screen, _conflicts_view, "rail", "sync"),
        Place("rescreen", _rescreen_screen, _rescreen_view, "rail", "cases"),
        Place("estimate", _estimate_screen, _estimate_view, "rail", "cases"),
        Place("paper", _paper_screen, _paper_view, "rail", "cases"),
        Place("needs", _needs_screen, _needs_view, "rail", "cases"),
        Place("client_view", _client_screen, _client_view, "bare"),
        Place("documents", _documents_screen, _documents_view, "rail", "cases"),
        Place("settings", _settings_screen, _settings_view, "rail", "settings", keeps_way=True),
    )
}


def _find(kit: "Kit") -> None:
    from ui.views.finder.overlay import open_finder

    open_finder(kit)


OVERLAYS: "dict[str, Callable[[Kit], None]]" = {"find": _find}
"""What opens over the page instead of taking its place: name -> what opens it."""

RAIL: tuple[tuple[str, str], ...] = (
    ("today", "sun"),
    ("cases", "folder-open"),
    ("sync", "refresh-cw"),
)
"""The rail from above: place or overlay, and its icon. What does not exist is not shown."""


def exists(name: str) -> bool:
    """Whether there is a place or an overlay of this name."""
    return name in PLACES or name in OVERLAYS

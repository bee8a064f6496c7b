"""Pictures of the settings, the help and handing the laptop back."""

from collections.abc import Callable
from dataclasses import replace

from ui.pictures.stage import Picture, Stage
from ui.screens.settings.page import Part
from ui.views.settings.handing_back import HandingBackDialog


def _part(part: Part) -> Callable[[Stage], None]:
    def show(stage: Stage) -> None:
        stage.go.show("settings")
        stage.view.settings.go_to(part)

    return show


def _strong(stage: Stage) -> None:
    stage.go.show("settings")
    stage.go.wish(replace(stage.kit.wishes, is_strong=True))


def _hand_back(stage: Stage) -> None:
    stage.go.show("settings")
    stage.go.dialog(HandingBackDialog(stage.kit))


def _help(stage: Stage) -> None:
    stage.window.asked.emit("help")


PICTURES: list[Picture] = [
    Picture("10-settings", _part("display")),
    Picture("10-settings-strong", _strong),
    Picture("10-settings-keys", _part("keys")),
    Picture("10-settings-lock", _part("lock")),
    Picture("10-settings-sync", _part("sync")),
    Picture("10-settings-help", _part("help")),
    Picture("10-settings-program", _part("program")),
    Picture("10c-hand-back", _hand_back),
    Picture("12-help", _help),
]

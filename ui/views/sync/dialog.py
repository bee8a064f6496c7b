"""The running sync over the page (08): steps, progress by kind, pause, close and go on."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.errors import LaptopWiped
from core.office.lock_note import keep_lock_note
from sync.wire.patient import BACKGROUND_SECONDS
from ui.kit import Kit
from ui.screens.sync.engine import OfficeEngine
from ui.screens.sync.progress import KindRow, SyncProgress, Trouble
from ui.screens.sync.run import SyncRun
from ui.widgets.button import button
from ui.widgets.card import Card, Notice, frame
from ui.widgets.dialog import Dialog
from ui.widgets.icon_mark import IconMark
from ui.widgets.meter import Meter
from ui.widgets.steps_line import Step, StepsLine
from ui.widgets.words import Words

_WIDTH = 898
_NAME_WIDTH = 150
_COUNT_WIDTH = 84
_STATE = {
    "sent": ("circle-check", "ok"),
    "sending": ("loader", "primary"),
    "waiting": ("cloud-upload", "text-3"),
}


def sync_of(kit: Kit) -> SyncRun:
    """The sync of the open office; made when it is first asked for."""
    if kit.sync is None:
        run = SyncRun(OfficeEngine(kit.office.database, kit.clock), kit.clock)
        run.changed(lambda: _ended(kit, run))
        kit.sync = run
    made: SyncRun = kit.sync
    return made


def start_sync(kit: Kit) -> None:
    """Begin a sync, or go on with the one under way, with its window over the page."""
    run = sync_of(kit)
    run.start(kit.background)
    kit.go.dialog(SyncDialog(SyncProgress(run), kit))


def sync_quietly(kit: Kit) -> None:
    """Begin a sync without a window, at once: an urgent record."""
    sync_of(kit).start(kit.background)


def _ended(kit: Kit, run: SyncRun) -> None:
    """Whatever is open reads again; a laptop that was switched off locks."""
    if run.is_under_way or kit.sync is not run:
        return
    if isinstance(run.error, LaptopWiped):
        kit.go.wiped()
        return
    if run.must_lock:
        kit.go.lock()
        kit.go.dialog(revoked_dialog(kit, run))
        return
    if run.is_full:
        at = kit.clock.now().isoformat(timespec="seconds")
        keep_lock_note(kit.folder, last_full_sync=at, unsent=0)
    elif run.may_try_again:
        later = int(BACKGROUND_SECONDS * 1000)
        QTimer.singleShot(later, kit.background, lambda: try_again(kit, run))
    kit.refresh.tell({"sync"})
    if run.stage == "done" and not run.is_watched:
        kit.go.toast(kit.texts.say("sync.ended"))


def try_again(kit: Kit, run: SyncRun) -> None:
    """Only while the same office is open and nobody has tried meanwhile."""
    if kit.sync is run and run.may_try_again and not kit.background.is_over:
        run.start(kit.background, by_itself=True)


def revoked_dialog(kit: Kit, run: SyncRun) -> Dialog:
    """Over the lock: why it locked, and what is safe."""
    assert run.error is not None
    dialog = Dialog(kit.texts.say("sync.trouble.revoked"), width=560)
    dialog.body.addWidget(Notice("danger", kit.texts.of(run.error.sentence), icon="lock"))
    close = button(kit.texts.say("frame.close"), "primary")
    close.clicked.connect(dialog.close_dialog)
    dialog.foot.addStretch(1)
    dialog.foot.addWidget(close)
    dialog.set_primary(close)
    return dialog


class SyncDialog(Dialog):
    """Shows the run until it ends; closing it does not stop the run."""

    def __init__(self, screen: SyncProgress, kit: Kit) -> None:
        super().__init__(kit.texts.say("sync.title"), width=_WIDTH)
        self._screen, self._kit = screen, kit
        self.steps = StepsLine(numbered=True)
        self.body.addWidget(self.steps)
        self._build_share()
        self.trouble = QVBoxLayout()
        self.body.addLayout(self.trouble)
        self.kinds = Card()
        self.kinds.hold_rows()
        self.body.addWidget(self.kinds)
        self.body.addWidget(Notice("info", kit.texts.say("sync.may_break"), icon="plug-zap"))
        self._build_now()
        self._build_acts()
        self._shown: tuple[KindRow, ...] | None = None
        self._end = screen.changed(self.show_screen)
        screen.run.is_watched = True
        self.closed.connect(self._put_away)
        self.destroyed.connect(self._end)  # a window that goes with its dialogs closes none
        self.show_screen()

    def _build_share(self) -> None:
        line = QHBoxLayout()
        self.share = Words("", "body", weight=700)
        self.counts = Words("", "small", "text-2")
        line.addWidget(self.share, 1)
        line.addWidget(self.counts)
        self.body.addLayout(line)
        self.meter = Meter(14)
        self.body.addWidget(self.meter)

    def _build_now(self) -> None:
        self.now_line = QWidget()
        line = QHBoxLayout(self.now_line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        self.now = Words("", "small", "text-2", elide=True)
        line.addWidget(IconMark("refresh-cw", "text-2", 16))
        line.addWidget(self.now, 1)
        line.addWidget(IconMark("lock", "text-2", 16))
        line.addWidget(Words(self._kit.texts.say("sync.sealed"), "small", "text-2"))
        self.body.addWidget(self.now_line)

    def _build_acts(self) -> None:
        say = self._kit.texts.say
        self.safe_mark = IconMark("circle-check", "ok", 18)
        self.safety = Words("", "small", "ok", weight=600, wrap=True)
        self.pause = button(say("sync.act.pause"), icon="pause")
        self.pause.clicked.connect(self._screen.run.pause)
        self.go_on = button(say("sync.act.go_on"), "primary", icon="play")
        self.go_on.clicked.connect(self._start_again)
        self.leave = button(say("sync.act.leave"))
        self.leave.clicked.connect(self.close_dialog)
        self.foot.addWidget(self.safe_mark)
        self.foot.addWidget(self.safety, 1)
        for act in (self.pause, self.go_on, self.leave):
            self.foot.addWidget(act)
        self.set_primary(self.go_on)
        self.set_first(self.leave)

    # -- showing --------------------------------------------------------------------------------

    def show_screen(self) -> None:
        """Show where the run stands; at its good end the page with the receipt takes over."""
        screen, of = self._screen, self._kit.texts.of
        if screen.run.stage == "done":
            self.close_dialog()
            self._kit.go.show("sync")
            return
        self.steps.show_steps([Step(of(words), stage) for words, stage in screen.steps])
        share, counts = screen.share
        self.share.setText(of(share))
        self.counts.setText(of(counts))
        done, total = screen.counts
        self.meter.show_counts(done, 0, total, of(share))
        self.now.setText(of(screen.now))
        self.now_line.setVisible(screen.trouble is None)
        self._show_rows(screen.rows)
        self._show_trouble(screen.trouble)
        self._show_foot()

    def _show_rows(self, rows: tuple[KindRow, ...]) -> None:
        if rows == self._shown:
            return
        self._shown = rows
        _clear(self.kinds.body)
        for number, row in enumerate(rows, start=1):
            self.kinds.body.addWidget(self._kind_row(row, is_last=number == len(rows)))
        self.kinds.setVisible(bool(rows))

    def _kind_row(self, row: KindRow, *, is_last: bool) -> QWidget:
        texts = self._kit.texts
        shown = frame("last" if is_last else "row")
        line = QHBoxLayout(shown)
        line.setContentsMargins(16, 5, 16, 5)
        line.setSpacing(12)
        line.addWidget(IconMark(row.group.icon, "primary", 20))
        name = Words(texts.say(row.group.key), weight=600)
        name.setMinimumWidth(_NAME_WIDTH)
        line.addWidget(name)
        meter = Meter(10)
        counted = texts.say("sync.count", done=row.done, total=row.total)
        meter.show_counts(row.done, 0, row.total, f"{texts.say(row.group.key)}, {counted}")
        line.addWidget(meter, 1)
        count = Words(counted, align=Qt.AlignmentFlag.AlignRight)
        count.setMinimumWidth(_COUNT_WIDTH)
        line.addWidget(count)
        icon, tone = _STATE[row.state]
        line.addWidget(IconMark(icon, tone, 18))
        state = Words(texts.say(f"sync.state.{row.state}"), "small", tone, weight=600)
        state.setMinimumWidth(_COUNT_WIDTH)
        line.addWidget(state)
        return shown

    def _show_trouble(self, trouble: Trouble | None) -> None:
        _clear(self.trouble)
        if trouble is None:
            return
        of = self._kit.texts.of
        said = f"**{of(trouble.title)}**\n{of(trouble.text)}"
        self.trouble.addWidget(Notice(trouble.kind, said, icon=trouble.icon))

    def _show_foot(self) -> None:
        screen, say = self._screen, self._kit.texts.say
        under_way = screen.run.is_under_way
        self.safe_mark.setVisible(screen.is_safe_to_close)
        self.safety.setText(self._kit.texts.of(screen.safety) if self._says_safety else "")
        self.safety.set_tone("ok" if screen.is_safe_to_close else "text-2")
        had = _has_focus(self.pause, self.go_on)
        self.pause.setVisible(under_way)
        self.pause.setEnabled(screen.run.stage == "running")
        trouble = screen.trouble
        self.go_on.setVisible(not under_way and (trouble is None or trouble.may_try))
        self.leave.setText(say("sync.act.leave" if under_way else "frame.close"))
        if had and not (self.pause.isVisibleTo(self) and self.pause.isEnabled()):
            first = self.go_on if self.go_on.isVisibleTo(self) else self.leave
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _says_safety(self) -> bool:
        return self._screen.run.is_under_way or self._screen.is_safe_to_close

    def _put_away(self) -> None:
        self._screen.run.is_watched = False
        self._end()

    def _start_again(self) -> None:
        self._screen.run.start(self._kit.background)


def _has_focus(*acts: QPushButton) -> bool:
    return any(act.hasFocus() for act in acts)


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()

"""The running sync over the page (08): steps, progress by kind, pause, close and go on."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.errors import LaptopWiped
from core.office.lock_note import keep_lock_note
from core.sentence import Sentence
from ui.kit import Kit
from ui.screens.sync.engine import OfficeEngine
from ui.screens.sync.progress import KindRow, SyncProgress, Trouble
from ui.screens.sync.run import SyncRun
from ui.screens.sync.words import size_words
from ui.views.sync.mark import SyncMark
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
_SIZE_WIDTH = 110
_LOOK_EVERY, _LONGEST_WAIT = 200, 10_000
"""Milliseconds between two looks whether somebody still types, and until it no longer matters."""

_STATE = {
    "sent": ("circle-check", "ok"),
    "sending": ("loader", "primary"),
    "waiting": ("cloud-upload", "text-3"),
}


def sync_of(kit: Kit) -> SyncRun:
    """The sync of the open office; made when it is first asked for."""
    if kit.sync is None:
        database, courtesy = kit.office.database, kit.background.courtesy
        engine = OfficeEngine(
            database, kit.clock, lambda: courtesy.rest(is_wanted=database.is_wanted)
        )
        run = SyncRun(engine, kit.clock)
        run.changed(lambda: _moved(kit, run))
        kit.sync = run
    made: SyncRun = kit.sync
    return made


def start_sync(kit: Kit) -> None:
    """Begin a sync, or go on with the one under way, with its window over the page."""
    run = sync_of(kit)
    run.start(kit.background)
    kit.go.dialog(SyncDialog(SyncProgress(run, kit.office.person_of), kit))


def sync_quietly(kit: Kit) -> None:
    """Begin a sync without a window, at once: an urgent level."""
    sync_of(kit).start(kit.background, urgent=True)


def _moved(kit: Kit, run: SyncRun) -> None:
    """At its end whatever is open reads again what has changed; a laptop that was switched off
    locks."""
    if run.is_under_way or kit.sync is not run:
        return
    if isinstance(run.error, LaptopWiped):
        kit.go.wiped()
        return
    if run.must_lock:
        kit.go.lock()
        kit.go.dialog(revoked_dialog(kit, run))
        return
    if run.report is not None and run.stage == "done" and run.report.wants_recovery:
        office = kit.office
        kit.background.start(lambda _watch: office.renew_recovery(), done=_renewed, failed=_raise)
    if run.is_full:
        at = kit.clock.now().isoformat(timespec="seconds")
        keep_lock_note(kit.folder, last_full_sync=at, unsent=0)
    tell_in_a_pause(kit, run, topics_of(run))
    if run.stage == "done" and not run.is_watched and not run.is_quiet:
        kit.go.toast(kit.texts.say("sync.ended"))


def tell_in_a_pause(kit: Kit, run: SyncRun, topics: frozenset[str], waited: int = 0) -> None:
    """Screens read again when nobody types, or after ten seconds of typing."""
    if kit.sync is not run or kit.background.is_over:
        return
    if kit.background.courtesy.has_paused or waited >= _LONGEST_WAIT:
        kit.refresh.tell(topics)
        return
    later = partial(tell_in_a_pause, kit, run, topics, waited + _LOOK_EVERY)
    QTimer.singleShot(_LOOK_EVERY, kit.background, later)


def _renewed(_nothing: None) -> None:
    """The new recovery code goes out with the next sync; nobody is told."""


def _raise(error: Exception) -> None:
    raise error


def topics_of(run: SyncRun) -> frozenset[str]:
    """What the last run has changed: screens of other cases stay as they are.

    "sent": what waits and when the Center was met last; "sync": everything, after new figures.
    """
    topics = {"sent", *run.changed_cases}
    if run.changed_cases:
        topics.add("today")
    if run.stage == "done" and run.report is not None and run.report.has_new_pack:
        topics.add("sync")
    return frozenset(topics)


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
        self.head.addWidget(SyncMark(kit, screen.run.waiting or 0))
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
        self._build_facts()
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

    def _build_facts(self) -> None:
        """Two facts that are not the same: what was written is there; what is there is here."""
        self.facts = QGridLayout()
        self.facts.setHorizontalSpacing(8)
        self.facts.setVerticalSpacing(2)
        self.facts.setColumnStretch(1, 1)
        self.safe_mark, self.news_mark = IconMark("circle", "ok", 18), IconMark("circle", "ok", 18)
        self.safety = Words("", "small", weight=600, wrap=True)
        self.news = Words("", "small", weight=600, wrap=True)
        for line, (mark, said) in enumerate(
            ((self.safe_mark, self.safety), (self.news_mark, self.news))
        ):
            self.facts.addWidget(mark, line, 0)
            self.facts.addWidget(said, line, 1)
        self.foot.addLayout(self.facts, 1)

    def _build_acts(self) -> None:
        say = self._kit.texts.say
        self.give_up = button(say("sync.act.give_up"), "quiet")
        self.give_up.clicked.connect(self._give_up)
        self.pause = button(say("sync.act.pause"), icon="pause")
        self.pause.clicked.connect(self._screen.run.pause)
        self.go_on = button(say("sync.act.go_on"), "primary", icon="play")
        self.go_on.clicked.connect(self._start_again)
        self.leave = button(say("sync.act.leave"))
        self.leave.clicked.connect(self.close_dialog)
        for act in (self.give_up, self.pause, self.go_on, self.leave):
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
        size = Words(
            texts.of(size_words(*row.size)), "small", "text-2", align=Qt.AlignmentFlag.AlignRight
        )
        size.setMinimumWidth(_SIZE_WIDTH)
        line.addWidget(size)
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
        self._show_fact(self.safe_mark, self.safety, screen.safety, is_so=screen.is_safe_to_close)
        self._show_fact(self.news_mark, self.news, screen.news, is_so=screen.is_up_to_date)
        had = _has_focus(self.give_up, self.pause, self.go_on)
        self.give_up.setVisible(under_way or screen.run.stage == "paused")
        self.pause.setVisible(under_way)
        self.pause.setEnabled(screen.run.stage == "running")
        trouble = screen.trouble
        self.go_on.setVisible(not under_way and (trouble is None or trouble.may_try))
        self.leave.setText(say("sync.act.leave" if under_way else "frame.close"))
        if had and not (self.pause.isVisibleTo(self) and self.pause.isEnabled()):
            first = self.go_on if self.go_on.isVisibleTo(self) else self.leave
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_fact(self, mark: IconMark, words: Words, said: Sentence, *, is_so: bool) -> None:
        tone = "ok" if is_so else "text-2"
        mark.show_icon("circle-check" if is_so else "circle-dashed", tone)
        words.setText(self._kit.texts.of(said))
        words.set_tone(tone)

    def _give_up(self) -> None:
        """What is sent stays sent; what is not waits for the next sync."""
        self._screen.run.give_up()
        self.close_dialog()
        self._kit.go.toast(self._kit.texts.say("sync.given_up"))

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

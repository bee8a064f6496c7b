"""A photo or file looked at inside the program: larger, smaller, turned, page by page."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from core.errors import Mistake
from ui.kit import Kit
from ui.theme.look import look
from ui.views.documents.pages import Pages, turned
from ui.widgets.button import button, icon_button
from ui.widgets.dialog import Dialog
from ui.widgets.words import Words

_STEP = 1.25
_LARGEST, _SMALLEST = 6.0, 0.1
_AROUND = 232
"""Px of the dialog that are not the picture."""


class ViewerDialog(Dialog):
    """`pages` lie in memory and go with the dialog."""

    def __init__(self, kit: Kit, title: str, pages: Pages) -> None:
        super().__init__(title, width=1180)
        self._kit, self._pages = kit, pages
        self.number, self._quarters = 0, 0
        self._scale: float | None = None  # None: as large as fits
        self._image = QImage()
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setAccessibleName(title)
        self.area = QScrollArea()
        self.area.setWidget(self._picture)
        self.area.setWidgetResizable(True)
        self.area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area.setProperty("ring", "field")
        self.area.setAccessibleName(title)
        self.body.addWidget(self.area)
        self._wrong = Words("", "small", "danger", wrap=True)
        self._wrong.hide()
        self.body.addWidget(self._wrong)
        self._build_foot_acts()
        self._add_keys()
        self.set_first(self.area)
        self.closed.connect(pages.close)

    def _build_foot_acts(self) -> None:
        say = self._kit.texts.say
        for icon, key, act in (
            ("zoom-out", "documents.smaller", lambda: self.zoom(1 / _STEP)),
            ("zoom-in", "documents.larger", lambda: self.zoom(_STEP)),
            ("rotate-cw", "documents.turn", self.turn),
        ):
            press = icon_button(icon, say(key))
            press.clicked.connect(lambda _on=False, what=act: what())
            self.foot.addWidget(press)
        fit = button(say("documents.fit"), "quiet")
        fit.clicked.connect(self.fit)
        self.foot.addWidget(fit)
        self.foot.addStretch(1)
        if self._pages.count > 1:
            self.before = icon_button("chevron-left", say("documents.before"))
            self.after = icon_button("chevron-right", say("documents.after"))
            self.before.clicked.connect(lambda: self.go(-1))
            self.after.clicked.connect(lambda: self.go(1))
            self.where = Words("", "small", "text-2")
            for widget in (self.before, self.where, self.after):
                self.foot.addWidget(widget)
        close = button(say("frame.close"), "primary")
        close.clicked.connect(self.close_dialog)
        self.foot.addWidget(close)
        self.set_primary(close)

    def _add_keys(self) -> None:
        acts = {
            "+": lambda: self.zoom(_STEP),
            "=": lambda: self.zoom(_STEP),
            "-": lambda: self.zoom(1 / _STEP),
            "0": self.fit,
            "R": self.turn,
            "PgDown": lambda: self.go(1),
            "PgUp": lambda: self.go(-1),
        }
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, act in acts.items():
            QShortcut(QKeySequence(keys), self, context=within).activated.connect(act)

    def open_over(self, page: QWidget) -> None:
        """As large as the page allows; the first page is drawn now."""
        self.area.setFixedHeight(max(200, page.height() - _AROUND))
        super().open_over(page)
        self._draw()

    # -- acts -----------------------------------------------------------------------------------

    def go(self, by: int) -> None:
        """Another page; the first and the last stay."""
        wanted = min(max(0, self.number + by), self._pages.count - 1)
        if wanted != self.number:
            self.number, self._quarters = wanted, 0
            self._draw()

    def turn(self) -> None:
        """A quarter to the right."""
        self._quarters += 1
        self._draw()

    def fit(self) -> None:
        """As large as fits."""
        self._scale = None
        self._show()

    def zoom(self, by: float) -> None:
        """Larger or smaller."""
        scale = self._scale if self._scale is not None else self._fitting()
        self._scale = min(max(scale * by, _SMALLEST), _LARGEST)
        self._show()

    @property
    def shown_size(self) -> QSize:
        """How large the page is on screen."""
        return self._picture.pixmap().size()

    def _draw(self) -> None:
        try:
            self._image = turned(self._pages.page(self.number), self._quarters)
        except Mistake as wrong:
            self._wrong.setText(self._kit.texts.of(wrong.sentence))
            self._wrong.show()
            return
        if self._pages.count > 1:
            say = self._kit.texts.say
            self.where.setText(say("documents.page", n=self.number + 1, of=self._pages.count))
            self.before.setEnabled(self.number > 0)
            self.after.setEnabled(self.number + 1 < self._pages.count)
        self._show()

    def _fitting(self) -> float:
        room = self.area.viewport().size()
        across = room.width() / max(1, self._image.width())
        down = room.height() / max(1, self._image.height())
        return min(1.0, across, down)

    def _show(self) -> None:
        if self._image.isNull():
            return
        scale = self._scale if self._scale is not None else self._fitting()
        ratio = self.devicePixelRatioF()
        size = self._image.size() * (scale * ratio)
        keep, smooth = (
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        pixmap = QPixmap.fromImage(self._image.scaled(size, keep, smooth))
        pixmap.setDevicePixelRatio(ratio)
        self._picture.setPixmap(pixmap)
        self._picture.setStyleSheet(f"background:{look().tokens.color('sunken')}")

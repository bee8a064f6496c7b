"""Flow: things side by side that go on in the next line when the width is used up."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Lays out as words are set: left to right, line by line. across, between: gaps in px."""

    def __init__(self, across: int = 12, between: int = 3) -> None:
        super().__init__()
        self._across, self._between = across, between
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Asked for many times while a page is laid out: worked out once for each width."""
        if width not in self._heights:
            self._heights[width] = self._lay(QRect(0, 0, width, 0), moves=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Something in it wants another size."""
        self._heights.clear()
        super().invalidate()

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self._across * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._shown()]
        width = max((size.width() for size in sizes), default=0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay(rect, moves=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lay(self, rect: QRect, *, moves: bool) -> int:
        """The height it takes in this width; what stands in one line shares its middle."""
        y = rect.y()
        for number, line in enumerate(self._lines(rect.width())):
            y += self._between if number else 0
            height = max(size.height() for _, size in line)
            x = rect.x()
            for item, size in line if moves else []:
                top = y + (height - size.height()) // 2
                item.setGeometry(QRect(QPoint(x, top), size))
                x += size.width() + self._across
            y += height
        return y - rect.y()

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = width + 1
        for item in self._shown():
            size = _within(item, width)
            if used + self._across + size.width() > width:
                lines.append([])
                used = -self._across
            lines[-1].append((item, size))
            used += self._across + size.width()
        return lines


def _within(item: QLayoutItem, width: int) -> QSize:
    """The size an item wants, narrower and higher where it does not fit."""
    hint = item.sizeHint()
    if hint.width() <= width:
        return hint
    high = item.heightForWidth(width) if item.hasHeightForWidth() else hint.height()
    return QSize(width, high)


def flow_of(*widgets: QWidget, across: int = 12, between: int = 3) -> QWidget:
    """A widget with these in it, flowing."""
    box = QWidget()
    layout = Flow(across, between)
    box.setLayout(layout)
    policy = box.sizePolicy()
    policy.setHeightForWidth(True)
    box.setSizePolicy(policy)
    for widget in widgets:
        layout.addWidget(widget)
    return box

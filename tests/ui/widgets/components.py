"""One page with every widget in its states, as the design's components page; used by the tests."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.texts import Texts
from ui.theme.tokens import mark
from ui.widgets.answer_row import AnswerFace, AnswerRow, answer_words
from ui.widgets.badge import Badge, state_badge, tone_badge
from ui.widgets.button import button
from ui.widgets.card import Card, Notice, NoticeKind
from ui.widgets.key_hints import KeyCap, KeyHint, KeyHints
from ui.widgets.meter import Meter
from ui.widgets.range_bar import Extent, RangeBar
from ui.widgets.section_list import SectionFace, SectionList
from ui.widgets.steps_line import Step, StepRing, StepsLine
from ui.widgets.tile import Avatar, MemberCard, RadioMark
from ui.widgets.tree import Tree, TreeRow
from ui.widgets.words import Words

STATUS = (
    "eligible",
    "eligibleRange",
    "needAnswer",
    "overlap",
    "notEligible",
    "noFigures",
    "closed",
)
FACES = (
    AnswerFace(
        "일용·아르바이트",
        "한 달 평균",
        state="given",
        value="90 ~ 140",
        unit="만원",
        source="said",
        current=True,
    ),
    AnswerFace("월급 (상시 근로)", state="none", unit="만원"),
    AnswerFace(
        "산재·실업급여", state="later", unit="만원", consequence="아직 모름 · 없다고 보고 셈 (가정)"
    ),
    AnswerFace(
        "가족·친척의 도움",
        state="unknown",
        unit="만원",
        consequence="아직 모름 · 없다고 보고 셈 (가정)",
    ),
    AnswerFace(
        "그 밖의 수입",
        state="refused",
        unit="만원",
        consequence="답하지 않으심 · 없다고 보고 셈 (가정)",
    ),
    AnswerFace(
        "카드론·대부업",
        state="given",
        value="18,500",
        unit="만원",
        source="said",
        doubt="1억 8,500만원이 맞나요?",
        corrections=(("1850", "1,850만원으로"), ("keep", "맞습니다")),
    ),
    AnswerFace("집 넓이", kind="measure", state="given", value="33", unit="㎡", reading="10평쯤"),
    AnswerFace(
        "어떻게 사시나요",
        kind="choice",
        state="given",
        value="b",
        source="paper_seen",
        options=(("a", "자가"), ("b", "전세"), ("c", "보증부 월세"), ("d", "무상")),
    ),
    AnswerFace("생일", kind="date", before="지난번: 1952-03-01"),
)
ROWS = (
    TreeRow("a", 0, "3인 가구 기준 (중위소득의 32%)", "171만 4,892원", "2026년 고시", strong=True),
    TreeRow("b", 0, "소득인정액", "119만 ~ 154만원", sign="minus", strong=True),
    TreeRow("c", 1, "일용소득 90~140만원의 70%", "63만 ~ 98만원", "가온들 · 말씀", "plus", "range"),
    TreeRow("d", 1, "국민연금", "21만원", "나래뜰 · 통장 확인", "plus"),
    TreeRow("e", 0, "생계급여", "17만 5,200 ~ 52만 5,200원", sign="equal", strong=True),
)


def components(texts: Texts) -> QWidget:
    """The page, in two columns."""
    page = QWidget()
    page.setObjectName("page")
    columns = QHBoxLayout(page)
    for build in (_left, _right):
        column = QVBoxLayout()
        column.setSpacing(12)
        build(column, texts)
        column.addStretch(1)
        columns.addLayout(column, 1)
    return page


def _left(column: QVBoxLayout, texts: Texts) -> None:
    card = Card()
    card.body.addLayout(_flow([state_badge(texts, "status", name) for name in STATUS[:4]]))
    rest = [state_badge(texts, "status", name) for name in STATUS[4:]]
    rest += [state_badge(texts, "crisis", "crisis"), state_badge(texts, "crisis", "urgent")]
    card.body.addLayout(_flow([*rest, tone_badge("새로 받음", "info", "sparkles")]))
    card.body.addLayout(_flow(_buttons()))
    small = [KeyCap("Ctrl+K"), KeyCap("?"), Avatar("74"), StepRing("done"), StepRing("current", 2)]
    small += [StepRing("coming", 3), RadioMark(), Badge("셈", mark("status", "noFigures"))]
    card.body.addLayout(_flow(small))
    column.addWidget(card)
    words = answer_words(texts)
    rows = Card()
    rows.body.setContentsMargins(0, 0, 0, 0)
    rows.body.setSpacing(0)
    for face in FACES:
        rows.body.addWidget(AnswerRow(face, words))
    column.addWidget(rows)


def _right(column: QVBoxLayout, texts: Texts) -> None:
    bars = Card("생계급여", icon="circle-dashed")
    bar, meter = RangeBar(height=12), Meter(10)
    bar.show_extent(Extent(200_000, 330_000, 670_000, 1_000_000), "17만에서 52만원")
    meter.show_counts(8, 3, 13, "소득, 13개 중 8개")
    bars.body.addWidget(bar)
    bars.body.addWidget(meter)
    column.addWidget(bars)
    notices = QGridLayout()
    kinds: tuple[NoticeKind, ...] = ("info", "ok", "range", "danger")
    for number, kind in enumerate(kinds):
        notice = Notice(kind, "**도움이 되는 말**입니다. 낱말 사이에서만 줄을 바꿉니다.")
        notices.addWidget(notice, number // 2, number % 2)
    column.addLayout(notices)
    column.addWidget(_type_card())
    column.addLayout(_flow([_member("46", "가온들", 3), _member("15", "나래뜰", 0)]))
    steps = [Step("연결 확인", "done"), Step("보내기", "current"), Step("받기", "coming")]
    column.addWidget(StepsLine(steps, numbered=True))
    column.addWidget(KeyHints([KeyHint(("Tab",), "다음 칸"), KeyHint(("1", "5"), "답 고르기")]))
    lower = QHBoxLayout()
    sections = SectionList(
        [
            SectionFace("a", "users", "가족", 4, 0, 4, "가족"),
            SectionFace("b", "wallet", "소득", 8, 3, 13, "소득"),
        ]
    )
    sections.show_current("b")
    sections.setFixedWidth(200)
    lower.addWidget(sections)
    tree = Tree("왜 이 금액인가요")
    tree.show_rows(ROWS)
    tree.setMinimumHeight(250)
    lower.addWidget(tree, 1)
    column.addLayout(lower)


def _buttons() -> list[QPushButton]:
    off = button("쓸 수 없음")
    off.setEnabled(False)
    return [
        button("주 버튼", "primary", icon="play"),
        button("보조 버튼"),
        button("글자 버튼", "quiet"),
        button("지우기", "danger"),
        off,
        button("작은 버튼", small=True),
    ]


def _type_card() -> Card:
    card = Card()
    card.body.addWidget(Words("28 큰 금액", "display"))
    card.body.addWidget(Words("21 화면 이름", "h1"))
    card.body.addWidget(Words("17 카드 제목", "h2"))
    card.body.addWidget(Words("16 본문과 **답**"))
    card.body.addWidget(Words("14 도움말, 둘째 줄", "small", "text-2"))
    card.body.addWidget(Words("13 시각, 단위, 표 머리", "caption", "text-3"))
    return card


def _member(age: str, name: str, left: int) -> MemberCard:
    card = MemberCard(age, name, "아들", f"{name}, 아들")
    card.show_left(f"{left}개 남음", left)
    card.setChecked(left > 0)
    return card


def _flow(widgets: Sequence[QWidget]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row

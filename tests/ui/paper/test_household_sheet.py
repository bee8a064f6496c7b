"""The sheet left with the household: one page, large print, nothing that is nobody's business."""

import re
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from core.casework.papers.places import load_apply
from core.people.answer import State, given, without
from core.record.kinds import HOUSEHOLD
from tests.ui.paper.conftest import Read, papers_of, words_of
from tests.ui.test_texts_used import words
from ui.paper.draw import pdf_bytes
from ui.paper.pages import FOOT, MARGIN, PAGE, Pages
from ui.paper.pen import SIZES, Pen
from ui.pictures.day import second_head
from ui.pictures.stage import Stage
from ui.screens.paper.blocks import Amounts, Paper, Paragraph, Point, Points, Row
from ui.screens.paper.screen import PaperScreen
from ui.screens.paper.words import assumed_words, last_weekday
from ui.texts import Texts


@pytest.mark.parametrize(("size", "pages"), [("normal", 1), ("large", 1), ("larger", 2)])
def test_it_is_one_page_and_two_in_very_large_print(
    papers: PaperScreen, read: Read, size: str, pages: int
) -> None:
    papers.choose_size(size)  # type: ignore[arg-type]
    said = read(papers)
    assert said.count("\f") == pages
    for one in ("가온들 님께 드립니다", "34만 9,700원", "약 100만 ~ 136만원", "신분증", "129"):
        assert one in said


def test_words_are_searchable_and_fonts_are_inside(papers: PaperScreen, tmp_path: Path) -> None:
    assert papers.paper is not None
    path = tmp_path / "sheet.pdf"
    path.write_bytes(pdf_bytes(papers.paper, Texts("ko")))
    fonts = subprocess.run(
        ["pdffonts", str(path)], capture_output=True, text=True, check=True
    ).stdout.splitlines()[2:]
    assert len(fonts) == 2
    for font in fonts:
        embedded, _, unicode = re.split(r"\s+", font.strip())[-5:-2]
        assert (embedded, unicode) == ("yes", "yes")
        assert "Pretendard" in font


@pytest.mark.parametrize("weight", [400, 600, 700])
def test_every_sign_of_the_texts_is_found_again(
    dressed: QApplication, tmp_path: Path, weight: int
) -> None:
    """Between figures too, where the font would put a form of its own."""
    signs = sorted({sign for words_ in words("ko").values() for one in words_ for sign in one})
    lines = ["1" + "1".join(signs[n : n + 20]) + "1" for n in range(0, len(signs), 20)]
    writer = QPdfWriter(str(tmp_path / "signs.pdf"))
    painter = QPainter(writer)
    for number, line in enumerate(lines):
        Pen(painter).text(0, 20.0 * number, line, 12, weight)
    painter.end()
    found = "".join(words_of(tmp_path / "signs.pdf").split())
    lost = {sign for sign in signs if sign.strip() and sign not in found}
    assert lost == set()


def test_nothing_that_is_to_be_read_is_under_twelve_and_a_half_points() -> None:
    for sizes in SIZES.values():
        assert min(sizes.body, sizes.small) >= 12.5


def test_the_sum_leaves_out_what_hangs_on_an_open_fact(papers: PaperScreen, read: Read) -> None:
    """The screen says 100만 to 159만원; what hangs on the divorce is not in the paper's sum."""
    said = " ".join(read(papers).split())
    assert "합계에 넣지 않았습니다: 한부모 양육비. 모두 받게 되면 한 달에 많게는 159만원" in said


def test_debts_illness_crisis_refusals_and_closed_programmes_are_not_on_it(
    papers: PaperScreen, read: Read
) -> None:
    said = read(papers)
    for hidden in ("위기", "거절", "디딤돌", "답하지 않으", "월세가 석 달 밀렸"):
        assert hidden not in said
    assert said.count("빚") == 1  # only that they are not written here


def test_what_was_assumed_of_debts_is_the_rest(still: Stage, papers: PaperScreen) -> None:
    assumed = papers.work()[0].estimate
    bundle = assumed.likely_bundles[assumed.headline]
    debts = replace(bundle.assuming[0], fact="debts", taken_as=0)
    given_ = papers.work()[0]
    said = assumed_words([debts], given_.sheet, given_.wordings["ko"], given_.form)
    assert said is not None
    assert still.kit.texts.of(said) == "그 밖에 확인하지 않은 것은 없음으로 보고 셈했습니다."


def test_a_conflict_is_said_to_be_checked(stage: Stage, read: Read) -> None:
    case, other = stage.case("01"), given(8_000_000).to_json()
    second_head(stage, case, ("fact", f"{HOUSEHOLD}/home.deposit", "value"), other)
    said = read(papers_of(stage, "01"))
    assert "두 기록이 달라 확인 중인 것이 있습니다" in " ".join(said.split())


def test_the_english_sheet_says_the_same_sums(papers: PaperScreen, read: Read) -> None:
    papers.choose_language("en")
    said = read(papers)
    assert "₩349,700" in said
    assert "by Monday, 30 Nov" in said
    assert "Identity card" in said


def test_parts_left_out_are_not_on_it(papers: PaperScreen, read: Read) -> None:
    papers.choose_part("amounts", is_in=False)
    papers.choose_part("call", is_in=False)
    said = read(papers)
    assert "34만 9,700원" not in said
    assert "129" not in said
    assert "주민센터에서 급여를 신청합니다" in said


def test_it_is_addressed_to_whom_it_is_for(papers: PaperScreen, read: Read) -> None:
    member, name = papers.readers[1]
    papers.choose_reader(member)
    assert f"{name} 님께 드립니다" in read(papers)


@pytest.mark.parametrize(
    ("day", "last"),
    [
        (date(2026, 11, 24), date(2026, 11, 30)),
        (date(2026, 5, 4), date(2026, 5, 29)),
        (date(2026, 12, 31), date(2026, 12, 31)),
        (date(2026, 5, 30), None),
    ],
)
def test_the_last_day_to_apply_is_a_weekday_of_this_month(day: date, last: date | None) -> None:
    assert last_weekday(day) == last


def test_what_another_office_takes_is_a_step_of_its_own(still: Stage, read: Read) -> None:
    """Household 32: basic pension and Seoul's security at the dong, the allowance of job seekers
    at the job center."""
    screen = papers_of(still, "32")
    said = " ".join(read(screen).split())
    assert "주민센터에서 급여를 신청합니다" in said
    assert "고용센터나 고용24에서 신청합니다" in said
    assert "기초연금, 서울형 기초보장 신청을 한 번에" in said
    screen.choose_language("en")
    assert "Apply at the job center or Work24" in " ".join(read(screen).split())


def test_a_place_nobody_confirmed_is_asked_for(
    papers: PaperScreen, read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = {name: place for name, place in load_apply().items() if name != "livelihood"}
    monkeypatch.setattr("ui.screens.paper.household.load_apply", lambda: known)
    said = " ".join(read(papers).split())
    assert "생계급여 신청하는 곳을 물어보세요" in said
    assert "기초연금, 주거급여 신청을 한 번에" in said


# --- what does not fit goes on -----------------------------------------------------------------


def crowded(paper: Paper, blocks: tuple[object, ...]) -> Pages:
    return Pages(replace(paper, blocks=blocks), Texts("ko"), "larger")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "block",
    [
        Amounts(tuple(Row(f"급여 {n}", "매달 드리는 돈", "10만원") for n in range(60))),
        Points(tuple(Point(f"챙기실 것 {n} " + "아주 긴 설명 " * 9) for n in range(50))),
        Paragraph(("긴 이야기입니다. " * 900,)),
        Paragraph(("띄어쓰기없이이어쓴글" * 400,)),
        Amounts((Row("아주긴급여이름" * 12, "무엇에 쓰는지 " * 12, "1억 2,345만 6,789원"),)),
    ],
)
def test_what_does_not_fit_goes_on_the_next_page_and_nothing_is_cut(
    papers: PaperScreen, block: object
) -> None:
    assert papers.paper is not None
    pages = crowded(papers.paper, (block,))
    placed = [(piece, y) for page in pages.pages for piece, y in page.placed]
    assert all(y + piece.height <= PAGE.height() - MARGIN - FOOT + 0.01 for piece, y in placed)
    assert all(page.placed for page in pages.pages)


def test_every_word_of_a_crowded_sheet_is_on_one_of_its_pages(
    papers: PaperScreen, tmp_path: Path
) -> None:
    assert papers.paper is not None
    rows = tuple(Row(f"급여{n}호", "매달 드리는 돈", f"{n}만원") for n in range(80))
    path = tmp_path / "crowded.pdf"
    path.write_bytes(pdf_bytes(replace(papers.paper, blocks=(Amounts(rows),)), Texts("ko")))
    said = subprocess.run(
        ["pdftotext", str(path), "-"], capture_output=True, text=True, check=True
    ).stdout
    assert {f"급여{n}호" for n in range(80)} <= set(said.split())
    assert said.count("\f") > 1
    assert "가온들 님께 드립니다 (이어서)" in said


def test_an_unknown_home_keeps_the_lease_with_its_reason(stage: Stage, read: Read) -> None:
    case = stage.case("02")
    place = ("fact", f"{HOUSEHOLD}/home.tenure", "value")
    second_head(stage, case, place, without(State.UNKNOWN).to_json())
    said = read(papers_of(stage, "02", "bring"))
    assert "임대차계약서 (전세나 월세로 사시면)" in said

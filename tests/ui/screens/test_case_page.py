"""The case: header, members, what happened, consents, records that differ, appointments."""

from datetime import date, time, timedelta

import pytest

from core.casework.outcomes import OUTCOMES
from core.casework.visit import Plan
from core.casework.wording import Wording, load_wording
from core.clock import FixedClock
from core.errors import Mistake
from core.office.office import Office
from core.office.visits import Attempt
from core.people.answer import State, given, given_between, without
from core.people.consent import ConsentKind
from core.record.kinds import HOUSEHOLD
from core.watch import Watch
from tests.helpers.builders import a_case, a_consent, a_person, an_open_visit
from tests.ui.offices import a_planned_visit, another_record, finish, send_all
from ui.screens.case.page import TELEPHONE, CaseScreen
from ui.screens.case.planning import Typed, read_day, read_time
from ui.screens.case.timeline import CHANNELS
from ui.texts import Texts

TODAY = date(2026, 11, 24)


@pytest.fixture
def wording() -> Wording:
    return load_wording("ko")


def of_case(office: Office, case: str) -> CaseScreen:
    return CaseScreen(office, office.clock, case)


# -- header -------------------------------------------------------------------------------------


def test_the_header_says_who_lives_there_and_that_nobody_judged_the_crisis(
    office: Office, texts: Texts
) -> None:
    case = a_case(office, a_person("가온들"), a_person("나래뜰", "child", "1980-05-02"))
    head = of_case(office, case).head
    assert texts.of(head.name) == "가온들 님"
    assert texts.of(head.who) == "74세 · 여 · 2인 가구"
    assert head.level == "undecided"
    assert texts.of(head.place) == "은평구 견본동 견본로 1"
    assert texts.of(head.consultant) == "담당 솔바람"
    assert texts.of(head.last_visit) == "아직 만나지 못했습니다"


def test_the_telephone_is_masked_until_asked_for_and_asking_is_logged(
    office: Office, texts: Texts
) -> None:
    screen = of_case(office, a_case(office))
    assert (screen.head.telephone, screen.head.is_masked) == ("010-••••-0001", True)
    screen.show_telephone()
    assert (screen.head.telephone, screen.head.is_masked) == ("010-0000-0001", False)
    (entry,) = office.case(screen.case).entries_of("access")
    assert (entry.value["what"], entry.value["who"]) == (TELEPHONE, "consultant-1")
    screen.mask_again()
    assert screen.head.is_masked


def test_a_number_that_was_not_logged_is_not_shown(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The log comes first: where it cannot be written, the number stays hidden."""
    screen = of_case(office, a_case(office))
    monkeypatch.setattr(office, "log_access", _no_room)
    with pytest.raises(OSError, match="no room"):
        screen.show_telephone()
    assert screen.head.is_masked


def _no_room(*_args: object) -> None:
    raise OSError("no room")


def test_the_last_visit_is_said_with_how_long_ago(
    office: Office, clock: FixedClock, texts: Texts
) -> None:
    case, visit = a_planned_visit(office, "가온들", time(9, 30))
    finish(office, visit, clock)
    assert texts.of(of_case(office, case).head.last_visit) == "오늘 방문함"
    clock.go_on(timedelta(days=19))
    assert texts.of(of_case(office, case).head.last_visit) == "지난 방문 11월 24일 (19일 전)"


# -- members ------------------------------------------------------------------------------------


def test_members_stand_with_what_is_known_and_how_much_is_left_to_ask(
    office: Office, texts: Texts, wording: Wording
) -> None:
    son = a_person("나래뜰", "child", "1980-05-02")
    case = a_case(office, a_person("가온들"), son)
    visit = an_open_visit(office, case)
    office.answer(visit, son.id, "income.daily_wage", given_between(900_000, 1_400_000))
    office.answer(visit, son.id, "income.unemployment", without(State.LATER))
    office.answer(visit, son.id, "income.other_public", without(State.REFUSED))
    head, child = of_case(office, case).members(wording)
    assert (texts.of(head.relation), head.to_ask) == ("본인 (가구주)", 0)
    assert child.known is not None
    assert texts.of(child.known) == "일용·아르바이트 90만 ~ 140만원"
    assert (texts.of(child.age), child.to_ask) == ("46세", 1)


# -- what happened ------------------------------------------------------------------------------


def test_the_timeline_is_newest_first_and_knows_what_the_center_has(
    office: Office, clock: FixedClock, texts: Texts
) -> None:
    case, visit = a_planned_visit(office, "가온들", time(9, 30))
    office.record_attempt(visit, Attempt(20, detail="벨을 두 번 눌렀습니다."))
    finish(office, visit, clock, 52)
    office.write_note(case, "집주인이 전화했습니다.")
    office.plan_visit(case, Plan(TODAY + timedelta(days=3), time(14, 0), "예상 급여 설명"))
    said = [
        (
            texts.of(moment.title),
            texts.of(moment.text) if moment.text else "",
            texts.of(moment.when),
        )
        for moment in of_case(office, case).moments
    ]
    assert said == [
        ("방문 예정", "예상 급여 설명", "11월 27일 14:00"),
        ("메모", "집주인이 전화했습니다.", "오늘 10:04"),
        ("1차 방문 52분", "기초 조사를 했습니다. · 아직 보내지 않음", "오늘 09:12"),
        ("아무도 없음", "벨을 두 번 눌렀습니다.", "오늘 09:12"),
        ("동의하심", "개인정보 수집·이용", "오늘 09:12"),
        ("사례 접수", "본인 신청", "11월 3일"),
    ]
    send_all(office)
    received = [moment.text for moment in of_case(office, case).moments if moment.icon == "house"]
    assert [texts.of(text) for text in received if text] == ["기초 조사를 했습니다. · 센터가 받음"]


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_channel_and_every_outcome_has_words(language: str) -> None:
    texts = Texts("ko" if language == "ko" else "en")
    assert [name for name in CHANNELS if not texts.has(f"case.channel.{name}")] == []
    assert [code for code in OUTCOMES if not texts.has(f"visit.outcome.{code}")] == []


# -- consents -----------------------------------------------------------------------------------


def states(screen: CaseScreen, texts: Texts) -> list[tuple[str, str]]:
    return [(texts.of(row.title), texts.of(row.state)) for row in screen.consents]


def test_a_consent_never_asked_for_stands_as_missing(office: Office, texts: Texts) -> None:
    screen = of_case(office, a_case(office))
    assert states(screen, texts) == [("개인정보 수집·이용", "아직 받지 않음")]


def test_a_refusal_is_plain_and_says_what_it_switches_off(office: Office, texts: Texts) -> None:
    case = a_case(office)
    office.give_consent(case, a_consent(office))
    office.give_consent(case, a_consent(office, ConsentKind.SENSITIVE, is_given=False, until=None))
    general, sensitive = of_case(office, case).consents
    assert general.consent is not None
    assert (texts.of(sensitive.state), sensitive.consent) == ("거절하심", None)
    assert sensitive.follows is not None
    assert texts.of(sensitive.follows) == "건강·장애·위기 문항은 적지 않습니다."


def test_a_yes_and_a_no_that_knew_nothing_of_each_other_are_said_and_count_as_a_no(
    office: Office, texts: Texts
) -> None:
    case = a_case(office)
    office.give_consent(case, a_consent(office))
    unknowing = a_consent(office, is_given=False, after=())
    another_record(office, case, "consent", unknowing.id, "value", unknowing.to_json())
    (row, *_) = of_case(office, case).consents
    assert texts.of(row.state) == "두 기록이 달라 동의하지 않으신 것으로 봅니다"
    assert not office.gate(office.case(case)).is_open
    office.give_consent(case, a_consent(office))
    assert office.gate(office.case(case)).is_open


def test_a_withdrawn_consent_is_no_longer_in_force(office: Office, texts: Texts) -> None:
    case = a_case(office)
    office.give_consent(case, a_consent(office))
    screen = of_case(office, case)
    given_one = screen.consents[0].consent
    assert given_one is not None
    screen.withdraw(given_one)
    assert states(screen, texts) == [("개인정보 수집·이용", "11월 24일 철회하심")]
    assert not office.gate(office.case(case)).is_open


@pytest.mark.parametrize(("days", "said"), [(29, "29일 남음"), (30, "2026년 12월 24일까지")])
def test_a_consent_that_ends_within_a_month_is_counted_down(
    office: Office, texts: Texts, days: int, said: str
) -> None:
    case = a_case(office)
    office.give_consent(case, a_consent(office, until=TODAY + timedelta(days=days)))
    assert states(of_case(office, case), texts) == [("개인정보 수집·이용", said)]


# -- records that differ ------------------------------------------------------------------------


def test_both_values_stand_with_who_wrote_them_and_none_is_the_winner(
    office: Office, texts: Texts, wording: Wording
) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    office.answer(visit, HOUSEHOLD, "home.deposit", given(10_000_000))
    place = ("fact", f"{HOUSEHOLD}/home.deposit", "value")
    another_record(office, case, *place, given(8_000_000).to_json())
    (item,) = of_case(office, case).differing(wording)
    assert texts.of(item.item) == "보증금·전세금"
    assert [(texts.of(side.said), texts.of(side.who)) for side in item.sides] == [
        ("1,000만원", "(나, 11월 24일 09:12)"),
        ("800만원", "(센터, 11월 23일 09:12)"),
    ]


def test_telephones_that_differ_stay_masked(office: Office, texts: Texts, wording: Wording) -> None:
    case = a_case(office)
    contact = {"telephone": "010-0000-0014", "caution": None, "preferred": None}
    another_record(office, case, "case", case, "contact", contact)
    screen = of_case(office, case)
    (item,) = screen.differing(wording)
    assert [texts.of(side.said) for side in item.sides] == ["010-••••-0001", "010-••••-0014"]
    assert screen.head.telephone == "010-••••-0001 / 010-••••-0014"


def test_of_two_addresses_the_header_names_both(office: Office, texts: Texts) -> None:
    case = a_case(office)
    place = {"district": "nowon", "dong": "견본동", "registered": None, "actual": "견본로 9"}
    another_record(office, case, "case", case, "place", place)
    said = texts.of(of_case(office, case).head.place)
    assert said == "은평구 견본동 견본로 1 / 노원구 견본동 견본로 9"


def test_of_a_member_only_what_differs_is_shown(
    office: Office, texts: Texts, wording: Wording
) -> None:
    person = a_person("가온들")
    case = a_case(office, person)
    other = {**person.tie_json(), "marital": given("divorced").to_json()}
    another_record(office, case, "member", person.id, "tie", other)
    (item,) = of_case(office, case).differing(wording)
    assert texts.of(item.item) == "가온들 님 · 혼인 상태"


def test_a_car_removed_by_one_and_changed_by_another_is_said(
    office: Office, texts: Texts, wording: Wording
) -> None:
    case = a_case(office)
    visit = an_open_visit(office, case)
    row = office.add_row(visit, "vehicle", {"cc": given(1_999)}).made
    another_record(office, case, "vehicle", row, "row", None)
    (item,) = of_case(office, case).differing(wording)
    assert texts.of(item.item) == "자동차 · 배기량 · 1,999"
    assert [f"{texts.of(side.said)} {texts.of(side.who)}" for side in item.sides] == [
        "지움 (센터, 11월 23일 09:12)",
        "고침 (나, 11월 24일 09:12)",
    ]


# -- visits -------------------------------------------------------------------------------------


def test_the_visit_to_start_is_the_open_one_then_todays_then_a_new_one(office: Office) -> None:
    case = a_case(office)
    screen = of_case(office, case)
    made, changes = screen.visit_to_start()
    assert changes.topics == {case, "today"}
    plan = office.case_of_visit(made)[1].plan
    assert (plan.day, plan.at) == (TODAY, time(9, 12))
    screen.read_again()
    assert screen.visit_to_start() == (made, None)
    office.open_visit(made, [a_consent(office)])
    office.plan_visit(case, Plan(TODAY, time(8, 0)))
    screen.read_again()
    assert screen.is_open
    assert screen.visit_to_start() == (made, None)


def test_only_a_visit_that_is_due_can_be_missed(office: Office) -> None:
    case = a_case(office)
    office.plan_visit(case, Plan(TODAY + timedelta(days=1)))
    assert of_case(office, case).may_miss is None
    due = office.plan_visit(case, Plan(TODAY, time(14, 0))).made
    missed = of_case(office, case).may_miss
    assert missed is not None
    assert missed.id == due


def test_planning_writes_the_visit_and_planning_again_moves_it(office: Office) -> None:
    case = a_case(office)
    screen = of_case(office, case)
    screen.plan_screen().keep(Typed("11월 27일", "14시 30분", "첫 방문", "나래뜰, 다솜찬"))
    screen.read_again()
    planned = screen.planned
    assert planned is not None
    assert planned.plan == Plan(date(2026, 11, 27), time(14, 30), "첫 방문", ("나래뜰", "다솜찬"))
    again = screen.plan_screen()
    assert again.typed == Typed("2026-11-27", "14:30", "첫 방문", "나래뜰, 다솜찬")
    again.keep(Typed("12.1", "9", again.typed.purpose, again.typed.companions))
    screen.read_again()
    moved = screen.planned
    assert moved is not None
    assert (moved.id, moved.plan.day, moved.plan.at) == (planned.id, date(2026, 12, 1), time(9, 0))


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        (Typed(""), "day"),
        (Typed("곧"), "day"),
        (Typed("2026-11-23"), "day"),
        (Typed("2028-01-01"), "day"),
        (Typed("11월 27일", "25:00"), "at"),
        (Typed("11월 27일", "오후"), "at"),
        (Typed("11월 27일", "", "000000-0000000 님"), "purpose"),
    ],
)
def test_a_plan_that_cannot_be_read_names_its_field_and_writes_nothing(
    office: Office, typed: Typed, field: str
) -> None:
    case = a_case(office)
    with pytest.raises(Mistake) as refused:
        of_case(office, case).plan_screen().keep(typed)
    assert refused.value.field == field
    assert office.case(case).visits == ()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("11월 27일", date(2026, 11, 27)),
        ("11/24", TODAY),
        ("1.5", date(2027, 1, 5)),
        ("2027-02-03", date(2027, 2, 3)),
        ("2.30", None),
        ("내일", None),
    ],
)
def test_a_day_without_its_year_is_the_next_such_day(text: str, day: date | None) -> None:
    assert read_day(text, TODAY) == day


def test_no_time_is_no_time() -> None:
    assert read_time("  ") is None


# -- estimate -----------------------------------------------------------------------------------


def test_the_summary_says_the_likely_month_and_its_assumptions(
    office: Office, texts: Texts
) -> None:
    case = a_case(office, a_person("가온들"))
    visit = an_open_visit(office, case)
    office.answer(visit, HOUSEHOLD, "home.deposit", given(40_000_000))
    screen = of_case(office, case)
    heard: list[bool] = []
    screen.estimated.add(lambda: heard.append(screen.summary is not None))
    screen.take_estimate(screen.reckon(Watch()))
    assert heard == [True]
    assert screen.summary is not None
    assert screen.summary.range is not None
    assert texts.of(screen.summary.range).startswith("월 ")
    assert "가정" in texts.of(screen.summary.second)


def test_without_a_member_there_is_nothing_to_reckon(office: Office, texts: Texts) -> None:
    person = a_person("가온들")
    case = a_case(office, person)
    visit = an_open_visit(office, case)
    office.remove_member(visit, person.id)
    screen = of_case(office, case)
    screen.take_estimate(screen.reckon(Watch()))
    assert screen.summary is not None
    assert screen.summary.range is None

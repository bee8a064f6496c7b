"""The command line: one line out for every line in, errors in place, exit status."""

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from core.law.batch.schema import estimate_schema, household_schema
from core.law.command import language_of, run
from core.sentence import Sentence
from tests.core.law.test_estimate import examples_of_the_spec
from tests.helpers.law import EXAMPLE, a_household, a_member


def words(sentence: Sentence) -> str:
    return sentence.key


def call(*argv: str, given: str = "") -> tuple[int, list[dict[str, Any]], str]:
    out, err = io.StringIO(), io.StringIO()
    status = run(argv, words, io.StringIO(given), out, err)
    return status, [json.loads(line) for line in out.getvalue().splitlines()], err.getvalue()


def estimate(
    *households: object, options: tuple[str, ...] = ()
) -> tuple[int, list[dict[str, Any]]]:
    given = "".join(
        f"{it if isinstance(it, str) else json.dumps(it, ensure_ascii=False)}\n"
        for it in households
    )
    status, lines, _ = call("estimate", "-", "--as-of", "2026-11", *options, given=given)
    return status, lines


def test_every_line_has_its_estimate_in_order() -> None:
    status, lines = estimate(a_household(id="a"), EXAMPLE, a_household(id="c"))
    assert status == 0
    assert [line["id"] for line in lines] == ["a", "hh-1", "c"]
    assert lines[1]["as_of"] == "2026-11-01"


UNREADABLE = [
    "nonsense",
    "",
    '{"id": "x", "id": "y"}',
    '{"debts": NaN}',
    '{"debts": ' + "9" * 5000 + "}",
    "[" * 100_000,
    '"\udcff"',
]


@pytest.mark.parametrize("line", UNREADABLE)
def test_a_line_that_cannot_be_read_gives_an_error_in_its_place(line: str) -> None:
    status, lines = estimate(a_household(id="a"), line, a_household(id="c"))
    assert status == 1
    assert [line.get("id") for line in lines] == ["a", None, "c"]
    assert set(lines[1]["error"]) == {"where", "what", "text"}


def test_a_mistake_keeps_the_id_and_names_its_place() -> None:
    wrong = a_household(id="w", members=[a_member(), a_member(id="m2", birth_date="2062-01-01")])
    status, lines = estimate(wrong)
    assert status == 1
    assert lines == [
        {
            "id": "w",
            "error": {
                "where": "members[1].birth_date",
                "what": "future",
                "text": "law.household.future",
            },
        }
    ]


def test_decimals_are_read_exactly_where_they_are_allowed() -> None:
    assert estimate(a_household(home={"area_m2": 39.6}))[0] == 0
    assert estimate(a_household(debts=1.0))[0] == 1


WRONG_CALLS = [
    (),
    ("guess",),
    ("estimate",),
    ("estimate", "-"),
    ("estimate", "-", "--as-of", "November"),
    ("estimate", "-", "--as-of", "2026-13"),
    ("estimate", "-", "--as-of", "2026-11", "--lang", "fr"),
    ("estimate", "no/such/file.jsonl", "--as-of", "2026-11"),
    ("schema", "visit"),
]


@pytest.mark.parametrize("argv", WRONG_CALLS)
def test_a_wrong_call_says_so_and_estimates_nothing(argv: tuple[str, ...]) -> None:
    status, lines, said = call(*argv)
    assert (status, lines) == (2, [])
    assert said.strip() in ("law.command.usage", "law.command.no_file")


def test_a_file_is_read_line_by_line(tmp_path: Path) -> None:
    path = tmp_path / "households.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps(EXAMPLE).encode() + b"\n\xff\xfe\n")
    status, lines, _ = call("estimate", str(path), "--as-of", "2026-11-30")
    assert status == 1
    assert (lines[0]["id"], lines[0]["as_of"]) == ("hh-1", "2026-11-30")
    assert lines[1]["error"]["what"] == "unreadable"


class Endless(io.StringIO):
    """A source that notes how many lines were taken from it."""

    taken = 0

    def __iter__(self) -> Iterator[str]:  # type: ignore[override] # lines, as a text source gives
        while self.taken < 20:
            self.taken += 1
            yield json.dumps(a_household(id=str(self.taken))) + "\n"


def test_lines_are_taken_one_at_a_time() -> None:
    source, seen = Endless(), []

    class Out(io.StringIO):
        def write(self, text: str) -> int:
            seen.append(source.taken)
            return len(text)

    assert run(("estimate", "-", "--as-of", "2026-11"), words, source, Out(), io.StringIO()) == 0
    assert seen == list(range(1, 21))


def test_half_a_letter_in_an_id_does_not_stop_the_run() -> None:
    status, lines = estimate('{"id": "\\ud800", "complete": true, "members": [{}]}', EXAMPLE)
    assert (status, len(lines)) == (0, 2)


def test_assume_and_trace_add_to_the_estimate() -> None:
    content = {**EXAMPLE, "debts": None}
    _, (plain,) = estimate(content)
    _, (full,) = estimate(content, options=("--assume", "--trace"))
    assert all("trace" not in it and "likely" not in it for it in plain["results"])
    pension = next(it for it in full["results"] if it["programme"] == "basic_pension")
    figures = [figure for step in pension["trace"] for figure in step.get("figures", ())]
    assert {"figure": "basic_pension.base_amount", "standing": "confirmed"}.items() <= next(
        it for it in figures if it["figure"] == "basic_pension.base_amount"
    ).items()
    assert all(figure["source"] for figure in figures)
    assert all(set(step) >= {"step", "value", "law"} for step in pension["trace"])


@pytest.mark.parametrize(
    ("argv", "language"),
    [((), "ko"), (("--lang", "en"), "en"), (("--lang=en",), "en"), (("--lang", "ko"), "ko")],
)
def test_the_language_is_known_before_the_words_are(argv: tuple[str, ...], language: str) -> None:
    assert language_of(("estimate", "-", *argv)) == language


def published(name: str) -> dict[str, Any]:
    out = io.StringIO()
    assert run(("schema", name), words, io.StringIO(), out) == 0
    schema: dict[str, Any] = json.loads(out.getvalue())
    return schema


def test_the_published_schemas_are_schemas() -> None:
    for name, made in (("household", household_schema()), ("estimate", estimate_schema())):
        assert published(name) == json.loads(json.dumps(made))
        jsonschema.Draft202012Validator.check_schema(published(name))


def test_the_examples_of_the_spec_fit_the_schemas() -> None:
    household, made = examples_of_the_spec()
    jsonschema.validate(household, published("household"))
    jsonschema.validate(made, published("estimate"))


def test_what_the_command_writes_fits_the_schema() -> None:
    strange = a_household(id=None, colour="red", obligors=None, members=[{"id": "m1"}])
    _, lines = estimate(EXAMPLE, strange, "nonsense", options=("--assume", "--trace"))
    for line in lines:
        jsonschema.validate(line, published("estimate"))


@pytest.mark.parametrize(
    "content",
    [
        a_household(debts=-1),
        a_household(region="busan"),
        a_household(home={"tenure": "tent"}),
        {"id": "x"},
        a_household(property={"vehicles": [{"kind": "boat"}]}),
        a_household(members=[a_member(income={"rent": {"between": [1]}})]),
    ],
)
def test_the_household_schema_refuses_what_the_program_refuses(content: dict[str, Any]) -> None:
    assert estimate(content)[0] == 1
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(content, published("household"))


def test_two_processes_answer_as_one_does() -> None:
    lines = [EXAMPLE, "nonsense", a_household(id="c"), *(a_household(id=str(n)) for n in range(3))]
    alone = estimate(*lines, options=("--assume",))
    assert estimate(*lines, options=("--assume", "--workers", "2")) == alone
    assert estimate(*lines, options=("--assume", "--workers", "1")) == alone


@pytest.mark.parametrize("workers", ["0", "-1", "65", "two", ""])
def test_a_number_of_processes_that_is_none_is_a_wrong_call(workers: str) -> None:
    assert call("estimate", "-", "--as-of", "2026-11", "--workers", workers)[0] == 2

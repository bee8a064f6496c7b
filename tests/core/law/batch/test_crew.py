"""Several processes: order kept, an ended process and a failure are said in one sentence."""

import os
from collections.abc import Iterator, Sequence
from functools import partial

import pytest

from core.errors import LawError
from core.law.batch.crew import Crew, WorkStopped
from core.law.batch.work import Answer, Chunk, chunks_of
from core.sentence import say


class Echo:
    """Says every line again; ends its process, or fails, where a line says so."""

    def __init__(self, sign: str) -> None:
        self.sign = sign

    def answers(self, chunk: Chunk) -> Sequence[Answer]:
        if "end" in chunk.lines:
            os._exit(1)
        if "fail" in chunk.lines:
            raise LawError(say("law.circle", names=say("law.file.shape", place="x")))
        return [Answer(self.sign + line, is_error=not line) for line in chunk.lines]


MAKE = partial(Echo, ">")


def test_answers_come_in_the_order_of_the_lines() -> None:
    lines = [str(number) for number in range(50)]
    with Crew(MAKE, 2) as crew:
        answered = [it.text for answers in crew.answers(chunks_of(lines, 3)) for it in answers]
    assert answered == [f">{line}" for line in lines]


def test_no_more_chunks_are_taken_than_can_be_worked_on() -> None:
    taken = 0

    def lines() -> Iterator[str]:
        nonlocal taken
        for taken in range(1, 31):
            yield str(taken)

    with Crew(MAKE, 2) as crew:
        for place, _ in enumerate(crew.answers(chunks_of(lines(), 1)), 1):
            assert taken <= place + 4


def test_an_ended_process_is_said_and_what_came_before_stands() -> None:
    with Crew(MAKE, 2) as crew:
        answers = crew.answers(chunks_of(["a", "b", "end", "c"], 1))
        assert [it.text for it in next(answers)] == [">a"]
        with pytest.raises(WorkStopped) as stopped:
            list(answers)
    assert stopped.value.sentence.key == "law.command.worker_ended"


def test_what_stops_the_work_is_said_as_it_was_there() -> None:
    with Crew(MAKE, 2) as crew, pytest.raises(WorkStopped) as stopped:
        list(crew.answers(chunks_of(["fail"], 1)))
    assert stopped.value.sentence == say("law.circle", names=say("law.file.shape", place="x"))


def test_no_process_is_left_behind() -> None:
    with Crew(MAKE, 2) as crew:
        list(crew.answers(chunks_of(["a"], 1)))
        ids = crew.process_ids
    for process in ids:
        assert process is not None
        with pytest.raises(ProcessLookupError):
            os.kill(process, 0)

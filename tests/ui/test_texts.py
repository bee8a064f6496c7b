"""Sentence to words: places, plurals, sentences in sentences, both languages."""

from pathlib import Path

import pytest

from core.sentence import say
from ui.texts import Texts, TextsMissing


def test_places_are_filled(texts: Texts, english: Texts) -> None:
    sentence = say("unlock.whose", laptop="서북3조-07")
    assert texts.of(sentence) == "이 노트북에 등록된 분 · 서북3조-07"
    assert english.of(sentence) == "Registered on this laptop · 서북3조-07"


def test_n_chooses_the_plural(texts: Texts, english: Texts) -> None:
    assert english.say("frame.unsent", n=1) == "1 record to send"
    assert english.say("frame.unsent", n=4) == "4 records to send"
    assert texts.say("frame.unsent", n=4) == "보낼 기록 4건"


def test_large_numbers_are_grouped_and_years_are_not(texts: Texts) -> None:
    assert texts.say("frame.unsent", n=12_500) == "보낼 기록 12,500건"
    assert texts.say("date.full", year=2026, day="x") == "2026년 x"


def test_a_sentence_among_the_values_is_put_into_words(english: Texts) -> None:
    day = say("date.day", month=say("date.month.11"), day=24)
    assert english.say("date.full", year=2026, day=day) == "24 Nov 2026"


def test_a_missing_text_shows_its_key_and_warns(texts: Texts) -> None:
    with pytest.warns(UserWarning, match="no text in ko for no.such_key"):
        assert texts.say("no.such_key") == "no.such_key"


def test_uncompiled_texts_are_told(tmp_path: Path) -> None:
    with pytest.raises(TextsMissing, match="make texts"):
        Texts("ko", tmp_path)

"""Sentence to words, through QtCore.QTranslator; needs no display.

The words stand in resources/texts/{ko,en}.ts (compiled by `make texts`). In a text `{name}` is a
place for a value; a value named `n` also chooses between the plural forms.
"""

import warnings
from pathlib import Path
from typing import Literal, TypeAlias, get_args

from PySide6.QtCore import QTranslator

from core.sentence import Sentence, Value, say

Language: TypeAlias = Literal["ko", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
FOLDER = Path(__file__).resolve().parents[1] / "resources" / "texts"
CONTEXT = "texts"
_GROUPED_FROM = 1_000
_PLAIN = "year"
"""Ends the names of places for a year: it stays 2026, while a sum becomes 9,700."""


class TextsMissing(OSError):
    """The compiled texts of a language are not there: `make texts` has not run."""


class Texts:
    """The program's words in one language; another language is another Texts.

    Raises TextsMissing when resources/texts/<language>.qm is missing.
    """

    def __init__(self, language: Language, folder: Path = FOLDER) -> None:
        self.language = language
        self._folder = folder
        self._translator = QTranslator()
        if not self._translator.load(str(folder / f"{language}.qm")):
            raise TextsMissing(f"no compiled texts for {language}: run `make texts`")

    def __reduce__(self) -> tuple[type["Texts"], tuple[Language, Path]]:
        """Another process loads the same words anew."""
        return Texts, (self.language, self._folder)

    def of(self, sentence: Sentence) -> str:
        """The words of a sentence, its places filled; a Sentence among the values is put first.

        A key without words is shown as it stands and warned of; a test finds such keys.
        """
        n = sentence.values.get("n")
        words = self._look_up(sentence.key, n if isinstance(n, int) else -1)
        if words is None:
            warnings.warn(f"no text in {self.language} for {sentence.key}", stacklevel=2)
            return sentence.key
        values = sentence.values.items()
        return words.format(**{name: self._put(name, value) for name, value in values})

    def say(self, key: str, **values: Value) -> str:
        """Short form of `of(say(key, ...))`."""
        return self.of(say(key, **values))

    def has(self, key: str) -> bool:
        """Whether there are words for this key."""
        return self._look_up(key, -1) is not None

    def _look_up(self, key: str, n: int) -> str | None:
        # QTranslator gives a null string, which reaches us as "", for a key it does not have.
        return self._translator.translate(CONTEXT, key, None, n) or None

    def _put(self, name: str, value: Value) -> str:
        if isinstance(value, Sentence):
            return self.of(value)
        if isinstance(value, int) and value >= _GROUPED_FROM and not name.endswith(_PLAIN):
            return f"{value:,}"
        return str(value)

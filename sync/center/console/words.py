"""The console's words: its own texts, and under them the program's."""

from functools import cache
from importlib.resources import files

from core.sentence import Value, say
from sync.center.words import Words, read_texts

TEXTS = files("sync.center.console") / "texts"


class ConsoleWords(Words):
    """Sentence -> words; keys of the console's own texts and of resources/texts."""

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self.language = language
        self._texts = {**self._texts, **own_texts(language)}

    def text(self, key: str, **values: Value) -> str:
        """One text of the console by its key."""
        return self.of(say(key, **values))

    def has(self, key: str) -> bool:
        return key in self._texts


@cache
def own_texts(language: str) -> dict[str, tuple[str, ...]]:
    """The console's own: key -> its forms."""
    return dict(read_texts((TEXTS / f"{language}.ts").read_text(encoding="utf-8")))

"""The Center's words: the same texts as the client's, read without Qt.

resources/texts/{ko,en}.ts are the program's only texts; `{name}` is a place for a value.
"""

import xml.etree.ElementTree as Xml
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from core.sentence import Sentence

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "texts"
LANGUAGES = ("ko", "en")


class Words:
    """Sentence -> words in one language."""

    def __init__(self, language: str) -> None:
        self._texts = _texts(language)

    def of(self, sentence: Sentence) -> str:
        """The words; a key without words is given as it stands."""
        forms = self._texts.get(sentence.key, (sentence.key,))
        n = sentence.values.get("n")
        form = forms[0] if n == 1 or len(forms) == 1 else forms[-1]
        return form.format(
            **{
                name: self.of(value) if isinstance(value, Sentence) else value
                for name, value in sentence.values.items()
            }
        )


@cache
def _texts(language: str) -> Mapping[str, tuple[str, ...]]:
    return read_texts((FOLDER / f"{language}.ts").read_text(encoding="utf-8"))


def read_texts(content: str) -> Mapping[str, tuple[str, ...]]:
    """Key -> its forms, from the content of a file of texts."""
    root = Xml.fromstring(content)  # noqa: S314 our own file
    found = {}
    for message in root.iter("message"):
        translation = message.find("translation")
        if translation is not None:
            forms = [form.text or "" for form in translation.findall("numerusform")]
            found[message.findtext("source", "")] = tuple(forms or [translation.text or ""])
    return found

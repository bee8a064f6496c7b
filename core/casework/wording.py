"""The words of the form's questions, by language: pack texts (docs/spec/packs.md).

label: on the row · hint: second line · ask: a sentence to say aloud · unit: printed in the field.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

import yaml

from core.errors import PackError
from core.sentence import say

SHIPPED: Final = Path(__file__).parents[2] / "resources" / "pack" / "texts"


@dataclass(frozen=True)
class Wording:
    """Words of every question of one language; what has none reads as ""."""

    questions: Mapping[str, Mapping[str, str]]
    options: Mapping[str, Mapping[str, str]]

    def label(self, question: str) -> str:
        """The question on its row. Raises KeyError for a question without words."""
        return self.questions[question]["label"]

    def hint(self, question: str) -> str:
        return self.questions[question].get("hint", "")

    def ask(self, question: str) -> str:
        """What the consultant may say aloud."""
        return self.questions[question].get("ask", "")

    def unit(self, question: str) -> str:
        return self.questions[question].get("unit", "")

    def option(self, question: str, code: str) -> str:
        """The word of one code of a question. Raises KeyError for a code without a word."""
        return self.options[question][code]


@lru_cache(maxsize=8)
def load_wording(language: str, folder: Path = SHIPPED) -> Wording:
    """The words in "ko" or "en". Raises PackError when they cannot be read."""
    try:
        content = yaml.safe_load((folder / f"{language}.yaml").read_text(encoding="utf-8"))
        return Wording(content["questions"], content["options"])
    except (OSError, yaml.YAMLError, KeyError, TypeError) as unreadable:
        raise PackError(say("form.unreadable")) from unreadable

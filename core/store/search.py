"""Search: names, places, telephones, things to do and notes by any two neighbouring characters.

Each searchable text is cut into its neighbouring pairs; a word of two syllables is one look-up, a
longer one a look-up that is then compared, a single character a range. Names and places are found
by first consonants too. The index stands in the encrypted file and is written with the lists it is
made from, in the same transaction (docs/decisions/0083-search.md).
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Any, Final, Literal, TypeAlias, get_args

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    Select,
    Subquery,
    and_,
    delete,
    func,
    insert,
    not_,
    or_,
    select,
    union,
)

from core.store.tables import (
    ListedCase,
    ListedMember,
    ListedNote,
    ListedTodo,
    SearchGram,
    SearchText,
    table_of,
)

TEXT = table_of(SearchText)
GRAM = table_of(SearchGram)

Kind: TypeAlias = Literal["member", "place", "telephone", "todo", "note"]
KINDS: tuple[Kind, ...] = get_args(Kind)
"""What a text may be of, in the order in which finds are told."""

Word: TypeAlias = tuple[str, ...]
"""One typed word with what else it may stand for: ("은평", "eunpyeong")."""

Said: TypeAlias = dict[tuple[str, Kind], str]
"""Texts of one case, by row and kind; an empty one is no text."""

_KIND_BITS: Final = 40
"""A text's number holds its kind above these bits, so that the index gives finds in their order."""

_MOST: Final = 500
_FEW: Final = 400
"""Cases whose texts are sooner read than looked up."""

_LEAST_DIGITS: Final = 4
"""Fewer digits are a house number, not a telephone."""
_HYPHEN_IN_NUMBER: Final = re.compile(r"(?<=\d)-(?=\d)")
_FIRSTS: Final = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_SYLLABLES: Final = ("가", "힣")
_BY_FIRST: Final = 588
_BY_VOWEL: Final = 28
"""Syllables that share a first consonant, and those that share the vowel too (Unicode, 3.12)."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A text in which a word was found. row: of the member, note or thing to do, else ""."""

    kind: Kind
    case: str
    row: str


# -- texts ----------------------------------------------------------------------------------------


def folded(text: str) -> str:
    """A text as it is compared: composed, without capitals, numbers without hyphens."""
    composed = unicodedata.normalize("NFC", text).casefold()
    return " ".join(_HYPHEN_IN_NUMBER.sub("", composed).split())


def initials_of(text: str) -> str:
    """The first consonants of the syllables of a folded text; words without syllables are left."""
    first = ord(_SYLLABLES[0])
    words = (
        "".join([_FIRSTS[(ord(one) - first) // _BY_FIRST] for one in word if _is_syllable(one)])
        for word in text.split()
    )
    return " ".join(filter(None, words))


def _is_syllable(one: str) -> bool:
    return _SYLLABLES[0] <= one <= _SYLLABLES[1]


def grams_of(text: str) -> set[str]:
    """The neighbouring pairs of every word, and its last character alone."""
    return {pair for word in text.split() for pair in (*map("".join, pairwise(word)), word[-1])}


def _texts_of(table: str, body: Mapping[str, Any]) -> Said:
    """What of a list row can be searched."""
    gone = bool(body.get("is_removed"))
    match table:
        case "listedcase":
            place = (body["district"], body["dong"], body["address"])
            number = "".join(filter(str.isdigit, body["telephone"] or ""))
            return {("", "place"): " ".join(filter(None, place)), ("", "telephone"): number}
        case "listedmember":
            return {(body["row"], "member"): "" if gone else body["name"] or ""}
        case "listedtodo":
            over = gone or body["is_done"]
            return {(body["row"], "todo"): "" if over else body["text"]}
        case "listednote":
            note: Said = {(body["row"], "note"): body["text"]}
            return note | _corrected(body["corrects"])
        case _:
            return {}


def _corrected(row: str | None) -> Said:
    """A note that another one corrects is no longer found."""
    return {(row, "note"): ""} if row else {}


# -- writing --------------------------------------------------------------------------------------


def renew(
    connection: Connection, stream: str, listed: Iterable[tuple[str, Mapping[str, Any]]]
) -> None:
    """Make the texts of list rows of one case again; listed: name of the list, its row."""
    said: Said = {}
    for table, body in listed:
        said |= {key: folded(text) for key, text in _texts_of(table, body).items()}
    if not said:
        return
    standing = _standing(connection, stream, {row for row, _ in said})
    changed = {key for key, text in said.items() if text != _text(standing.get(key))}
    _drop(connection, [standing[key] for key in changed if key in standing])
    _put(connection, [(stream, key, said[key]) for key in changed if said[key]])


def drop_row(connection: Connection, stream: str, row: str) -> None:
    """Take the texts of one record out."""
    _drop(connection, _standing(connection, stream, {row}).values())


def forget(connection: Connection, stream: str) -> None:
    """Take a case out of the index."""
    _drop(connection, _standing(connection, stream, None).values())


def renew_all(connection: Connection) -> None:
    """Make the whole index again from the lists."""
    connection.execute(delete(GRAM))
    connection.execute(delete(TEXT))
    texts: list[tuple[str, tuple[str, Kind], str]] = []
    for model in (ListedCase, ListedMember, ListedTodo, ListedNote):
        table = table_of(model)
        for body in connection.execute(select(table)).mappings():
            for key, text in _texts_of(table.name, dict(body)).items():
                if text.strip():
                    texts.append((body["stream"], key, folded(text)))
    _put(connection, texts)


def _text(standing: RowMapping | None) -> str:
    return standing["text"] if standing is not None else ""


def _standing(
    connection: Connection, stream: str, rows: set[str] | None
) -> dict[tuple[str, Kind], RowMapping]:
    wanted = select(TEXT).where(TEXT.c.stream == stream)
    if rows is not None:
        wanted = wanted.where(TEXT.c.row.in_(rows))
    return {(one["row"], one["kind"]): one for one in connection.execute(wanted).mappings()}


def _drop(connection: Connection, standing: Iterable[RowMapping]) -> None:
    for one in standing:
        grams = grams_of(one["text"]) | grams_of(one["initials"] or "")
        connection.execute(delete(GRAM).where(GRAM.c.text == one["id"], GRAM.c.gram.in_(grams)))
        connection.execute(delete(TEXT).where(TEXT.c.id == one["id"]))


def _put(connection: Connection, texts: Sequence[tuple[str, tuple[str, Kind], str]]) -> None:
    if not texts:
        return
    numbers = {kind: _next_number(connection, kind) for kind in {key[1] for _, key, _ in texts}}
    rows: list[dict[str, Any]] = []
    grams: list[dict[str, Any]] = []
    for stream, (row, kind), text in texts:
        number, numbers[kind] = numbers[kind], numbers[kind] + 1
        initials = initials_of(text) or None if kind in {"member", "place"} else None
        rows.append(
            {"id": number, "stream": stream, "kind": kind, "row": row, "text": text,
             "initials": initials}
        )  # fmt: skip
        both = grams_of(text) | grams_of(initials or "")
        grams += [{"gram": gram, "text": number} for gram in sorted(both)]
    connection.execute(insert(TEXT), rows)
    if grams:
        connection.execute(insert(GRAM), grams)


def _next_number(connection: Connection, kind: Kind) -> int:
    """One above the highest of its kind."""
    first = _first_number(kind)
    highest = connection.execute(
        select(TEXT.c.id)
        .where(TEXT.c.id >= first, TEXT.c.id < first + (1 << _KIND_BITS))
        .order_by(TEXT.c.id.desc())
        .limit(1)
    ).scalar_one_or_none()
    return first + 1 if highest is None else highest + 1


def _first_number(kind: Kind) -> int:
    return KINDS.index(kind) << _KIND_BITS


# -- finding --------------------------------------------------------------------------------------


def words_of(typed: str, districts: Mapping[str, str]) -> tuple[Word, ...]:
    """The words of what was typed. districts: names of districts, with the id that is kept."""
    return tuple(
        (word, *(code for name, code in districts.items() if len(word) > 1 and word in name))
        for word in folded(typed).split()
    )


def hits(connection: Connection, words: Sequence[Word], most: int = _MOST) -> tuple[Hit, ...]:
    """Texts with one of the words, of cases that have them all, in the order of `KINDS`."""
    if not words:
        return ()
    meeting = cases(connection, words) if len(words) > 1 else None
    if meeting is not None and len(meeting) <= _FEW:
        any_word = or_(*map(_stands_in, words))
        wanted = select(TEXT.c.kind, TEXT.c.stream, TEXT.c.row).where(any_word)
        wanted = wanted.where(TEXT.c.stream.in_(meeting)).order_by(TEXT.c.id).limit(most)
    else:
        found = _numbers([part for word in words for part in map(_texts_with, word)])
        wanted = select(TEXT.c.kind, TEXT.c.stream, TEXT.c.row)
        wanted = wanted.join(found, found.c.text == TEXT.c.id).order_by(found.c.text)
        wanted = wanted.limit(most) if meeting is None else wanted
    rows = connection.execute(wanted)
    met = (Hit(*row) for row in rows if meeting is None or row.stream in meeting)
    return tuple(islice(met, most))


def cases(connection: Connection, words: Sequence[Word]) -> frozenset[str]:
    """All cases in which every word is found: the rarest word first, the others where it leads."""
    found: frozenset[str] | None = None
    for word in _rarest_first(connection, words):
        if found is not None and len(found) <= _FEW:
            wanted = select(TEXT.c.stream).where(TEXT.c.stream.in_(found), _stands_in(word))
        else:
            numbers = _numbers([_texts_with(one) for one in word])
            wanted = select(TEXT.c.stream).join(numbers, numbers.c.text == TEXT.c.id)
        streams = connection.execute(wanted.distinct()).scalars()
        found = frozenset(streams) if found is None else found.intersection(streams)
    return found or frozenset()


def _rarest_first(connection: Connection, words: Sequence[Word]) -> list[Word]:
    if len(words) < 2:
        return list(words)

    def texts(word: Word) -> int:
        first = _numbers([_texts_with(one) for one in word])
        some = select(first.c.text).limit(_FEW * 4).subquery()
        count: int = connection.execute(select(func.count()).select_from(some)).scalar_one()
        return count

    return sorted(words, key=texts)


def _numbers(parts: Sequence[Select[Any]]) -> Subquery:
    return (union(*parts) if len(parts) > 1 else parts[0]).subquery()


def _stands_in(word: Word) -> ColumnElement[bool]:
    """Whether a text holds a word, without the index: for the texts of few cases."""
    return or_(*map(_stands_in_one, word))


def _stands_in_one(word: str) -> ColumnElement[bool]:
    is_initials, low, high = _ends(word)
    column = TEXT.c.initials if is_initials else TEXT.c.text
    holds: ColumnElement[bool] = column.op("GLOB")(_pattern(word[:-1], low, high))
    return and_(holds, TEXT.c.kind != "telephone") if _is_house_number(word) else holds


def _texts_with(word: str) -> Select[Any]:
    """Numbers of the texts in which a word stands, by the index.

    The last character may still be under composition: 가오 finds 가온들, 가ㅇ too.
    """
    is_initials, low, high = _ends(word)
    found = select(GRAM.c.text)
    if len(word) == 1:
        found = found.where(GRAM.c.gram >= low, GRAM.c.gram < chr(ord(high) + 1)).distinct()
    elif len(word) == 2 and low == high:
        found = found.where(GRAM.c.gram == word)
    elif len(word) == 2:
        found = found.where(GRAM.c.gram.between(word[0] + low, word[0] + high)).distinct()
    else:
        column = TEXT.c.initials if is_initials else TEXT.c.text
        pattern = _pattern(word[:-1], low, high)
        found = found.join(TEXT, TEXT.c.id == GRAM.c.text)
        found = found.where(GRAM.c.gram == word[:2], column.op("GLOB")(pattern))
    if _is_house_number(word):
        first = _first_number("telephone")
        found = found.where(not_(GRAM.c.text.between(first, first + (1 << _KIND_BITS) - 1)))
    return found


def _is_house_number(word: str) -> bool:
    return word.isdecimal() and len(word) < _LEAST_DIGITS


def _ends(word: str) -> tuple[bool, str, str]:
    """Whether it is first consonants; first and last character that its last one may become."""
    is_initials = all(one in _FIRSTS for one in word)
    return is_initials, *((word[-1], word[-1]) if is_initials else _composing(word[-1]))


def _pattern(before: str, low: str, high: str) -> str:
    last = _literal(low) if low == high else f"[{low}-{high}]"
    return "*" + "".join(map(_literal, before)) + last + "*"


def _composing(one: str) -> tuple[str, str]:
    """First and last character that this one may still become."""
    if one in _FIRSTS:
        first = ord(_SYLLABLES[0]) + _FIRSTS.index(one) * _BY_FIRST
        return chr(first), chr(first + _BY_FIRST - 1)
    if _is_syllable(one) and (ord(one) - ord(_SYLLABLES[0])) % _BY_VOWEL == 0:
        return one, chr(ord(one) + _BY_VOWEL - 1)
    return one, one


def _literal(one: str) -> str:
    return f"[{one}]" if one in "*?[" else one

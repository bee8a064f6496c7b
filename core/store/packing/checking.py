"""What a pack would do: whether the program can use it, and what differs from another one."""

import hashlib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from core.errors import BadSignature, PackError
from core.law.engine.figures import Figure
from core.law.judging.fitting import estimator_with
from core.law.pack import CONTENTS, Contents, Pack, read_contents, read_pack, shipped_pack
from core.sentence import Sentence, say
from core.store.packing.folder import APART
from core.store.packs import SIGNATURE, is_signed


@dataclass(frozen=True)
class Checked:
    """A pack that holds. differences: from the pack of the program, in the order of names."""

    contents: Contents
    is_signed: bool
    differences: tuple[Sentence, ...]


def check(files: Mapping[str, bytes], name: str, keys: Collection[bytes] = ()) -> Checked:
    """Everything a laptop looks at, and what differs from the program's own pack.

    name: of the pack, for people · keys: it must be signed with one of them, if there are any.

    Raises PackError (unreadable, or not fit for the rules), BadSignature (a file is not the one
    that pack.json names, or the signature is of none of the keys).
    """
    if CONTENTS not in files:
        raise PackError(say("law.file.missing", name=CONTENTS, place=name))
    contents = read_contents(files[CONTENTS])
    _check_files(files, contents)
    signature = files.get(SIGNATURE)
    if keys and not any(is_signed(key, signature or b"", files[CONTENTS]) for key in keys):
        raise BadSignature(say("store.pack_not_signed"))
    pack = read_pack(files)
    estimator_with(pack)
    return Checked(contents, signature is not None, tuple(differences(shipped_pack(), pack)))


def _check_files(files: Mapping[str, bytes], contents: Contents) -> None:
    """Every file named is there and unaltered, and none besides."""
    for path in sorted({*files, *contents.files} - APART):
        if path not in files or path not in contents.files:
            raise PackError(say("pack.file_unlisted", file=path))
        if hashlib.sha256(files[path]).hexdigest() != contents.files[path]:
            raise BadSignature(say("center.pack_file_altered", file=path))


def differences(old: Pack, new: Pack) -> Iterator[Sentence]:
    """What a figure or a programme says in the new pack and not in the old one."""
    for name in sorted({*old.figures, *new.figures}):
        before, after = _days(old.figures.get(name)), _days(new.figures.get(name))
        for day in sorted({*before, *after}):
            if day not in after:
                yield say("pack.figure_gone", name=name, day=day.isoformat())
            elif day not in before:
                yield say("pack.figure_new", name=name, day=day.isoformat())
            elif before[day] != after[day]:
                yield say("pack.figure_changed", name=name, day=day.isoformat())
    for name in sorted({*old.runs, *new.runs}):
        if old.runs.get(name) != new.runs.get(name):
            yield say("pack.runs_changed", name=name)
    for path in sorted({*old.assumptions, *new.assumptions}):
        if old.assumptions.get(path) != new.assumptions.get(path):
            yield say("pack.assumption_changed", name=path)


def _days(figure: Figure | None) -> dict[date, object]:
    return {} if figure is None else {entry.first: entry for entry in figure.entries}

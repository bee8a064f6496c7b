"""`main.py pack …` over the real pack, a real Center's folder and the laptop's own check."""

import io
import json
import shutil
from pathlib import Path

import pytest

from core.law.pack import SHIPPED
from core.store import packing
from sync.center.__main__ import main as center
from sync.center.packing.command import run
from sync.center.words import Words


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A copy of the program's own pack."""
    return Path(shutil.copytree(SHIPPED, tmp_path / "pack"))


@pytest.fixture
def founded(tmp_path: Path) -> Path:
    folder = tmp_path / "center"
    assert center(["--folder", str(folder), "init", "Seoul Practice Center"]) == 0
    return folder


def said(*arguments: str | Path) -> tuple[int, str]:
    """Status, and what was said, in English."""
    out, wrong = io.StringIO(), io.StringIO()
    status = run([str(it) for it in arguments], packing, Words("en").of, out, wrong)
    return status, out.getvalue() + wrong.getvalue()


def raised_base_pension(pack: Path) -> None:
    """Another figure for a day the pack knows."""
    place = pack / "figures" / "basic_pension.yaml"
    text = place.read_text(encoding="utf-8")
    assert "value: 349700" in text
    place.write_text(text.replace("value: 349700", "value: 349800"), encoding="utf-8")


def test_the_programs_own_pack_is_what_pack_build_makes(pack: Path) -> None:
    before = json.loads((pack / "pack.json").read_text(encoding="utf-8"))
    assert said("build", pack)[0] == 0
    after = json.loads((pack / "pack.json").read_text(encoding="utf-8"))
    assert after["files"] == before["files"]
    assert after["serial"] == before["serial"] + 1


def test_a_changed_figure_is_told_before_it_is_published(pack: Path, founded: Path) -> None:
    raised_base_pension(pack)
    assert said("check", pack) == (
        1, "A file of the pack differs from pack.json: figures/basic_pension.yaml\n"
    )  # fmt: skip
    status, _ = said("build", pack, "--edition", "2026.9")
    assert status == 0
    status, words = said("check", pack)
    assert status == 0
    assert "It is not signed yet." in words
    assert "basic_pension.base_amount: the figure from 2026-01-01 on was changed." in words
    assert said("sign", pack, "--center", founded) == (0, "It carries the Center's signature.\n")
    assert said("check", pack, "--center", founded)[0] == 0
    status, words = said("publish", pack, "--center", founded, "--by", "clerk")
    assert (status, words) == (0, "Pack 8 was published.\n")
    status, words = said("publish", pack, "--center", founded, "--by", "clerk")
    assert (status, words) == (1, "Pack 8 is already there. The serial must rise.\n")


def test_a_signature_of_another_center_is_refused(
    pack: Path, founded: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    assert center(["--folder", str(other), "init", "Another Center"]) == 0
    assert said("sign", pack, "--center", other)[0] == 0
    assert said("check", pack, "--center", founded)[0] == 1


def test_a_new_content_takes_the_old_signature_away(pack: Path, founded: Path) -> None:
    assert said("sign", pack, "--center", founded)[0] == 0
    assert said("build", pack)[0] == 0
    assert not (pack / "pack.sig").exists()


def test_what_the_rules_cannot_use_is_not_signed(pack: Path, founded: Path) -> None:
    place = pack / "figures" / "basic_pension.yaml"
    text = place.read_text(encoding="utf-8")
    place.write_text(text.replace("value: 349700", "value: 349700.5"), encoding="utf-8")
    assert said("build", pack)[0] == 0
    status, words = said("sign", pack, "--center", founded)
    assert status == 1
    assert "basic_pension" in words
    assert not (pack / "pack.sig").exists()


def test_a_pack_is_carried_as_one_file(pack: Path, founded: Path, tmp_path: Path) -> None:
    out = tmp_path / "carried.zip"
    assert said("file", pack, out)[0] == 1  # a laptop would refuse it: not signed
    assert not out.exists()
    assert said("sign", pack, "--center", founded)[0] == 0
    assert said("file", pack, out)[0] == 0
    assert said("check", out, "--center", founded)[0] == 0


def test_a_new_pack_needs_its_heading(tmp_path: Path) -> None:
    pack = tmp_path / "new"
    (pack / "figures").mkdir(parents=True)
    (pack / "figures" / "one.yaml").write_text("{}\n", encoding="utf-8")
    assert said("build", pack) == (
        1, "There is no pack.json yet. Please give --edition too.\n"
    )  # fmt: skip
    assert not (pack / "pack.json").exists()


def test_no_folder_and_no_center_are_one_sentence(pack: Path, tmp_path: Path) -> None:
    status, words = said("check", tmp_path / "nowhere")
    assert (status, words.count("\n")) == (1, 1)
    status, words = said("sign", pack, "--center", tmp_path)
    assert (status, words.count("\n")) == (1, 1)

"""Files at the Center: tus as it is written, nothing told to whom the case is not, no orphan."""

import os
import re
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import select

from core.clock import FixedClock
from sync.center.files import taking
from sync.center.files.tables import BLOB, PIECE, UPLOAD
from sync.center.staff import Staff
from sync.protocol.files import MOST_FILE
from tests.helpers.centers import Center
from tests.sync.center.files.conftest import ON_BOTH, Hand

PHOTO = b"\xff\xd8\xff\xe0 CANARY of a bankbook page " + Random(3).randbytes(3_500)


def folder_of(center: Center) -> list[Path]:
    return [one for one in (center.folder / "files").rglob("*") if one.is_file()]


@ON_BOTH
def test_what_was_sent_in_pieces_comes_back_whole_and_in_part(hand: Hand, case: str) -> None:
    path = hand.send(case, PHOTO)
    assert hand.ask("HEAD", path).headers["Upload-Offset"] == str(len(PHOTO))
    whole = hand.fetch(PHOTO)
    assert (whole.status_code, whole.content) == (200, PHOTO)
    part = hand.fetch(PHOTO, "bytes=900-2100")
    assert (part.status_code, part.content) == (206, PHOTO[900:2101])
    assert part.headers["Content-Range"] == f"bytes 900-2100/{len(PHOTO)}"
    assert hand.fetch(PHOTO, "bytes=9999-").status_code == 416


def test_the_other_consultant_of_the_case_gets_it_and_is_logged(
    center: Center, hand: Hand, hand_of: Callable[[str], Hand], case: str
) -> None:
    hand.send(case, PHOTO)
    assert hand_of("narae").fetch(PHOTO).content == PHOTO
    with center.base.reading() as connection:
        logged = connection.exec_driver_sql(
            "SELECT user_id FROM access_log WHERE what = 'file'"
        ).scalars()
        assert list(logged) == ["narae"]


def test_a_stranger_hears_the_same_of_the_case_as_of_none(
    hand: Hand, hand_of: Callable[[str], Hand], case: str
) -> None:
    path = hand.send(case, PHOTO)
    stranger = hand_of("dasom")
    none = "00000000-0000-4000-8000-000000000000"
    pairs = (
        (stranger.begin(case, PHOTO), stranger.begin(none, PHOTO)),
        (stranger.fetch(PHOTO), stranger.fetch(b"never sent")),
        (stranger.ask("HEAD", path), stranger.ask("HEAD", "/v1/uploads/none")),
        (stranger.add(path, 0, b"x"), stranger.add("/v1/uploads/none", 0, b"x")),
        (stranger.ask("DELETE", path), stranger.ask("DELETE", "/v1/uploads/none")),
    )
    for there, nowhere in pairs:
        assert there.status_code == nowhere.status_code == 404
        assert _told(there.text) == _told(nowhere.text)
        assert _named(there.headers) == _named(nowhere.headers)


def _told(text: str) -> str:
    return re.sub(r'"server_ms":\d+', "", text)


def _named(headers: object) -> set[str]:
    return {str(name) for name in headers} - {"date"}  # type: ignore[attr-defined]  # a mapping


def test_content_of_another_case_is_sent_whole_all_the_same(
    center: Center, hand: Hand, hand_of: Callable[[str], Hand], case: str
) -> None:
    hand.send(case, PHOTO)
    other = center.add_case()
    center.staff.add_consultant("dasom", "dasom")
    center.staff.assign(other, "dasom")
    assert hand_of("dasom").begin(other, PHOTO).headers["Upload-Offset"] == "0"
    assert hand.begin(case, PHOTO).headers["Upload-Offset"] == str(len(PHOTO))


def test_a_case_that_was_taken_away_takes_its_uploads_with_it(
    center: Center, hand: Hand, case: str
) -> None:
    begun = hand.begin(case, PHOTO).headers["Location"]
    center.take_away(case, "gaon")
    assert hand.ask("HEAD", begun).status_code == 404
    assert hand.fetch(PHOTO).status_code == 404


@ON_BOTH
def test_a_piece_in_the_wrong_place_a_wrong_checksum_and_too_much_are_refused(
    hand: Hand, case: str
) -> None:
    path = hand.begin(case, PHOTO).headers["Location"]
    assert hand.add(path, 500, PHOTO[500:900]).status_code == 409
    assert hand.add(path, 0, PHOTO[:500], b"\0" * 32).status_code == 460
    assert hand.add(path, 0, PHOTO + b"more").status_code == 413
    assert hand.ask("HEAD", path).headers["Upload-Offset"] == "0"
    assert hand.add(path, 0, PHOTO[:500]).headers["Upload-Offset"] == "500"
    assert hand.add(path, 0, PHOTO[:500]).status_code == 409


def test_a_whole_that_is_not_what_was_announced_is_thrown_away(
    center: Center, hand: Hand, case: str
) -> None:
    path = hand.begin(case, PHOTO, "0" * 64).headers["Location"]
    assert hand.add(path, 0, PHOTO).status_code == 460
    assert hand.ask("HEAD", path).status_code == 404
    assert folder_of(center) == []


def test_too_large_a_file_is_refused_before_it_is_sent(hand: Hand, case: str) -> None:
    huge = {"Upload-Length": str(MOST_FILE + 1)}
    begun = hand.begin(case, b"").request.headers["Upload-Metadata"]
    assert hand.ask("POST", "/v1/uploads", huge | {"Upload-Metadata": begun}).status_code == 413


@pytest.mark.parametrize(
    ("method", "path", "headers", "code"),
    [
        ("POST", "/v1/uploads", {}, 400),
        ("POST", "/v1/uploads", {"Upload-Length": "-1"}, 400),
        ("POST", "/v1/uploads", {"Upload-Length": "5", "Upload-Metadata": "sha256 %%,stream"}, 400),
        ("POST", "/v1/uploads", {"Tus-Resumable": "0.2.2"}, 412),
        ("PATCH", "/v1/uploads/none", {}, 415),
        ("PATCH", "/v1/uploads/none", {"Content-Type": "application/offset+octet-stream"}, 400),
        ("PUT", "/v1/uploads", {}, 405),
    ],
)
def test_what_is_not_tus_is_refused(
    hand: Hand, method: str, path: str, headers: dict[str, str], code: int
) -> None:
    assert hand.ask(method, path, headers).status_code == code


def test_without_a_token_nothing_is_done(hand: Hand, case: str) -> None:
    hand.pen.access = "forged"
    assert hand.begin(case, PHOTO).status_code == 401
    assert hand.fetch(PHOTO).status_code == 401


def test_nothing_of_a_file_can_be_read_in_the_folder(center: Center, hand: Hand, case: str) -> None:
    hand.send(case, PHOTO)
    files = folder_of(center)
    assert len(files) == 4
    assert not any(b"CANARY" in file.read_bytes() for file in files)


def test_a_swapped_or_altered_piece_is_never_given_out(
    center: Center, hand: Hand, case: str
) -> None:
    hand.send(case, PHOTO)
    first, second, *_ = sorted(folder_of(center), key=lambda one: int(one.name.split("-")[0]))
    first.write_bytes(second.read_bytes())
    with pytest.raises(OSError, match=r".*"):
        _ = hand.fetch(PHOTO).content


@ON_BOTH
def test_the_sweep_takes_what_ran_out_and_leaves_what_is_kept(
    center: Center, hand: Hand, case: str
) -> None:
    hand.send(case, PHOTO)
    begun = hand.begin(case, PHOTO[::-1]).headers["Location"]
    hand.add(begun, 0, PHOTO[::-1][:1_000])
    lost = center.folder / "files" / begun.rsplit("/", 1)[1] / "0-lost"
    lost.write_bytes(b"of a request that broke off")
    assert isinstance(center.clock, FixedClock)
    assert center.desk.files.sweep() == 0
    os.utime(lost, (time.time() - 7_200,) * 2)
    assert center.desk.files.sweep() == 1
    center.clock.go_on(timedelta(days=8))
    assert center.desk.files.sweep() == 1
    hand.pen.sign_in()
    assert hand.ask("HEAD", begun).status_code == 404
    assert hand.fetch(PHOTO).content == PHOTO
    assert len(folder_of(center)) == 4


def test_the_last_piece_arrived_while_the_center_stopped(
    center: Center, hand: Hand, case: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = hand.begin(case, PHOTO).headers["Location"]
    with monkeypatch.context() as stopped:
        stopped.setattr(taking.Files, "_closed", lambda *_: True)
        assert hand.add(path, 0, PHOTO).status_code == 204
    assert hand.fetch(PHOTO).status_code == 404
    assert hand.ask("HEAD", path).headers["Upload-Offset"] == str(len(PHOTO))
    assert hand.fetch(PHOTO).content == PHOTO


@ON_BOTH
def test_a_case_erased_by_law_leaves_nothing_that_could_be_read(
    center: Center, hand: Hand, case: str
) -> None:
    hand.send(case, PHOTO)
    Staff(center.base, center.keys, "복지매니저").erase(case, "요청")
    with center.base.reading() as connection:
        for table in (BLOB, PIECE, UPLOAD):
            assert connection.execute(select(table)).all() == []
    assert center.desk.files.sweep() == 4
    assert folder_of(center) == []


@ON_BOTH
def test_two_laptops_send_the_same_at_once(
    center: Center, hand: Hand, hand_of: Callable[[str], Hand], case: str
) -> None:
    narae = hand_of("narae")
    one, two = (each.begin(case, PHOTO).headers["Location"] for each in (hand, narae))
    hand.add(one, 0, PHOTO[:2_000])
    narae.add(two, 0, PHOTO[:1_000])
    assert hand.add(one, 2_000, PHOTO[2_000:]).status_code == 204
    assert narae.add(two, 1_000, PHOTO[1_000:]).status_code == 204
    assert narae.fetch(PHOTO).content == PHOTO
    with center.base.reading() as connection:
        assert len(connection.execute(select(BLOB)).all()) == 1


def test_ended_life_of_an_upload_is_told(hand: Hand, case: str) -> None:
    assert hand.begin(case, PHOTO).headers["Upload-Expires"].endswith("GMT")
    offered = hand.ask("OPTIONS", "/v1/uploads").headers
    assert set(offered["Tus-Extension"].split(",")) == {
        "creation", "checksum", "expiration", "termination",
    }  # fmt: skip


def test_a_stopped_upload_is_gone_at_once(center: Center, hand: Hand, case: str) -> None:
    path = hand.begin(case, PHOTO).headers["Location"]
    hand.add(path, 0, PHOTO[:1_000])
    assert hand.ask("DELETE", path).status_code == 204
    assert hand.ask("HEAD", path).status_code == 404
    assert folder_of(center) == []

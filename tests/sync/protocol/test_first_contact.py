"""The enrolment code, the bytes a laptop signs, the pack file."""

import base64

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import Mistake, NotUnderstood
from sync.protocol.pack_file import bundle, unbundle
from sync.protocol.proof import EnrolCode, assertion, fingerprint, spell


def a_certificate(content: bytes) -> str:
    body = base64.encodebytes(content).decode()
    return f"-----BEGIN CERTIFICATE-----\n{body}-----END CERTIFICATE-----\n"


def test_a_code_is_read_as_people_type_it() -> None:
    code = EnrolCode(spell(b"\x00\x01\x02\x03\x04"), fingerprint(a_certificate(b"authority")))
    assert len(str(code)) == 29
    typed = str(code).lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert EnrolCode.read(typed) == code


@pytest.mark.parametrize("text", ["", "ABCD", "!" * 24, "가" * 24, "A" * 25])
def test_what_is_no_code_is_told(text: str) -> None:
    with pytest.raises(Mistake) as told:
        EnrolCode.read(text)
    assert told.value.field == "code"


@settings(deadline=None)
@given(st.binary(min_size=1, max_size=200), st.binary(min_size=1, max_size=200))
def test_a_code_vouches_for_one_authority(mine: bytes, other: bytes) -> None:
    code = EnrolCode("AAAAAAAA", fingerprint(a_certificate(mine)))
    assert code.vouches_for(a_certificate(mine))
    assert code.vouches_for(a_certificate(other)) == (mine == other)


def test_an_unreadable_authority_is_a_mistake() -> None:
    with pytest.raises(Mistake):
        fingerprint("<html>")


def test_no_two_assertions_sign_the_same_bytes() -> None:
    made = {assertion(*words) for words in (("c", "l", "n"), ("c", "l", "m"), ("d", "l", "n"))}
    assert len(made) == 3


@settings(deadline=None)
@given(st.dictionaries(st.from_regex(r"[a-z]{1,8}/[a-z]{1,8}", fullmatch=True), st.binary()))
def test_a_pack_file_depends_on_its_content_alone(files: dict[str, bytes]) -> None:
    turned = dict(reversed(list(files.items())))
    assert bundle(files) == bundle(turned)
    assert unbundle(bundle(files)) == files


@pytest.mark.parametrize("path", ["/etc/x", "../x", "a/../../x"])
def test_a_path_that_leaves_the_pack_is_refused(path: str) -> None:
    with pytest.raises(NotUnderstood):
        unbundle(bundle({path: b""}))


@pytest.mark.parametrize("damage", [b"", b"PK", bundle({"a": b"a" * 999})[:-30]])
def test_a_damaged_pack_file_is_refused(damage: bytes) -> None:
    with pytest.raises(NotUnderstood):
        unbundle(damage)


def test_a_pack_file_that_would_swell_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = bundle({"a": b"a" * 1000})
    monkeypatch.setattr("sync.protocol.pack_file._MOST_BYTES", 999)
    with pytest.raises(NotUnderstood):
        unbundle(whole)

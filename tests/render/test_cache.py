"""The cache of compiled templates: fast when warm, and never trusted."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.core.cache_folder import cache_folder
from generator.core.errors import InputError, MachineError
from generator.render import cache, load_template, render, template_path
from generator.render.compiler import compile_template
from tests.page.letters import full_letter
from tests.render.docx_files import BASE

DIGEST = hashlib.sha256(BASE.read_bytes()).hexdigest()


def made(template) -> bytes:
    return render(full_letter(), template, source_digest="x", version="1")


@pytest.fixture
def folder(tmp_path) -> str:
    return str(tmp_path / "cache" / "vanban")


@pytest.fixture
def kept(folder) -> Path:
    """The one file of a warm cache."""
    load_template(BASE, cache_folder=folder)
    (file,) = Path(folder).iterdir()
    return file


def test_a_warm_cache_gives_the_same_template(folder, kept):
    fresh = compile_template(BASE.read_bytes())
    warm = cache.load(folder, DIGEST)
    assert warm is not None
    assert warm.members == fresh.members
    assert warm.programs == fresh.programs
    assert warm.roles == fresh.roles
    assert warm.styles == fresh.styles
    assert made(warm) == made(fresh)


DAMAGES = {
    "empty": lambda content: b"",
    "cut": lambda content: content[:-1],
    "longer": lambda content: content + b"x",
    "one bit": lambda content: content[:-9] + bytes([content[-9] ^ 1]) + content[-8:],
    "foreign": lambda content: b"\x80\x04cos\nsystem\n.",
    "magic only": lambda content: content[:27],
    "not JSON": lambda content: sealed(b"\x05\0\0\0{{{{{"),
    "no length": lambda content: sealed(b"\x05"),
    "other shape": lambda content: sealed(b"\x02\0\0\0[]"),
    "deep": lambda content: sealed((100_000).to_bytes(4, "little") + b"[" * 100_000),
    "other template": lambda content: sealed(b'\x10\0\0\0{"sha256": "00"}'),
}


def sealed(rest: bytes) -> bytes:
    """A file with a right checksum and a wrong content."""
    return b"vanban compiled template 1\n" + hashlib.sha256(rest).digest() + rest


@pytest.mark.parametrize("name", DAMAGES)
def test_what_does_not_fit_is_made_anew(folder, kept, name):
    sound = kept.read_bytes()
    kept.write_bytes(DAMAGES[name](sound))
    assert cache.load(folder, DIGEST) is None
    assert made(load_template(BASE, cache_folder=folder))
    assert kept.read_bytes() == sound


def resealed(content: bytes, change) -> bytes:
    """The sound file with its header changed, and a right checksum."""
    rest = content[27 + 32 :]
    length = int.from_bytes(rest[:4], "little")
    header = json.loads(rest[4 : 4 + length])
    change(header)
    packed = json.dumps(header).encode()
    return sealed(len(packed).to_bytes(4, "little") + packed + rest[4 + length :])


def renamed(old: str, new: str):
    def change(header):
        next(m for m in header["members"] if m[0] == old)[0] = new

    return change


def member(place: int, value):
    def change(header):
        header["members"][3][place] = value

    return change


def put(part: str, key: str, value):
    def change(header):
        header[part][key] = value

    return change


def without(part: str, key: str):
    return lambda header: header[part].pop(key)


def whole(part: str, value):
    return lambda header: header.update({part: value})


def program(*items):
    return put("programs", "word/document.xml", list(items))


WRONG_HEADERS = {
    "parent": renamed("docProps/app.xml", "docProps/../../x"),
    "absolute": renamed("docProps/app.xml", "/etc/x"),
    "backslash": renamed("docProps/app.xml", "docProps\\app.xml"),
    "no name": renamed("docProps/app.xml", ""),
    "surrogate": renamed("docProps/app.xml", "\ud800"),
    "twice": renamed("docProps/app.xml", "word/styles.xml"),
    "no types": renamed("[Content_Types].xml", "types.xml"),
    "no document": renamed("word/document.xml", "word/other.xml"),
    "number for a name": member(0, 7),
    "text for a method": member(1, "8"),
    "unknown method": member(1, 99),
    "negative crc": member(2, -1),
    "text for a crc": member(2, "1"),
    "huge size": member(3, 2**32),
    "fraction": member(3, 1.5),
    "negative length": member(4, -5),
    "members": whole("members", None),
    "roles": whole("roles", []),
    "role missing": without("roles", "core"),
    "role of no member": put("roles", "headers", ["word/none.xml"]),
    "role of no list": put("roles", "headers", "word/header1.xml"),
    "role of no text": put("roles", "headers", [["word/header1.xml"]]),
    "empty role": put("roles", "document", []),
    "two documents": put("roles", "document", ["word/document.xml", "word/header1.xml"]),
    "unknown role": put("roles", "other", []),
    "styles": whole("styles", []),
    "style missing": without("styles", "VB Dấu"),
    "style of no text": put("styles", "VB Dấu", 3),
    "programs": whole("programs", []),
    "program of no member": put("programs", "word/none.xml", []),
    "program of the types": put("programs", "[Content_Types].xml", []),
    "program of no list": put("programs", "word/document.xml", "text"),
    "number": program(3),
    "nothing": program([]),
    "unknown instruction": program(["eval", "1"]),
    "too few operands": program(["out"]),
    "path of text": program(["out", "ab"]),
    "path of numbers": program(["out", [1]]),
    "long path": program(["out", ["a", "b", "c"]]),
    "loop without a name": program(["for", ["x"], ["body"], []]),
    "loop over text": program(["for", "b", ["body"], "text"]),
    "unknown test": program(["if", [[["in", ["const", 1], ["const", 1]], []]]]),
    "no branches": program(["if", 1]),
}


def test_a_header_that_is_only_rewritten_is_sound(folder, kept):
    kept.write_bytes(resealed(kept.read_bytes(), lambda header: None))
    assert cache.load(folder, DIGEST) is not None


@pytest.mark.parametrize("name", WRONG_HEADERS)
def test_a_header_of_a_wrong_shape_is_made_anew(folder, kept, name):
    sound = kept.read_bytes()
    kept.write_bytes(resealed(sound, WRONG_HEADERS[name]))
    assert cache.load(folder, DIGEST) is None
    assert made(load_template(BASE, cache_folder=folder))
    assert kept.read_bytes() == sound


@pytest.mark.parametrize("kind", ["fifo", "/dev/zero", "/dev/null", "folder", "too large"])
def test_only_a_regular_file_of_a_reasonable_size_is_read(folder, kept, kind):
    sound = kept.read_bytes()
    kept.unlink()
    if kind == "fifo":
        os.mkfifo(kept)
    elif kind == "folder":
        kept.mkdir()
    elif kind == "too large":
        with kept.open("wb") as file:
            file.write(sound)
            file.truncate(16 * 2**20 + 1)
    else:
        kept.symlink_to(kind)
    assert cache.load(folder, DIGEST) is None
    assert made(load_template(BASE, cache_folder=folder))
    if kind != "folder":
        assert kept.read_bytes() == sound
        assert not kept.is_symlink()


def test_the_folder_is_the_users_own(folder, kept):
    assert Path(folder).stat().st_mode & 0o777 == 0o700


def test_it_works_where_the_cache_cannot_be_written(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("x")
    assert made(load_template(BASE, cache_folder=str(blocked / "vanban")))


def test_it_works_without_a_home(monkeypatch):
    for name in ("HOME", "USERPROFILE", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    assert cache_folder() is None
    assert made(load_template(BASE))


@pytest.mark.parametrize(
    ("xdg", "home", "expected"),
    [
        ("/x/cache", "/home/a", "/x/cache/vanban"),
        ("relative", "/home/a", "/home/a/.cache/vanban"),
        ("", "/home/a", "/home/a/.cache/vanban"),
        ("", "relative", None),
    ],
)
def test_where_the_cache_is(monkeypatch, xdg, home, expected):
    monkeypatch.setenv("XDG_CACHE_HOME", xdg)
    monkeypatch.setenv("HOME", home)
    monkeypatch.delenv("USERPROFILE", raising=False)
    assert cache_folder() == expected


def test_a_changed_contract_of_names_is_another_key(monkeypatch):
    before = cache.cache_key(DIGEST)
    monkeypatch.setattr(cache, "NAMES", {**cache.NAMES, "new": "text"})
    assert cache.cache_key(DIGEST) != before


def test_another_version_of_the_program_is_another_key(monkeypatch):
    before = cache.cache_key(DIGEST)
    monkeypatch.setattr(cache, "__version__", "99.0")
    assert cache.cache_key(DIGEST) != before


WARM = """
import sys
from generator.render import load_template, render, template_path
from tests.page.letters import full_letter
render(full_letter(), load_template(template_path("cong-van")), source_digest="x", version="1")
heavy = {"zipfile", "lxml", "jinja2", "docx", "docxtpl", "pathlib", "pickle"} & set(sys.modules)
print(sorted(heavy))
"""


def test_a_warm_start_imports_nothing_heavy(tmp_path):
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}
    printed = [
        subprocess.run(
            [sys.executable, "-c", WARM],
            check=True,
            capture_output=True,
            text=True,
            env=environment,
        ).stdout.strip()
        for _ in range(2)
    ]
    assert "lxml" in printed[0]
    assert printed[1] == "[]"


def test_the_workspace_template_goes_before_the_package_copy(tmp_path):
    assert Path(template_path("cong-van")).samefile(BASE)
    assert Path(template_path("cong-van", tmp_path)).samefile(BASE)
    own = tmp_path / "cong-van.docx"
    own.write_bytes(BASE.read_bytes())
    assert Path(template_path("cong-van", tmp_path)).samefile(own)


def test_an_unknown_template_is_named():
    with pytest.raises(InputError) as caught:
        template_path("khong-co")
    assert caught.value.diagnostics[0].code == "E508"


def test_an_unreadable_template_is_the_machines_fault(tmp_path):
    with pytest.raises(MachineError) as caught:
        load_template(tmp_path / "gone.docx")
    assert caught.value.diagnostics[0].code == "E509"

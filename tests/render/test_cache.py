"""The cache of compiled templates: fast when warm, and never trusted."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.core.errors import InputError, MachineError
from generator.render import cache, load_template, render, template_path
from generator.render.cache import cache_folder
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
        load_template(tmp_path)
    assert caught.value.diagnostics[0].code == "E509"

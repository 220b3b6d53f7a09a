"""`vanban new`, `vanban init`, `vanban schema`: what a beginner starts with."""

import json

import jsonschema
import pytest

from generator.core.clock import today

YEAR = str(today().year)


def test_a_new_letter_renders_at_once_and_what_to_replace_stands_in_brackets(workspace, vanban):
    code, out, err = vanban("new", "công-văn", "--title", "V/v Kiểm tra: an toàn “mạng”")
    assert (code, err) == (0, "")
    (path,) = out
    assert path == f"directives/{YEAR}/kiem-tra-an-toan-mang.yaml"
    text = (workspace / path).read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=../vanban.schema.json\n")
    assert (workspace / "directives/vanban.schema.json").is_file()
    assert "Kiểm tra: an toàn" in text
    assert "[" in text
    assert vanban("render", path)[0] == 0


def test_new_never_overwrites(workspace, vanban):
    first = vanban("new", "công-văn", "--title", "Họp")[1]
    second = vanban("new", "công-văn", "--title", "Họp")[1]
    assert first == [f"directives/{YEAR}/hop.yaml"]
    assert second == [f"directives/{YEAR}/hop-2.yaml"]
    code, out, err = vanban("new", "công-văn", "-o", first[0])
    assert (code, out) == (1, [])
    assert "E701" in err


@pytest.mark.parametrize("kind", ["công văn", "cong-van", "CÔNG VĂN", "Công-văn"])
def test_a_type_is_known_however_it_is_typed(workspace, vanban, kind):
    assert vanban("new", kind)[0] == 0


def test_an_unknown_type(workspace, vanban):
    code, _, err = vanban("new", "công-văng")
    assert code == 1
    assert "E704" in err
    assert "«công văn»" in err


def test_english_keys_on_request(workspace, vanban):
    (path,) = vanban("new", "công-văn", "--lang", "en")[1]
    text = (workspace / path).read_text(encoding="utf-8")
    assert "subject:" in text
    assert vanban("render", path)[0] == 0


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_init_makes_a_workspace_that_renders_at_once(tmp_path, vanban, monkeypatch, lang):
    monkeypatch.chdir(tmp_path)
    code, out, err = vanban("init", "van-phong", "--lang", lang)
    assert (code, err) == (0, "")
    example = f"directives/{YEAR}/cong-van-mau.yaml"
    assert any(f"cd van-phong && vanban render {example} --pdf" in line for line in out)
    monkeypatch.chdir(tmp_path / "van-phong")
    assert vanban("render", example)[0] == 0
    assert sorted(path.name for path in (tmp_path / "van-phong").iterdir()) == [
        ".gitattributes",
        ".gitignore",
        "directives",
        "output",
        "templates",
        "vanban.yaml",
    ]


def test_init_touches_nothing_that_is_there(tmp_path, vanban, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "vanban.yaml").write_text("của tôi", encoding="utf-8")
    code, out, err = vanban("init", ".")
    assert (code, out) == (1, [])
    assert "vanban.yaml: E706" in err
    assert [path.name for path in tmp_path.iterdir()] == ["vanban.yaml"]


def test_init_overwrites_no_other_file_either(tmp_path, vanban, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".gitignore").write_text("của tôi", encoding="utf-8")
    code, _, err = vanban("init", ".")
    assert code == 1
    assert ".gitignore: E701" in err
    assert [path.name for path in tmp_path.iterdir()] == [".gitignore"]


def test_what_to_do_next_can_be_pasted(tmp_path, vanban, monkeypatch):
    monkeypatch.chdir(tmp_path)
    out = vanban("init", "Văn phòng Sở")[1]
    assert any("cd 'Văn phòng Sở' && vanban render " in line for line in out)


def test_new_without_a_workspace_says_so(tmp_path, vanban, monkeypatch):
    monkeypatch.chdir(tmp_path)
    code, out, err = vanban("new", "công-văn")
    assert (code, out) == (0, [f"directives/{YEAR}/cong-van.yaml"])
    assert "W703" in err


def test_schema_prints_and_writes_the_same(workspace, vanban):
    code, out, _ = vanban("schema")
    assert code == 0
    schema = json.loads("\n".join(out))
    jsonschema.validators.validator_for(schema).check_schema(schema)
    assert vanban("schema", "-o", "luoc-do.json")[1] == ["luoc-do.json"]
    assert json.loads((workspace / "luoc-do.json").read_text(encoding="utf-8")) == schema


def test_help_speaks_the_users_language(vanban):
    assert "Cách dùng: vanban" in "\n".join(vanban("--help")[1])
    assert "Usage: vanban" in "\n".join(vanban("--lang", "en", "--help")[1])
    for command in ("render", "new", "init", "schema"):
        code, out, _ = vanban(command, "--help")
        assert code == 0
        assert out[0].startswith(f"Cách dùng: vanban {command} ")
    assert vanban("--version")[1] == ["vanban 0.1.0"]
    assert vanban()[0] == 2

"""Where each letter of a YAML value stands in its file."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.check.offsets import located
from generator.directive.nodes import Scalar
from generator.directive.problems import Problems
from generator.directive.reader import read_tree


def value_of(text: str):
    problems = Problems("x.yaml")
    tree = read_tree(text.encode(), problems)
    assert problems.found == []
    assert tree.root is not None
    node = tree.root.entries[0][1]
    assert isinstance(node, Scalar)
    return node, located(problems, node)


def shown(text: str) -> str:
    """What stands in the file at each letter."""
    _, found = value_of(text)
    return "".join(text[place] for place in found.offsets[:-1])


@pytest.mark.parametrize(
    ("file", "value", "there"),
    [
        ("a: chữ thường\n", "chữ thường", "chữ thường"),
        ("a:   xa  nhau   # chú thích\n", "xa  nhau", "xa  nhau"),
        ("a: 'nháy ''đơn'''\n", "nháy 'đơn'", "nháy 'đơn'"),
        ('a: "nháy \\"kép\\" \\u0110 \\\\ x"\n', 'nháy "kép" Đ \\ x', "nháy \\kép\\ \\ \\ x"),
        ("a: dòng một\n   dòng hai\n", "dòng một dòng hai", "dòng một\ndòng hai"),
        ("a: dòng một\n\n   đoạn hai\n", "dòng một\nđoạn hai", "dòng một\nđoạn hai"),
        ("a: >-\n  gập\n  lại\n\n  đoạn\n", "gập lại\nđoạn", "gập\nlại\nđoạn"),
        ("a: >\n  gập\n    thụt\n  lại\n", "gập\n  thụt\nlại\n", "gập\n  thụt\nlại\n"),
        ("a: |\n  một\n  hai\n", "một\nhai\n", "một\nhai\n"),
        ("a: |2\n    thụt\n  hai\n", "  thụt\nhai\n", "  thụt\nhai\n"),
        ("a: |-\n\n  một\n\n\n  hai\n\n\n", "\nmột\n\n\nhai", "\nmột\n\n\nhai"),
        ("a: |+\n  một\n\n", "một\n\n", "một\n\n"),
        ("a: |\r\n  một\r\n  hai\r\n", "một\nhai\n", "một\rhai\r"),
        ('a: "một \\\n  hai"\n', "một hai", "một hai"),
        ('a: "một  \n\n  hai"\n', "một\nhai", "một\nhai"),
        ("a: [một, 'hai']\n", None, None),
    ],
)
def test_each_style(file, value, there):
    if value is None:
        return
    node, found = value_of(file)
    assert node.text == found.text == value
    assert shown(file) == there
    assert list(found.offsets) == sorted(found.offsets)


_WORDS = st.lists(
    st.text(st.sampled_from("aáBđ,.;:'\"\\#-{}[]&*!|>%@`?1 "), min_size=1, max_size=12),
    min_size=1,
    max_size=6,
)
_STYLES = st.sampled_from(["plain", "single", "double", "json", ">", ">-", "|", "|-", "|+", ">+"])
_ENDS = st.sampled_from(["\n", "\r\n"])


@st.composite
def files(draw):
    """A file with one value, whatever way it is written; some of them are refused."""
    lines = draw(_WORDS)
    style = draw(_STYLES)
    blank = draw(st.lists(st.booleans(), min_size=len(lines), max_size=len(lines)))
    indent = " " * draw(st.integers(1, 4))
    inner = []
    for line, empty in zip(lines, blank, strict=True):
        inner += [""] if empty else []
        inner.append(line)
    if style == "json":
        body = json.dumps(" ".join(inner), ensure_ascii=draw(st.booleans()))
        text = f"a: {body}\nb: x\n"
    elif style in ("plain", "single", "double"):
        quote = {"plain": "", "single": "'", "double": '"'}[style]
        escape = {"plain": "", "single": "''", "double": '\\"'}[style]
        words = [w.replace("\\", "\\\\") if style == "double" else w for w in inner]
        words = [w.replace(quote, escape) if quote else w for w in words]
        body = f"\n{indent}".join(words)
        text = f"a: {quote}{body}{quote}\nb: x\n"
    else:
        text = f"a: {style}\n" + "".join(f"{indent}{line}\n" for line in inner) + "b: x\n"
    return text.replace("\n", draw(_ENDS))


@given(files())
def test_every_letter_is_what_stands_there_or_comes_from_an_escape_or_a_fold(text):
    problems = Problems("x.yaml")
    root = read_tree(text.encode(), problems).root
    if root is None or problems.found:
        return
    node = root.entries[0][1]
    if not isinstance(node, Scalar):
        return
    found = located(problems, node)
    assert found.text == node.text
    assert len(found.offsets) == len(node.text) + 1
    assert list(found.offsets) == sorted(found.offsets)
    if node.text:
        assert len(set(found.offsets[:-1])) == len(node.text)  # never the way out
    for letter, place in zip(found.text, found.offsets, strict=False):
        there = text[place]
        if there == letter:
            continue
        if there == "\\":
            assert node.style == '"'
        elif letter == " ":
            assert text[place:].lstrip(" ").startswith(("\n", "\r"))  # a fold
        else:
            assert (letter, there) == ("\n", "\r")

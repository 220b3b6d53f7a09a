"""Places in texts: what fills them, and what an empty cell leaves."""

from __future__ import annotations

import pytest

from generator.directive.nodes import Scalar
from generator.directive.problems import Problems
from generator.directive.reader import read_tree
from generator.mailmerge.listing import key_of
from generator.mailmerge.places import fill, filled, places_of

WORDS = {"họ tên": "An", "chức vụ": "", "x": "<<Họ tên>>"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Mời <<Họ tên>>.", "Mời An."),
        ("Mời << HỌ  TÊN >>.", "Mời An."),
        ("<<Họ tên>><<Họ tên>>", "AnAn"),
        ("Mời <<Chức vụ?>> <<Họ tên>> dự", "Mời An dự"),
        ("<<Chức vụ?>> <<Họ tên>> dự", "An dự"),
        ("Mời <<Họ tên>> <<Chức vụ?>>.", "Mời An."),
        ("Mời <<Họ tên>> <<Chức vụ?>> <<Chức vụ?>>, dự", "Mời An, dự"),
        ("Mời <<Họ tên>>, <<Chức vụ?>>", "Mời An,"),
        ("<<Chức vụ?>>", None),
        ("**<<Chức vụ?>>** <<Họ tên>>^[<<Chức vụ?>>] dự", "An dự"),
        ("một\n<<Chức vụ?>>\nhai", "một\nhai"),
        ("một\n\n<<Họ tên>>", "một\n\nAn"),
        ("<<x>>", "<<Họ tên>>"),
        ("3 < 5 > 2", "3 < 5 > 2"),
    ],
)
def test_a_text_is_filled(text, wanted):
    assert filled(text, WORDS) == wanted


def tree(text):
    problems = Problems("x.yaml")
    root, _ = read_tree(text.encode(), problems)
    return root, problems


def test_what_is_left_empty_is_as_if_it_had_not_been_written():
    root, _ = tree("a: <<Chức vụ?>>\nb: [<<Chức vụ?>>, hai]\nc:\n  d: <<Chức vụ?>>\ne: còn\n")
    new = fill(root, WORDS)
    assert [key.text for key, _ in new.entries] == ["b", "e"]
    assert [item.text for item in new.entries[0][1].items] == ["hai"]


def test_keys_are_not_filled_and_trees_without_places_are_shared():
    root, _ = tree("<<Họ tên>>: một\nb: {c: hai}\n")
    assert fill(root, WORDS) is root


def test_each_place_knows_where_it_stands():
    root, problems = tree("a: Mời <<Họ tên>> và <<Họ tên>>\nb: |\n  một\n  <<Chức vụ?>>\n")
    found = places_of(root, problems)
    assert problems.found == []
    assert [(p.column, p.may_be_empty, p.span.line, p.span.column) for p in found] == [
        ("Họ tên", False, 1, 8),
        ("Họ tên", False, 1, 22),
        ("Chức vụ", True, 4, 3),
    ]


@pytest.mark.parametrize("text", ["Mời <<Họ tên", "Mời >> ai", "<<>>", "<<?>>", "<< >>", "<<a<b>>"])
def test_what_only_looks_like_a_place_is_told(text):
    root, problems = tree(f"a: một\nb: '{text}'\n")
    places_of(root, problems)
    assert [(d.code, d.span.line) for d in problems.found] == [("E739", 2)]


def test_names_of_columns_are_alike_whatever_their_case_spaces_and_normal_form():
    assert key_of(" Họ   TÊN ") == key_of("họ tên")
    assert key_of("Mã") != key_of("Má")
    assert isinstance(fill(Scalar("<<Họ tên>>", "", None), WORDS), Scalar)

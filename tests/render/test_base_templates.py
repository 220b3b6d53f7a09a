"""Which template is used, and what is no template."""

from __future__ import annotations

import os

import pytest

from generator.core.errors import VanbanError
from generator.render import load_template, template_path


def test_the_workspaces_own_goes_before_the_packages(tmp_path):
    assert template_path("cong-van", tmp_path) == template_path("cong-van")
    own = tmp_path / "cong-van.docx"
    own.write_bytes(b"x")
    assert template_path("cong-van", tmp_path) == str(own)


@pytest.mark.parametrize("kind", ["dangling link", "folder", "fifo", "device"])
def test_what_stands_in_its_place_is_never_passed_over(tmp_path, kind):
    own = tmp_path / "cong-van.docx"
    if kind == "dangling link":
        own.symlink_to(tmp_path / "nowhere")
    elif kind == "folder":
        own.mkdir()
    elif kind == "fifo":
        os.mkfifo(own)
    else:
        own.symlink_to("/dev/zero")
    assert template_path("cong-van", tmp_path) == str(own)
    with pytest.raises(VanbanError) as raised:
        load_template(own, cache_folder=None)
    assert raised.value.diagnostics[0].code in ("E501", "E509")

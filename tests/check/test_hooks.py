"""`.pre-commit-hooks.yaml`: which files of an office's repository are checked on commit."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

(HOOK,) = yaml.safe_load((Path(__file__).parents[2] / ".pre-commit-hooks.yaml").read_text("utf-8"))


def test_the_hook_calls_the_check():
    assert HOOK["entry"] == "vanban check"
    assert HOOK["language"] == "python"


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("directives/2026/thu.yaml", True),
        ("directives/2026/thu.yml", True),
        ("directives/2026/thu.progress.yaml", False),
        ("vanban.yaml", False),
        ("register/2026.yaml", False),
        ("den/cong-van.docx", True),
        ("templates/cong-van.docx", False),
    ],
)
def test_directives_and_documents_alone(path, wanted):
    found = re.search(HOOK["files"], path) and not re.search(HOOK["exclude"], path)
    assert bool(found) is wanted

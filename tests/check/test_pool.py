"""Many files on several processes: in order, and one that dies takes only its file with it."""

from __future__ import annotations

import os

import pytest

from generator.check import pool
from generator.check.outcome import Outcome
from generator.check.pool import check_all
from generator.check.settings import Settings


def dying(paths, settings):
    """Stands for the checking of files; one of them kills its process."""
    if any("chet" in path for path in paths):
        os._exit(9)
    return [Outcome(path) for path in paths]


@pytest.fixture
def several(monkeypatch):
    monkeypatch.setattr(pool, "cores", lambda: 2)


def test_outcomes_come_in_the_order_of_the_files(several, tmp_path):
    paths = [str(tmp_path / f"{number}.yaml") for number in range(60)]
    found = list(check_all(iter(paths), Settings()))
    assert [outcome.path for outcome in found] == paths
    assert {outcome.found[0].code for outcome in found} == {"E001"}


def test_a_process_that_dies_is_told_of_the_one_file(several, monkeypatch):
    monkeypatch.setattr(pool, "check_files", dying)
    paths = [f"{number}.yaml" for number in range(70)]
    paths[30] = "chet.yaml"
    found = list(check_all(iter(paths), Settings()))
    assert [outcome.path for outcome in found] == paths
    assert [(o.path, o.found[0].code) for o in found if o.found] == [("chet.yaml", "E922")]


def test_few_files_need_no_processes(several, monkeypatch):
    monkeypatch.setattr("generator.core.pool.ProcessPoolExecutor", None)
    assert len(list(check_all(["a.yaml", "b.txt"], Settings()))) == 2

"""Building on a cluster: of processes of this machine, on its loopback address alone."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time

import pytest

from tests.build.conftest import documents, environment, letters, run
from tests.build.test_build import BOTH, change
from tests.cli.conftest import LETTER
from tests.directive.table_files import png

COUNT = 120
_START = """
import sys, time, warnings
warnings.simplefilter("ignore")
from distributed import LocalCluster
if __name__ == "__main__":
    cluster = LocalCluster(
        n_workers=int(sys.argv[1]), threads_per_worker=1, host="127.0.0.1",
        dashboard_address=None, scheduler_port=0,
    )
    pids = [worker.pid for worker in cluster.workers.values()]
    print(cluster.scheduler_address, *pids, flush=True)
    sys.stdin.read()
    cluster.close()
"""


class Cluster:
    """A scheduler and workers, each worker a process with a nanny that starts it again."""

    def __init__(self, folder, workers):
        script = folder / "cum.py"
        script.write_text(_START)
        self.process = subprocess.Popen(
            [sys.executable, str(script), str(workers)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=environment(),
            cwd=folder,
        )
        self.address, *pids = self.process.stdout.readline().split()
        self.workers = [int(pid) for pid in pids]

    def close(self):
        self.process.stdin.close()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process.stdout.close()


@pytest.fixture(scope="module")
def cluster(tmp_path_factory):
    cluster = Cluster(tmp_path_factory.mktemp("cum"), 2)
    yield cluster
    cluster.close()


def test_the_documents_are_the_same(office, cluster):
    """Tables and pictures go along, a broken file is told, what has not changed is not sent."""
    letters(office, COUNT)
    folder = office / "directives/2026"
    (folder / "so.csv").write_text("A;B\n1;2\n", encoding="utf-8")
    (folder / "anh.png").write_bytes(png(10, 10))
    table = (
        LETTER + 'nội dung:\n  - bảng:\n      "tệp" : so.csv\n  - hình: {tệp: anh.png}\n  - Hết.\n'
    )
    (folder / "bang.yaml").write_text(table, encoding="utf-8")
    (folder / "thieu.yaml").write_text(table.replace("so.csv", "khong-co.csv"), encoding="utf-8")
    done = run(office, "--cluster", cluster.address)
    assert done.returncode == 1
    assert "thieu.yaml:10:15: E361" in done.stderr
    assert len(done.stdout.splitlines()) == COUNT + 3
    there = documents(office)
    assert run(office, "--clean", "--jobs", "1").returncode == 1
    assert documents(office) == there
    assert run(office, "--cluster", cluster.address).stdout == ""
    change(folder / "kiem-tra.yaml")
    done = run(office, "--explain", "--cluster", cluster.address, "directives/2026/kiem-tra.yaml")
    assert done.stdout.startswith("output/2026/kiem-tra.docx: ")


def test_the_workspaces_own_template_goes_along(office, cluster):
    from tests.build.test_build import another_template

    another_template(office)
    assert run(office, "--cluster", cluster.address).returncode == 0
    there = documents(office)
    assert run(office, "--clean").returncode == 0
    assert documents(office) == there


def test_what_a_lost_worker_was_at_is_made_again_and_written_once(office, tmp_path):
    letters(office, 300)
    cluster = Cluster(tmp_path, 2)
    try:
        command = [sys.executable, "-m", "generator", "build", "--cluster", cluster.address]
        with subprocess.Popen(
            command,
            cwd=office,
            env=environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as build:
            written = [build.stdout.readline()]
            os.kill(cluster.workers[0], signal.SIGKILL)
            written += build.stdout.read().splitlines(keepends=True)
            err = build.stderr.read()
        assert build.returncode == 0, err
        assert len(written) == len(set(written)) == 302
    finally:
        cluster.close()
    there = documents(office)
    assert run(office, "--clean").returncode == 0
    assert documents(office) == there


def test_a_scheduler_that_is_lost(office, tmp_path):
    letters(office, 300)
    cluster = Cluster(tmp_path, 1)
    command = [sys.executable, "-m", "generator", "build", "--cluster", cluster.address]
    with subprocess.Popen(
        command,
        cwd=office,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as build:
        build.stdout.readline()
        cluster.process.kill()
        for worker in cluster.workers:
            os.kill(worker, signal.SIGKILL)
        _, err = build.communicate(timeout=60)
    cluster.process.communicate()
    assert build.returncode == 3
    assert f"{cluster.address}: E754" in err
    assert "Traceback" not in err
    done = run(office)
    assert (done.returncode, "văn bản không đổi" in done.stderr) == (0, True)
    assert "Đã tạo 302 văn bản" not in done.stderr


def test_nobody_there(office, vanban, monkeypatch):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"tcp://127.0.0.1:{free.getsockname()[1]}"
        monkeypatch.setattr("generator.build.cluster._CONNECT_SECONDS", 0.5)
        start = time.monotonic()
        code, out, err = vanban("build", "--cluster", address)
    assert time.monotonic() - start < 5
    assert (code, out) == (3, [])
    assert f"{address}: E751" in err
    assert err.count(": E") == 1


@pytest.mark.parametrize("address", ["abc", "tcp://", "tcp://a:b", "--jobs", "a b:1", ""])
def test_what_is_no_address(office, vanban, address):
    code, _, err = vanban("build", f"--cluster={address}")
    assert (code, "E751" in err) == (3, True)


def test_other_versions_are_told(office, cluster, vanban, monkeypatch):
    monkeypatch.setattr("generator.build.now.edition", lambda: "0.2.0-khac")
    code, out, err = vanban("build", "--cluster", cluster.address)
    assert (code, out) == (3, [])
    assert f"{cluster.address}: E752 2 máy" in err


def test_the_extra_is_not_installed(office, vanban, monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    code, out, err = vanban("build", "--cluster", "tcp://127.0.0.1:8786")
    assert (code, out) == (3, [])
    assert "pip install 'vanban[cluster]'" in err


def test_it_is_not_asked_for_nothing(office, build):
    assert build()[0] == BOTH
    assert build("--cluster", "tcp://127.0.0.1:1")[0] == []

"""`vanban build` of ten thousand letters: beside docxtpl, with nothing to do, and its memory."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import threading
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import yaml
from docxtpl import DocxTemplate

from generator.compose.document import compose
from generator.directive.load import load
from generator.directive.profile import load_profile
from generator.render import load_template, template_path
from generator.render.context import context_of
from generator.render.drawing import Drawing
from tests.benchmarks.letters import ROOT, workspace
from tests.benchmarks.measuring import Measured

LETTERS, FEWER = 10_000, 1_000
_PROCESSES = 2
# Of the same files; more would only take longer.
_PEERS = 400
_WARM = 5


class _Peer:
    """docxtpl in its documented use: open, render, save; the values are there already."""

    def __init__(self, folder: Path) -> None:
        profile, _ = load_profile(folder)
        source = next(folder.glob("directives/*/*.yaml"))
        directive = load(source, profile).directive
        assert directive is not None
        self.template = template_path("cong-van")
        compiled = load_template(self.template)
        drawing = Drawing(compiled.styles)
        self.context = context_of(compose(directive), compiled.section, drawing)

    def __call__(self, source: str) -> None:
        with Path(source).open(encoding="utf-8") as file:
            yaml.load(file, Loader=yaml.CSafeLoader)
        document = DocxTemplate(self.template)
        document.render(self.context, autoescape=True)
        out = io.BytesIO()
        document.save(out)
        Path(source).with_suffix(".peer").write_bytes(out.getvalue())


def _peer_seconds(folder: Path) -> float:
    """Of one letter, two processes at work; their start is left out."""
    sources = sorted(map(str, folder.glob("directives/*/*.yaml")))[:_PEERS]
    with ProcessPoolExecutor(_PROCESSES, mp_context=get_context("spawn")) as pool:
        peer = _Peer(folder)
        list(pool.map(peer, sources[:40], chunksize=20))
        start = time.perf_counter()
        list(pool.map(peer, sources, chunksize=_PEERS // 8))
        return (time.perf_counter() - start) / len(sources)


def _build(folder: Path) -> tuple[float, float]:
    """Seconds of the whole command, and the most memory (MiB) of all its processes together."""
    command = [sys.executable, "-m", "generator", "build", "--jobs", str(_PROCESSES)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(folder / "cache")}
    start = time.perf_counter()
    with subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        most = [0.0]
        watcher = threading.Thread(target=_watch, args=(process, most))
        watcher.start()
        code = process.wait()
        seconds = time.perf_counter() - start
        watcher.join()
    assert code == 0, code
    return seconds, most[0]


def _watch(process: subprocess.Popen, most: list[float]) -> None:
    while process.poll() is None:
        most[0] = max(most[0], _memory(process.pid))
        time.sleep(0.05)


def _memory(parent: int) -> float:
    """MiB of a process and its children, what they share counted once (PSS)."""
    total = 0
    children = Path(f"/proc/{parent}/task/{parent}/children")
    try:
        processes = [parent, *map(int, children.read_text().split())]
    except OSError:
        return 0.0
    for process in processes:
        try:
            lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1024


def report(folder: Path) -> list[str]:
    """The lines of the report; `folder` is one to make and to work in."""
    many, fewer = folder / "many", folder / "fewer"
    workspace(many, LETTERS)
    workspace(fewer, FEWER)
    _, little = _build(fewer)
    before = _peer_seconds(many)
    cold, most = _build(many)
    after = _peer_seconds(many)
    peer = (before + after) / 2 * 1000
    each = cold / LETTERS * 1000
    name = f"vanban build, {LETTERS} letters, {_PROCESSES} processes, each"
    lines = [Measured(name, each, peer, "docxtpl, two processes", "≥ 12 × faster").line()]
    lines.append(
        f"its memory: {most:.0f} MiB for {LETTERS}, {little:.0f} MiB for {FEWER}:"
        f" {most / little:.2f} × (≤ 1.3)"
    )
    warm = min(_build(many)[0] for _ in range(_WARM))
    changed = []
    for number in range(_WARM):
        source = many / "directives/2016/cv-00001.yaml"
        source.write_text(source.read_text(encoding="utf-8") + f"# {number}\n", encoding="utf-8")
        changed.append(_build(many)[0])
    lines.append(
        f"vanban build with nothing to do: {warm:.2f} s (≤ 1.0); with one letter changed:"
        f" {min(changed):.2f} s (≤ 1.2)"
    )
    return lines


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as temporary:
        for line in report(Path(temporary) / "building"):
            print(line)

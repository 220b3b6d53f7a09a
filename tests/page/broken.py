"""Specimens printed by a program with one constant broken: one process for each breakage.

`python -m tests.page.broken FOLDER < jobs` reads jobs as JSON, imports what is heavy and no part of
the program, and forks for each job. A fork changes the source of the modules of its breakage while
importing them, composes and renders, and leaves `{name}.docx` and the page, pickled; where the
program itself refuses, `{name}.txt` with what it says.
"""

from __future__ import annotations

import ast
import importlib
import importlib.util
import json
import os
import pickle
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

_AT_ONCE = 2
_BESIDE_PICTURE = "docs/specimen.yaml"  # where the file of a specimen would stand


class Change(NamedTuple):
    """A statement put right behind the assignment to `name` in a module of the program."""

    module: str
    name: str
    statement: str


class Job(NamedTuple):
    """A specimen to print, under a name, with changes made."""

    name: str
    specimen: str
    changes: tuple[Change, ...]


def print_all(jobs: list[Job], folder: Path) -> None:
    """All jobs in processes of their own; what they leave stands in `folder`."""
    command = [sys.executable, "-m", "tests.page.broken", str(folder)]
    root = Path(__file__).parents[2]
    subprocess.run(command, input=json.dumps(jobs).encode(), cwd=root, check=True)


def _changed(change: Change, source: str) -> str:
    nodes = [
        node.end_lineno
        for node in ast.parse(source).body
        if isinstance(node, ast.Assign | ast.AnnAssign) and _names(node, change.name)
    ]
    lines = source.splitlines()
    lines.insert(nodes[-1] or 0, change.statement)
    return "\n".join(lines)


def _names(node: ast.Assign | ast.AnnAssign, name: str) -> bool:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    found = {child.id for target in targets for child in ast.walk(target)
             if isinstance(child, ast.Name)}  # fmt: skip
    return name in found


def _import_changed(name: str, changes: list[Change]) -> None:
    spec = importlib.util.find_spec(name)
    if spec is None or spec.origin is None:
        raise ImportError(name)
    source = Path(spec.origin).read_text(encoding="utf-8")
    for change in changes:
        source = _changed(change, source)
    module = ModuleType(name)
    module.__file__ = spec.origin
    sys.modules[name] = module
    exec(compile(source, spec.origin, "exec"), module.__dict__)
    package, _, last = name.rpartition(".")
    setattr(sys.modules[package], last, module)


def _print(job: Job, folder: Path) -> None:
    for module in dict.fromkeys(change.module for change in job.changes):
        _import_changed(module, [change for change in job.changes if change.module == module])
    from generator.compose.document import compose
    from generator.directive.load import load_text
    from generator.render.base.package import template_docx
    from generator.render.base.templates import TEMPLATES
    from generator.render.compiler import compile_template
    from generator.render.rendering import render
    from tests.page.specimens import SPECIMENS

    loaded = load_text(SPECIMENS[job.specimen].encode(), _BESIDE_PICTURE, None)
    if loaded.directive is None:
        raise ValueError(loaded.diagnostics)
    page = compose(loaded.directive)
    (base,) = (template for template in TEMPLATES if template.stem == page.template)
    compiled = compile_template(template_docx(base))
    document = render(page, compiled, source_digest="", version="")
    (folder / f"{job.name}.page").write_bytes(pickle.dumps(page))
    (folder / f"{job.name}.docx").write_bytes(document)


def _child(job: Job, folder: Path) -> None:
    try:
        _print(job, folder)
    except Exception as error:  # whatever the program says is the finding
        text = f"{type(error).__name__}: {error} {getattr(error, 'diagnostics', '')}"
        (folder / f"{job.name}.txt").write_text(text, encoding="utf-8")
    finally:
        os._exit(0)


def main(folder: str) -> None:
    """Print the jobs on standard input."""
    jobs = [
        Job(name, specimen, tuple(Change(*change) for change in changes))
        for name, specimen, changes in json.load(sys.stdin)
    ]
    for heavy in ("docxtpl", "jinja2", "lxml.etree", "yaml", "hashlib"):
        importlib.import_module(heavy)
    running = 0
    for job in jobs:
        if running == _AT_ONCE:
            os.wait()
            running -= 1
        if not os.fork():
            _child(job, Path(folder))
        running += 1
    for _ in range(running):
        os.wait()


if __name__ == "__main__":
    main(sys.argv[1])

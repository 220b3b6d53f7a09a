"""Two-page letters by the thousand, no two alike."""

from __future__ import annotations

from pathlib import Path

import yaml

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "directives/2022/day-manh-cai-cach-hanh-chinh.yaml"
# So that the letter fills two pages and not three.
_MOST_WORDS, _MOST_DETAILS = 48, 2
_YEARS = 10


def workspace(folder: Path, count: int) -> None:
    """A workspace of `count` letters, `directives/<year>/cv-<number>.yaml`."""
    folder.mkdir(parents=True)
    (folder / "vanban.yaml").write_bytes((ROOT / "vanban.yaml").read_bytes())
    letter = _letter()
    for number in range(1, count + 1):
        year = folder / f"directives/{2015 + number % _YEARS}"
        year.mkdir(parents=True, exist_ok=True)
        (year / f"cv-{number:05d}.yaml").write_text(_text(letter, number), encoding="utf-8")


def _letter() -> dict:
    letter = yaml.load(SOURCE.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)
    for task in letter["nhiệm vụ"]:
        if isinstance(task, dict):
            task["nội dung"] = _cut(task["nội dung"])
            task["chi tiết"] = [_cut(detail) for detail in task["chi tiết"][:_MOST_DETAILS]]
    letter["nhiệm vụ"] = [
        task if isinstance(task, dict) else _cut(task) for task in letter["nhiệm vụ"]
    ]
    return letter


def _cut(text: str) -> str:
    words = text.split()
    return text if len(words) <= _MOST_WORDS else " ".join(words[:_MOST_WORDS]).rstrip(",;:") + "."


def _text(letter: dict, number: int) -> str:
    """The letter of a number; its every paragraph says which one it is."""
    tasks = [
        {**task, "nội dung": f"Lần {number}: {task['nội dung']}"}
        if isinstance(task, dict)
        else f"Lần {number}: {task}"
        for task in letter["nhiệm vụ"]
    ]
    changed = {"số": str(number), "trích yếu": f"{letter['trích yếu']} (lần {number})"}
    changed["nhiệm vụ"] = tasks
    return yaml.dump(
        {**letter, **changed},
        Dumper=yaml.CSafeDumper,
        allow_unicode=True,
        width=100,
        sort_keys=False,
    )

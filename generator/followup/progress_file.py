"""Writing a progress file: one line more, every other byte as it was, no line of anybody lost."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterator

from generator.core.diagnostics import Diagnostic
from generator.core.errors import InputError
from generator.core.files import write_atomic
from generator.directive.named_files import NamedFiles
from generator.directive.problems import Problems
from generator.directive.reader import read_tree
from generator.directive.shapes import Context
from generator.directive.yaml_text import quoted
from generator.followup.event import Event
from generator.followup.events import FILE, is_blank, items_in, read_events
from generator.followup.finding import SUFFIX, read_progress

ATTRIBUTES = ".gitattributes"
_MERGE = f"*{SUFFIX} merge=union"
_ROOT = f"{FILE.fields[0].vi}:"
_BLOCK_ITEM = re.compile(r" *- ")


def appended(data: bytes, event: Event, directive_name: str) -> bytes | None:
    """The file with a line for `event` after all others; None where no such line can be added.

    The new file is read again: what was there must still be there, and the event with it.
    """
    before = read_events(data, "").events
    end = b"\r\n" if b"\r\n" in data else b"\n"
    line = line_of(event)
    if not data:
        head = (
            f"# Tiến độ thực hiện các nhiệm vụ của {directive_name}: mỗi dòng một việc,"
            " do «vanban progress» ghi."
        )
        data = head.encode() + end
    elif not data.endswith((b"\n", b"\r")):
        data += end
    # A list in [ ] cannot take a line; the root key may come again instead.
    indent = _indent(data)
    tries = (
        [f"{_ROOT}\n- {line}"] if indent is None else [f"{indent}- {line}", f"{_ROOT}\n- {line}"]
    )
    for text in tries:
        new = data + text.encode().replace(b"\n", end) + end
        after = read_events(new, "")
        if not after.diagnostics and _same(after.events, (*before, event)):
            return new
    return None


def _same(events: tuple[Event, ...], wanted: tuple[Event, ...]) -> bool:
    return {e._replace(line=0) for e in events} == {e._replace(line=0) for e in wanted}


def _indent(data: bytes) -> str | None:
    """The spaces before the `-` of the last event; None where no event stands on such a line."""
    if is_blank(data):
        return None
    problems = Problems("")
    root, _ = read_tree(data, problems)
    if root is None:
        return None
    items = items_in(Context(problems, {}, NamedFiles(".", ".")), root)
    if not items:
        return None
    found = _BLOCK_ITEM.match(problems.lines[items[-1].span.line - 1])
    return found[0][:-2] if found else None


def line_of(event: Event) -> str:
    """The event as it stands in the file, complete in itself; days are written year first."""
    parts = [f"nhiệm vụ: {quoted(event.task)}"]
    if event.unit:
        parts.append(f"đơn vị: {quoted(event.unit)}")
    if event.period:
        parts.append(f"kỳ: {quoted(event.period)}")
    if event.done:
        parts.append(f"xong: {event.done.isoformat()}")
    if event.extend:
        parts.append(f"gia hạn: {event.extend.isoformat()}")
    if event.cancelled:
        parts.append("hủy: có")
    if event.recorded:
        parts.append(f"ghi: {event.recorded.isoformat()}")
    if event.note:
        parts.append(f"ghi chú: {quoted(event.note)}")
    return "{" + ", ".join(parts) + "}"


@contextlib.contextmanager
def locked(path: str) -> Iterator[None]:
    """Nobody else is inside `locked` for the same file; the lock ends with its process.

    The lock is a file beside `path` that is there only meanwhile. A machine without `fcntl` (not
    Linux, not macOS) has no lock: there one person at a time is on their own.
    """
    try:
        import fcntl
    except ImportError:
        yield
        return
    folder, name = os.path.split(path)
    lock = os.path.join(folder, f".{name}.lock")  # noqa: PTH118
    while True:
        handle = os.open(lock, os.O_RDWR | os.O_CREAT, 0o666)
        fcntl.flock(handle, fcntl.LOCK_EX)
        # Whoever held it has removed the file: then another file bears the name by now, or none.
        with contextlib.suppress(FileNotFoundError):
            if os.path.samestat(os.fstat(handle), os.stat(lock)):  # noqa: PTH116
                break
        os.close(handle)
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            os.unlink(lock)  # noqa: PTH108
        os.close(handle)


def append_event(path: str, data: bytes, event: Event, directive_name: str) -> None:
    """Write `data`, the file's bytes, with the event after them. Call it inside `locked`."""
    new = appended(data, event, directive_name)
    if new is None:
        raise InputError([Diagnostic("E863", path)])
    write_atomic(path, new)


def ensure_union_merge(folder: str) -> bool:
    """Make git join the lines of both sides of a progress file; whether anything was written."""
    path = os.path.join(folder, ATTRIBUTES)  # noqa: PTH118
    if _has_union_merge(path):
        return False
    with locked(path):
        if _has_union_merge(path):
            return False
        data, problems = read_progress(path)
        if problems:
            raise InputError(problems)
        end = b"\r\n" if b"\r\n" in data else b"\n"
        if data and not data.endswith(b"\n"):
            data += end
        write_atomic(path, data + _MERGE.encode() + end)
    return True


def _has_union_merge(path: str) -> bool:
    data, _ = read_progress(path)
    lines = (line.split() for line in data.decode(errors="replace").splitlines())
    return any(words[:1] == [f"*{SUFFIX}"] and "merge=union" in words for words in lines)

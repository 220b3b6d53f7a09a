"""What builds remember: a record for each document, in `output/`, which git ignores.

Deleting it costs a full build and nothing else. The file is a magic line, the SHA-256 of the rest,
and JSON: data, never code; what does not fit in any way is as good as absent. It is written whole.
What one build adds is put to what another has written meanwhile.

A build that is killed leaves a journal: what it was about to write, with the hashes. So what it has
written is known to be ours, and can be removed when its directive is gone.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Iterator
from typing import NamedTuple

from generator.build.records import Common, Facts, Record, from_plain, to_plain
from generator.core.files import NotAFile, TooLarge, is_alive, read_regular, write_atomic

FILE = ".vanban-build"
# Raise the number whenever the shape of what is kept changes.
_MAGIC = b"vanban build memory 2\n"
_DIGEST = 64
_START = len(_MAGIC) + _DIGEST + 1
_MAX_FILE = 1024 * 2**20
_JOURNAL = ".journal"
_UNFIT = (ValueError, TypeError, KeyError, IndexError, RecursionError)


class Kept(NamedTuple):
    """A memory file: its records by target (path in `output/`, with slashes), its own SHA-256."""

    records: dict[str, Record]
    digest: bytes = b""


class Memory:
    """What is remembered of the documents in the folder `output`.

    `records` are by target. `written` is what builds that were broken off have written or were
    about to write: by target, the directive of each hash.
    """

    def __init__(self, output: str) -> None:
        self._output = output
        self._path = os.path.join(output, FILE)  # noqa: PTH118
        self._kept = _load(self._path)
        self.records = dict(self._kept.records)
        self.written: dict[str, dict[str, str]] = {}
        self._left: list[str] = []  # journals of builds that are no more
        self._changed: set[str] = set()
        self._commons: dict[Common, Common] = {}
        self._facts: dict[Facts, Facts] = {}
        for name in _journals(output):
            self._take_in(name)

    def put(self, target: str, record: Record) -> None:
        """Remember the document `target`."""
        # Out of another process each record has strings of its own, the same ones for thousands.
        common = self._commons.setdefault(record.common, record.common)
        facts = self._facts.setdefault(record.facts, record.facts)
        self.records[target] = record._replace(common=common, facts=facts)
        self.written.pop(target, None)
        self._changed.add(target)

    def adopt(self, target: str, digest: str | None) -> Record | None:
        """The record of `target`, whose SHA-256 is `digest`, with what journals know of it."""
        written = self.written.get(target)
        record = self.records.get(target)
        if written:
            source = written.get(digest or "", next(iter(written.values())))
            output = digest if digest in written else next(iter(written))
            record = record or Record(source, "", (), Common("", "", "", ""), output)
            self.put(target, record._replace(output=output) if digest in written else record)
        return self.records.get(target)

    def forget(self, target: str) -> None:
        """There is no such document any more."""
        self.records.pop(target, None)
        self.written.pop(target, None)
        self._changed.add(target)

    def save(self) -> None:
        """Write what is new. Raises `OSError`; the old file is then as it was."""
        if self._changed:
            now = _load(self._path, self._kept)
            records = dict(now.records)
            for target in self._changed:
                if target in self.records:
                    records[target] = self.records[target]
                else:
                    records.pop(target, None)
            if records:
                write_atomic(self._path, _packed(records))
            else:
                with contextlib.suppress(FileNotFoundError):
                    os.unlink(self._path)  # noqa: PTH108
            self._changed = set()
        # A target that nobody has looked at since stays in its journal.
        if not self.written:
            for path in self._left:
                with contextlib.suppress(OSError):
                    os.unlink(path)  # noqa: PTH108
            self._left = []

    def _take_in(self, name: str) -> None:
        path = os.path.join(self._output, name)  # noqa: PTH118
        with contextlib.suppress(OSError, NotAFile, TooLarge):
            for line in read_regular(path, _MAX_FILE).splitlines():
                with contextlib.suppress(*_UNFIT):  # the last line may be cut off
                    target, digest, source = map(str, json.loads(line))
                    if is_target(target):
                        self.written.setdefault(target, {})[digest] = source
        process_id = name.removeprefix(f"{FILE}-").removesuffix(_JOURNAL).partition("-")[0]
        if not (process_id.isdecimal() and is_alive(int(process_id))):
            self._left.append(path)


class Journal:
    """What this build is about to write, told before it is written."""

    def __init__(self, output: str) -> None:
        name = f"{FILE}-{os.getpid()}-{os.urandom(4).hex()}{_JOURNAL}"
        self._path = os.path.join(output, name)  # noqa: PTH118
        self._handle: int | None = None

    def note(self, target: str, digest: str, source: str) -> None:
        """The document `target` of the directive `source` is about to be written, with this hash.

        Raises `OSError`.
        """
        if self._handle is None:
            os.makedirs(os.path.dirname(self._path), exist_ok=True)  # noqa: PTH103, PTH120
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND
            self._handle = os.open(self._path, flags, 0o600)
        os.write(self._handle, json.dumps([target, digest, source]).encode() + b"\n")

    def close(self, *, done: bool) -> None:
        """The end. `done`: everything is in the memory, so that the journal can go."""
        if self._handle is None:
            return
        os.close(self._handle)
        self._handle = None
        if done:
            with contextlib.suppress(OSError):
                os.unlink(self._path)  # noqa: PTH108


def _journals(output: str) -> Iterator[str]:
    with contextlib.suppress(OSError):
        for name in sorted(os.listdir(output)):  # noqa: PTH208
            if name.startswith(f"{FILE}-") and name.endswith(_JOURNAL):
                yield name


def _packed(records: dict[str, Record]) -> bytes:
    commons: dict[Common, int] = {}
    plain = {
        target: to_plain(record, commons.setdefault(record.common, len(commons)))
        for target, record in records.items()
    }
    rest = json.dumps({"commons": list(commons), "records": plain}, separators=(",", ":")).encode()
    return _MAGIC + hashlib.sha256(rest).hexdigest().encode() + b"\n" + rest


def _load(path: str, known: Kept | None = None) -> Kept:
    """The memory file at `path`; `known` where it still is what was read before."""
    try:
        content = read_regular(path, _MAX_FILE)
    except (OSError, NotAFile, TooLarge, ValueError):
        return Kept({})
    digest = content[len(_MAGIC) : _START - 1]
    rest = content[_START:]
    if not content.startswith(_MAGIC) or digest != hashlib.sha256(rest).hexdigest().encode():
        return Kept({})
    if known is not None and known.digest == digest:
        return known
    try:
        data = json.loads(rest)
        commons = [Common(*map(str, common)) for common in data["commons"]]
        records = {
            target: from_plain(plain, commons)
            for target, plain in data["records"].items()
            if is_target(target)
        }
    except _UNFIT:
        return Kept({})
    return Kept(records, digest)


def is_target(path: str) -> bool:
    """Whether `path` is one that a document can have in `output/`: it never leads out of it."""
    parts = path.split("/")
    return path.endswith(".docx") and "\0" not in path and not {"", ".", ".."} & set(parts)

"""Documents whose directive is gone: named, and removed when asked for and nobody changed them."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping
from typing import NamedTuple

from generator.build.finding import Place
from generator.build.folders import Folders
from generator.build.memory import Memory
from generator.build.now import digest_of_file
from generator.core.text import nfc


class Orphan(NamedTuple):
    """A file of `output/` whose directive `source` is gone; `ours`: just as a build wrote it.

    `target` is the document that it is, or is the PDF of.
    """

    path: str
    target: str
    source: str
    ours: bool


def find_orphans(
    place: Place, memory: Memory, targets: Mapping[str, str], refused: Mapping[str, object]
) -> list[Orphan]:
    """The files that builds have written for directives that are no more, by their paths.

    `targets` are those of all directives, `refused` the directives that get no document.
    """
    live = set(targets.values())
    alike = {_key(target): target for target in live}
    found: list[Orphan] = []
    for target in sorted({*memory.records, *memory.written} - live):
        record = memory.adopt(target, digest_of_file(_at(place, target)))
        if record is None or record.source in refused:
            continue
        other = alike.get(_key(target))
        # A PDF that no build has printed is nobody's to remove, but it must not be overlooked.
        known = {target: record.output, pdf_of(target): record.pdf.digest if record.pdf else ""}
        files = [
            Orphan(path, target, record.source, found_digest == digest)
            for path, digest in known.items()
            if (found_digest := digest_of_file(_at(place, path))) is not None
            and not (other and _same(place, target, other))
        ]
        if not files:
            memory.forget(target)
        found += files
    return found


def prune(place: Place, memory: Memory, orphans: list[Orphan]) -> list[Orphan]:
    """Remove those that are ours, and folders left empty: what was removed. Raises `OSError`."""
    folders = Folders(place.output)
    removed = []
    for orphan in orphans:
        path = _at(place, orphan.path)
        folder = os.path.dirname(path)  # noqa: PTH120
        if not (orphan.ours and folders.is_inside(folder)):
            continue
        os.unlink(path)  # noqa: PTH108
        removed.append(orphan)
        with contextlib.suppress(OSError):  # not empty: the rest is somebody's
            while len(folder) > len(place.output):
                os.rmdir(folder)  # noqa: PTH106
                folder = os.path.dirname(folder)  # noqa: PTH120
    left = {orphan.target for orphan in orphans if orphan not in removed}
    for target in {orphan.target for orphan in removed} - left:
        memory.forget(target)
    return removed


def pdf_of(target: str) -> str:
    """Where the PDF of the document `target` is."""
    return target.removesuffix(".docx") + ".pdf"


def _at(place: Place, path: str) -> str:
    return os.path.join(place.output, path)  # noqa: PTH118


def _key(target: str) -> str:
    """Alike for names that some machines take for one."""
    return nfc(nfc(target).casefold())


def _same(place: Place, target: str, other: str) -> bool:
    """Whether two names are one file here, the document of a directive that was renamed."""
    with contextlib.suppress(OSError):
        return os.path.samefile(_at(place, target), _at(place, other))  # noqa: PTH121
    return False

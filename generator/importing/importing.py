"""`import_docx`: the whole way from a Word file's bytes to a directive in YAML."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from functools import partial
from typing import NamedTuple

from generator.compose.document import compose
from generator.compose.page import Page
from generator.core.collector import no_collector
from generator.core.diagnostics import Diagnostic
from generator.core.files import write_atomic
from generator.core.text import fold, short
from generator.directive.fields import FIELD
from generator.directive.load import Loaded, load_text
from generator.directive.model import Directive
from generator.directive.placeholders import placeholder
from generator.directive.profile import Profile
from generator.importing.completing import completed, in_order, text_of
from generator.importing.document import Imported, Importer
from generator.importing.drawings import drawn_words
from generator.importing.embedding import Embedded, embedded_in
from generator.importing.losing import added_words, lost_words
from generator.importing.notices import Notices
from generator.importing.source import Source

# A text that ends in a table or a picture: a sentence has to stand above the signature.
_ENDS_WITHOUT_WORDS = "E389"


_OPEN_CHANGES = (b"<w:ins ", b"<w:del ", b"<w:commentReference ")


class Result(NamedTuple):
    """A directive out of a Word file.

    `content` is the YAML, `files` what is to lie beside it, by name. `notes` says what was not
    understood (W94x, W95x); `embedded`: it is the YAML that the file was made from, byte for byte.
    """

    content: bytes
    files: dict[str, bytes]
    notes: list[Diagnostic]
    directive: Directive | None
    read: Imported | None = None
    embedded: bool = False


def import_docx(
    data: bytes, path: str, target: str, profile: Profile | None, *, from_text: bool = False
) -> Result:
    """The directive of the .docx in `data`.

    `path` is for messages, `target` where the YAML will lie: pictures get names beside it.
    `profile` is that of the workspace of `target`. `from_text`: from the words alone, though the
    file may hold its YAML. Raises `InputError` (E90x) for what is no .docx.
    """
    with no_collector():
        return _imported(data, path, target, profile, from_text=from_text)


def _imported(
    data: bytes, path: str, target: str, profile: Profile | None, *, from_text: bool
) -> Result:
    notices = Notices(path)
    source = Source(data, path)
    package, layout = source.inspected.package, source.layout
    kept = None if from_text else embedded_in(package, layout, notices)
    if kept is not None:
        return _as_embedded(kept, source, target, profile, notices)
    stem = os.path.splitext(os.path.basename(target))[0]  # noqa: PTH119, PTH122
    read = Importer(source, stem, notices).read()
    _tell_of_source(source, notices)
    entries = completed(read.entries, read.kind, profile, notices)
    name = os.path.basename(path)  # noqa: PTH119
    text = text_of(entries, notices, name)
    loaded = _loaded(text.encode(), read.files, target, profile)
    if any(problem.code == _ENDS_WITHOUT_WORDS for problem in loaded.diagnostics):
        entries["closing"] = placeholder(FIELD["closing"], "vi")
        notices.add("W943", key=FIELD["closing"].vi, where="văn bản")
        entries = in_order(entries)
        text = text_of(entries, notices, name)
        loaded = _loaded(text.encode(), read.files, target, profile)
    page = compose(loaded.directive) if loaded.directive else None
    if page is not None and loaded.directive and _opens_by_itself(loaded.directive, page):
        del entries["recipients"][0]  # type: ignore[index]
        if not entries["recipients"]:
            del entries["recipients"]
        shorter = loaded.directive._replace(recipients=loaded.directive.recipients[1:])
        loaded, page = loaded._replace(directive=shorter), compose(shorter)
        text = text_of(entries, notices, name)
    before = len(notices.kept)
    lost_words(source, page, entries, notices)
    if page is not None:
        added_words(source, page, notices)
    if len(notices.kept) > before:
        text = text_of(entries, notices, name)
    _tell_of_problems(loaded.diagnostics, notices)
    return Result(text.encode(), read.files, notices.found, loaded.directive, read)


def _opens_by_itself(directive: Directive, page: Page) -> bool:
    """Whether what opens Nơi nhận (`Như trên`, `Như Điều 3`) is put in though it is not given."""
    without = compose(directive._replace(recipients=directive.recipients[1:]))
    alike = [fold(line) for line in without.recipients] == [fold(line) for line in page.recipients]
    return bool(directive.recipients) and alike


def _as_embedded(
    kept: Embedded, source: Source, target: str, profile: Profile | None, notices: Notices
) -> Result:
    """The YAML byte for byte; what it gives here is compared with the document."""
    loaded = _loaded(kept.content, kept.files, target, profile)
    if loaded.directive is not None:
        before = len(notices.found)
        page = compose(loaded.directive)
        for look in (partial(lost_words, source, page, ()), partial(added_words, source, page)):
            start = len(notices.found)
            look(notices)
            del notices.found[start + 3 :]  # one profile for another changes the whole head
        if len(notices.found) > before:
            notices.add("W944")
    _tell_of_problems(loaded.diagnostics, notices)
    # What the YAML does not name has no business here.
    files = kept.files if loaded.directive is None else dict(loaded.files)
    return Result(kept.content, files, notices.found, loaded.directive, None, embedded=True)


def _loaded(
    content: bytes, files: Mapping[str, bytes], target: str, profile: Profile | None
) -> Loaded:
    """What the YAML says, with its files beside it: in a folder of its own, nothing being saved."""
    if not files:
        return load_text(content, target, profile)
    with tempfile.TemporaryDirectory(prefix="vanban-") as folder:
        for name, data in files.items():
            path = os.path.join(folder, name)  # noqa: PTH118
            os.makedirs(os.path.dirname(path), exist_ok=True)  # noqa: PTH103, PTH120
            write_atomic(path, data)
        here = profile._replace(path=os.path.join(folder, "vanban.yaml")) if profile else None  # noqa: PTH118
        loaded = load_text(content, os.path.join(folder, "x.yaml"), here)  # noqa: PTH118
    return loaded._replace(diagnostics=[d._replace(path=target) for d in loaded.diagnostics])


def _tell_of_problems(problems: list[Diagnostic], notices: Notices) -> None:
    """What keeps the YAML from loading, each in its place, after a word on it."""
    if problems:
        notices.add("W954", count=str(len(problems)))
        notices.found += problems


def _tell_of_source(source: Source, notices: Notices) -> None:
    """Old encodings, letters that no font shows, changes that were only proposed."""
    for encoding, text in source.decoder.seen.items():
        notices.add("W947", encoding=encoding, text=short(text))
    if source.decoder.suspects:
        notices.add("W942", text=short(source.decoder.doubtful))
    for number in source.unknown:
        notices.replaced("W959", number, source.paras[number - 1].text)
    package = source.inspected.package
    main = package.contents.get(package.main, b"")
    if any(mark in main for mark in _OPEN_CHANGES):
        notices.add("W956")
    for where, text in drawn_words(package):
        notices.keep(0, text, where)

"""Which documents are to be made, and why."""

from __future__ import annotations

from generator.build.now import Now
from generator.build.records import Record

# Reasons: a kind, and what it is about (the name of a template or of a file).
NEW, ASKED, PROGRAM, PROFILE, TEMPLATE = "new", "asked", "program", "profile", "template"
SOURCE, NAMED, DELETED, EDITED = "source", "named", "deleted", "edited"

Reason = tuple[str, str]


# With these what is known of the directive itself may no longer hold.
_OF_FACTS = frozenset((NEW, PROGRAM, PROFILE, SOURCE, NAMED))


def reasons(source: str, target: str, record: Record | None, now: Now) -> list[Reason]:
    """Why the document `target` of the directive `source` is to be made; empty: it need not be.

    Its record says what it was made from, `now` how that stands.
    """
    if record is None:
        return [(NEW, "")]
    found: list[Reason] = []
    common = record.common
    if record.source != source or record.source_digest != now.source(source):
        found.append((SOURCE, source))
    found += [(NAMED, name) for name, digest in record.files if digest != now.named(source, name)]
    if common.profile != now.profile:
        found.append((PROFILE, ""))
    if common.template_digest != now.template(common.template):
        found.append((TEMPLATE, common.template))
    if common.program != now.program:
        found.append((PROGRAM, ""))
    output = now.output(target)
    if output != record.output:
        found.append((DELETED if output is None else EDITED, ""))
    return found


def facts_hold(found: list[Reason]) -> bool:
    """Whether, for these reasons, the facts of a record are still those of its directive."""
    return not any(kind in _OF_FACTS for kind, _ in found)

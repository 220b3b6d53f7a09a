"""How many documents a core judges in a second, start-up aside."""

from __future__ import annotations

import time

from generator.check.docx_file import check_docx
from generator.check.selecting import EVERY
from generator.rules.catalogue import RULES
from tests.gallery.examples import rendered

_ROUNDS = 5


def report() -> list[str]:
    """What to print: every rule over the example of each type, in CPU time."""
    documents = rendered()
    for stem, content in documents.items():  # once, for what is made only once
        check_docx(f"{stem}.docx", content, RULES, EVERY, "vi")
    start = time.process_time()
    for _ in range(_ROUNDS):
        for stem, content in documents.items():
            check_docx(f"{stem}.docx", content, RULES, EVERY, "vi")
    each = (time.process_time() - start) / (_ROUNDS * len(documents))
    return [f"vanban check, a .docx: {each * 1000:.1f} ms, {1 / each:.0f} a second (≥ 60)"]

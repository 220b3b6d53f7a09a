"""The footer of page 1: address, telephone, e-mail (PL I, Phần I, Mục III.4)."""

from __future__ import annotations

from generator.compose.inline import plain
from generator.directive.model import Contact

# One row a line, in the decree's order; what is absent is left out.
_LINES: tuple[tuple[tuple[str, str], ...], ...] = (
    (("address", "Địa chỉ"),),
    (("phone", "ĐT"), ("fax", "Fax")),
    (("email", "E-mail"), ("website", "Website")),
)


def contact_lines(contact: Contact | None) -> tuple[str, ...]:
    """`Địa chỉ: …`, `ĐT: …, Fax: …`, `E-mail: …, Website: …`."""
    if contact is None:
        return ()
    values = contact._asdict()
    lines = (
        ", ".join(f"{label}: {plain(values[field])}" for field, label in row if values[field])
        for row in _LINES
    )
    return tuple(line for line in lines if line)

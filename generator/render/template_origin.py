"""The base templates as the program makes them, and what has become of a copy of one."""

from __future__ import annotations

import io
import re
import zipfile

from generator.render.base.package import template_docx
from generator.render.base.templates import TEMPLATES

SAME, OTHER_VERSION, EDITED = "same", "other-version", "edited"
_STEMS = {template.stem: template for template in TEMPLATES}
_KEPT = re.compile(r"(.+)\.cu-\d+")  # the name that `vanban templates reset` gives to an old file
# Word and LibreOffice both put their own name here whenever they save.
_APPLICATION = b"<Application>vanban</Application>"


def base_template(stem: str) -> bytes | None:
    """The base template called `stem`, made anew; None where there is none."""
    template = _STEMS.get(stem)
    return None if template is None else template_docx(template)


def stem_of(name: str) -> str:
    """The stem of the base that a file called `name` stands for: `cong-van.cu-1` → `cong-van`."""
    kept = _KEPT.fullmatch(name)
    return kept[1] if kept else name


def is_kept(name: str) -> bool:
    """Whether the stem `name` is that of an old file that `vanban templates reset` kept."""
    return _KEPT.fullmatch(name) is not None


def origin(data: bytes, stem: str) -> str:
    """Whether `data` is the base template `stem` (SAME), or has been EDITED.

    OTHER_VERSION: it differs, but no other program has saved it, so it is in all likelihood what
    another version of this one made. Contents are compared, for another zlib packs otherwise.
    """
    base = base_template(stem)
    mine, theirs = _contents(data), _contents(base or b"")
    if mine and mine == theirs:
        return SAME
    return OTHER_VERSION if _APPLICATION in mine.get("docProps/app.xml", b"") else EDITED


def _contents(data: bytes) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    except Exception:  # a damaged zip has a dozen ways to say so; it is no copy of ours in any case
        return {}

"""`python -m generator.render.base [FOLDER]`: rebuilds the base templates in `templates/`."""

from __future__ import annotations

import sys
from pathlib import Path

from generator.core.files import write_atomic
from generator.render.base.package import template_docx
from generator.render.base.templates import TEMPLATES


def main(folder: Path) -> None:
    """Write every base template into `folder`."""
    for template in TEMPLATES:
        write_atomic(folder / f"{template.stem}.docx", template_docx(template))


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "templates"))

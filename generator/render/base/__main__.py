"""`python -m generator.render.base [FOLDER]`: rebuilds the base templates in `templates/`."""

from __future__ import annotations

import sys
from pathlib import Path

from generator.core.files import write_atomic
from generator.render.base.package import letter_template


def main(folder: Path) -> None:
    """Write every base template into `folder`."""
    write_atomic(folder / "cong-van.docx", letter_template())


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "templates"))

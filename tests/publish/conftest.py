from __future__ import annotations

from pathlib import Path

import pytest

from generator.publish import to_pdf
from tests.page.letters import letter
from tests.publish.programs import docx_of


@pytest.fixture(scope="session")
def docx_bytes() -> bytes:
    return docx_of(letter())


@pytest.fixture(scope="session")
def pdf(docx_bytes, tmp_path_factory) -> Path:
    """The PDF of `docx_bytes`, for programs that stand in for LibreOffice."""
    folder = tmp_path_factory.mktemp("pdf")
    (folder / "a.docx").write_bytes(docx_bytes)
    to_pdf([folder / "a.docx"], [folder / "a.pdf"])
    return folder / "a.pdf"

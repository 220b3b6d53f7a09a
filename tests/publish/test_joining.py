"""Many PDFs as one."""

from __future__ import annotations

import pypdfium2
import pytest

from generator.core.errors import MachineError
from generator.publish import join_pdfs, volumes


def blank(path, *sizes):
    document = pypdfium2.PdfDocument.new()
    for size in sizes:
        document.new_page(*size)
    document.save(path)
    return path


def test_pages_come_in_order(tmp_path, pdf):
    first = blank(tmp_path / "1.pdf", (100, 200), (110, 200))
    last = blank(tmp_path / "2.pdf", (120, 200))
    join_pdfs([first, pdf, last], tmp_path / "all.pdf")
    joined = pypdfium2.PdfDocument(tmp_path / "all.pdf")
    assert [round(page.get_size()[0]) for page in joined] == [100, 110, 595, 595, 120]
    assert "Lai Châu" in joined[2].get_textpage().get_text_bounded()
    joined.close()


def test_a_source_that_is_not_there_or_no_pdf_writes_nothing(tmp_path, pdf):
    broken = tmp_path / "x.pdf"
    broken.write_bytes(b"%PDF-1.7 nonsense")
    for source, code in ((tmp_path / "none.pdf", "E605"), (broken, "E610")):
        with pytest.raises(MachineError) as caught:
            join_pdfs([pdf, source], tmp_path / "all.pdf")
        assert [d.code for d in caught.value.diagnostics] == [code]
        assert caught.value.diagnostics[0].path == str(source)
    assert not (tmp_path / "all.pdf").exists()


def test_lost_pages_are_seen(tmp_path, pdf, monkeypatch):
    monkeypatch.setattr(pypdfium2.PdfDocument, "import_pages", lambda *_: None)
    with pytest.raises(MachineError) as caught:
        join_pdfs([pdf], tmp_path / "all.pdf")
    assert [d.code for d in caught.value.diagnostics] == ["E610"]
    assert not (tmp_path / "all.pdf").exists()


@pytest.mark.parametrize(
    ("count", "sizes"), [(0, []), (1, [1]), (250, [250]), (251, [125, 126]), (1000, [250] * 4)]
)
def test_very_many_are_volumes_of_like_size(count, sizes):
    parts = volumes(count)
    assert [len(part) for part in parts] == sizes
    assert [n for part in parts for n in part] == list(range(count))

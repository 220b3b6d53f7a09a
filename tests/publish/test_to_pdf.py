"""docx → PDF: many at once, checked, and an end in any case."""

from __future__ import annotations

import ast
import hashlib
import io
import os
import re
import signal
import subprocess
import sys
import time
import tracemalloc
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pypdfium2
import pytest

from generator.compose.page import Block, Run
from generator.core.diagnostics import format_diagnostic
from generator.core.errors import EXIT_MACHINE, InputError, MachineError
from generator.publish import find_soffice, to_pdf
from generator.publish.language import with_own_language
from generator.publish.office import Office
from generator.publish.verifying import docx_paragraphs, first_lost, pdf_pages
from tests.page.letters import letter
from tests.publish.programs import copy_of, docx_of, fake_soffice, processes_with, some_files


@pytest.fixture
def sources(tmp_path, docx_bytes) -> list[Path]:
    names = ("a.docx", "-b c.docx", "công văn.docx")
    for name in names:
        (tmp_path / name).write_bytes(docx_bytes)
    return [tmp_path / name for name in names]


def targets(sources: list[Path]) -> list[Path]:
    return [source.parent / "out" / f"{source.stem}.pdf" for source in sources]


def failure(sources: list[Path], **options) -> list[str]:
    with pytest.raises(MachineError) as caught:
        to_pdf(sources, targets(sources), **options)
    assert caught.value.exit_code == EXIT_MACHINE
    for diagnostic in caught.value.diagnostics:
        for lang in ("vi", "en"):
            assert diagnostic.code in format_diagnostic(diagnostic, lang)
    return [d.code for d in caught.value.diagnostics]


def test_signs_of_another_typeface_in_the_middle_of_a_line_refuse_no_pdf(tmp_path):
    text = "Đề nghị đánh dấu: ☐ Có ☑ Không, nhiệt độ 20 ℃ ⇒ đạt ✓, xong 😀 và hết."
    page = letter(body=(Block("paragraph", (Run(text),)),))
    (tmp_path / "a.docx").write_bytes(docx_of(page))
    to_pdf([tmp_path / "a.docx"], [tmp_path / "a.pdf"])
    assert (tmp_path / "a.pdf").is_file()


def test_many_files_become_pdfs_in_their_places(sources):
    to_pdf(sources, targets(sources))
    for target in targets(sources):
        assert target.read_bytes().startswith(b"%PDF")
        assert len(pypdfium2.PdfDocument(target)) == 2
    assert sorted(p.name for p in targets(sources)[0].parent.iterdir()) == sorted(
        t.name for t in targets(sources)
    )


def test_pdf_a_holds_what_an_archive_asks_for(sources):
    """ISO 19005-2: conformance, colours, fonts inside; and tags, language and title for readers."""
    to_pdf(sources[:1], targets(sources)[:1], pdf_a=True)
    pdf = targets(sources)[0].read_bytes()
    assert b"<pdfaid:part>2<" in pdf
    assert b"<pdfaid:conformance>B<" in pdf
    assert re.search(rb"/OutputIntents\s*\[", pdf)
    assert b"/S/GTS_PDFA1" in pdf
    assert b"/DestOutputProfile" in pdf
    assert b"/Lang(vi-VN)" in pdf
    assert re.search(rb"/MarkInfo\s*<<\s*/Marked true", pdf)
    assert b"/StructTreeRoot" in pdf
    assert re.search(rb"/ViewerPreferences\s*<<[^>]*/DisplayDocTitle true", pdf)
    descriptors = re.findall(rb"/Type/FontDescriptor.*?>>", pdf, re.DOTALL)
    assert len(descriptors) >= 3
    assert all(b"/FontFile" in descriptor for descriptor in descriptors)
    assert b"/Encrypt" not in pdf
    title = re.search(rb"<dc:title>.*?<rdf:li[^>]*>(.*?)</rdf:li>", pdf, re.DOTALL)
    assert title
    assert title[1].decode() == letter().properties.title


def test_an_archive_s_pdf_speaks_vietnamese_whatever_the_template_says(tmp_path, docx_bytes):
    english = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(docx_bytes)) as old,
        zipfile.ZipFile(english, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            content = old.read(name)
            if name == "word/styles.xml":
                content = content.replace(b'<w:lang w:val="vi-VN"', b'<w:lang w:val="en-US"')
                assert b"en-US" in content
            new.writestr(name, content)
    (tmp_path / "a.docx").write_bytes(english.getvalue())
    to_pdf([tmp_path / "a.docx"], [tmp_path / "a.pdf"], pdf_a=True)
    assert b"/Lang(vi-VN)" in (tmp_path / "a.pdf").read_bytes()
    assert with_own_language(docx_bytes) is docx_bytes


def test_a_pdf_that_is_no_pdf_a_is_not_kept(monkeypatch, tmp_path, sources, pdf):
    script = f"for s in sources: {copy_of(pdf)}"
    monkeypatch.setenv("VANBAN_SOFFICE", fake_soffice(tmp_path, script))
    assert failure(sources[:1], pdf_a=True) == ["E609"]
    assert not targets(sources)[0].exists()


def test_nothing_to_do_needs_no_libreoffice(monkeypatch):
    monkeypatch.setenv("VANBAN_SOFFICE", "/nowhere/soffice")
    to_pdf([], [])


def test_a_missing_libreoffice_is_one_sentence_with_the_way_out(monkeypatch, tmp_path, sources):
    monkeypatch.delenv("VANBAN_SOFFICE", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find_soffice() is None
    with pytest.raises(MachineError) as caught:
        to_pdf(sources, targets(sources))
    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.code == "E601"
    assert "apt install libreoffice-writer-nogui" in format_diagnostic(diagnostic)
    assert "\n" not in format_diagnostic(diagnostic)


def test_a_variable_that_names_no_program_is_named(monkeypatch, tmp_path, sources):
    plain = tmp_path / "soffice"
    plain.write_text("not executable")
    for named in ("/nowhere/soffice", str(plain), str(tmp_path)):
        monkeypatch.setenv("VANBAN_SOFFICE", named)
        with pytest.raises(MachineError) as caught:
            to_pdf(sources, targets(sources))
        (diagnostic,) = caught.value.diagnostics
        assert diagnostic.code == "E607"
        for lang in ("vi", "en"):
            assert "VANBAN_SOFFICE" in format_diagnostic(diagnostic, lang)
            assert named in format_diagnostic(diagnostic, lang)


def test_a_file_that_is_no_docx_is_the_input_s_fault(tmp_path):
    source = tmp_path / "thu.docx"
    source.write_text("Kính gửi")  # LibreOffice would make a PDF of it
    with pytest.raises(InputError) as caught:
        to_pdf([source], [tmp_path / "thu.pdf"])
    assert [d.code for d in caught.value.diagnostics] == ["E606"]


def test_a_missing_source_is_told(tmp_path):
    with pytest.raises(MachineError) as caught:
        to_pdf([tmp_path / "x.docx"], [tmp_path / "x.pdf"])
    assert [d.code for d in caught.value.diagnostics] == ["E605"]


def test_success_without_a_pdf_is_a_failure(monkeypatch, tmp_path, sources):
    monkeypatch.setenv("VANBAN_SOFFICE", fake_soffice(tmp_path, "sys.exit(0)"))
    assert failure(sources) == ["E602"] * 3


def test_garbage_for_a_pdf_is_a_failure(monkeypatch, tmp_path, sources):
    script = "for s in sources: (out / f'{s.stem}.pdf').write_bytes(b'%PDF-1.7 nonsense')"
    monkeypatch.setenv("VANBAN_SOFFICE", fake_soffice(tmp_path, script))
    assert failure(sources[:1]) == ["E602"]
    assert not targets(sources)[0].exists()


def test_a_pdf_of_other_words_is_not_kept(monkeypatch, tmp_path, sources):
    document = pypdfium2.PdfDocument.new()
    document.new_page(595, 842)
    other = tmp_path / "other.pdf"
    document.save(other)
    script = (
        f"for s in sources: (out/f'{{s.stem}}.pdf').write_bytes(Path({str(other)!r}).read_bytes())"
    )
    monkeypatch.setenv("VANBAN_SOFFICE", fake_soffice(tmp_path, script))
    with pytest.raises(MachineError) as caught:
        to_pdf(sources[:1], targets(sources)[:1])
    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.code == "E604"
    assert "“UBND TỈNH LAI CHÂU”" in format_diagnostic(diagnostic)
    assert not targets(sources)[0].exists()


def test_a_failure_is_tried_once_more_with_a_new_profile(monkeypatch, tmp_path, sources):
    real = find_soffice()
    marker, profiles = tmp_path / "once", tmp_path / "profiles"
    script = (
        f"open({str(profiles)!r}, 'a').write(sys.argv[1] + chr(10))\n"
        f"if not os.path.exists({str(marker)!r}):\n"
        f"    open({str(marker)!r}, 'w'); sys.exit(0)\n"
        f"os.execv({real!r}, [{real!r}, *sys.argv[1:]])"
    )
    monkeypatch.setenv("VANBAN_SOFFICE", fake_soffice(tmp_path, script))
    to_pdf(sources[:1], targets(sources)[:1])
    used = profiles.read_text().splitlines()
    assert len(set(used)) == 2
    assert all(line.startswith("-env:UserInstallation=file://") for line in used)


def test_a_hang_ends_with_the_whole_process_group(monkeypatch, tmp_path, sources):
    pid = tmp_path / "pid"
    script = (
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
        f"Path({str(pid)!r}).write_text(str(child.pid))\n"
        "time.sleep(60)"
    )
    monkeypatch.setenv("VANBAN_SOFFICE", fake_soffice(tmp_path, script))
    begun = time.monotonic()
    assert failure(sources[:1], timeout=1.0) == ["E603"]
    assert time.monotonic() - begun < 10
    assert not is_running(int(pid.read_text()))


def test_a_single_file_that_hangs_is_not_tried_again(monkeypatch, tmp_path, sources):
    runs = tmp_path / "runs"
    script = f"open({str(runs)!r}, 'a').write('x'); time.sleep(60)"
    monkeypatch.setenv("VANBAN_SOFFICE", fake_soffice(tmp_path, script))
    assert failure(sources[:1], timeout=1.0) == ["E603"]
    assert runs.read_text() == "x"


def test_a_process_has_a_minute_for_each_file_not_for_all(monkeypatch, tmp_path, docx_bytes, pdf):
    """Files that come slowly are no hang."""
    sources = some_files(tmp_path, docx_bytes, 4)
    script = (
        "for s in sources:\n"
        "    time.sleep(0.4)\n"
        f"    (out / f'{{s.stem}}.pdf').write_bytes(Path({str(pdf)!r}).read_bytes())"
    )
    monkeypatch.setenv("VANBAN_SOFFICE", fake_soffice(tmp_path, script))
    to_pdf(sources, targets(sources), timeout=1.2, jobs=1)
    assert all(target.exists() for target in targets(sources))


def test_a_child_that_outlives_libreoffice_is_not_waited_for(monkeypatch, tmp_path, sources):
    pid = tmp_path / "pid"
    script = (
        f"child = subprocess.Popen(['sleep', '60'])\nPath({str(pid)!r}).write_text(str(child.pid))"
    )
    monkeypatch.setenv("VANBAN_SOFFICE", fake_soffice(tmp_path, script))
    begun = time.monotonic()
    assert failure(sources[:1]) == ["E602"]
    assert time.monotonic() - begun < 10
    assert not is_running(int(pid.read_text()))


def test_of_a_noisy_libreoffice_only_the_end_is_kept(monkeypatch, tmp_path, sources):
    script = "sys.stdout.write('noise ' * 10_000_000 + chr(27) + '[31m' + chr(0) + ' the end')"
    monkeypatch.setenv("VANBAN_SOFFICE", fake_soffice(tmp_path, script))
    tracemalloc.start()
    try:
        with pytest.raises(MachineError) as caught:
            to_pdf(sources[:1], targets(sources)[:1])
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 20_000_000
    reason = caught.value.diagnostics[0].params["reason"]
    assert reason.endswith("[31m the end")
    assert reason.isprintable()
    assert len(reason) <= 200


CONVERT = """
import sys
from generator.publish import to_pdf
to_pdf([sys.argv[1]], [sys.argv[2]])
"""


def started(source: Path, temporary: Path) -> subprocess.Popen[bytes]:
    """A run of its own with its temporary folder at `temporary`; LibreOffice runs already."""
    temporary.mkdir()
    target = source.with_suffix(".pdf")
    process = subprocess.Popen(
        [sys.executable, "-c", CONVERT, str(source), str(target)],
        env={**os.environ, "TMPDIR": str(temporary)},
    )
    for _ in range(400):
        if any(temporary.glob("vanban-*/t/*")):
            break
        assert process.poll() is None
        time.sleep(0.01)
    return process


def socket_of(temporary: Path) -> Path:
    (scratch,) = temporary.glob("vanban-*")
    digest = hashlib.md5((scratch / "profile").as_uri().encode("utf-16-le")).digest()
    name = "".join(f"{byte:x}" for byte in digest)
    return Path(f"/tmp/OSL_PIPE_{os.getuid()}_SingleOfficeIPC_{name}")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_ends_libreoffice_and_leaves_nothing(tmp_path, sources, number):
    temporary = tmp_path / "tmp"
    process = started(sources[0], temporary)
    socket = socket_of(temporary)
    for _ in range(400):
        if socket.exists():
            break
        time.sleep(0.01)
    assert socket.exists()
    process.send_signal(number)
    code = process.wait(20)
    assert code == (-number if number == signal.SIGINT else 128 + number)
    assert list(temporary.iterdir()) == []
    assert not socket.exists()
    assert processes_with(str(temporary)) == []
    assert not sources[0].with_suffix(".pdf").exists()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_while_libreoffice_starts_does_not_lose_it(monkeypatch, tmp_path, sources, number):
    real = subprocess.Popen
    begun = []

    def start(*args, **options):
        begun.append(real(*args, **options))
        signal.raise_signal(number)
        return begun[0]

    monkeypatch.setenv("VANBAN_SOFFICE", fake_soffice(tmp_path, "time.sleep(60)"))
    monkeypatch.setattr(subprocess, "Popen", start)
    with pytest.raises((SystemExit, KeyboardInterrupt)):
        to_pdf(sources[:1], targets(sources)[:1])
    assert begun[0].returncode == -signal.SIGKILL


def test_a_long_temporary_path_works(tmp_path, sources):
    process = started(sources[0], tmp_path / ("t" * 120))
    assert process.wait(60) == 0
    assert sources[0].with_suffix(".pdf").read_bytes().startswith(b"%PDF")
    assert list((tmp_path / ("t" * 120)).iterdir()) == []


def test_handlers_are_restored_and_those_of_the_caller_kept(monkeypatch, sources):
    seen = []

    def begin(*_):
        seen.append([signal.getsignal(n) for n in (signal.SIGTERM, signal.SIGHUP)])

    monkeypatch.setattr(Office, "begin", begin)
    old = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        failure(sources[:1])
        assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGHUP, old)
    assert callable(seen[0][0])
    assert seen[0][1] is signal.SIG_IGN


def test_it_works_in_another_thread(sources):
    with ThreadPoolExecutor(1) as pool:
        pool.submit(to_pdf, sources[:1], targets(sources)[:1]).result()
    assert targets(sources)[0].exists()


def is_running(pid: int) -> bool:
    for _ in range(20):
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
        except (FileNotFoundError, ProcessLookupError):
            return False
        if state == "Z":
            return False
        time.sleep(0.1)
    return True


@pytest.mark.parametrize("place", [0, 2, 4])
def test_a_file_that_crashes_libreoffice_takes_no_other_along(
    monkeypatch, tmp_path, docx_bytes, pdf, place
):
    docx = docx_bytes
    sources = [tmp_path / f"{n}.docx" for n in range(5)]
    for source in sources:
        source.write_bytes(docx)
    bad = sources[place]
    bad.write_bytes(docx + b"\0" * 9)  # still a zip, and told apart by its size
    script = (
        "for s in sources:\n"
        f"    if s.stat().st_size == {bad.stat().st_size}: os.abort()\n"
        f"    (out / f'{{s.stem}}.pdf').write_bytes(Path({str(pdf)!r}).read_bytes())"
    )
    monkeypatch.setenv("VANBAN_SOFFICE", fake_soffice(tmp_path, script))
    with pytest.raises(MachineError) as caught:
        to_pdf(sources, targets(sources))
    assert [(d.code, d.path) for d in caught.value.diagnostics] == [("E602", str(bad))]
    assert [t.exists() for t in targets(sources)] == [n != place for n in range(5)]


def test_an_unwritable_target_is_told(sources, tmp_path):
    (tmp_path / "out").write_text("a file, not a folder")
    with pytest.raises(MachineError) as caught:
        to_pdf(sources[:1], targets(sources)[:1])
    assert [d.code for d in caught.value.diagnostics] == ["E605"]


def test_libreoffice_sees_neither_the_home_nor_the_secrets(monkeypatch, tmp_path, sources):
    seen = tmp_path / "seen"
    script = f"Path({str(seen)!r}).write_text(repr(dict(os.environ)))"
    monkeypatch.setenv("VANBAN_SOFFICE", fake_soffice(tmp_path, script))
    monkeypatch.setenv("VANBAN_SECRET", "secret")
    failure(sources[:1])
    assert "secret" not in seen.read_text()
    assert repr(os.environ["HOME"]) not in seen.read_text()
    environment = ast.literal_eval(seen.read_text())
    for name in ("TMPDIR", "TMP", "TEMP"):
        assert environment[name] == environment["HOME"] + "/t"


def test_a_lost_paragraph_is_found():
    assert first_lost(["mộthai", "bốn"], ["mộthaiba"]) == "bốn"


def test_a_paragraph_may_run_over_the_ends_of_pages():
    words = "".join(chr(0x4E00 + n) for n in range(90))
    pages = ["đầu" + words[:30], "2" + words[30:60], "3" + words[60:] + "cuối"]
    assert first_lost([words], pages) is None
    assert first_lost([words], [pages[0], pages[2], pages[1]]) == words
    assert first_lost([words], pages[:2]) == words


def test_a_lost_paragraph_of_a_long_document_is_found_in_time():
    pages = [f"{n}" + "thực hiện nghiêm túc ".replace(" ", "") * 150 for n in range(200)]
    begun = time.monotonic()
    lost = "thựchiện" * 60
    assert first_lost([lost], pages) == lost
    assert time.monotonic() - begun < 2


def test_the_words_of_a_cell_over_several_rows_are_looked_for_apart():
    """A reader of the PDF puts the lines of the cells beside it between them."""
    tall = '<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r>{}</w:r></w:p></w:tc>'
    cell = '<w:tc><w:p><w:r><w:t xml:space="preserve">Đúng hạn</w:t></w:r></w:p></w:tc>'
    xml = tall.format('<w:t xml:space="preserve">Tỷ lệ\u00a0xong</w:t>') + cell
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("word/document.xml", xml)
    paragraphs = docx_paragraphs(content.getvalue())
    assert paragraphs == ["Tỷ", "lệ", "xong", "Đúng hạn"]
    assert first_lost(paragraphs, ["Tỷlệđúnghạn"]) == "xong"


def test_words_are_compared_without_spaces_and_hyphens(docx_bytes):
    paragraphs = docx_paragraphs(docx_bytes)
    assert paragraphs[0] == "UBND TỈNH LAI CHÂU"
    assert "Số: 1234/SVHTTDL-VP" in paragraphs
    assert first_lost(["Số: 1234/SVHTTDL-VP"], ["1Số:1234/SVHTTDLVP"]) is None


def test_a_pdf_that_is_cut_off_is_none(pdf):
    whole = pdf.read_bytes()
    assert len(pdf_pages(whole)) == 2
    for end in (3, 40, len(whole) // 2):
        with pytest.raises(ValueError, match=r"no end|load document"):
            pdf_pages(whole[:-end])
    with pytest.raises(ValueError, match="load document"):
        pdf_pages(b"nonsense")

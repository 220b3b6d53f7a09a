"""`python -m tests.benchmarks`: one letter, a file to a file, cold starts, PDFs, long documents,
the follow-up of a thousand directives, ten thousand letters, numbers, the checker."""

import io
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml
from docxtpl import DocxTemplate

from generator import __version__
from generator.compose.document import compose
from generator.core.files import write_atomic
from generator.directive.load import load
from generator.directive.profile import load_profile
from generator.publish import to_pdf
from generator.render import load_template, render, template_path
from generator.render.context import context_of
from generator.render.drawing import Drawing
from tests.benchmarks import building, checking, following_up, issuing, publishing
from tests.benchmarks.long_documents import report
from tests.benchmarks.measuring import Measured, in_turn

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "directives/2022/day-manh-cai-cach-hanh-chinh.yaml"
VANBAN = str(Path(sys.executable).with_name("vanban"))


class _Letter:
    """The example letter, loaded once."""

    def __init__(self) -> None:
        self.profile, _ = load_profile(ROOT)
        directive = load(SOURCE, self.profile).directive
        assert directive is not None
        self.directive = directive
        self.template_path = template_path("cong-van")
        self.template = load_template(self.template_path)
        self.context = context_of(
            compose(directive), self.template.section, Drawing(self.template.styles)
        )

    def ours(self) -> bytes:
        return self.printed(self.directive)

    def printed(self, directive) -> bytes:
        digest = directive.source_digest
        return render(compose(directive), self.template, source_digest=digest, version=__version__)

    def through_docxtpl(self, target: object) -> None:
        """Its documented use: open, render, save; the values are there already."""
        document = DocxTemplate(self.template_path)
        document.render(self.context, autoescape=True)
        document.save(target)


def one_letter(letter: _Letter) -> Measured:
    ours, peer = in_turn(
        letter.ours, lambda: letter.through_docxtpl(io.BytesIO()), rounds=40, calls=(50, 2)
    )
    return Measured("one letter, Directive to .docx bytes", ours, peer, "docxtpl", "≥ 20 × faster")


def file_to_file(letter: _Letter, folder: Path) -> Measured:
    def ours() -> None:
        loaded = load(SOURCE, letter.profile)
        write_atomic(folder / "ours.docx", letter.printed(loaded.directive))

    def peer() -> None:
        with SOURCE.open(encoding="utf-8") as file:
            yaml.load(file, Loader=yaml.CSafeLoader)
        letter.through_docxtpl(folder / "peer.docx")

    times = in_turn(ours, peer, rounds=40, calls=(25, 2))
    name = "YAML file to .docx on disk"
    return Measured(name, *times, "CSafeLoader + docxtpl", "≥ 8 × faster")


def cold(name: str, arguments: list[str], wanted: str) -> Measured:
    def run(command: list[str]) -> None:
        subprocess.run(command, check=True, capture_output=True, cwd=ROOT)

    times = in_turn(
        lambda: run([VANBAN, *arguments]),
        lambda: run([sys.executable, "-c", "import click"]),
        rounds=25,
    )
    return Measured(name, *times, 'python -c "import click"', wanted)


def twenty_pdfs(letter: _Letter, folder: Path) -> Measured:
    sources = []
    for number in range(1, 21):
        source = folder / f"{number}.docx"
        source.write_bytes(letter.printed(letter.directive._replace(number=number)))
        sources.append(source)

    def one_process_each() -> None:
        profile = f"-env:UserInstallation=file://{folder}/profile"
        command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir"]
        subprocess.run([*command, folder, sources[0]], check=True, capture_output=True)

    batch, single = in_turn(
        lambda: to_pdf(sources, [source.with_suffix(".pdf") for source in sources]),
        one_process_each,
        rounds=5,
    )
    name = "20 PDFs in one call, a file"
    return Measured(name, batch / 20, single, "one LibreOffice process a file", "≥ 8 × faster")


def main() -> None:
    letter = _Letter()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        print(one_letter(letter).line(), flush=True)
        print(file_to_file(letter, folder).line(), flush=True)
        print(cold("vanban --help, cold", ["--help"], "≤ 2 × the time").line(), flush=True)
        arguments = ["render", str(SOURCE), "-o", str(folder)]
        print(cold("vanban render, cold", arguments, "≤ 3.5 × the time").line(), flush=True)
        print(twenty_pdfs(letter, folder).line(), flush=True)
        for line in following_up.report(folder / "following-up"):
            print(line, flush=True)
        for line in building.report(folder / "building"):
            print(line, flush=True)
        for line in publishing.report(letter.printed, letter.directive, folder / "pdf"):
            print(line, flush=True)
    for line in (*report(), *issuing.report(), *checking.report()):
        print(line, flush=True)


if __name__ == "__main__":
    main()

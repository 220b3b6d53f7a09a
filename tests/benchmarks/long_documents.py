"""Long documents: a quyết định with a quy chế of 200 điều, a table of 300 rows, and how time and
memory grow with the number of pages."""

import io
import math
import time
import tracemalloc
from collections.abc import Callable

from docxtpl import DocxTemplate

from generator.compose.document import compose
from generator.directive.load import load_text
from generator.directive.model import Directive
from generator.render import load_template, render, template_path
from generator.render.context import context_of
from generator.render.drawing import Drawing
from tests.benchmarks.measuring import Measured, in_turn

_HEAD = """\
cơ quan: Sở Nội vụ
viết tắt: SNV
địa danh: Lai Châu
người ký: {họ tên: Nguyễn Văn A, chức vụ: Giám đốc}
"""
_DECISION = """\
loại: quyết định
trích yếu: ban hành Quy chế làm việc
thẩm quyền ban hành: Giám đốc Sở Nội vụ
căn cứ: [Luật Tổ chức chính quyền địa phương]
nội dung: |
  Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc.
  Điều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành.
"""
_SENTENCE = (
    "Cơ quan, đơn vị được giao có trách nhiệm tổ chức thực hiện, kiểm tra và báo cáo kết quả theo "
    "khoản 1 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư."
)
# What one điều below takes: so many make a page.
_ARTICLES_PER_PAGE = 200 / 61


def regulation(articles: int) -> str:
    """A quyết định whose quy chế has so many điều of three khoản each."""
    lines = [_DECISION, _HEAD, "văn bản kèm theo:", "  loại: quy chế", "  trích yếu: làm việc"]
    lines.append("  nội dung: |")
    for number in range(1, articles + 1):
        if number % 20 == 1:
            lines += [f"    Chương {_roman(number // 20 + 1)}", "    QUY ĐỊNH CHUNG"]
        lines.append(f"    Điều {number}. Trách nhiệm của các cơ quan, đơn vị")
        lines += [f"    {khoan}. {_SENTENCE}" for khoan in (1, 2, 3)]
    return "\n".join(lines)


def _roman(number: int) -> str:
    return (
        "X" * (number // 10)
        + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[number % 10]
    )


def table(rows: int) -> str:
    """A kế hoạch with an appendix that is a table of six columns."""
    lines = ["loại: kế hoạch", "trích yếu: công tác năm", _HEAD, "nội dung: Nhiệm vụ tại Phụ lục."]
    lines += ["phụ lục:", "  - nội dung:", "      - bảng:"]
    lines += ["          cột: [STT, Nhiệm vụ, Chủ trì, Phối hợp, Hạn, Kinh phí]", "          dòng:"]
    for row in range(1, rows + 1):
        lines.append(
            f"            - [{row}, Rà soát hồ sơ và báo cáo kết quả lần {row}, Văn phòng Sở,"
            f" Thanh tra Sở, 30/6/2026, 1.{row:03d}]"
        )
    return "\n".join(lines)


def read(text: str) -> Directive:
    loaded = load_text(text.encode(), "van-ban.yaml", None)
    assert loaded.directive is not None, loaded.diagnostics[:3]
    return loaded.directive


def against_docxtpl(name: str, text: str) -> Measured:
    """YAML to .docx bytes, and docxtpl's rendering alone of the same page."""
    directive = read(text)
    path = template_path(directive.type.template)
    template = load_template(path)
    drawing = Drawing(template.styles)
    context = context_of(compose(directive), template.section, drawing)

    def ours() -> None:
        render(compose(read(text)), template, source_digest="", version="1")

    def peer() -> None:
        document = DocxTemplate(path)
        document.render(context, autoescape=True)
        document.save(io.BytesIO())

    times = in_turn(ours, peer, rounds=5)
    return Measured(name, *times, "docxtpl, its rendering alone", "reported")


def growth() -> str:
    """How time and memory grow from 1 to 200 pages: the exponents of the power law they follow."""
    template = load_template(template_path("quyet-dinh"))
    pages = (1, 5, 20, 60, 200)
    texts = {count: regulation(max(1, round(count * _ARTICLES_PER_PAGE))) for count in pages}

    def make(count: int) -> Callable[[], bytes]:
        return lambda: render(compose(read(texts[count])), template, source_digest="", version="1")

    times = [_best(make(count)) for count in pages]
    memory = [_peak(make(count)) for count in pages]
    shown = ", ".join(
        f"{count}: {seconds * 1000:.1f} ms {peak / 2**20:.1f} MiB"
        for count, seconds, peak in zip(pages, times, memory, strict=True)
    )
    exponents = _exponent(pages[1:], times[1:]), _exponent(pages[1:], memory[1:])
    return (
        f"growth with pages ({shown}): time ~ pages^{exponents[0]:.2f},"
        f" memory ~ pages^{exponents[1]:.2f}   wanted: linear (1.0)"
    )


def _best(call: Callable[[], object]) -> float:
    def once() -> float:
        start = time.perf_counter()
        call()
        return time.perf_counter() - start

    return min(once() for _ in range(5))


def _peak(call: Callable[[], object]) -> int:
    tracemalloc.start()
    call()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak


def _exponent(sizes: tuple[int, ...], values: list[float] | list[int]) -> float:
    """The slope of the straight line through the logarithms (least squares)."""
    xs = [math.log(size) for size in sizes]
    ys = [math.log(value) for value in values]
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    above = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys, strict=True))
    return above / sum((x - mean_x) ** 2 for x in xs)


def report() -> list[str]:
    """The lines of the report on long documents."""
    return [
        against_docxtpl("quyết định, 200 điều (60 pages), YAML to .docx", regulation(200)).line(),
        against_docxtpl("table of 300 rows × 6, YAML to .docx", table(300)).line(),
        growth(),
    ]

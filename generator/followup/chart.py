"""The bar chart of a report, as a picture: for each unit what is done, going on and overdue."""

from __future__ import annotations

import io
import textwrap

from generator.followup.event import NOBODY
from generator.followup.figures import Figures

# Told apart on a black-and-white printer too.
_SERIES = (
    ("Hoàn thành đúng hạn", "in_time", "#2f6f4f", ""),
    ("Hoàn thành quá hạn", "late", "#9cc3a5", "//"),
    ("Đang thực hiện", "going", "#d9d9d9", ""),
    ("Quá hạn chưa hoàn thành", "overdue", "#a33b2f", "xx"),
)
# Inches: as wide as the text (160 mm), and never so high that it does not go below the figures on
# the first page of the report.
_WIDTH, _AROUND, _A_UNIT = 6.3, 0.9, 0.27
_DPI = 200
_LABEL = 34  # letters on a line, two lines a unit
_LEAST_LABELLED = 0.03  # of the longest bar: a shorter piece has no room for its number
MOST_UNITS = 10


def bar_chart(units: dict[str, Figures]) -> bytes:
    """A PNG of the first `MOST_UNITS` units; the same bytes for the same figures."""
    from matplotlib import rc_context
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    shown = dict(list(units.items())[:MOST_UNITS])
    places = range(len(shown))
    longest = max((figures.total for figures in shown.values()), default=0)
    # A font that comes with the library: the same picture on every machine.
    with rc_context({"font.family": "DejaVu Serif", "font.size": 8, "hatch.linewidth": 0.5}):
        size = (_WIDTH, _AROUND + _A_UNIT * len(shown))
        figure = Figure(figsize=size, dpi=_DPI, layout="constrained")
        FigureCanvasAgg(figure)
        axes = figure.add_subplot()
        before = [0] * len(shown)
        for name, field, colour, hatch in _SERIES:
            counts = [getattr(figures, field) for figures in shown.values()]
            bars = axes.barh(
                places, counts, left=before, label=name, color=colour, hatch=hatch,
                edgecolor="black", linewidth=0.4, height=0.62,
            )  # fmt: skip
            dark = colour in ("#2f6f4f", "#a33b2f")
            least = _LEAST_LABELLED * longest
            texts = [str(count) if count > least else "" for count in counts]
            axes.bar_label(bars, texts, label_type="center", fontsize=8,
                           color="white" if dark else "black",
                           bbox={"boxstyle": "round,pad=0.12", "linewidth": 0,
                                 "facecolor": colour})  # fmt: skip
            before = [left + count for left, count in zip(before, counts, strict=True)]
        axes.set_yticks(places, [_label(unit) for unit in shown])
        _finish(axes)
        figure.legend(loc="outside lower center", ncols=2, frameon=False, fontsize=8)
        content = io.BytesIO()
        figure.savefig(content, format="png", dpi=_DPI, metadata={"Software": None})
    return content.getvalue()


def _label(unit: str) -> str:
    return "\n".join(textwrap.wrap(unit or NOBODY, _LABEL, max_lines=2, placeholder="…"))


def _finish(axes: object) -> None:
    """Units from top to bottom, whole numbers."""
    from matplotlib.axes import Axes
    from matplotlib.ticker import MaxNLocator

    assert isinstance(axes, Axes)  # noqa: S101  (for the type checker; its import is heavy)
    axes.invert_yaxis()
    axes.margins(y=0.02)
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.set_xlabel("Số nhiệm vụ")
    axes.spines[["top", "right"]].set_visible(False)

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
_WIDTH = 6.3  # inches: 160 mm, the width of the text
_DPI = 200
_LABEL = 28  # letters on a line
MOST_UNITS = 30


def bar_chart(units: dict[str, Figures]) -> bytes:
    """A PNG of the first `MOST_UNITS` units; the same bytes for the same figures."""
    from matplotlib import rc_context
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    shown = dict(list(units.items())[:MOST_UNITS])
    labels = ["\n".join(textwrap.wrap(unit or NOBODY, _LABEL)) for unit in shown]
    lines = sum(label.count("\n") + 1 for label in labels)
    # A font that comes with the library: the same picture on every machine.
    with rc_context({"font.family": "DejaVu Serif", "font.size": 9, "hatch.linewidth": 0.5}):
        figure = Figure(figsize=(_WIDTH, 1.3 + 0.28 * len(shown) + 0.1 * lines), dpi=_DPI)
        FigureCanvasAgg(figure)
        axes = figure.add_subplot()
        before = [0] * len(shown)
        for name, field, colour, hatch in _SERIES:
            counts = [getattr(figures, field) for figures in shown.values()]
            bars = axes.barh(
                labels, counts, left=before, label=name, color=colour, hatch=hatch,
                edgecolor="black", linewidth=0.4, height=0.6,
            )  # fmt: skip
            dark = colour in ("#2f6f4f", "#a33b2f")
            texts = [str(count) if count else "" for count in counts]
            axes.bar_label(bars, texts, label_type="center", fontsize=8,
                           color="white" if dark else "black",
                           bbox={"boxstyle": "round,pad=0.12", "linewidth": 0,
                                 "facecolor": colour})  # fmt: skip
            before = [left + count for left, count in zip(before, counts, strict=True)]
        _finish(axes)
        content = io.BytesIO()
        figure.savefig(
            content, format="png", dpi=_DPI, bbox_inches="tight", metadata={"Software": None}
        )
    return content.getvalue()


def _finish(axes: object) -> None:
    """Units from top to bottom, whole numbers, the legend below."""
    from matplotlib.axes import Axes
    from matplotlib.ticker import MaxNLocator

    assert isinstance(axes, Axes)  # noqa: S101  (for the type checker; its import is heavy)
    axes.invert_yaxis()
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.set_xlabel("Số nhiệm vụ")
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(loc="upper center", bbox_to_anchor=(0.4, -0.22), ncols=2, frameon=False, fontsize=8)

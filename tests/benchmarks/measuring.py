"""Timing two things in turn, so that a machine that slows down slows both."""

import statistics
import time
from collections.abc import Callable
from typing import NamedTuple


class Measured(NamedTuple):
    """Medians in milliseconds of a thing and of its peer, and the ratio asked for."""

    name: str
    ours: float
    peer: float
    peer_name: str
    wanted: str

    def line(self) -> str:
        """A row of the report; the ratio is how many times the peer's time ours is, or inverse."""
        faster = self.peer / self.ours
        ratio = f"{faster:5.1f} × faster" if faster >= 1 else f"{1 / faster:5.2f} × the time"
        return (
            f"{self.name:<44} {self.ours:9.2f} ms   {self.peer_name:<34} {self.peer:9.2f} ms"
            f"   {ratio:<16} wanted: {self.wanted}"
        )


def in_turn(
    ours: Callable[[], object],
    peer: Callable[[], object],
    *,
    rounds: int,
    calls: tuple[int, int] = (1, 1),
) -> tuple[float, float]:
    """Median milliseconds of one call of each, measured A B A B … after one warm-up of each.

    `calls` is how many calls of each make one measurement: about the same time for both, so that
    neither is measured in the caches that the other has just emptied.
    """
    ours()
    peer()
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for which, function in enumerate((ours, peer)):
            start = time.perf_counter()
            for _ in range(calls[which]):
                function()
            times[which].append((time.perf_counter() - start) / calls[which] * 1000)
    return statistics.median(times[0]), statistics.median(times[1])

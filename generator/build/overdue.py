"""The directives that have an overdue task today."""

from __future__ import annotations

from generator.build.finding import Place
from generator.core.clock import today
from generator.followup.gather import gather
from generator.followup.states import OVERDUE


def overdue_paths(place: Place) -> frozenset[str]:
    """Their paths in the workspace. What cannot be read is told by the build itself."""
    rows = gather(place.root, None, today(), finished=False).rows
    return frozenset(row.directive for row in rows if row.state == OVERDUE)

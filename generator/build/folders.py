"""The folders below `output/` that documents go to: never another one by way of a link."""

from __future__ import annotations

import os


class Folders:
    """Remembers which folders have been looked at; `used` are those that are inside."""

    def __init__(self, output: str) -> None:
        self._root = os.path.realpath(output)
        self._known: dict[str, bool] = {}

    @property
    def used(self) -> list[str]:
        """The folders that were asked for and are inside."""
        return [folder for folder, inside in self._known.items() if inside]

    def is_inside(self, folder: str) -> bool:
        """Whether `folder`, links resolved, lies in `output/` (which may be a link itself)."""
        if folder not in self._known:
            real = os.path.realpath(folder)
            inside = real == self._root or real.startswith(os.path.join(self._root, ""))  # noqa: PTH118
            self._known[folder] = inside
        return self._known[folder]

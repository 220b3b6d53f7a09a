"""Files that a directive names (tables, pictures): beside it, and nowhere outside the workspace."""

from __future__ import annotations

import os

from generator.core.diagnostics import Span
from generator.core.files import NotAFile, TooLarge, read_regular
from generator.directive.problems import Problems


class NamedFiles:
    """Reads the files that one directive names; `read_so_far` holds each one's bytes by its name.

    A name is relative to `folder`, where the directive lies, and may not lead out of `root`, the
    workspace: what a text file of somebody else names must not carry this machine's files away.
    """

    __slots__ = ("folder", "read_so_far", "root")

    def __init__(self, folder: str, root: str) -> None:
        self.folder = folder
        self.root = root
        self.read_so_far: dict[str, bytes] = {}

    def read(self, problems: Problems, name: str, span: Span, limit: int) -> bytes | None:
        """The bytes of the file `name`, at most `limit` of them, or None after reporting why not.

        `span` is where the name stands in the directive.
        """
        name = name.replace("\\", "/")
        if name in self.read_so_far:
            return self.read_so_far[name]
        path = os.path.join(self.folder, name)  # noqa: PTH118  (pathlib is not worth its import)
        if not self._is_inside(name, path):
            problems.add("E360", span, name=name)
            return None
        try:
            self.read_so_far[name] = read_regular(path, limit)
        except (FileNotFoundError, NotADirectoryError):
            problems.add("E361", span, name=name)
        except NotAFile:
            problems.add("E362", span, name=name)
        except TooLarge:
            problems.add("E363", span, name=name, limit=str(limit // 2**20))
        except OSError as error:
            problems.add("E364", span, name=name, reason=error.strerror or str(error))
        return self.read_so_far.get(name)

    def _is_inside(self, name: str, path: str) -> bool:
        """Whether `path` lies in the workspace, links resolved."""
        if os.path.isabs(name) or name[1:2] == ":" or "\0" in name:  # noqa: PTH117
            return False
        root = os.path.realpath(self.root)
        found = os.path.realpath(path)
        return found == root or found.startswith(os.path.join(root, ""))  # noqa: PTH118

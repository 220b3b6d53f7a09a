"""A compiled template: the members of its zip, and a program for each part that has tags."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any

from generator.render.footnotes import first_free
from generator.render.program import Program, linked
from generator.render.zip_writer import Member, content_of, deflated

MAX_FILE = 32 * 2**20  # bytes of a template's file


class CompiledTemplate:
    """What `compile_template` makes and `render` prints; holds nothing that could not be JSON.

    `sha256` is the template file's. `roles` names the members that are the `document`, the `core`
    and the `custom` properties, the `headers` and the `footers`. `styles` are the ids of the
    styles that drawn lines, marks, tables and notes are set in, by name. `section` is the XML of
    the main text's section. `path` is for messages.
    """

    def __init__(
        self,
        sha256: str,
        members: list[Member],
        programs: dict[str, Program],
        roles: dict[str, list[str]],
        styles: dict[str, str],
        section: str = "",
        path: str = "",
    ) -> None:
        self.sha256 = sha256
        self.members = members
        self.programs = programs
        self.roles = roles
        self.styles = styles
        self.section = section
        self.path = path
        self._resized: dict[str, dict[str, Member]] = {}

    @cached_property
    def first_note(self) -> int:
        """The number that the first footnote of a document has in the package."""
        names = self.roles["footnotes"]
        return first_free(self.text_of(names[0])) if names else 1

    def text_of(self, name: str) -> str:
        """The text of the member `name`."""
        return content_of(next(m for m in self.members if m.name == name)).decode()

    def styles_in(self, text_size: str) -> dict[str, Member]:
        """The styles part in other sizes than the usual ones, by its name."""
        if text_size not in self._resized:
            from generator.render.text_sizes import resized  # few offices need it

            self._resized[text_size] = {
                name: deflated(name, resized(self.text_of(name), text_size).encode())
                for name in self.roles["styles"]
            }
        return self._resized[text_size]

    @cached_property
    def runners(self) -> dict[str, Callable[[dict[str, Any]], str]]:
        """The programs, ready to run."""
        return {name: linked(program) for name, program in self.programs.items()}

"""Exceptions for what nobody can repair in the input, each with the exit code it leads to."""

from __future__ import annotations

from collections.abc import Sequence

from generator.core.diagnostics import Diagnostic

EXIT_OK = 0
EXIT_INPUT = 1  # the input is wrong, or a rule at level error is broken
EXIT_USAGE = 2  # wrong usage of the command line (Click's own code)
EXIT_MACHINE = 3  # something of the machine is missing or failed


class VanbanError(Exception):
    """A failure that is told to the user as diagnostics; `exit_code` is the process's."""

    exit_code = EXIT_INPUT

    def __init__(self, diagnostics: Sequence[Diagnostic]) -> None:
        super().__init__(diagnostics)  # the one argument, so that it survives pickling
        self.diagnostics = list(diagnostics)


class InputError(VanbanError):
    """What the user wrote (YAML, profile, template) is wrong."""


class MachineError(VanbanError):
    """LibreOffice, the disk, a permission: something outside the input failed."""

    exit_code = EXIT_MACHINE

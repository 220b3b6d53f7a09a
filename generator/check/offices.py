"""The profiles of the workspaces that files lie in: each is read once."""

from __future__ import annotations

import os

from generator.check.own_rules import OWN_RULES
from generator.check.selecting import Selection, unknown_codes
from generator.check.yaml_file import Office
from generator.core.diagnostics import Diagnostic
from generator.directive.model import PlacedCode
from generator.directive.problems import Problems
from generator.directive.profile import Profile, find_workspace, load_profile
from generator.directive.source import decode
from generator.directive.workspace import PROFILE_NAME
from generator.rules.rule import Rule


class Offices:
    """`office_of` any file; `problems` has what is wrong with the profiles that were read."""

    def __init__(self, rules: tuple[Rule, ...] | None = None) -> None:
        """`rules`: for every office; the catalogue with the office's own lists unless given."""
        self.problems: list[Diagnostic] = []
        self._rules = rules
        self._by_folder: dict[str, str] = {}
        self._offices: dict[str, Office] = {}

    def office_of(self, file: str) -> Office:
        """The office whose workspace `file` lies in; without a profile where it lies in none."""
        folder = os.path.dirname(os.path.abspath(file))  # noqa: PTH100, PTH120
        if folder not in self._by_folder:
            self._by_folder[folder] = str(find_workspace(file) or "")
        workspace = self._by_folder[folder]
        if workspace not in self._offices:
            self._offices[workspace] = self._read(workspace) if workspace else self._nobodys()
        return self._offices[workspace]

    def _nobodys(self) -> Office:
        if self._rules is not None:
            return Office(rules=self._rules)
        from generator.rules.catalogue import RULES

        return Office(rules=RULES)

    def _read(self, workspace: str) -> Office:
        path = os.path.relpath(os.path.join(workspace, PROFILE_NAME))  # noqa: PTH118
        if path.startswith(os.pardir):
            path = os.path.join(workspace, PROFILE_NAME)  # noqa: PTH118
        profile, problems = load_profile(path)
        rules, wrong = self._rules_of(os.path.dirname(path))  # noqa: PTH120
        self.problems += problems + wrong
        if profile:
            self.problems += _unknown(profile, rules)
        return Office(profile, broken=profile is None, rules=rules)

    def _rules_of(self, workspace: str) -> tuple[tuple[Rule, ...], list[Diagnostic]]:
        from generator.rules.catalogue import rules_of

        return (self._rules, []) if self._rules is not None else rules_of(workspace)


def _unknown(profile: Profile, rules: tuple[Rule, ...]) -> list[Diagnostic]:
    """Codes in vanban.yaml that no rule has."""
    problems = Problems(profile.path)
    problems.text = decode(profile.content, Problems(profile.path)) or ""
    for one in (*profile.checks.select, *profile.checks.ignore):
        if unknown_codes([one.code], (*OWN_RULES, *rules)):
            problems.add("E921", one.span, code=one.code)
    return problems.found


def selection_of(office: Office) -> Selection:
    """Which rules the office wants to be run."""
    if office.profile is None:
        return Selection()
    checks = office.profile.checks
    return Selection(_codes(checks.select), _codes(checks.ignore))


def _codes(placed: tuple[PlacedCode, ...]) -> tuple[str, ...]:
    return tuple(one.code for one in placed)

"""Checking a YAML directive: its texts under the rules, less what its comments let stand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from generator.check.findings import Reported, in_yaml, of_comment, of_diagnostic
from generator.check.judging import Judged, Judgement, judge
from generator.check.on_paper import judge_on_paper, place_in_yaml
from generator.check.outcome import Outcome, counted
from generator.check.own_rules import MISWRITTEN, NO_REASON, OWN_RULES, UNKNOWN, UNUSED
from generator.check.papers import paper_of_directive
from generator.check.selecting import Selection
from generator.check.suppressing import Ignored, ignored_in
from generator.core.diagnostics import Diagnostic, Span
from generator.core.text import short
from generator.directive.load import load_text
from generator.directive.merge_places import places_of_file, without_places
from generator.directive.model import Directive
from generator.directive.problems import Problems
from generator.directive.profile import OF_THE_PROFILE, Profile
from generator.directive.reader import read_tree
from generator.directive.shapes import first_key
from generator.rules.rule import LAYOUT, Paper, Rule


class Office(NamedTuple):
    """The profile of a file's workspace and the rules for it.

    `broken`: there is a profile that cannot be read.
    """

    profile: Profile | None = None
    broken: bool = False
    rules: tuple[Rule, ...] = ()


class JudgedFile(NamedTuple):
    """A judged directive: where its texts stand, what was found, what its comments ask for."""

    paper: Paper
    problems: Problems
    whole: Span
    judgement: Judgement
    ignored: list[Ignored]

    def standing(self) -> tuple[list[Judged], set[Ignored]]:
        """What no comment lets stand; and the comments that were of use."""
        kept: list[Judged] = []
        used: set[Ignored] = set()
        for judged in self.judgement.found:
            line = self._line(judged)
            covering = [i for i in self.ignored if i.covers(judged.rule.code, line)]
            used.update(covering)
            if not covering:
                kept.append(judged)
        return kept, used

    def _line(self, judged: Judged) -> int:
        finding = judged.finding
        if finding.passage < 0:
            return self.whole.line
        place = self.paper.passages[finding.passage].offsets[finding.start]
        return self.problems.span_at(place, place).line


def judge_directive(
    path: str, data: bytes, directive: Directive, rules: Sequence[Rule], selection: Selection
) -> JudgedFile:
    """A directive that has been read, under the rules."""
    problems = Problems(path)
    root = read_tree(data, problems).root
    if root is None:  # it has been loaded, so there is one
        raise ValueError(path)
    paper = paper_of_directive(problems, root, directive)
    judgement = judge(paper, rules, selection)
    return JudgedFile(paper, problems, first_key(root), judgement, ignored_in(problems, root))


def check_yaml(
    path: str,
    data: bytes,
    office: Office,
    rules: Sequence[Rule],
    selection: Selection,
    lang: str,
) -> Outcome:
    """All that is to be said about a YAML file; one that does not load says why."""
    loaded = load_text(data, path, office.profile)
    notes = _about_places(data, lang)
    if loaded.directive is None:
        problems = without_places(_without_the_profiles(loaded.diagnostics, office), data)
        found = tuple(of_diagnostic(problem, lang) for problem in problems)
        return Outcome(path, found, notes=notes)
    judged = judge_directive(path, data, loaded.directive, rules, selection)
    if not notes:
        judged = _with_its_paper(judged, loaded.directive, rules, selection)
    standing, used = judged.standing()
    found = [in_yaml(judged.paper, one, judged.problems, judged.whole, lang) for one in standing]
    found += _about_comments(judged, used, rules, selection, lang)
    found.sort(key=lambda one: (one.span or judged.whole, one.code))
    return Outcome(path, tuple(found), counted(judged.judgement.unchecked, lang), notes)


def _with_its_paper(
    judged: JudgedFile, directive: Directive, rules: Sequence[Rule], selection: Selection
) -> JudgedFile:
    """With what is found on the paper alone, at the words of the file that it is about."""
    told = {one.rule.code for one in judged.judgement.found}
    made = judge_on_paper(directive, rules, selection, told)
    if made is None:
        return judged
    found = []
    for one in made.found:
        place = place_in_yaml(made.paper, one, judged.paper)
        passage, start, end = place or (-1, 0, 0)
        finding = one.finding._replace(passage=passage, start=start, end=end, paragraph=0, fix=None)
        found.append(one._replace(finding=finding))
    judgement = judged.judgement._replace(found=(*judged.judgement.found, *found))
    return judged._replace(judgement=judgement)


def _about_places(data: bytes, lang: str) -> tuple[str, ...]:
    """What cannot be seen of a file that a list fills: what will stand in its places."""
    places = places_of_file(data)
    if not places:
        return ()
    told = short(", ".join(places))
    if lang == "en":
        return (f"{told} (a merge master: fill it with vanban merge, then check what comes out)",)
    return (f"ô {told} (mẫu trộn: điền bằng vanban merge rồi kiểm tra các văn bản trộn ra)",)


def _without_the_profiles(diagnostics: list[Diagnostic], office: Office) -> list[Diagnostic]:
    """What a directive lacks only because its profile cannot be read is not its own fault."""
    return [d for d in diagnostics if not (office.broken and d.code in OF_THE_PROFILE)]


def _about_comments(
    judged: JudgedFile,
    used: set[Ignored],
    rules: Sequence[Rule],
    selection: Selection,
    lang: str,
) -> list[Reported]:
    known = {rule.code: rule for rule in (*OWN_RULES, *rules)}
    unchecked = {one.code for one in judged.judgement.unchecked}
    found = []
    for ignored in judged.ignored:
        rule = known.get(ignored.code)
        if ignored.miswritten:
            own = MISWRITTEN
        elif rule is None:
            own = UNKNOWN
        elif not ignored.reason:
            own = NO_REASON
        elif ignored in used or not selection.takes(ignored.code):
            continue
        elif rule.needs == LAYOUT or ignored.code in unchecked:
            continue  # nobody has looked
        else:
            own = UNUSED
        if selection.takes(own.code):
            params = {"codes": ignored.code}
            found.append(of_comment(own, params, judged.problems, ignored.span, lang))
    return found

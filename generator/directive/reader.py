"""YAML text → tree of nodes, from libyaml's events and never through PyYAML's constructors.

Every scalar is text. Anchors, aliases, tags, merge keys, further documents and depth are refused
event by event, so that no hostile file costs more than reading it up to the first refusal.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from generator.core.diagnostics import Span
from generator.directive.nodes import REPORTED, Mapping, Node, Scalar, Sequence
from generator.directive.problems import Problems
from generator.directive.source import check_characters, code_of_character, decode

MAX_DEPTH = 32
MAX_NODES = 20_000
MAX_SCALAR = 64 * 1024


class Tree(NamedTuple):
    """The top mapping of a file, or None where there is none.

    `whole` is False after a mistake that ended the reading: `root` then holds the keys that had
    been read before it, so that what is wrong with them can be told in the same run.
    """

    root: Mapping | None
    whole: bool


_NOTHING = Tree(None, False)


def read_tree(data: bytes, problems: Problems) -> Tree:
    """The tree of a YAML file; all that is wrong with it is reported."""
    text = decode(data, problems)
    if text is None:
        return _NOTHING
    problems.text = text
    parsed = check_characters(text, problems)
    if parsed is None:
        return _NOTHING
    return _Builder(parsed, problems).build()


class _Stop(Exception):
    """Reading on makes no sense; the reason has been reported."""


class _Builder:
    """Builds the tree from the events; `open` holds the containers that are not closed yet."""

    def __init__(self, text: str, problems: Problems) -> None:
        self.text = text
        self.problems = problems
        self.root: Node | None = None
        self.open: list[Sequence | Mapping] = []
        self.flow: list[bool] = []  # of each open container: written as [ ] or { }
        self.keys: list[Scalar | None] = []  # of each open container: the key that waits
        self.count = 0

    def build(self) -> Tree:
        import yaml  # late: 12 ms that a run without YAML need not pay
        from yaml import _yaml  # type: ignore[attr-defined]

        try:
            self._run(_yaml.CParser(self.text), yaml.events)
        except _Stop:
            return _NOTHING
        except yaml.YAMLError as error:
            from generator.directive.yaml_errors import report_yaml_error

            report_yaml_error(error, self.problems, self._opened())
            return self._part()
        return Tree(self._root(), True)

    def _part(self) -> Tree:
        """The keys before the one at which the reading ended: that one may be cut short."""
        if not isinstance(self.root, Mapping):
            return _NOTHING
        return Tree(self.root._replace(entries=self.root.entries[:-1]), False)

    def _opened(self) -> Span | None:
        """Where the innermost [ or { that is still open stands."""
        for container, flow in zip(reversed(self.open), reversed(self.flow), strict=True):
            if flow:
                return container.span
        return None

    def _root(self) -> Mapping | None:
        root = self.root
        if isinstance(root, Mapping):
            return root
        if self.problems.found:
            return None  # what stands there instead has been reported
        if root is None or (isinstance(root, Scalar) and not root.style and not root.text):
            self.problems.add("E007")
        else:
            self.problems.add("E106", root.span)
        return None

    def _run(self, parser: Any, events: Any) -> None:  # noqa: ANN401  (PyYAML has no types)
        scalar_event = events.ScalarEvent
        starts = {events.SequenceStartEvent: Sequence, events.MappingStartEvent: Mapping}
        ends = (events.SequenceEndEvent, events.MappingEndEvent)
        documents = 0
        while (event := parser.get_event()) is not None:
            kind = type(event)
            if kind is scalar_event:
                self._scalar(event)
            elif kind in starts:
                self._start(event, starts[kind])
            elif kind in ends:
                self.flow.pop()
                self.keys.pop()
                self.open.pop()
            elif kind is events.AliasEvent:
                span = _span(event)
                self.problems.add("E102", span, name=event.anchor)
                self._put(Scalar(REPORTED, "", span))
            elif kind is events.DocumentStartEvent:
                documents += 1
                if documents > 1:
                    self.problems.add("E105", _span(event))
                    raise _Stop

    def _scalar(self, event: Any) -> None:  # noqa: ANN401
        span = _span(event)
        text, style = event.value, event.style or ""
        if event.anchor is not None or event.tag is not None:
            self._refuse_properties(event, span)
        # A block of lines may be a whole regulation; each of its lines is a paragraph.
        if len(text) > MAX_SCALAR and (longest := _longest(text, style)) > MAX_SCALAR:
            self.problems.add("E109", span, length=str(longest))
            text = REPORTED
        if "\t" in text:
            self.problems.add("E022", self._tab_in(event) or span)
            text = REPORTED
        elif style == '"' and (escaped := self._only_by_escape(event)):
            self.problems.add("E018", span, character=f"U+{ord(escaped):04X}")
            text = REPORTED
        elif style == '"' and not text.isprintable():
            # Only an escape can bring such a character here: the file itself has been checked.
            for character in text:
                code = code_of_character(character)
                if code and code != "E015":
                    self.problems.add("E018", span, character=f"U+{ord(character):04X}")
                    text = REPORTED
                    break
        elif not style and (spaces := self._spaces_before_swallowed(event.end_mark.index)):
            line, column = span.end_line, span.end_column + spaces
            self.problems.add("E126", Span(line, column, line, column + 1))
        self._put(Scalar(text, style, span))

    def _tab_in(self, event: Any) -> Span | None:  # noqa: ANN401
        """Where the first tab of a text stands, or its escape in quotes."""
        start, end = event.start_mark.index, event.end_mark.index
        for sign in ("\t", "\\t"):
            found = self.text.find(sign, start, end)
            if found >= 0:
                return self.problems.span_at(found, found + len(sign))
        return None

    def _only_by_escape(self, event: Any) -> str:  # noqa: ANN401
        r"""A character that a file cannot hold as itself: `\r`, or our own mark, `\ufffd`."""
        if "\r" in event.value:
            return "\r"
        if REPORTED not in event.value:
            return ""
        raw = self.text[event.start_mark.index : event.end_mark.index]
        return "" if REPORTED in raw else REPORTED  # in the raw text it has been reported

    def _spaces_before_swallowed(self, end: int) -> int:
        """How many spaces stand between a text without quotes and a `#5` that is no comment `# 5`.

        To YAML both are comments: `báo cáo #5` would lose its end without a word. 0 where there is
        none.
        """
        text = self.text
        mark = end
        while text[mark : mark + 1] == " ":
            mark += 1
        if text[mark : mark + 1] != "#" or text[mark + 1 : mark + 2] in ("", " ", "\n", "\r", "#"):
            return 0
        return mark - end

    def _start(self, event: Any, kind: type[Sequence] | type[Mapping]) -> None:  # noqa: ANN401
        span = _span(event)
        if event.anchor is not None or event.tag is not None:
            self._refuse_properties(event, span)
        if len(self.open) >= MAX_DEPTH:
            self.problems.add("E107", span)
            raise _Stop
        container = kind([], span)
        self._put(container)
        self.open.append(container)
        self.flow.append(bool(event.flow_style))
        self.keys.append(None)

    def _refuse_properties(self, event: Any, span: Span) -> None:  # noqa: ANN401
        if event.anchor is not None:
            self.problems.add("E101", span, name=event.anchor)
        if event.tag is not None:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            self.problems.add("E103", span, tag=tag)

    def _put(self, node: Node) -> None:
        self.count += 1
        if self.count > MAX_NODES:
            self.problems.add("E108", node.span)
            raise _Stop
        if not self.open:
            self.root = node
            return
        parent = self.open[-1]
        if isinstance(parent, Sequence):
            parent.items.append(node)
            return
        key = self.keys[-1]
        if key is None:
            self.keys[-1] = self._key(node)
            return
        self.keys[-1] = None
        if key.text == "<<" and not key.style:
            self.problems.add("E104", key.span)
        elif key.text != REPORTED:
            parent.entries.append((key, node))

    def _key(self, node: Node) -> Scalar:
        if isinstance(node, Scalar):
            return node
        self.problems.add("E110", node.span)
        return Scalar(REPORTED, "", node.span)


def _span(event: Any) -> Span:  # noqa: ANN401
    start, end = event.start_mark, event.end_mark
    return Span(start.line + 1, start.column + 1, end.line + 1, end.column + 1)


def _longest(text: str, style: str) -> int:
    """The length of a text, of a literal block that of its longest line."""
    return max(map(len, text.split("\n"))) if style == "|" else len(text)

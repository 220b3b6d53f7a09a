"""Tasks (nhiệm vụ): texts, or mappings with details, who leads, who supports, when."""

from __future__ import annotations

from generator.directive.fields import TASK, Field
from generator.directive.model import Task
from generator.directive.nodes import Mapping, Node, Scalar
from generator.directive.shapes import (
    Context,
    first_key,
    list_items_of,
    names,
    read_mapping,
    short,
    text_of,
    texts_of,
    wrong_shape,
)
from generator.directive.values import due_of


def tasks_of(ctx: Context, field: Field, node: Node) -> tuple[Task, ...]:
    """The tasks; a task's id is its position unless given, and no two are alike."""
    if isinstance(node, Mapping):
        ctx.problems.add("E213", first_key(node), **names(field))
        return ()
    found: list[Task] = []
    lines: dict[str, int] = {}  # id → the line where it was given first
    for position, item in enumerate(list_items_of(ctx, field, node), start=1):
        task, place = None, item
        if isinstance(item, Scalar):
            text = text_of(ctx, field, item)
            task = Task(text) if text else None
        elif isinstance(item, Mapping):
            task, place = _from_mapping(ctx, item)
        else:
            wrong_shape(ctx, field, item)
        if task is None:
            continue
        task = task if task.id else task._replace(id=str(position))
        if task.id in lines:
            ctx.problems.add("E325", place.span, id=short(task.id), line=str(lines[task.id]))
        lines.setdefault(task.id, place.span.line)
        found.append(task)
    return tuple(found)


def _from_mapping(ctx: Context, node: Mapping) -> tuple[Task | None, Node]:
    """The task, and the node where its id stands."""
    if _is_sentence(node):
        ctx.problems.add("E219", node.entries[0][0].span)
        return None, node
    entries = read_mapping(ctx, node, TASK)
    texts: dict[str, str] = {}
    lists: dict[str, tuple[str, ...]] = {}
    due = None
    for name, (field, _, value) in entries.found.items():
        if field.kind == "texts":
            lists[name] = texts_of(ctx, field, value)
        elif field.kind == "due":
            due = due_of(ctx, field, value)
        else:
            texts[name] = text_of(ctx, field, value) or ""
    if not entries.seen & {"text", "title"} and len(node.entries) == len(entries.found):
        ctx.problems.add("E326", first_key(node))
    task = Task(
        texts.get("text", ""),
        texts.get("title", ""),
        lists.get("details", ()),
        lists.get("lead", ()),
        lists.get("support", ()),
        due,
        texts.get("product", ""),
        texts.get("id", ""),
    )
    return task, entries.found["id"].node if "id" in entries.found else node


def _is_sentence(node: Mapping) -> bool:
    """Whether the one `key: value` is a sentence with a colon in it that lacks its quotes."""
    if len(node.entries) != 1:
        return False
    key, value = node.entries[0]
    return isinstance(value, Scalar) and not key.style and " " in key.text and _unknown(key.text)


def _unknown(text: str) -> bool:
    from generator.core.text import closest

    return TASK.field_of(text) is None and closest(text, tuple(TASK.by_key)) is None

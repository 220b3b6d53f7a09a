"""From what a document gives to a directive that loads: profile, placeholders, order of keys."""

from __future__ import annotations

from typing import Any

from generator.decree.types import LETTER, DocumentType
from generator.directive.by_type import has_own_content, names_unit, needed, refused
from generator.directive.fields import CONTENT_FIELDS, DIRECTIVE_FIELDS, FIELD
from generator.directive.model import Contact, Signatory
from generator.directive.placeholders import placeholder
from generator.directive.profile import Profile
from generator.directive.yaml_text import Comment, Entry, Row, Value, yaml_text
from generator.importing.cleaning import words_of
from generator.importing.notices import Notices

_LANG = "vi"
# No space may stand in an abbreviation.
_ABBREVIATIONS = {"agency_abbreviation": "[VIẾT-TẮT]", "drafting_unit": "[ĐƠN-VỊ]"}
_OF_ANY_TYPE = ("place", "agency", "agency_abbreviation", "signatory")
_SWITCHED_OFF = ("parent_agency", "contact")
_IN_CAPITALS = ("agency", "parent_agency")
_KEPT = "Những chữ sau đây chưa có mục nào trong tệp này; giữ lại để không mất:"
_ORDER = {field.name: number for number, field in enumerate(DIRECTIVE_FIELDS)}


def completed(
    found: dict[str, Value], kind: DocumentType | None, profile: Profile | None, notices: Notices
) -> dict[str, Value]:
    """The entries without what the profile gives, and with what a document of this type needs.

    What the document lacks is written in [square brackets] and told (W943).
    """
    entries = dict(found)
    defaults: dict[str, Any] = profile.defaults if profile else {}
    if kind is not None:
        for name in refused(kind) & entries.keys():
            _keep(entries.pop(name), notices)
    for name in list(entries):
        _drop_empty(entries, name)
    _leave_out(entries, defaults, profile)
    for name in _SWITCHED_OFF:
        if defaults.get(name) and name not in found:
            entries[name] = "không"
    if kind is not None:
        _fill(entries, kind, defaults, notices)
    else:
        entries.setdefault("type", placeholder(FIELD["type"], _LANG))
        notices.add("W943", key=FIELD["type"].vi, where="đầu văn bản")
        for name in _OF_ANY_TYPE:
            if name not in entries and name not in defaults:
                entries[name] = _ABBREVIATIONS.get(name) or _placeholder(name, LETTER)
                notices.add("W943", key=FIELD[name].vi, where="văn bản")
    return in_order(entries)


def in_order(entries: dict[str, Value]) -> dict[str, Value]:
    """The entries in the order of `vanban new`."""
    return dict(sorted(entries.items(), key=lambda item: _ORDER[item[0]]))


def text_of(entries: dict[str, Value], notices: Notices, origin: str) -> str:
    """The YAML text: where it comes from, the entries, and the words that have no place there."""
    lines: list[Entry] = [Comment(f"Nhập từ tệp Word «{origin}».")]
    lines += [(name, _in_brackets(name, value)) for name, value in entries.items()]
    if notices.kept:
        lines.append(Comment(_KEPT))
    text = yaml_text(lines, _LANG)
    return text + "".join(yaml_text([Comment(kept)], _LANG) for kept in notices.kept)


def _in_brackets(name: str, value: Value) -> Value:
    """Short lists on one line, as a person writes them: `lưu: [VT, VP]`."""
    if name != "archive" or not isinstance(value, list):
        return value
    return Row(tuple(str(one) for one in value))


def _drop_empty(entries: dict[str, Value], name: str) -> None:
    """Take away what has no letter or digit: dots to be written over, a lone dash."""
    value = entries[name]
    if isinstance(value, str) and not words_of(value):
        del entries[name]
    elif isinstance(value, list) and all(isinstance(one, str) for one in value):
        kept = [one for one in value if words_of(str(one))]
        if kept:
            entries[name] = kept
        else:
            del entries[name]


def _keep(value: Value, notices: Notices) -> None:
    notices.keep(0, _flat(value))


def _flat(value: Any) -> str:  # noqa: ANN401  (whatever stands in an entry)
    if isinstance(value, dict):
        return " ".join(_flat(one) for one in value.values())
    if isinstance(value, (list, tuple)):
        return "; ".join(_flat(one) for one in value)
    return str(value)


def _leave_out(
    entries: dict[str, Value], defaults: dict[str, Any], profile: Profile | None
) -> None:
    """Take away what the profile says too, and write signatories by their short names."""
    for name in _IN_CAPITALS:
        value, known = entries.get(name), defaults.get(name)
        if isinstance(value, str) and known and value.casefold() == str(known).casefold():
            del entries[name]
    for name in ("agency_abbreviation", "drafting_unit", "place", "text_size"):
        if name in entries and entries[name] == defaults.get(name):
            del entries[name]
    if entries.get("archive") and tuple(entries["archive"]) == defaults.get("archive"):  # type: ignore[arg-type]
        del entries["archive"]
    contact = defaults.get("contact")
    if isinstance(contact, Contact) and entries.get("contact") == _contact(contact):
        del entries["contact"]
    if profile and "signatory" in entries:
        _short_names(entries, profile)


def _contact(contact: Contact) -> dict[str, str]:
    keys = {field.name: field.vi for field in FIELD["contact"].fields}
    return {keys[name]: value for name, value in contact._asdict().items() if value}


def _short_names(entries: dict[str, Value], profile: Profile) -> None:
    values = entries["signatory"]
    listed = values if isinstance(values, list) else [values]
    known = {_key(who): name for name, who in profile.signatories.items()}
    short = [known.get(_key_of(value), value) for value in listed]
    default = profile.defaults.get("signatory", ())
    if default and [_key(who) for who in default] == [_key_of(value) for value in listed]:
        del entries["signatory"]
    else:
        entries["signatory"] = short[0] if len(short) == 1 else short


def _key(who: Signatory) -> tuple[str, ...]:
    heads = [head for head in who.on_behalf_of if head]
    return tuple(text.casefold() for text in (who.role, who.name, who.title, *who.capacity, *heads))


def _key_of(value: Value) -> tuple[str, ...]:
    if not isinstance(value, dict):
        return ()
    parts: list[Any] = [value.get(name, "") for name in ("tư cách", "họ tên", "chức vụ")]
    for name in ("quyền hạn", "thay cho"):
        one: Any = value.get(name, [])
        parts += [one] if isinstance(one, str) else list(one)
    return tuple(str(part).casefold() for part in parts)


def _fill(
    entries: dict[str, Value], kind: DocumentType, defaults: dict[str, Any], notices: Notices
) -> None:
    wanted = {"place", "agency", "signatory"} | needed(kind)
    if kind.numbered and "symbol" not in entries:
        wanted.add("agency_abbreviation")
        if names_unit(kind):
            wanted.add("drafting_unit")
    for name in sorted(wanted, key=_ORDER.__getitem__):
        if name in entries or name in defaults:
            continue
        entries[name] = _ABBREVIATIONS.get(name) or _placeholder(name, kind)
        notices.add("W943", key=FIELD[name].vi, where="văn bản")
    _fill_signers(entries, kind, notices)
    own = has_own_content(kind)
    if not own and not any(name in entries for name in CONTENT_FIELDS):
        entries["body"] = placeholder(FIELD["body"], _LANG)
        notices.add("W943", key=FIELD["body"].vi, where="văn bản")


def _placeholder(name: str, kind: DocumentType) -> Value:
    field = FIELD[name]
    if name == "signatory":
        return [_signer(role) for role in kind.roles] if kind.roles else _signer("")
    if name == "legal_basis":
        return [placeholder(field, _LANG)]
    return placeholder(field, _LANG)


def _signer(role: str) -> Value:
    named = {nested.name: nested for nested in FIELD["signatory"].fields}
    value: dict[str, Value] = {"tư cách": role} if role else {}
    value["họ tên"] = placeholder(named["name"], _LANG)
    if not role:
        value["chức vụ"] = placeholder(named["title"], _LANG)
    return value


def _fill_signers(entries: dict[str, Value], kind: DocumentType, notices: Notices) -> None:
    """Name and title of each who signs; as many as have to."""
    values = entries.get("signatory")
    if values is None or isinstance(values, str):
        return
    listed = list(values) if isinstance(values, list) else [values]
    named = {nested.name: nested for nested in FIELD["signatory"].fields}
    for value in listed:
        if not isinstance(value, dict):
            continue
        if not value.get("họ tên"):
            value["họ tên"] = placeholder(named["name"], _LANG)
            notices.add("W943", key="họ tên", where="chỗ ký")
        if not value.get("chức vụ") and not value.get("tư cách"):
            value["chức vụ"] = placeholder(named["title"], _LANG)
            notices.add("W943", key="chức vụ", where="chỗ ký")
    while len(listed) < kind.signers:
        listed.append(_signer(kind.roles[len(listed)]))
        notices.add("W943", key="người ký", where="chỗ ký")
    entries["signatory"] = listed[0] if len(listed) == 1 else listed

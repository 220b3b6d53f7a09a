"""A letter with nothing wrong in it, to which a test adds its one mistake."""

from __future__ import annotations

from generator.core.diagnostics import Span
from generator.decree.types import DocumentType
from generator.directive.by_type import has_own_content, needed
from generator.directive.load import Loaded, load_text
from generator.directive.model import Directive, Signatory
from generator.directive.profile import Profile

PROFILE = Profile(
    path="vanban.yaml",
    content=b"",
    defaults={
        "agency": "Sở Nội vụ",
        "agency_abbreviation": "SNV",
        "drafting_unit": "VP",
        "place": "Lai Châu",
    },
    signatories={"giám đốc": Signatory("Nguyễn Văn An", "Giám đốc")},
)

_BASE = {
    "loại": ("type", "công văn"),
    "trích yếu": ("subject", "báo cáo tháng"),
    "kính gửi": ("addressees", "Các phòng"),
    "mở đầu": ("opening", "Sở Nội vụ thông báo."),
    "người ký": ("signatory", "giám đốc"),
}

# A decision with nothing wrong in it; `DECISION.format(body)` takes lines indented by two spaces.
DECISION = """\
loại: quyết định
trích yếu: về việc bổ nhiệm
thẩm quyền ban hành: GIÁM ĐỐC SỞ NỘI VỤ
căn cứ: [Luật Cán bộ]
nội dung: |
  {}
người ký: giám đốc
# hết
"""


_VALUES = {
    "subject": "về việc bổ nhiệm",
    "addressees": "Các phòng",
    "authority": "GIÁM ĐỐC SỞ NỘI VỤ",
    "legal_basis": "Luật Cán bộ",
    "body": "Điều 1. Bổ nhiệm.",
}


def smallest(kind: DocumentType, *without: str) -> str:
    """What a document of the type `kind` needs and no more, but for the keys `without`."""
    keys = sorted(needed(kind) | (set() if has_own_content(kind) else {"body"}))
    lines = [f"type: {kind.name}"]
    lines += [f"{key}: {_VALUES.get(key, 'An')}" for key in keys if key not in without]
    if "signatory" not in without:
        lines.append(f"signatory: [{', '.join(['giám đốc'] * kind.signers)}]")
    return "\n".join([*lines, "# hết", ""])


def letter(text: str) -> bytes:
    """`text`, followed by what a letter needs and `text` does not give (not after `# hết`)."""
    if "# hết" in text:
        return text.encode()
    if text and not text.endswith("\n"):
        text += "\n"
    for vietnamese, (english, value) in _BASE.items():
        if not any(line.startswith((f"{vietnamese}:", f"{english}:")) for line in text.split("\n")):
            text += f"{vietnamese}: {value}\n"
    return text.encode()


def read(text: str, profile: Profile | None = PROFILE) -> Loaded:
    return load_text(letter(text), "thu.yaml", profile)


def good(text: str, profile: Profile | None = PROFILE) -> Directive:
    """The directive, which has to be there."""
    loaded = read(text, profile)
    assert loaded.diagnostics == []
    assert loaded.directive is not None
    return loaded.directive


def found(text: str, profile: Profile | None = PROFILE) -> list[tuple[str, int, int]]:
    """Code, line and column of all that is wrong, in the order of printing."""
    return places(read(text, profile))


def places(loaded: Loaded) -> list[tuple[str, int, int]]:
    assert (loaded.directive is None) == bool(loaded.diagnostics)
    return [(d.code, *(d.span or Span(0, 0, 0, 0))[:2]) for d in loaded.diagnostics]

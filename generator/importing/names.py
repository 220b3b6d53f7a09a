"""Names that stand in capitals on paper, as they are written in a sentence.

`SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH` → `Sở Văn hóa, Thể thao và Du lịch`: as the document itself writes
it elsewhere, else by the table below, else as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.core.text import fold

# Phrases that begin a name or follow in one, as a sentence has them; the longest is tried first.
_PHRASES = (
    "Ủy ban nhân dân", "Hội đồng nhân dân", "Ủy ban Mặt trận Tổ quốc Việt Nam", "Văn phòng",
    "Đoàn đại biểu Quốc hội", "Sở", "Bộ", "Ban", "Phòng", "Cục", "Chi cục", "Tổng cục", "Vụ",
    "Trung tâm", "Trường", "Thanh tra", "Ban Quản lý", "Hội đồng", "Viện", "Bệnh viện", "Kho bạc",
    "Nội vụ", "Tài chính", "Tư pháp", "Y tế", "Xây dựng", "Công Thương", "Ngoại vụ", "Dân tộc",
    "Giáo dục và Đào tạo", "Nông nghiệp và Môi trường", "Khoa học và Công nghệ", "Tôn giáo",
    "Văn hóa, Thể thao và Du lịch", "Văn hóa và Thể thao", "Kế hoạch và Đầu tư", "Du lịch",
    "Thông tin và Truyền thông", "Tài nguyên và Môi trường", "Giao thông vận tải", "Công an",
    "Lao động - Thương binh và Xã hội", "Nông nghiệp và Phát triển nông thôn",
    "Dân tộc và Tôn giáo",
    "Nông nghiệp", "Văn hóa", "Văn hóa - Xã hội", "Kinh tế", "Kinh tế, Hạ tầng và Đô thị", "Thuế",
    "Phục vụ hành chính công", "Tiểu học", "Trung học cơ sở", "Trung học phổ thông", "Mầm non",
    "Giám đốc", "Phó Giám đốc", "Chủ tịch", "Phó Chủ tịch", "Chánh Văn phòng",
    "Phó Chánh Văn phòng", "Chánh Thanh tra", "Phó Chánh Thanh tra", "Bộ trưởng", "Thứ trưởng",
    "Cục trưởng", "Phó Cục trưởng", "Chi cục trưởng", "Phó Chi cục trưởng", "Vụ trưởng",
    "Phó Vụ trưởng", "Trưởng phòng", "Phó Trưởng phòng", "Trưởng ban", "Phó Trưởng ban",
    "Hiệu trưởng", "Phó Hiệu trưởng", "Viện trưởng", "Phó Viện trưởng", "Tổng Giám đốc",
    "Phó Tổng Giám đốc", "Thủ trưởng", "Trưởng trạm", "Thư ký", "Chủ tọa", "Chủ trì", "Bí thư",
    "Phó Bí thư", "Trưởng đoàn", "Phó Trưởng đoàn", "Thành viên", "Đại diện Bên A",
    "Đại diện Bên B", "Đại diện Bên C", "Đại diện Bên D", "Người lập", "Kế toán trưởng",
    "Ủy viên", "Thường trực", "Tập thể lãnh đạo", "Ban Giám hiệu", "Ban Thường vụ", "và", "các",
    "nhân dân", "Chấp hành", "Quốc hội", "Chính phủ", "Thủ tướng Chính phủ", "Phó Thủ tướng",
    "Chủ nhiệm", "Phó Chủ nhiệm", "Tổ trưởng", "Tổ phó", "Trưởng thôn", "Nhà nước", "Tỉnh ủy",
    "Huyện ủy", "Thành ủy", "Đảng ủy", "UBND", "HĐND", "THPT", "THCS", "TNHH",
)  # fmt: skip
# After these a place is named: every syllable of it has a capital.
_PLACES = ("tỉnh", "thành phố", "huyện", "quận", "thị xã", "thị trấn", "xã", "phường", "đặc khu")
_JOINS = ("-", "–", "&")
_LONGEST_PLACE = 4  # syllables
_BY_UPPER = {phrase.upper(): phrase for phrase in _PHRASES}
_LONGEST = max(len(phrase.split()) for phrase in _PHRASES)


def written_small(name: str, texts: Iterable[str]) -> str:
    """`name` as one of `texts` writes it, or by the table; in capitals where neither knows it."""
    if name.upper() != name:
        return name
    words = name.split()
    spaced = r"\s+".join(map(re.escape, words))
    pattern = re.compile(rf"(?<!\w){spaced}(?!\w)", re.IGNORECASE)
    for text in texts:
        for match in pattern.finditer(text):
            found = " ".join(match[0].split())
            if found.upper() != found and found[:1].isupper():
                return found
    return by_table(words) or name


def by_table(words: list[str]) -> str:
    """The words in small letters as the tables have them; empty where one is in none."""
    found: list[str] = []
    at = 0
    while at < len(words):
        rest = words[at:]
        place = next((p for p in _PLACES if _begins(rest, p)), "")
        if place:
            names = rest[len(place.split()) :]
            if len(names) > _LONGEST_PLACE or not "".join(names).replace("-", "").isalpha():
                return ""
            found += [place, *(_capitalised(word) for word in names)]
            break
        size = next(
            (
                n
                for n in range(min(_LONGEST, len(rest)), 0, -1)
                if " ".join(rest[:n]).rstrip(",") in _BY_UPPER or " ".join(rest[:n]) in _BY_UPPER
            ),
            0,
        )
        if not size and (rest[0] in _JOINS or _is_abbreviation(rest[0])):
            found.append(rest[0])
            at += 1
            continue
        if not size:
            return ""
        joined = " ".join(rest[:size])
        bare = joined.rstrip(",")
        found.append(_BY_UPPER.get(joined) or _BY_UPPER[bare] + joined[len(bare) :])
        at += size
    text = " ".join(found)
    return text[:1].upper() + text[1:]


def _is_abbreviation(word: str) -> bool:
    """`GDĐT`, `VHTTDL`: no syllable, so that it stands in capitals anywhere."""
    bare = word.rstrip(",")
    return len(bare) > 1 and bare.isalpha() and not any(ch in _VOWELS for ch in fold(bare))


_VOWELS = frozenset("aeiouy")


def _begins(words: list[str], place: str) -> bool:
    count = len(place.split())
    return len(words) > count and " ".join(words[:count]).lower() == place


def _capitalised(word: str) -> str:
    return "-".join(part[:1].upper() + part[1:].lower() for part in word.split("-"))

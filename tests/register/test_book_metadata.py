"""The metadata of issued documents, as PL VI, Phần II, Mục I lists them."""

import datetime
import json
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.core.diagnostics import format_diagnostic
from generator.decree.words import SECRECY, URGENCY
from generator.register.book import metadata_json, metadata_xml, too_long
from generator.register.book.metadata_fields import FIELDS, TOP_FIELDS, inside
from tests.register.books import ENTRIES, issued, letter

LETTER = letter(2, copies=300, urgency="khẩn")
PAGES = {("chung", 2026, 2): 3}

JSON = """\
[
  {
    "FileCode": {
      "OrganId": null,
      "FileCatalog": null,
      "FileNotation": null
    },
    "DocOrdinal": null,
    "TypeName": "Công văn",
    "CodeNumber": "02",
    "CodeNotation": "SNV-VP",
    "IssuedDate": "2026-01-05",
    "OrganName": "Sở Nội vụ",
    "Subject": "kiểm tra công tác văn thư, lưu trữ năm 2026",
    "Language": "Tiếng Việt",
    "PageAmount": 3,
    "Description": null,
    "SignerInfo": {
      "Position": "Giám đốc",
      "FullName": "Nguyễn Văn An"
    },
    "To": [
      {
        "OrganId": null,
        "OrganName": "UBND tỉnh Lai Châu (báo cáo)"
      },
      {
        "OrganId": null,
        "OrganName": "Các phòng, đơn vị thuộc Sở"
      }
    ],
    "Priority": 1,
    "IssuedAmount": 300,
    "DueDate": null
  }
]
"""

XML = """\
<?xml version="1.0" encoding="UTF-8"?>
<Documents>
  <Document>
    <TypeName>Công văn</TypeName>
    <CodeNumber>02</CodeNumber>
    <CodeNotation>SNV-VP</CodeNotation>
    <IssuedDate>2026-01-05</IssuedDate>
    <OrganName>Sở Nội vụ</OrganName>
    <Subject>kiểm tra công tác văn thư, lưu trữ năm 2026</Subject>
    <Language>Tiếng Việt</Language>
    <PageAmount>3</PageAmount>
    <SignerInfo>
      <Position>Giám đốc</Position>
      <FullName>Nguyễn Văn An</FullName>
    </SignerInfo>
    <To>
      <OrganName>UBND tỉnh Lai Châu (báo cáo)</OrganName>
    </To>
    <To>
      <OrganName>Các phòng, đơn vị thuộc Sở</OrganName>
    </To>
    <Priority>1</Priority>
    <IssuedAmount>300</IssuedAmount>
  </Document>
</Documents>
"""


def only(entry, pages=PAGES):
    (record,) = json.loads(metadata_json([entry], pages))
    return record


def test_a_document_as_json():
    assert metadata_json([LETTER], PAGES) == JSON


def test_the_same_as_xml():
    assert metadata_xml([LETTER], PAGES) == XML


def test_the_fields_are_those_of_the_decree_in_its_order():
    record = only(LETTER)
    assert list(record) == [field.name for field in TOP_FIELDS]
    for field in TOP_FIELDS:
        value = record[field.name]
        for part in value if isinstance(value, list) else [value]:
            assert [inner.name for inner in inside(field)] == list(
                part if isinstance(part, dict) else []
            )


def test_the_table_counts_as_the_decree_does():
    assert [field.clause for field in FIELDS if "." not in field.clause] == [
        str(number) for number in range(1, 17)
    ]


def test_numbers_without_an_issued_document_have_no_metadata():
    numbers = [record["CodeNumber"] for record in json.loads(metadata_json(ENTRIES))]
    assert numbers == ["01", "02", "05", "07"]
    assert len(ElementTree.fromstring(metadata_xml(ENTRIES))) == 4


def test_what_nobody_knows_is_null_in_json_and_absent_in_xml():
    unknown = issued(1, signers=(), recipients=(), copies=None)
    record = only(unknown, {})
    assert (record["PageAmount"], record["IssuedAmount"], record["DueDate"]) == (None, None, None)
    assert record["SignerInfo"] == {"Position": None, "FullName": None}
    names = {element.tag for element in ElementTree.fromstring(metadata_xml([unknown])).iter()}
    assert not names & {"PageAmount", "IssuedAmount", "DueDate", "SignerInfo", "To", "FileCode"}


def test_the_day_by_which_an_answer_is_due():
    assert only(issued(1, due=datetime.date(2026, 3, 31)))["DueDate"] == "2026-03-31"


@pytest.mark.parametrize(
    ("urgency", "secrecy", "digit"),
    [
        ("", "", 0),
        ("khẩn", "", 1),
        ("thượng khẩn", "", 2),
        ("hỏa tốc", "", 3),
        ("", "mật", 4),
        ("hỏa tốc", "tối mật", 5),
        ("khẩn", "tuyệt mật", 6),
        ("lạ", "", None),
    ],
)
def test_one_digit_says_how_urgent_or_else_how_secret(urgency, secrecy, digit):
    assert only(issued(1, urgency=urgency, secrecy=secrecy))["Priority"] == digit


def test_every_mark_of_the_decree_has_its_digit():
    digits = {only(issued(1, urgency=word))["Priority"] for word in URGENCY}
    digits |= {only(issued(1, secrecy=word))["Priority"] for word in SECRECY}
    assert digits == {1, 2, 3, 4, 5, 6}


def test_several_signers_share_the_one_place_that_the_decree_has():
    signers = (("Chủ tọa", "Nguyễn Văn An"), ("Thư ký", "Trần Thị Bình"))
    assert only(issued(1, signers=signers))["SignerInfo"] == {
        "Position": "Chủ tọa; Thư ký",
        "FullName": "Nguyễn Văn An; Trần Thị Bình",
    }


def test_what_is_too_long_is_told_and_written_whole():
    long = issued(1, subject="x" * 501, recipients=("y" * 200, "z" * 201), copies=1000)
    found = too_long([issued(2), long], {("chung", 2026, 1): 999})
    assert [(item.entry, *item[1:]) for item in found] == [
        (long, "Subject", 501, 500),
        (long, "OrganName", 201, 200),
        (long, "IssuedAmount", 4, 3),
    ]
    assert only(long)["Subject"] == "x" * 501


def test_what_is_too_long_is_told_in_words():
    (found,) = too_long([issued(1, subject="x" * 501)])
    text = format_diagnostic(found.diagnostic())
    assert text.startswith("directives/2026/1.yaml: W840 Văn bản 01/QĐ-SNV: trường Subject dài 501")


@given(text=st.text(), name=st.text())
def test_whatever_the_texts_both_files_can_be_read_and_say_the_same(text, name):
    entry = issued(1, subject=text, recipients=(name,), agency=text)._replace(note=name)
    record = only(entry)
    document = ElementTree.fromstring(metadata_xml([entry]).encode())[0]
    for field in ("Subject", "OrganName", "Description"):
        assert document.findtext(field) == record[field]

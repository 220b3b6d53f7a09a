"""The keys of tables and pictures in a text."""

from __future__ import annotations

from generator.directive.field import Field

TABLE_FIELDS: tuple[Field, ...] = (
    Field(
        "columns",
        "cột",
        "cells",
        "Tên các cột; nhiều dòng tiêu đề thì viết danh sách của danh sách.",
        "The columns' names; a list of lists where the head has several rows.",
        "[STT, Nội dung, Đơn vị chủ trì]",
    ),
    Field(
        "rows",
        "dòng",
        "cells",
        "Các dòng, mỗi dòng một danh sách ô. Ô `<` gộp với ô bên trái, ô `^` gộp với ô bên trên.",
        "The rows, each a list of cells. `<` joins the cell to its left, `^` the one above.",
        "[[1, Rà soát, Văn phòng], [2, Tập huấn, ^]]",
    ),
    Field(
        "file",
        "tệp",
        "text",
        "Lấy các dòng từ một tệp .csv hoặc .xlsx đặt cạnh văn bản, thay cho «dòng».",
        "Take the rows from a .csv or .xlsx file beside the directive, instead of rows.",
        "so-lieu.csv",
    ),
    Field(
        "sheet",
        "trang tính",
        "text",
        "Tên trang tính của tệp .xlsx; không ghi thì lấy trang đầu.",
        "The sheet of an .xlsx file; the first unless given.",
        "Biểu 01",
    ),
    Field(
        "header_rows",
        "số dòng tiêu đề",
        "number",
        "Số dòng đầu của tệp là tiêu đề; không ghi thì là dòng đầu và những dòng gộp với nó,"
        " đã có «cột» thì không có dòng nào.",
        "How many first rows of the file are its head: unless given the first and those joined to"
        " it, none where columns are given.",
        "2",
    ),
    Field(
        "title",
        "tên bảng",
        "text",
        "Tên bảng, in phía trên.",
        "The table's title, printed above it.",
        "Bảng 1. Tổng hợp nhiệm vụ",
    ),
    Field(
        "unit",
        "đơn vị tính",
        "text",
        "Đơn vị tính, in bên phải phía trên bảng.",
        "The unit, printed at the upper right.",
        "triệu đồng",
    ),
)

PICTURE_FIELDS: tuple[Field, ...] = (
    Field(
        "file",
        "tệp",
        "text",
        "Tệp ảnh .png hoặc .jpg đặt cạnh văn bản.",
        "A .png or .jpg file beside the directive.",
        "so-do.png",
        required=True,
    ),
    Field(
        "width",
        "rộng",
        "number",
        "Bề rộng khi in, tính bằng mm; không ghi thì in vừa trang.",
        "The printed width in mm; what fits the page unless given.",
        "120",
    ),
    Field(
        "title",
        "tên hình",
        "text",
        "Tên hình, in phía dưới.",
        "The picture's title, printed below it.",
        "Hình 1. Sơ đồ tổ chức",
    ),
)

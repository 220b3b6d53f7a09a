"""The words of `vanban merge` in both languages."""

from __future__ import annotations

MERGE_WORDS: dict[str, tuple[str, str]] = {
    "merge-summary": (
        "Một văn bản gửi nhiều nơi, theo danh sách",
        "One document to many, by a list",
    ),
    "merge-usage": (
        "TỆP.yaml --data DANH_SÁCH [--name MẪU] [-o THƯ_MỤC] [--pdf | --pdf-a | --own-numbers]",
        "FILE.yaml --data LIST [--name PATTERN] [-o DIR] [--pdf | --pdf-a | --own-numbers]",
    ),
    "merge": (
        "Điền từng hàng của danh sách (.csv, .xlsx) vào các ô <<tên cột>> của tệp YAML: mỗi hàng "
        "một văn bản .docx, chung số và ngày của tệp. Chữ trong danh sách được in nguyên văn. Ô "
        "được phép trống thì viết <<tên cột?>>. Có lỗi ở bất kỳ hàng nào thì không ghi gì cả.",
        "Fill each row of a list (.csv, .xlsx) into the places <<column>> of the YAML file: a "
        ".docx a row, all with the file's number and date. The list's words are printed as they "
        "stand. Write <<column?>> where a cell may be empty. Nothing is written if any row has an "
        "error.",
    ),
    "merge-data": (
        "Danh sách: .csv hoặc .xlsx (trang tính đầu).",
        "The list: .csv or .xlsx.",
    ),
    "merge-name": (
        'Tên tệp của mỗi hàng, ví dụ: "giay-moi-<<STT>>-<<Họ tên>>".',
        'The file name of each row, such as "invitation-<<No>>-<<Name>>".',
    ),
    "merge-output": ("Ghi kết quả vào thư mục này.", "Write the results into this folder."),
    "merge-pdf": (
        "Làm cả bản PDF của từng văn bản, và một tệp PDF ghép tất cả để in.",
        "Make the PDF of each too, and one of all for printing.",
    ),
    "merge-own": (
        "Mỗi nơi nhận một số riêng: ghi mỗi hàng thành một tệp YAML để vanban issue cấp số.",
        "A number each: write each row as a YAML file, which vanban issue numbers.",
    ),
    "merge-row": ("      {list}: {place}: {text}", "      {list}: {place}: {text}"),
    "merge-rows-more": (
        "      {list}: và {count} hàng nữa, từ hàng {row}",
        "      {list}: and {count} more rows, from row {row}",
    ),
    "merge-whole-row": ("hàng {row}", "row {row}"),
    "merge-more": ("… và {count} lỗi khác nữa.", "… and {count} more problems."),
    "merge-progress": ("Trộn", "Merge"),
    "merge-not-both": (
        "--own-numbers không đi cùng --pdf: cấp số xong thì dùng vanban render --pdf.",
        "--own-numbers does not go with --pdf: number them first, then vanban render --pdf.",
    ),
    "merge-heading": (
        "Từ {yaml} và {list}, hàng {row} (vanban merge).",
        "From {yaml} and {list}, row {row} (vanban merge).",
    ),
    "merge-next": (
        "Cấp số theo thứ tự danh sách: vanban issue {files}",
        "Number them in the list's order: vanban issue {files}",
    ),
}

"""The words of `vanban doctor` in both languages."""

from __future__ import annotations

DOCTOR_WORDS: dict[str, tuple[str, str]] = {
    "doctor": (
        "Xem máy này có đủ những gì vanban cần không (LibreOffice, phông chữ, sổ, git), thiếu gì "
        "thì cài bằng lệnh nào. Máy thiếu gì thì kết thúc với mã 3, tệp của cơ quan sai thì mã 1.",
        "See whether this machine has what vanban needs (LibreOffice, fonts, the book, git), and "
        "how to install what it lacks. Ends with 3 if it lacks something, 1 if files are wrong.",
    ),
    "doctor-summary": ("Xem máy có gì, thiếu gì", "What this machine has and lacks"),
    "doctor-usage": ("", ""),
    "doctor-good": ("được", "fine"),
    "doctor-hint": ("nên", "hint"),
    "doctor-wrong": ("sai", "wrong"),
    "doctor-lacking": ("thiếu", "lacks"),
    "doctor-diagnostic": ("{text}", "{text}"),
    "doctor-program": (
        "vanban {version}, Python {python}; hôm nay theo máy là {date}",
        "vanban {version}, Python {python}; today, as the machine has it, is {date} (d/m/y)",
    ),
    "doctor-pdf": (
        "Làm được PDF bằng {version} ({soffice})",
        "Can make PDFs with {version} ({soffice})",
    ),
    "doctor-font": (
        "Phông chữ in ra: {fonts}",
        "Typeface on paper: {fonts}",
    ),
    "doctor-no-font": (
        "Chưa có Times New Roman hay phông thay thế cùng độ rộng chữ: bản PDF dùng {fonts}, dòng "
        "và trang sẽ lệch.\n      → Cài bằng lệnh: apt install fonts-liberation",
        "Neither Times New Roman nor a typeface of the same widths is here: the PDF uses {fonts}, "
        "its lines and pages will differ.\n      → Install one: apt install fonts-liberation",
    ),
    "doctor-no-cache": (
        "Không ghi được vào {folder}: vẫn chạy đúng nhưng chậm hơn.\n"
        "      → Cho tài khoản này quyền ghi vào thư mục đó, hoặc đặt biến XDG_CACHE_HOME.",
        "{folder} cannot be written to: all works, only slower.\n"
        "      → Give this account the right to write there, or set XDG_CACHE_HOME.",
    ),
    "doctor-no-workspace": (
        "Thư mục này không nằm trong thư mục làm việc nào (không có {profile}).\n"
        "      → Vào thư mục làm việc rồi chạy lại, hoặc lập mới: vanban init THƯ_MỤC",
        "This folder is in no workspace (there is no {profile}).\n"
        "      → Run this again inside one, or make one: vanban init DIR",
    ),
    "doctor-workspace": (
        "Thư mục làm việc: {folder}, hồ sơ cơ quan đọc được",
        "Workspace: {folder}; its office profile can be read",
    ),
    "doctor-no-output": (
        "Không ghi được vào {folder}/, nơi để văn bản tạo ra.\n"
        "      → Cho tài khoản này quyền ghi vào thư mục đó; nếu đó là một tệp, hay liên kết tới "
        "ổ đĩa chưa gắn, thì xóa hoặc sửa nó.",
        "{folder}/, where documents go, cannot be written to.\n"
        "      → Give this account the right to write there; if it is a file, or a link to a disk "
        "that is not mounted, remove or mend it.",
    ),
    "doctor-no-book": (
        "Chưa có sổ: số đầu tiên được cấp thì có (vanban issue)",
        "No book yet: the first number that is given makes it (vanban issue)",
    ),
    "doctor-book": ("Sổ mở được: {name}", "The book can be opened: {name}"),
    "doctor-bad-git": (
        "git có ở {git} nhưng không trả lời: các lệnh so bản cũ, bản mới sẽ không chạy.\n"
        "      → Thử lệnh: git --version; không được thì cài lại: apt install --reinstall git",
        "git is at {git} but does not answer: what compares with older versions will not work.\n"
        "      → Try git --version; if that fails: apt install --reinstall git",
    ),
    "doctor-no-git": (
        "Chưa có git: soạn và in văn bản vẫn được, nhưng không giữ được lịch sử các tệp.\n"
        "      → Cài bằng lệnh: apt install git",
        "git is missing: documents can be made, but no history of the files is kept.\n"
        "      → Install it: apt install git",
    ),
    "doctor-git-plain": (
        "Ở bản sao git này, git diff và git merge so từng dòng chữ, chưa hiểu văn bản (mục nào, "
        "nhiệm vụ nào; tệp .docx thì không xem được).\n"
        "      → Chạy một lần trong {folder}: vanban git setup",
        "In this git clone git diff and git merge compare lines of text and do not understand "
        "documents (which task, which entry; a .docx not at all).\n"
        "      → Run once in {folder}: vanban git setup",
    ),
    "doctor-not-in-git": (
        "{folder} chưa nằm trong git: tệp sửa hỏng thì không lấy lại được.\n"
        '      → Chạy trong thư mục đó: git init && git add . && git commit -m "Bắt đầu"',
        "{folder} is not in git: a file that was spoilt cannot be had back.\n"
        '      → Run there: git init && git add . && git commit -m "Begin"',
    ),
}

"""E79x, E8xx: numbers and the book of outgoing documents."""

from __future__ import annotations

from generator.core.catalogue.entry import Message

REGISTER: dict[str, Message] = {
    "E789": Message(
        "Nhánh git «{branch}» đã cấp số {number} ({series}) mà nhánh đang dùng chưa có.",
        "the git branch «{branch}» has given number {number} ({series}), which is not here yet",
        "Chạy «git pull» (hoặc gộp nhánh đó) trước, để không cấp trùng số.",
        "Run “git pull” (or merge that branch) first, so that no number is given twice.",
    ),
    "E790": Message(
        "Chưa cấp số được: có tệp mang số mà không đọc được, số đó có thể bị cấp trùng.",
        "no number can be given: a file that has one cannot be read, and it might be given again",
        "Sửa các lỗi kể dưới đây rồi chạy lại.",
        "Mend what is told below and run this again.",
    ),
    "E791": Message(
        "Số {number} ({series}) của tệp này bỏ cách số {numbers}; chưa ghi vào sổ.",
        "number {number} ({series}) of this file leaves out {numbers}; it was not entered",
        "Gõ nhầm số thì sửa trong tệp này. Số đúng thì chạy «vanban register rebuild», rồi cấp "
        "số tiếp.",
        "If it is a slip, mend it in this file. If it is right, run “vanban register rebuild”, "
        "then go on.",
    ),
    "E792": Message(
        "Số {number}/{symbol} trong năm đã có ({other}); hệ thống «{series}» không được cấp lại.",
        "{number}/{symbol} is there already in this year ({other}); «{series}» cannot give it",
        "Cách đánh số chỉ nên đổi từ 01/01. Nếu đổi giữa năm: vanban register start SỐ "
        '--series "{series}", với SỐ lớn hơn mọi số đã dùng.',
        "Change the numbering on 1 January only. In the middle of a year: vanban register start N "
        '--series "{series}", with N above every number in use.',
    ),
    "E793": Message(
        "Số {number} trong tệp này là của {other}.",
        "number {number} in this file belongs to {other}",
        "Tệp này chép từ tệp đó? Xóa dòng số, ngày rồi cấp số.",
        "Is it a copy? Remove the lines with number and date, then issue it.",
    ),
    "E794": Message(
        "Tệp có số {number} nhưng không có ngày, và số đó không phải do sổ này cấp.",
        "the file has number {number} and no date, and this register did not give it",
        "Chưa ban hành thì xóa dòng số rồi cấp số; đã ban hành thì ghi thêm dòng ngày.",
        "If it was never issued, remove the number; if it was, add the date.",
    ),
    "E795": Message(
        "Năm {year} chưa hết; khóa sổ bây giờ thì không cấp được số nào nữa.",
        "{year} is not over; once closed it gives no more numbers",
        'Nếu đúng là muốn khóa, ghi lý do: --reason "…".',
        'If that is what you want, say why: --reason "…".',
    ),
    "E796": Message(
        "{file}: số {number} ({series}) được dành hai lần: «{one}» và «{other}».",
        "{file}: number {number} ({series}) is reserved twice: «{one}» and «{other}»",
        "Hai nơi cùng dành một số: thống nhất ai dùng số đó, rồi xóa dòng kia trong tệp.",
        "Two desks reserved it: agree who has it, and remove the other line from the file.",
    ),
    "E797": Message(
        "Văn bản còn chỗ chưa điền: {places}; chưa cấp số.",
        "the document still has places to fill in: {places}; no number was given",
        "Điền nội dung thật vào tệp này (hoặc vào vanban.yaml) rồi cấp số.",
        "Put the real words into this file (or into vanban.yaml), then issue it.",
    ),
    "E798": Message(
        "Ngày {date} sớm hơn ngày {last} của số {number} đứng trước; số phải theo thứ tự thời "
        "gian (khoản 1 Điều 15).",
        "the date {date} is before {last}, that of number {number} before it; numbers follow the "
        "order of dates (Điều 15.1)",
        "Dành số với ngày không sớm hơn {last}.",
        "Reserve it with a date not before {last}.",
    ),
    "E800": Message(
        "Không dùng được sổ đăng ký: {reason}",
        "the register cannot be used: {reason}",
        "Xem lại địa chỉ, mạng, quyền ghi và chỗ trống trên đĩa, rồi chạy lại lệnh này; chưa số "
        "nào bị mất hay cấp hai lần.",
        "Look at the address, the network, permissions and the disk's free space, then run this "
        "again; no number is lost or given twice.",
    ),
    "E801": Message(
        "Sổ đăng ký do phiên bản vanban mới hơn lập ({reason}).",
        "the register was made by a newer version of vanban ({reason})",
        "Cập nhật vanban trên máy này.",
        "Update vanban on this machine.",
    ),
    "E802": Message(
        "Tệp sổ đăng ký bị hỏng: {reason}",
        "the register's file is damaged: {reason}",
        "Chạy «vanban register rebuild»: sổ được lập lại từ các tệp YAML, tệp hỏng được giữ bên "
        "cạnh.",
        "Run “vanban register rebuild”: the book is made again from the YAML files, the damaged "
        "file is kept beside it.",
    ),
    "E803": Message(
        "Lệnh này cần một thư mục làm việc, nhưng ở đây và các thư mục trên không có vanban.yaml.",
        "this needs a workspace, and there is no vanban.yaml here or in a folder above",
        "Chuyển vào thư mục làm việc, hoặc lập một thư mục mới: vanban init THƯ_MỤC.",
        "Go into the workspace, or make one: vanban init DIR.",
    ),
    "E804": Message(
        "Tệp không nằm trong thư mục directives/ của thư mục làm việc.",
        "the file is not in the workspace's directives/ folder",
        "Chuyển tệp vào directives/ rồi cấp số: sổ ghi nhớ văn bản theo đường dẫn ở đó.",
        "Move it into directives/ first: the book knows a document by its path there.",
    ),
    "E805": Message(
        "Loại «{type}» không có số.",
        "the type «{type}» has no number",
        "Tạo văn bản bằng «vanban render»; không cần cấp số.",
        "Make it with “vanban render”; it needs no number.",
    ),
    "E806": Message(
        "Văn bản này đã có số {number}, nhưng số đó không phải do sổ này cấp.",
        "this document has the number {number} already, and this register did not give it",
        "Nếu số ghi tay là đúng: ghi cả ngày ban hành, rồi chạy «vanban register rebuild» để vào "
        "sổ. Nếu chưa ban hành: xóa dòng số rồi cấp lại.",
        "If the number is right, write the date of issue too and run “vanban register rebuild” to "
        "put it into the book; if it was never issued, remove the line and issue again.",
    ),
    "E807": Message(
        "Không ghi được số vào tệp này mà giữ nguyên phần còn lại.",
        "the number cannot be written into this file without touching the rest",
        "Viết mỗi mục trên một dòng dạng «loại: công văn», rồi cấp số lại.",
        "Write each key on a line of its own, as «type: công văn», and issue again.",
    ),
    "E808": Message(
        "Tệp vừa bị người khác sửa trong lúc cấp số; số {number} vẫn được giữ cho tệp này.",
        "somebody changed the file while it was being numbered; number {number} stays kept for it",
        "Xem lại tệp rồi chạy lại đúng lệnh này: văn bản nhận đúng số đó.",
        "Look at the file and run the same command again: it gets that number.",
    ),
    "E809": Message(
        "--number chỉ dùng khi cấp số cho một tệp.",
        "--number is for one file",
        "Cấp số từng tệp một.",
        "Issue the files one by one.",
    ),
    "E810": Message(
        "Địa chỉ của sổ đăng ký không phải là địa chỉ của một cơ sở dữ liệu.",
        "this is not the address of a database",
        "Ghi như postgresql+psycopg://van_thu@may-chu/so_van_ban (@ trong mật khẩu ghi là %40); bỏ "
        "trống để dùng tệp vanban.db.",
        "Write it like postgresql+psycopg://van_thu@may-chu/so_van_ban (an @ in the password is "
        "%40); empty to use vanban.db.",
    ),
    "E811": Message(
        "Văn bản này đã được cấp số {number} ngày {date}.",
        "this document was issued already, as number {number} of {date}",
        "Văn bản đã ban hành thì không cấp số lại. Cần sửa nội dung: vanban amend; sai thể thức: "
        "vanban correct; văn bản khác thì lưu thành tệp mới. Gõ nhầm lúc cấp số mà chưa gửi đi: "
        "vanban register void, xóa dòng số, ngày rồi cấp số mới.",
        "An issued document gets no second number. To change it: vanban amend; its form: vanban "
        "correct; for another document save a new file. A slip, and nothing was sent yet: vanban "
        "register void, take out its number and date, issue it anew.",
    ),
    "E812": Message(
        "Tệp này đang được giữ số {number} ngày {date} (hệ thống «{series}») từ lần cấp số dở "
        "dang trước.",
        "number {number} of {date} (series «{series}») is kept for this file since an issue that "
        "was broken off",
        "Chạy lại không kèm --date, --number để nhận đúng số đó; hoặc hủy số: vanban register "
        'void {number} --reason "…".',
        "Run it again without --date and --number to get that number; or give it up: vanban "
        'register void {number} --reason "…".',
    ),
    "E813": Message(
        "Sổ năm {year} của hệ thống «{series}» đã khóa.",
        "the book of {year} of the series «{series}» is closed",
        "Ban hành với ngày của năm chưa khóa.",
        "Issue it with a date of a year that is open.",
    ),
    "E814": Message(
        "Ngày {date} sớm hơn ngày {last} của số {number} đã cấp trước đó; số phải theo thứ tự "
        "thời gian (khoản 1 Điều 15).",
        "the date {date} is before {last}, the date of number {number}; numbers follow the order "
        "of dates (Điều 15.1)",
        "Bỏ --date để lấy ngày hôm nay (xem lại đồng hồ của máy nếu hôm nay sai), hoặc ghi lý do: "
        '--backdate "…".',
        "Leave --date out to take today's date (look at the machine's clock if that is wrong), or "
        'give a reason: --backdate "…".',
    ),
    "E815": Message(
        "Số {number} của hệ thống «{series}» đã hủy ({reason}); số đã hủy không được cấp lại.",
        "number {number} of the series «{series}» was given up ({reason}); it is never given again",
        "Bỏ --number để lấy số tiếp theo.",
        "Leave --number out to take the next one.",
    ),
    "E816": Message(
        "Số {number} của hệ thống «{series}» đã cấp cho {path}.",
        "number {number} of the series «{series}» belongs to {path}",
        "Bỏ --number để lấy số tiếp theo.",
        "Leave --number out to take the next one.",
    ),
    "E817": Message(
        "Số {number} bỏ cách: số tiếp theo của hệ thống «{series}» là {next}.",
        "number {number} would leave a gap: the next one of the series «{series}» is {next}",
        "Bỏ --number; muốn để dành các số ở giữa thì chạy «vanban reserve» trước.",
        "Leave --number out; to keep the numbers between for later, run “vanban reserve” first.",
    ),
    "E818": Message(
        "Hệ thống số «{series}» không còn số: số {number} vượt quá {next}.",
        "the series «{series}» has no more numbers: {number} is over {next}",
        "Xem lại số cuối cùng trong sổ: vanban register show.",
        "Look at the last number of the book: vanban register show.",
    ),
    "E819": Message(
        "Số {number} của hệ thống «{series}» năm {year} chưa được cấp.",
        "number {number} of the series «{series}» of {year} has not been given",
        "Xem sổ: vanban register show --year {year}.",
        "Look at the book: vanban register show --year {year}.",
    ),
    "E820": Message(
        "Số {number} đã hủy trước đây rồi ({reason}).",
        "number {number} was given up before ({reason})",
        "Không phải làm gì thêm.",
        "There is nothing left to do.",
    ),
    "E821": Message(
        "Ngày {date} muộn hơn ngày {limit} của số {number} đứng sau nó; số phải theo thứ tự thời "
        "gian (khoản 1 Điều 15).",
        "the date {date} is after {limit}, the date of the higher number {number}; numbers follow "
        "the order of dates (Điều 15.1)",
        'Ghi ngày không muộn hơn {limit}, hoặc ghi lý do: --backdate "…".',
        'Give a date not after {limit}, or a reason: --backdate "…".',
    ),
    "E822": Message(
        "Có số {number} ở nhiều hệ thống: {series}.",
        "several series have a number {number}: {series}",
        'Ghi rõ: --series "…".',
        'Say which: --series "…".',
    ),
    "E823": Message(
        "Không có hệ thống số «{series}»{near}.",
        "there is no series «{series}»{near}",
        "Các hệ thống đang có: {known}.",
        "The series are: {known}.",
    ),
    "E824": Message(
        "Phải ghi lý do (--reason).",
        "a reason is needed (--reason)",
        "Ghi lý do bằng vài chữ: sổ lưu lại để sau này giải trình được.",
        "Say why in a few words: the book keeps it.",
    ),
    "E825": Message(
        "Sổ không theo dõi tệp này: văn bản được cấp số là tệp .yaml trong directives/, không nằm "
        "trong directives/mau/ hay thư mục ẩn.",
        "the book does not look at this file: what gets a number is a .yaml file in directives/, "
        "outside directives/mau/ and hidden folders",
        "Chép thành tệp .yaml trong directives/ rồi cấp số.",
        "Copy it to a .yaml file in directives/ and issue that.",
    ),
    "E830": Message(
        "Số {number} ({series}) dùng hai lần: văn bản này và {other}.",
        "number {number} ({series}) is used twice: here and in {other}",
        "Văn bản ban hành sau phải lấy số khác: xóa dòng số, ngày trong tệp đó rồi chạy «vanban "
        "issue».",
        "The later one needs another number: remove number and date from it and run “vanban "
        "issue”.",
    ),
    "E831": Message(
        "Văn bản có số {number} ({series}) nhưng chưa vào sổ.",
        "the document has number {number} ({series}) and is not in the book",
        "Số đúng thì chạy «vanban register rebuild»; chưa ban hành thì xóa dòng số trong tệp.",
        "If it is right, run “vanban register rebuild”; if it was never issued, remove the number.",
    ),
    "E832": Message(
        "Sổ ghi số {number} ({series}) là của tệp này, nhưng tệp không còn ở đó.",
        "the book says that number {number} ({series}) is this file's, and the file is gone",
        "Tệp có thể đang ở nhánh git khác (git log --all -- {path}); đổi tên thì chạy «vanban "
        "register rebuild»; xóa nhầm thì khôi phục từ git. Chỉ khi văn bản thật sự bị hủy: "
        'vanban register void {number} --reason "…".',
        "It may be on another git branch (git log --all -- {path}); after a renaming run “vanban "
        "register rebuild”; get a deleted one back from git. Only if the document is given up: "
        'vanban register void {number} --reason "…".',
    ),
    "E833": Message(
        "Tệp đã bị sửa sau khi cấp số {number} ngày {date}.",
        "the file was changed after it was issued as number {number} of {date}",
        "Xem đã sửa gì: git log -p -- {path}; khôi phục bản đã ban hành, và sửa nội dung bằng "
        "«vanban amend» hoặc «vanban correct».",
        "See what was changed: git log -p -- {path}; restore what was issued, and change it by "
        "“vanban amend” or “vanban correct”.",
    ),
    "E834": Message(
        "Sổ ghi tệp này là số {number} ngày {date} ({series}), nhưng trong tệp là số {own} ngày "
        "{own_date} ({own_series}).",
        "in the book this file is number {number} of {date} ({series}), in the file it is {own} "
        "of {own_date} ({own_series})",
        "Sửa lại trong tệp cho đúng văn bản đã ban hành. Sổ mới là sai (gõ nhầm lúc cấp số mà chưa "
        "gửi đi) thì hủy số đó (vanban register void) rồi cấp số mới.",
        "Put the file right: it has to say what was issued. Where the book is wrong (a slip, and "
        "nothing was sent yet), void that number (vanban register void) and issue it anew.",
    ),
    "E835": Message(
        "Việc cấp số {number} cho tệp này còn dở dang.",
        "giving number {number} to this file was not finished",
        "Chạy «vanban issue {path}» để làm nốt, hoặc hủy số: vanban register void {number} "
        '--reason "…".',
        "Run “vanban issue {path}” to finish it, or give it up: vanban register void {number} "
        '--reason "…".',
    ),
    "E836": Message(
        "Hệ thống «{series}» năm {year} thiếu số {numbers}: không văn bản nào có, cũng không ghi "
        "là hủy.",
        "the series «{series}» of {year} lacks number {numbers}: no document has it, and it was "
        "not given up",
        "Tìm văn bản còn thiếu, hoặc ghi hủy có lý do: vanban register void {first} --year {year} "
        '--series "{series}" --reason "…".',
        "Find the document that is missing, or give it up: vanban register void {first} --year "
        '{year} --series "{series}" --reason "…".',
    ),
    "E837": Message(
        "Nhánh git «{branch}» cũng cấp số {number} ({series}), cho {other}.",
        "the git branch «{branch}» gave number {number} ({series}) too, to {other}",
        "Trước khi gộp nhánh, văn bản ban hành sau phải lấy số khác.",
        "Before the branches are merged, the later document needs another number.",
    ),
    "E838": Message(
        "Số {number} ({series}) đã hủy ({reason}), nhưng tệp này còn ghi số đó.",
        "number {number} ({series}) was given up ({reason}), and this file still has it",
        "Xóa dòng số, ngày trong tệp; muốn ban hành thì cấp số mới.",
        "Remove number and date from the file; issue it again for a new one.",
    ),
    "E826": Message(
        "Loại «{type}» không sửa đổi từng phần được.",
        "the type «{type}» cannot be amended in parts",
        "Thay thế cả văn bản: vanban amend {path} --replace.",
        "Replace it as a whole: vanban amend {path} --replace.",
    ),
    "E827": Message(
        "«{vi}»: trong thư mục làm việc không có tệp «{text}».",
        "«{en}»: there is no file «{text}» in the workspace",
        "Ghi đường dẫn từ thư mục làm việc, như directives/2026/quy-che.yaml.",
        "Write the path from the workspace's folder, like directives/2026/quy-che.yaml.",
    ),
    "E828": Message(
        "Sổ năm {year} của hệ thống «{series}» không có các số đầu {numbers}.",
        "the book of {year} of the series «{series}» lacks its first numbers, {numbers}",
        "Nếu các số đó ở sổ khác (sổ giấy): vanban register start {next} --year {year} --series "
        '"{series}"; nếu không, tìm văn bản còn thiếu hoặc hủy từng số có lý do.',
        "If they stand in another book: vanban register start {next} --year {year} --series "
        '"{series}"; if not, find the documents, or give the numbers up one by one.',
    ),
    "E829": Message(
        "{file} ghi «{event}» số {number} ({series}), nhưng sổ không có.",
        "{file} says «{event}» of number {number} ({series}), and the book does not",
        "Chạy «vanban register rebuild» để ghi vào sổ.",
        "Run “vanban register rebuild” to enter it.",
    ),
    "E839": Message(
        "Sổ có «{event}» số {number} ({series}), nhưng {file} không ghi.",
        "the book has «{event}» of number {number} ({series}), and {file} does not",
        "Chạy «vanban register rebuild» để ghi vào tệp.",
        "Run “vanban register rebuild” to write it there.",
    ),
    "E846": Message(
        "Sổ năm {year} của hệ thống «{series}» đã có số {number}, nên không bắt đầu từ số {first}.",
        "the book of {year} of the series «{series}» has number {number} already, so it does not "
        "begin with {first}",
        "Xem sổ: vanban register show --year {year}; muốn để dành số thì dùng «vanban reserve».",
        "Look at the book: vanban register show --year {year}; to keep numbers use “vanban "
        "reserve”.",
    ),
    "E847": Message(
        "Văn bản này chưa ban hành: chưa có số và ngày.",
        "this document has not been issued: it has no number and date",
        "Chưa ban hành thì sửa thẳng tệp YAML.",
        "Until it is issued, simply change the YAML file.",
    ),
    "W811": Message(
        "Văn bản có số {number} ({series}) chưa vào sổ; đã ghi vào sổ.",
        "the document has number {number} ({series}) and was not in the book; it has been entered",
        "Không phải làm gì nếu số đó đúng (văn bản từ nhánh hay máy khác).",
        "Nothing to do if the number is right (it came from another branch or machine).",
    ),
    "W813": Message(
        "Đã ghi vào sổ {count} văn bản có số mà sổ chưa có.",
        "{count} documents that have numbers were not in the book and have been entered",
        "Xem sổ: vanban register show; đối chiếu: vanban register verify.",
        "Look at it: vanban register show; compare: vanban register verify.",
    ),
    "W814": Message(
        "Cơ quan «{agency}» khác với vanban.yaml, nhưng viết tắt vẫn là «{abbreviation}»: văn bản "
        "lấy số chung của cơ quan.",
        "the agency «{agency}» is not that of vanban.yaml, and the abbreviation is still "
        "«{abbreviation}»: the number is one of the office's own series",
        "Hội đồng, ban, tổ có con dấu, số riêng thì ghi thêm «viết tắt» của nó trong tệp.",
        "A council with numbers of its own needs its own abbreviation in the file.",
    ),
    "W815": Message(
        "Nhiệm vụ {task} có hạn {due}, trước ngày ban hành {date}.",
        "task {task} is due {due}, before the date of issue, {date}",
        "Xem lại ngày ký (--date) và hạn. Cấp nhầm mà chưa gửi đi: vanban register void, xóa dòng "
        "số, ngày rồi cấp số mới.",
        "Look at the day of signing (--date) and at the deadline. A slip, and nothing was sent "
        "yet: vanban register void, take out its number and date, issue it anew.",
    ),
    "W812": Message(
        "Ngày ban hành {date} sau ngày hôm nay ({today}).",
        "the date of issue, {date}, is after today ({today})",
        "Nếu nhầm: hủy số và cấp lại; các văn bản sau không thể mang ngày sớm hơn.",
        "If it is a mistake, give the number up and issue again; later documents cannot have an "
        "earlier date.",
    ),
}

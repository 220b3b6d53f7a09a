"""E71x–E72x, W71x: `vanban build`. E75x: building on other machines."""

from __future__ import annotations

from generator.core.catalogue.entry import Message

BUILDING: dict[str, Message] = {
    "E710": Message(
        "Không thấy thư mục làm việc: chưa có vanban.yaml ở đây hay các thư mục trên.",
        "There is no workspace: no vanban.yaml here or above.",
        "Vào thư mục làm việc rồi chạy lại, ghi đường dẫn của nó, hoặc lập mới: vanban init",
        "Go to the workspace and run it again, name it, or make one: vanban init",
    ),
    "E711": Message(
        "Việc tạo văn bản này bị dừng đột ngột (có thể do thiếu bộ nhớ); các bản khác vẫn xong.",
        "Making this document ended abruptly (perhaps for want of memory); the others are done.",
        "Tạo riêng văn bản này bằng vanban render; vẫn bị thì báo người phụ trách phần mềm.",
        "Render this one alone; if it happens again, send it to whoever maintains the program.",
    ),
    "E712": Message(
        "Tệp này là liên kết dẫn ra ngoài thư mục làm việc nên không tạo văn bản.",
        "This is a link that leads out of the workspace; no document is made of it.",
        "Chép tệp thật vào directives/, hoặc dùng vanban render với đúng tệp này.",
        "Copy the file itself into directives/, or give it to vanban render.",
    ),
    "E713": Message(
        "Không có tệp hay điều kiện chọn nào như vậy{near_vi}",
        "There is no such file, and no such selector{near_en}",
        "Ghi tệp, thư mục trong directives/, hoặc: loại:CV, ngày:2025-01..2025-06, đơn-vị:VP, "
        "quá-hạn, khác:main",
        "Name a file or a folder in directives/, or: type:CV, date:2025-01..2025-06, unit:VP, "
        "overdue, changed:main",
    ),
    "E714": Message(
        "Đường dẫn này không nằm trong {folder}.",
        "This path is not in {folder}.",
        "vanban build chỉ tạo văn bản của một thư mục làm việc; tệp ở nơi khác: vanban render",
        "vanban build makes the documents of one workspace; for files elsewhere: vanban render",
    ),
    "E715": Message(
        "git không biết phiên bản này.",
        "git knows no such revision.",
        "Ghi tên nhánh, thẻ hoặc mã commit, ví dụ khác:main hay khác:HEAD~1.",
        "Write a branch, a tag or a commit, such as changed:main or changed:HEAD~1.",
    ),
    "E716": Message(
        "Không hỏi được git về thư mục này (chưa cài git, hoặc thư mục không nằm trong kho git).",
        "git cannot be asked about this folder (no git here, or no repository).",
        "Chạy lại mà không có khác:…, hoặc cài git rồi chạy git init.",
        "Run it again without changed:…, or install git and run git init.",
    ),
    "E717": Message(
        "Điều kiện chọn này thiếu tên đơn vị.",
        "This selector names no unit.",
        "Ghi đơn vị soạn thảo hoặc đơn vị chủ trì nhiệm vụ, ví dụ đơn-vị:VP.",
        "Write the unit that drafts or that leads a task, such as unit:VP.",
    ),
    "E718": Message(
        "Không có loại văn bản nào như vậy{near_vi}",
        "There is no such type of document{near_en}",
        "Ghi tên hoặc chữ viết tắt của loại, ví dụ loại:CV, loại:QĐ, «loại:kế hoạch».",
        "Write a type's name or abbreviation, such as type:CV, type:QĐ, “type:kế hoạch”.",
    ),
    "E719": Message(
        "Không đọc được ngày hay khoảng ngày này.",
        "This is no day and no range of days.",
        "Ghi ngày:2025, ngày:2025-01, ngày:2025-01-15, ngày:15/01/2025, hoặc một khoảng: "
        "ngày:2025-01..2025-06, ngày:2025-01.., ngày:..2025-06.",
        "Write date:2025, date:2025-01, date:2025-01-15, or a range: date:2025-01..2025-06, "
        "date:2025-01.., date:..2025-06.",
    ),
    "E720": Message(
        "Không ghi: thư mục chứa văn bản này là liên kết dẫn ra ngoài output/.",
        "Not written: the folder of this document is a link that leads out of output/.",
        "Xóa liên kết đó; muốn để văn bản ở ổ khác thì cho cả thư mục output thành liên kết.",
        "Remove the link; to keep documents on another disk, make output itself a link.",
    ),
    "E721": Message(
        "{count} văn bản trong thư mục này không ghi được: {reason}",
        "{count} documents in this folder could not be written: {reason}",
        "Xem lại quyền ghi của thư mục và chỗ trống trên đĩa; văn bản cũ (nếu có) vẫn còn nguyên.",
        "Look at the folder's permissions and the disk's free space; old files are kept.",
    ),
    "E722": Message(
        "Không phải là thư mục, mà là một tệp hay một liên kết không dẫn tới đâu; chưa tạo gì.",
        "This is no folder but a file, or a link that leads nowhere; nothing was made.",
        "Nếu văn bản để ở ổ đĩa khác thì gắn ổ đó lại; nếu không thì xóa hoặc đổi tên nó.",
        "If documents are kept on another disk, mount it; else remove it or give it another name.",
    ),
    "W710": Message(
        "Tệp YAML của văn bản này không còn nữa ({source}).",
        "The YAML of this document is gone ({source}).",
        "Thêm --prune để xóa văn bản.",
        "Add --prune to remove the document.",
    ),
    "W711": Message(
        "Tệp YAML của văn bản này không còn nữa ({source}), nhưng tệp này không phải đúng bản mà "
        "vanban build đã ghi (bị sửa, hay do lệnh khác tạo) nên được giữ lại.",
        "The YAML of this document is gone ({source}), but this is not what vanban build wrote "
        "(it was changed, or made by another command), so it is kept.",
        "Xem lại rồi tự xóa nếu không cần.",
        "Look at it, and remove it yourself if nobody needs it.",
    ),
    "W712": Message(
        "Không ghi được những gì đã làm ({reason}); lần sau sẽ phải tạo lại các văn bản này.",
        "What was done could not be noted ({reason}); the next build makes these documents again.",
        "Xem lại quyền ghi của thư mục output và chỗ trống trên đĩa.",
        "Look at the permissions of output and at the disk's free space.",
    ),
    "W713": Message(
        "Không có văn bản nào hợp điều kiện này.",
        "No document fits this.",
        "Xem lại điều kiện; nhiều điều kiện khác loại thì văn bản phải hợp tất cả.",
        "Look at the selectors; where they are of several kinds, a document has to fit them all.",
    ),
    "E750": Message(
        "Chưa cài phần chạy trên nhiều máy.",
        "What works on several machines is not installed.",
        "Cài thêm: pip install 'vanban[cluster]' (trên máy này và trên các máy làm việc); hoặc bỏ "
        "--cluster.",
        "Install it: pip install 'vanban[cluster]' (here and on the workers); or leave --cluster "
        "out.",
    ),
    "E751": Message(
        "Không kết nối được với máy điều phối (scheduler): {reason}",
        "The scheduler cannot be reached: {reason}",
        "Ghi địa chỉ mà dask scheduler in ra, ví dụ tcp://192.168.1.10:8786; xem docs/scale.md.",
        "Give the address that dask scheduler prints, such as tcp://192.168.1.10:8786; see "
        "docs/scale.md.",
    ),
    "E752": Message(
        "{count} máy làm việc không có đúng phiên bản vanban của máy này ({here}): {what}",
        "{count} worker(s) do not have this machine's version of vanban ({here}): {what}",
        "Cài cùng một phiên bản vanban trên mọi máy rồi khởi động lại dask worker.",
        "Install the same version of vanban on all machines and start the dask workers again.",
    ),
    "E753": Message(
        "Máy điều phối không có máy làm việc (worker) nào.",
        "The scheduler has no workers.",
        "Chạy dask worker trên các máy làm việc, trỏ về địa chỉ này; xem docs/scale.md.",
        "Start dask worker on other machines, with this address; see docs/scale.md.",
    ),
    "E754": Message(
        "Mất kết nối với máy điều phối (scheduler) giữa chừng; những văn bản đã xong vẫn còn.",
        "The connection to the scheduler was lost half-way; the documents made so far are there.",
        "Khởi động lại máy điều phối rồi chạy lại: chỉ những văn bản còn thiếu được tạo.",
        "Start the scheduler again and run the command again: only what is missing is made.",
    ),
}

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>caodiem::ui::BalanceFigures</name>
    <message>
        <source>The ratio stayed at %1</source>
        <translation>Tỷ lệ giữ nguyên %1</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3 points)</source>
        <translation>Từ %1 thành %2 (%3 điểm)</translation>
    </message>
    <message>
        <source>%1: done %2, total %3.</source>
        <translation>%1: đã làm %2, tổng số %3.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Đầu kỳ %1</translation>
    </message>
    <message>
        <source>Closing %1</source>
        <translation>Cuối kỳ %1</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::BalanceModel</name>
    <message>
        <source>Opening, as of %1</source>
        <translation>Đầu kỳ, đến hết %1</translation>
    </message>
    <message>
        <source>Closing, as of %1</source>
        <translation>Cuối kỳ, đến hết %1</translation>
    </message>
    <message>
        <source>Check: opening + in − out − closing</source>
        <translation>Kiểm tra: đầu kỳ + vào − ra − cuối kỳ</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>khớp</translation>
    </message>
    <message>
        <source>Enter opens these people</source>
        <translation>Enter mở danh sách những người này</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Khoản</translation>
    </message>
    <message>
        <source>Done: in</source>
        <translation>Đã làm: vào</translation>
    </message>
    <message>
        <source>Done: out</source>
        <translation>Đã làm: ra</translation>
    </message>
    <message>
        <source>Total: in</source>
        <translation>Tổng số: vào</translation>
    </message>
    <message>
        <source>Total: out</source>
        <translation>Tổng số: ra</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::BalancePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Đầu kỳ</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cuối kỳ</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 ngày</translation>
    </message>
    <message>
        <source>28 days</source>
        <translation>28 ngày</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Từ đầu đợt</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Quay lại (Alt+←)</translation>
    </message>
    <message>
        <source>Why did the ratio change?</source>
        <translation>Vì sao tỷ lệ đổi?</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>đế&amp;n</translation>
    </message>
    <message>
        <source>What came in and went out</source>
        <translation>Những gì vào, ra</translation>
    </message>
    <message>
        <source>a number opens its people</source>
        <translation>bấm vào số để mở danh sách người</translation>
    </message>
    <message>
        <source>Done (numerator)</source>
        <translation>Đã làm (tử số)</translation>
    </message>
    <message>
        <source>Total (denominator)</source>
        <translation>Tổng số (mẫu số)</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::BurnUpCard</name>
    <message>
        <source>Cumulative</source>
        <translation>Lũy kế</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Mỗi ngày</translation>
    </message>
    <message>
        <source>Newly done each day</source>
        <translation>Làm thêm mỗi ngày</translation>
    </message>
    <message>
        <source>Needed per day</source>
        <translation>Cần mỗi ngày</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Đã thực hiện</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Tổng số</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>Trong ngày</translation>
    </message>
    <message>
        <source>&amp;Why did it change?</source>
        <translation>&amp;Vì sao tỷ lệ đổi?</translation>
    </message>
    <message>
        <source>What came in and went out between two days (F3)</source>
        <translation>Những gì vào, ra giữa hai ngày (F3)</translation>
    </message>
    <message>
        <source>If so: %1</source>
        <translation>Nếu vậy: %1</translation>
    </message>
    <message>
        <source>80 of 100 courses</source>
        <translation>Khoảng dự báo</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::CardFigures</name>
    <message>
        <source>reached</source>
        <translation>đã đạt</translation>
    </message>
    <message>
        <source>no forecast</source>
        <translation>không dự báo được</translation>
    </message>
    <message>
        <source>%1 of %2, %3 remaining</source>
        <translation>%1 trên %2, còn lại %3</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::CardFrame</name>
    <message>
        <source>Show as a table (Alt+Enter)</source>
        <translation>Xem dạng bảng (Alt+Enter)</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Xem dạng bảng</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::ContextBar</name>
    <message>
        <source>&amp;Campaign</source>
        <translation>&amp;Chiến dịch</translation>
    </message>
    <message>
        <source>&amp;Data as of</source>
        <translation>&amp;Số liệu đến</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Chiến dịch</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>Số liệu đến</translation>
    </message>
    <message>
        <source>Deadline: through %1</source>
        <translation>Hạn: hết %1</translation>
    </message>
    <message>
        <source>Deadline: before %1</source>
        <translation>Hạn: trước %1</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>còn %1 ngày</translation>
    </message>
    <message>
        <source>no day left</source>
        <translation>đã hết hạn</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::DayPanel</name>
    <message>
        <source>Nothing was recorded today.</source>
        <translation>Hôm nay chưa ghi gì.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Today by the hour</source>
        <translation>Hôm nay theo giờ</translation>
    </message>
    <message>
        <source>Whole campaign</source>
        <translation>Cả đợt</translation>
    </message>
    <message>
        <source>Done last</source>
        <translation>Vừa làm</translation>
    </message>
    <message>
        <source>Takes back the chosen line, or the last one (Ctrl+Z)</source>
        <translation>Hoàn tác dòng đang chọn, hoặc dòng cuối (Ctrl+Z)</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 hồ sơ</translation>
    </message>
    <message>
        <source>Morning %1 · Afternoon %2 · Evening %3</source>
        <translation>Sáng %1 · Chiều %2 · Tối %3</translation>
    </message>
    <message>
        <source>Today %1 of %2 needed</source>
        <translation>Hôm nay %1, cần %2</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hôm nay %1</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::DeskDialog</name>
    <message>
        <source>This office has a &amp;card machine</source>
        <translation>Đơn vị có &amp;máy cấp căn cước</translation>
    </message>
    <message>
        <source>Intake desk</source>
        <translation>Bàn tiếp nhận</translation>
    </message>
    <message>
        <source>&amp;Offices to refer to, one a line</source>
        <translation>&amp;Nơi chuyển đến, mỗi dòng một nơi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::FamilyModel</name>
    <message>
        <source>File taken in</source>
        <translation>Đã thu nhận</translation>
    </message>
    <message>
        <source>Taken in and activated</source>
        <translation>Thu nhận và kích hoạt ngay</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Không đủ điều kiện</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Hẹn lại</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Chuyển nơi cấp căn cước</translation>
    </message>
    <message>
        <source>Does not want to</source>
        <translation>Không có nhu cầu</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Vắng mặt</translation>
    </message>
    <message>
        <source>being written…</source>
        <translation>đang ghi…</translation>
    </message>
    <message>
        <source>lacks nothing</source>
        <translation>đã đủ</translation>
    </message>
    <message>
        <source>Proposed: %1 · %2</source>
        <translation>Gợi ý: %1 · %2</translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation>Chưa có</translation>
    </message>
    <message>
        <source>Taken in %1</source>
        <translation>Đã thu nhận %1</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Đã cấp</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Chưa có</translation>
    </message>
    <message>
        <source>under 6: in VNeID</source>
        <translation>dưới 6 tuổi: trên VNeID</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Đã kích hoạt</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Đã thu nhận</translation>
    </message>
    <message>
        <source>Approved, not activated</source>
        <translation>Đã duyệt, chưa kích hoạt</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tuổi</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Căn cước</translation>
    </message>
    <message>
        <source>E-ID level 2</source>
        <translation>ĐDĐT mức 2</translation>
    </message>
    <message>
        <source>Result of this visit</source>
        <translation>Kết quả lượt này</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::FileCommands</name>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Stopped, nothing was written.</source>
        <translation>Đã dừng, chưa ghi gì.</translation>
    </message>
    <message>
        <source>Open a store (a folder NAME.caodiem)</source>
        <translation>Mở kho dữ liệu (thư mục TÊN.caodiem)</translation>
    </message>
    <message>
        <source>Export the residents</source>
        <translation>Xuất danh sách cư dân</translation>
    </message>
    <message>
        <source>Export the organisations</source>
        <translation>Xuất danh sách tổ chức</translation>
    </message>
    <message>
        <source>residents.xlsx</source>
        <translation>cu-dan.xlsx</translation>
    </message>
    <message>
        <source>organisations.xlsx</source>
        <translation>to-chuc.xlsx</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Đang ghi %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>Save an empty form</source>
        <translation>Lưu tệp mẫu</translation>
    </message>
    <message>
        <source>form.xlsx</source>
        <translation>tep-mau.xlsx</translation>
    </message>
    <message>
        <source>Writing the weekly report</source>
        <translation>Đang lập báo cáo tuần</translation>
    </message>
    <message>
        <source>Report written: %1</source>
        <translation>Đã lập báo cáo: %1</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>Sao lưu ra tệp</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Bản sao lưu (*.backup)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Đang sao lưu</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Đã sao lưu và mở thử được: %1</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Xuất danh sách này</translation>
    </message>
    <message>
        <source>list.xlsx</source>
        <translation>danh-sach.xlsx</translation>
    </message>
    <message>
        <source>Save the page as a picture</source>
        <translation>Lưu trang thành ảnh</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Ảnh (*.png)</translation>
    </message>
    <message>
        <source>Save the ranking</source>
        <translation>Lưu bảng xếp hạng</translation>
    </message>
    <message>
        <source>Open a document to check</source>
        <translation>Mở văn bản để đối chiếu</translation>
    </message>
    <message>
        <source>Documents (*.docx *.txt)</source>
        <translation>Văn bản (*.docx *.txt)</translation>
    </message>
    <message>
        <source>Checking the document</source>
        <translation>Đang đối chiếu văn bản</translation>
    </message>
    <message>
        <source>Export the check</source>
        <translation>Xuất phiếu đối chiếu</translation>
    </message>
    <message>
        <source>check.docx</source>
        <translation>phieu-doi-chieu.docx</translation>
    </message>
    <message>
        <source>Word (*.docx);;Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Word (*.docx);;Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::FindingModel</name>
    <message>
        <source>Verdict</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Figure in the document</source>
        <translation>Số trong văn bản</translation>
    </message>
    <message>
        <source>Document says</source>
        <translation>Văn bản ghi</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>Tính lại</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cách tính</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Chênh</translation>
    </message>
    <message>
        <source>The office&apos;s figure</source>
        <translation>Số của đơn vị</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::HourBars</name>
    <message>
        <source>Files by the hour</source>
        <translation>Hồ sơ theo giờ</translation>
    </message>
    <message>
        <source>%1 h: %2</source>
        <translation>%1 giờ: %2</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::ImportDialog</name>
    <message>
        <source>&amp;Date of the list</source>
        <translation>&amp;Ngày của danh sách</translation>
    </message>
    <message>
        <source>Dry &amp;run</source>
        <translation>&amp;Kiểm tra thử</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Đón&amp;g</translation>
    </message>
    <message>
        <source>Remarks on single rows</source>
        <translation>Ghi chú từng dòng</translation>
    </message>
    <message>
        <source>Import a list of residents</source>
        <translation>Nhập danh sách cư dân</translation>
    </message>
    <message>
        <source>Import a list of organisations</source>
        <translation>Nhập danh sách tổ chức</translation>
    </message>
    <message>
        <source>Import a list of villages</source>
        <translation>Nhập danh sách thôn, khu phố</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>Choose an .xlsx or .csv file</source>
        <translation>Chọn tệp .xlsx, .csv</translation>
    </message>
    <message>
        <source>Date of the list</source>
        <translation>Ngày của danh sách</translation>
    </message>
    <message>
        <source>Ticks without a date count from this day. Off: the date in the file&apos;s own title.</source>
        <translation>Ô đánh dấu không có ngày được tính từ ngày này. Không chọn: lấy ngày ghi trong tiêu đề của tệp.</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.tsv *.ods)</source>
        <translation>Danh sách (*.xlsx *.csv *.tsv *.ods)</translation>
    </message>
    <message>
        <source>The dry run reads the whole file and writes nothing.</source>
        <translation>Kiểm tra thử đọc hết tệp và chưa ghi gì.</translation>
    </message>
    <message>
        <source>&amp;Write %1 rows</source>
        <translation>G&amp;hi %1 dòng</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Đang kiểm tra %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Đang ghi %1</translation>
    </message>
    <message>
        <source>%1 rows: &lt;b&gt;%2&lt;/b&gt; new, &lt;b&gt;%3&lt;/b&gt; changed, &lt;b&gt;%4&lt;/b&gt; unchanged, &lt;b&gt;%5&lt;/b&gt; left out, %6 questions, %7 remarks</source>
        <translation>%1 dòng: &lt;b&gt;%2&lt;/b&gt; mới, &lt;b&gt;%3&lt;/b&gt; thay đổi, &lt;b&gt;%4&lt;/b&gt; không đổi, &lt;b&gt;%5&lt;/b&gt; bỏ lại, %6 câu hỏi, %7 lưu ý</translation>
    </message>
    <message>
        <source>Written: %1 new, %2 changed rows.</source>
        <translation>Đã ghi: %1 dòng mới, %2 dòng thay đổi.</translation>
    </message>
    <message>
        <source>Nothing to write: the store already says what the file says.</source>
        <translation>Không có gì để ghi: dữ liệu đã đúng như trong tệp.</translation>
    </message>
    <message>
        <source>Dry run, nothing written yet.</source>
        <translation>Kiểm tra thử, chưa ghi gì.</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::IntakeCommands</name>
    <message>
        <source>Saved %1: %2</source>
        <translation>Đã lưu %1: %2</translation>
    </message>
    <message>
        <source>Taken back %1: %2</source>
        <translation>Đã hoàn tác %1: %2</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::IntakePage</name>
    <message>
        <source>Scan a card, or type a number or a name, to open a household.</source>
        <translation>Quét thẻ, hoặc gõ số định danh, họ tên để mở hộ.</translation>
    </message>
    <message>
        <source>Put aside  Ctrl+S</source>
        <translation>Lưu tạm  Ctrl+S</translation>
    </message>
    <message>
        <source>Finish and call next  Ctrl+Enter</source>
        <translation>Lưu hộ và gọi tiếp  Ctrl+Enter</translation>
    </message>
    <message>
        <source>F2 scan field · ↑↓ person · 1–6 result · F9 absent · F4 card&apos;s day · Ctrl+Enter finish, next · Ctrl+S put aside · F8 call next · Ctrl+Z undo</source>
        <translation>F2 Ô quét · ↑↓ Chọn người · 1–6 Kết quả · F9 Vắng mặt · F4 Lấy theo thẻ · Ctrl+Enter Lưu hộ, gọi tiếp · Ctrl+S Lưu tạm · F8 Gọi tiếp · Ctrl+Z Hoàn tác</translation>
    </message>
    <message>
        <source>Scan the card&apos;s QR, or type an ID number or a name</source>
        <translation>Quét QR trên thẻ căn cước, hoặc gõ số định danh, họ tên</translation>
    </message>
    <message>
        <source>Members of the household</source>
        <translation>Thành viên của hộ</translation>
    </message>
    <message>
        <source>Everybody has a result.</source>
        <translation>Ai cũng đã có kết quả.</translation>
    </message>
    <message>
        <source>%1 without a result</source>
        <translation>Còn %1 người chưa có kết quả</translation>
    </message>
    <message>
        <source>Nobody of this name or number is in the register.</source>
        <translation>Không có ai trong danh sách mang tên hoặc số này.</translation>
    </message>
    <message>
        <source>Desk…</source>
        <translation>Bàn tiếp nhận…</translation>
    </message>
    <message>
        <source>Card machine, offices to refer to</source>
        <translation>Máy cấp căn cước, nơi chuyển đến</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::JobDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
    <message>
        <source>Cancel writes no rows</source>
        <translation>Hủy thì không dòng nào được ghi</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Đang chạy…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Đang dừng…</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::KeySheetDialog</name>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Recalculate</source>
        <translation>Tính lại</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Sang phần kế tiếp của cửa sổ</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Bảng phím tắt này</translation>
    </message>
    <message>
        <source>F12</source>
        <translation>F12</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Nền sáng, nền tối</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Mở kho dữ liệu</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Import a list of residents</source>
        <translation>Nhập danh sách cư dân</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>Báo cáo tuần</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Show or hide ID numbers in a list of people</source>
        <translation>Hiện, ẩn số định danh trong danh sách</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the selected rows with their headers</source>
        <translation>Chép các dòng đang chọn kèm tiêu đề cột</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>Back from a list of people</source>
        <translation>Quay lại từ danh sách người</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>From card to card; from day to day in the chart; from part to part of a bar</source>
        <translation>Sang thẻ khác; sang ngày khác trên biểu đồ; sang phần khác của thanh</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Dấu cách</translation>
    </message>
    <message>
        <source>Show a card&apos;s indicator in the charts and the ranking</source>
        <translation>Xem chỉ tiêu của thẻ trên biểu đồ và bảng xếp hạng</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the people behind a card, a day, a bar or a row</source>
        <translation>Mở danh sách người của thẻ, ngày, thanh hoặc dòng</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>On a card: the people achieved</source>
        <translation>Trên thẻ: những người đã thực hiện</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Enter</translation>
    </message>
    <message>
        <source>A chart as a table</source>
        <translation>Xem biểu đồ dạng bảng</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Bảng phím tắt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>F8, Shift+F8</source>
        <translation>F8, Shift+F8</translation>
    </message>
    <message>
        <source>In a document: next, previous mismatch</source>
        <translation>Trong văn bản: số lệch kế tiếp, trước đó</translation>
    </message>
    <message>
        <source>Ctrl+1, Ctrl+8</source>
        <translation>Ctrl+1, Ctrl+8</translation>
    </message>
    <message>
        <source>Overview, check of a document&apos;s figures</source>
        <translation>Tổng quan, Đối chiếu</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Why the ratio changed between two days</source>
        <translation>Vì sao tỷ lệ đổi giữa hai ngày</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>The intake desk; its keys stand at its foot</source>
        <translation>Tiếp nhận; phím tắt ghi ở cuối trang</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::KpiCard</name>
    <message>
        <source>shown in the charts below</source>
        <translation>đang xem ở biểu đồ bên dưới</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Còn lại</translation>
    </message>
    <message>
        <source>Needed per day</source>
        <translation>Cần mỗi ngày</translation>
    </message>
    <message>
        <source>7-day pace</source>
        <translation>Tốc độ 7 ngày</translation>
    </message>
    <message>
        <source>Forecast finish</source>
        <translation>Dự báo xong</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::LadderCard</name>
    <message>
        <source>Organisations have no age.</source>
        <translation>Tổ chức không chia theo độ tuổi.</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Theo độ tuổi</translation>
    </message>
    <message>
        <source>100% = people of the band</source>
        <translation>100% = số người trong nhóm</translation>
    </message>
    <message>
        <source>By age band</source>
        <translation>Theo nhóm tuổi</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>Nhóm tuổi</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Độ tuổi</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Còn lại</translation>
    </message>
    <message>
        <source>by contact</source>
        <translation>theo khả năng liên hệ</translation>
    </message>
    <message>
        <source>Remaining by contact</source>
        <translation>Còn lại theo khả năng liên hệ</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::LadderChart</name>
    <message>
        <source>Activated</source>
        <translation>Đã kích hoạt</translation>
    </message>
    <message>
        <source>Taken in, not activated</source>
        <translation>Đã thu nhận, chưa kích hoạt</translation>
    </message>
    <message>
        <source>Has a card, not taken in</source>
        <translation>Có căn cước, chưa thu nhận</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>Chưa có căn cước</translation>
    </message>
    <message>
        <source>%1: %2 of %3 activated</source>
        <translation>%1: %2 trên %3 đã kích hoạt</translation>
    </message>
    <message>
        <source>By age band</source>
        <translation>Theo nhóm tuổi</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Chưa có số liệu</translation>
    </message>
    <message>
        <source>%1 · %2: %3 people, %4</source>
        <translation>%1 · %2: %3 người, %4</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::Lamp</name>
    <message>
        <source>just in time</source>
        <translation>vừa kịp</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>trễ %1</translation>
    </message>
    <message>
        <source>%1 early</source>
        <translation>sớm %1</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Bảng phím tắt</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Giới thiệu</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Giới thiệu</translation>
    </message>
    <message>
        <source>&lt;b&gt;Cao Điểm %1&lt;/b&gt;&lt;br&gt;Progress of an enrolment campaign, from an Excel list to the weekly report.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later.</source>
        <translation>&lt;b&gt;Cao Điểm %1&lt;/b&gt;&lt;br&gt;Theo dõi tiến độ cao điểm, từ danh sách Excel đến báo cáo tuần.&lt;br&gt;&lt;br&gt;Phần mềm tự do theo giấy phép GNU General Public License, phiên bản 3 trở lên.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>&amp;Residents…</source>
        <translation>&amp;Cư dân…</translation>
    </message>
    <message>
        <source>&amp;Organisations…</source>
        <translation>&amp;Tổ chức…</translation>
    </message>
    <message>
        <source>&amp;Villages…</source>
        <translation>T&amp;hôn, khu phố…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Mở…</translation>
    </message>
    <message>
        <source>&amp;New store…</source>
        <translation>Đơn &amp;vị mới…</translation>
    </message>
    <message>
        <source>Make sample &amp;data…</source>
        <translation>Tạo &amp;dữ liệu mẫu…</translation>
    </message>
    <message>
        <source>&amp;Import a list</source>
        <translation>&amp;Nhập danh sách</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>X&amp;uất danh sách</translation>
    </message>
    <message>
        <source>Empty &amp;form</source>
        <translation>&amp;Tệp mẫu trống</translation>
    </message>
    <message>
        <source>Weekly &amp;report…</source>
        <translation>&amp;Báo cáo tuần…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sao lưu…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Th&amp;oát</translation>
    </message>
    <message>
        <source>&amp;Recalculate</source>
        <translation>Tính &amp;lại</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Nền tối</translation>
    </message>
    <message>
        <source>&amp;Indicator</source>
        <translation>&amp;Chỉ tiêu</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Xếp hạng theo</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Tổng quan</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>Next &amp;part</source>
        <translation>Phần &amp;kế tiếp</translation>
    </message>
    <message>
        <source>&amp;Show ID numbers</source>
        <translation>H&amp;iện số định danh</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Cao Điểm</source>
        <translation>Cao Điểm</translation>
    </message>
    <message>
        <source>Opens the store of an office, or makes a sample commune with invented people to try everything out.</source>
        <translation>Mở kho dữ liệu của đơn vị, hoặc tạo một xã mẫu với người không có thật để dùng thử.</translation>
    </message>
    <message>
        <source>Make sample data…</source>
        <translation>Tạo dữ liệu mẫu…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Mở…</translation>
    </message>
    <message>
        <source>New store…</source>
        <translation>Đơn vị mới…</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>tong-quan</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>xep-hang</translation>
    </message>
    <message>
        <source>Noting in the audit</source>
        <translation>Đang ghi nhật ký</translation>
    </message>
    <message>
        <source>%1 — Cao Điểm</source>
        <translation>%1 — Cao Điểm</translation>
    </message>
    <message>
        <source>Sample data, today is %1</source>
        <translation>Dữ liệu mẫu, hôm nay là %1</translation>
    </message>
    <message>
        <source>Reading the people behind the figure</source>
        <translation>Đang đọc danh sách người</translation>
    </message>
    <message>
        <source>Switching the campaign</source>
        <translation>Đang chuyển chiến dịch</translation>
    </message>
    <message>
        <source>You are looking at the figures of %1.</source>
        <translation>Đang xem số liệu ngày %1.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Về hôm nay</translation>
    </message>
    <message>
        <source>Check &amp;figures</source>
        <translation>Đối chiế&amp;u</translation>
    </message>
    <message>
        <source>Check figures</source>
        <translation>Đối chiếu</translation>
    </message>
    <message>
        <source>&amp;Why did the ratio change?</source>
        <translation>&amp;Vì sao tỷ lệ đổi?</translation>
    </message>
    <message>
        <source>&amp;Intake</source>
        <translation>Tiếp &amp;nhận</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Tiếp nhận</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::NavPane</name>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Nền sáng</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Nền tối</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Bảng phím tắt</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::NewStoreDialog</name>
    <message>
        <source>Phú Quốc: 101,710 residents from 14, 3,768 organisations</source>
        <translation>Phú Quốc: 101.710 cư dân từ đủ 14 tuổi, 3.768 tổ chức</translation>
    </message>
    <message>
        <source>Trường Lưu: 2,983 children from 6 to under 14</source>
        <translation>Trường Lưu: 2.983 trẻ từ 6 đến dưới 14 tuổi</translation>
    </message>
    <message>
        <source>Phú Riềng: 37,000 residents</source>
        <translation>Phú Riềng: 37.000 cư dân</translation>
    </message>
    <message>
        <source>Hưng Yên: 436,569 children of a province (large)</source>
        <translation>Hưng Yên: 436.569 trẻ em toàn tỉnh (rất lớn)</translation>
    </message>
    <message>
        <source>Tứ Minh: 4,000 children</source>
        <translation>Tứ Minh: 4.000 trẻ em</translation>
    </message>
    <message>
        <source>&amp;Make sample data</source>
        <translation>&amp;Tạo dữ liệu mẫu</translation>
    </message>
    <message>
        <source>Create &amp;store</source>
        <translation>&amp;Tạo kho dữ liệu</translation>
    </message>
    <message>
        <source>Make sample data</source>
        <translation>Tạo dữ liệu mẫu</translation>
    </message>
    <message>
        <source>New store</source>
        <translation>Đơn vị mới</translation>
    </message>
    <message>
        <source>Commu&amp;ne</source>
        <translation>&amp;Xã, phường mẫu</translation>
    </message>
    <message>
        <source>Công an xã …</source>
        <translation>Công an xã …</translation>
    </message>
    <message>
        <source>U&amp;nit</source>
        <translation>&amp;Đơn vị</translation>
    </message>
    <message>
        <source>Store &amp;folder</source>
        <translation>&amp;Nơi lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Folder for the store</source>
        <translation>Thư mục chứa kho dữ liệu</translation>
    </message>
    <message>
        <source>Type the unit&apos;s name as it stands in documents.</source>
        <translation>Gõ tên đơn vị như ghi trong văn bản.</translation>
    </message>
    <message>
        <source>Choose where the store shall lie.</source>
        <translation>Chọn nơi lưu kho dữ liệu.</translation>
    </message>
    <message>
        <source>There is something at this place already. Choose another name.</source>
        <translation>Nơi này đã có dữ liệu. Chọn tên khác.</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::NotesDialog</name>
    <message>
        <source>Notes of the campaign</source>
        <translation>Ghi chú của chiến dịch</translation>
    </message>
    <message>
        <source>The directive also asks for what follows. It is not counted here.</source>
        <translation>Văn bản còn yêu cầu những nội dung dưới đây; phần mềm chỉ nêu, không tính.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::OfficeSession</name>
    <message>
        <source>Opening %1</source>
        <translation>Đang mở %1</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>Đang tạo %1</translation>
    </message>
    <message>
        <source>Making sample data</source>
        <translation>Đang tạo dữ liệu mẫu</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::Outlook</name>
    <message>
        <source>not finished within 400 days</source>
        <translation>không xong trong 400 ngày</translation>
    </message>
    <message>
        <source>finished %1 at the earliest</source>
        <translation>xong sớm nhất %1</translation>
    </message>
    <message>
        <source>finished about %1</source>
        <translation>xong khoảng %1</translation>
    </message>
    <message>
        <source>finished between %1 and %2</source>
        <translation>xong trong khoảng %1 đến %2</translation>
    </message>
    <message>
        <source>All who remain can be reached.</source>
        <translation>Những người còn lại đều liên hệ được.</translation>
    </message>
    <message>
        <source>With everybody who can be reached it would be %1.</source>
        <translation>Làm hết những người liên hệ được thì đạt %1.</translation>
    </message>
    <message>
        <source>With everybody who can be reached it would be %1; the target is %2.</source>
        <translation>Làm hết những người liên hệ được thì đạt %1; chỉ tiêu %2.</translation>
    </message>
    <message>
        <source>Until the deadline (%1) nobody comes of age: the total stays at %2.</source>
        <translation>Đến hạn (%1) không ai đổi nhóm tuổi: mẫu số vẫn là %2.</translation>
    </message>
    <message>
        <source>At the deadline (%1) the total is %2: %3 come of age, %4 grow out.</source>
        <translation>Đến hạn (%1) mẫu số là %2: thêm %3 người đủ tuổi, bớt %4.</translation>
    </message>
    <message>
        <source>Fewer than 3 days with work: no range can be told yet.</source>
        <translation>Chưa đủ 3 ngày có số mới nên chưa nói được khoảng dự báo.</translation>
    </message>
    <message>
        <source>Nothing was done in the last weeks: no range can be told.</source>
        <translation>Mấy tuần qua không có số mới nên không nói được khoảng dự báo.</translation>
    </message>
    <message>
        <source>The campaign has no working day: no range can be told.</source>
        <translation>Chiến dịch không có ngày làm việc nào nên không dự báo được.</translation>
    </message>
    <message>
        <source>Chance of meeting the deadline: %1% · %2</source>
        <translation>Khả năng kịp hạn: %1% · %2</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::OutlookPanel</name>
    <message>
        <source>Coming of age soon (%1)</source>
        <translation>Sắp đủ tuổi (%1)…</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::OverviewHeader</name>
    <message>
        <source>Rec&amp;alculate</source>
        <translation>Tính &amp;lại</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Other indicators…</source>
        <translation>Chỉ tiêu khác…</translation>
    </message>
    <message>
        <source>Other indicators</source>
        <translation>Chỉ tiêu khác</translation>
    </message>
    <message>
        <source>Recalculate (F5)</source>
        <translation>Tính lại (F5)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>Ghi c&amp;hú</translation>
    </message>
    <message>
        <source>Save p&amp;icture</source>
        <translation>Xuất ả&amp;nh</translation>
    </message>
    <message>
        <source>E&amp;xcel</source>
        <translation>&amp;Excel</translation>
    </message>
    <message>
        <source>%1 indicators</source>
        <translation>%1 chỉ tiêu</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::OverviewPage</name>
    <message>
        <source>Import an Excel list…</source>
        <translation>Nhập Excel…</translation>
    </message>
    <message>
        <source>Recalculated %1 indicators from %2 residents and %3 organisations</source>
        <translation>Đã tính lại %1 chỉ tiêu từ %2 cư dân và %3 tổ chức</translation>
    </message>
    <message>
        <source>No indicator yet</source>
        <translation>Chưa có chỉ tiêu</translation>
    </message>
    <message>
        <source>This store has no campaign with indicators that can be counted.</source>
        <translation>Kho dữ liệu chưa có chiến dịch với chỉ tiêu tính được.</translation>
    </message>
    <message>
        <source>No residents yet</source>
        <translation>Chưa có danh sách cư dân</translation>
    </message>
    <message>
        <source>Import the Excel list of the commune. Without a list no progress can be counted.</source>
        <translation>Nhập tệp Excel của xã. Chưa có danh sách thì chưa tính được tiến độ.</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::PeopleModel</name>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tuổi</translation>
    </message>
    <message>
        <source>Personal ID</source>
        <translation>Số định danh</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Chủ hộ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Card taken in</source>
        <translation>Thu nhận CC</translation>
    </message>
    <message>
        <source>Card issued</source>
        <translation>Cấp căn cước</translation>
    </message>
    <message>
        <source>E-ID taken in</source>
        <translation>Thu nhận ĐDĐT</translation>
    </message>
    <message>
        <source>E-ID approved</source>
        <translation>Phê duyệt ĐDĐT</translation>
    </message>
    <message>
        <source>E-ID activated</source>
        <translation>Kích hoạt ĐDĐT</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Mã số thuế</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tên tổ chức</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>Thành lập</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Người đại diện</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Đăng ký</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Xác thực</translation>
    </message>
    <message>
        <source>Age changes on</source>
        <translation>Ngày đổi tuổi</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>Vào, ra</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::PeoplePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Còn lại</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Đã thực hiện</translation>
    </message>
    <message>
        <source>Show ID num&amp;bers</source>
        <translation>H&amp;iện số định danh</translation>
    </message>
    <message>
        <source>E&amp;xport to Excel…</source>
        <translation>X&amp;uất Excel…</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Quay lại (Alt+←)</translation>
    </message>
    <message>
        <source>Show ID numbers (Ctrl+H). It is noted in the audit.</source>
        <translation>Hiện số định danh (Ctrl+H). Việc xem được ghi nhật ký.</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 người</translation>
    </message>
    <message>
        <source>%1 organisations</source>
        <translation>%1 tổ chức</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::PersonPanel</name>
    <message>
        <source>Show number</source>
        <translation>Hiện số</translation>
    </message>
    <message>
        <source>Take the card&apos;s day over (F4)</source>
        <translation>Ghi căn cước theo thẻ (F4)</translation>
    </message>
    <message>
        <source>Show ID numbers (Ctrl+H). It is noted in the audit.</source>
        <translation>Hiện số định danh (Ctrl+H). Việc này được ghi nhật ký.</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>số định danh %1</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 tuổi</translation>
    </message>
    <message>
        <source>Under 6: the parents apply in VNeID</source>
        <translation>Dưới 6 tuổi: cha mẹ làm trên VNeID</translation>
    </message>
    <message>
        <source>6 to under 14: comes with the representative</source>
        <translation>Đủ 6 tuổi, chưa đủ 14: đi cùng người đại diện</translation>
    </message>
    <message>
        <source>14 or over: comes in person</source>
        <translation>Đủ 14 tuổi: tự đến làm</translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation>Chưa có căn cước</translation>
    </message>
    <message>
        <source>file first</source>
        <translation>thu nhận căn cước trước</translation>
    </message>
    <message>
        <source>no card machine here</source>
        <translation>nơi này không có máy cấp</translation>
    </message>
    <message>
        <source>Card file taken in</source>
        <translation>Đã thu nhận hồ sơ căn cước</translation>
    </message>
    <message>
        <source>Card issued</source>
        <translation>Đã cấp căn cước</translation>
    </message>
    <message>
        <source>Representative: %1</source>
        <translation>Người đại diện: %1</translation>
    </message>
    <message>
        <source>brings the own card</source>
        <translation>mang căn cước của mình</translation>
    </message>
    <message>
        <source>No representative recorded</source>
        <translation>Chưa có người đại diện trong danh sách</translation>
    </message>
    <message>
        <source>results 1 and 2 are closed</source>
        <translation>chưa ghi được kết quả 1 và 2</translation>
    </message>
    <message>
        <source>No phone number for the code</source>
        <translation>Chưa có số điện thoại nhận mã</translation>
    </message>
    <message>
        <source>can be added later</source>
        <translation>có thể bổ sung sau</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Điện thoại %1</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>Trên thẻ</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Trong danh sách</translation>
    </message>
    <message>
        <source>Card file and e-ID file taken in</source>
        <translation>Đã thu nhận hồ sơ căn cước và ĐDĐT</translation>
    </message>
    <message>
        <source>E-ID file taken in</source>
        <translation>Đã thu nhận hồ sơ ĐDĐT</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::PlaceField</name>
    <message>
        <source>Choo&amp;se…</source>
        <translation>&amp;Chọn…</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::QueuePanel</name>
    <message>
        <source>No family waits. Scan a card to begin.</source>
        <translation>Chưa có hộ chờ. Quét thẻ để bắt đầu.</translation>
    </message>
    <message>
        <source>Call next  F8</source>
        <translation>Gọi tiếp  F8</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Không có mặt</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Hàng chờ</translation>
    </message>
    <message>
        <source>Opens the family that has waited longest</source>
        <translation>Mở hộ đã chờ lâu nhất</translation>
    </message>
    <message>
        <source>The family was called and is not there; it stays in the list and can be called back</source>
        <translation>Đã gọi mà hộ không có mặt; hộ vẫn ở trong hàng và gọi lại được</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>đang làm</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>lưu tạm</translation>
    </message>
    <message>
        <source>called %1 times, not there</source>
        <translation>gọi %1 lần, vắng</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>chưa đến</translation>
    </message>
    <message>
        <source>waits %1 min</source>
        <translation>chờ %1 phút</translation>
    </message>
    <message>
        <source>booked %1</source>
        <translation>hẹn %1</translation>
    </message>
    <message>
        <source>%1 to do</source>
        <translation>%1 người</translation>
    </message>
    <message>
        <source>%1 families · %2 people</source>
        <translation>%1 hộ · %2 người</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::Ranking</name>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Area officer</source>
        <translation>Cảnh sát khu vực</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>Nhóm tuổi</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Thôn, khu phố</translation>
    </message>
    <message>
        <source>Total of %1 (%2)</source>
        <translation>Cộng %1 %2</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>trước %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::RankingCard</name>
    <message>
        <source>%1 of %2 will be late · darker = further from the target</source>
        <translation>%1 trên %2 sẽ trễ hạn · ô đậm = còn thiếu nhiều</translation>
    </message>
    <message>
        <source>Ranking: %1, %2</source>
        <translation>Xếp hạng %1, %2</translation>
    </message>
    <message>
        <source>Organisations are grouped by village and area officer only.</source>
        <translation>Tổ chức chỉ chia theo thôn, khu phố và cảnh sát khu vực.</translation>
    </message>
    <message>
        <source>No groups of this kind yet.</source>
        <translation>Chưa có nhóm nào thuộc loại này.</translation>
    </message>
    <message>
        <source>%1 · data as of %2</source>
        <translation>%1 · số liệu đến %2</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Xếp hạng</translation>
    </message>
    <message>
        <source>Days early (− late)</source>
        <translation>Số ngày sớm (− là trễ)</translation>
    </message>
    <message>
        <source>Order of the ranking</source>
        <translation>Cách xếp hạng</translation>
    </message>
    <message>
        <source>Lateness</source>
        <translation>Trễ hạn nhất trước</translation>
    </message>
    <message>
        <source>Ratio, best first</source>
        <translation>Tỷ lệ cao nhất trước</translation>
    </message>
    <message>
        <source>Remaining, fewest first</source>
        <translation>Còn lại ít nhất trước</translation>
    </message>
    <message>
        <source>Gain of the week, best first</source>
        <translation>Tăng nhiều nhất trong tuần</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::RankingModel</name>
    <message>
        <source>Target reached</source>
        <translation>Đạt chỉ tiêu</translation>
    </message>
    <message>
        <source>%1 points below the target</source>
        <translation>còn thiếu %1 điểm so với chỉ tiêu</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Tổng số</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Còn lại</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 ngày qua</translation>
    </message>
    <message>
        <source>Pace per day</source>
        <translation>Tốc độ/ ngày</translation>
    </message>
    <message>
        <source>Needed per day</source>
        <translation>Cần/ ngày</translation>
    </message>
    <message>
        <source>Forecast finish</source>
        <translation>Dự báo xong</translation>
    </message>
    <message>
        <source>Against deadline</source>
        <translation>So hạn</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>Đèn</translation>
    </message>
    <message>
        <source>Small unit: the true ratio may lie between %1 and %2, so it cannot be told from the whole (%3).</source>
        <translation>Đơn vị nhỏ: tỷ lệ thật có thể từ %1 đến %2, chưa nói được hơn hay kém mức chung (%3).</translation>
    </message>
    <message>
        <source>The true ratio may lie between %1 and %2.</source>
        <translation>Tỷ lệ thật nằm trong khoảng %1 đến %2.</translation>
    </message>
    <message>
        <source>Gain of 7 days</source>
        <translation>Tăng 7 ngày</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::RankingTable</name>
    <message>
        <source>Ranking</source>
        <translation>Xếp hạng</translation>
    </message>
    <message>
        <source>Total line of the ranking</source>
        <translation>Dòng cộng của bảng xếp hạng</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::ReachBars</name>
    <message>
        <source>Remaining by contact</source>
        <translation>Còn lại theo khả năng liên hệ</translation>
    </message>
    <message>
        <source>Nobody remains.</source>
        <translation>Không còn ai.</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::ReconcilePage</name>
    <message>
        <source>‹ Previous mismatch</source>
        <translation>‹ Lệch trước</translation>
    </message>
    <message>
        <source>Next mismatch ›</source>
        <translation>Lệch sau ›</translation>
    </message>
    <message>
        <source>&amp;Copy a question to the sender</source>
        <translation>C&amp;hép câu hỏi gửi lại</translation>
    </message>
    <message>
        <source>Paste or open a document to check it</source>
        <translation>Dán hoặc mở văn bản để đối chiếu</translation>
    </message>
    <message>
        <source>Every figure that the text itself lets recompute is marked: match, review or mismatch. Nothing of the document is kept.</source>
        <translation>Mỗi số mà chính văn bản cho đủ để tính lại đều được đánh dấu: khớp, xem lại hoặc lệch. Văn bản không được lưu lại.</translation>
    </message>
    <message>
        <source>Open a document…</source>
        <translation>Mở văn bản…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Dán văn bản</translation>
    </message>
    <message>
        <source>Check figures</source>
        <translation>Đối chiếu</translation>
    </message>
    <message>
        <source>figures of a document against those recomputed</source>
        <translation>so số ghi trong văn bản với số tính lại</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Chữ của văn bản</translation>
    </message>
    <message>
        <source>Previous mismatch (Shift+F8)</source>
        <translation>Số lệch trước đó (Shift+F8)</translation>
    </message>
    <message>
        <source>Next mismatch (F8)</source>
        <translation>Số lệch kế tiếp (F8)</translation>
    </message>
    <message>
        <source>Figures of the document</source>
        <translation>Các số trong văn bản</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Các số trong văn bản</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Văn bản đã dán</translation>
    </message>
    <message>
        <source>no figure that can be recomputed</source>
        <translation>không có số nào tính lại được</translation>
    </message>
    <message>
        <source>%1 figures, %2 mismatch, %3 to review</source>
        <translation>%1 số, %2 lệch, %3 xem lại</translation>
    </message>
    <message>
        <source>The text has no figure that can be recomputed from the text itself. Paste more of the document, or open the file.</source>
        <translation>Văn bản không có số nào mà chính nó cho đủ để tính lại. Dán thêm chữ của văn bản, hoặc mở tệp.</translation>
    </message>
    <message>
        <source>The question is on the clipboard, ready to be pasted.</source>
        <translation>Đã chép câu hỏi, dán vào thư hoặc tin nhắn để gửi.</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the document&apos;s text first, then paste it here.</source>
        <translation>Chưa có chữ nào được chép. Chép chữ của văn bản trước, rồi dán vào đây.</translation>
    </message>
    <message>
        <source>&amp;Open a document…</source>
        <translation>&amp;Mở văn bản…</translation>
    </message>
    <message>
        <source>&amp;Paste text</source>
        <translation>&amp;Dán văn bản</translation>
    </message>
    <message>
        <source>E&amp;xport the check…</source>
        <translation>Xuất &amp;phiếu đối chiếu…</translation>
    </message>
    <message>
        <source>Open a .docx or .txt file, or drop it here</source>
        <translation>Mở tệp .docx hoặc .txt, hoặc thả tệp vào đây</translation>
    </message>
    <message>
        <source>Paste the text of a document (Ctrl+V)</source>
        <translation>Dán chữ của văn bản (Ctrl+V)</translation>
    </message>
    <message>
        <source>Write the findings as Word or Excel</source>
        <translation>Ghi kết quả ra Word hoặc Excel</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::RemarkModel</name>
    <message>
        <source>Left out</source>
        <translation>Bỏ lại</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Trong tệp</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::ReportDialog</name>
    <message>
        <source>&amp;Word</source>
        <translation>&amp;Word</translation>
    </message>
    <message>
        <source>&amp;Excel</source>
        <translation>&amp;Excel</translation>
    </message>
    <message>
        <source>&amp;PDF</source>
        <translation>&amp;PDF</translation>
    </message>
    <message>
        <source>Write &amp;report</source>
        <translation>&amp;Lập báo cáo</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>Báo cáo tuần</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Từ ngày</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Đế&amp;n ngày</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>Thư &amp;mục</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Folder for the documents</source>
        <translation>Thư mục chứa văn bản</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Ngày cuối kỳ trước ngày đầu kỳ.</translation>
    </message>
    <message>
        <source>Choose at least one document.</source>
        <translation>Chọn ít nhất một loại văn bản.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Chọn thư mục.</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::ResultDialog</name>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ghi kết quả</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Data in the population database are wrong</source>
        <translation>Sai thông tin trong CSDL dân cư</translation>
    </message>
    <message>
        <source>No representative there</source>
        <translation>Thiếu người đại diện</translation>
    </message>
    <message>
        <source>No papers brought</source>
        <translation>Không mang giấy tờ</translation>
    </message>
    <message>
        <source>Health does not allow it</source>
        <translation>Sức khỏe không cho phép</translation>
    </message>
    <message>
        <source>Lives elsewhere</source>
        <translation>Đang ở nơi khác</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Lý do khác</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>buổi sáng</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>buổi chiều</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>buổi tối</translation>
    </message>
    <message>
        <source>A word to the family (may stay empty)</source>
        <translation>Lời nhắn cho gia đình (không bắt buộc)</translation>
    </message>
    <message>
        <source>Another office</source>
        <translation>Nơi khác</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::Start</name>
    <message>
        <source>There is no store to take pictures of.</source>
        <translation>Không có kho dữ liệu nào để chụp.</translation>
    </message>
    <message>
        <source>The pictures could not be written.</source>
        <translation>Không ghi được ảnh.</translation>
    </message>
    <message>
        <source>The store to open.</source>
        <translation>Kho dữ liệu cần mở.</translation>
    </message>
    <message>
        <source>Make this sample when the store is not there yet.</source>
        <translation>Tạo bộ dữ liệu mẫu này khi kho chưa có.</translation>
    </message>
    <message>
        <source>Write pictures of the pages into this folder and end.</source>
        <translation>Ghi ảnh các trang vào thư mục này rồi kết thúc.</translation>
    </message>
    <message>
        <source>Write pictures of every page and state into this folder and end.</source>
        <translation>Ghi ảnh mọi trang, mọi trạng thái vào thư mục này rồi kết thúc.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light (sáng) hoặc dark (tối).</translation>
    </message>
    <message>
        <source>Size of the window, such as 1440x900.</source>
        <translation>Kích thước cửa sổ, ví dụ 1440x900.</translation>
    </message>
    <message>
        <source>The theme is light or dark.</source>
        <translation>Giao diện là light hoặc dark.</translation>
    </message>
    <message>
        <source>The size is WIDTHxHEIGHT, such as 1440x900.</source>
        <translation>Kích thước là RỘNGxCAO, ví dụ 1440x900.</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::TableDialog</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::WhatIfBar</name>
    <message>
        <source>Mo&amp;re each day</source>
        <translation>Thê&amp;m mỗi ngày</translation>
    </message>
    <message>
        <source>People more on each working day</source>
        <translation>Số người làm thêm mỗi ngày làm việc</translation>
    </message>
    <message>
        <source>Sessions &amp;lost</source>
        <translation>Mất &amp;buổi</translation>
    </message>
    <message>
        <source>Half days on which nobody can be taken in (rain, power cut, no vehicle)</source>
        <translation>Số buổi không thu nhận được (mưa, mất điện, thiếu xe)</translation>
    </message>
    <message>
        <source>Machines now</source>
        <translation>Máy đang có</translation>
    </message>
    <message>
        <source>Machines that are at work now</source>
        <translation>Số máy đang dùng</translation>
    </message>
    <message>
        <source>Machines &amp;added</source>
        <translation>Thêm má&amp;y</translation>
    </message>
    <message>
        <source>Work grows as the machines do: one more beside two is half as much again</source>
        <translation>Việc tăng theo số máy: đang có hai, thêm một là tăng một nửa</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Như hiện nay</translation>
    </message>
</context>
</TS>

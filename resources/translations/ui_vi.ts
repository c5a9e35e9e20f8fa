<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>caodiem::ui</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::AbsenceCommands</name>
    <message>
        <source>Reading those who are not in the list</source>
        <translation>Đang đọc những người không có trong tệp</translation>
    </message>
    <message>
        <source>Keeping who was checked</source>
        <translation>Đang ghi nhận người đã xem</translation>
    </message>
    <message>
        <source>Taking the mark back</source>
        <translation>Đang bỏ đánh dấu đã xem</translation>
    </message>
    <message>
        <source>%1 marked as checked. No list asks for them again while the register stays the same.</source>
        <translation>Đã đánh dấu đã xem %1 mục. Danh sách sau không hỏi lại khi sổ vẫn ghi như cũ.</translation>
    </message>
    <message>
        <source>%1 are to be checked again.</source>
        <translation>%1 mục trở lại phần cần xem.</translation>
    </message>
    <message>
        <source>%1 people not in the list</source>
        <translation>%1 người không có trong danh sách</translation>
    </message>
</context>
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
    <name>caodiem::ui::BookDialog</name>
    <message>
        <source>Book a household</source>
        <translation>Đặt hẹn cho một hộ</translation>
    </message>
    <message>
        <source>Name without marks, or the last digits of the number</source>
        <translation>Tên không dấu, hoặc các số cuối của số định danh</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>The whole household that is still to come is booked; an older appointment is moved.</source>
        <translation>Đặt cho cả hộ còn phải đến; lịch hẹn cũ được chuyển sang ca này.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Đặt hẹn</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::BulkDialog</name>
    <message>
        <source>&amp;Village</source>
        <translation>&amp;Thôn</translation>
    </message>
    <message>
        <source>Schoo&amp;l</source>
        <translation>T&amp;rường</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>&amp;Lớp</translation>
    </message>
    <message>
        <source>&amp;Residence</source>
        <translation>&amp;Cư trú</translation>
    </message>
    <message>
        <source>O&amp;utcome</source>
        <translation>&amp;Kết quả</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Gh&amp;i chú</translation>
    </message>
    <message>
        <source>Change many</source>
        <translation>Sửa hàng loạt</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Việc cần làm</translation>
    </message>
    <message>
        <source>From the &amp;day</source>
        <translation>Từ ngà&amp;y</translation>
    </message>
    <message>
        <source>Can be taken back as one (Ctrl+Z).</source>
        <translation>Hoàn tác cả loạt bằng một lần Ctrl+Z.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Move to another village</source>
        <translation>Chuyển sang thôn khác</translation>
    </message>
    <message>
        <source>Change school and class</source>
        <translation>Đổi trường, lớp</translation>
    </message>
    <message>
        <source>Permanent or temporary residence</source>
        <translation>Đổi thường trú, tạm trú</translation>
    </message>
    <message>
        <source>Record the outcome of a contact</source>
        <translation>Ghi kết quả tiếp xúc</translation>
    </message>
    <message>
        <source>Left the commune</source>
        <translation>Đi khỏi địa bàn</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Ghi</translation>
    </message>
    <message>
        <source>%1 people change.</source>
        <translation>%1 người thay đổi.</translation>
    </message>
    <message>
        <source>%1 people stay as they are: %2 (%3).</source>
        <translation>%1 người giữ nguyên: %2 (%3).</translation>
    </message>
    <message>
        <source>&amp;Write for %1 people</source>
        <translation>&amp;Ghi cho %1 người</translation>
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
    <name>caodiem::ui::CallDialog</name>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hộ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Families to call</source>
        <translation>Các hộ cần gọi</translation>
    </message>
    <message>
        <source>%1: %2 people keep their time, %3 have to be called</source>
        <translation>%1: %2 người giữ nguyên giờ, %3 người cần gọi</translation>
    </message>
    <message>
        <source>Tick those who agree to the proposal; the others stay on the list of this session until they are moved.</source>
        <translation>Đánh dấu hộ đồng ý với đề xuất; hộ khác vẫn ở lại ca này cho đến khi được chuyển.</translation>
    </message>
    <message>
        <source>no session has room</source>
        <translation>không ca nào còn chỗ</translation>
    </message>
    <message>
        <source>Write the change</source>
        <translation>Ghi thay đổi</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::CallTab</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Reading the registers…</source>
        <translation>Đang đọc sổ…</translation>
    </message>
    <message>
        <source>Sho&amp;w numbers (Ctrl+H)</source>
        <translation>Hiện số (Ctrl+H)</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Over 7 days</source>
        <translation>Quá 7 ngày</translation>
    </message>
    <message>
        <source>Not called yet</source>
        <translation>Chưa gọi</translation>
    </message>
    <message>
        <source>Promised up to today</source>
        <translation>Đã hẹn, đến hạn</translation>
    </message>
    <message>
        <source>Wrong number, not reached</source>
        <translation>Sai số, chưa liên lạc được</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>Đang hiện ai</translation>
    </message>
    <message>
        <source>What is shown as Excel or CSV (Ctrl+E)</source>
        <translation>Danh sách đang hiện ra Excel hoặc CSV (Ctrl+E)</translation>
    </message>
    <message>
        <source>What is shown as PDF or Word (Ctrl+P)</source>
        <translation>Danh sách đang hiện ra PDF hoặc Word để in (Ctrl+P)</translation>
    </message>
    <message>
        <source>Waiting for activation</source>
        <translation>Chờ kích hoạt</translation>
    </message>
    <message>
        <source>1  Activated</source>
        <translation>1  Kích hoạt xong</translation>
    </message>
    <message>
        <source>2  Promised a day…</source>
        <translation>2  Hẹn ngày…</translation>
    </message>
    <message>
        <source>3  Not reached</source>
        <translation>3  Không liên lạc được</translation>
    </message>
    <message>
        <source>4  Wrong number</source>
        <translation>4  Sai số</translation>
    </message>
    <message>
        <source>5  Refused</source>
        <translation>5  Từ chối</translation>
    </message>
    <message>
        <source>Hide num&amp;bers (Ctrl+H)</source>
        <translation>Ẩn số (Ctrl+H)</translation>
    </message>
    <message>
        <source>%1 days, %2</source>
        <translation>%1 ngày, %2</translation>
    </message>
    <message>
        <source>No number recorded</source>
        <translation>Chưa có số điện thoại</translation>
    </message>
    <message>
        <source>Representative: %1</source>
        <translation>Người đại diện: %1</translation>
    </message>
    <message>
        <source>Household: %1</source>
        <translation>Hộ: %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Not called yet.</source>
        <translation>Chưa gọi lần nào.</translation>
    </message>
    <message>
        <source>You are looking at an earlier day. Go back to today to record calls.</source>
        <translation>Đang xem số liệu ngày trước. Về hôm nay để ghi kết quả gọi.</translation>
    </message>
    <message>
        <source>E-ID accounts not activated, figures up to %1</source>
        <translation>Danh sách tài khoản ĐDĐT chưa kích hoạt, số liệu đến %1</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Không có ai khớp</translation>
    </message>
    <message>
        <source>Drop a condition of the filter (Esc in the search field).</source>
        <translation>Bỏ bớt điều kiện lọc (Esc ở ô tìm).</translation>
    </message>
    <message>
        <source>Nobody waits for activation</source>
        <translation>Không còn ai chờ kích hoạt</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; not activated on %2 · &lt;b&gt;%3&lt;/b&gt; for more than 7 days</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; người chưa kích hoạt, số liệu đến %2 · &lt;b&gt;%3&lt;/b&gt; đã duyệt quá 7 ngày</translation>
    </message>
    <message>
        <source>, of these %1 without a recorded approval (counted from the day taken in)</source>
        <translation>, trong đó %1 chưa ghi ngày duyệt (tính từ ngày thu nhận)</translation>
    </message>
    <message>
        <source>Nobody was taken in by this day without an activated account.</source>
        <translation>Đến ngày này không có ai đã thu nhận ĐDĐT mà chưa kích hoạt.</translation>
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
    <name>caodiem::ui::DeadlineChart</name>
    <message>
        <source>People by day up to the deadline</source>
        <translation>Số người mỗi ngày đến hạn</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>off</source>
        <translation>nghỉ</translation>
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
</context>
<context>
    <name>caodiem::ui::DifferenceModel</name>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Personal ID</source>
        <translation>Số định danh</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Thôn/Khu phố</translation>
    </message>
    <message>
        <source>By the register</source>
        <translation>Theo sổ</translation>
    </message>
    <message>
        <source>By the list</source>
        <translation>Theo danh sách</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>Bên sửa</translation>
    </message>
    <message>
        <source>Agreed because</source>
        <translation>Thống nhất vì</translation>
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
        <translation>Kết quả</translation>
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
    <name>caodiem::ui::HalfHourBars</name>
    <message>
        <source>People by half hour</source>
        <translation>Số người mỗi nửa giờ</translation>
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
    <name>caodiem::ui::ImportCheck</name>
    <message>
        <source>Left out</source>
        <translation>Bị loại</translation>
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
        <source>Changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Mức</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ví dụ</translation>
    </message>
    <message>
        <source>What the dry run found</source>
        <translation>Kết quả kiểm tra thử</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>Số định danh</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Trong sổ</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Trong danh sách</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>Rows of the chosen group</source>
        <translation>Các dòng của nhóm đang chọn</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>Quay lại ghép cột</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Dòng đã đọc</translation>
    </message>
    <message>
        <source>no date of the list</source>
        <translation>chưa có ngày danh sách</translation>
    </message>
    <message>
        <source>list of %1</source>
        <translation>danh sách ngày %1</translation>
    </message>
    <message>
        <source>not in the register yet</source>
        <translation>chưa có trong sổ</translation>
    </message>
    <message>
        <source>known, something differs</source>
        <translation>đã có, có ô khác</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Không đổi</translation>
    </message>
    <message>
        <source>known, all the same</source>
        <translation>đã có, giống hệt</translation>
    </message>
    <message>
        <source>nothing of them is written</source>
        <translation>không ghi dòng nào</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>wait for an answer</source>
        <translation>chờ trả lời</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Không có trong tệp</translation>
    </message>
    <message>
        <source>of the same schools</source>
        <translation>cùng trường</translation>
    </message>
    <message>
        <source>of the same villages</source>
        <translation>cùng thôn</translation>
    </message>
    <message>
        <source>%1 rows will be written; %2 are left out, %3 questions wait in the queue.</source>
        <translation>Sẽ ghi %1 dòng; %2 dòng bị loại, %3 câu hỏi để chờ trả lời.</translation>
    </message>
    <message>
        <source>No row is written; %1 questions are put into the queue.</source>
        <translation>Không ghi dòng nào; %1 câu hỏi được đưa vào hàng chờ.</translation>
    </message>
    <message>
        <source>Nothing to write: the store already says what the file says.</source>
        <translation>Không có gì để ghi: dữ liệu đã giống như trong tệp.</translation>
    </message>
    <message>
        <source>Write %1 rows</source>
        <translation>Ghi %1 dòng</translation>
    </message>
    <message>
        <source>Keep the questions</source>
        <translation>Lưu các câu hỏi</translation>
    </message>
    <message>
        <source>Export %1 rows not written…</source>
        <translation>Xuất %1 dòng chưa ghi…</translation>
    </message>
    <message>
        <source>%1 not in the list…</source>
        <translation>%1 người không có trong tệp…</translation>
    </message>
    <message>
        <source>Nothing to say of single rows</source>
        <translation>Không có gì phải nói về từng dòng</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 dòng</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Trong tệp</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Hiểu là</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Bỏ câu trả lời cuối</translation>
    </message>
    <message>
        <source>The &amp;plan states</source>
        <translation>Kế hoạch nêu</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>tổng số</translation>
    </message>
    <message>
        <source>How many the plan states</source>
        <translation>Tổng số kế hoạch nêu</translation>
    </message>
    <message>
        <source>The total of the plan or of the list above, to see whether anybody is missing</source>
        <translation>Tổng số trong kế hoạch hoặc danh sách cấp trên, để biết danh sách này có thiếu ai không</translation>
    </message>
    <message>
        <source>%1 rows will be written with %2 answers; %3 are left out, %4 questions wait in the queue.</source>
        <translation>Sẽ ghi %1 dòng cùng %2 câu trả lời; %3 dòng để riêng, %4 câu hỏi chờ trong hộp.</translation>
    </message>
    <message>
        <source>Write %1 rows and %2 answers</source>
        <translation>Ghi %1 dòng và %2 trả lời</translation>
    </message>
    <message>
        <source>Back to the findings</source>
        <translation>Về kết quả kiểm tra</translation>
    </message>
    <message>
        <source>Answer %1 questions now…</source>
        <translation>Trả lời %1 câu hỏi ngay…</translation>
    </message>
    <message>
        <source>All questions are answered</source>
        <translation>Đã trả lời hết câu hỏi</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Đây không phải là số.</translation>
    </message>
    <message>
        <source> %1 rows repeat somebody.</source>
        <translation> %1 dòng lặp lại người đã có.</translation>
    </message>
    <message>
        <source>%1 more checked before</source>
        <translation>%1 mục khác đã xem trước đó</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::ImportInbox</name>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Trong danh sách</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Trong sổ</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Questions that wait</source>
        <translation>Câu hỏi đang chờ</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>The row</source>
        <translation>Dòng trong danh sách</translation>
    </message>
    <message>
        <source>Who it may be in the register</source>
        <translation>Có thể là ai trong sổ</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>Số định danh</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>Show ID numbers</source>
        <translation>Hiện số định danh</translation>
    </message>
    <message>
        <source>No question waits</source>
        <translation>Không có câu hỏi nào đang chờ</translation>
    </message>
    <message>
        <source>What a list leaves in doubt comes here. An import is never stopped by it, and nothing is changed before it is answered.</source>
        <translation>Chỗ nào danh sách chưa rõ sẽ hiện ở đây. Câu hỏi không làm dừng việc nhập, và chưa trả lời thì chưa đổi gì.</translation>
    </message>
    <message>
        <source>or the 12 digits of somebody else</source>
        <translation>hoặc gõ 12 chữ số của người khác</translation>
    </message>
    <message>
        <source>Done on this day or before</source>
        <translation>Đã làm muộn nhất ngày</translation>
    </message>
    <message>
        <source>Hide ID numbers</source>
        <translation>Ẩn số định danh</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <translation>dòng %1 của %2</translation>
    </message>
    <message>
        <source>Nobody in the register fits</source>
        <translation>Trong sổ không có ai phù hợp</translation>
    </message>
    <message>
        <source>or the date</source>
        <translation>hoặc ngày</translation>
    </message>
    <message>
        <source>for all %1 questions of this kind</source>
        <translation>cho cả %1 câu cùng loại</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>vào ngày</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::ImportMapping</name>
    <message>
        <source>Date of the list</source>
        <translation>Ngày của danh sách</translation>
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
        <source>Examples</source>
        <translation>Ví dụ</translation>
    </message>
    <message>
        <source>Is the column</source>
        <translation>Là trường</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Mã chữ</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Trước → sau</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Các cột trong tệp</translation>
    </message>
    <message>
        <source>Remember for lists with the same headers</source>
        <translation>Nhớ cách ghép cho tệp cùng tiêu đề</translation>
    </message>
    <message>
        <source>Load a mapping…</source>
        <translation>Mở tệp ghép cột…</translation>
    </message>
    <message>
        <source>Save the mapping…</source>
        <translation>Lưu cách ghép…</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Chọn tệp khác</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Kiểm tra thử</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Cư dân</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>Thôn, khu phố</translation>
    </message>
    <message>
        <source>Ticks without a date count from this day. Off: the date in the file&apos;s own title.</source>
        <translation>Ô đánh dấu không ghi ngày được tính từ ngày này. Tắt: lấy ngày ghi ở đầu tệp.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>List of</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>(the whole file)</source>
        <translation>(cả tệp)</translation>
    </message>
    <message>
        <source>the file says %1</source>
        <translation>tệp ghi ngày %1</translation>
    </message>
    <message>
        <source>headers in row %1</source>
        <translation>tiêu đề ở dòng %1</translation>
    </message>
    <message>
        <source>nothing in this sheet</source>
        <translation>trang này trống</translation>
    </message>
    <message>
        <source>(no header)</source>
        <translation>(không có tiêu đề)</translation>
    </message>
    <message>
        <source>— not recognised —</source>
        <translation>— chưa nhận ra —</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Không nhập cột này</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>Cột “%1” là trường</translation>
    </message>
    <message>
        <source>From %1 (found)</source>
        <translation>Từ %1 (tự nhận)</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Để nguyên</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Từ %1</translation>
    </message>
    <message>
        <source>How the letters of “%1” are read</source>
        <translation>Cách đọc chữ của cột “%1”</translation>
    </message>
    <message>
        <source>%1 columns are read, %2 are not recognised.</source>
        <translation>Đọc %1 cột, %2 cột chưa nhận ra.</translation>
    </message>
    <message>
        <source>This sheet is empty. Choose another sheet, or another file.</source>
        <translation>Trang này trống. Chọn trang khác hoặc tệp khác.</translation>
    </message>
    <message>
        <source>A column that is needed is missing. Say which column it is.</source>
        <translation>Còn thiếu một cột bắt buộc. Chọn cột đó trong bảng.</translation>
    </message>
    <message>
        <source>Still needed: %1. Say which column it is.</source>
        <translation>Còn thiếu: %1. Chọn cột đó trong bảng.</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::ImportPage</name>
    <message>
        <source>Choose a list</source>
        <translation>Chọn danh sách</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.ods *.csv *.tsv *.xls)</source>
        <translation>Danh sách (*.xlsx *.ods *.csv *.tsv *.xls)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Đang xem %1</translation>
    </message>
    <message>
        <source>as remembered</source>
        <translation>ghép như lần trước</translation>
    </message>
    <message>
        <source>Another program has “%1” open; what it did not save is not in it. Save and close it there, then try again.</source>
        <translation>Tệp “%1” đang mở trong chương trình khác; phần chưa lưu thì chưa có ở đây. Lưu và đóng tệp rồi thử lại.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>This very file was imported on %1 as batch %2. Reading it again changes nothing.</source>
        <translation>Chính tệp này đã nhập ngày %1 thành lô %2. Nhập lại không làm thay đổi gì.</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Đang kiểm tra %1</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>chưa ghi gì</translation>
    </message>
    <message>
        <source>This very file was imported on %1 as batch %2; since then the register has changed.</source>
        <translation>Chính tệp này đã nhập ngày %1 thành lô %2; từ đó đến nay dữ liệu đã đổi.</translation>
    </message>
    <message>
        <source>Writing %1 rows</source>
        <translation>Đang ghi %1 dòng</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Đang ghi %1</translation>
    </message>
    <message>
        <source>The store or the file changed since the dry run, so nothing was written. This is what the list would change now.</source>
        <translation>Dữ liệu hoặc tệp đã đổi sau lần kiểm tra thử nên chưa ghi gì. Đây là kết quả kiểm tra lại.</translation>
    </message>
    <message>
        <source>Written: %1 new, %2 changed rows.</source>
        <translation>Đã ghi: %1 dòng mới, %2 dòng thay đổi.</translation>
    </message>
    <message>
        <source>Nothing had to be written.</source>
        <translation>Không có gì phải ghi.</translation>
    </message>
    <message>
        <source>Batch %1 from “%2”; it can be taken back as a whole.</source>
        <translation>Lô %1 từ tệp “%2”; hoàn tác được cả lô.</translation>
    </message>
    <message>
        <source>%1 rows were left out.</source>
        <translation>%1 dòng bị loại.</translation>
    </message>
    <message>
        <source>%1 questions wait for an answer.</source>
        <translation>%1 câu hỏi đang chờ trả lời.</translation>
    </message>
    <message>
        <source>%1 of the register are not in the list; nobody was deleted.</source>
        <translation>%1 người trong sổ không có trong tệp; không ai bị xóa.</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>lô %1</translation>
    </message>
    <message>
        <source>Taking batch %1 back</source>
        <translation>Đang hoàn tác lô %1</translation>
    </message>
    <message>
        <source>Batch %1 was taken back: %2 removed, %3 as before, %4 entries.</source>
        <translation>Đã hoàn tác lô %1: bỏ %2 bản ghi, trả lại %3 bản ghi, %4 lượt ghi.</translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation>Những gì giữ nguyên</translation>
    </message>
    <message>
        <source>The registers are as they were before.</source>
        <translation>Các sổ trở lại như trước khi nhập.</translation>
    </message>
    <message>
        <source>%1 were changed since and stay as they are.</source>
        <translation>%1 mục đã đổi từ đó đến nay nên giữ nguyên.</translation>
    </message>
    <message>
        <source>Writing the answer</source>
        <translation>Đang ghi câu trả lời</translation>
    </message>
    <message>
        <source>Answered; nothing had to be changed.</source>
        <translation>Đã trả lời; không phải đổi gì.</translation>
    </message>
    <message>
        <source>Answered and written as batch %1, which can be taken back.</source>
        <translation>Đã trả lời và ghi thành lô %1, hoàn tác được.</translation>
    </message>
    <message>
        <source>Reading questions and batches</source>
        <translation>Đang đọc câu hỏi và các lô</translation>
    </message>
    <message>
        <source>Questions (%1)</source>
        <translation>Câu hỏi (%1)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Export the rows left out</source>
        <translation>Xuất các dòng bị loại</translation>
    </message>
    <message>
        <source>-left-out</source>
        <translation>-bi-loai</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>Stopped, nothing was written.</source>
        <translation>Đã dừng, chưa ghi gì.</translation>
    </message>
    <message>
        <source>lists of the commune into the registers</source>
        <translation>đưa danh sách của xã vào sổ</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Nhập một tệp</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Các lô đã nhập</translation>
    </message>
    <message>
        <source>Empty form…</source>
        <translation>Tải tệp mẫu…</translation>
    </message>
    <message>
        <source>Cancel, write nothing</source>
        <translation>Hủy, không ghi gì</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>Map the columns</source>
        <translation>Ghép cột</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Kiểm tra thử</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Ghi dữ liệu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Trả lời câu hỏi</translation>
    </message>
    <message>
        <source>Not in the list…</source>
        <translation>Người không có trong tệp…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Nhập tệp khác</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lô</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Bị loại</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Không có trong tệp</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Take the batch back</source>
        <translation>Hoàn tác lô</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Vì sao giữ nguyên</translation>
    </message>
    <message>
        <source>No store is open</source>
        <translation>Chưa mở kho dữ liệu nào</translation>
    </message>
    <message>
        <source>Lists are read into the store of an office. Open one, or make a new one in the menu File.</source>
        <translation>Danh sách được nhập vào kho dữ liệu của đơn vị. Hãy mở kho, hoặc tạo kho mới trong trình đơn Tệp.</translation>
    </message>
    <message>
        <source>Open a store…</source>
        <translation>Mở kho dữ liệu…</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Nhập dữ liệu</translation>
    </message>
    <message>
        <source>.xlsx, .ods, .csv, .tsv; .xls where LibreOffice is installed</source>
        <translation>.xlsx, .ods, .csv, .tsv; .xls khi máy có LibreOffice</translation>
    </message>
    <message>
        <source>Drop a list here, or choose a file</source>
        <translation>Thả danh sách vào đây, hoặc chọn tệp</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what the list would change. The file itself is never touched, and every import can be taken back.</source>
        <translation>Chưa ghi gì trước khi xem danh sách sẽ đổi những gì. Tệp gốc không bị sửa, và lần nhập nào cũng hoàn tác được.</translation>
    </message>
    <message>
        <source>or type the path of a file and press Enter</source>
        <translation>hoặc gõ đường dẫn tệp rồi nhấn Enter</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Đường dẫn tệp</translation>
    </message>
    <message>
        <source>If you stop, no row is written.</source>
        <translation>Hủy thì không dòng nào được ghi.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>every list that was read, the latest first</source>
        <translation>mọi danh sách đã nhập, mới nhất ở trên</translation>
    </message>
    <message>
        <source>What could not be taken back</source>
        <translation>Những gì không hoàn tác được</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>Mở tệp ghép cột</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Tệp ghép cột (*.json)</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Lưu cách ghép cột</translation>
    </message>
    <message>
        <source>mapping.json</source>
        <translation>ghep-cot.json</translation>
    </message>
    <message>
        <source>Noting in the audit</source>
        <translation>Đang ghi nhật ký</translation>
    </message>
    <message>
        <source>Writing the answers</source>
        <translation>Đang ghi các câu trả lời</translation>
    </message>
    <message>
        <source>%1 questions were answered; each answer can be taken back as a batch.</source>
        <translation>Đã trả lời %1 câu; mỗi câu trả lời hoàn tác được như một lô.</translation>
    </message>
    <message>
        <source>Answer written as batch %1</source>
        <translation>Câu trả lời đã ghi thành lô %1</translation>
    </message>
    <message>
        <source>none yet: every list that is read will stand here, and can be taken back</source>
        <translation>chưa có lô nào: mỗi danh sách đã nhập nằm ở đây và hoàn tác được</translation>
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
    <message>
        <source>The register has this person under the number that the card calls cancelled. F4 takes the new one over.</source>
        <translation>Danh sách còn ghi người này theo số định danh đã hủy trên thẻ. Bấm F4 để lấy số mới.</translation>
    </message>
    <message>
        <source>This is an old card: the register has another number for this person by now. F4 would bring the number of this card back.</source>
        <translation>Đây là thẻ cũ: danh sách đã có số khác cho người này. Bấm F4 sẽ đưa số trên thẻ trở lại.</translation>
    </message>
    <message>
        <source>Taken over from the card.</source>
        <translation>Đã lấy theo thẻ.</translation>
    </message>
    <message>
        <source>A card was scanned while a question is still open. Answer it, then scan the card again.</source>
        <translation>Đã quét thẻ khi còn một câu hỏi đang mở. Hãy trả lời xong rồi quét lại thẻ.</translation>
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
        <source>Desk…</source>
        <translation>Bàn tiếp nhận…</translation>
    </message>
    <message>
        <source>Card machine, offices to refer to</source>
        <translation>Máy cấp căn cước, nơi chuyển đến</translation>
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
        <source>F2 scan field · ↑↓ person · 1–6 result · F9 absent · F4 as on the card · F7 edit · Ctrl+Enter finish, next · Ctrl+S put aside · F8 call next · Ctrl+Z undo</source>
        <translation>F2 ô quét · ↑↓ chọn người · 1–6 kết quả · F9 vắng · F4 lấy theo thẻ · F7 sửa · Ctrl+Enter xong, gọi tiếp · Ctrl+S lưu tạm · F8 gọi số · Ctrl+Z hoàn tác</translation>
    </message>
    <message>
        <source>The person who was asked for has died or is not born yet by the register. Nobody is chosen.</source>
        <translation>Theo danh sách, người vừa tìm đã chết hoặc chưa sinh vào ngày này. Chưa chọn ai.</translation>
    </message>
    <message>
        <source>Today…  Ctrl+T</source>
        <translation>Hôm nay…  Ctrl+T</translation>
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
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Why the ratio changed between two days</source>
        <translation>Vì sao tỷ lệ đổi giữa hai ngày</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Search; Down goes to the first row, Esc clears</source>
        <translation>Tìm; phím ↓ xuống dòng đầu, Esc xóa</translation>
    </message>
    <message>
        <source>Ctrl+N, F2</source>
        <translation>Ctrl+N, F2</translation>
    </message>
    <message>
        <source>In a register: add, edit</source>
        <translation>Trong sổ: thêm, sửa</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Take the last change of a register back</source>
        <translation>Hoàn tác thay đổi gần nhất trong sổ</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Xuất bảng đang xem</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>Show or hide one person&apos;s details</source>
        <translation>Hiện hoặc ẩn chi tiết một người</translation>
    </message>
    <message>
        <source>K, U</source>
        <translation>K, U</translation>
    </message>
    <message>
        <source>In a list from above: agree a difference, withdraw it</source>
        <translation>Trong danh sách cấp trên: thống nhất một chênh lệch, bỏ thống nhất</translation>
    </message>
    <message>
        <source>Ctrl+1, 3, 4, 8, 9</source>
        <translation>Ctrl+1, 3, 4, 8, 9</translation>
    </message>
    <message>
        <source>Overview, residents, organisations, check of figures, import</source>
        <translation>Tổng quan, Cư dân, Tổ chức, Đối chiếu, Nhập dữ liệu</translation>
    </message>
    <message>
        <source>1 – 4</source>
        <translation>1 – 4</translation>
    </message>
    <message>
        <source>In the questions of a list: give the answer of this number</source>
        <translation>Trong câu hỏi của danh sách: chọn câu trả lời mang số này</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>The intake desk; its keys stand at its foot</source>
        <translation>Tiếp nhận; phím tắt ghi ở cuối trang</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <source>Outreach: calls, results by list, log; keys at the foot</source>
        <translation>Vận động: gọi điện, nhập kết quả, tuyên truyền; phím ghi ở chân trang</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>Does again what was taken back last</source>
        <translation>Làm lại việc vừa hoàn tác</translation>
    </message>
    <message>
        <source>Ctrl+6</source>
        <translation>Ctrl+6</translation>
    </message>
    <message>
        <source>The intake schedule: N books, M moves, T today, Ctrl+R plans, Ctrl+P prints</source>
        <translation>Lịch thu nhận: N đặt hẹn, M chuyển, T hôm nay, Ctrl+R xếp tự động, Ctrl+P in</translation>
    </message>
    <message>
        <source>N, Shift+N</source>
        <translation>N, Shift+N</translation>
    </message>
    <message>
        <source>In a list from above: take the list&apos;s word for the chosen rows, for all shown</source>
        <translation>Trong danh sách cấp trên: nhận theo danh sách các dòng đã chọn, mọi dòng đang xem</translation>
    </message>
    <message>
        <source>K, U, D</source>
        <translation>K, U, D</translation>
    </message>
    <message>
        <source>Of those not in a list: checked, check again, left</source>
        <translation>Người không có trong tệp: đã xem, xem lại, ghi ngày đi</translation>
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
        <translation>sớm %1 ngày</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::LogTab</name>
    <message>
        <source>Where</source>
        <translation>Nơi</translation>
    </message>
    <message>
        <source>Record (Enter)</source>
        <translation>Ghi (Enter)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Bỏ (Esc)</translation>
    </message>
    <message>
        <source>◀ Earlier</source>
        <translation>◀ Tuần trước</translation>
    </message>
    <message>
        <source>Later ▶</source>
        <translation>Tuần sau ▶</translation>
    </message>
    <message>
        <source>&amp;Quotas…</source>
        <translation>Hạn mức…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Lượt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Entries of the week</source>
        <translation>Các lượt trong tuần</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>&amp;Edit (F2)</source>
        <translation>Sửa (F2)</translation>
    </message>
    <message>
        <source>&amp;Delete (Del)</source>
        <translation>Xóa (Del)</translation>
    </message>
    <message>
        <source> times</source>
        <translation> lượt</translation>
    </message>
    <message>
        <source>Result, for example 4 of 6 households come on Friday</source>
        <translation>Kết quả, ví dụ: 4 trong 6 hộ hẹn đến thứ Sáu</translation>
    </message>
    <message>
        <source>The week before (Page Up)</source>
        <translation>Tuần trước (Page Up)</translation>
    </message>
    <message>
        <source>The week after (Page Down)</source>
        <translation>Tuần sau (Page Down)</translation>
    </message>
    <message>
        <source>The week against the directive</source>
        <translation>Tuần so với chỉ thị</translation>
    </message>
    <message>
        <source>The whole area</source>
        <translation>Toàn địa bàn</translation>
    </message>
    <message>
        <source>%1 · %2/%3 days</source>
        <translation>%1 · %2/%3 ngày</translation>
    </message>
    <message>
        <source>The whole office</source>
        <translation>Toàn đơn vị</translation>
    </message>
    <message>
        <source>Week %1 – %2</source>
        <translation>Tuần %1 – %2</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Các lượt đã ghi</translation>
    </message>
    <message>
        <source>%1 this week</source>
        <translation>%1 dòng trong tuần</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The directive names no quota. “Quotas…” sets the office&apos;s own.</source>
        <translation>Chỉ thị không nêu hạn mức. “Hạn mức…” để đơn vị tự đặt.</translation>
    </message>
    <message>
        <source>Asked for: %1.</source>
        <translation>Hạn mức: %1.</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>Lưu (Enter)</translation>
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
        <source>&amp;Edit</source>
        <translation>Sử&amp;a</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Changes of this session</source>
        <translation>Các thay đổi trong &amp;phiên</translation>
    </message>
    <message>
        <source>&amp;Add to the register…</source>
        <translation>Thê&amp;m vào sổ…</translation>
    </message>
    <message>
        <source>Change &amp;many…</source>
        <translation>Sửa hàng &amp;loạt…</translation>
    </message>
    <message>
        <source>&amp;Find in the register</source>
        <translation>&amp;Tìm trong sổ</translation>
    </message>
    <message>
        <source>E&amp;xport what is shown…</source>
        <translation>&amp;Xuất bảng đang xem…</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Hoàn tác: %1</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Chưa có thay đổi nào</translation>
    </message>
    <message>
        <source>R&amp;esidents</source>
        <translation>Cư &amp;dân</translation>
    </message>
    <message>
        <source>&amp;Organisations</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>One person&apos;s &amp;details</source>
        <translation>Chi tiết một n&amp;gười</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Cư dân</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>Hoàn tác thay đổi gần nhất (Ctrl+Z)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Hoàn tác: %1</translation>
    </message>
    <message>
        <source>&amp;Villages and schools…</source>
        <translation>Danh mục t&amp;hôn, trường…</translation>
    </message>
    <message>
        <source>&amp;List from above beside the register</source>
        <translation>Danh sách cấp t&amp;rên</translation>
    </message>
    <message>
        <source>I&amp;mport data</source>
        <translation>N&amp;hập dữ liệu</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Nhập dữ liệu</translation>
    </message>
    <message>
        <source>&amp;Intake</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>Nobody in the register has the number of this card. Nothing was recorded.</source>
        <translation>Không có ai trong danh sách mang số của thẻ này. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>Add this person…</source>
        <translation>Thêm người này…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Công cụ</translation>
    </message>
    <message>
        <source>Read a &amp;picture of a card…</source>
        <translation>Đọc ảnh c&amp;hụp thẻ…</translation>
    </message>
    <message>
        <source>&amp;Scanner…</source>
        <translation>&amp;Máy quét…</translation>
    </message>
    <message>
        <source>Nobody has the number of this card, but somebody of this name and birth date has the number …%1: look there first. Nothing was recorded.</source>
        <translation>Không ai có số của thẻ này, nhưng có người cùng họ tên, ngày sinh mang số …%1: hãy xem người đó trước. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>Ou&amp;treach</source>
        <translation>Vận động</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Vận động</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Làm lạ&amp;i</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Làm lạ&amp;i: %1</translation>
    </message>
    <message>
        <source>&amp;Officers and desks…</source>
        <translation>Cán bộ và &amp;bàn tiếp nhận…</translation>
    </message>
    <message>
        <source>Intake s&amp;chedule</source>
        <translation>Lịch thu nhận</translation>
    </message>
    <message>
        <source>Intake schedule</source>
        <translation>Lịch thu nhận</translation>
    </message>
    <message>
        <source>Saved %1: sent to %2.</source>
        <translation>Đã lưu %1: chuyển %2.</translation>
    </message>
    <message>
        <source>Referral slip…</source>
        <translation>In phiếu chuyển…</translation>
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
    <name>caodiem::ui::NameDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>There is one of this name already; it will be replaced.</source>
        <translation>Đã có một mục tên này; mục cũ sẽ được thay.</translation>
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
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 việc chờ</translation>
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
    <name>caodiem::ui::OrganisationBand</name>
    <message>
        <source>People behind it</source>
        <translation>Xem danh sách</translation>
    </message>
    <message>
        <source>Show them in the table below</source>
        <translation>Lọc bảng bên dưới</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; / %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; / %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>còn %1</translation>
    </message>
    <message>
        <source>Needed &lt;b&gt;%1&lt;/b&gt; a day</source>
        <translation>Cần &lt;b&gt;%1&lt;/b&gt;/ngày</translation>
    </message>
    <message>
        <source>7-day pace &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Tốc độ 7 ngày &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Done &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Xong &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::OrganisationBar</name>
    <message>
        <source>Representative</source>
        <translation>Người đại diện</translation>
    </message>
    <message>
        <source>Open the representative among the residents (H)</source>
        <translation>Mở người đại diện ở trang Cư dân (H)</translation>
    </message>
    <message>
        <source>Record that the account was registered today (D); another day: edit</source>
        <translation>Ghi tài khoản đã đăng ký hôm nay (D); ngày khác: bấm Sửa</translation>
    </message>
    <message>
        <source>Record that the account was verified today (K); another day: edit</source>
        <translation>Ghi tài khoản đã được xác thực hôm nay (K); ngày khác: bấm Sửa</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Edit this organisation (F2)</source>
        <translation>Sửa tổ chức này (F2)</translation>
    </message>
    <message>
        <source>No organisation chosen</source>
        <translation>Chưa chọn tổ chức</translation>
    </message>
    <message>
        <source>Representative: %1</source>
        <translation>Đại diện: %1</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Trong danh sách</translation>
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
        <source>Has registered</source>
        <translation>Đã đăng ký</translation>
    </message>
    <message>
        <source>Is verified</source>
        <translation>Đã xác thực</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::OrganisationDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Ghi</translation>
    </message>
    <message>
        <source>&amp;Add organisation</source>
        <translation>Thêm tổ chức</translation>
    </message>
    <message>
        <source>Edit organisation</source>
        <translation>Sửa tổ chức</translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>Thêm tổ chức</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Tê&amp;n tổ chức</translation>
    </message>
    <message>
        <source>&amp;Tax code</source>
        <translation>&amp;Mã số thuế</translation>
    </message>
    <message>
        <source>&amp;Established (26/05/2020)</source>
        <translation>Thành &amp;lập (26/05/2020)</translation>
    </message>
    <message>
        <source>&amp;Closed</source>
        <translation>Giải thể, ngừng h&amp;oạt động</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Địa &amp;chỉ</translation>
    </message>
    <message>
        <source>Tele&amp;phone</source>
        <translation>Đ&amp;iện thoại</translation>
    </message>
    <message>
        <source>&amp;Representative</source>
        <translation>Người đại &amp;diện</translation>
    </message>
    <message>
        <source>Representative&apos;s personal &amp;ID</source>
        <translation>&amp;Số định danh người đại diện</translation>
    </message>
    <message>
        <source>&amp;Village</source>
        <translation>&amp;Thôn, khu phố</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Loại &amp;hình</translation>
    </message>
    <message>
        <source>Account re&amp;gistered on</source>
        <translation>Đăng &amp;ký tài khoản ngày</translation>
    </message>
    <message>
        <source>Account &amp;verified on</source>
        <translation>&amp;Xác thực tài khoản ngày</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::OrganisationModel</name>
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
        <source>Village</source>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Representative&apos;s account</source>
        <translation>Mức 2 của đại diện</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Người đại diện</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::OrganisationsPage</name>
    <message>
        <source>E&amp;xport what is shown</source>
        <translation>Xuất bảng đang xem</translation>
    </message>
    <message>
        <source>&amp;Add organisation</source>
        <translation>Thêm tổ chức</translation>
    </message>
    <message>
        <source>Reading the registers…</source>
        <translation>Đang đọc sổ…</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Export what is shown (Ctrl+E)</source>
        <translation>Xuất bảng đang xem (Ctrl+E)</translation>
    </message>
    <message>
        <source>Add an organisation (Ctrl+N)</source>
        <translation>Thêm tổ chức (Ctrl+N)</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>A representative without level 2 gets that first, then registers the organisation.</source>
        <translation>Người đại diện chưa có mức 2 thì làm mức 2 trước, rồi mới đăng ký cho tổ chức.</translation>
    </message>
    <message>
        <source>Name, tax code, representative…  Ctrl+F</source>
        <translation>Tên, mã số, người đại diện…  Ctrl+F</translation>
    </message>
    <message>
        <source>Search organisations</source>
        <translation>Tìm tổ chức</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation>Chưa có tổ chức</translation>
    </message>
    <message>
        <source>Import the Excel list of organisations, or add them one by one.</source>
        <translation>Nhập danh sách Excel, hoặc thêm từng tổ chức.</translation>
    </message>
    <message>
        <source>&amp;Import Excel…</source>
        <translation>Nhập Excel…</translation>
    </message>
    <message>
        <source>Add &amp;organisation</source>
        <translation>Thêm tổ chức</translation>
    </message>
    <message>
        <source>No organisation matches</source>
        <translation>Không có tổ chức nào khớp</translation>
    </message>
    <message>
        <source>Clear the search, or choose another group at the left.</source>
        <translation>Xóa chữ tìm, hoặc chọn nhóm khác ở bên trái.</translation>
    </message>
    <message>
        <source>Show &amp;all of them</source>
        <translation>Xem tất cả</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>All unfinished</source>
        <translation>Tất cả chưa xong</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Representative, unfinished</source>
        <translation>Đại diện (chưa xong)</translation>
    </message>
    <message>
        <source>Kind, unfinished</source>
        <translation>Loại hình (chưa xong)</translation>
    </message>
    <message>
        <source>Village, unfinished</source>
        <translation>Thôn (chưa xong)</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Chất lượng dữ liệu</translation>
    </message>
    <message>
        <source>Closed or not yet established</source>
        <translation>Đã ngừng hoặc chưa lập</translation>
    </message>
    <message>
        <source>%1 organisations, as of %2</source>
        <translation>%1 tổ chức · số liệu đến %2</translation>
    </message>
    <message>
        <source>%1 shown of %2, by name</source>
        <translation>Hiện %1 / %2, xếp theo tên</translation>
    </message>
    <message>
        <source>Organisations · as of %1</source>
        <translation>Tổ chức · số liệu đến %1</translation>
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
    <name>caodiem::ui::OutreachCommands</name>
    <message>
        <source>Saved the office&apos;s quotas.</source>
        <translation>Đã lưu hạn mức của đơn vị.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>Nobody in the register has the number of this card. It was not taken into the list.</source>
        <translation>Không có ai trong sổ mang số của thẻ này. Thẻ chưa được đưa vào danh sách.</translation>
    </message>
    <message>
        <source>Recording results</source>
        <translation>Đang ghi kết quả</translation>
    </message>
    <message>
        <source>Recorded: %1, %2, %3 times</source>
        <translation>Đã ghi: %1, %2, %3 lượt</translation>
    </message>
    <message>
        <source>Deleted: %1, %2</source>
        <translation>Đã xóa: %1, %2</translation>
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
        <source>Print the call list</source>
        <translation>In danh sách gọi</translation>
    </message>
    <message>
        <source>Export the call list</source>
        <translation>Xuất danh sách gọi</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>danh-sach-goi</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Word (*.docx)</source>
        <translation>PDF (*.pdf);;Word (*.docx)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the outreach log</source>
        <translation>Xuất nhật ký tuyên truyền</translation>
    </message>
    <message>
        <source>outreach</source>
        <translation>tuyen-truyen</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv);;PDF (*.pdf);;Word (*.docx)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv);;PDF (*.pdf);;Word (*.docx)</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::OutreachPage</name>
    <message>
        <source>Waiting for &amp;activation</source>
        <translation>Chờ kích hoạt</translation>
    </message>
    <message>
        <source>&amp;Results by list</source>
        <translation>Nhập kết quả</translation>
    </message>
    <message>
        <source>Outreach &amp;log</source>
        <translation>Tuyên truyền</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Vận động</translation>
    </message>
    <message>
        <source>F2 search · ↓ to the table · 1–5 result of the call, the next line follows · Ctrl+H numbers · Ctrl+E Excel · Ctrl+P paper · Ctrl+Z undo</source>
        <translation>F2 ô tìm · ↓ xuống bảng · 1–5 kết quả gọi, tự xuống dòng · Ctrl+H hiện số · Ctrl+E Excel · Ctrl+P in · Ctrl+Z hoàn tác</translation>
    </message>
    <message>
        <source>F2 search · Enter takes the first line · ↓ to the table · Space takes a line · Del removes · Ctrl+Enter records all · Ctrl+H IDs · Ctrl+Z undo</source>
        <translation>F2 ô tìm · Enter lấy dòng đầu · ↓ xuống bảng · Dấu cách lấy dòng · Del bỏ dòng · Ctrl+Enter ghi tất cả · Ctrl+H số định danh · Ctrl+Z hoàn tác</translation>
    </message>
    <message>
        <source>In the week: 1 loudspeaker · 2 post · 3 mobile round · 4 visit, on the day above, for the chosen line · Page Up, Page Down weeks · F2 edit · Del delete · Ctrl+Z undo</source>
        <translation>Ở bảng tuần: 1 loa · 2 bài viết · 3 lưu động · 4 thăm hộ, theo ngày ở trên, cho dòng đang chọn · Page Up, Page Down đổi tuần · F2 sửa · Del xóa · Ctrl+Z hoàn tác</translation>
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
    <name>caodiem::ui::PeopleFilter</name>
    <message>
        <source>Name, ID, household…  F2</source>
        <translation>Tên, số định danh, hộ…  F2</translation>
    </message>
    <message>
        <source>Search residents</source>
        <translation>Tìm cư dân</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>School, class</source>
        <translation>Trường, lớp</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tuổi</translation>
    </message>
    <message>
        <source>Village: all</source>
        <translation>Thôn: tất cả</translation>
    </message>
    <message>
        <source>School, class: all</source>
        <translation>Trường, lớp: tất cả</translation>
    </message>
    <message>
        <source>Age: all</source>
        <translation>Tuổi: tất cả</translation>
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
    <message>
        <source>Nobody is deleted because a list lacks them. Who was checked is not asked for again while the register stays the same.</source>
        <translation>Không ai bị xóa vì danh sách thiếu tên. Mục đã xem không bị hỏi lại khi sổ vẫn ghi như cũ.</translation>
    </message>
    <message>
        <source>&amp;Open in the register</source>
        <translation>Mở trong sổ</translation>
    </message>
    <message>
        <source>The person&apos;s card (Enter)</source>
        <translation>Mở hồ sơ trong sổ (Enter)</translation>
    </message>
    <message>
        <source>&amp;Left on a day…</source>
        <translation>Đi &amp;khỏi địa bàn…</translation>
    </message>
    <message>
        <source>Records that the chosen people left (D)</source>
        <translation>Ghi ngày đi của những người đã chọn (D)</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Xe&amp;m lại</translation>
    </message>
    <message>
        <source>The chosen ones are to be checked again (U)</source>
        <translation>Đưa các mục đã chọn về phần cần xem (U)</translation>
    </message>
    <message>
        <source>&amp;Checked</source>
        <translation>Đã xe&amp;m</translation>
    </message>
    <message>
        <source>The chosen ones were checked and still live here (K)</source>
        <translation>Đã kiểm tra các mục đã chọn, vẫn còn tại địa bàn (K)</translation>
    </message>
    <message>
        <source>To be checked (%1)</source>
        <translation>Cần xem (%1)</translation>
    </message>
    <message>
        <source>Checked, or gone (%1)</source>
        <translation>Đã xem hoặc đã đi (%1)</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::PersonPanel</name>
    <message>
        <source>Show number</source>
        <translation>Hiện số</translation>
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
    <message>
        <source>Does not live here any more</source>
        <translation>Không còn cư trú ở đây</translation>
    </message>
    <message>
        <source>not counted here</source>
        <translation>không tính vào số của xã</translation>
    </message>
    <message>
        <source>Card issued on %1: record it (F4)</source>
        <translation>Thẻ cấp ngày %1: ghi vào sổ (F4)</translation>
    </message>
    <message>
        <source>Take over from the card (F4)</source>
        <translation>Lấy theo thẻ (F4)</translation>
    </message>
    <message>
        <source>Take over from the card, issued on %1 (F4)</source>
        <translation>Lấy theo thẻ, cấp ngày %1 (F4)</translation>
    </message>
    <message>
        <source>Brings: the birth certificate</source>
        <translation>Mang theo: giấy khai sinh</translation>
    </message>
    <message>
        <source>Brings: the former card, if there is one</source>
        <translation>Mang theo: thẻ căn cước cũ (nếu có)</translation>
    </message>
    <message>
        <source>Brings: the identity card, a phone with the own number</source>
        <translation>Mang theo: thẻ căn cước, điện thoại có số chính chủ</translation>
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
    <name>caodiem::ui::PlaceModel</name>
    <message>
        <source>part of %1 since %2</source>
        <translation>đã gộp vào %1 từ %2</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Thôn/Khu phố</translation>
    </message>
    <message>
        <source>Old names</source>
        <translation>Tên cũ</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Trưởng thôn</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Area officer</source>
        <translation>Cảnh sát khu vực</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Cư dân</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Học sinh</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::PlacesDialog</name>
    <message>
        <source>&amp;Villages</source>
        <translation>&amp;Thôn, khu phố</translation>
    </message>
    <message>
        <source>&amp;Schools</source>
        <translation>T&amp;rường</translation>
    </message>
    <message>
        <source>Sa&amp;ve changes</source>
        <translation>Lư&amp;u thay đổi</translation>
    </message>
    <message>
        <source>&amp;Organisations, too (their past figures by village move with them)</source>
        <translation>&amp;Kèm tổ chức (số liệu tổ chức theo thôn các ngày trước cũng chuyển theo)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>Gộ&amp;p</translation>
    </message>
    <message>
        <source>Villages and schools</source>
        <translation>Danh mục thôn, trường</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Tê&amp;n</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Loại</translation>
    </message>
    <message>
        <source>&amp;Head</source>
        <translation>Trưởng t&amp;hôn</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>Điện th&amp;oại</translation>
    </message>
    <message>
        <source>&amp;Area officer</source>
        <translation>&amp;Cảnh sát khu vực</translation>
    </message>
    <message>
        <source>Becomes &amp;part of</source>
        <translation>&amp;Gộp vào</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>từ ngà&amp;y</translation>
    </message>
    <message>
        <source>Reading the villages and schools</source>
        <translation>Đang đọc danh mục</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>chọn…</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Đang lưu</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Đang gộp</translation>
    </message>
    <message>
        <source>%1: %2 residents moved.</source>
        <translation>%1: chuyển %2 cư dân.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Đang hoàn tác</translation>
    </message>
    <message>
        <source>Taken back, but for %1 rows that were changed since.</source>
        <translation>Đã hoàn tác, trừ %1 dòng đã sửa sau đó.</translation>
    </message>
    <message>
        <source>&amp;Merge: %1 people move</source>
        <translation>Gộ&amp;p: chuyển %1 người</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Đã hoàn tác.</translation>
    </message>
    <message>
        <source>No village yet: they come with the lists of residents, or with a list of villages (page Import).</source>
        <translation>Chưa có thôn nào: thôn đến cùng danh sách cư dân, hoặc danh sách thôn (trang Nhập dữ liệu).</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::PlanDialog</name>
    <message>
        <source>Families</source>
        <translation>Hộ lẻ</translation>
    </message>
    <message>
        <source>%1 people are left out: %2.</source>
        <translation>%1 người chưa xếp được: %2.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Xếp lịch</translation>
    </message>
    <message>
        <source>%1 people into %2 sessions. Nothing is written yet.</source>
        <translation>Xếp %1 người vào %2 ca. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Ca</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Đang hẹn</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sau khi xếp</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Số chỗ</translation>
    </message>
    <message>
        <source>Who is added</source>
        <translation>Thêm ai</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Chưa xếp được</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Write the schedule</source>
        <translation>Ghi lịch</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::PromiseDialog</name>
    <message>
        <source>Promised for a day</source>
        <translation>Hẹn ngày</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>Ngày hẹn</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ghi</translation>
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
    <name>caodiem::ui::QuotaDialog</name>
    <message>
        <source>What the directive asks for</source>
        <translation>Hạn mức theo chỉ thị</translation>
    </message>
    <message>
        <source>At least so often; 0 = the directive does not say.</source>
        <translation>Ít nhất bấy nhiêu lượt; 0 = chỉ thị không nêu.</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>mỗi ngày</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>mỗi tuần</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
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
    <name>caodiem::ui::ReconcileTabs</name>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Văn bản</translation>
    </message>
    <message>
        <source>&amp;List from above</source>
        <translation>Danh sách cấp t&amp;rên</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::RegisterCommands</name>
    <message>
        <source>Reading the registers</source>
        <translation>Đang đọc sổ</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Đang ghi</translation>
    </message>
    <message>
        <source>Writing the change of many</source>
        <translation>Đang ghi thay đổi hàng loạt</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Xuất bảng đang xem</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
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
        <source>residents.xlsx</source>
        <translation>cu-dan.xlsx</translation>
    </message>
    <message>
        <source>organisations.xlsx</source>
        <translation>to-chuc.xlsx</translation>
    </message>
    <message>
        <source>Noting in the audit</source>
        <translation>Đang ghi nhật ký</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Đang hoàn tác</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>Taken back but for %1: %2: %3</source>
        <translation>Đã hoàn tác, còn %1 chỗ giữ nguyên. %2: %3</translation>
    </message>
    <message>
        <source>Doing it again</source>
        <translation>Đang làm lại</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Đã làm lại: %1</translation>
    </message>
    <message>
        <source>You are looking at %1, where nothing is changed. Go back to today, then edit.</source>
        <translation>Đang xem số liệu ngày %1, chỉ xem. Về hôm nay rồi sửa.</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::RegisterWords</name>
    <message>
        <source>%1 to under %2</source>
        <translation>%1 đến dưới %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>đã chọn</translation>
    </message>
    <message>
        <source>no card yet</source>
        <translation>chưa có căn cước</translation>
    </message>
    <message>
        <source>has a card</source>
        <translation>đã có căn cước</translation>
    </message>
    <message>
        <source>has a card, no dossier yet</source>
        <translation>có căn cước, chưa thu nhận hồ sơ</translation>
    </message>
    <message>
        <source>no dossier yet</source>
        <translation>chưa thu nhận hồ sơ</translation>
    </message>
    <message>
        <source>dossier taken in, not activated</source>
        <translation>đã thu nhận, chưa kích hoạt</translation>
    </message>
    <message>
        <source>approved, not activated</source>
        <translation>đã phê duyệt, chưa kích hoạt</translation>
    </message>
    <message>
        <source>not activated</source>
        <translation>chưa kích hoạt</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>đã kích hoạt</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Tìm: %1</translation>
    </message>
    <message>
        <source>Village: %1</source>
        <translation>Thôn: %1</translation>
    </message>
    <message>
        <source>Age: %1</source>
        <translation>Tuổi: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Trạng thái: %1</translation>
    </message>
    <message>
        <source>School: %1</source>
        <translation>Trường: %1</translation>
    </message>
    <message>
        <source>Class: %1, %2</source>
        <translation>Lớp: %1, %2</translation>
    </message>
    <message>
        <source>Residence: %1</source>
        <translation>Cư trú: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Liên hệ: %1</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Dữ liệu: %1</translation>
    </message>
    <message>
        <source>Left or died</source>
        <translation>Đã đi, đã mất, chưa đến</translation>
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
    <name>caodiem::ui::ResidentDialog</name>
    <message>
        <source>&amp;Moved, from the day</source>
        <translation>Ch&amp;uyển, kể từ ngày</translation>
    </message>
    <message>
        <source>C&amp;orrection: it was wrong before</source>
        <translation>Sửa &amp;lại cho đúng (trước đây ghi sai)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Ghi</translation>
    </message>
    <message>
        <source>&amp;Add resident</source>
        <translation>Thêm cư dân</translation>
    </message>
    <message>
        <source>Edit resident</source>
        <translation>Sửa cư dân</translation>
    </message>
    <message>
        <source>Add resident</source>
        <translation>Thêm cư dân</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>&amp;Họ và tên</translation>
    </message>
    <message>
        <source>&amp;Personal ID (12 digits)</source>
        <translation>&amp;Số định danh (12 chữ số)</translation>
    </message>
    <message>
        <source>&amp;Born (26/05/2015, 05/2015 or 2015)</source>
        <translation>&amp;Ngày sinh (26/05/2015, 05/2015 hoặc 2015)</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>G&amp;iới tính</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>Điện th&amp;oại</translation>
    </message>
    <message>
        <source>&amp;Household number</source>
        <translation>Số hộ</translation>
    </message>
    <message>
        <source>H&amp;ead of household</source>
        <translation>&amp;Chủ hộ</translation>
    </message>
    <message>
        <source>&amp;Village</source>
        <translation>&amp;Thôn, khu phố</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Đị&amp;a chỉ</translation>
    </message>
    <message>
        <source>&amp;Residence</source>
        <translation>Cư t&amp;rú</translation>
    </message>
    <message>
        <source>Schoo&amp;l</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>Lớ&amp;p</translation>
    </message>
    <message>
        <source>&amp;Guardian</source>
        <translation>Người đại &amp;diện</translation>
    </message>
    <message>
        <source>G&amp;uardian&apos;s personal ID</source>
        <translation>Số định danh người đại diện</translation>
    </message>
    <message>
        <source>Day of the mo&amp;ve</source>
        <translation>Ngà&amp;y chuyển</translation>
    </message>
    <message>
        <source>&amp;Here since (empty: always)</source>
        <translation>Đến từ ngà&amp;y (bỏ trống: từ trước tới nay)</translation>
    </message>
    <message>
        <source>Left, &amp;not here from</source>
        <translation>Đi &amp;khỏi địa bàn từ ngày</translation>
    </message>
    <message>
        <source>D&amp;ied on</source>
        <translation>&amp;Mất ngày</translation>
    </message>
    <message>
        <source>This is no day. Write it as 26/05/2026.</source>
        <translation>Đây không phải ngày. Hãy ghi dạng 26/05/2026.</translation>
    </message>
    <message>
        <source>Give the day of the move.</source>
        <translation>Hãy ghi ngày chuyển.</translation>
    </message>
    <message>
        <source>Former card (9 digits)</source>
        <translation>Số CMND cũ (9 số)</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::ResidentModel</name>
    <message>
        <source>Full name (by given name)</source>
        <translation>Họ và tên (theo tên)</translation>
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
        <source>Class</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Căn cước</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Kích hoạt</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Ngày ghi</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Chưa</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::ResidentPane</name>
    <message>
        <source>Card</source>
        <translation>Căn cước</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Phê duyệt</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Kích hoạt</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>&amp;Record contact…</source>
        <translation>Ghi kết quả…</translation>
    </message>
    <message>
        <source>Edit this person (F2)</source>
        <translation>Sửa người này (F2)</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Chưa chọn ai</translation>
    </message>
    <message>
        <source>Personal ID</source>
        <translation>Số định danh</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Nơi ở</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Cư trú</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Người đại diện</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Đi từ ngày</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>Ngày mất</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hộ</translation>
    </message>
    <message>
        <source>%1, %2 years</source>
        <translation>%1, %2 tuổi</translation>
    </message>
    <message>
        <source>Nothing was recorded yet</source>
        <translation>Chưa ghi việc gì</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>Born %1 · %2 years</source>
        <translation>Sinh %1 · %2 tuổi</translation>
    </message>
    <message>
        <source>Turns %1 on %2</source>
        <translation>Đủ %1 tuổi ngày %2</translation>
    </message>
    <message>
        <source>Former card</source>
        <translation>CMND cũ</translation>
    </message>
    <message>
        <source>Recorded by mistake: take it out of the figures (Ctrl+Z puts it back)</source>
        <translation>Ghi nhầm: gỡ khỏi số liệu (Ctrl+Z để đưa lại)</translation>
    </message>
    <message>
        <source>Withdraw %1, %2</source>
        <translation>Gỡ %1, %2</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Gỡ</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::ResidentsPage</name>
    <message>
        <source>Residents</source>
        <translation>Cư dân</translation>
    </message>
    <message>
        <source>Data &amp;quality</source>
        <translation>Chất lượng dữ liệu</translation>
    </message>
    <message>
        <source>E&amp;xport what is shown</source>
        <translation>Xuất bảng đang xem</translation>
    </message>
    <message>
        <source>&amp;Add resident</source>
        <translation>Thêm cư dân</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Thêm điều kiện</translation>
    </message>
    <message>
        <source>Reading the registers…</source>
        <translation>Đang đọc sổ…</translation>
    </message>
    <message>
        <source>&amp;Change many…</source>
        <translation>Sửa hàng loạt…</translation>
    </message>
    <message>
        <source>Export what is shown (Ctrl+E)</source>
        <translation>Xuất bảng đang xem (Ctrl+E)</translation>
    </message>
    <message>
        <source>Add a resident (Ctrl+N)</source>
        <translation>Thêm cư dân (Ctrl+N)</translation>
    </message>
    <message>
        <source>Name, ID, household…  Ctrl+F</source>
        <translation>Tên, số định danh, hộ…  Ctrl+F</translation>
    </message>
    <message>
        <source>Search residents</source>
        <translation>Tìm cư dân</translation>
    </message>
    <message>
        <source>Name with or without marks, the whole personal ID or its last 3 digits and more, a household&apos;s number, or “hộ” and the head&apos;s name</source>
        <translation>Tên có dấu hoặc không dấu, cả số định danh hoặc từ 3 số cuối, số hộ, hoặc “hộ” kèm tên chủ hộ</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>School, class</source>
        <translation>Trường, lớp</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tuổi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Residence, contact, those who left or died</source>
        <translation>Cư trú, liên hệ, người đã đi hoặc đã mất</translation>
    </message>
    <message>
        <source>No residents yet</source>
        <translation>Chưa có danh sách cư dân</translation>
    </message>
    <message>
        <source>Import the commune&apos;s Excel list, or add people one by one. Without residents no progress can be counted.</source>
        <translation>Nhập tệp Excel của xã, hoặc thêm từng người. Chưa có danh sách thì chưa tính được tiến độ.</translation>
    </message>
    <message>
        <source>&amp;Import Excel…</source>
        <translation>Nhập Excel…</translation>
    </message>
    <message>
        <source>Village: all</source>
        <translation>Thôn: tất cả</translation>
    </message>
    <message>
        <source>School, class: all</source>
        <translation>Trường, lớp: tất cả</translation>
    </message>
    <message>
        <source>Age: all</source>
        <translation>Tuổi: tất cả</translation>
    </message>
    <message>
        <source>State: all</source>
        <translation>Trạng thái: tất cả</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Drop this condition</source>
        <translation>Bỏ điều kiện này</translation>
    </message>
    <message>
        <source>Drop the filter (Esc)</source>
        <translation>Bỏ lọc (Esc)</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Căn cước</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Thu nhận</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Kích hoạt</translation>
    </message>
    <message>
        <source>%1 &lt;b&gt;%2&lt;/b&gt;/%3 · &lt;b&gt;%4&lt;/b&gt;</source>
        <translation>%1 &lt;b&gt;%2&lt;/b&gt;/%3 · &lt;b&gt;%4&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 residents on %2</source>
        <translation>%1 người cư trú ngày %2</translation>
    </message>
    <message>
        <source>Nobody matches all %1 conditions</source>
        <translation>Không có ai khớp cả %1 điều kiện</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Không có ai khớp</translation>
    </message>
    <message>
        <source>Dropping one of them gives:</source>
        <translation>Bỏ bớt một điều kiện thì có:</translation>
    </message>
    <message>
        <source>Drop “%1”: %2 people</source>
        <translation>Bỏ “%1”: %2 người</translation>
    </message>
    <message>
        <source>%1 chosen of %2 shown</source>
        <translation>Đã chọn %1 / %2 người</translation>
    </message>
    <message>
        <source>%1 shown of %2</source>
        <translation>Hiện %1 / %2 người</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>số liệu đến %1</translation>
    </message>
    <message>
        <source>%1 chosen people</source>
        <translation>%1 người đã chọn</translation>
    </message>
    <message>
        <source>All %1 people shown</source>
        <translation>Cả %1 người đang hiện</translation>
    </message>
    <message>
        <source>More than one of them has to go.</source>
        <translation>Phải bỏ hơn một điều kiện.</translation>
    </message>
    <message>
        <source>Drop all of them (Esc)</source>
        <translation>Bỏ hết điều kiện (Esc)</translation>
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
    <name>caodiem::ui::ResultsTab</name>
    <message>
        <source>Take &amp;all shown</source>
        <translation>Lấy tất cả đang hiện</translation>
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
        <source>ID</source>
        <translation>Số định danh</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>What is to be noticed</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>To be recorded</source>
        <translation>Sẽ ghi</translation>
    </message>
    <message>
        <source>&amp;Remove line (Del)</source>
        <translation>Bỏ dòng (Del)</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>&amp;Done on</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Scan cards, type an ID or some letters and Enter, or take lines from the table.</source>
        <translation>Quét thẻ, gõ số định danh hoặc vài chữ rồi Enter, hoặc lấy dòng trong bảng.</translation>
    </message>
    <message>
        <source>From the register</source>
        <translation>Từ sổ cư dân</translation>
    </message>
    <message>
        <source>Who still lacks the step</source>
        <translation>Người chưa có bước này</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>tìm thấy %1</translation>
    </message>
    <message>
        <source>%1 without this step</source>
        <translation>%1 người chưa có bước này</translation>
    </message>
    <message>
        <source>Not recorded: %1</source>
        <translation>Không ghi: %1</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 dòng</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Chưa có ai.</translation>
    </message>
    <message>
        <source>%1 will be recorded, %2 of them with a remark; %3 stay as they are.</source>
        <translation>Sẽ ghi %1 người, trong đó %2 có lưu ý; %3 giữ nguyên.</translation>
    </message>
    <message>
        <source>&amp;Record %1 (Ctrl+Enter)</source>
        <translation>Ghi %1 (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::SavedFilters</name>
    <message>
        <source>&amp;Saved filters</source>
        <translation>Bộ lọc đã lưu</translation>
    </message>
    <message>
        <source>Filters that were given a name; everybody at this store has them</source>
        <translation>Các bộ lọc đã đặt tên; ai mở dữ liệu này cũng dùng được</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>Chưa lưu bộ lọc nào</translation>
    </message>
    <message>
        <source>Save the filter that is on…</source>
        <translation>Lưu bộ lọc đang dùng…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>The filter “%1” cannot be read: its village, school or class is not in the register any more, or a newer version saved it. Nothing was filtered.</source>
        <translation>Không đọc được bộ lọc “%1”: thôn, trường hoặc lớp của nó không còn trong sổ, hoặc do phiên bản mới hơn lưu. Chưa lọc gì.</translation>
    </message>
    <message>
        <source>Delete the filter</source>
        <translation>Xóa bộ lọc</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Lưu bộ lọc</translation>
    </message>
    <message>
        <source>&amp;Name of the filter</source>
        <translation>&amp;Tên bộ lọc</translation>
    </message>
    <message>
        <source>The filter “%1” is saved.</source>
        <translation>Đã lưu bộ lọc “%1”.</translation>
    </message>
    <message>
        <source>The filter “%1” was deleted.</source>
        <translation>Đã xóa bộ lọc “%1”.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Khôi phục</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::ScanSources</name>
    <message>
        <source>Scanner: like a keyboard</source>
        <translation>Máy quét: như bàn phím</translation>
    </message>
    <message>
        <source>Scanner: ready (%1)</source>
        <translation>Máy quét: sẵn sàng (%1)</translation>
    </message>
    <message>
        <source>Scanner lost (%1), typing works</source>
        <translation>Mất máy quét (%1), gõ tay được</translation>
    </message>
    <message>
        <source>Picture of a card</source>
        <translation>Ảnh chụp thẻ</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.webp)</source>
        <translation>Ảnh (*.png *.jpg *.jpeg *.bmp *.webp)</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::ScannerDialog</name>
    <message>
        <source>Scanner</source>
        <translation>Máy quét</translation>
    </message>
    <message>
        <source>Types like a keyboard</source>
        <translation>Gõ như bàn phím</translation>
    </message>
    <message>
        <source>Serial port %1</source>
        <translation>Cổng nối tiếp %1</translation>
    </message>
    <message>
        <source>%1 bits a second</source>
        <translation>%1 bit/giây</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Kết nối</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Tốc độ</translation>
    </message>
    <message>
        <source>A scanner that types is heard on every page and needs no setting. A serial one (COM port) is heard even while an input method is on.</source>
        <translation>Máy quét gõ như bàn phím thì trang nào cũng nhận, không cần cài đặt. Máy quét cổng nối tiếp (COM) vẫn đọc đúng khi bộ gõ tiếng Việt đang bật.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::ScheduleCommands</name>
    <message>
        <source>Moved %1 people.</source>
        <translation>Đã chuyển %1 người.</translation>
    </message>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>Hoàn tác  Ctrl+Z</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Đã hoàn tác.</translation>
    </message>
    <message>
        <source>Taken back, but for %1 appointments that were changed since.</source>
        <translation>Đã hoàn tác, trừ %1 lịch hẹn đã thay đổi sau đó.</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Đang xếp lịch</translation>
    </message>
    <message>
        <source>Called %1 people.</source>
        <translation>Đã hẹn %1 người.</translation>
    </message>
    <message>
        <source>Choose a session first.</source>
        <translation>Chọn một ca trước.</translation>
    </message>
    <message>
        <source>Booked %1 people.</source>
        <translation>Đã đặt hẹn %1 người.</translation>
    </message>
    <message>
        <source>Choose a line of this session first.</source>
        <translation>Chọn một dòng trong ca này trước.</translation>
    </message>
    <message>
        <source>Cancelled %1 appointments.</source>
        <translation>Đã hủy %1 lịch hẹn.</translation>
    </message>
    <message>
        <source>The session was changed.</source>
        <translation>Đã đổi ca.</translation>
    </message>
    <message>
        <source>The session was changed, %1 people were moved.</source>
        <translation>Đã đổi ca, chuyển %1 người.</translation>
    </message>
    <message>
        <source>Made %1 sessions.</source>
        <translation>Đã lập %1 ca.</translation>
    </message>
    <message>
        <source>Entries are recorded for %1.</source>
        <translation>Từ giờ ghi tên người làm: %1.</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>thong-bao</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>giay-moi</translation>
    </message>
    <message>
        <source>Write the notices</source>
        <translation>Lập thông báo</translation>
    </message>
    <message>
        <source>Write the invitations</source>
        <translation>Lập giấy mời</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Word (*.docx)</source>
        <translation>PDF (*.pdf);;Word (*.docx)</translation>
    </message>
    <message>
        <source>Writing papers</source>
        <translation>Đang lập giấy tờ</translation>
    </message>
    <message>
        <source>Wrote %1 papers for %2 people: %3</source>
        <translation>Đã lập %1 giấy cho %2 người: %3</translation>
    </message>
    <message>
        <source>Folder for referral slips</source>
        <translation>Thư mục lưu phiếu chuyển</translation>
    </message>
    <message>
        <source>Referral slip: %1</source>
        <translation>Phiếu chuyển: %1</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::SchedulePage</name>
    <message>
        <source>Intake schedule</source>
        <translation>Lịch thu nhận</translation>
    </message>
    <message>
        <source>Drag on a session, or choose and press Enter to see which have room.</source>
        <translation>Kéo vào ca, hoặc chọn rồi bấm Enter để xem ca còn đủ chỗ.</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Tuần trước</translation>
    </message>
    <message>
        <source>The next week</source>
        <translation>Tuần sau</translation>
    </message>
    <message>
        <source>Today  T</source>
        <translation>Hôm nay  T</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tuần</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In giấy mời</translation>
    </message>
    <message>
        <source>Invitations of this session…</source>
        <translation>Giấy mời từng hộ của ca này…</translation>
    </message>
    <message>
        <source>Invitations of the week…</source>
        <translation>Giấy mời từng hộ của cả tuần…</translation>
    </message>
    <message>
        <source>Notices by class and village, this session…</source>
        <translation>Thông báo theo lớp, thôn của ca này…</translation>
    </message>
    <message>
        <source>Notices by class and village, the week…</source>
        <translation>Thông báo theo lớp, thôn của cả tuần…</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Ca</translation>
    </message>
    <message>
        <source>Hours and places of this session…</source>
        <translation>Giờ và số chỗ của ca này…</translation>
    </message>
    <message>
        <source>Make this week&apos;s sessions from the usual hours</source>
        <translation>Lập ca tuần này theo giờ mặc định</translation>
    </message>
    <message>
        <source>Usual hours…</source>
        <translation>Giờ ca mặc định…</translation>
    </message>
    <message>
        <source>Officers and desks…</source>
        <translation>Cán bộ và bàn tiếp nhận…</translation>
    </message>
    <message>
        <source>Plan automatically…  Ctrl+R</source>
        <translation>Xếp tự động…  Ctrl+R</translation>
    </message>
    <message>
        <source>Book  N</source>
        <translation>Đặt hẹn  N</translation>
    </message>
    <message>
        <source>This week has no sessions yet</source>
        <translation>Tuần này chưa có ca.</translation>
    </message>
    <message>
        <source>Sessions are made from the usual hours; each can be changed or closed afterwards.</source>
        <translation>Ca được lập theo giờ mặc định; sau đó sửa hoặc đóng từng ca được.</translation>
    </message>
    <message>
        <source>Take the usual hours</source>
        <translation>Lấy giờ ca mặc định</translation>
    </message>
    <message>
        <source>called %1 of %2 places</source>
        <translation>hẹn %1 trong %2 chỗ</translation>
    </message>
    <message>
        <source>each day needs %1</source>
        <translation>mỗi ngày cần %1</translation>
    </message>
    <message>
        <source>Not called yet</source>
        <translation>Chưa xếp lịch</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 người</translation>
    </message>
    <message>
        <source>The next four weeks</source>
        <translation>Bốn tuần tới</translation>
    </message>
    <message>
        <source>From today to the deadline %1</source>
        <translation>Từ hôm nay đến hạn %1</translation>
    </message>
    <message>
        <source>%1 still to come: %2 called · %3 not called</source>
        <translation>còn %1 người: đã hẹn %2 · chưa xếp %3</translation>
    </message>
    <message>
        <source>%1 of them without a class</source>
        <translation>%1 người không có lớp</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::SessionDialog</name>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Places in all</source>
        <translation>Tổng số chỗ</translation>
    </message>
    <message>
        <source>Kept for walk-ins</source>
        <translation>Dành cho người không hẹn</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Số bàn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>This session is &amp;not held</source>
        <translation>&amp;Không tổ chức ca này</translation>
    </message>
    <message>
        <source>Hours and places</source>
        <translation>Giờ và số chỗ</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::SlotPane</name>
    <message>
        <source>Choose one by one…</source>
        <translation>Gọi từng hộ…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Chuyển…</translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation>Hủy hẹn</translation>
    </message>
    <message>
        <source>Who is called to this session</source>
        <translation>Ai được hẹn vào ca này</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Class, household</source>
        <translation>Lớp, hộ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>No session here</source>
        <translation>Chưa có ca</translation>
    </message>
    <message>
        <source>Choose a session of the week, or make sessions from the usual hours.</source>
        <translation>Chọn một ca trong tuần, hoặc lập ca theo giờ mặc định.</translation>
    </message>
    <message>
        <source>In this session</source>
        <translation>Trong ca này</translation>
    </message>
    <message>
        <source>Called %1, places %2 · %3 in half an hour</source>
        <translation>Hẹn %1, số chỗ %2 · %3 người mỗi 30 phút</translation>
    </message>
    <message>
        <source>This session is closed and %1 people are called to it.</source>
        <translation>Ca đã đóng mà còn %1 người đã hẹn.</translation>
    </message>
    <message>
        <source>%1 people too many are called to this session.</source>
        <translation>Ca này quá %1 người.</translation>
    </message>
    <message>
        <source>%1 has %2 places left.</source>
        <translation>%1 còn %2 chỗ.</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Chuyển %1 người</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 dòng</translation>
    </message>
    <message>
        <source>Household %1</source>
        <translation>Hộ %1</translation>
    </message>
    <message>
        <source>%1, part %2</source>
        <translation>%1, nhóm %2</translation>
    </message>
    <message>
        <source>came</source>
        <translation>đã đến</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::SlotPickDialog</name>
    <message>
        <source>Choose a session</source>
        <translation>Chọn ca</translation>
    </message>
    <message>
        <source>Sessions of this week with room for %1 people</source>
        <translation>Các ca trong tuần, cần %1 chỗ</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>còn %1</translation>
    </message>
    <message>
        <source>%1 left, %2 too many</source>
        <translation>còn %1, thiếu %2 chỗ</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Chọn</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::StaffDialog</name>
    <message>
        <source>Officers and desks</source>
        <translation>Cán bộ và bàn tiếp nhận</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>A new name</source>
        <translation>Tên mới</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>Thêm cán bộ</translation>
    </message>
    <message>
        <source>Add a desk</source>
        <translation>Thêm bàn</translation>
    </message>
    <message>
        <source>&amp;Who works here now (recorded with each entry)</source>
        <translation>&amp;Người đang làm (ghi kèm mỗi mục)</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Bàn</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
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
    <name>caodiem::ui::StepBar</name>
    <message>
        <source>not yet</source>
        <translation>chưa</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::TakeOverDialog</name>
    <message>
        <source>Take over what the list says</source>
        <translation>Nhận theo danh sách</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Nội dung sẽ ghi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Take &amp;also the %1 lines that contradict the register (single lines: Space)</source>
        <translation>Nhận &amp;cả %1 dòng trái với sổ (từng dòng: phím cách)</translation>
    </message>
    <message>
        <source>%1 people are written, %2 stay as they are. Only the step changes. Can be taken back as one (Ctrl+Z).</source>
        <translation>Ghi %1 người, để nguyên %2 dòng. Chỉ bước này thay đổi; hoàn tác được cả lô (Ctrl+Z).</translation>
    </message>
    <message>
        <source>&amp;Write for %1 people</source>
        <translation>&amp;Ghi cho %1 người</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::TakeOverModel</name>
    <message>
        <source>is recorded anew</source>
        <translation>ghi mới</translation>
    </message>
    <message>
        <source>takes the place of the day in the register</source>
        <translation>thay ngày đang có trong sổ</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Nhận</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Personal ID</source>
        <translation>Số định danh</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Thôn, khu phố</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Trong sổ</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Sẽ ghi</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Lưu ý</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::TemplatesDialog</name>
    <message>
        <source>Usual hours</source>
        <translation>Giờ ca mặc định</translation>
    </message>
    <message>
        <source>Weeks that have their sessions already stay as they are.</source>
        <translation>Các tuần đã có ca giữ nguyên.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::TodayDialog</name>
    <message>
        <source>&amp;Hours</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>Ca</translation>
    </message>
    <message>
        <source>&amp;Officers</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>&amp;Villages</source>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nơi</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Kích hoạt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>Indicator today</source>
        <translation>Chỉ tiêu hôm nay</translation>
    </message>
    <message>
        <source>Needed today</source>
        <translation>Cần hôm nay</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Today in counts</source>
        <translation>Số liệu hôm nay</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>%1 files today</source>
        <translation>Hôm nay %1 hồ sơ</translation>
    </message>
    <message>
        <source>Today %1 of %2 needed: reached</source>
        <translation>Hôm nay %1, cần %2: đã đạt</translation>
    </message>
    <message>
        <source>Today %1 of %2 needed: %3 to go</source>
        <translation>Hôm nay %1, cần %2: còn %3</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::UnplannedList</name>
    <message>
        <source>%1 without a card</source>
        <translation>%1 chưa có căn cước</translation>
    </message>
    <message>
        <source>by family</source>
        <translation>hộ gia đình</translation>
    </message>
    <message>
        <source>all have cards</source>
        <translation>đủ căn cước</translation>
    </message>
    <message>
        <source>To come back</source>
        <translation>Hẹn lại</translation>
    </message>
    <message>
        <source>Without class or village</source>
        <translation>Chưa có lớp, thôn</translation>
    </message>
    <message>
        <source>Not called yet</source>
        <translation>Chưa xếp lịch</translation>
    </message>
    <message>
        <source>%1: %2 people, %3 without a card</source>
        <translation>%1: %2 người, %3 chưa có căn cước</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::UpperListCommands</name>
    <message>
        <source>Open a list from above</source>
        <translation>Mở danh sách cấp trên</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.tsv *.ods *.xls)</source>
        <translation>Danh sách (*.xlsx *.csv *.tsv *.ods *.xls)</translation>
    </message>
    <message>
        <source>Comparing %1</source>
        <translation>Đang đối chiếu %1</translation>
    </message>
    <message>
        <source>Keeping what was agreed</source>
        <translation>Đang ghi thống nhất</translation>
    </message>
    <message>
        <source>%1 differences agreed. They do not come back while both sides stay the same.</source>
        <translation>Đã thống nhất %1 chênh lệch. Khi hai bên chưa đổi thì không hiện lại là lệch.</translation>
    </message>
    <message>
        <source>Withdrawing the agreement</source>
        <translation>Đang bỏ thống nhất</translation>
    </message>
    <message>
        <source>%1 differences are open again.</source>
        <translation>Đã bỏ thống nhất %1 chênh lệch.</translation>
    </message>
    <message>
        <source>Noting in the audit</source>
        <translation>Đang ghi nhật ký</translation>
    </message>
    <message>
        <source>Save the correction list</source>
        <translation>Lưu danh sách chỉnh sửa</translation>
    </message>
    <message>
        <source>corrections.xlsx</source>
        <translation>danh-sach-chinh-sua.xlsx</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
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
        <source>Save the record of the comparison</source>
        <translation>Lưu biên bản đối soát</translation>
    </message>
    <message>
        <source>reconciliation-record.docx</source>
        <translation>bien-ban-doi-soat.docx</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Signing off</source>
        <translation>Đang chốt</translation>
    </message>
    <message>
        <source>Signed off; record written: %1</source>
        <translation>Đã chốt; đã ghi biên bản: %1</translation>
    </message>
    <message>
        <source>Reading what was signed off</source>
        <translation>Đang đọc các lần đã chốt</translation>
    </message>
    <message>
        <source>Comparisons that were signed off</source>
        <translation>Các lần đối chiếu đã chốt</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Figures up to</source>
        <translation>Số liệu đến</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Khớp</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Lệch</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Đã thống nhất</translation>
    </message>
    <message>
        <source>Signed off on</source>
        <translation>Ngày chốt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người chốt</translation>
    </message>
    <message>
        <source>Working out what would be written</source>
        <translation>Đang xem sẽ ghi gì</translation>
    </message>
    <message>
        <source>%1 · %2, figures up to %3</source>
        <translation>%1 · %2, số liệu đến %3</translation>
    </message>
    <message>
        <source>Taking over what the list says</source>
        <translation>Đang nhận theo danh sách</translation>
    </message>
    <message>
        <source>The register was changed meanwhile. Nothing was written; look again.</source>
        <translation>Sổ vừa thay đổi nên chưa ghi gì; hãy xem lại nội dung dưới đây.</translation>
    </message>
    <message>
        <source>Save the record of the comparison: %1 differences stay open</source>
        <translation>Lưu biên bản đối chiếu: còn %1 khác biệt chưa thống nhất</translation>
    </message>
    <message>
        <source>Signed off with %1 open differences; record written: %2</source>
        <translation>Đã chốt khi còn %1 khác biệt chưa thống nhất; biên bản: %2</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::UpperListPage</name>
    <message>
        <source>&amp;Open a list…</source>
        <translation>&amp;Mở danh sách…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Đối chiế&amp;u</translation>
    </message>
    <message>
        <source>Correction &amp;list…</source>
        <translation>Danh sách chỉnh sửa…</translation>
    </message>
    <message>
        <source>&amp;Sign off and write the record…</source>
        <translation>Chốt và gh&amp;i biên bản…</translation>
    </message>
    <message>
        <source>Signed off before…</source>
        <translation>Đã chốt trước đây…</translation>
    </message>
    <message>
        <source>Show ID num&amp;bers</source>
        <translation>Hiện số định &amp;danh</translation>
    </message>
    <message>
        <source>&amp;Hide agreed ones</source>
        <translation>Ẩ&amp;n mục đã thống nhất</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>Thống n&amp;hất</translation>
    </message>
    <message>
        <source>&amp;Withdraw the agreement</source>
        <translation>Bỏ thống nhất</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>Mở danh sách…</translation>
    </message>
    <message>
        <source>List from above</source>
        <translation>Danh sách cấp trên</translation>
    </message>
    <message>
        <source>those done</source>
        <translation>người đã thực hiện</translation>
    </message>
    <message>
        <source>those remaining</source>
        <translation>người còn lại</translation>
    </message>
    <message>
        <source>The list &amp;names</source>
        <translation>&amp;Loại danh sách</translation>
    </message>
    <message>
        <source>S&amp;tep</source>
        <translation>&amp;Bước</translation>
    </message>
    <message>
        <source>&amp;Figures up to</source>
        <translation>Ngà&amp;y danh sách</translation>
    </message>
    <message>
        <source>Compared w&amp;ith</source>
        <translation>S&amp;o với</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Khớp</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>Show ID numbers (Ctrl+H). It is noted in the audit.</source>
        <translation>Hiện số định danh (Ctrl+H). Việc xem được ghi nhật ký.</translation>
    </message>
    <message>
        <source>Why it may stay as it is</source>
        <translation>Lý do giữ nguyên</translation>
    </message>
    <message>
        <source>Reason of the agreement</source>
        <translation>Lý do thống nhất</translation>
    </message>
    <message>
        <source>By the register</source>
        <translation>Theo sổ</translation>
    </message>
    <message>
        <source>By the list</source>
        <translation>Theo danh sách</translation>
    </message>
    <message>
        <source>Open a list that came from above</source>
        <translation>Mở danh sách cấp trên gửi xuống</translation>
    </message>
    <message>
        <source>Approved accounts, cards issued, those remaining: the list is held against the register of the list&apos;s own day. Nothing is written.</source>
        <translation>Tài khoản đã phê duyệt, thẻ đã cấp, người còn lại: danh sách được đối chiếu với sổ tại đúng ngày của danh sách. Đối chiếu không ghi gì vào sổ.</translation>
    </message>
    <message>
        <source>Open a store first</source>
        <translation>Mở kho dữ liệu trước</translation>
    </message>
    <message>
        <source>A list from above is compared with the register of an open store.</source>
        <translation>Danh sách cấp trên được đối chiếu với sổ của kho đang mở.</translation>
    </message>
    <message>
        <source>all residents</source>
        <translation>mọi cư dân</translation>
    </message>
    <message>
        <source>Say which list it is and of which day, then compare.</source>
        <translation>Chọn loại danh sách, bước và ngày của danh sách, rồi bấm Đối chiếu.</translation>
    </message>
    <message>
        <source>of %1 rows</source>
        <translation>trên %1 dòng</translation>
    </message>
    <message>
        <source>%1 agreed</source>
        <translation>%1 đã thống nhất</translation>
    </message>
    <message>
        <source>%1 open differences</source>
        <translation>còn %1 chênh lệch</translation>
    </message>
    <message>
        <source>, %1 rows not read, %2 repeated</source>
        <translation>, %1 dòng không đọc được, %2 dòng trùng</translation>
    </message>
    <message>
        <source>%1, figures up to %2: %3</source>
        <translation>%1, số liệu đến %2: %3</translation>
    </message>
    <message>
        <source>The list and the register agree in every row.</source>
        <translation>Danh sách và sổ khớp ở mọi dòng.</translation>
    </message>
    <message>
        <source>Choose a difference to see both sides.</source>
        <translation>Chọn một chênh lệch để xem hai bên.</translation>
    </message>
    <message>
        <source>%1 differences chosen</source>
        <translation>Đã chọn %1 chênh lệch</translation>
    </message>
    <message>
        <source>%1 Agreed on %2 by %3: %4</source>
        <translation>%1 Thống nhất ngày %2, người thống nhất %3: %4</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>đang xem %1</translation>
    </message>
    <message>
        <source>&amp;Take the list&apos;s word…</source>
        <translation>Nhận theo danh sách…</translation>
    </message>
    <message>
        <source>Ta&amp;ke all shown…</source>
        <translation>Nhận tất cả theo danh sách…</translation>
    </message>
    <message>
        <source>Writes what the list says of the step for all rows shown, after a preview (Shift+N). Agreed ones are left.</source>
        <translation>Ghi vào sổ nội dung danh sách của mọi dòng đang xem, có xem trước (Shift+N). Mục đã thống nhất để nguyên.</translation>
    </message>
    <message>
        <source>Writes what the list says of the step for the chosen rows, after a preview (N).</source>
        <translation>Ghi vào sổ nội dung danh sách của các dòng đã chọn, có xem trước (N).</translation>
    </message>
    <message>
        <source>Take the list&apos;s word…	N</source>
        <translation>Nhận theo danh sách…	N</translation>
    </message>
    <message>
        <source>Take all shown…	Shift+N</source>
        <translation>Nhận tất cả theo danh sách…	Shift+N</translation>
    </message>
    <message>
        <source>Agree with a reason	K</source>
        <translation>Thống nhất, ghi lý do	K</translation>
    </message>
    <message>
        <source>Withdraw the agreement	U</source>
        <translation>Bỏ thống nhất	U</translation>
    </message>
    <message>
        <source>Open in the register	O</source>
        <translation>Mở trong sổ cư dân	O</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>And %1 more remarks on columns.</source>
        <translation>Còn %1 lưu ý khác về cột.</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::WaitModel</name>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tuổi</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Tính từ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Số ngày</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Lần gọi gần nhất</translation>
    </message>
    <message>
        <source>approved %1</source>
        <translation>duyệt %1</translation>
    </message>
    <message>
        <source>taken in %1</source>
        <translation>thu nhận %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::WeekGrid</name>
    <message>
        <source>Sessions of the week</source>
        <translation>Các ca trong tuần</translation>
    </message>
</context>
<context>
    <name>caodiem::ui::WeekModel</name>
    <message>
        <source>day off</source>
        <translation>ngày nghỉ</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Cả ngày</translation>
    </message>
    <message>
        <source>need %1</source>
        <translation>cần %1</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 chỗ</translation>
    </message>
    <message>
        <source>short of %1</source>
        <translation>thiếu %1</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>đủ</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Hộ lẻ</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>đã làm %1</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>đang làm</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>quá %1</translation>
    </message>
    <message>
        <source>full</source>
        <translation>đầy</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>còn %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>closed, %1 to call</source>
        <translation>đã đóng, gọi %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đã đóng</translation>
    </message>
    <message>
        <source>%1: %2 of %3 places, %4</source>
        <translation>%1: %2 trên %3 chỗ, %4</translation>
    </message>
    <message>
        <source>%1 more for families without an appointment</source>
        <translation>Thêm %1 chỗ cho hộ không hẹn trước</translation>
    </message>
    <message>
        <source>today</source>
        <translation>nay</translation>
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

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>caodiem::cli</name>
    <message>
        <source>data as of %1</source>
        <translation>số liệu đến %1</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Tổng số</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Tỷ lệ</translation>
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
    <message>
        <source>State</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Demo data, today is %1.</source>
        <translation>Dữ liệu mẫu, hôm nay là %1.</translation>
    </message>
    <message>
        <source>“%1” is no date of the form YYYY-MM-DD.</source>
        <translation>“%1” không phải ngày dạng NĂM-THÁNG-NGÀY (ví dụ 2026-05-23).</translation>
    </message>
    <message>
        <source>The command is not of the form expected: %1. Run “caodiem-cli --help”.</source>
        <translation>Lệnh chưa đúng mẫu: %1. Chạy “caodiem-cli --help” để xem cách dùng.</translation>
    </message>
    <message>
        <source>The store&apos;s folder (NAME.caodiem)</source>
        <translation>Thư mục kho dữ liệu (TÊN.caodiem)</translation>
    </message>
    <message>
        <source>Answer with one JSON document</source>
        <translation>Trả lời bằng một văn bản JSON</translation>
    </message>
    <message>
        <source>Who is working</source>
        <translation>Người đang làm việc</translation>
    </message>
    <message>
        <source>File that holds the password</source>
        <translation>Tệp chứa mật khẩu</translation>
    </message>
    <message>
        <source>The current campaign is now %1.</source>
        <translation>Chiến dịch đang dùng: %1.</translation>
    </message>
    <message>
        <source>Loaded the campaign %1.</source>
        <translation>Đã nạp chiến dịch %1.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Chiến dịch</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Tất cả chiến dịch</translation>
    </message>
    <message>
        <source>One campaign</source>
        <translation>Một chiến dịch</translation>
    </message>
    <message>
        <source>Key of the campaign</source>
        <translation>Mã chiến dịch</translation>
    </message>
    <message>
        <source>Makes a campaign the current one</source>
        <translation>Chọn chiến dịch đang dùng</translation>
    </message>
    <message>
        <source>Loads a campaign from a JSON file</source>
        <translation>Nạp chiến dịch từ tệp JSON</translation>
    </message>
    <message>
        <source>Campaign file</source>
        <translation>Tệp chiến dịch</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>The figures of a campaign</source>
        <translation>Số liệu của chiến dịch</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>Ngày số liệu</translation>
    </message>
    <message>
        <source>One indicator, day by day</source>
        <translation>Một chỉ tiêu theo từng ngày</translation>
    </message>
    <message>
        <source>Key of the indicator</source>
        <translation>Mã chỉ tiêu</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>  row %1, %2: %3</source>
        <translation>  dòng %1, %2: %3</translation>
    </message>
    <message>
        <source>  … and %1 more (--json shows all)</source>
        <translation>  … và %1 dòng nữa (--json để xem hết)</translation>
    </message>
    <message>
        <source>%1 rows read: %2 new, %3 changed, %4 unchanged, %5 left out.</source>
        <translation>Đã đọc %1 dòng: %2 mới, %3 thay đổi, %4 không đổi, %5 bị loại.</translation>
    </message>
    <message>
        <source>Left out (%1):</source>
        <translation>Bị loại (%1):</translation>
    </message>
    <message>
        <source>Questions (%1):</source>
        <translation>Cần hỏi (%1):</translation>
    </message>
    <message>
        <source>Remarks (%1):</source>
        <translation>Lưu ý (%1):</translation>
    </message>
    <message>
        <source>Dry run: nothing was written.</source>
        <translation>Kiểm tra thử: chưa ghi gì.</translation>
    </message>
    <message>
        <source>Written as batch %1.</source>
        <translation>Đã ghi thành lô %1.</translation>
    </message>
    <message>
        <source>Nothing to write.</source>
        <translation>Không có gì để ghi.</translation>
    </message>
    <message>
        <source>Name of the sheet</source>
        <translation>Tên trang tính</translation>
    </message>
    <message>
        <source>The day the list speaks of</source>
        <translation>Ngày của danh sách</translation>
    </message>
    <message>
        <source>Says what would be done and writes nothing</source>
        <translation>Chỉ cho biết sẽ làm gì, không ghi</translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation>Đã ghi “%1”.</translation>
    </message>
    <message>
        <source>Writes a register in the import&apos;s columns</source>
        <translation>Xuất danh sách theo cột của mẫu nhập</translation>
    </message>
    <message>
        <source>File to write (.xlsx, .csv)</source>
        <translation>Tệp cần ghi (.xlsx, .csv)</translation>
    </message>
    <message>
        <source>Writes an empty form with drop-downs</source>
        <translation>Tạo tệp mẫu trống có danh sách chọn</translation>
    </message>
    <message>
        <source>File to write (.xlsx)</source>
        <translation>Tệp cần ghi (.xlsx)</translation>
    </message>
    <message>
        <source>Writes the weekly report</source>
        <translation>Lập báo cáo tuần</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>Ngày đầu kỳ</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Thư mục chứa tệp</translation>
    </message>
    <message>
        <source>Wrote “%1”: %2 rows.</source>
        <translation>Đã ghi “%1”: %2 dòng.</translation>
    </message>
    <message>
        <source>Say where the list goes: --out FILE.xlsx, or --json.</source>
        <translation>Cần nơi ghi danh sách: --out TỆP.xlsx, hoặc --json.</translation>
    </message>
    <message>
        <source>Say whom and what: record ID STEP, or record undo EVENT.</source>
        <translation>Cần số định danh và bước: record SỐ BƯỚC, hoặc record undo SỐ-LƯỢT.</translation>
    </message>
    <message>
        <source>“%1” is no step and no outcome. Steps: card_intake, card_issued, eid_intake, eid_approved, eid_activated, org_registered, org_verified.</source>
        <translation>“%1” không phải bước hay kết quả. Các bước: card_intake, card_issued, eid_intake, eid_approved, eid_activated, org_registered, org_verified.</translation>
    </message>
    <message>
        <source>Recorded, number %1.</source>
        <translation>Đã ghi, lượt số %1.</translation>
    </message>
    <message>
        <source>Entry %1 was taken back.</source>
        <translation>Đã hoàn tác lượt %1.</translation>
    </message>
    <message>
        <source>The people behind a figure</source>
        <translation>Danh sách người đứng sau một con số</translation>
    </message>
    <message>
        <source>Only this village</source>
        <translation>Chỉ thôn này</translation>
    </message>
    <message>
        <source>Personal IDs in full (audited)</source>
        <translation>Số định danh đầy đủ (có ghi nhật ký)</translation>
    </message>
    <message>
        <source>One intake at the desk</source>
        <translation>Ghi một lượt tiếp nhận</translation>
    </message>
    <message>
        <source>Personal ID or tax code</source>
        <translation>Số định danh hoặc mã số thuế</translation>
    </message>
    <message>
        <source>Step or outcome</source>
        <translation>Bước hoặc kết quả</translation>
    </message>
    <message>
        <source>Day it happened</source>
        <translation>Ngày thực hiện</translation>
    </message>
    <message>
        <source>Place, when not here</source>
        <translation>Nơi thực hiện, nếu không phải tại đây</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Takes an entry back</source>
        <translation>Hoàn tác một lượt ghi</translation>
    </message>
    <message>
        <source>Number of the entry</source>
        <translation>Số của lượt ghi</translation>
    </message>
    <message>
        <source>Made the store “%1” for %2.</source>
        <translation>Đã tạo kho “%1” cho %2.</translation>
    </message>
    <message>
        <source>Makes a new store</source>
        <translation>Tạo kho dữ liệu mới</translation>
    </message>
    <message>
        <source>The unit&apos;s name</source>
        <translation>Tên đơn vị</translation>
    </message>
    <message>
        <source>Name of the first administrator</source>
        <translation>Tên quản trị viên đầu tiên</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Cơ quan cấp trên</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Signer&apos;s title</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>What the report&apos;s head and foot need</source>
        <translation>Thông tin đầu và cuối báo cáo</translation>
    </message>
    <message>
        <source>Changes what is given</source>
        <translation>Sửa những mục được nêu</translation>
    </message>
    <message>
        <source>The superior unit</source>
        <translation>Cơ quan cấp trên</translation>
    </message>
    <message>
        <source>Place name before the date</source>
        <translation>Địa danh ghi trước ngày</translation>
    </message>
    <message>
        <source>Title of the signer</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Rank and name of the signer</source>
        <translation>Cấp bậc, họ tên người ký</translation>
    </message>
    <message>
        <source>Recipients, separated by ;</source>
        <translation>Nơi nhận, cách nhau bằng dấu ;</translation>
    </message>
    <message>
        <source>Demo data of %1 in “%2”. Today is %3 there.</source>
        <translation>Đã tạo dữ liệu mẫu của %1 trong “%2”. Hôm nay ở đó là %3.</translation>
    </message>
    <message>
        <source>Makes a new store with a synthetic commune</source>
        <translation>Tạo kho mới với một xã giả định</translation>
    </message>
    <message>
        <source>Residents in all</source>
        <translation>Tổng số cư dân</translation>
    </message>
    <message>
        <source>Same seed, same people</source>
        <translation>Cùng hạt giống thì cùng dữ liệu</translation>
    </message>
    <message>
        <source>Plays the campaign on to this day</source>
        <translation>Diễn tiếp chiến dịch đến ngày này</translation>
    </message>
    <message>
        <source>Backed up to “%1”; the copy was opened and checked.</source>
        <translation>Đã sao lưu vào “%1”; bản sao đã được mở thử và kiểm tra.</translation>
    </message>
    <message>
        <source>Restored into “%1”.</source>
        <translation>Đã khôi phục vào “%1”.</translation>
    </message>
    <message>
        <source>Content hash: %1</source>
        <translation>Mã băm nội dung: %1</translation>
    </message>
    <message>
        <source>The store has %1 findings. Restore the last backup, or ask for help.</source>
        <translation>Kho dữ liệu có %1 lỗi. Khôi phục bản sao lưu gần nhất, hoặc nhờ hỗ trợ.</translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>Kho dữ liệu nguyên vẹn.</translation>
    </message>
    <message>
        <source>Writes a checked copy of the store</source>
        <translation>Sao lưu kho, có kiểm tra</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Tệp cần ghi</translation>
    </message>
    <message>
        <source>Makes a store from a backup</source>
        <translation>Khôi phục kho từ bản sao lưu</translation>
    </message>
    <message>
        <source>Backup to read</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>Folder of the new store</source>
        <translation>Thư mục kho mới</translation>
    </message>
    <message>
        <source>Checks file, schema and references</source>
        <translation>Kiểm tra tệp, cấu trúc và tham chiếu</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Đã thực hiện</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>khớp</translation>
    </message>
    <message>
        <source>cut off, not rounded</source>
        <translation>khớp (cắt bớt, không làm tròn)</translation>
    </message>
    <message>
        <source>DISAGREES</source>
        <translation>LỆCH</translation>
    </message>
    <message>
        <source>not exact</source>
        <translation>số ước chừng</translation>
    </message>
    <message>
        <source>No figure in this text can be checked by itself.</source>
        <translation>Văn bản không có con số nào tự đối chiếu được.</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Văn bản ghi</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>Tính lại</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Cách tính</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Số của kho</translation>
    </message>
    <message>
        <source>Says for each figure of a directive whether it agrees</source>
        <translation>Đối chiếu từng con số trong văn bản</translation>
    </message>
    <message>
        <source>Directive (.txt, .docx)</source>
        <translation>Văn bản (.txt, .docx)</translation>
    </message>
    <message>
        <source>Who comes into the age by the deadline, and who leaves it</source>
        <translation>Những người vào độ tuổi, ra khỏi độ tuổi trước thời hạn</translation>
    </message>
    <message>
        <source>Last day looked at (the deadline)</source>
        <translation>Xem đến ngày (mặc định: thời hạn)</translation>
    </message>
    <message>
        <source>Remaining to target</source>
        <translation>Còn lại tới chỉ tiêu</translation>
    </message>
    <message>
        <source>28-day pace</source>
        <translation>Tốc độ 28 ngày</translation>
    </message>
    <message>
        <source>Range (80%)</source>
        <translation>Khoảng (80%)</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Kịp hạn</translation>
    </message>
    <message>
        <source>With the change</source>
        <translation>Khi thay đổi</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Trong tuần</translation>
    </message>
    <message>
        <source>Interval (95%)</source>
        <translation>Khoảng tin cậy (95%)</translation>
    </message>
    <message>
        <source>not told apart from the whole</source>
        <translation>chưa phân biệt được với tổng thể</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Ngày %1</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Chưa giải thích được</translation>
    </message>
    <message>
        <source>When it will be finished, and what a change would do</source>
        <translation>Dự báo ngày xong, và nếu thay đổi thì sao</translation>
    </message>
    <message>
        <source>Seed of the runs</source>
        <translation>Số gốc của các lượt mô phỏng</translation>
    </message>
    <message>
        <source>People more on each working day</source>
        <translation>Số người làm thêm mỗi ngày làm việc</translation>
    </message>
    <message>
        <source>Sessions that are lost from tomorrow on</source>
        <translation>Số buổi bị mất kể từ ngày mai</translation>
    </message>
    <message>
        <source>Sessions on a working day (2)</source>
        <translation>Số buổi trong một ngày làm việc (2)</translation>
    </message>
    <message>
        <source>Machines there are now</source>
        <translation>Số máy hiện có</translation>
    </message>
    <message>
        <source>Machines more, or fewer when negative</source>
        <translation>Số máy thêm, số âm là bớt</translation>
    </message>
    <message>
        <source>Which groups are ahead</source>
        <translation>Xếp hạng các đơn vị</translation>
    </message>
    <message>
        <source>Why a figure moved between two days</source>
        <translation>Vì sao số liệu thay đổi giữa hai ngày</translation>
    </message>
    <message>
        <source>Opening day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Closing day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>File that says which header is which column</source>
        <translation>Tệp ghép cột: tiêu đề nào là cột nào</translation>
    </message>
    <message>
        <source>Batch %1 was taken back: %2 rows removed, %3 as before, %4 entries taken back.</source>
        <translation>Đã hoàn tác lô %1: bỏ %2 dòng, %3 dòng trở về như trước, thu hồi %4 ghi nhận.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lô</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Số dòng</translation>
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
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>Reads a list, takes a batch back, or lists the batches</source>
        <translation>Nhập danh sách, hoàn tác một lô, hoặc liệt kê các lô</translation>
    </message>
    <message>
        <source>File to read (.xlsx, .ods, .csv, .tsv; .xls with LibreOffice), or the batch to take back</source>
        <translation>Tệp cần đọc (.xlsx, .ods, .csv, .tsv; .xls khi có LibreOffice), hoặc số lô cần hoàn tác</translation>
    </message>
    <message>
        <source>merged into %1 on %2</source>
        <translation>gộp vào %1 từ %2</translation>
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
    <message>
        <source>%1: %2 residents moved. Written as batch %3.</source>
        <translation>%1: chuyển %2 cư dân. Đã ghi thành lô %3.</translation>
    </message>
    <message>
        <source>The villages: list, rename, merge, contacts</source>
        <translation>Danh mục thôn: xem, đổi tên, gộp, liên hệ</translation>
    </message>
    <message>
        <source>The schools: list, rename, merge</source>
        <translation>Danh mục trường: xem, đổi tên, gộp</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Thôn hoặc trường nào</translation>
    </message>
    <message>
        <source>Its new name, or the one it becomes part of</source>
        <translation>Tên mới, hoặc nơi được gộp vào</translation>
    </message>
    <message>
        <source>The first day on which the two are one</source>
        <translation>Ngày đầu tiên hai nơi là một</translation>
    </message>
    <message>
        <source>Organisations move, too, with their past figures by village</source>
        <translation>Chuyển cả tổ chức; số liệu tổ chức theo thôn các ngày trước cũng đổi theo</translation>
    </message>
    <message>
        <source>Kind of village</source>
        <translation>Loại (thôn, khu phố …)</translation>
    </message>
    <message>
        <source>Head of the village</source>
        <translation>Trưởng thôn</translation>
    </message>
    <message>
        <source>The head&apos;s telephone</source>
        <translation>Điện thoại trưởng thôn</translation>
    </message>
    <message>
        <source>%1, list of %2: %3 rows, %4 agree, %5 differences (%6 agreed).</source>
        <translation>%1, số liệu đến %2: %3 dòng, %4 khớp, %5 chênh lệch (%6 đã thống nhất).</translation>
    </message>
    <message>
        <source>%1 rows could not be read, %2 name somebody a second time.</source>
        <translation>%1 dòng không đọc được, %2 dòng trùng người.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Số định danh</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Đã thống nhất</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Ngày chốt</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
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
        <source>Signs the comparison off and writes its record (.docx)</source>
        <translation>Chốt lần đối chiếu và ghi biên bản (.docx)</translation>
    </message>
    <message>
        <source>What each side should correct (.xlsx), personal IDs in full (audited)</source>
        <translation>Việc mỗi bên cần sửa (.xlsx), số định danh đầy đủ (có ghi nhật ký)</translation>
    </message>
    <message>
        <source>The difference of this key may stay (--reason)</source>
        <translation>Thống nhất giữ nguyên chênh lệch có khóa này (--reason)</translation>
    </message>
    <message>
        <source>Why it may stay</source>
        <translation>Lý do giữ nguyên</translation>
    </message>
    <message>
        <source>The difference of this key may not stay any more</source>
        <translation>Bỏ thống nhất chênh lệch có khóa này</translation>
    </message>
    <message>
        <source>Lists the comparisons that were signed off</source>
        <translation>Liệt kê các lần đối chiếu đã chốt</translation>
    </message>
    <message>
        <source>A list from above beside the register</source>
        <translation>Đối chiếu danh sách cấp trên với sổ</translation>
    </message>
    <message>
        <source>The list (.xlsx, .ods, .csv, .tsv; .xls with LibreOffice)</source>
        <translation>Danh sách (.xlsx, .ods, .csv, .tsv; .xls khi có LibreOffice)</translation>
    </message>
    <message>
        <source>The step that the list speaks of</source>
        <translation>Bước mà danh sách nói tới</translation>
    </message>
    <message>
        <source>The list names those who have not done it</source>
        <translation>Danh sách gồm những người chưa thực hiện</translation>
    </message>
    <message>
        <source>The list&apos;s date (default: the one in the file)</source>
        <translation>Ngày của danh sách (mặc định: ngày ghi trong tệp)</translation>
    </message>
    <message>
        <source>Only the people of this indicator can be missing in the list</source>
        <translation>Chỉ người thuộc chỉ tiêu này mới tính là thiếu trong danh sách</translation>
    </message>
    <message>
        <source>%1. %2, row %3, %4: %5</source>
        <translation>%1. %2, dòng %3, %4: %5</translation>
    </message>
    <message>
        <source>No question waits.</source>
        <translation>Không có câu hỏi nào đang chờ.</translation>
    </message>
    <message>
        <source>Answered; nothing had to be changed.</source>
        <translation>Đã trả lời; không phải đổi gì.</translation>
    </message>
    <message>
        <source>Answered and written as batch %1.</source>
        <translation>Đã trả lời và ghi thành lô %1.</translation>
    </message>
    <message>
        <source>The answer: take, keep, new, leave, day:DATE, same:CANDIDATE or same:PERSONAL-ID</source>
        <translation>Câu trả lời: take (theo danh sách), keep (giữ theo sổ), new (người mới), leave (bỏ dòng), day:NGÀY, same:SỐ-ỨNG-VIÊN hoặc same:SỐ-ĐỊNH-DANH</translation>
    </message>
    <message>
        <source>The audit trail holds nothing from then on.</source>
        <translation>Nhật ký không có gì từ ngày đó.</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Who wrote what, and when</source>
        <translation>Ai đã ghi gì, lúc nào</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Từ ngày này</translation>
    </message>
    <message>
        <source>Taking over: %1 can be written, %2 contradict the register (--overrule), %3 stay as they are.</source>
        <translation>Nhận theo danh sách: %1 dòng ghi được, %2 dòng trái với sổ (--overrule), %3 dòng để nguyên.</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Trong sổ</translation>
    </message>
    <message>
        <source>By the list</source>
        <translation>Theo danh sách</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Writes what the list says of the step into the register, as one batch (may be repeated)</source>
        <translation>Ghi vào sổ nội dung danh sách nói về bước này, thành một lô (dùng được nhiều lần)</translation>
    </message>
    <message>
        <source>The same, even where another day was entered by hand</source>
        <translation>Như trên, kể cả khi ngày trong sổ do người nhập tay</translation>
    </message>
    <message>
        <source>Only says what taking over would write</source>
        <translation>Chỉ cho biết sẽ ghi gì, không ghi</translation>
    </message>
    <message>
        <source>The list&apos;s date: %1.</source>
        <translation>Ngày của danh sách: %1.</translation>
    </message>
    <message>
        <source>Rows of other lists that waited for this answer: %1.</source>
        <translation>Dòng của tệp khác cùng chờ câu trả lời này, cũng đã ghi: %1.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>caodiem::service</name>
    <message>
        <source>There is no campaign “%1”. Run “campaign list” to see the keys.</source>
        <translation>Không có chiến dịch “%1”. Chạy “campaign list” để xem các mã chiến dịch.</translation>
    </message>
    <message>
        <source>The campaign has no indicator “%1”. Run “campaign show” to see its indicators.</source>
        <translation>Chiến dịch không có chỉ tiêu “%1”. Chạy “campaign show” để xem các chỉ tiêu.</translation>
    </message>
    <message>
        <source>There is no village “%1” in the register. Check the name.</source>
        <translation>Không có thôn/khu phố “%1” trong danh mục. Kiểm tra lại tên.</translation>
    </message>
    <message>
        <source>There is no demo profile “%1”. Choose phu-quoc, truong-luu, phu-rieng, hung-yen or tu-minh.</source>
        <translation>Không có bộ dữ liệu mẫu “%1”. Chọn phu-quoc, truong-luu, phu-rieng, hung-yen hoặc tu-minh.</translation>
    </message>
    <message>
        <source>No resident has this personal ID. Check the 12 digits, or import the list first.</source>
        <translation>Không có cư dân nào mang số định danh này. Kiểm tra lại 12 chữ số, hoặc nhập danh sách trước.</translation>
    </message>
    <message>
        <source>No organisation has this tax code. Check it, or import the list first.</source>
        <translation>Không có tổ chức nào mang mã số thuế này. Kiểm tra lại mã, hoặc nhập danh sách trước.</translation>
    </message>
    <message>
        <source>There is no entry of this number. Nothing was changed.</source>
        <translation>Không có lượt ghi mang số này. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Not found: %1. Check the path or the name.</source>
        <translation>Không tìm thấy: %1. Kiểm tra lại đường dẫn hoặc tên.</translation>
    </message>
    <message>
        <source>The campaign file is wrong at “%1” (%2). Nothing was loaded; mend it there and load it again.</source>
        <translation>Tệp chiến dịch sai ở “%1” (%2). Chưa nạp gì; sửa chỗ đó rồi nạp lại.</translation>
    </message>
    <message>
        <source>The day lies after today. Nothing was recorded; give a day up to today.</source>
        <translation>Ngày ghi sau hôm nay. Chưa ghi gì; chọn ngày từ hôm nay trở về trước.</translation>
    </message>
    <message>
        <source>The day lies before this person&apos;s birth. Nothing was recorded; check the day.</source>
        <translation>Ngày ghi trước ngày sinh của người này. Chưa ghi gì; kiểm tra lại ngày.</translation>
    </message>
    <message>
        <source>The unit&apos;s name is empty. Give it, for example: Công an xã Phú Riềng.</source>
        <translation>Tên đơn vị đang trống. Nhập tên, ví dụ: Công an xã Phú Riềng.</translation>
    </message>
    <message>
        <source>The day lies before the demo&apos;s own day. Choose the own day or a later one.</source>
        <translation>Ngày này trước ngày gốc của dữ liệu mẫu. Chọn ngày gốc hoặc một ngày sau đó.</translation>
    </message>
    <message>
        <source>The number of residents is too small or too large for a demo. Choose between 100 and 3.000.000.</source>
        <translation>Số cư dân quá nhỏ hoặc quá lớn cho dữ liệu mẫu. Chọn từ 100 đến 3.000.000.</translation>
    </message>
    <message>
        <source>The period starts after its end. Give a first day up to the as-of date.</source>
        <translation>Kỳ báo cáo bắt đầu sau ngày kết thúc. Chọn ngày đầu kỳ không sau ngày số liệu.</translation>
    </message>
    <message>
        <source>The list lacks the column “%1”, so nothing was read. Add it, or start from the template.</source>
        <translation>Danh sách thiếu cột “%1” nên chưa đọc gì. Thêm cột này, hoặc làm theo tệp mẫu.</translation>
    </message>
    <message>
        <source>The file has no sheet “%1”. Check the name of the sheet.</source>
        <translation>Tệp không có trang tính “%1”. Kiểm tra lại tên trang.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than is safe to read. Nothing was read; split the list and try again.</source>
        <translation>Tệp “%1” lớn quá mức đọc an toàn. Chưa đọc gì; tách danh sách rồi thử lại.</translation>
    </message>
    <message>
        <source>This cannot be used: %1. Nothing was changed.</source>
        <translation>Không dùng được: %1. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>“%1” is there already and is left as it is. Choose another name.</source>
        <translation>“%1” đã có sẵn và được giữ nguyên. Chọn tên khác.</translation>
    </message>
    <message>
        <source>This entry was taken back before. Nothing was changed.</source>
        <translation>Lượt ghi này đã được hoàn tác từ trước. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The store holds residents already; demo data goes into a new store only.</source>
        <translation>Kho đã có cư dân; dữ liệu mẫu chỉ tạo trong kho mới.</translation>
    </message>
    <message>
        <source>This contradicts what is there already: %1. Nothing was changed.</source>
        <translation>Mâu thuẫn với dữ liệu đang có: %1. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Another program has this store open (%1). Close it there, then try again.</source>
        <translation>Một chương trình khác đang mở kho dữ liệu này (%1). Đóng ở đó rồi thử lại.</translation>
    </message>
    <message>
        <source>This store was made by a newer version of Cao Điểm and was left untouched. Install that version.</source>
        <translation>Kho dữ liệu do phiên bản Cao Điểm mới hơn tạo ra và được giữ nguyên. Hãy cài phiên bản đó.</translation>
    </message>
    <message>
        <source>“%1” is damaged or is no file of Cao Điểm; it was left untouched. Restore the last backup.</source>
        <translation>“%1” bị hỏng hoặc không phải tệp của Cao Điểm; đã giữ nguyên. Khôi phục bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written. Free some space, then try again.</source>
        <translation>Ổ đĩa đã đầy nên chưa ghi gì. Giải phóng dung lượng rồi thử lại.</translation>
    </message>
    <message>
        <source>The store could not be read or written (%1). Nothing was changed; try again, and run “verify”.</source>
        <translation>Không đọc hoặc ghi được kho dữ liệu (%1). Chưa thay đổi gì; thử lại và chạy “verify”.</translation>
    </message>
    <message>
        <source>“%1” cannot be read or written. Check the path, the rights, and that no other program has it open.</source>
        <translation>Không đọc hoặc ghi được “%1”. Kiểm tra đường dẫn, quyền, và đóng tệp nếu chương trình khác đang mở.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that is not read here (or has a password). Save it as .xlsx or .csv and try again.</source>
        <translation>“%1” thuộc loại tệp chưa đọc được (hoặc có mật khẩu). Lưu thành .xlsx hoặc .csv rồi thử lại.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Đã dừng. Chưa ghi gì.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n residents</source>
        <translation>
            <numerusform>Đang đọc %n cư dân</numerusform>
        </translation>
    </message>
    <message>
        <source>Card file taken in</source>
        <translation>Thu nhận hồ sơ căn cước</translation>
    </message>
    <message>
        <source>Card issued</source>
        <translation>Cấp căn cước</translation>
    </message>
    <message>
        <source>e-ID taken in</source>
        <translation>Thu nhận ĐDĐT</translation>
    </message>
    <message>
        <source>e-ID approved</source>
        <translation>Phê duyệt ĐDĐT</translation>
    </message>
    <message>
        <source>e-ID activated</source>
        <translation>Kích hoạt ĐDĐT</translation>
    </message>
    <message>
        <source>Organisation registered</source>
        <translation>Đăng ký định danh tổ chức</translation>
    </message>
    <message>
        <source>Organisation verified</source>
        <translation>Xác thực định danh tổ chức</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Vắng mặt</translation>
    </message>
    <message>
        <source>Away for work</source>
        <translation>Đi làm ăn xa</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>Ở nước ngoài</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Ốm đau</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Không đủ điều kiện</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Không có nhu cầu</translation>
    </message>
    <message>
        <source>Rescheduled</source>
        <translation>Hẹn lại</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Chuyển nơi khác</translation>
    </message>
    <message>
        <source>Village not known</source>
        <translation>Chưa rõ thôn</translation>
    </message>
    <message>
        <source>No school</source>
        <translation>Không có trường</translation>
    </message>
    <message>
        <source>No class</source>
        <translation>Không có lớp</translation>
    </message>
    <message>
        <source>Area officer not known</source>
        <translation>Chưa rõ cảnh sát khu vực</translation>
    </message>
    <message>
        <source>Outside the age bands</source>
        <translation>Ngoài các nhóm tuổi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Chưa đủ dữ liệu</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Trễ hạn</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Sát hạn</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Kịp hạn</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Không có chỉ tiêu</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Chưa rõ</translation>
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
        <source>data as of %1</source>
        <translation>số liệu đến %1</translation>
    </message>
    <message>
        <source>The personal ID is not 12 digits. Correct it and import the row again.</source>
        <translation>Số định danh không đủ 12 chữ số. Sửa lại rồi nhập lại dòng này.</translation>
    </message>
    <message>
        <source>Excel turned the number into an exponent and its digits are lost. Type it again as text.</source>
        <translation>Excel đã đổi số thành dạng mũ nên mất chữ số. Gõ lại dưới dạng văn bản.</translation>
    </message>
    <message>
        <source>The name is missing. Fill it in and import the row again.</source>
        <translation>Thiếu họ và tên. Điền vào rồi nhập lại dòng này.</translation>
    </message>
    <message>
        <source>This day does not exist. Correct the date and import the row again.</source>
        <translation>Ngày này không có thật. Sửa ngày rồi nhập lại dòng này.</translation>
    </message>
    <message>
        <source>A new resident needs a village. Fill it in and import the row again.</source>
        <translation>Cư dân mới phải có thôn/khu phố. Điền vào rồi nhập lại dòng này.</translation>
    </message>
    <message>
        <source>The row has no personal ID, so nobody can be told apart. Who is it?</source>
        <translation>Dòng không có số định danh nên không phân biệt được ai. Đây là ai?</translation>
    </message>
    <message>
        <source>The number lost digits; %1 would contradict birth or sex. Which number is right?</source>
        <translation>Số bị mất chữ số; %1 thì trái với ngày sinh hoặc giới tính. Số nào đúng?</translation>
    </message>
    <message>
        <source>The same number stands in row %1 with other data. Which row is right?</source>
        <translation>Số này đã có ở dòng %1 với dữ liệu khác. Dòng nào đúng?</translation>
    </message>
    <message>
        <source>Done, but by when? Give the list&apos;s date; the row was taken in without this step.</source>
        <translation>Đã làm, nhưng đến ngày nào? Cho biết ngày của danh sách; dòng được nhận nhưng chưa tính bước này.</translation>
    </message>
    <message>
        <source>By hand %1 was recorded. Which day is right?</source>
        <translation>Đã ghi tay ngày %1. Ngày nào đúng?</translation>
    </message>
    <message>
        <source>The list says done by %1, the register has %2. Which day is right?</source>
        <translation>Danh sách nói đã làm đến %1, dữ liệu đang có là %2. Ngày nào đúng?</translation>
    </message>
    <message>
        <source>The register already has a later change of residence from %1. What holds?</source>
        <translation>Dữ liệu đã có thay đổi cư trú muộn hơn, từ %1. Theo bên nào?</translation>
    </message>
    <message>
        <source>This person is recorded as gone since %1, the list says otherwise. What holds?</source>
        <translation>Người này đã ghi là chuyển đi từ %1, danh sách lại khác. Theo bên nào?</translation>
    </message>
    <message>
        <source>The register has the arrival on %1. Which day is right?</source>
        <translation>Dữ liệu đang có ngày đến là %1. Ngày nào đúng?</translation>
    </message>
    <message>
        <source>The register has the departure on %1. Which day is right?</source>
        <translation>Dữ liệu đang có ngày đi là %1. Ngày nào đúng?</translation>
    </message>
    <message>
        <source>The departure is not after the arrival on %1. Which day is right?</source>
        <translation>Ngày đi không sau ngày đến %1. Ngày nào đúng?</translation>
    </message>
    <message>
        <source>%1 organisations have this name in this village. Give the tax code.</source>
        <translation>Có %1 tổ chức cùng tên tại địa bàn này. Cho biết mã số thuế.</translation>
    </message>
    <message>
        <source>The old names belong to several villages of the register: %1. Are they merged?</source>
        <translation>Tên cũ thuộc nhiều thôn trong danh mục: %1. Các thôn này đã sáp nhập?</translation>
    </message>
    <message>
        <source>The lost leading zero was put back: %1.</source>
        <translation>Đã thêm lại số 0 đầu bị mất: %1.</translation>
    </message>
    <message>
        <source>The personal ID does not agree with birth year or sex. Check it.</source>
        <translation>Số định danh không khớp năm sinh hoặc giới tính. Kiểm tra lại.</translation>
    </message>
    <message>
        <source>The first three digits are no known province or country. Check the number.</source>
        <translation>Ba chữ số đầu không phải mã tỉnh hoặc mã nước đã biết. Kiểm tra lại số.</translation>
    </message>
    <message>
        <source>The guardian&apos;s personal ID is not 12 digits and was left out.</source>
        <translation>Số định danh người giám hộ không đủ 12 chữ số nên bỏ qua.</translation>
    </message>
    <message>
        <source>The representative&apos;s personal ID is not 12 digits and was left out.</source>
        <translation>Số định danh người đại diện không đủ 12 chữ số nên bỏ qua.</translation>
    </message>
    <message>
        <source>The check digit of the tax code is wrong. Check the code.</source>
        <translation>Mã số thuế sai chữ số kiểm tra. Kiểm tra lại mã.</translation>
    </message>
    <message>
        <source>This is no usual form of a tax code. It was kept as written; check it.</source>
        <translation>Mã số thuế không đúng dạng thường gặp. Giữ nguyên như đã ghi; kiểm tra lại.</translation>
    </message>
    <message>
        <source>The lost leading zero of the tax code was put back: %1.</source>
        <translation>Đã thêm lại số 0 đầu của mã số thuế: %1.</translation>
    </message>
    <message>
        <source>The organisation was known without a tax code; the code was filled in.</source>
        <translation>Tổ chức đã có nhưng chưa có mã số thuế; đã điền mã.</translation>
    </message>
    <message>
        <source>No birth date was given; the year %1 was taken from the personal ID.</source>
        <translation>Không có ngày sinh; lấy năm %1 theo số định danh.</translation>
    </message>
    <message>
        <source>The birth date lies in the future. Check it.</source>
        <translation>Ngày sinh ở tương lai. Kiểm tra lại.</translation>
    </message>
    <message>
        <source>This is no date that can be read; the cell was left out.</source>
        <translation>Không đọc được ngày này; bỏ qua ô.</translation>
    </message>
    <message>
        <source>This is neither a date nor yes or no; the step was left out.</source>
        <translation>Không phải ngày, cũng không phải có/chưa; bỏ qua bước này.</translation>
    </message>
    <message>
        <source>The step is dated after today. Check the date.</source>
        <translation>Ngày thực hiện sau hôm nay. Kiểm tra lại ngày.</translation>
    </message>
    <message>
        <source>The step is dated before the birth. Check the date.</source>
        <translation>Ngày thực hiện trước ngày sinh. Kiểm tra lại ngày.</translation>
    </message>
    <message>
        <source>%1 rows say nothing of residence; new residents were taken as permanent.</source>
        <translation>%1 dòng không ghi loại cư trú; cư dân mới được tính là thường trú.</translation>
    </message>
    <message>
        <source>The sex cannot be read; the cell was left out.</source>
        <translation>Không đọc được giới tính; bỏ qua ô.</translation>
    </message>
    <message>
        <source>The kind of residence cannot be read; the cell was left out.</source>
        <translation>Không đọc được loại cư trú; bỏ qua ô.</translation>
    </message>
    <message>
        <source>The cell holds a formula error and was taken as empty.</source>
        <translation>Ô bị lỗi công thức, coi như trống.</translation>
    </message>
    <message>
        <source>A class without a school; the class was left out.</source>
        <translation>Có lớp mà không có trường; bỏ qua lớp.</translation>
    </message>
    <message>
        <source>An earlier row names another head of this household; the earlier one was kept.</source>
        <translation>Dòng trước ghi chủ hộ khác cho hộ này; giữ theo dòng trước.</translation>
    </message>
    <message>
        <source>A new village was added to the register. Check that it is no other spelling of a known one.</source>
        <translation>Thêm một thôn mới vào danh mục. Kiểm tra xem có phải cách viết khác của thôn đã có.</translation>
    </message>
    <message>
        <source>Recognised as the village “%1”.</source>
        <translation>Nhận ra là “%1”.</translation>
    </message>
    <message>
        <source>The list lacks this column.</source>
        <translation>Danh sách thiếu cột này.</translation>
    </message>
    <message>
        <source>The column was not recognised and was not read.</source>
        <translation>Không nhận ra cột này nên không đọc.</translation>
    </message>
    <message>
        <source>A second column of the same meaning was not read.</source>
        <translation>Cột thứ hai cùng nghĩa, không đọc.</translation>
    </message>
    <message>
        <source>%1 rows say nothing of the kind; new organisations were taken as enterprises.</source>
        <translation>%1 dòng không ghi loại hình; tổ chức mới được tính là doanh nghiệp.</translation>
    </message>
    <message>
        <source>The kind of organisation cannot be read; the cell was left out.</source>
        <translation>Không đọc được loại hình tổ chức; bỏ qua ô.</translation>
    </message>
    <message>
        <source>Reading row %1</source>
        <translation>Đang đọc dòng %1</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Đang ghi</translation>
    </message>
    <message>
        <source>Personal ID</source>
        <translation>Số định danh</translation>
    </message>
    <message>
        <source>ID (last 3 digits)</source>
        <translation>Số ĐD (3 số cuối)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tuổi</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Thôn/Khu phố</translation>
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
        <source>Contact</source>
        <translation>Tiếp xúc</translation>
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
        <translation>Ngày thành lập</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Người đại diện</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>The file “%1” is empty. Choose the right file.</source>
        <translation>Tệp “%1” trống. Chọn đúng tệp.</translation>
    </message>
    <message>
        <source>Nobody is counted here.</source>
        <translation>Không có ai thuộc đối tượng.</translation>
    </message>
    <message>
        <source>The indicator has no target.</source>
        <translation>Chỉ tiêu này không đặt mức phải đạt.</translation>
    </message>
    <message>
        <source>The target is reached.</source>
        <translation>Đã đạt chỉ tiêu.</translation>
    </message>
    <message>
        <source>No forecast yet: in the last 28 days something was newly done on fewer than 3 days.</source>
        <translation>Chưa dự báo được: trong 28 ngày gần nhất chưa có đủ 3 ngày có kết quả mới.</translation>
    </message>
    <message>
        <source>No forecast: what remains does not get less.</source>
        <translation>Không dự báo được: số còn lại không giảm.</translation>
    </message>
    <message>
        <source>No forecast: the campaign works on no day of the week.</source>
        <translation>Không dự báo được: chiến dịch không có ngày làm việc nào trong tuần.</translation>
    </message>
    <message>
        <source>not within a year</source>
        <translation>chưa xong trong một năm</translation>
    </message>
    <message>
        <source>from %1, maybe not within a year</source>
        <translation>từ %1, có thể chưa xong trong một năm</translation>
    </message>
    <message>
        <source>Even if everyone who can be reached is done: %1 remain, the target is 0.</source>
        <translation>Kể cả khi làm hết những người liên hệ được cũng còn %1, chỉ tiêu là 0.</translation>
    </message>
    <message>
        <source>Even if everyone who can be reached is done: %1 &lt; %2 (%3 short).</source>
        <translation>Kể cả khi làm hết những người liên hệ được cũng chỉ đạt %1 &lt; %2 (thiếu %3 người).</translation>
    </message>
    <message>
        <source>By %1, %2 come of age and %3 grow out of it: the denominator goes from %4 to %5.</source>
        <translation>Đến %1 có %2 người vào độ tuổi, %3 người ra khỏi độ tuổi: mẫu số từ %4 thành %5.</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Chết</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Đi khỏi</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Grew out of the age</source>
        <translation>Quá tuổi</translation>
    </message>
    <message>
        <source>Came of age</source>
        <translation>Đủ tuổi</translation>
    </message>
    <message>
        <source>Step newly done</source>
        <translation>Mới thực hiện bước</translation>
    </message>
    <message>
        <source>Eligibility changed</source>
        <translation>Thay đổi điều kiện</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Ngày sinh nhật</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>Vào/ra</translation>
    </message>
    <message>
        <source>The indicator has no deadline. Say up to which day to look.</source>
        <translation>Chỉ tiêu này không có thời hạn. Hãy cho biết xem đến ngày nào.</translation>
    </message>
    <message>
        <source>Organisations have no age. Choose an indicator of residents.</source>
        <translation>Tổ chức không có độ tuổi. Hãy chọn chỉ tiêu về cư dân.</translation>
    </message>
    <message>
        <source>The assumption is not possible. Give whole numbers from 0, at least one session a day and one machine left.</source>
        <translation>Giả định không thể xảy ra. Hãy nhập số nguyên từ 0 trở lên, ít nhất một buổi mỗi ngày và còn ít nhất một máy.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Vào</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ra</translation>
    </message>
    <message>
        <source>Coming of age</source>
        <translation>Sắp đủ tuổi</translation>
    </message>
    <message>
        <source>In old papers this day means %1. Is that the date?</source>
        <translation>Ngày này không có trong lịch; theo cách hiểu giấy tờ cũ là %1. Có đúng ngày đó không?</translation>
    </message>
    <message>
        <source>This is no Vietnamese telephone number. It was kept as written; check it.</source>
        <translation>Đây không phải số điện thoại Việt Nam. Đã giữ nguyên như trong tệp; cần kiểm tra lại.</translation>
    </message>
    <message>
        <source>The dates of this column were read with the month first; this one as %1.</source>
        <translation>Ngày trong cột này được đọc theo thứ tự tháng/ngày/năm; ô này là %1.</translation>
    </message>
    <message>
        <source>The step is dated before “%1” (%2). Check the dates.</source>
        <translation>Ngày này đứng trước “%1” (%2). Cần kiểm tra lại hai ngày.</translation>
    </message>
    <message>
        <source>The file holds a formula without its result. Open it in Excel or LibreOffice and save it again.</source>
        <translation>Ô chứa công thức chưa có kết quả nên coi như trống. Mở tệp bằng Excel hoặc LibreOffice rồi lưu lại.</translation>
    </message>
    <message>
        <source>The texts of this column were converted from %1 to Unicode, this one to “%2”. Check it.</source>
        <translation>Chữ trong cột này được chuyển từ mã %1 sang Unicode, ô này thành “%2”. Cần kiểm tra lại.</translation>
    </message>
    <message>
        <source>%1 cells in an old Vietnamese encoding were converted to Unicode. Check them.</source>
        <translation>%1 ô dùng mã chữ Việt cũ đã được chuyển sang Unicode. Cần kiểm tra lại.</translation>
    </message>
    <message>
        <source>%1 hidden rows were read like the others.</source>
        <translation>%1 dòng đang ẩn vẫn được đọc như các dòng khác.</translation>
    </message>
    <message>
        <source>The sheet “%1” holds the same columns and was not read. Import it too, by its name.</source>
        <translation>Trang “%1” có cùng các cột nhưng chưa được đọc. Nhập tiếp trang đó bằng cách nêu tên trang.</translation>
    </message>
    <message>
        <source>The mapping names “%1”, which is no column of this list. Nothing was read; correct the mapping.</source>
        <translation>Tệp ghép cột nêu “%1”, không phải cột của danh sách này. Chưa đọc gì; hãy sửa tệp ghép cột.</translation>
    </message>
    <message>
        <source>The mapping gives the column “%1” to two headers. Nothing was read; leave one of them.</source>
        <translation>Tệp ghép cột gán cột “%1” cho hai tiêu đề. Chưa đọc gì; hãy để lại một tiêu đề.</translation>
    </message>
    <message>
        <source>The mapping has the unknown key “%1”. Nothing was read; the keys are list, columns and text.</source>
        <translation>Tệp ghép cột có khóa lạ “%1”. Chưa đọc gì; các khóa được dùng là list, columns và text.</translation>
    </message>
    <message>
        <source>The mapping names the encoding “%1”. Nothing was read; choose Unicode, TCVN3, VNI or CP1258.</source>
        <translation>Tệp ghép cột nêu bảng mã “%1”. Chưa đọc gì; hãy chọn Unicode, TCVN3, VNI hoặc CP1258.</translation>
    </message>
    <message>
        <source>The mapping “%1” is made for another list. Nothing was read; choose the mapping of this list.</source>
        <translation>Tệp ghép cột “%1” dùng cho danh sách khác. Chưa đọc gì; hãy chọn tệp ghép cột của danh sách này.</translation>
    </message>
    <message>
        <source>The file “%1” is no mapping of columns. Nothing was read; choose the right file.</source>
        <translation>Tệp “%1” không phải tệp ghép cột. Chưa đọc gì; hãy chọn đúng tệp.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged, so nothing was read. Save it again from Excel or LibreOffice, or get it anew.</source>
        <translation>Tệp “%1” bị hỏng nên chưa đọc gì. Hãy lưu lại bằng Excel hoặc LibreOffice, hoặc xin lại tệp.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read: its reading was broken off before the end. Nothing was written; save it again from Excel or LibreOffice and try once more.</source>
        <translation>Không đọc được tệp “%1”: việc đọc đã bị dừng giữa chừng. Chưa ghi gì; hãy lưu lại tệp bằng Excel hoặc LibreOffice rồi thử lại.</translation>
    </message>
    <message>
        <source>“%1” is an old Excel file (.xls), and reading it needs LibreOffice, which is not installed here. Save it as .xlsx in Excel, or install LibreOffice, and try again.</source>
        <translation>“%1” là tệp Excel đời cũ (.xls), muốn đọc cần có LibreOffice nhưng máy này chưa cài. Hãy lưu lại thành .xlsx bằng Excel hoặc cài LibreOffice rồi thử lại.</translation>
    </message>
    <message>
        <source>taken back by batch %1</source>
        <translation>đã hoàn tác bởi lô %1</translation>
    </message>
    <message>
        <source>took batch %1 back</source>
        <translation>hoàn tác lô %1</translation>
    </message>
    <message>
        <source>demo data</source>
        <translation>dữ liệu mẫu</translation>
    </message>
    <message>
        <source>something was entered of this person since, so the person stays.</source>
        <translation>sau lô này đã có ghi nhận khác về người này, nên giữ lại.</translation>
    </message>
    <message>
        <source>the residence was changed since, so it stays as it is now.</source>
        <translation>nơi cư trú đã thay đổi sau lô này, nên giữ như hiện nay.</translation>
    </message>
    <message>
        <source>what was changed since stays; the rest is as before.</source>
        <translation>phần được sửa sau lô này giữ nguyên, phần còn lại trở về như trước.</translation>
    </message>
    <message>
        <source>others refer to it, so it stays.</source>
        <translation>đang được dùng ở chỗ khác, nên giữ lại.</translation>
    </message>
    <message>
        <source>it is no longer there.</source>
        <translation>không còn trong sổ.</translation>
    </message>
    <message>
        <source>Row %1 of “%2”</source>
        <translation>Dòng %1 của “%2”</translation>
    </message>
    <message>
        <source>There is no batch %1. Run “import list” to see the batches.</source>
        <translation>Không có lô %1. Chạy “import list” để xem các lô.</translation>
    </message>
    <message>
        <source>This batch was taken back before. Nothing was changed.</source>
        <translation>Lô này đã được hoàn tác trước đó. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>This batch cannot be taken back: only an imported list can. Nothing was changed.</source>
        <translation>Không hoàn tác được lô này: chỉ hoàn tác được danh sách đã nhập. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Sum of the parts</source>
        <translation>Tổng các phần</translation>
    </message>
    <message>
        <source>Rest up to 100%</source>
        <translation>Phần còn lại đến 100%</translation>
    </message>
    <message>
        <source>More than the whole</source>
        <translation>Lớn hơn tổng</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Way of writing</source>
        <translation>Cách viết</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>tổ chức</translation>
    </message>
    <message>
        <source>ID cards</source>
        <translation>cấp căn cước</translation>
    </message>
    <message>
        <source>e-ID taken in (ratio)</source>
        <translation>thu nhận ĐDĐT</translation>
    </message>
    <message>
        <source>e-ID approved (ratio)</source>
        <translation>phê duyệt ĐDĐT</translation>
    </message>
    <message>
        <source>e-ID activated (ratio)</source>
        <translation>kích hoạt ĐDĐT</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>dưới %1 tuổi</translation>
    </message>
    <message>
        <source>from %1 to under %2</source>
        <translation>từ %1 đến dưới %2 tuổi</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>từ đủ %1 tuổi</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 điểm</translation>
    </message>
    <message>
        <source>%1 cannot be more than what it is part of: %2.</source>
        <translation>%1 không thể lớn hơn tổng mà nó thuộc về: %2.</translation>
    </message>
    <message>
        <source>The deadline contradicts the text itself: %1.</source>
        <translation>Thời hạn mâu thuẫn với chính văn bản: %1.</translation>
    </message>
    <message>
        <source>%1 has a comma for thousands, where a comma means decimals; write %2.</source>
        <translation>%1 dùng dấu phẩy ngăn hàng nghìn, trong khi dấu phẩy dùng cho phần lẻ; nên viết %2.</translation>
    </message>
    <message>
        <source>%1 does not come out of %2 (= %3).</source>
        <translation>%1 không ra từ %2 (= %3).</translation>
    </message>
    <message>
        <source>Only with %1 in all would it be %2.</source>
        <translation>Mẫu số phải là %1 mới ra %2.</translation>
    </message>
    <message>
        <source>The office&apos;s own: %1, %2.</source>
        <translation>Số của đơn vị: %1, %2.</translation>
    </message>
    <message>
        <source>%1 agrees with %2.</source>
        <translation>%1 khớp với %2.</translation>
    </message>
    <message>
        <source>%1 was cut off instead of rounded: %2 = %3.</source>
        <translation>%1 bị cắt bớt, không làm tròn: %2 = %3.</translation>
    </message>
    <message>
        <source>The text marks one of the figures as approximate, so %1 cannot be judged (%2 = %3).</source>
        <translation>Văn bản ghi số ước chừng nên chưa kết luận được %1 (%2 = %3).</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>Lệch</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Xem lại</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Khớp</translation>
    </message>
    <message>
        <source>%1, data as of %2</source>
        <translation>%1, số liệu đến %2</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>văn bản</translation>
    </message>
    <message>
        <source>the document “%1”</source>
        <translation>văn bản “%1”</translation>
    </message>
    <message>
        <source>Please look again at the figure %1 in %2. %3 Please tell us which figure is right, so that we report the same. Thank you very much.</source>
        <translation>Kính đề nghị quý cơ quan xem lại số %1 trong %2. %3 Kính đề nghị cho biết số nào đúng để đơn vị báo cáo thống nhất. Trân trọng cảm ơn.</translation>
    </message>
    <message>
        <source>Check of a document&apos;s figures</source>
        <translation>Phiếu đối chiếu số liệu</translation>
    </message>
    <message>
        <source>Document: text that was pasted</source>
        <translation>Văn bản: chữ được dán vào</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>Văn bản: %1</translation>
    </message>
    <message>
        <source>%1 figures checked: %2 mismatch, %3 to review, %4 match.</source>
        <translation>Đã đối chiếu %1 số: %2 lệch, %3 xem lại, %4 khớp.</translation>
    </message>
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
    <message>
        <source>Explanation</source>
        <translation>Giải thích</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Đối chiếu</translation>
    </message>
    <message>
        <source>Questions to the sender</source>
        <translation>Câu hỏi gửi nơi ban hành</translation>
    </message>
    <message>
        <source>“%1” holds no text that can be read (a scanned picture, a password, an old .doc). Save it as .docx or .txt, or copy its text and paste it.</source>
        <translation>“%1” không có chữ đọc được (ảnh quét, có mật khẩu, hoặc tệp .doc cũ). Lưu lại thành .docx hoặc .txt, hoặc chép chữ rồi dán vào.</translation>
    </message>
    <message>
        <source>into those done</source>
        <translation>vào số đã làm</translation>
    </message>
    <message>
        <source>out of those done</source>
        <translation>ra khỏi số đã làm</translation>
    </message>
    <message>
        <source>into the total</source>
        <translation>vào tổng số</translation>
    </message>
    <message>
        <source>out of the total</source>
        <translation>ra khỏi tổng số</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>từ %1 đến %2</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Under 6 there is no e-ID of level 2. Nothing was recorded; the parents ask for level 1 in VNeID.</source>
        <translation>Dưới 6 tuổi chưa có ĐDĐT mức 2. Chưa ghi gì; cha mẹ làm mức 1 trên VNeID.</translation>
    </message>
    <message>
        <source>From 6 to under 14 a representative must be there, and none is recorded. Nothing was recorded; name the representative, or choose another result.</source>
        <translation>Từ 6 đến dưới 14 tuổi phải có người đại diện, danh sách chưa ghi ai. Chưa ghi gì; bổ sung người đại diện, hoặc chọn kết quả khác.</translation>
    </message>
    <message>
        <source>Under 14 the e-ID needs the identity card, which is not issued yet. Nothing was recorded; scan the card, or give a day to come back.</source>
        <translation>Dưới 14 tuổi phải có thẻ căn cước mới làm ĐDĐT, người này chưa được cấp thẻ. Chưa ghi gì; quét thẻ, hoặc hẹn ngày quay lại.</translation>
    </message>
    <message>
        <source>This office has no card machine. Nothing was recorded; refer to an office that has one (key 5).</source>
        <translation>Đơn vị không có máy cấp căn cước. Chưa ghi gì; chuyển đến nơi có máy (phím 5).</translation>
    </message>
    <message>
        <source>This person lacks nothing on this day. Nothing was recorded.</source>
        <translation>Đến hôm nay người này đã đủ các bước. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>The code was damaged by the input method and several cards could be meant. Nothing was recorded; switch the input method off and scan again, or type the number.</source>
        <translation>Mã QR bị bộ gõ tiếng Việt làm sai và có thể hiểu thành nhiều thẻ. Chưa ghi gì; tắt bộ gõ rồi quét lại, hoặc gõ số định danh.</translation>
    </message>
    <message>
        <source>The number on the card does not fit its date of birth or sex. Nothing was recorded; scan again, or type the number.</source>
        <translation>Số trên thẻ không khớp ngày sinh hoặc giới tính. Chưa ghi gì; quét lại, hoặc gõ số định danh.</translation>
    </message>
    <message>
        <source>The name or the date of birth in the code cannot be read, most likely because of the input method. Nothing was recorded; switch it off and scan again, or type the number.</source>
        <translation>Không đọc được họ tên hoặc ngày sinh trong mã, có lẽ do bộ gõ tiếng Việt. Chưa ghi gì; tắt bộ gõ rồi quét lại, hoặc gõ số định danh.</translation>
    </message>
    <message>
        <source>What the scanner sent is not the code of an identity card. Nothing was recorded; scan the card&apos;s QR again, or type the number.</source>
        <translation>Mã vừa quét không phải mã của thẻ căn cước. Chưa ghi gì; quét lại QR trên thẻ, hoặc gõ số định danh.</translation>
    </message>
</context>
</TS>

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
        <source>The register has the arrival on %1. Which day is right?</source>
        <translation>Dữ liệu đang có ngày đến là %1. Ngày nào đúng?</translation>
    </message>
    <message>
        <source>The register has the departure on %1. Which day is right?</source>
        <translation>Dữ liệu đang có ngày đi là %1. Ngày nào đúng?</translation>
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
        <source>is so already</source>
        <translation>đã như vậy rồi</translation>
    </message>
    <message>
        <source>a later change of residence is recorded</source>
        <translation>đã ghi thay đổi nơi ở sau ngày đó</translation>
    </message>
    <message>
        <source>was not here on that day</source>
        <translation>ngày đó không cư trú ở đây</translation>
    </message>
    <message>
        <source>had died or was not yet born on that day</source>
        <translation>ngày đó đã mất hoặc chưa sinh</translation>
    </message>
    <message>
        <source>Give the day from which it holds.</source>
        <translation>Hãy chọn ngày bắt đầu.</translation>
    </message>
    <message>
        <source>This day lies after today.</source>
        <translation>Ngày này sau hôm nay.</translation>
    </message>
    <message>
        <source>Name the village.</source>
        <translation>Hãy chọn thôn.</translation>
    </message>
    <message>
        <source>A class belongs to a school; name it.</source>
        <translation>Lớp phải thuộc một trường; hãy ghi tên trường.</translation>
    </message>
    <message>
        <source>A step is recorded person by person.</source>
        <translation>Các bước hồ sơ được ghi cho từng người.</translation>
    </message>
    <message>
        <source>%1 people moved to %2.</source>
        <translation>Đã chuyển %1 người đến %2.</translation>
    </message>
    <message>
        <source>%1 people changed school and class.</source>
        <translation>Đã đổi trường, lớp của %1 người.</translation>
    </message>
    <message>
        <source>%1 people changed the kind of residence.</source>
        <translation>Đã đổi loại cư trú của %1 người.</translation>
    </message>
    <message>
        <source>Recorded the outcome of %1 people.</source>
        <translation>Đã ghi kết quả tiếp xúc của %1 người.</translation>
    </message>
    <message>
        <source>Recorded that %1 people left.</source>
        <translation>Đã ghi %1 người đi khỏi địa bàn.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>A later change of residence is recorded; nothing was written. Choose a later day.</source>
        <translation>Đã ghi thay đổi nơi ở sau ngày này, nên chưa ghi gì. Hãy chọn ngày muộn hơn.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>Đã thêm %1.</translation>
    </message>
    <message>
        <source>Changed %1.</source>
        <translation>Đã sửa %1.</translation>
    </message>
    <message>
        <source>%1, batch %2</source>
        <translation>%1, lô %2</translation>
    </message>
    <message>
        <source>entered by %1</source>
        <translation>ghi tay, %1</translation>
    </message>
    <message>
        <source>Moved here or changed place</source>
        <translation>Chuyển đến hoặc đổi nơi ở, lớp</translation>
    </message>
    <message>
        <source>There is no day %1. Old papers mean %2 by it.</source>
        <translation>Không có ngày %1. Giấy tờ cũ hiểu là %2.</translation>
    </message>
    <message>
        <source>There is no day %1.</source>
        <translation>Không có ngày %1.</translation>
    </message>
    <message>
        <source>This is no date. Write it as 26/05/2015, 05/2015 or 2015.</source>
        <translation>Đây không phải ngày. Hãy ghi 26/05/2015, 05/2015 hoặc 2015.</translation>
    </message>
    <message>
        <source>The personal ID is missing.</source>
        <translation>Chưa có số định danh.</translation>
    </message>
    <message>
        <source>A personal ID has 12 digits, here are %1.</source>
        <translation>Số định danh có 12 chữ số, ở đây có %1 ký tự.</translation>
    </message>
    <message>
        <source>%1 has this personal ID already.</source>
        <translation>%1 đã có số định danh này.</translation>
    </message>
    <message>
        <source>By the personal ID the year of birth is %1.</source>
        <translation>Theo số định danh thì năm sinh là %1.</translation>
    </message>
    <message>
        <source>By the personal ID this is a man.</source>
        <translation>Theo số định danh thì giới tính là nam.</translation>
    </message>
    <message>
        <source>By the personal ID this is a woman.</source>
        <translation>Theo số định danh thì giới tính là nữ.</translation>
    </message>
    <message>
        <source>No province or country has the code %1.</source>
        <translation>Không có tỉnh hay nước nào mang mã %1.</translation>
    </message>
    <message>
        <source>The birth date is missing; the year alone will do.</source>
        <translation>Chưa có ngày sinh; chỉ ghi năm cũng được.</translation>
    </message>
    <message>
        <source>The day of birth is not fully known; the age counts from %1.</source>
        <translation>Chưa rõ ngày sinh đầy đủ; tuổi được tính từ %1.</translation>
    </message>
    <message>
        <source>Somebody with this name and birth date is there already (ID …%1).</source>
        <translation>Đã có người trùng họ tên và ngày sinh (số …%1).</translation>
    </message>
    <message>
        <source>Nobody is his own guardian.</source>
        <translation>Không ai là người đại diện của chính mình.</translation>
    </message>
    <message>
        <source>Below 14 a guardian acts for the child; none is recorded.</source>
        <translation>Dưới 14 tuổi cần người đại diện; chưa ghi ai.</translation>
    </message>
    <message>
        <source>There is no household %1 yet; it will be added.</source>
        <translation>Chưa có hộ %1; sẽ thêm hộ mới.</translation>
    </message>
    <message>
        <source>Household %1 has the head “%2”; it will be changed.</source>
        <translation>Hộ %1 đang ghi chủ hộ “%2”; sẽ được đổi.</translation>
    </message>
    <message>
        <source>Without a village this counts under “not known”.</source>
        <translation>Không có thôn thì được tính vào “Chưa rõ thôn”.</translation>
    </message>
    <message>
        <source>There is no village “%1” yet; it will be added.</source>
        <translation>Chưa có thôn “%1”; sẽ thêm thôn mới.</translation>
    </message>
    <message>
        <source>There is no school “%1” yet; it will be added.</source>
        <translation>Chưa có trường “%1”; sẽ thêm trường mới.</translation>
    </message>
    <message>
        <source>This day lies before the birth.</source>
        <translation>Ngày này trước ngày sinh.</translation>
    </message>
    <message>
        <source>A move on %1 is recorded already; choose a later day.</source>
        <translation>Đã ghi một lần chuyển ngày %1; hãy chọn ngày muộn hơn.</translation>
    </message>
    <message>
        <source>The last move is of %1; leaving comes after it.</source>
        <translation>Lần chuyển gần nhất là %1; ngày đi phải sau đó.</translation>
    </message>
    <message>
        <source>Something is recorded after this day (%1).</source>
        <translation>Có việc được ghi sau ngày này (%1).</translation>
    </message>
    <message>
        <source>This is no Vietnamese telephone number.</source>
        <translation>Đây không phải số điện thoại Việt Nam.</translation>
    </message>
    <message>
        <source>A tax code has 10 digits, 10 and 3 with a dash between them, or 12.</source>
        <translation>Mã số thuế có 10 chữ số, 10 và 3 chữ số cách nhau bằng gạch nối, hoặc 12 chữ số.</translation>
    </message>
    <message>
        <source>The check digit is wrong; compare it with the paper.</source>
        <translation>Sai chữ số kiểm tra; hãy so lại với giấy tờ.</translation>
    </message>
    <message>
        <source>%1 has this tax code already.</source>
        <translation>%1 đã có mã số thuế này.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Chưa có tên.</translation>
    </message>
    <message>
        <source>This day lies before the establishment.</source>
        <translation>Ngày này trước ngày thành lập.</translation>
    </message>
    <message>
        <source>Only a representative can register the account; none is recorded.</source>
        <translation>Chỉ người đại diện đăng ký được tài khoản; chưa ghi ai.</translation>
    </message>
    <message>
        <source>Birth known by year or month only</source>
        <translation>Chỉ biết năm hoặc tháng sinh</translation>
    </message>
    <message>
        <source>Personal ID contradicts birth or sex</source>
        <translation>Số định danh trái năm sinh, giới tính</translation>
    </message>
    <message>
        <source>Unknown province code in the personal ID</source>
        <translation>Số định danh có mã tỉnh lạ</translation>
    </message>
    <message>
        <source>Same name and birth date</source>
        <translation>Trùng họ tên và ngày sinh</translation>
    </message>
    <message>
        <source>Under 14 without a guardian</source>
        <translation>Dưới 14 tuổi chưa có người đại diện</translation>
    </message>
    <message>
        <source>No household</source>
        <translation>Chưa có hộ</translation>
    </message>
    <message>
        <source>No village</source>
        <translation>Chưa rõ thôn</translation>
    </message>
    <message>
        <source>Steps out of order</source>
        <translation>Các bước sai thứ tự</translation>
    </message>
    <message>
        <source>No valid telephone number</source>
        <translation>Số điện thoại không đúng</translation>
    </message>
    <message>
        <source>No tax code</source>
        <translation>Chưa có mã số thuế</translation>
    </message>
    <message>
        <source>Wrong tax code</source>
        <translation>Mã số thuế sai</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Trùng tên</translation>
    </message>
    <message>
        <source>No representative</source>
        <translation>Chưa có người đại diện</translation>
    </message>
    <message>
        <source>Representative&apos;s ID is not of 12 digits</source>
        <translation>Số định danh người đại diện không đủ 12 số</translation>
    </message>
    <message>
        <source>No date of establishment</source>
        <translation>Chưa có ngày thành lập</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Chưa đăng ký</translation>
    </message>
    <message>
        <source>Sent, waiting for verification</source>
        <translation>Đã gửi, chờ xác thực</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Đã xác thực</translation>
    </message>
    <message>
        <source>Has level 2</source>
        <translation>Đã có mức 2</translation>
    </message>
    <message>
        <source>No level 2 yet</source>
        <translation>Chưa có mức 2</translation>
    </message>
    <message>
        <source>Not in the register</source>
        <translation>Chưa rõ (không có trong sổ)</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Chưa ghi người đại diện</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Đổi tên %1 thành %2</translation>
    </message>
    <message>
        <source>Merge %1 into %2 from %3</source>
        <translation>Gộp %1 vào %2 từ %3</translation>
    </message>
    <message>
        <source>Contacts of %1</source>
        <translation>Liên hệ của %1</translation>
    </message>
    <message>
        <source>All residents</source>
        <translation>Mọi cư dân</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Đang đối chiếu</translation>
    </message>
    <message>
        <source>There is no school “%1” in the register. Check the name.</source>
        <translation>Sổ không có trường “%1”. Kiểm tra lại tên.</translation>
    </message>
    <message>
        <source>There is no such difference, or no agreement on it. Nothing was changed; compare again.</source>
        <translation>Không có chênh lệch này, hoặc chưa thống nhất nó. Chưa thay đổi gì; đối chiếu lại.</translation>
    </message>
    <message>
        <source>The list “%1” does not say of which day it is. Nothing was compared; give the list&apos;s date.</source>
        <translation>Danh sách “%1” không ghi số liệu đến ngày nào. Chưa đối chiếu; cho biết ngày của danh sách.</translation>
    </message>
    <message>
        <source>The list&apos;s date lies after today. Nothing was compared; check the date.</source>
        <translation>Ngày của danh sách ở sau hôm nay. Chưa đối chiếu; kiểm tra lại ngày.</translation>
    </message>
    <message>
        <source>Only lists of residents are compared. Choose a step and an indicator of residents.</source>
        <translation>Chỉ đối chiếu danh sách cư dân. Chọn một bước và một chỉ tiêu của cư dân.</translation>
    </message>
    <message>
        <source>A difference is agreed with a reason of 1 to 200 letters. Nothing was changed.</source>
        <translation>Thống nhất một chênh lệch cần lý do dài 1 đến 200 chữ cái. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The name is empty. Nothing was changed; give a name.</source>
        <translation>Tên để trống. Chưa thay đổi gì; nhập tên.</translation>
    </message>
    <message>
        <source>A place cannot be merged into itself. Nothing was changed; choose another one.</source>
        <translation>Không gộp được vào chính nó. Chưa thay đổi gì; chọn nơi khác.</translation>
    </message>
    <message>
        <source>Say from which day the two are one. Nothing was changed.</source>
        <translation>Cho biết gộp từ ngày nào. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>There is “%1” already. Nothing was changed; choose another name, or merge the two.</source>
        <translation>Đã có “%1”. Chưa thay đổi gì; chọn tên khác, hoặc gộp hai nơi.</translation>
    </message>
    <message>
        <source>“%1” was merged into another one before. Nothing was changed.</source>
        <translation>“%1” đã được gộp vào nơi khác. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>This difference was agreed before. Nothing was changed.</source>
        <translation>Chênh lệch này đã được thống nhất. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Same name and birth date, the personal IDs differ in one digit.</source>
        <translation>Cùng họ tên, ngày sinh; số định danh lệch một chữ số.</translation>
    </message>
    <message>
        <source>Same personal ID, another name and birth date.</source>
        <translation>Cùng số định danh, khác họ tên và ngày sinh.</translation>
    </message>
    <message>
        <source>Same personal ID, another name.</source>
        <translation>Cùng số định danh, khác họ tên.</translation>
    </message>
    <message>
        <source>Same personal ID, another birth date.</source>
        <translation>Cùng số định danh, khác ngày sinh.</translation>
    </message>
    <message>
        <source>Done here on %1, by the list on %2.</source>
        <translation>Ở đây ghi ngày %1, danh sách ghi ngày %2.</translation>
    </message>
    <message>
        <source>Done here on %1, not done by the list.</source>
        <translation>Ở đây đã thực hiện ngày %1, theo danh sách thì chưa.</translation>
    </message>
    <message>
        <source>Not done here, done by the list.</source>
        <translation>Ở đây chưa thực hiện, theo danh sách đã thực hiện.</translation>
    </message>
    <message>
        <source>Not done here, done by the list on %1.</source>
        <translation>Ở đây chưa thực hiện, danh sách ghi ngày %1.</translation>
    </message>
    <message>
        <source>In the list, not in the register.</source>
        <translation>Danh sách có, sổ không có.</translation>
    </message>
    <message>
        <source>In the list; by the register not living here on that day.</source>
        <translation>Danh sách có; theo sổ, ngày đó chưa cư trú ở đây.</translation>
    </message>
    <message>
        <source>In the list; by the register gone since %1.</source>
        <translation>Danh sách có; theo sổ đã đi hoặc mất từ %1.</translation>
    </message>
    <message>
        <source>Check whether the step is done; if so, record it, else ask for the person to be listed.</source>
        <translation>Kiểm tra đã thực hiện chưa; nếu rồi thì ghi nhận, nếu chưa thì đề nghị bổ sung vào danh sách.</translation>
    </message>
    <message>
        <source>Add the person to the list: done on %1.</source>
        <translation>Bổ sung vào danh sách: đã thực hiện ngày %1.</translation>
    </message>
    <message>
        <source>Take the person out of this unit&apos;s list: not living here any more.</source>
        <translation>Đưa ra khỏi danh sách của đơn vị: không còn cư trú tại đây.</translation>
    </message>
    <message>
        <source>Check the residence; if the person lives here, add them to the register.</source>
        <translation>Xác minh cư trú; nếu ở trên địa bàn thì bổ sung vào sổ.</translation>
    </message>
    <message>
        <source>Update the status: done on %1.</source>
        <translation>Cập nhật trạng thái: đã thực hiện ngày %1.</translation>
    </message>
    <message>
        <source>Check, then record the step as done.</source>
        <translation>Kiểm tra rồi ghi nhận đã thực hiện.</translation>
    </message>
    <message>
        <source>Check, then record the step on %1.</source>
        <translation>Kiểm tra rồi ghi nhận ngày %1.</translation>
    </message>
    <message>
        <source>Check the identity: the list&apos;s personal ID contradicts its birth date.</source>
        <translation>Kiểm tra nhân thân: số định danh trong danh sách trái với ngày sinh.</translation>
    </message>
    <message>
        <source>Hold the papers against both sides and correct the register.</source>
        <translation>Đối chiếu giấy tờ với cả hai bên rồi sửa sổ.</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Chỉ ta có</translation>
    </message>
    <message>
        <source>Only in the list</source>
        <translation>Chỉ trên có</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Lệch trạng thái</translation>
    </message>
    <message>
        <source>Other identity</source>
        <translation>Lệch nhân thân</translation>
    </message>
    <message>
        <source>The upper level</source>
        <translation>Cấp trên</translation>
    </message>
    <message>
        <source>This unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Chưa thực hiện</translation>
    </message>
    <message>
        <source>Done, no day given</source>
        <translation>Đã thực hiện, không ghi ngày</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Đã thực hiện %1</translation>
    </message>
    <message>
        <source>Those remaining: %1</source>
        <translation>Danh sách còn lại: %1</translation>
    </message>
    <message>
        <source>Those done: %1</source>
        <translation>Danh sách đã thực hiện: %1</translation>
    </message>
    <message>
        <source>Not done here, and the list does not name the person.</source>
        <translation>Ở đây chưa thực hiện, danh sách không có.</translation>
    </message>
    <message>
        <source>Done here on %1, and the list does not name the person.</source>
        <translation>Ở đây đã thực hiện ngày %1, danh sách không có.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Bị loại</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Not in “%1” · to be checked</source>
        <translation>Không có trong “%1” · cần kiểm tra</translation>
    </message>
    <message>
        <source>It is this organisation</source>
        <translation>Là tổ chức này</translation>
    </message>
    <message>
        <source>It is this person</source>
        <translation>Là người này</translation>
    </message>
    <message>
        <source>Somebody else, add as new</source>
        <translation>Người khác, thêm mới</translation>
    </message>
    <message>
        <source>Yes, take it so</source>
        <translation>Đúng, ghi như vậy</translation>
    </message>
    <message>
        <source>The list is right</source>
        <translation>Theo danh sách</translation>
    </message>
    <message>
        <source>The register is right</source>
        <translation>Giữ theo sổ</translation>
    </message>
    <message>
        <source>Done by this day</source>
        <translation>Đã làm muộn nhất ngày này</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Bỏ dòng này</translation>
    </message>
    <message>
        <source>New in the register</source>
        <translation>Thêm mới vào sổ</translation>
    </message>
    <message>
        <source>%1 (…%2) in the register differs by one digit of the number. Is it the same person?</source>
        <translation>Trong sổ có %1 (…%2), số định danh chỉ khác một chữ số. Có phải cùng một người?</translation>
    </message>
    <message>
        <source>%1 (…%2) in the register has the same name and birth date. Is it the same person?</source>
        <translation>Trong sổ có %1 (…%2) trùng họ tên và ngày sinh. Có phải cùng một người?</translation>
    </message>
    <message>
        <source>By hand “%1” was entered. Which is right?</source>
        <translation>Đã nhập tay “%1”. Bên nào đúng?</translation>
    </message>
    <message>
        <source>By hand “%1” was entered, so nobody was moved. Did this person move?</source>
        <translation>Đã nhập tay “%1” nên chưa chuyển ai. Người này có chuyển không?</translation>
    </message>
    <message>
        <source>Personal ID without 12 digits</source>
        <translation>Số định danh không đủ 12 chữ số</translation>
    </message>
    <message>
        <source>Number lost in Excel</source>
        <translation>Số bị Excel làm mất chữ số</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Thiếu họ tên</translation>
    </message>
    <message>
        <source>A day that does not exist</source>
        <translation>Ngày không có thật</translation>
    </message>
    <message>
        <source>New resident without a village</source>
        <translation>Cư dân mới thiếu thôn</translation>
    </message>
    <message>
        <source>No personal ID</source>
        <translation>Không có số định danh</translation>
    </message>
    <message>
        <source>A lost leading zero in doubt</source>
        <translation>Số định danh mất chữ số, chưa chắc</translation>
    </message>
    <message>
        <source>The same number twice</source>
        <translation>Trùng số trong tệp</translation>
    </message>
    <message>
        <source>A date to be confirmed</source>
        <translation>Ngày cần xác nhận</translation>
    </message>
    <message>
        <source>Done, without a date</source>
        <translation>Đã làm nhưng không rõ ngày</translation>
    </message>
    <message>
        <source>Another date by hand</source>
        <translation>Khác ngày nhập tay</translation>
    </message>
    <message>
        <source>The register has a later date</source>
        <translation>Trong sổ ghi ngày muộn hơn</translation>
    </message>
    <message>
        <source>A later change of residence</source>
        <translation>Đã có thay đổi cư trú về sau</translation>
    </message>
    <message>
        <source>Recorded as gone</source>
        <translation>Trong sổ đã rời địa bàn</translation>
    </message>
    <message>
        <source>Another day of arrival</source>
        <translation>Khác ngày đến</translation>
    </message>
    <message>
        <source>Another day of departure</source>
        <translation>Khác ngày đi</translation>
    </message>
    <message>
        <source>Departure not after arrival</source>
        <translation>Ngày đi không sau ngày đến</translation>
    </message>
    <message>
        <source>Several organisations of this name</source>
        <translation>Nhiều tổ chức trùng tên</translation>
    </message>
    <message>
        <source>Villages merged?</source>
        <translation>Thôn đã sáp nhập?</translation>
    </message>
    <message>
        <source>One digit apart</source>
        <translation>Khác một chữ số</translation>
    </message>
    <message>
        <source>Contradicts what was entered by hand</source>
        <translation>Khác giá trị nhập tay</translation>
    </message>
    <message>
        <source>Moved, against what was entered by hand</source>
        <translation>Chuyển chỗ ở, khác giá trị nhập tay</translation>
    </message>
    <message>
        <source>No kind of residence</source>
        <translation>Thiếu loại cư trú</translation>
    </message>
    <message>
        <source>Leading zero put back</source>
        <translation>Đã thêm lại số 0 ở đầu</translation>
    </message>
    <message>
        <source>ID against birth or sex</source>
        <translation>Số định danh không khớp ngày sinh, giới tính</translation>
    </message>
    <message>
        <source>Unknown first three digits</source>
        <translation>Ba chữ số đầu không rõ tỉnh</translation>
    </message>
    <message>
        <source>Birth year from the ID</source>
        <translation>Năm sinh lấy từ số định danh</translation>
    </message>
    <message>
        <source>Birth in the future</source>
        <translation>Ngày sinh sau hôm nay</translation>
    </message>
    <message>
        <source>Sex not readable</source>
        <translation>Không đọc được giới tính</translation>
    </message>
    <message>
        <source>Residence not readable</source>
        <translation>Không đọc được loại cư trú</translation>
    </message>
    <message>
        <source>Date not readable</source>
        <translation>Không đọc được ngày</translation>
    </message>
    <message>
        <source>Step not readable</source>
        <translation>Không đọc được bước</translation>
    </message>
    <message>
        <source>Step after today</source>
        <translation>Ngày làm sau hôm nay</translation>
    </message>
    <message>
        <source>Step before the birth</source>
        <translation>Ngày làm trước ngày sinh</translation>
    </message>
    <message>
        <source>Formula without a result</source>
        <translation>Công thức chưa có kết quả</translation>
    </message>
    <message>
        <source>Cell in error</source>
        <translation>Ô bị lỗi công thức</translation>
    </message>
    <message>
        <source>Guardian&apos;s ID left out</source>
        <translation>Bỏ số định danh người giám hộ</translation>
    </message>
    <message>
        <source>Class without a school</source>
        <translation>Có lớp, không có trường</translation>
    </message>
    <message>
        <source>Two heads of a household</source>
        <translation>Hộ có hai chủ hộ</translation>
    </message>
    <message>
        <source>New village</source>
        <translation>Thôn mới</translation>
    </message>
    <message>
        <source>Village recognised</source>
        <translation>Tên thôn khác danh mục</translation>
    </message>
    <message>
        <source>Column missing</source>
        <translation>Thiếu cột</translation>
    </message>
    <message>
        <source>Column not recognised</source>
        <translation>Cột không nhận ra</translation>
    </message>
    <message>
        <source>Column twice</source>
        <translation>Cột lặp lại</translation>
    </message>
    <message>
        <source>Old encoding converted</source>
        <translation>Chữ mã cũ đã chuyển</translation>
    </message>
    <message>
        <source>Cells in an old encoding</source>
        <translation>Ô chữ mã cũ đã chuyển</translation>
    </message>
    <message>
        <source>Hidden rows</source>
        <translation>Dòng bị ẩn</translation>
    </message>
    <message>
        <source>Another sheet of the same kind</source>
        <translation>Trang khác cùng loại</translation>
    </message>
    <message>
        <source>Dates with the month first</source>
        <translation>Ngày ghi tháng trước</translation>
    </message>
    <message>
        <source>Telephone number in doubt</source>
        <translation>Số điện thoại chưa đúng dạng</translation>
    </message>
    <message>
        <source>Check digit of the tax code</source>
        <translation>Sai chữ số kiểm tra mã số thuế</translation>
    </message>
    <message>
        <source>Form of the tax code</source>
        <translation>Mã số thuế chưa đúng dạng</translation>
    </message>
    <message>
        <source>Leading zero of the tax code</source>
        <translation>Mã số thuế đã thêm số 0</translation>
    </message>
    <message>
        <source>Tax code filled in</source>
        <translation>Đã điền mã số thuế</translation>
    </message>
    <message>
        <source>No kind of organisation</source>
        <translation>Thiếu loại hình</translation>
    </message>
    <message>
        <source>Kind not readable</source>
        <translation>Không đọc được loại hình</translation>
    </message>
    <message>
        <source>Representative&apos;s ID left out</source>
        <translation>Bỏ số định danh người đại diện</translation>
    </message>
    <message>
        <source>There is no such question. Nothing was changed.</source>
        <translation>Không có câu hỏi này. Chưa đổi gì.</translation>
    </message>
    <message>
        <source>Nobody is missing in the list of this batch.</source>
        <translation>Danh sách của lô này không thiếu ai.</translation>
    </message>
    <message>
        <source>The personal ID needs 12 digits. Nothing was changed; choose a person or type all of it.</source>
        <translation>Số định danh phải đủ 12 chữ số. Chưa đổi gì; hãy chọn một người hoặc gõ đủ số.</translation>
    </message>
    <message>
        <source>The row cannot be taken in with this answer. Nothing was changed; choose another answer, or leave it out.</source>
        <translation>Chưa ghi được dòng này theo câu trả lời đó. Chưa đổi gì; hãy chọn câu trả lời khác hoặc bỏ dòng này.</translation>
    </message>
    <message>
        <source>This question was answered before. Nothing was changed.</source>
        <translation>Câu hỏi này đã được trả lời. Chưa đổi gì.</translation>
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
    <message>
        <source>This file is no picture that can be read (PNG, JPEG), or it is too large. Nothing was recorded; take the photograph again, or type the number.</source>
        <translation>Tệp này không phải ảnh đọc được (PNG, JPEG), hoặc quá lớn. Chưa ghi gì; hãy chụp lại, hoặc gõ số định danh.</translation>
    </message>
    <message>
        <source>There is no QR code in this picture that can be read. Nothing was recorded; photograph the card nearer and sharper, or type the number.</source>
        <translation>Trong ảnh không có mã QR đọc được. Chưa ghi gì; hãy chụp thẻ gần và rõ hơn, hoặc gõ số định danh.</translation>
    </message>
    <message>
        <source>There are several different QR codes in this picture. Nothing was recorded; cut it to one card and try again.</source>
        <translation>Trong ảnh có nhiều mã QR khác nhau. Chưa ghi gì; hãy cắt ảnh còn một thẻ rồi thử lại.</translation>
    </message>
    <message>
        <source>This entry is no longer there as it is shown. Nothing was changed; open the household again.</source>
        <translation>Lượt ghi này không còn như đang hiện. Chưa đổi gì; hãy mở lại hộ.</translation>
    </message>
    <message>
        <source>This contradicts what is in the register by now: the same number or name is used by another entry. Nothing was changed; look at that entry first.</source>
        <translation>Nội dung này trái với dữ liệu đang có: số hoặc tên đã dùng cho mục khác. Chưa đổi gì; hãy xem mục đó trước.</translation>
    </message>
    <message>
        <source>Outside the sessions</source>
        <translation>Ngoài ca</translation>
    </message>
    <message>
        <source>Morning 07:30 – 11:30</source>
        <translation>Sáng 07:30 – 11:30</translation>
    </message>
    <message>
        <source>Afternoon 13:30 – 17:00</source>
        <translation>Chiều 13:30 – 17:00</translation>
    </message>
    <message>
        <source>Evening 19:30 – 22:00</source>
        <translation>Tối 19:30 – 22:00</translation>
    </message>
    <message>
        <source>Give a day from today on.</source>
        <translation>Chọn ngày hẹn từ hôm nay trở đi.</translation>
    </message>
    <message>
        <source>This account is recorded as activated already. Nothing was recorded.</source>
        <translation>Tài khoản này đã ghi là kích hoạt. Chưa ghi gì thêm.</translation>
    </message>
    <message>
        <source>Give the day.</source>
        <translation>Chọn ngày.</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Kích hoạt xong</translation>
    </message>
    <message>
        <source>Promised a day</source>
        <translation>Hẹn ngày</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Không liên lạc được</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Sai số</translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <translation>Hẹn ngày %1</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Loa truyền thanh</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Bài viết</translation>
    </message>
    <message>
        <source>Mobile round</source>
        <translation>Lưu động</translation>
    </message>
    <message>
        <source>House visit</source>
        <translation>Thăm hộ</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 lượt/ngày</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 lượt/tuần</translation>
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
        <source>Result</source>
        <translation>Kết quả</translation>
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
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Số lượt</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Người ghi</translation>
    </message>
    <message>
        <source>Whole area</source>
        <translation>Toàn địa bàn</translation>
    </message>
    <message>
        <source>Outreach log, %1 – %2</source>
        <translation>Nhật ký tuyên truyền, %1 – %2</translation>
    </message>
    <message>
        <source>before “%1” (%2)</source>
        <translation>trước bước “%1” (%2)</translation>
    </message>
    <message>
        <source>after “%1” (%2)</source>
        <translation>sau bước “%1” (%2)</translation>
    </message>
    <message>
        <source>no e-ID intake is recorded</source>
        <translation>chưa ghi thu nhận ĐDĐT</translation>
    </message>
    <message>
        <source>no identity card is recorded</source>
        <translation>chưa ghi cấp căn cước</translation>
    </message>
    <message>
        <source>is recorded already, on %1</source>
        <translation>đã có, ngày %1</translation>
    </message>
    <message>
        <source>The day lies after today or is missing. Nothing was recorded.</source>
        <translation>Ngày ghi ở sau hôm nay hoặc còn trống. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>Recorded “%1” on %2 for %3 people.</source>
        <translation>Đã ghi “%1” ngày %2 cho %3 người.</translation>
    </message>
    <message>
        <source>The number of a former identity card has 9 digits, here are %1.</source>
        <translation>Số chứng minh nhân dân có 9 chữ số, ở đây có %1.</translation>
    </message>
    <message>
        <source>The number of a former identity card is not 9 digits and was left out.</source>
        <translation>Số chứng minh nhân dân không đủ 9 chữ số nên không ghi.</translation>
    </message>
    <message>
        <source>Number of a former card left out</source>
        <translation>Số CMND cũ không ghi</translation>
    </message>
    <message>
        <source>There is no saved filter “%1” any more. Nothing was changed.</source>
        <translation>Bộ lọc đã lưu “%1” không còn nữa. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The filter&apos;s name is empty. Nothing was saved; give it a name.</source>
        <translation>Chưa có tên bộ lọc. Chưa lưu gì; hãy đặt tên.</translation>
    </message>
    <message>
        <source>There are %1 saved filters already. Nothing was saved; delete one of them first.</source>
        <translation>Đã có %1 bộ lọc được lưu. Chưa lưu gì; hãy xóa bớt một bộ lọc.</translation>
    </message>
    <message>
        <source>Something was written since the change was taken back, so it is not done again. Nothing was changed.</source>
        <translation>Từ lúc hoàn tác đã có việc khác được ghi nên không làm lại được. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>%1 rows rejected</source>
        <translation>%1 dòng bị loại</translation>
    </message>
    <message>
        <source>%1 rows that wait for an answer</source>
        <translation>%1 dòng chờ trả lời</translation>
    </message>
    <message>
        <source>%1 are missing, and the list leaves no row out: they do not stand in it.</source>
        <translation>Thiếu %1; danh sách không bỏ dòng nào, nên số này không có trong danh sách.</translation>
    </message>
    <message>
        <source>%1 are missing, exactly the %2 rows left out (%3).</source>
        <translation>Thiếu %1, đúng bằng %2 dòng không ghi (%3).</translation>
    </message>
    <message>
        <source>%1 are missing: %2 rows left out (%3) explain as many, %4 do not stand in the list.</source>
        <translation>Thiếu %1: %2 dòng không ghi (%3) là một phần, còn %4 không có trong danh sách.</translation>
    </message>
    <message>
        <source>%1 are missing, fewer than the %2 rows left out (%3): with all of them there would be %4 too many.</source>
        <translation>Thiếu %1, ít hơn %2 dòng không ghi (%3): nếu ghi hết thì thừa %4.</translation>
    </message>
    <message>
        <source>%1 more than the plan states: the list has %2, the plan %3.</source>
        <translation>Thừa %1 so với kế hoạch: danh sách có %2, kế hoạch nêu %3.</translation>
    </message>
    <message>
        <source>Exactly as many as the plan states.</source>
        <translation>Khớp với số kế hoạch nêu.</translation>
    </message>
    <message>
        <source>Exactly as many as the plan states, and %1 rows are left out besides (%2).</source>
        <translation>Khớp với số kế hoạch nêu; ngoài ra còn %1 dòng không ghi (%2).</translation>
    </message>
    <message>
        <source>The schedule was changed meanwhile. Nothing was written; look at the new proposal.</source>
        <translation>Lịch đã có người thay đổi. Chưa ghi gì; xem lại đề xuất mới.</translation>
    </message>
    <message>
        <source>This session is closed and takes no more appointments. Choose another one.</source>
        <translation>Ca đã đóng, không nhận thêm hẹn. Chọn ca khác.</translation>
    </message>
    <message>
        <source>This session is over. Choose one from today on.</source>
        <translation>Ca này đã qua. Chọn ca từ hôm nay trở đi.</translation>
    </message>
    <message>
        <source>None of these appointments stands any more. Nothing was written.</source>
        <translation>Các lịch hẹn này không còn hiệu lực. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>Hours or places cannot be so: a session begins before it ends, in its own part of the day, and keeps no more places for walk-ins than it has.</source>
        <translation>Giờ hoặc số chỗ không hợp lệ: ca phải bắt đầu trước khi kết thúc, đúng buổi của nó, và số chỗ dành cho người không hẹn không quá sức chứa.</translation>
    </message>
    <message>
        <source>All these days have their sessions already, or are days off. Nothing was written.</source>
        <translation>Những ngày này đã có đủ ca, hoặc là ngày nghỉ. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>Nobody is called to these sessions. No paper was written.</source>
        <translation>Chưa có ai được hẹn vào các ca này theo cách đó. Chưa lập giấy nào.</translation>
    </message>
    <message>
        <source>The name is empty. Type a name.</source>
        <translation>Tên đang trống. Nhập tên.</translation>
    </message>
    <message>
        <source>This name is in the list already.</source>
        <translation>Tên này đã có trong danh sách.</translation>
    </message>
    <message>
        <source>Somebody of these has an appointment already. Nothing was written.</source>
        <translation>Có người trong số này đã có lịch hẹn. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>An appointment was moved or cancelled meanwhile. Nothing was written; look at the session again.</source>
        <translation>Có lịch hẹn vừa được chuyển hoặc hủy. Chưa ghi gì; xem lại ca.</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>Việc này đã được hoàn tác rồi.</translation>
    </message>
    <message>
        <source>no session on these days</source>
        <translation>không có ca trong những ngày này</translation>
    </message>
    <message>
        <source>no place left</source>
        <translation>hết chỗ</translation>
    </message>
    <message>
        <source>the household is larger than any session</source>
        <translation>hộ đông hơn sức chứa của mọi ca</translation>
    </message>
    <message>
        <source>no card yet: refer to an office with a card machine</source>
        <translation>chưa có căn cước, cần phiếu chuyển nơi có máy cấp</translation>
    </message>
    <message>
        <source>the hour takes fewer now</source>
        <translation>giờ này nhận ít người hơn</translation>
    </message>
    <message>
        <source>the session is not held at that time</source>
        <translation>ca không tổ chức vào giờ đó</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Chiều</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Thứ Hai</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Thứ Ba</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Thứ Tư</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thứ Năm</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Thứ Sáu</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Thứ Bảy</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Chủ nhật</translation>
    </message>
    <message>
        <source>This is the date</source>
        <translation>Đúng là ngày này</translation>
    </message>
    <message>
        <source>In the register this number belongs to %1, born %2; the row describes somebody else. Which is right?</source>
        <translation>Trong sổ, số này là của %1, sinh %2; dòng này ghi một người khác. Bên nào đúng?</translation>
    </message>
    <message>
        <source>In the register this number belongs to %1, born %2. The name was taken from the list; check the number.</source>
        <translation>Trong sổ, số này là của %1, sinh %2. Họ tên được ghi theo danh sách; hãy kiểm tra lại số.</translation>
    </message>
    <message>
        <source>%1 rows give a number to somebody else than the register does: a column may have slipped. Check the list before it is written.</source>
        <translation>%1 dòng ghi số định danh cho người khác với sổ: có thể một cột bị lệch dòng. Hãy kiểm tra tệp trước khi ghi.</translation>
    </message>
    <message>
        <source>A number with another person&apos;s data</source>
        <translation>Số định danh của người khác</translation>
    </message>
    <message>
        <source>Another name for a known number</source>
        <translation>Khác hẳn họ tên trong sổ</translation>
    </message>
    <message>
        <source>Names and numbers may have slipped</source>
        <translation>Có thể lệch dòng giữa tên và số</translation>
    </message>
    <message>
        <source>This day does not exist. Answer the question about it, or correct the date and import the row again.</source>
        <translation>Ngày này không có thật. Trả lời ở mục Câu hỏi (nếu có), hoặc sửa ngày rồi nhập lại dòng này.</translation>
    </message>
    <message>
        <source>Not in “%1” · checked, or gone since</source>
        <translation>Không có trong “%1” · đã xem hoặc không còn ở</translation>
    </message>
    <message>
        <source>The list does not say that the step is done.</source>
        <translation>Danh sách không ghi đã thực hiện bước này.</translation>
    </message>
    <message>
        <source>Not in the register: add the person first.</source>
        <translation>Sổ không có người này; cần thêm vào sổ trước.</translation>
    </message>
    <message>
        <source>The identity is not certain: hold the papers against both sides first.</source>
        <translation>Nhân thân chưa chắc; cần đối chiếu giấy tờ với cả hai bên trước.</translation>
    </message>
    <message>
        <source>The register was changed since the comparison: compare again.</source>
        <translation>Sổ đã thay đổi sau khi đối chiếu; hãy đối chiếu lại.</translation>
    </message>
    <message>
        <source>By the register not living here on the list&apos;s date.</source>
        <translation>Theo sổ, không cư trú tại đây vào ngày của danh sách.</translation>
    </message>
    <message>
        <source>The register has it already.</source>
        <translation>Sổ đã ghi nội dung này.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>chưa ghi</translation>
    </message>
    <message>
        <source>Took “%1” of %2 people over from “%3”.</source>
        <translation>Đã nhận bước “%1” của %2 người theo danh sách “%3”.</translation>
    </message>
    <message>
        <source>A second column of personal IDs: it is read where “%1” is empty.</source>
        <translation>Cột số định danh thứ hai: được đọc ở dòng mà cột “%1” để trống.</translation>
    </message>
    <message>
        <source>Column %1 has no header but holds values; it was not read. Give it a header if it is needed.</source>
        <translation>Cột %1 không có tiêu đề nhưng có dữ liệu; cột này không được đọc. Nếu cần thì ghi tiêu đề cho cột.</translation>
    </message>
    <message>
        <source>The column mapping names this header, but the file has no such column.</source>
        <translation>Tệp ghép cột nêu tiêu đề này nhưng trong danh sách không có cột nào như vậy.</translation>
    </message>
    <message>
        <source>The list has no column for the kind of residence; by its title all are “%1”.</source>
        <translation>Danh sách không có cột loại cư trú; theo tiêu đề, tất cả được ghi là “%1”.</translation>
    </message>
    <message>
        <source>The list has no column for the village; the rows below were taken as of “%1”, as the file says.</source>
        <translation>Danh sách không có cột thôn; các dòng bên dưới được ghi vào “%1” theo tiêu đề, tên trang hoặc dòng đề trong tệp.</translation>
    </message>
    <message>
        <source>%1 rows of signatures, units or totals are nobody&apos;s and were left out: rows %2.</source>
        <translation>%1 dòng chữ ký, đơn vị hoặc tổng cộng không phải của ai nên được bỏ qua: dòng %2.</translation>
    </message>
    <message>
        <source>The sheet “%1” is hidden in the file and was read, for no visible sheet has the columns.</source>
        <translation>Đã đọc trang “%1” là trang đang ẩn, vì không trang nào đang hiện có đủ cột.</translation>
    </message>
    <message>
        <source>The hidden sheet “%1” holds the same columns and was not read.</source>
        <translation>Trang đang ẩn “%1” có cùng các cột và không được đọc.</translation>
    </message>
    <message>
        <source>The sheet “%1” holds rows but no header, and was not read. If the list goes on there, copy the header into it.</source>
        <translation>Trang “%1” có các dòng dữ liệu nhưng không có dòng tiêu đề nên không được đọc. Nếu danh sách còn tiếp ở đó thì chép dòng tiêu đề sang.</translation>
    </message>
    <message>
        <source>The file has %1 more sheets, from “%2” on, which were not looked into.</source>
        <translation>Tệp còn %1 trang nữa, từ trang “%2”, chưa được xem đến.</translation>
    </message>
    <message>
        <source>Two columns of personal IDs</source>
        <translation>Hai cột số định danh</translation>
    </message>
    <message>
        <source>Column without a header</source>
        <translation>Cột không có tiêu đề</translation>
    </message>
    <message>
        <source>Mapped header not in the file</source>
        <translation>Tiêu đề ghép không có trong tệp</translation>
    </message>
    <message>
        <source>Signatures and totals left out</source>
        <translation>Bỏ qua dòng chữ ký, tổng cộng</translation>
    </message>
    <message>
        <source>Residence from the title</source>
        <translation>Loại cư trú theo tiêu đề</translation>
    </message>
    <message>
        <source>Village from the title</source>
        <translation>Thôn theo tiêu đề</translation>
    </message>
    <message>
        <source>A hidden sheet was read</source>
        <translation>Đã đọc trang đang ẩn</translation>
    </message>
    <message>
        <source>Hidden sheet of the same kind</source>
        <translation>Trang ẩn cùng loại</translation>
    </message>
    <message>
        <source>Sheet without a header</source>
        <translation>Trang không có dòng tiêu đề</translation>
    </message>
    <message>
        <source>More sheets</source>
        <translation>Còn trang khác</translation>
    </message>
    <message>
        <source>Headers seen: %1. If one of them is this column, say so on the page “Map columns” or with --mapping.</source>
        <translation>Các tiêu đề đã thấy: %1. Nếu một trong số đó là cột còn thiếu thì chỉ ra ở bước “Ghép cột” hoặc bằng --mapping.</translation>
    </message>
    <message>
        <source>Household (row %1)</source>
        <translation>Hộ (dòng %1)</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>Vào ngày này</translation>
    </message>
    <message>
        <source>The personal ID has more than 12 digits. Correct it and import the row again.</source>
        <translation>Số định danh thừa chữ số (hơn 12 chữ số). Sửa lại rồi nhập lại dòng này.</translation>
    </message>
    <message>
        <source>The name of the organisation is missing. Fill it in and import the row again.</source>
        <translation>Thiếu tên tổ chức. Bổ sung rồi nhập lại dòng này.</translation>
    </message>
    <message>
        <source>The name of the village is missing. Fill it in and import the row again.</source>
        <translation>Thiếu tên thôn, khu phố. Bổ sung rồi nhập lại dòng này.</translation>
    </message>
    <message>
        <source>Gone or dead, but since when? The row was taken in and the person stays counted until a day is given.</source>
        <translation>Đã đi hoặc đã chết, nhưng từ ngày nào? Dòng đã được nhập và người này vẫn được tính cho đến khi có ngày.</translation>
    </message>
    <message>
        <source>The row has no number and no code: is “%1” an entry of the list, or a heading or a signature?</source>
        <translation>Dòng không có số thứ tự, không có mã số: “%1” là một mục của danh sách, hay là đề mục, chữ ký?</translation>
    </message>
    <message>
        <source>The date in the title, %1, lies after today and was not taken as the list&apos;s date.</source>
        <translation>Ngày ở dòng tiêu đề, %1, ở sau hôm nay nên không được lấy làm ngày của danh sách.</translation>
    </message>
    <message>
        <source>Date cells of this column have days up to the 12th only and texts later ones only: a computer set to the month first swapped day and month. One was read as %1; check the column against the paper list.</source>
        <translation>Ở cột này, ô dạng ngày chỉ có ngày 1–12, ô dạng chữ chỉ có ngày sau 12: có thể máy đặt kiểu tháng trước đã đảo ngày và tháng. Một ô được đọc là %1; kiểm tra cột này với bản giấy.</translation>
    </message>
    <message>
        <source>The spreadsheet made a date of the class; it was read as %1. Format the column as text.</source>
        <translation>Bảng tính đã đổi tên lớp thành ngày; lớp được đọc là %1. Đặt cột này ở dạng văn bản.</translation>
    </message>
    <message>
        <source>%1 household numbers stand in several villages and were kept apart with the village&apos;s name, as %2.</source>
        <translation>%1 số hộ có ở nhiều thôn, được ghi thành hộ riêng kèm tên thôn, như %2.</translation>
    </message>
    <message>
        <source>A new village was added whose name is nearly that of “%1”. If they are one, merge them on the page of villages.</source>
        <translation>Đã thêm một thôn mới có tên gần giống “%1”. Nếu là một thôn thì gộp lại ở trang Thôn/Khu phố.</translation>
    </message>
    <message>
        <source>A new school was added to the register. Check that it is no other spelling of a known one.</source>
        <translation>Đã thêm một trường mới vào sổ. Kiểm tra xem có phải là cách viết khác của trường đã có.</translation>
    </message>
    <message>
        <source>Recognised as the school “%1”.</source>
        <translation>Nhận ra là trường “%1”.</translation>
    </message>
    <message>
        <source>Personal ID with too many digits</source>
        <translation>Số định danh thừa chữ số</translation>
    </message>
    <message>
        <source>Organisation without a name</source>
        <translation>Thiếu tên tổ chức</translation>
    </message>
    <message>
        <source>Village without a name</source>
        <translation>Thiếu tên thôn, khu phố</translation>
    </message>
    <message>
        <source>Gone, without a date</source>
        <translation>Đã đi, đã chết, thiếu ngày</translation>
    </message>
    <message>
        <source>An entry or a note?</source>
        <translation>Mục của danh sách hay ghi chú?</translation>
    </message>
    <message>
        <source>The title names a later date</source>
        <translation>Ngày ở tiêu đề sau hôm nay</translation>
    </message>
    <message>
        <source>Day and month swapped?</source>
        <translation>Có thể đảo ngày và tháng</translation>
    </message>
    <message>
        <source>Class read from a date</source>
        <translation>Lớp bị đổi thành ngày</translation>
    </message>
    <message>
        <source>Household numbers of several villages</source>
        <translation>Số hộ trùng giữa các thôn</translation>
    </message>
    <message>
        <source>Village nearly of the same name</source>
        <translation>Thôn gần trùng tên</translation>
    </message>
    <message>
        <source>New school</source>
        <translation>Trường mới</translation>
    </message>
    <message>
        <source>School recognised</source>
        <translation>Nhận ra trường</translation>
    </message>
    <message>
        <source>Notes of leaving or death</source>
        <translation>Ghi chú nói đã đi, đã chết</translation>
    </message>
    <message>
        <source>The list&apos;s date lies after today. Nothing was imported; check the date.</source>
        <translation>Ngày của danh sách ở sau hôm nay. Chưa nhập gì; kiểm tra lại ngày.</translation>
    </message>
    <message>
        <source>The words of this column (done, not yet) were read as “%1”. Check it.</source>
        <translation>Các chữ (đã, chưa) trong cột này được đọc là “%1”. Hãy kiểm tra.</translation>
    </message>
    <message>
        <source>A column read as the step</source>
        <translation>Cột được đọc là bước</translation>
    </message>
    <message>
        <source>“%1” stands behind the name and was not taken as a part of it. Whoever left or died needs that date.</source>
        <translation>“%1” đứng sau tên nên không ghi vào tên. Ai đã đi hoặc đã mất thì cần nhập ngày.</translation>
    </message>
    <message>
        <source>A note behind the name</source>
        <translation>Ghi chú sau tên</translation>
    </message>
    <message>
        <source>The list has no column for the kind of residence; by this heading the rows below are “%1”.</source>
        <translation>Danh sách không có cột loại cư trú; theo dòng đề này, các dòng bên dưới được ghi là “%1”.</translation>
    </message>
    <message>
        <source>The heading “%1” says that the %2 people below it died or left, but not when; nobody was recorded as gone: rows %3. Enter it by hand, or add a column with the day.</source>
        <translation>Dòng đề “%1” cho biết %2 người bên dưới đã chết hoặc đã đi nhưng không ghi ngày, nên không ai được ghi là đã đi hoặc đã chết: dòng %3. Hãy ghi bằng tay, hoặc thêm cột có ngày.</translation>
    </message>
    <message>
        <source>“%1” is not among the villages, so the %2 people below this heading have none: rows %3. Add the village on the page Lists, or write it into a column of its own, and import again.</source>
        <translation>“%1” chưa có trong danh mục thôn nên %2 người dưới dòng đề này không có thôn: dòng %3. Hãy thêm thôn ở trang Danh mục, hoặc ghi thôn vào một cột riêng, rồi nhập lại.</translation>
    </message>
    <message>
        <source>Residence from a heading</source>
        <translation>Loại cư trú theo dòng đề</translation>
    </message>
    <message>
        <source>Heading of people who left or died</source>
        <translation>Dòng đề ghi đã đi hoặc đã chết</translation>
    </message>
    <message>
        <source>Heading of an unknown village</source>
        <translation>Dòng đề có thôn chưa có trong sổ</translation>
    </message>
    <message>
        <source>Another organisation, add as new</source>
        <translation>Tổ chức khác, thêm mới</translation>
    </message>
    <message>
        <source>A new resident needs a village, and this name fits several: %1. Write its full name and import the row again.</source>
        <translation>Cư dân mới phải có thôn/khu phố, mà tên này hợp với nhiều nơi: %1. Ghi đủ tên rồi nhập lại dòng này.</translation>
    </message>
    <message>
        <source>This village stands in row %1 already, with another head or telephone; that row was taken.</source>
        <translation>Thôn này đã có ở dòng %1 với trưởng thôn hoặc số điện thoại khác; đã lấy theo dòng đó.</translation>
    </message>
    <message>
        <source>%1 organisations of this name may be meant. Which one, or is it another?</source>
        <translation>Có %1 tổ chức cùng tên có thể là tổ chức này. Là tổ chức nào, hay là tổ chức khác?</translation>
    </message>
    <message>
        <source>Cards with a number of 12 digits exist since 2016; this date was left out. Is it that of an old card?</source>
        <translation>Thẻ có số 12 chữ số chỉ có từ năm 2016; ngày này bị bỏ qua. Có phải ngày cấp của giấy tờ cũ?</translation>
    </message>
    <message>
        <source>This column stands beside “%1” and was taken for the date of the former identity card; it was not read.</source>
        <translation>Cột này đứng cạnh “%1” nên được coi là ngày cấp chứng minh nhân dân cũ; không đọc.</translation>
    </message>
    <message>
        <source>The account is of level 1; approval and activation of level 2 were left out.</source>
        <translation>Tài khoản mức 1; bỏ qua phê duyệt và kích hoạt mức 2.</translation>
    </message>
    <message>
        <source>The name fits several villages: %1. The village was left out; write its full name.</source>
        <translation>Tên này hợp với nhiều thôn/khu phố: %1. Bỏ qua ô thôn; hãy ghi đủ tên.</translation>
    </message>
    <message>
        <source>A list of pupils without a column for their school: title and sheet name are not read for it. Add columns for school and class, or the pupils keep what the register has.</source>
        <translation>Danh sách học sinh không có cột trường; tiêu đề và tên trang tính không được đọc thành trường, lớp. Thêm cột trường và lớp, nếu không học sinh giữ trường, lớp đang có trong sổ.</translation>
    </message>
    <message>
        <source>This column is not read, and %1 cells of it speak of leaving, death or closing: rows %2. Enter those by hand.</source>
        <translation>Cột này không được đọc, mà có %1 ô nói về chuyển đi, chết, giải thể hoặc ngừng hoạt động: dòng %2. Hãy nhập tay những trường hợp đó.</translation>
    </message>
    <message>
        <source>The same village twice</source>
        <translation>Một thôn ghi hai lần</translation>
    </message>
    <message>
        <source>Card issued before 2016</source>
        <translation>Thẻ cấp trước năm 2016</translation>
    </message>
    <message>
        <source>Date of the former identity card</source>
        <translation>Ngày cấp chứng minh nhân dân cũ</translation>
    </message>
    <message>
        <source>Account of level 1</source>
        <translation>Tài khoản mức 1</translation>
    </message>
    <message>
        <source>Pupils without a school</source>
        <translation>Học sinh thiếu trường</translation>
    </message>
    <message>
        <source>Name fits several villages</source>
        <translation>Tên hợp với nhiều thôn</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>Withdrawn: %1, %2, %3.</source>
        <translation>Đã gỡ: %1, %2, %3.</translation>
    </message>
    <message>
        <source>This is still the address in %1; correct it if it changed.</source>
        <translation>Đây vẫn là địa chỉ ở %1; hãy sửa nếu đã đổi.</translation>
    </message>
    <message>
        <source>The whole day is needed here, as in 26/05/2026.</source>
        <translation>Ở đây cần đủ ngày, tháng, năm, ví dụ 26/05/2026.</translation>
    </message>
    <message>
        <source>The account was verified before it was registered; compare the two days.</source>
        <translation>Ngày xác thực trước ngày đăng ký; hãy so lại hai ngày.</translation>
    </message>
    <message>
        <source>The register has “%1”, and a newer list, of %2, was imported before. Which is right?</source>
        <translation>Dữ liệu đang có “%1”; danh sách ngày %2, mới hơn, đã được nhập trước đó. Theo bên nào?</translation>
    </message>
    <message>
        <source>The step is dated after the list itself (%1). Check the date, and whether day and month changed places.</source>
        <translation>Ngày này sau ngày của chính danh sách (%1). Kiểm tra lại ngày, và xem ngày với tháng có bị đảo không.</translation>
    </message>
    <message>
        <source>Nobody could do this at that time; the date was left out. Check it.</source>
        <translation>Khi đó chưa ai làm được bước này; ngày đã được bỏ qua. Kiểm tra lại ngày.</translation>
    </message>
    <message>
        <source>The list is of %1, and one of %2 was imported before: where they differ, the newer one holds.</source>
        <translation>Danh sách ngày %1, trong khi danh sách ngày %2 đã được nhập: chỗ nào khác nhau thì giữ theo danh sách mới hơn.</translation>
    </message>
    <message>
        <source>Moved or left, by an older list</source>
        <translation>Chuyển nơi ở hoặc đi, theo danh sách cũ hơn</translation>
    </message>
    <message>
        <source>Step after the list&apos;s own date</source>
        <translation>Bước có ngày sau ngày danh sách</translation>
    </message>
    <message>
        <source>Step before there were any</source>
        <translation>Bước có ngày quá sớm</translation>
    </message>
    <message>
        <source>Older than a list imported before</source>
        <translation>Cũ hơn danh sách đã nhập</translation>
    </message>
    <message>
        <source>This number was said to be that of %1 (…%2) in the register, who was given what the row says.</source>
        <translation>Số này đã được nhận là của %1 (…%2) trong sổ; dòng được ghi cho người ấy.</translation>
    </message>
    <message>
        <source>Known under another number</source>
        <translation>Biết dưới số khác</translation>
    </message>
    <message>
        <source>The row cannot speak of this person, or the person is no longer in the register. Nothing was changed; look at the question again.</source>
        <translation>Dòng này không thể nói về người ấy, hoặc người ấy không còn trong sổ. Chưa thay đổi gì; xem lại câu hỏi.</translation>
    </message>
    <message>
        <source>Nobody in the register has this number. Nothing was changed; choose somebody who is there, or leave the row out.</source>
        <translation>Trong sổ không có ai mang số này. Chưa thay đổi gì; chọn người đang có trong sổ, hoặc bỏ dòng.</translation>
    </message>
    <message>
        <source>In the register the name is spelled %1. The list&apos;s spelling was taken; check it against the card.</source>
        <translation>Trong sổ ghi họ tên là %1. Đã lấy cách viết của danh sách; đối chiếu với thẻ căn cước.</translation>
    </message>
    <message>
        <source>%1 rows write a known name shorter or with marks missing; the full names of the register were kept.</source>
        <translation>%1 dòng viết tắt, viết thiếu chữ hoặc thiếu dấu họ tên đã biết; họ tên đầy đủ trong sổ được giữ nguyên.</translation>
    </message>
    <message>
        <source>The guardian is another person now and the row brings no number; that of the former one, %1, was removed.</source>
        <translation>Người giám hộ nay là người khác mà dòng không ghi số định danh; đã bỏ số của người cũ, %1.</translation>
    </message>
    <message>
        <source>The representative is another person now and the row brings no number; that of the former one, %1, was removed.</source>
        <translation>Người đại diện nay là người khác mà dòng không ghi số định danh; đã bỏ số của người cũ, %1.</translation>
    </message>
    <message>
        <source>%1 household numbers are known as those of other families, none of whom stands in the list; they were kept apart with the head&apos;s name, as %2.</source>
        <translation>%1 số hộ trong sổ là của gia đình khác, không ai trong các hộ ấy có trong danh sách; được ghi thành hộ riêng kèm tên chủ hộ, như %2.</translation>
    </message>
    <message>
        <source>A known name spelled otherwise</source>
        <translation>Tên đã biết nay viết khác</translation>
    </message>
    <message>
        <source>Names written short</source>
        <translation>Họ tên viết tắt, thiếu dấu</translation>
    </message>
    <message>
        <source>Number of a former guardian</source>
        <translation>Số của người giám hộ cũ</translation>
    </message>
    <message>
        <source>Number of a former representative</source>
        <translation>Số của người đại diện cũ</translation>
    </message>
    <message>
        <source>Household numbers given anew</source>
        <translation>Số hộ được đánh lại</translation>
    </message>
    <message>
        <source>Answers to questions of this list: %1</source>
        <translation>Câu trả lời cho câu hỏi của danh sách này: %1</translation>
    </message>
    <message>
        <source>they stay in force; take the batches back one by one where they shall not: %1.</source>
        <translation>vẫn giữ hiệu lực; muốn bỏ thì hoàn tác từng lô: %1.</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Đã trở về</translation>
    </message>
    <message>
        <source>Is alive</source>
        <translation>Còn sống</translation>
    </message>
    <message>
        <source>Still gone</source>
        <translation>Vẫn đã đi</translation>
    </message>
    <message>
        <source>Did die</source>
        <translation>Đã mất</translation>
    </message>
    <message>
        <source>Recorded as gone since %1, and in the list on %2. Did this person come back?</source>
        <translation>Sổ ghi đã đi từ %1, danh sách vẫn ghi ở đây ngày %2. Người này đã trở về?</translation>
    </message>
    <message>
        <source>Recorded as dead since %1, and the list has something later. Is this person alive?</source>
        <translation>Sổ ghi đã mất ngày %1, danh sách lại ghi việc sau ngày đó. Người này còn sống?</translation>
    </message>
    <message>
        <source>The departure is not after the arrival on %1, so it was not taken. What holds?</source>
        <translation>Ngày đi không sau ngày đến %1 nên chưa ghi. Theo bên nào?</translation>
    </message>
    <message>
        <source>A list of a later day says %1, which stays.</source>
        <translation>Danh sách có ngày sau ghi %1 nên giữ nguyên.</translation>
    </message>
    <message>
        <source>Recorded as dead</source>
        <translation>Sổ ghi đã mất</translation>
    </message>
    <message>
        <source>A newer list stands</source>
        <translation>Giữ theo danh sách mới hơn</translation>
    </message>
    <message>
        <source>What the list says contradicts other days of this person, so it cannot be taken. Nothing was changed; edit the person in the register, or keep what the register says.</source>
        <translation>Danh sách ghi trái với các ngày khác của người này nên không theo được. Chưa thay đổi gì; sửa hồ sơ trong sổ, hoặc giữ như sổ.</translation>
    </message>
    <message>
        <source>“%1” stands behind the name and was not taken as a part of it. An organisation that closed needs that date.</source>
        <translation>“%1” đứng sau tên nên không ghi vào tên. Tổ chức đã giải thể thì cần nhập ngày.</translation>
    </message>
    <message>
        <source>In the register this tax code belongs to %1. What the row says was taken from the list; check the code.</source>
        <translation>Trong sổ, mã số thuế này là của %1. Đã lấy theo danh sách; kiểm tra lại mã số thuế.</translation>
    </message>
    <message>
        <source>This is no class&apos;s name and was left out. Who left the school needs that recorded by hand.</source>
        <translation>Đây không phải tên lớp nên không ghi. Ai đã thôi học, ra trường, chuyển trường thì sửa trường, lớp bằng tay.</translation>
    </message>
    <message>
        <source>The guardian&apos;s number is this person&apos;s own. Nobody is his own guardian; check it.</source>
        <translation>Số của người giám hộ là của chính người này. Không ai tự giám hộ mình; kiểm tra lại.</translation>
    </message>
    <message>
        <source>The organisation closed before it was founded. Check both dates.</source>
        <translation>Ngày giải thể đứng trước ngày thành lập. Kiểm tra lại hai ngày.</translation>
    </message>
    <message>
        <source>The organisation was founded after the list&apos;s date. Check the date.</source>
        <translation>Ngày thành lập đứng sau ngày của danh sách. Kiểm tra lại ngày.</translation>
    </message>
    <message>
        <source>A note behind an organisation&apos;s name</source>
        <translation>Chữ đứng sau tên tổ chức</translation>
    </message>
    <message>
        <source>Another name for a known tax code</source>
        <translation>Mã số thuế đã biết, tên khác</translation>
    </message>
    <message>
        <source>Left the class</source>
        <translation>Đã thôi lớp</translation>
    </message>
    <message>
        <source>Guardian of himself</source>
        <translation>Tự giám hộ</translation>
    </message>
    <message>
        <source>Closed before it was founded</source>
        <translation>Giải thể trước khi thành lập</translation>
    </message>
    <message>
        <source>Founded in the future</source>
        <translation>Thành lập sau ngày danh sách</translation>
    </message>
</context>
</TS>

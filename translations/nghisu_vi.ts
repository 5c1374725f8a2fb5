<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Read a whole file and report what is wrong with it.</source>
        <translation>Đọc toàn bộ tệp và báo những chỗ sai.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>In kết quả dạng JSON.</translation>
    </message>
    <message>
        <source>The file is whole.</source>
        <translation>Tệp nguyên vẹn.</translation>
    </message>
    <message>
        <source>Open the window.</source>
        <translation>Mở cửa sổ chương trình.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Hiện trợ giúp này.</translation>
    </message>
    <message>
        <source>Write a document of a meeting to a file.</source>
        <translation>Xuất một văn bản của cuộc họp ra tệp.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Tệp cần ghi.</translation>
    </message>
    <message>
        <source>The meeting&apos;s id; the newest without it.</source>
        <translation>Mã cuộc họp; nếu không ghi thì lấy cuộc họp mới nhất.</translation>
    </message>
    <message>
        <source>The format; the path&apos;s suffix says it without.</source>
        <translation>Định dạng; nếu không ghi thì theo đuôi tệp.</translation>
    </message>
    <message>
        <source>Say the file to write with --to.</source>
        <translation>Hãy ghi tệp cần xuất bằng --to.</translation>
    </message>
    <message>
        <source>Take the proposals of letters into a meeting&apos;s list.</source>
        <translation>Nhận kiến nghị trong văn bản đề xuất vào danh sách của cuộc họp.</translation>
    </message>
    <message>
        <source>Print what would be taken in; open no file.</source>
        <translation>Chỉ in những gì sẽ nhận; không mở tệp nào.</translation>
    </message>
    <message>
        <source>Print a meeting&apos;s list of proposals.</source>
        <translation>In danh sách kiến nghị của cuộc họp.</translation>
    </message>
    <message>
        <source>Make a new file for a council, with the directory of ministries and agencies.</source>
        <translation>Tạo tệp mới cho hội đồng, kèm danh mục các bộ và cơ quan.</translation>
    </message>
    <message>
        <source>The council&apos;s name.</source>
        <translation>Tên hội đồng.</translation>
    </message>
    <message>
        <source>Say the council&apos;s name with --council.</source>
        <translation>Hãy ghi tên hội đồng bằng --council.</translation>
    </message>
    <message>
        <source>Record a vote by show of hands and print its result.</source>
        <translation>Ghi một lần biểu quyết giơ tay và in kết quả.</translation>
    </message>
    <message>
        <source>The question.</source>
        <translation>Câu hỏi.</translation>
    </message>
    <message>
        <source>An option and its votes; “Tán thành” or “For” counts as for.</source>
        <translation>Phương án và số phiếu; “Tán thành” hoặc “For” được tính là tán thành.</translation>
    </message>
    <message>
        <source>The number of the proposal voted on.</source>
        <translation>Số của kiến nghị được biểu quyết.</translation>
    </message>
    <message>
        <source>All members.</source>
        <translation>Tổng số thành viên.</translation>
    </message>
    <message>
        <source>Those present.</source>
        <translation>Số người có mặt.</translation>
    </message>
    <message>
        <source>The rule; the council&apos;s own without it.</source>
        <translation>Quy tắc thông qua; nếu không ghi thì theo quy tắc của hội đồng.</translation>
    </message>
    <message>
        <source>Give a --question and its --option lines.</source>
        <translation>Hãy ghi --question và các dòng --option.</translation>
    </message>
    <message>
        <source>No verdict: the rule needs figures that were not given (--members, --present).</source>
        <translation>Chưa kết luận được: quy tắc cần các số chưa ghi (--members, --present).</translation>
    </message>
    <message>
        <source>There is no display here, so no window can open. nghisu --help says what works without one.</source>
        <translation>Ở đây không có màn hình nên không mở được cửa sổ. Xem nghisu --help để biết các lệnh không cần màn hình.</translation>
    </message>
    <message>
        <source>The output could not be written. Check the disk that it goes to.</source>
        <translation>Không ghi được kết quả ra. Hãy kiểm tra ổ đĩa nhận kết quả.</translation>
    </message>
    <message>
        <source>A source is a letter (TXT, HTML, DOCX, ODT, RTF, PDF, XLSX, ODS, CSV, EML), the JSON of a meeting, or a ZIP or a folder of these. It is recognised by its content.</source>
        <translation>Nguồn là một văn bản (TXT, HTML, DOCX, ODT, RTF, PDF, XLSX, ODS, CSV, EML), tệp JSON của một cuộc họp, hoặc một tệp ZIP hay thư mục chứa các tệp đó. Định dạng được nhận biết theo nội dung.</translation>
    </message>
    <message>
        <source>How the letters are encoded, where that is recognised wrongly: TCVN3, VNI-Windows, VISCII, Windows-1258, UTF-8 and others.</source>
        <translation>Bảng mã của văn bản, khi nhận biết sai: TCVN3, VNI-Windows, VISCII, Windows-1258, UTF-8 và các bảng mã khác.</translation>
    </message>
    <message>
        <source>There is no encoding “%1”. Use one of these: %2.</source>
        <translation>Không có bảng mã “%1”. Hãy dùng một trong các bảng mã: %2.</translation>
    </message>
    <message>
        <source>For “changes”: the issue to compare with; the last without it.</source>
        <translation>Với “changes”: lần ban hành để đối chiếu; không ghi thì lấy lần cuối.</translation>
    </message>
    <message>
        <source>Say the issue as a number: --since 1.</source>
        <translation>Ghi lần ban hành bằng số: --since 1.</translation>
    </message>
    <message>
        <source>Proposal %1: “%2” is one letter away from “%3”. Nobody was assigned; say in the window who is meant.</source>
        <translation>Kiến nghị %1: “%2” chỉ khác “%3” một chữ cái. Chưa giao cho cơ quan nào; hãy xác nhận trong cửa sổ chương trình.</translation>
    </message>
    <message>
        <source>Fill a Word template with a meeting.</source>
        <translation>Điền thông tin cuộc họp vào mẫu Word.</translation>
    </message>
    <message>
        <source>The document whose number, day and signer it bears.</source>
        <translation>Loại văn bản để lấy số, ngày và người ký.</translation>
    </message>
    <message>
        <source>List the fields that a template may have.</source>
        <translation>Liệt kê các trường dùng được trong mẫu.</translation>
    </message>
    <message>
        <source>Write a template to start from.</source>
        <translation>Ghi ra một mẫu kèm sẵn để bắt đầu.</translation>
    </message>
    <message>
        <source>Say the council&apos;s file and the template, or --fields, or --sample.</source>
        <translation>Hãy ghi tệp của hội đồng và mẫu, hoặc --fields, hoặc --sample.</translation>
    </message>
    <message>
        <source>The template has no fields; the document is the same.</source>
        <translation>Mẫu không có trường nào; văn bản giống hệt mẫu.</translation>
    </message>
    <message>
        <source>Not known yet, and written as dots: %1</source>
        <translation>Chưa có thông tin nên ghi bằng dấu chấm: %1</translation>
    </message>
    <message numerus="yes">
        <source>The template has %n mistake(s); nothing was written.</source>
        <translation>
            <numerusform>Mẫu có %n lỗi; không có gì được ghi.</numerusform>
        </translation>
    </message>
    <message>
        <source>“extracts” with a folder as PATH writes a file for each body; “all” writes every document into a folder.</source>
        <translation>“extracts” với PATH là thư mục sẽ ghi mỗi cơ quan một tệp; “all” ghi mọi văn bản vào một thư mục.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Lead: %1.</source>
        <translation>Chủ trì: %1.</translation>
    </message>
    <message>
        <source>Lead: %1; co-ordinating: %2.</source>
        <translation>Chủ trì: %1; phối hợp: %2.</translation>
    </message>
    <message>
        <source>(Withdrawn)</source>
        <translation>(Đã rút)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Text of the proposal</source>
        <translation>Nội dung kiến nghị</translation>
    </message>
    <message>
        <source>Lead body</source>
        <translation>Cơ quan chủ trì</translation>
    </message>
    <message>
        <source>Co-ordinating bodies</source>
        <translation>Cơ quan phối hợp</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>Chủ trì: %1</translation>
    </message>
    <message>
        <source>Co-ordinating: %1</source>
        <translation>Phối hợp: %1</translation>
    </message>
    <message>
        <source>COLLECTED PROPOSALS</source>
        <translation>TỔNG HỢP KIẾN NGHỊ</translation>
    </message>
    <message>
        <source>Answer / deadline</source>
        <translation>Nội dung trả lời / Thời hạn</translation>
    </message>
    <message>
        <source>SOCIALIST REPUBLIC OF VIET NAM</source>
        <translation>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</translation>
    </message>
    <message>
        <source>Independence - Freedom - Happiness</source>
        <translation>Độc lập - Tự do - Hạnh phúc</translation>
    </message>
    <message>
        <source>No. %1/%2-%3</source>
        <translation>Số: %1/%2-%3</translation>
    </message>
    <message>
        <source>%2, %1</source>
        <translation>%2, ngày %1</translation>
    </message>
    <message>
        <source>FOR %1</source>
        <translation>TM. %1</translation>
    </message>
    <message>
        <source>SECRETARY</source>
        <translation>THƯ KÝ</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Lưu: VT</translation>
    </message>
    <message>
        <source>This vote was annulled: %1.</source>
        <translation>Lần biểu quyết này đã bị hủy: %1.</translation>
    </message>
    <message>
        <source>The figures are those of the document that came in; the council decided nothing by them.</source>
        <translation>Số liệu ghi theo văn bản đề xuất; không phải quyết định của Hội đồng.</translation>
    </message>
    <message>
        <source>Number of votes</source>
        <translation>Số phiếu</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Number of members</source>
        <translation>Tổng số thành viên</translation>
    </message>
    <message>
        <source>Number present</source>
        <translation>Số có mặt</translation>
    </message>
    <message>
        <source>Correction %1, at %2 on %3.</source>
        <translation>Đính chính lần %1, hồi %2 ngày %3.</translation>
    </message>
    <message>
        <source>Correction %1, at %2 on %3, by %4.</source>
        <translation>Đính chính lần %1, hồi %2 ngày %3, do %4 thực hiện.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Lý do: %1.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Thêm mới</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Đã bỏ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Sửa đổi</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Chuyển chỗ</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (trước là %2)</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Thêm mới: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Đã bỏ: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Sửa đổi: %1</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Chuyển chỗ: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>No. before</source>
        <translation>Số cũ</translation>
    </message>
    <message>
        <source>No. now</source>
        <translation>Số mới</translation>
    </message>
    <message>
        <source>Text before</source>
        <translation>Nội dung cũ</translation>
    </message>
    <message>
        <source>Text now</source>
        <translation>Nội dung mới</translation>
    </message>
    <message>
        <source>CHANGES TO THE LIST OF PROPOSALS</source>
        <translation>DANH MỤC THAY ĐỔI KIẾN NGHỊ</translation>
    </message>
    <message>
        <source>NOTICE</source>
        <translation>THÔNG BÁO</translation>
    </message>
    <message>
        <source>Conclusions of the meeting: %1</source>
        <translation>Kết luận cuộc họp: %1</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Members: %1; present: %2.</source>
        <translation>Tổng số thành viên: %1; có mặt: %2.</translation>
    </message>
    <message>
        <source>Result: …</source>
        <translation>Kết quả: …</translation>
    </message>
    <message>
        <source>RECORD OF THE COUNT</source>
        <translation>BIÊN BẢN KIỂM PHIẾU</translation>
    </message>
    <message>
        <source>MEMBER OF THE COMMITTEE</source>
        <translation>THÀNH VIÊN TỔ KIỂM PHIẾU</translation>
    </message>
    <message>
        <source>No. %1/%2</source>
        <translation>Số: %1/%2</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Kính gửi: %1</translation>
    </message>
    <message>
        <source>As above;</source>
        <translation>Như trên;</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Phụ lục</translation>
    </message>
    <message>
        <source>PROPOSALS FOR %1</source>
        <translation>KIẾN NGHỊ GỬI %1</translation>
    </message>
    <message>
        <source>(Enclosed with letter No. %1/%2 of %3)</source>
        <translation>(Kèm theo Công văn số %1/%2 ngày %3)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Answered in part</source>
        <translation>Trả lời một phần</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Chưa trả lời</translation>
    </message>
    <message>
        <source>ANSWERS TO THE PROPOSALS</source>
        <translation>BẢNG THEO DÕI TRẢ LỜI KIẾN NGHỊ</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Hạn trả lời</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Nội dung trả lời</translation>
    </message>
    <message>
        <source>CHAIR OF THE MEETING</source>
        <translation>CHỦ TỌA</translation>
    </message>
    <message>
        <source>The members of %1;</source>
        <translation>Các thành viên %1;</translation>
    </message>
    <message>
        <source>INVITATION</source>
        <translation>GIẤY MỜI</translation>
    </message>
    <message>
        <source>To attend: %1.</source>
        <translation>Tới dự: %1.</translation>
    </message>
    <message>
        <source>In the chair: %1.</source>
        <translation>Chủ trì: %1.</translation>
    </message>
    <message>
        <source>Time: … on %1.</source>
        <translation>Thời gian: … giờ …, ngày %1.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Members present: … of %1;</source>
        <translation>Thành viên có mặt: …/%1;</translation>
    </message>
    <message>
        <source>Guests: %1;</source>
        <translation>Khách mời: %1;</translation>
    </message>
    <message>
        <source>In the chair: %1;</source>
        <translation>Chủ trì (chủ tọa): %1;</translation>
    </message>
    <message>
        <source>Secretary: %1.</source>
        <translation>Thư ký (người ghi biên bản): %1.</translation>
    </message>
    <message>
        <source>Discussion: …</source>
        <translation>Ý kiến thảo luận: …</translation>
    </message>
    <message>
        <source>Vote: %1</source>
        <translation>Biểu quyết: %1</translation>
    </message>
    <message>
        <source>Conclusion: …</source>
        <translation>Kết luận: …</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>BIÊN BẢN</translation>
    </message>
    <message>
        <source>Article %1.</source>
        <translation>Điều %1.</translation>
    </message>
    <message>
        <source>RESOLUTION</source>
        <translation>NGHỊ QUYẾT</translation>
    </message>
    <message>
        <source>Pursuant to …;</source>
        <translation>Căn cứ …;</translation>
    </message>
    <message>
        <source>RESOLVES:</source>
        <translation>QUYẾT NGHỊ:</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Ký tên</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Khách mời</translation>
    </message>
    <message>
        <source>Present: … of %1.</source>
        <translation>Có mặt: …/%1 đại biểu.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Giấy mời</translation>
    </message>
    <message>
        <source>Collected proposals</source>
        <translation>Tổng hợp kiến nghị</translation>
    </message>
    <message>
        <source>Changes to the list</source>
        <translation>Thay đổi của danh mục</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Danh sách ký tên</translation>
    </message>
    <message>
        <source>Record of the count</source>
        <translation>Biên bản kiểm phiếu</translation>
    </message>
    <message>
        <source>Poll results</source>
        <translation>Kết quả biểu quyết</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Biên bản họp</translation>
    </message>
    <message>
        <source>Notice of conclusions</source>
        <translation>Thông báo kết luận</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Nghị quyết</translation>
    </message>
    <message>
        <source>Follow-up table</source>
        <translation>Bảng theo dõi trả lời</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Name cards</source>
        <translation>Biển tên</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Phiếu biểu quyết</translation>
    </message>
    <message>
        <source>BALLOT</source>
        <translation>PHIẾU BIỂU QUYẾT</translation>
    </message>
    <message>
        <source>Proposal %1: %2</source>
        <translation>Kiến nghị %1: %2</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Phương án trả lời</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình họp</translation>
    </message>
    <message>
        <source>Time: from %1 on %2.</source>
        <translation>Thời gian: từ %1, ngày %2.</translation>
    </message>
    <message>
        <source>PROGRAMME</source>
        <translation>CHƯƠNG TRÌNH</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>FOR THE %1</source>
        <translation>KT. %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Dự thảo</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Đã thống nhất</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Đã ban hành</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút</translation>
    </message>
    <message>
        <source>Co-ordinates</source>
        <translation>Phối hợp</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Khách mời</translation>
    </message>
    <message>
        <source>Archive of the meeting</source>
        <translation>Hồ sơ cuộc họp</translation>
    </message>
    <message>
        <source>Letters to the answering bodies</source>
        <translation>Công văn gửi các cơ quan trả lời</translation>
    </message>
    <message>
        <source>Proposing body</source>
        <translation>Đơn vị đề xuất</translation>
    </message>
    <message>
        <source>Legal texts cited</source>
        <translation>Văn bản viện dẫn</translation>
    </message>
    <message>
        <source>Date: %1. Venue: %2.</source>
        <translation>Thời gian: ngày %1; địa điểm: %2.</translation>
    </message>
    <message>
        <source>Members and delegates are requested to arrive on time and to attend the whole meeting.</source>
        <translation>Đề nghị các thành viên và đại biểu tham dự đầy đủ, đúng giờ./.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>MEETING PAPERS</source>
        <translation>HỒ SƠ CUỘC HỌP</translation>
    </message>
    <message>
        <source>Mark one box with an X. A ballot with more than one mark, or with none, is invalid.</source>
        <translation>Đánh dấu X vào một ô. Phiếu đánh dấu nhiều ô hoặc không đánh dấu là phiếu không hợp lệ.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Nội dung biểu quyết</translation>
    </message>
    <message>
        <source>Answering body</source>
        <translation>Cơ quan trả lời</translation>
    </message>
    <message>
        <source>Answering body before</source>
        <translation>Cơ quan trả lời cũ</translation>
    </message>
    <message>
        <source>Answering body now</source>
        <translation>Cơ quan trả lời mới</translation>
    </message>
    <message>
        <source>Compared with issue %1 of %2:</source>
        <translation>So với danh sách ban hành lần %1 ngày %2:</translation>
    </message>
    <message>
        <source>There have been no changes since then.</source>
        <translation>Từ đó đến nay không có thay đổi.</translation>
    </message>
    <message>
        <source>Deleted text is struck through; new text is bold and underlined.</source>
        <translation>Phần bỏ đi được gạch ngang; phần mới được in đậm, gạch chân.</translation>
    </message>
    <message>
        <source>%1 is responsible for the follow-up.</source>
        <translation>Giao %1 chủ trì giải quyết, trả lời.</translation>
    </message>
    <message>
        <source>%1 is responsible for the follow-up, in co-ordination with %2.</source>
        <translation>Giao %1 chủ trì, phối hợp với %2 giải quyết, trả lời.</translation>
    </message>
    <message>
        <source>Answer due by %1.</source>
        <translation>Thời hạn trả lời: trước ngày %1.</translation>
    </message>
    <message>
        <source>On %1, at %2, %3 held its meeting. Having heard the reports and the discussion, the meeting concluded as follows:</source>
        <translation>Ngày %1, tại %2, %3 đã họp. Sau khi nghe báo cáo và ý kiến thảo luận, cuộc họp kết luận như sau:</translation>
    </message>
    <message>
        <source>%1 hereby notifies the bodies concerned of these conclusions for implementation.</source>
        <translation>%1 thông báo để các cơ quan, đơn vị liên quan biết, thực hiện./.</translation>
    </message>
    <message>
        <source>Method of voting: %1.</source>
        <translation>Hình thức: %1.</translation>
    </message>
    <message>
        <source>On %1, at %2, the votes cast at the meeting were counted by the counting committee:</source>
        <translation>Hôm nay, ngày %1, tại %2, Tổ kiểm phiếu đã tiến hành kiểm phiếu biểu quyết của cuộc họp. Tổ kiểm phiếu gồm:</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Phương án</translation>
    </message>
    <message>
        <source>The count was completed at … on the same day. This record was read out to the meeting.</source>
        <translation>Việc kiểm phiếu kết thúc vào … giờ … phút cùng ngày. Biên bản đã được công bố trước cuộc họp./.</translation>
    </message>
    <message>
        <source>CHAIR OF THE COMMITTEE</source>
        <translation>TỔ TRƯỞNG</translation>
    </message>
    <message>
        <source>Re: Answers to the proposals made at the meeting “%1”</source>
        <translation>V/v trả lời kiến nghị tại cuộc họp “%1”</translation>
    </message>
    <message numerus="yes">
        <source>At the meeting “%1” on %2, %n proposal(s) within the remit of %3 were received (list enclosed).</source>
        <translation>
            <numerusform>Tại cuộc họp “%1” ngày %2 đã tổng hợp được %n kiến nghị thuộc trách nhiệm trả lời của %3 (danh mục kèm theo).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 requests %2 to consider the above and to reply in writing by %3, so that the members may be informed.</source>
        <translation>%1 đề nghị %2 xem xét, trả lời bằng văn bản trước ngày %3 để tổng hợp, thông báo đến các thành viên.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Co-ordinating with %1</source>
        <translation>Phối hợp với %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>For and on behalf of %1</source>
        <translation>Thay mặt %1</translation>
    </message>
    <message>
        <source>For the %1</source>
        <translation>Ký thay %1</translation>
    </message>
    <message>
        <source>Distribution:</source>
        <translation>Nơi nhận:</translation>
    </message>
    <message>
        <source>The programme is enclosed. We look forward to welcoming you.</source>
        <translation>(Gửi kèm Chương trình họp). Rất mong sự có mặt của quý vị đại biểu./.</translation>
    </message>
    <message>
        <source>%1 has the honour of inviting:</source>
        <translation>%1 trân trọng kính mời:</translation>
    </message>
    <message>
        <source>Venue: %1.</source>
        <translation>Địa điểm: %1.</translation>
    </message>
    <message>
        <source>The meeting opened at … on %1.</source>
        <translation>Thời gian bắt đầu: … giờ … phút, ngày %1.</translation>
    </message>
    <message>
        <source>Present:</source>
        <translation>Thành phần tham dự:</translation>
    </message>
    <message>
        <source>Proceedings:</source>
        <translation>Nội dung (theo diễn biến cuộc họp):</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>The meeting closed at … on %1.</source>
        <translation>Cuộc họp kết thúc vào … giờ … phút, ngày %1./.</translation>
    </message>
    <message>
        <source>Previous figures: %1.</source>
        <translation>Số liệu trước đó: %1.</translation>
    </message>
    <message>
        <source>At that time: %1 members, %2 present.</source>
        <translation>Khi đó có %1 thành viên, %2 có mặt.</translation>
    </message>
    <message>
        <source>Previous outcome: %1.</source>
        <translation>Kết quả khi đó: %1.</translation>
    </message>
    <message>
        <source>Method of voting: %1; members: %2; present: %3.</source>
        <translation>Hình thức: %1; tổng số thành viên: %2; có mặt: %3.</translation>
    </message>
    <message>
        <source>Vote on proposal %1.</source>
        <translation>Biểu quyết về kiến nghị %1.</translation>
    </message>
    <message>
        <source>VOTING RESULTS</source>
        <translation>KẾT QUẢ BIỂU QUYẾT</translation>
    </message>
    <message>
        <source>Proposal number</source>
        <translation>Kiến nghị số</translation>
    </message>
    <message>
        <source>Method of voting</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>On the proposals adopted at the meeting: %1</source>
        <translation>Về các kiến nghị được thông qua tại cuộc họp: %1</translation>
    </message>
    <message>
        <source>Pursuant to the votes taken at the meeting of %1.</source>
        <translation>Căn cứ kết quả biểu quyết tại cuộc họp ngày %1.</translation>
    </message>
    <message>
        <source>The following proposals are adopted:</source>
        <translation>Thông qua các kiến nghị sau đây:</translation>
    </message>
    <message>
        <source>Within their respective responsibilities, this resolution shall be implemented by: %1.</source>
        <translation>%1 trong phạm vi chức năng, nhiệm vụ của mình tổ chức thực hiện Nghị quyết này.</translation>
    </message>
    <message>
        <source>This resolution takes effect on the date of its signature.</source>
        <translation>Nghị quyết này có hiệu lực kể từ ngày ký./.</translation>
    </message>
    <message>
        <source>ATTENDANCE LIST</source>
        <translation>DANH SÁCH ĐẠI BIỂU DỰ HỌP</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng số phiếu</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Yours faithfully</source>
        <translation>Trân trọng</translation>
    </message>
    <message>
        <source>List of proposals</source>
        <translation>Danh mục kiến nghị</translation>
    </message>
    <message>
        <source>LIST OF PROPOSALS</source>
        <translation>DANH MỤC KIẾN NGHỊ</translation>
    </message>
    <message>
        <source>Members and delegates are requested to study the proposals before the meeting.</source>
        <translation>Đề nghị các thành viên và đại biểu nghiên cứu trước các kiến nghị./.</translation>
    </message>
    <message>
        <source>The list of proposals is enclosed. We look forward to welcoming you.</source>
        <translation>(Gửi kèm Danh mục kiến nghị). Rất mong sự có mặt của quý vị đại biểu./.</translation>
    </message>
    <message>
        <source>We look forward to welcoming you.</source>
        <translation>Rất mong sự có mặt của quý vị đại biểu./.</translation>
    </message>
    <message>
        <source>This vote was annulled on %1: %2.</source>
        <translation>Lần biểu quyết này đã bị hủy ngày %1, lý do: %2.</translation>
    </message>
    <message>
        <source>This vote was annulled on %1 by %2: %3.</source>
        <translation>Lần biểu quyết này đã được %2 hủy ngày %1, lý do: %3.</translation>
    </message>
    <message>
        <source>Seating list</source>
        <translation>Danh sách chỗ ngồi</translation>
    </message>
    <message>
        <source>SEATING LIST</source>
        <translation>DANH SÁCH CHỖ NGỒI</translation>
    </message>
    <message>
        <source>Title, organisation</source>
        <translation>Chức vụ, đơn vị</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Chỗ ngồi</translation>
    </message>
    <message>
        <source>Without a seat: %1 of %2.</source>
        <translation>Chưa xếp chỗ: %1/%2 đại biểu.</translation>
    </message>
    <message>
        <source>OPINION BALLOT</source>
        <translation>PHIẾU LẤY Ý KIẾN</translation>
    </message>
    <message>
        <source>ELECTION BALLOT</source>
        <translation>PHIẾU BẦU</translation>
    </message>
    <message>
        <source>Write 1 in the box of your first choice, 2 in that of the second, and so on. Boxes may stay empty. A ballot with the same number twice is invalid.</source>
        <translation>Ghi số 1 vào ô của lựa chọn thứ nhất, số 2 vào ô của lựa chọn thứ hai, lần lượt như vậy; có thể để trống. Phiếu ghi trùng số là phiếu không hợp lệ.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n candidate(s) can be elected. Strike out the names of those you do not vote for. A ballot with more names left is invalid.</source>
        <translation>
            <numerusform>Bầu tối đa %n người. Gạch ngang họ tên người không bầu. Phiếu để lại nhiều tên hơn là phiếu không hợp lệ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n candidate(s) can be elected. Mark the boxes of those you vote for with an X. A ballot with more marks is invalid.</source>
        <translation>
            <numerusform>Bầu tối đa %n người. Đánh dấu X vào ô trước họ tên người được bầu. Phiếu bầu nhiều người hơn là phiếu không hợp lệ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark at most %n box(es) with an X. A ballot with more marks is invalid.</source>
        <translation>
            <numerusform>Đánh dấu X vào tối đa %n ô. Phiếu đánh dấu nhiều ô hơn là phiếu không hợp lệ.</numerusform>
        </translation>
    </message>
    <message>
        <source>On “%1”: %2</source>
        <translation>Về nội dung “%1”: %2</translation>
    </message>
    <message>
        <source>Count %1. %2</source>
        <translation>Kiểm phiếu lần %1. %2</translation>
    </message>
    <message>
        <source>It was put to the vote again.</source>
        <translation>Đây là lần biểu quyết lại.</translation>
    </message>
    <message>
        <source>Counting committee: %1.</source>
        <translation>Tổ kiểm phiếu: %1.</translation>
    </message>
    <message>
        <source>%1, chair of the committee</source>
        <translation>Ông (bà) %1 - Tổ trưởng</translation>
    </message>
    <message>
        <source>%1, member of the committee</source>
        <translation>Ông (bà) %1 - Thành viên</translation>
    </message>
    <message>
        <source>Amendment moved by %1 at %2: adopted.</source>
        <translation>%1 đề nghị sửa đổi lúc %2: được chấp nhận.</translation>
    </message>
    <message>
        <source>Amendment moved by %1 at %2: not adopted.</source>
        <translation>%1 đề nghị sửa đổi lúc %2: không được chấp nhận.</translation>
    </message>
    <message>
        <source>Amendment moved by %1 at %2: withdrawn.</source>
        <translation>%1 đề nghị sửa đổi lúc %2: đã rút.</translation>
    </message>
    <message>
        <source>Amendment moved by %1 at %2: not decided.</source>
        <translation>%1 đề nghị sửa đổi lúc %2: chưa quyết định.</translation>
    </message>
    <message>
        <source>Discussion: %1</source>
        <translation>Ý kiến thảo luận: %1</translation>
    </message>
    <message>
        <source>Time: from %1.</source>
        <translation>Thời gian: từ %1.</translation>
    </message>
    <message>
        <source>Time: from %1 to %2.</source>
        <translation>Thời gian: từ %1 đến %2.</translation>
    </message>
    <message>
        <source>Debated together with: %1.</source>
        <translation>Thảo luận chung với: %1.</translation>
    </message>
    <message>
        <source>proposal %1</source>
        <translation>kiến nghị %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 dự thay %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n time(s))</source>
        <translation>
            <numerusform>%1 (%n lượt)</numerusform>
        </translation>
    </message>
    <message>
        <source>Speakers: %1.</source>
        <translation>Phát biểu: %1.</translation>
    </message>
    <message>
        <source>Original wording: “%1”.</source>
        <translation>Nội dung ban đầu: “%1”.</translation>
    </message>
    <message>
        <source>Proposed wording: “%1”.</source>
        <translation>Nội dung đề nghị sửa: “%1”.</translation>
    </message>
    <message>
        <source>Put to the vote together with proposal %1. %2</source>
        <translation>Biểu quyết chung với kiến nghị %1. %2</translation>
    </message>
    <message>
        <source>Vote on “%1” (%2).</source>
        <translation>Lấy ý kiến về “%1” (%2).</translation>
    </message>
    <message>
        <source>Vote on “%1” (%2): %3.</source>
        <translation>Biểu quyết về “%1” (%2): %3.</translation>
    </message>
    <message>
        <source>Vote (%1): %2.</source>
        <translation>Biểu quyết (%1): %2.</translation>
    </message>
    <message>
        <source>Proposals %1 were decided together.</source>
        <translation>Biểu quyết chung các kiến nghị %1.</translation>
    </message>
    <message>
        <source>The meeting left this out.</source>
        <translation>Cuộc họp không xem xét nội dung này.</translation>
    </message>
    <message>
        <source>The meeting put this off.</source>
        <translation>Nội dung này được hoãn lại.</translation>
    </message>
    <message>
        <source>The meeting did not come to this.</source>
        <translation>Cuộc họp chưa xem xét đến nội dung này.</translation>
    </message>
    <message>
        <source>Conclusion: %1</source>
        <translation>Kết luận: %1</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <translation>%1 giờ %2 phút</translation>
    </message>
    <message>
        <source>The meeting opened at %1 on %2.</source>
        <translation>Thời gian bắt đầu: %1, ngày %2.</translation>
    </message>
    <message>
        <source>The meeting closed at %1 on %2.</source>
        <translation>Cuộc họp kết thúc vào %1, ngày %2./.</translation>
    </message>
    <message>
        <source>Members present: %1 of %2;</source>
        <translation>Thành viên có mặt: %1/%2;</translation>
    </message>
    <message>
        <source>Substitutes: %1;</source>
        <translation>Người dự thay: %1;</translation>
    </message>
    <message>
        <source>Excused: %1;</source>
        <translation>Vắng có phép: %1;</translation>
    </message>
    <message>
        <source>Absent: %1;</source>
        <translation>Vắng: %1;</translation>
    </message>
    <message>
        <source>Came late: %1;</source>
        <translation>Đến muộn: %1;</translation>
    </message>
    <message>
        <source>Out of the room for a time: %1;</source>
        <translation>Vắng một phần thời gian: %1;</translation>
    </message>
    <message>
        <source>Left early: %1;</source>
        <translation>Về sớm: %1;</translation>
    </message>
    <message>
        <source>%1 (reason: %2)</source>
        <translation>%1 (lý do: %2)</translation>
    </message>
    <message>
        <source>%1 for %2 (%3)</source>
        <translation>%1 dự thay %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1 (lúc %2)</translation>
    </message>
    <message>
        <source>%1 (from %2 to %3)</source>
        <translation>%1 (từ %2 đến %3)</translation>
    </message>
    <message>
        <source>Count %1, at %2 on %3, by %4.</source>
        <translation>Kiểm phiếu lần %1, hồi %2 ngày %3, do %4 thực hiện.</translation>
    </message>
    <message>
        <source>Count %1, at %2 on %3.</source>
        <translation>Kiểm phiếu lần %1, hồi %2 ngày %3.</translation>
    </message>
    <message>
        <source>Method of voting: %1; members, by weight: %2; present, by weight: %3.</source>
        <translation>Hình thức: %1; tổng số thành viên (tính theo hệ số): %2; có mặt (tính theo hệ số): %3.</translation>
    </message>
    <message>
        <source>Vote on proposals %1 together.</source>
        <translation>Biểu quyết chung các kiến nghị %1.</translation>
    </message>
    <message>
        <source>The meeting paused from %1 to %2.</source>
        <translation>Cuộc họp tạm nghỉ từ %1 đến %2.</translation>
    </message>
    <message>
        <source>The meeting paused at %1.</source>
        <translation>Cuộc họp tạm nghỉ lúc %1.</translation>
    </message>
    <message>
        <source>Performed by: %1.</source>
        <translation>Người thực hiện: %1.</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (tiếp theo)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n vote(s))</source>
        <translation>
            <numerusform>%1 (%n phiếu)</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is elected cannot be said: figures that the rule asks for are missing.</source>
        <translation>Chưa xác định được người trúng cử: thiếu số liệu để áp dụng quy tắc.</translation>
    </message>
    <message>
        <source>Nobody is elected.</source>
        <translation>Không có người trúng cử.</translation>
    </message>
    <message>
        <source>Elected: %1.</source>
        <translation>Trúng cử: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Needed: %1 of %2, at least %n vote(s).</source>
        <translation>
            <numerusform>Điều kiện trúng cử: %1 %2 (từ %n phiếu).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Equal votes for the last %n seat(s): %1. A second round is to be held among them.</source>
        <translation>
            <numerusform>Bằng phiếu ở %n vị trí cuối: %1. Cần bầu lần hai giữa những người này.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are still open.</source>
        <translation>
            <numerusform>Còn thiếu %n vị trí.</numerusform>
        </translation>
    </message>
    <message>
        <source>For a second round there stand: %1.</source>
        <translation>Danh sách bầu lần hai: %1.</translation>
    </message>
    <message>
        <source>%1. %2 (equal)</source>
        <translation>%1. %2 (ngang nhau)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Order by the method of Schulze: %1.</source>
        <translation>Thứ tự theo phương pháp Schulze: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Chosen after %n round(s) of counting: %1.</source>
        <translation>
            <numerusform>Được chọn sau %n vòng đếm: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Không có phương án được chọn.</translation>
    </message>
    <message numerus="yes">
        <source>Undecided after %n round(s) of counting: %1 stand equal. A lot or another vote decides.</source>
        <translation>
            <numerusform>Chưa quyết định được sau %n vòng đếm: %1 ngang nhau. Cần bốc thăm hoặc lấy ý kiến lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>For the first place a lot or another vote decides.</source>
        <translation>Vị trí thứ nhất cần bốc thăm hoặc lấy ý kiến lại.</translation>
    </message>
    <message>
        <source>Counted by weight of votes.</source>
        <translation>Số liệu tính theo hệ số phiếu.</translation>
    </message>
    <message>
        <source>secret ballot</source>
        <translation>bỏ phiếu kín</translation>
    </message>
    <message>
        <source>Members, by weight: %1; present, by weight: %2.</source>
        <translation>Tổng số thành viên (tính theo hệ số): %1; có mặt (tính theo hệ số): %2.</translation>
    </message>
    <message>
        <source>Ballots issued: %1; collected: %2; valid: %3; invalid: %4.</source>
        <translation>Số phiếu phát ra: %1; thu về: %2; hợp lệ: %3; không hợp lệ: %4.</translation>
    </message>
    <message>
        <source>Votes by weight</source>
        <translation>Số phiếu tính theo hệ số</translation>
    </message>
    <message>
        <source>Votes by weight, count %1</source>
        <translation>Số phiếu tính theo hệ số, kiểm lần %1</translation>
    </message>
    <message>
        <source>Number of votes, count %1</source>
        <translation>Số phiếu, kiểm lần %1</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Trúng cử</translation>
    </message>
    <message>
        <source>Equal votes</source>
        <translation>Bằng phiếu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Vòng</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Số phiếu</translation>
    </message>
    <message>
        <source>Eliminated</source>
        <translation>Bị loại</translation>
    </message>
    <message>
        <source>Exhausted ballots: %1</source>
        <translation>Phiếu không còn lựa chọn: %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>To be elected: %1 of %2.</source>
        <translation>Số người được bầu: %1 trong danh sách %2 người.</translation>
    </message>
    <message>
        <source>Attendance cards</source>
        <translation>Thẻ điểm danh</translation>
    </message>
    <message>
        <source>ATTENDANCE CARD</source>
        <translation>THẺ ĐIỂM DANH</translation>
    </message>
    <message>
        <source>Seat: %1</source>
        <translation>Chỗ ngồi: %1</translation>
    </message>
    <message>
        <source>Attendance code</source>
        <translation>Mã điểm danh</translation>
    </message>
    <message>
        <source>Attendance code %1</source>
        <translation>Mã điểm danh %1</translation>
    </message>
    <message>
        <source>%1 (lead)</source>
        <translation>%1 (chủ trì)</translation>
    </message>
    <message>
        <source>%1 (co-ordinating)</source>
        <translation>%1 (phối hợp)</translation>
    </message>
    <message>
        <source>PHONE SLIP</source>
        <translation>PHIẾU MÃ ĐIỆN THOẠI</translation>
    </message>
    <message>
        <source>Phone slips</source>
        <translation>Phiếu mã</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Sign in with the code %1</source>
        <translation>Đăng nhập bằng mã %1</translation>
    </message>
    <message>
        <source>The ballots by their receipts, for each voter to find the own one:</source>
        <translation>Các phiếu theo mã biên nhận, để người bỏ phiếu tự đối chiếu phiếu của mình:</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Mã biên nhận</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Nội dung phiếu</translation>
    </message>
    <message>
        <source>No option was chosen.</source>
        <translation>Không chọn phương án nào.</translation>
    </message>
    <message>
        <source>secret ballot by phone</source>
        <translation>bỏ phiếu kín bằng điện thoại</translation>
    </message>
    <message>
        <source>In the room&apos;s Wi-Fi, scan the symbol, or open %1 and type the code. Give the code to nobody.</source>
        <translation>Dùng Wi-Fi phòng họp, quét mã QR, hoặc mở %1 và nhập mã. Không đưa mã cho người khác.</translation>
    </message>
    <message>
        <source>Scan to sign in</source>
        <translation>Quét để đăng nhập</translation>
    </message>
</context>
<context>
    <name>DocumentEntries</name>
    <message>
        <source>Invitation</source>
        <translation>Giấy mời</translation>
    </message>
    <message>
        <source>Collected proposals</source>
        <translation>Tổng hợp kiến nghị</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Danh sách điểm danh</translation>
    </message>
    <message>
        <source>Changes to the list</source>
        <translation>Danh mục thay đổi</translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <translation>Biên bản cuộc họp</translation>
    </message>
    <message>
        <source>Record of the count</source>
        <translation>Biên bản kiểm phiếu</translation>
    </message>
    <message>
        <source>Poll results</source>
        <translation>Kết quả biểu quyết</translation>
    </message>
    <message>
        <source>Notice of conclusions</source>
        <translation>Thông báo kết luận</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Nghị quyết</translation>
    </message>
    <message>
        <source>Letters to the bodies that answer</source>
        <translation>Trích kiến nghị gửi từng cơ quan</translation>
    </message>
    <message>
        <source>Follow-up table</source>
        <translation>Bảng theo dõi trả lời</translation>
    </message>
    <message>
        <source>Once there are members</source>
        <translation>Có khi đã có thành viên</translation>
    </message>
    <message>
        <source>Once the list was issued</source>
        <translation>Có khi danh sách đã ban hành</translation>
    </message>
    <message>
        <source>Once a vote was counted</source>
        <translation>Có khi đã có kết quả biểu quyết</translation>
    </message>
    <message>
        <source>Once a proposal was passed</source>
        <translation>Có khi có kiến nghị được thông qua</translation>
    </message>
    <message>
        <source>Once bodies are assigned</source>
        <translation>Có khi đã giao cơ quan trả lời</translation>
    </message>
    <message>
        <source>Once there are proposals</source>
        <translation>Có khi đã có kiến nghị</translation>
    </message>
    <message numerus="yes">
        <source>To the members and %n guest(s)</source>
        <translation>
            <numerusform>Gửi các thành viên và %n khách mời</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s), who answers each</source>
        <translation>
            <numerusform>%n kiến nghị, kèm cơ quan trả lời</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) as a table</source>
        <translation>
            <numerusform>%n kiến nghị, dạng bảng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) with room to sign</source>
        <translation>
            <numerusform>%n đại biểu, có cột ký tên</numerusform>
        </translation>
    </message>
    <message>
        <source>Since issue %1</source>
        <translation>So với lần ban hành %1</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n lần biểu quyết</numerusform>
        </translation>
    </message>
    <message>
        <source>A form to fill in by hand</source>
        <translation>Mẫu trống để điền tay</translation>
    </message>
    <message>
        <source>Who is charged with what</source>
        <translation>Giao việc cho từng cơ quan</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) passed</source>
        <translation>
            <numerusform>%n kiến nghị được thông qua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s): %1</source>
        <translation>
            <numerusform>%n bản: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>Đã trả lời %1/%2</translation>
    </message>
    <message>
        <source>Archive of the meeting</source>
        <translation>Hồ sơ cuộc họp</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) in one file, with contents and bookmarks</source>
        <translation>
            <numerusform>%n văn bản trong một tệp, có mục lục và dấu trang</numerusform>
        </translation>
    </message>
    <message>
        <source>Name cards</source>
        <translation>Biển tên</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Phiếu biểu quyết</translation>
    </message>
    <message>
        <source>Once there is something to vote on</source>
        <translation>Khi có nội dung cần biểu quyết</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s), to be folded</source>
        <translation>
            <numerusform>%n biển, gấp đôi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), a page each</source>
        <translation>
            <numerusform>%n nội dung, mỗi nội dung một trang</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình họp</translation>
    </message>
    <message>
        <source>Once the programme is written</source>
        <translation>Có khi đã lập chương trình</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) with their times</source>
        <translation>
            <numerusform>%n mục, có thời gian</numerusform>
        </translation>
    </message>
    <message>
        <source>To the members</source>
        <translation>Gửi các thành viên</translation>
    </message>
    <message>
        <source>the issuing body</source>
        <translation>tên cơ quan ban hành</translation>
    </message>
    <message>
        <source>number and symbol</source>
        <translation>số, ký hiệu</translation>
    </message>
    <message>
        <source>place and date</source>
        <translation>địa danh, ngày tháng</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>trích yếu</translation>
    </message>
    <message>
        <source>who answers</source>
        <translation>cơ quan trả lời</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>nơi nhận</translation>
    </message>
    <message>
        <source>the signer&apos;s office</source>
        <translation>chức vụ người ký</translation>
    </message>
    <message>
        <source>the signer&apos;s name</source>
        <translation>họ tên người ký</translation>
    </message>
    <message>
        <source>Printed as “…”, because it is not known yet: %1</source>
        <translation>Sẽ in là “…” vì chưa có thông tin: %1</translation>
    </message>
    <message>
        <source>List of proposals</source>
        <translation>Danh mục kiến nghị</translation>
    </message>
    <message>
        <source>Seating list</source>
        <translation>Danh sách chỗ ngồi</translation>
    </message>
    <message>
        <source>who sits where</source>
        <translation>chỗ ngồi</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without a seat</source>
        <translation>
            <numerusform>%n người chưa xếp chỗ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), in the order of the seats</source>
        <translation>
            <numerusform>%n người, theo thứ tự chỗ ngồi</numerusform>
        </translation>
    </message>
    <message>
        <source>Items, votes and what was recorded in the room</source>
        <translation>Các mục, kết quả biểu quyết và diễn biến đã ghi</translation>
    </message>
    <message>
        <source>Attendance cards</source>
        <translation>Thẻ điểm danh</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s), to be scanned at the door</source>
        <translation>
            <numerusform>%n thẻ, quét ở cửa phòng họp</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 giờ</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 giờ %2 phút</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>Không có tệp “%1”. Hãy kiểm tra lại tên tệp và thư mục.</translation>
    </message>
    <message>
        <source>The file was not found. Check its name and folder.</source>
        <translation>Không tìm thấy tệp. Hãy kiểm tra lại tên tệp và thư mục.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name.</source>
        <translation>“%1” đã có sẵn và được giữ nguyên. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>The file exists already and was left as it is. Choose another name.</source>
        <translation>Tệp đã có sẵn và được giữ nguyên. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Create it or choose another.</source>
        <translation>Không có thư mục “%1”. Hãy tạo thư mục hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The folder was not found. Create it or choose another.</source>
        <translation>Không tìm thấy thư mục. Hãy tạo thư mục hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Check that it is a file and that you are allowed to read it.</source>
        <translation>Không đọc được “%1”. Hãy kiểm tra đây có phải là tệp và bạn có quyền đọc hay không.</translation>
    </message>
    <message>
        <source>The file could not be read. Check that you are allowed to read it.</source>
        <translation>Không đọc được tệp. Hãy kiểm tra bạn có quyền đọc hay không.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check that it is not protected, or choose another folder.</source>
        <translation>Không ghi được “%1”. Hãy kiểm tra tệp có bị khóa hay không, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The file could not be written. Check that it is not protected, or choose another folder.</source>
        <translation>Không ghi được tệp. Hãy kiểm tra tệp có bị khóa hay không, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” could not be written and is as it was. Free some space and try again.</source>
        <translation>Ổ đĩa đã đầy: không ghi được “%1”, nội dung cũ vẫn giữ nguyên. Hãy giải phóng dung lượng rồi thử lại.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was written. Free some space and try again.</source>
        <translation>Ổ đĩa đã đầy: chưa ghi gì cả. Hãy giải phóng dung lượng rồi thử lại.</translation>
    </message>
    <message>
        <source>“%1” is not a Nghị Sự file. Open a file whose name ends in .nghisu.</source>
        <translation>“%1” không phải là tệp Nghị Sự. Hãy mở tệp có đuôi .nghisu.</translation>
    </message>
    <message>
        <source>This is not a Nghị Sự file. Open a file whose name ends in .nghisu.</source>
        <translation>Đây không phải là tệp Nghị Sự. Hãy mở tệp có đuôi .nghisu.</translation>
    </message>
    <message>
        <source>“%1” belongs to another program and was left as it is. Open a file whose name ends in .nghisu.</source>
        <translation>“%1” là tệp của chương trình khác và được giữ nguyên. Hãy mở tệp có đuôi .nghisu.</translation>
    </message>
    <message>
        <source>This file belongs to another program and was left as it is. Open a file whose name ends in .nghisu.</source>
        <translation>Đây là tệp của chương trình khác và được giữ nguyên. Hãy mở tệp có đuôi .nghisu.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Nghị Sự and can only be read. Install the newer version to edit it.</source>
        <translation>“%1” được ghi bằng phiên bản Nghị Sự mới hơn nên chỉ xem được. Hãy cài phiên bản mới để sửa.</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Nghị Sự and can only be read. Install the newer version to edit it.</source>
        <translation>Tệp này được ghi bằng phiên bản Nghị Sự mới hơn nên chỉ xem được. Hãy cài phiên bản mới để sửa.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Open the latest backup of it.</source>
        <translation>“%1” bị hỏng và được giữ nguyên. Hãy mở bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>The file is damaged and was left as it is. Open the latest backup of it.</source>
        <translation>Tệp bị hỏng và được giữ nguyên. Hãy mở bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>“%1” can only be read, so nothing was changed. Copy it to a folder of your own to edit it.</source>
        <translation>“%1” chỉ đọc được nên chưa thay đổi gì. Hãy chép sang thư mục của bạn để sửa.</translation>
    </message>
    <message>
        <source>The file can only be read, so nothing was changed. Copy it to a folder of your own to edit it.</source>
        <translation>Tệp chỉ đọc được nên chưa thay đổi gì. Hãy chép sang thư mục của bạn để sửa.</translation>
    </message>
    <message>
        <source>“%1” could not be stored; the file is as it was. Check the disk and try again.</source>
        <translation>Không lưu được “%1”; tệp vẫn như trước. Hãy kiểm tra ổ đĩa rồi thử lại.</translation>
    </message>
    <message>
        <source>The change could not be stored; the file is as it was. Check the disk and try again.</source>
        <translation>Không lưu được thay đổi; tệp vẫn như trước. Hãy kiểm tra ổ đĩa rồi thử lại.</translation>
    </message>
    <message>
        <source>“%1” holds no text. Choose another document.</source>
        <translation>“%1” không có nội dung. Hãy chọn văn bản khác.</translation>
    </message>
    <message>
        <source>There is no text here. Copy the proposals first, or choose a document.</source>
        <translation>Không có nội dung. Hãy sao chép các kiến nghị trước, hoặc chọn một văn bản.</translation>
    </message>
    <message>
        <source>“%1” is too large to be a letter. Save only the proposals in a file of their own.</source>
        <translation>“%1” quá lớn so với một văn bản. Hãy lưu riêng phần kiến nghị thành một tệp.</translation>
    </message>
    <message>
        <source>This is too large to be a letter. Copy only the proposals.</source>
        <translation>Nội dung quá lớn so với một văn bản. Hãy chỉ sao chép phần kiến nghị.</translation>
    </message>
    <message>
        <source>“%1” is not a text. Open it in the program it was written with, and save it as text or copy it.</source>
        <translation>“%1” không phải là văn bản thuần. Hãy mở bằng chương trình đã soạn ra nó, rồi lưu dạng văn bản hoặc sao chép nội dung.</translation>
    </message>
    <message>
        <source>This is not a text. Open it in the program it was written with, and save it as text or copy it.</source>
        <translation>Đây không phải là văn bản thuần. Hãy mở bằng chương trình đã soạn ra nó, rồi lưu dạng văn bản hoặc sao chép nội dung.</translation>
    </message>
    <message>
        <source>The letters of “%1” could not be made out. Save it as UTF-8 text and try again.</source>
        <translation>Không nhận ra bảng mã của “%1”. Hãy lưu lại dạng văn bản UTF-8 rồi thử lại.</translation>
    </message>
    <message>
        <source>The letters of this text could not be made out. Save it as UTF-8 text and try again.</source>
        <translation>Không nhận ra bảng mã của văn bản này. Hãy lưu lại dạng văn bản UTF-8 rồi thử lại.</translation>
    </message>
    <message>
        <source>No proposal was found in “%1”. Check that it is the right document, or add the proposals by hand.</source>
        <translation>Không tìm thấy kiến nghị nào trong “%1”. Hãy kiểm tra có đúng văn bản hay không, hoặc tự thêm kiến nghị.</translation>
    </message>
    <message>
        <source>No proposal was found in this text. Check that it is the right one, or add the proposals by hand.</source>
        <translation>Không tìm thấy kiến nghị nào trong nội dung này. Hãy kiểm tra có đúng văn bản hay không, hoặc tự thêm kiến nghị.</translation>
    </message>
    <message>
        <source>There is no meeting “%1” in this file. Choose another meeting.</source>
        <translation>Không có cuộc họp “%1” trong tệp này. Hãy chọn cuộc họp khác.</translation>
    </message>
    <message>
        <source>There is no meeting in this file yet. Create a meeting first.</source>
        <translation>Tệp này chưa có cuộc họp nào. Hãy tạo cuộc họp trước.</translation>
    </message>
    <message>
        <source>There is no proposal “%1” in this meeting. Check its number in the list.</source>
        <translation>Không có kiến nghị “%1” trong cuộc họp này. Hãy kiểm tra lại số thứ tự trong danh sách.</translation>
    </message>
    <message>
        <source>The proposal is no longer in the list. Look in the history for what happened to it.</source>
        <translation>Kiến nghị không còn trong danh sách. Hãy xem lịch sử để biết đã có thay đổi gì.</translation>
    </message>
    <message>
        <source>“%1” is not in the directory. Add it there first.</source>
        <translation>“%1” không có trong danh mục cơ quan. Hãy thêm vào danh mục trước.</translation>
    </message>
    <message>
        <source>This body is not in the directory. Add it there first.</source>
        <translation>Cơ quan này không có trong danh mục. Hãy thêm vào danh mục trước.</translation>
    </message>
    <message>
        <source>There is no vote “%1” in this meeting. Choose another one.</source>
        <translation>Không có lần biểu quyết “%1” trong cuộc họp này. Hãy chọn lần khác.</translation>
    </message>
    <message>
        <source>The vote is not in this meeting. Choose another one.</source>
        <translation>Lần biểu quyết không thuộc cuộc họp này. Hãy chọn lần khác.</translation>
    </message>
    <message>
        <source>A name is missing: %1. Type it and try again.</source>
        <translation>Thiếu tên: %1. Hãy nhập rồi thử lại.</translation>
    </message>
    <message>
        <source>The name is missing. Type it and try again.</source>
        <translation>Thiếu tên. Hãy nhập tên rồi thử lại.</translation>
    </message>
    <message>
        <source>A text is missing: %1. Type it and try again.</source>
        <translation>Thiếu nội dung: %1. Hãy nhập rồi thử lại.</translation>
    </message>
    <message>
        <source>The text is missing. Type it and try again.</source>
        <translation>Thiếu nội dung. Hãy nhập nội dung rồi thử lại.</translation>
    </message>
    <message>
        <source>“%1” cannot be moved into itself. Choose another place.</source>
        <translation>Không thể chuyển “%1” vào chính nó. Hãy chọn vị trí khác.</translation>
    </message>
    <message>
        <source>An entry cannot be moved into itself. Choose another place.</source>
        <translation>Không thể chuyển một mục vào chính nó. Hãy chọn vị trí khác.</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>Không còn thao tác nào để hoàn tác.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Không có thao tác nào để làm lại.</translation>
    </message>
    <message>
        <source>What was done before a vote cannot be undone. Correct it by hand.</source>
        <translation>Không thể hoàn tác những gì có trước lần biểu quyết. Hãy tự sửa lại.</translation>
    </message>
    <message>
        <source>The options of “%1” are missing, or are not those that were voted on. Check them.</source>
        <translation>Phương án của “%1” còn thiếu hoặc không phải là các phương án đã biểu quyết. Hãy kiểm tra lại.</translation>
    </message>
    <message>
        <source>There is nothing to choose from. Add at least one option.</source>
        <translation>Chưa có phương án nào. Hãy thêm ít nhất một phương án.</translation>
    </message>
    <message>
        <source>%1 is below zero and cannot be a count. Check the figure.</source>
        <translation>%1 nhỏ hơn 0 nên không thể là số phiếu. Hãy kiểm tra lại.</translation>
    </message>
    <message>
        <source>A count cannot be below zero. Check the figures.</source>
        <translation>Số phiếu không thể nhỏ hơn 0. Hãy kiểm tra lại.</translation>
    </message>
    <message>
        <source>More votes than voters were counted (%1). Count again or correct the number present.</source>
        <translation>Số phiếu nhiều hơn số người biểu quyết (%1). Hãy kiểm lại hoặc sửa số có mặt.</translation>
    </message>
    <message>
        <source>More votes than voters were counted. Count again or correct the number present.</source>
        <translation>Số phiếu nhiều hơn số người biểu quyết. Hãy kiểm lại hoặc sửa số có mặt.</translation>
    </message>
    <message>
        <source>More are present than there are members (%1). Correct one of the two figures.</source>
        <translation>Số có mặt nhiều hơn tổng số thành viên (%1). Hãy sửa một trong hai số.</translation>
    </message>
    <message>
        <source>More are present than there are members. Correct one of the two figures.</source>
        <translation>Số có mặt nhiều hơn tổng số thành viên. Hãy sửa một trong hai số.</translation>
    </message>
    <message>
        <source>Nobody is present, so nothing can be decided. Enter how many are present.</source>
        <translation>Không có ai có mặt nên không thể biểu quyết. Hãy nhập số có mặt.</translation>
    </message>
    <message>
        <source>%1 is more than any room holds. Check the figure.</source>
        <translation>%1 vượt quá sức chứa của mọi phòng họp. Hãy kiểm tra lại.</translation>
    </message>
    <message>
        <source>A count is more than any room holds. Check the figures.</source>
        <translation>Có số vượt quá sức chứa của mọi phòng họp. Hãy kiểm tra lại.</translation>
    </message>
    <message>
        <source>The vote “%1” takes no counts: it is not open, was annulled, or comes from a document. Record a new vote.</source>
        <translation>Không nhập được số phiếu cho “%1”: biểu quyết chưa mở, đã bị hủy, hoặc lấy từ văn bản. Hãy ghi một lần biểu quyết mới.</translation>
    </message>
    <message>
        <source>The vote takes no counts: it is not open, was annulled, or comes from a document. Record a new vote.</source>
        <translation>Không nhập được số phiếu: biểu quyết chưa mở, đã bị hủy, hoặc lấy từ văn bản. Hãy ghi một lần biểu quyết mới.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Đã hủy thao tác. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The program made a mistake (%1). What you typed is kept; please report it to its makers.</source>
        <translation>Chương trình gặp lỗi (%1). Nội dung bạn nhập vẫn còn; xin báo cho người làm chương trình.</translation>
    </message>
    <message>
        <source>The program made a mistake. What you typed is kept; please report it to its makers.</source>
        <translation>Chương trình gặp lỗi. Nội dung bạn nhập vẫn còn; xin báo cho người làm chương trình.</translation>
    </message>
    <message>
        <source>%1 votes were counted, but only %2 could vote. Count again or correct the number present.</source>
        <translation>Có %1 phiếu nhưng chỉ có %2 người được biểu quyết. Hãy kiểm lại hoặc sửa số có mặt.</translation>
    </message>
    <message>
        <source>%1 cannot be present of %2 members. Correct one of the two figures.</source>
        <translation>Không thể có %1 người có mặt trong tổng số %2 thành viên. Hãy sửa một trong hai số.</translation>
    </message>
    <message>
        <source>There is no decision rule “%1”. Use one of: %2.</source>
        <translation>Không có quy tắc thông qua “%1”. Hãy dùng một trong các quy tắc: %2.</translation>
    </message>
    <message>
        <source>%1 attended a meeting or voted and stays in the record. Edit the details instead.</source>
        <translation>%1 đã dự họp hoặc biểu quyết nên phải giữ trong hồ sơ. Nếu cần, hãy sửa thông tin.</translation>
    </message>
    <message>
        <source>Who attended a meeting or voted stays in the record. Edit the details instead.</source>
        <translation>Người đã dự họp hoặc biểu quyết phải được giữ trong hồ sơ. Nếu cần, hãy sửa thông tin.</translation>
    </message>
    <message>
        <source>%1 is to answer proposals and stays in the directory. Give these to another body first.</source>
        <translation>%1 đang được phân công trả lời kiến nghị nên phải giữ trong danh mục. Hãy phân công cho cơ quan khác trước.</translation>
    </message>
    <message>
        <source>This body is to answer proposals and stays in the directory. Give these to another body first.</source>
        <translation>Cơ quan này đang được phân công trả lời kiến nghị nên phải giữ trong danh mục. Hãy phân công cho cơ quan khác trước.</translation>
    </message>
    <message>
        <source>This is still used elsewhere in the record and was left as it is.</source>
        <translation>Mục này còn được dùng ở chỗ khác trong hồ sơ nên được giữ nguyên.</translation>
    </message>
    <message>
        <source>“%1” is open on the computer %2. Close it there and try again, or take it over in the window.</source>
        <translation>“%1” đang được mở trên máy %2. Hãy đóng ở đó rồi thử lại, hoặc mở trong cửa sổ để tiếp quản.</translation>
    </message>
    <message>
        <source>“%1” was taken over by the computer %2 and can no longer be written from here. Save a copy of your own.</source>
        <translation>“%1” đã được máy %2 tiếp quản nên không ghi được từ đây nữa. Hãy lưu một bản sao riêng.</translation>
    </message>
    <message>
        <source>“%1” was changed with another program and can only be read. To go on with it, open a backup from before that.</source>
        <translation>“%1” đã bị sửa bằng chương trình khác nên chỉ mở để xem. Muốn làm việc tiếp, hãy mở bản sao lưu từ trước đó.</translation>
    </message>
    <message>
        <source>The file was changed with another program and can only be read. To go on with it, open a backup from before that.</source>
        <translation>Tệp đã bị sửa bằng chương trình khác nên chỉ mở để xem. Muốn làm việc tiếp, hãy mở bản sao lưu từ trước đó.</translation>
    </message>
    <message>
        <source>“%1” is not built like a Nghị Sự file and was left as it is. Ask whoever sent it for the original, or open a backup of it.</source>
        <translation>“%1” không có cấu trúc của tệp Nghị Sự nên được giữ nguyên. Hãy xin lại bản gốc từ người gửi, hoặc mở bản sao lưu.</translation>
    </message>
    <message>
        <source>This is not built like a Nghị Sự file and was left as it is. Ask whoever sent it for the original, or open a backup of it.</source>
        <translation>Tệp này không có cấu trúc của tệp Nghị Sự nên được giữ nguyên. Hãy xin lại bản gốc từ người gửi, hoặc mở bản sao lưu.</translation>
    </message>
    <message>
        <source>“%1” is open in another window of this computer. Close it there and try again.</source>
        <translation>“%1” đang được mở ở cửa sổ khác trên máy này. Hãy đóng ở đó rồi thử lại.</translation>
    </message>
    <message>
        <source>The file is open in another window of this computer. Close it there and try again.</source>
        <translation>Tệp đang được mở ở cửa sổ khác trên máy này. Hãy đóng ở đó rồi thử lại.</translation>
    </message>
    <message>
        <source>“%1” is open on another computer. Close it there and try again, or take it over in the window.</source>
        <translation>“%1” đang được mở ở máy khác. Hãy đóng ở đó rồi thử lại, hoặc mở trong cửa sổ để tiếp quản.</translation>
    </message>
    <message>
        <source>The file is open on another computer. Close it there and try again, or take it over in the window.</source>
        <translation>Tệp đang được mở ở máy khác. Hãy đóng ở đó rồi thử lại, hoặc mở trong cửa sổ để tiếp quản.</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere and was opened here only to be read. Close it there, then open it again.</source>
        <translation>“%1” đang được mở ở nơi khác nên ở đây chỉ mở để xem. Hãy đóng ở đó rồi mở lại.</translation>
    </message>
    <message>
        <source>The file is open elsewhere and was opened here only to be read. Close it there, then open it again.</source>
        <translation>Tệp đang được mở ở nơi khác nên ở đây chỉ mở để xem. Hãy đóng ở đó rồi mở lại.</translation>
    </message>
    <message>
        <source>“%1” was taken over by another computer and can no longer be written from here. Save a copy of your own.</source>
        <translation>“%1” đã được máy khác tiếp quản nên không ghi được từ đây nữa. Hãy lưu một bản sao riêng.</translation>
    </message>
    <message>
        <source>The file was taken over by another computer and can no longer be written from here. Save a copy of your own.</source>
        <translation>Tệp đã được máy khác tiếp quản nên không ghi được từ đây nữa. Hãy lưu một bản sao riêng.</translation>
    </message>
    <message>
        <source>“%1” is no longer in its place: it was moved, deleted or replaced, or its drive was pulled out. Save a copy elsewhere to go on with it.</source>
        <translation>“%1” không còn ở chỗ cũ: tệp đã bị di chuyển, xóa, thay thế hoặc ổ đĩa đã bị rút ra. Hãy lưu bản sao ở nơi khác để làm việc tiếp.</translation>
    </message>
    <message>
        <source>The file is no longer in its place: it was moved, deleted or replaced, or its drive was pulled out. Save a copy elsewhere to go on with it.</source>
        <translation>Tệp không còn ở chỗ cũ: đã bị di chuyển, xóa, thay thế hoặc ổ đĩa đã bị rút ra. Hãy lưu bản sao ở nơi khác để làm việc tiếp.</translation>
    </message>
    <message>
        <source>“%1” is a picture, and no text can be taken from it. Ask for the document itself, or type the proposals.</source>
        <translation>“%1” là hình ảnh, không lấy được chữ. Hãy xin tệp văn bản gốc, hoặc gõ lại các kiến nghị.</translation>
    </message>
    <message>
        <source>This is a picture, and no text can be taken from it. Ask for the document itself, or type the proposals.</source>
        <translation>Đây là hình ảnh, không lấy được chữ. Hãy xin tệp văn bản gốc, hoặc gõ lại các kiến nghị.</translation>
    </message>
    <message>
        <source>“%1” holds only pictures of its pages, no text. Ask for the document itself, or type the proposals.</source>
        <translation>“%1” chỉ có ảnh quét các trang, không có chữ. Hãy xin tệp văn bản gốc, hoặc gõ lại các kiến nghị.</translation>
    </message>
    <message>
        <source>There are only pictures of pages here, no text. Ask for the document itself, or type the proposals.</source>
        <translation>Ở đây chỉ có ảnh quét các trang, không có chữ. Hãy xin tệp văn bản gốc, hoặc gõ lại các kiến nghị.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Open it with the password and save it without one.</source>
        <translation>“%1” được bảo vệ bằng mật khẩu. Hãy mở bằng mật khẩu rồi lưu lại không có mật khẩu.</translation>
    </message>
    <message>
        <source>The document is protected by a password. Open it with the password and save it without one.</source>
        <translation>Văn bản được bảo vệ bằng mật khẩu. Hãy mở bằng mật khẩu rồi lưu lại không có mật khẩu.</translation>
    </message>
    <message>
        <source>“%1” is damaged and could not be read. Open it in the program it was written with and save it again, or ask for it to be sent again.</source>
        <translation>“%1” bị hỏng, không đọc được. Hãy mở bằng chương trình đã soạn ra nó rồi lưu lại, hoặc đề nghị nơi gửi gửi lại.</translation>
    </message>
    <message>
        <source>The document is damaged and could not be read. Open it in the program it was written with and save it again, or ask for it to be sent again.</source>
        <translation>Văn bản bị hỏng, không đọc được. Hãy mở bằng chương trình đã soạn ra nó rồi lưu lại, hoặc đề nghị nơi gửi gửi lại.</translation>
    </message>
    <message>
        <source>“%1” was saved in an old format of Microsoft Office. Open it in Word or Excel and save it as DOCX or XLSX.</source>
        <translation>“%1” được lưu theo định dạng Microsoft Office đời cũ. Hãy mở bằng Word hoặc Excel rồi lưu thành DOCX hoặc XLSX.</translation>
    </message>
    <message>
        <source>The document was saved in an old format of Microsoft Office. Open it in Word or Excel and save it as DOCX or XLSX.</source>
        <translation>Văn bản được lưu theo định dạng Microsoft Office đời cũ. Hãy mở bằng Word hoặc Excel rồi lưu thành DOCX hoặc XLSX.</translation>
    </message>
    <message>
        <source>“%1” is packed in a way that is not unpacked here. Unpack it, then take in the folder.</source>
        <translation>Chương trình không giải nén được “%1”. Hãy giải nén trước, rồi nhận cả thư mục.</translation>
    </message>
    <message>
        <source>The file is packed in a way that is not unpacked here. Unpack it, then take in the folder.</source>
        <translation>Chương trình không giải nén được tệp này. Hãy giải nén trước, rồi nhận cả thư mục.</translation>
    </message>
    <message>
        <source>“%1” would grow far too large when unpacked, and was not opened. Take in the letters in it one by one.</source>
        <translation>“%1” sẽ quá lớn khi giải nén nên không được mở. Hãy nhận từng văn bản bên trong.</translation>
    </message>
    <message>
        <source>The file would grow far too large when unpacked, and was not opened. Take in the letters in it one by one.</source>
        <translation>Tệp sẽ quá lớn khi giải nén nên không được mở. Hãy nhận từng văn bản bên trong.</translation>
    </message>
    <message>
        <source>“%1” has too many files or pages to be read at once. Take in a part of it.</source>
        <translation>“%1” có quá nhiều tệp hoặc trang để đọc một lần. Hãy nhận từng phần.</translation>
    </message>
    <message>
        <source>There are too many files or pages to be read at once. Take in a part of them.</source>
        <translation>Có quá nhiều tệp hoặc trang để đọc một lần. Hãy nhận từng phần.</translation>
    </message>
    <message>
        <source>There is nothing to print or issue in “%1” yet. Add proposals, a programme, members or votes first; for the changes, issue the list.</source>
        <translation>“%1” chưa có gì để in hoặc ban hành. Hãy thêm kiến nghị, chương trình, thành viên hoặc kết quả biểu quyết trước; muốn có danh mục thay đổi thì ban hành danh sách.</translation>
    </message>
    <message>
        <source>There is nothing to print or issue yet. Add proposals, a programme, members or votes first; for the changes, issue the list.</source>
        <translation>Chưa có gì để in hoặc ban hành. Hãy thêm kiến nghị, chương trình, thành viên hoặc kết quả biểu quyết trước; muốn có danh mục thay đổi thì ban hành danh sách.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Nghị Sự. Install that version to take it in.</source>
        <translation>“%1” do phiên bản Nghị Sự mới hơn ghi ra. Hãy cài phiên bản đó để nhận vào.</translation>
    </message>
    <message>
        <source>The document was written by a newer version of Nghị Sự. Install that version to take it in.</source>
        <translation>Văn bản này do phiên bản Nghị Sự mới hơn ghi ra. Hãy cài phiên bản đó để nhận vào.</translation>
    </message>
    <message>
        <source>There is no document “%1”. “nghisu export --help” names them all.</source>
        <translation>Không có văn bản “%1”. Lệnh “nghisu export --help” liệt kê tất cả.</translation>
    </message>
    <message>
        <source>The document is not known. “nghisu export --help” names them all.</source>
        <translation>Không rõ văn bản nào. Lệnh “nghisu export --help” liệt kê tất cả.</translation>
    </message>
    <message>
        <source>“%1” is not a Word document. Open it in Word and save it as DOCX.</source>
        <translation>“%1” không phải văn bản Word. Hãy mở bằng Word và lưu lại dưới dạng DOCX.</translation>
    </message>
    <message>
        <source>The template is not a Word document. Open it in Word and save it as DOCX.</source>
        <translation>Mẫu không phải văn bản Word. Hãy mở bằng Word và lưu lại dưới dạng DOCX.</translation>
    </message>
    <message>
        <source>“%1” holds macros and was not used. Save it in Word as a document without macros (DOCX).</source>
        <translation>“%1” có chứa macro nên không được dùng. Hãy lưu lại trong Word thành văn bản không có macro (DOCX).</translation>
    </message>
    <message>
        <source>The template holds macros and was not used. Save it in Word as a document without macros (DOCX).</source>
        <translation>Mẫu có chứa macro nên không được dùng. Hãy lưu lại trong Word thành văn bản không có macro (DOCX).</translation>
    </message>
    <message>
        <source>“%1” is too large to be a template. Take large pictures out of it and save it again.</source>
        <translation>“%1” quá lớn, không dùng làm mẫu được. Hãy bỏ các hình lớn rồi lưu lại.</translation>
    </message>
    <message>
        <source>The template is too large. Take large pictures out of it and save it again.</source>
        <translation>Mẫu quá lớn. Hãy bỏ các hình lớn rồi lưu lại.</translation>
    </message>
    <message>
        <source>There is no sample template “%1”. “nghisu merge --help” names them all.</source>
        <translation>Không có mẫu kèm sẵn “%1”. Lệnh “nghisu merge --help” liệt kê tất cả.</translation>
    </message>
    <message>
        <source>The sample template is not known. “nghisu merge --help” names them all.</source>
        <translation>Không có mẫu kèm sẵn này. Lệnh “nghisu merge --help” liệt kê tất cả.</translation>
    </message>
    <message>
        <source>“%1” is not a format that can be written. Use docx, pdf, odt, html, md, xlsx or csv; for the list of proposals and the collected proposals also json.</source>
        <translation>“%1” không phải là định dạng xuất được. Hãy dùng docx, pdf, odt, html, md, xlsx hoặc csv; riêng danh mục kiến nghị và tổng hợp kiến nghị còn có json.</translation>
    </message>
    <message>
        <source>The format is not known. Use docx, pdf, odt, html, md, xlsx or csv; for the list of proposals and the collected proposals also json.</source>
        <translation>Không rõ định dạng. Hãy dùng docx, pdf, odt, html, md, xlsx hoặc csv; riêng danh mục kiến nghị và tổng hợp kiến nghị còn có json.</translation>
    </message>
    <message>
        <source>The vote “%1” was opened before. Hold it again as a new vote.</source>
        <translation>Lần biểu quyết “%1” đã được mở trước đó. Hãy biểu quyết lại thành một lần mới.</translation>
    </message>
    <message>
        <source>This vote was opened before. Hold it again as a new vote.</source>
        <translation>Lần biểu quyết này đã được mở trước đó. Hãy biểu quyết lại thành một lần mới.</translation>
    </message>
    <message>
        <source>The vote “%1” is still open. Close it or annul it first.</source>
        <translation>Lần biểu quyết “%1” đang mở. Hãy đóng hoặc hủy trước.</translation>
    </message>
    <message>
        <source>A vote is still open. Close it or annul it first.</source>
        <translation>Đang có một lần biểu quyết mở. Hãy đóng hoặc hủy trước.</translation>
    </message>
    <message>
        <source>Another vote is open: “%1”. Close it or annul it first.</source>
        <translation>Đang mở một lần biểu quyết khác: “%1”. Hãy đóng hoặc hủy trước.</translation>
    </message>
    <message>
        <source>Another vote is open. Close it or annul it first.</source>
        <translation>Đang mở một lần biểu quyết khác. Hãy đóng hoặc hủy trước.</translation>
    </message>
    <message>
        <source>More ballots were given out than people are present. Correct one of the two figures.</source>
        <translation>Số phiếu phát ra nhiều hơn số người có mặt. Hãy sửa một trong hai số.</translation>
    </message>
    <message>
        <source>More ballots came back than were given out. Correct one of the two figures.</source>
        <translation>Số phiếu thu về nhiều hơn số phiếu phát ra. Hãy sửa một trong hai số.</translation>
    </message>
    <message>
        <source>More ballots are invalid than came back. Correct one of the two figures.</source>
        <translation>Số phiếu không hợp lệ nhiều hơn số phiếu thu về. Hãy sửa một trong hai số.</translation>
    </message>
    <message>
        <source>The votes do not fit the valid ballots. Count again.</source>
        <translation>Số phiếu của các phương án không khớp với số phiếu hợp lệ. Hãy kiểm lại.</translation>
    </message>
    <message>
        <source>There is no option %1. Choose one that is shown.</source>
        <translation>Không có phương án %1. Hãy chọn một phương án trong danh sách.</translation>
    </message>
    <message>
        <source>There is no such option. Choose one that is shown.</source>
        <translation>Không có phương án này. Hãy chọn một phương án trong danh sách.</translation>
    </message>
    <message>
        <source>Option %1 is named twice on one ballot. Name it once.</source>
        <translation>Phương án %1 được chọn hai lần trên một phiếu. Hãy chọn một lần.</translation>
    </message>
    <message>
        <source>An option is named twice on one ballot. Name it once.</source>
        <translation>Có phương án được chọn hai lần trên một phiếu. Hãy chọn một lần.</translation>
    </message>
    <message>
        <source>More options are chosen than a ballot may hold. The ballot is invalid.</source>
        <translation>Phiếu chọn quá số phương án cho phép. Phiếu không hợp lệ.</translation>
    </message>
    <message>
        <source>Nothing is chosen. Choose one option.</source>
        <translation>Chưa chọn phương án nào. Hãy chọn một phương án.</translation>
    </message>
    <message>
        <source>There are more options than anybody reads. Hold the vote in parts.</source>
        <translation>Quá nhiều phương án, không ai đọc hết. Hãy chia thành nhiều lần biểu quyết.</translation>
    </message>
    <message>
        <source>There are not enough options for so many choices. Add options or ask for fewer.</source>
        <translation>Không đủ phương án để chọn chừng ấy. Hãy thêm phương án hoặc giảm số được chọn.</translation>
    </message>
    <message>
        <source>“%1” is counted ballot by ballot, and there is none yet. Enter the ballots first.</source>
        <translation>“%1” được tính theo từng phiếu mà chưa có phiếu nào. Hãy nhập phiếu trước.</translation>
    </message>
    <message>
        <source>This vote is counted ballot by ballot, and there is none yet. Enter the ballots first.</source>
        <translation>Lần biểu quyết này được tính theo từng phiếu mà chưa có phiếu nào. Hãy nhập phiếu trước.</translation>
    </message>
    <message>
        <source>The votes are not tied, or the rule leaves a tie as it is: the chair has no casting vote here.</source>
        <translation>Số phiếu không ngang nhau, hoặc quy tắc không cho chủ tọa quyết định khi ngang phiếu: ở đây chủ tọa không có phiếu quyết định.</translation>
    </message>
    <message>
        <source>%1 has no vote in this council.</source>
        <translation>%1 không có quyền biểu quyết trong hội đồng này.</translation>
    </message>
    <message>
        <source>This person has no vote in this council.</source>
        <translation>Người này không có quyền biểu quyết trong hội đồng này.</translation>
    </message>
    <message>
        <source>%1 is not present. Take the attendance first.</source>
        <translation>%1 chưa có mặt. Hãy điểm danh trước.</translation>
    </message>
    <message>
        <source>This person is not present. Take the attendance first.</source>
        <translation>Người này chưa có mặt. Hãy điểm danh trước.</translation>
    </message>
    <message>
        <source>Votes with weights need the names of those who vote: call the roll, or give every vote the same weight.</source>
        <translation>Biểu quyết có hệ số cần biết tên người biểu quyết: hãy gọi tên, hoặc tính mỗi người một phiếu.</translation>
    </message>
    <message>
        <source>The meeting is not open. Open it first.</source>
        <translation>Cuộc họp chưa khai mạc. Hãy khai mạc trước.</translation>
    </message>
    <message>
        <source>Nothing is on with which this could be debated. Begin an item first.</source>
        <translation>Chưa có mục nào đang họp để thảo luận gộp. Hãy bắt đầu một mục trước.</translation>
    </message>
    <message>
        <source>This person is no longer in the list of members and guests.</source>
        <translation>Người này không còn trong danh sách thành viên và khách mời.</translation>
    </message>
    <message>
        <source>This speaker is no longer waiting.</source>
        <translation>Người này không còn chờ phát biểu.</translation>
    </message>
    <message>
        <source>%1 is on the list of speakers already.</source>
        <translation>%1 đã có trong danh sách phát biểu.</translation>
    </message>
    <message>
        <source>This person is on the list of speakers already.</source>
        <translation>Người này đã có trong danh sách phát biểu.</translation>
    </message>
    <message>
        <source>%1 ballots were given out, but only %2 are present. Correct one of the two figures.</source>
        <translation>Phát ra %1 phiếu nhưng chỉ có %2 người có mặt. Hãy sửa một trong hai số.</translation>
    </message>
    <message>
        <source>%1 ballots came back, but only %2 were given out. Correct one of the two figures.</source>
        <translation>Thu về %1 phiếu nhưng chỉ phát ra %2 phiếu. Hãy sửa một trong hai số.</translation>
    </message>
    <message>
        <source>%1 ballots are invalid, but only %2 came back. Correct one of the two figures.</source>
        <translation>Có %1 phiếu không hợp lệ nhưng chỉ thu về %2 phiếu. Hãy sửa một trong hai số.</translation>
    </message>
    <message>
        <source>%1 votes do not fit %2 valid ballots. Count again.</source>
        <translation>%1 phiếu cho các phương án không khớp với %2 phiếu hợp lệ. Hãy kiểm lại.</translation>
    </message>
    <message>
        <source>%1 options are chosen, and a ballot may hold %2. The ballot is invalid.</source>
        <translation>Phiếu chọn %1 phương án, chỉ được chọn %2. Phiếu không hợp lệ.</translation>
    </message>
    <message>
        <source>%1 options are more than anybody reads; at most %2 are possible. Hold the vote in parts.</source>
        <translation>%1 phương án là quá nhiều; nhiều nhất là %2. Hãy chia thành nhiều lần biểu quyết.</translation>
    </message>
    <message>
        <source>%1 cannot be chosen among %2. Add options or ask for fewer.</source>
        <translation>Không thể chọn %1 trong số %2. Hãy thêm phương án hoặc giảm số được chọn.</translation>
    </message>
    <message>
        <source>This code is not right. Look at your slip and type it again.</source>
        <translation>Mã không đúng. Xem lại phiếu và nhập lại.</translation>
    </message>
    <message>
        <source>This code is no longer valid. Ask the secretary for a new slip.</source>
        <translation>Mã này không còn dùng được. Hãy xin thư ký phiếu mới.</translation>
    </message>
    <message>
        <source>The code of %1 is in use on another phone.</source>
        <translation>Mã của %1 đang được dùng trên điện thoại khác.</translation>
    </message>
    <message>
        <source>This code is in use on another phone.</source>
        <translation>Mã này đang được dùng trên điện thoại khác.</translation>
    </message>
    <message>
        <source>You are not signed in on this phone any more. Sign in with your code.</source>
        <translation>Điện thoại này không còn đăng nhập. Hãy đăng nhập lại bằng mã của bạn.</translation>
    </message>
    <message>
        <source>You have voted already. A ballot that was sent cannot be changed in this vote.</source>
        <translation>Bạn đã bỏ phiếu. Phiếu đã gửi thì không đổi được.</translation>
    </message>
    <message>
        <source>There were too many wrong codes from this phone. Wait a minute, or ask the secretary.</source>
        <translation>Điện thoại này đã nhập sai mã quá nhiều lần. Hãy chờ một phút hoặc hỏi thư ký.</translation>
    </message>
    <message>
        <source>Phones cannot be served at %1: another program has the address, or it is not there any more. Choose another address or port.</source>
        <translation>Không mở được cho điện thoại tại %1: địa chỉ đang do chương trình khác dùng hoặc không còn nữa. Hãy chọn địa chỉ hoặc cổng khác.</translation>
    </message>
    <message>
        <source>Phones cannot be served at this address. Choose another address or port.</source>
        <translation>Không mở được cho điện thoại tại địa chỉ này. Hãy chọn địa chỉ hoặc cổng khác.</translation>
    </message>
    <message>
        <source>“%1” is no certificate that fits the key. Choose the two files that belong together.</source>
        <translation>“%1” không phải chứng thư khớp với khóa. Hãy chọn đúng hai tệp đi cùng nhau.</translation>
    </message>
    <message>
        <source>The certificate does not fit the key. Choose the two files that belong together.</source>
        <translation>Chứng thư không khớp với khóa. Hãy chọn đúng hai tệp đi cùng nhau.</translation>
    </message>
    <message>
        <source>Proposal %1 was voted on, or a vote on it is prepared, so it stays. Move or edit it, or take the prepared vote back.</source>
        <translation>Kiến nghị %1 đã được biểu quyết hoặc đã chuẩn bị biểu quyết nên phải giữ lại. Hãy chuyển vị trí, sửa, hoặc rút lần biểu quyết đã chuẩn bị.</translation>
    </message>
    <message>
        <source>This was voted on, or a vote on it is prepared, so it stays. Move or edit it, or take the prepared vote back.</source>
        <translation>Mục này đã được biểu quyết hoặc đã chuẩn bị biểu quyết nên phải giữ lại. Hãy chuyển vị trí, sửa, hoặc rút lần biểu quyết đã chuẩn bị.</translation>
    </message>
    <message>
        <source>Votes were held or prepared in “%1”, so it stays in the record. Its proposals can still be edited.</source>
        <translation>“%1” đã có hoặc đã chuẩn bị biểu quyết nên phải giữ trong hồ sơ. Các kiến nghị vẫn sửa được.</translation>
    </message>
    <message>
        <source>Votes were held or prepared in this meeting, so it stays in the record. Its proposals can still be edited.</source>
        <translation>Cuộc họp này đã có hoặc đã chuẩn bị biểu quyết nên phải giữ trong hồ sơ. Các kiến nghị vẫn sửa được.</translation>
    </message>
    <message>
        <source>%1 has voted already. A ballot that was cast cannot be changed in this vote.</source>
        <translation>%1 đã bỏ phiếu. Phiếu đã bỏ thì không đổi được trong lần bỏ phiếu này.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Mark at the head of the page</source>
        <translation>Ký hiệu ở đầu trang</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Phần đầu văn bản</translation>
    </message>
    <message>
        <source>Salutation or legal basis</source>
        <translation>Kính gửi hoặc căn cứ</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Phần mở đầu</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>Lời kết</translation>
    </message>
    <message>
        <source>List of recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Phần ký</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Số trang</translation>
    </message>
    <message>
        <source>Menu or counter of the web page</source>
        <translation>Trình đơn hoặc bộ đếm của trang web</translation>
    </message>
    <message>
        <source>Visitor statistics of the web page</source>
        <translation>Thống kê truy cập của trang web</translation>
    </message>
    <message>
        <source>Mark at the end of the text</source>
        <translation>Dấu kết thúc văn bản</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Chưa nhận ra</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Bạn để ngoài</translation>
    </message>
    <message>
        <source>Head or foot of the page</source>
        <translation>Đầu trang hoặc chân trang</translation>
    </message>
    <message>
        <source>Other column of the table</source>
        <translation>Cột khác của bảng</translation>
    </message>
    <message>
        <source>Quoted from an earlier mail</source>
        <translation>Trích từ thư trước đó</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>There is no field {{%1}}. The list of fields names them all.</source>
        <translation>Không có trường {{%1}}. Danh sách trường nêu đủ các tên.</translation>
    </message>
    <message>
        <source>There is no field {{%1}}. Did you mean {{%2}}?</source>
        <translation>Không có trường {{%1}}. Có phải ý là {{%2}}?</translation>
    </message>
    <message>
        <source>There is nothing called “%1” to be repeated or asked for. The list of fields names what there is.</source>
        <translation>Không có gì tên là “%1” để lặp hoặc làm điều kiện. Danh sách trường nêu đủ các tên.</translation>
    </message>
    <message>
        <source>There is nothing called “%1” to be repeated or asked for. Did you mean “%2”?</source>
        <translation>Không có gì tên là “%1” để lặp hoặc làm điều kiện. Có phải ý là “%2”?</translation>
    </message>
    <message>
        <source>{{%1}} is not known here.</source>
        <translation>Ở đây không dùng được {{%1}}.</translation>
    </message>
    <message>
        <source>{{%1}} is known only between {{#%2}} and {{/%2}}.</source>
        <translation>{{%1}} chỉ dùng được giữa {{#%2}} và {{/%2}}.</translation>
    </message>
    <message>
        <source>“%1” is many things, not one. Write {{#%1}} before and {{/%1}} after what is to be repeated.</source>
        <translation>“%1” gồm nhiều mục, không phải một. Hãy ghi {{#%1}} trước và {{/%1}} sau phần cần lặp.</translation>
    </message>
    <message>
        <source>“%1” is one thing and cannot be repeated. Write {{%1}}.</source>
        <translation>“%1” chỉ có một nên không lặp được. Hãy ghi {{%1}}.</translation>
    </message>
    <message>
        <source>A field begins with “{{%1” and does not end. Close it with }} in the same paragraph.</source>
        <translation>Trường mở bằng “{{%1” nhưng chưa đóng. Hãy đóng bằng }} trong cùng đoạn.</translation>
    </message>
    <message>
        <source>A field ends with “%1}}” and does not begin. Open it with {{ in the same paragraph.</source>
        <translation>Trường đóng bằng “%1}}” nhưng chưa mở. Hãy mở bằng {{ trong cùng đoạn.</translation>
    </message>
    <message>
        <source>There is nothing between {{ and }}. Write the name of a field.</source>
        <translation>Giữa {{ và }} không có gì. Hãy ghi tên trường.</translation>
    </message>
    <message>
        <source>{{%1}} is opened and not closed.</source>
        <translation>{{%1}} đã mở nhưng chưa đóng.</translation>
    </message>
    <message>
        <source>{{%1}} is opened and not closed. Write {{/%2}} where it is to end.</source>
        <translation>{{%1}} đã mở nhưng chưa đóng. Hãy ghi {{/%2}} ở chỗ kết thúc.</translation>
    </message>
    <message>
        <source>{{%1}} closes what was not opened. Write the beginning before it, or take it out.</source>
        <translation>{{%1}} đóng phần chưa được mở. Hãy ghi chỗ mở ở phía trước, hoặc bỏ đi.</translation>
    </message>
    <message>
        <source>{{%1}} does not close what was opened last. Close {{%2}} first.</source>
        <translation>{{%1}} không đóng phần mở gần nhất. Hãy đóng {{%2}} trước.</translation>
    </message>
    <message>
        <source>{{%1}} and its other end do not belong together: one of them stands in a table or a text box, the other does not. Put both in rows of the same table, or both outside of it.</source>
        <translation>{{%1}} và đầu còn lại không khớp nhau: một đầu nằm trong bảng hoặc hộp văn bản, đầu kia thì không. Hãy đặt cả hai trong các hàng của cùng một bảng, hoặc cả hai ở ngoài.</translation>
    </message>
    <message>
        <source>{{%1}} stands beside other text, and its other end in another paragraph. Put it in a paragraph of its own.</source>
        <translation>{{%1}} nằm cạnh chữ khác, còn đầu kia ở đoạn khác. Hãy đặt nó thành một đoạn riêng.</translation>
    </message>
    <message>
        <source>Table %1, row %2</source>
        <translation>Bảng %1, hàng %2</translation>
    </message>
    <message>
        <source>Header, table %1, row %2</source>
        <translation>Đầu trang, bảng %1, hàng %2</translation>
    </message>
    <message>
        <source>Footer, table %1, row %2</source>
        <translation>Chân trang, bảng %1, hàng %2</translation>
    </message>
    <message>
        <source>Text box, paragraph %1</source>
        <translation>Hộp văn bản, đoạn %1</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Đoạn %1</translation>
    </message>
    <message>
        <source>Header, paragraph %1</source>
        <translation>Đầu trang, đoạn %1</translation>
    </message>
    <message>
        <source>Footer, paragraph %1</source>
        <translation>Chân trang, đoạn %1</translation>
    </message>
    <message>
        <source>Footnotes, paragraph %1</source>
        <translation>Chú thích cuối trang, đoạn %1</translation>
    </message>
    <message>
        <source>Endnotes, paragraph %1</source>
        <translation>Chú thích cuối văn bản, đoạn %1</translation>
    </message>
</context>
<context>
    <name>MergeField</name>
    <message>
        <source>Name of the council</source>
        <translation>Tên hội đồng</translation>
    </message>
    <message>
        <source>Body above the council</source>
        <translation>Cơ quan chủ quản của hội đồng</translation>
    </message>
    <message>
        <source>Symbol of the council&apos;s documents</source>
        <translation>Ký hiệu văn bản của hội đồng</translation>
    </message>
    <message>
        <source>Place that stands before the date of a document</source>
        <translation>Địa danh ghi trước ngày tháng của văn bản</translation>
    </message>
    <message>
        <source>Title of the meeting</source>
        <translation>Tên cuộc họp</translation>
    </message>
    <message>
        <source>Short title of the meeting</source>
        <translation>Tên ngắn của cuộc họp</translation>
    </message>
    <message>
        <source>Place of the meeting</source>
        <translation>Nơi họp</translation>
    </message>
    <message>
        <source>Day of the meeting, in full</source>
        <translation>Ngày họp, ghi đầy đủ</translation>
    </message>
    <message>
        <source>Day of the meeting, in figures</source>
        <translation>Ngày họp, ghi bằng số</translation>
    </message>
    <message>
        <source>Day of the week of the meeting</source>
        <translation>Thứ của ngày họp</translation>
    </message>
    <message>
        <source>Year of the meeting</source>
        <translation>Năm họp</translation>
    </message>
    <message>
        <source>Time at which the programme begins</source>
        <translation>Giờ bắt đầu chương trình</translation>
    </message>
    <message>
        <source>Time at which the programme ends</source>
        <translation>Giờ kết thúc chương trình</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Số của văn bản</translation>
    </message>
    <message>
        <source>Day of the document, in full</source>
        <translation>Ngày của văn bản, ghi đầy đủ</translation>
    </message>
    <message>
        <source>Day of the document, in figures</source>
        <translation>Ngày của văn bản, ghi bằng số</translation>
    </message>
    <message>
        <source>Name of the chair</source>
        <translation>Họ tên chủ tọa</translation>
    </message>
    <message>
        <source>Office of the chair</source>
        <translation>Chức danh của chủ tọa</translation>
    </message>
    <message>
        <source>Name of who signs</source>
        <translation>Họ tên người ký</translation>
    </message>
    <message>
        <source>For whom and as what the signer signs, in capitals</source>
        <translation>Quyền hạn và chức vụ của người ký, viết hoa</translation>
    </message>
    <message>
        <source>Name of the secretary</source>
        <translation>Họ tên thư ký</translation>
    </message>
    <message>
        <source>How often the list was issued</source>
        <translation>Danh sách đã ban hành lần thứ mấy</translation>
    </message>
    <message>
        <source>Number of proposals</source>
        <translation>Số kiến nghị</translation>
    </message>
    <message>
        <source>Number of bodies that lead</source>
        <translation>Số cơ quan chủ trì trả lời</translation>
    </message>
    <message>
        <source>Number of members</source>
        <translation>Số thành viên</translation>
    </message>
    <message>
        <source>Number of guests</source>
        <translation>Số khách mời</translation>
    </message>
    <message>
        <source>Number of votes</source>
        <translation>Số lần biểu quyết</translation>
    </message>
    <message>
        <source>Number of proposals that were passed</source>
        <translation>Số kiến nghị được thông qua</translation>
    </message>
    <message>
        <source>Today, in full</source>
        <translation>Hôm nay, ghi đầy đủ</translation>
    </message>
    <message>
        <source>Today, in figures</source>
        <translation>Hôm nay, ghi bằng số</translation>
    </message>
    <message>
        <source>All proposals, in the order of the list</source>
        <translation>Tất cả kiến nghị, theo thứ tự danh sách</translation>
    </message>
    <message>
        <source>The headings of the list; those without one come first</source>
        <translation>Các mục của danh sách; kiến nghị không thuộc mục nào đứng trước</translation>
    </message>
    <message>
        <source>The bodies that lead</source>
        <translation>Các cơ quan chủ trì trả lời</translation>
    </message>
    <message>
        <source>Members and guests, in protocol order</source>
        <translation>Thành viên và khách mời, theo thứ tự lễ tân</translation>
    </message>
    <message>
        <source>The members only</source>
        <translation>Chỉ các thành viên</translation>
    </message>
    <message>
        <source>The guests only</source>
        <translation>Chỉ khách mời</translation>
    </message>
    <message>
        <source>All votes whose result is known</source>
        <translation>Các lần biểu quyết đã có kết quả</translation>
    </message>
    <message>
        <source>What happens when</source>
        <translation>Từng mục của chương trình</translation>
    </message>
    <message>
        <source>The lines of recipients</source>
        <translation>Các dòng nơi nhận</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>Số thứ tự trong danh sách</translation>
    </message>
    <message>
        <source>The whole text, each paragraph one of its own</source>
        <translation>Toàn văn, mỗi đoạn thành một đoạn riêng</translation>
    </message>
    <message>
        <source>Short name, or the text in one line</source>
        <translation>Tên ngắn, hoặc nội dung trên một dòng</translation>
    </message>
    <message>
        <source>Who sent it, all of them where it was merged</source>
        <translation>Đơn vị đề xuất; đủ các đơn vị nếu đã gộp</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Cơ quan chủ trì</translation>
    </message>
    <message>
        <source>Who co-ordinates</source>
        <translation>Cơ quan phối hợp</translation>
    </message>
    <message>
        <source>Who leads and who co-ordinates</source>
        <translation>Cơ quan chủ trì và cơ quan phối hợp</translation>
    </message>
    <message>
        <source>Legal texts that it cites</source>
        <translation>Văn bản được viện dẫn</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Trạng thái xử lý</translation>
    </message>
    <message>
        <source>First day by which an answer is asked for</source>
        <translation>Hạn trả lời sớm nhất</translation>
    </message>
    <message>
        <source>What was answered, by whom and when</source>
        <translation>Nội dung trả lời, của ai và khi nào</translation>
    </message>
    <message>
        <source>What the vote on it decided</source>
        <translation>Kết quả biểu quyết về kiến nghị</translation>
    </message>
    <message>
        <source>The heading above it</source>
        <translation>Mục chứa kiến nghị</translation>
    </message>
    <message>
        <source>Position in the repeat, from 1</source>
        <translation>Thứ tự trong phần lặp, từ 1</translation>
    </message>
    <message>
        <source>The votes on this proposal</source>
        <translation>Các lần biểu quyết về kiến nghị này</translation>
    </message>
    <message>
        <source>Each body that is to answer it</source>
        <translation>Từng cơ quan phải trả lời</translation>
    </message>
    <message>
        <source>The heading; nothing for those without one</source>
        <translation>Tên mục; để trống nếu không thuộc mục nào</translation>
    </message>
    <message>
        <source>Number of the heading</source>
        <translation>Số của mục</translation>
    </message>
    <message>
        <source>Number of proposals below it</source>
        <translation>Số kiến nghị trong mục</translation>
    </message>
    <message>
        <source>The proposals below this heading</source>
        <translation>Các kiến nghị trong mục này</translation>
    </message>
    <message>
        <source>Name of the body</source>
        <translation>Tên cơ quan</translation>
    </message>
    <message>
        <source>Short name of the body</source>
        <translation>Tên viết tắt của cơ quan</translation>
    </message>
    <message>
        <source>Number of proposals that it leads</source>
        <translation>Số kiến nghị cơ quan chủ trì</translation>
    </message>
    <message>
        <source>The proposals that this body leads</source>
        <translation>Các kiến nghị cơ quan này chủ trì</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Office held</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Đơn vị công tác</translation>
    </message>
    <message>
        <source>Member or guest</source>
        <translation>Thành viên hay khách mời</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Câu hỏi biểu quyết</translation>
    </message>
    <message>
        <source>Number of the proposal that was voted on</source>
        <translation>Số của kiến nghị được biểu quyết</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>Số phiếu tán thành</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>Số phiếu không tán thành</translation>
    </message>
    <message>
        <source>Abstentions</source>
        <translation>Số phiếu không biểu quyết</translation>
    </message>
    <message>
        <source>All votes</source>
        <translation>Tổng số phiếu</translation>
    </message>
    <message>
        <source>Part of the votes that were for</source>
        <translation>Tỷ lệ phiếu tán thành</translation>
    </message>
    <message>
        <source>Members at the time of the vote</source>
        <translation>Số thành viên khi biểu quyết</translation>
    </message>
    <message>
        <source>Present at the vote</source>
        <translation>Số có mặt khi biểu quyết</translation>
    </message>
    <message>
        <source>How the vote was held</source>
        <translation>Hình thức biểu quyết</translation>
    </message>
    <message>
        <source>Passed or not, in one or two words</source>
        <translation>Thông qua hay không, nói gọn</translation>
    </message>
    <message>
        <source>Passed or not, as a sentence with the figures and the rule</source>
        <translation>Thông qua hay không, thành câu có số liệu và quy tắc</translation>
    </message>
    <message>
        <source>The answers that could be voted for</source>
        <translation>Các phương án biểu quyết</translation>
    </message>
    <message>
        <source>The answer voted for</source>
        <translation>Phương án</translation>
    </message>
    <message>
        <source>Its votes</source>
        <translation>Số phiếu của phương án</translation>
    </message>
    <message>
        <source>Its part of the votes</source>
        <translation>Tỷ lệ phiếu của phương án</translation>
    </message>
    <message>
        <source>From when to when</source>
        <translation>Từ giờ nào đến giờ nào</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>One recipient, with the mark at the end of the line</source>
        <translation>Một nơi nhận, có dấu ở cuối dòng</translation>
    </message>
    <message>
        <source>Leads or co-ordinates</source>
        <translation>Chủ trì hay phối hợp</translation>
    </message>
    <message>
        <source>Day by which an answer is asked for</source>
        <translation>Hạn trả lời</translation>
    </message>
    <message>
        <source>Answered or not</source>
        <translation>Đã trả lời hay chưa</translation>
    </message>
    <message>
        <source>The answer with its number and day</source>
        <translation>Nội dung trả lời, có số và ngày</translation>
    </message>
    <message>
        <source>Where the person sits</source>
        <translation>Chỗ ngồi của đại biểu</translation>
    </message>
    <message>
        <source>Number of members who came, or sent a substitute</source>
        <translation>Số thành viên có mặt, kể cả có người dự thay</translation>
    </message>
    <message>
        <source>Number of members who did not come</source>
        <translation>Số thành viên vắng mặt</translation>
    </message>
    <message>
        <source>What was concluded on it in the meeting</source>
        <translation>Kết luận của cuộc họp về kiến nghị</translation>
    </message>
    <message>
        <source>“Present” for those who came; nothing for others</source>
        <translation>“Có mặt” với người đã đến; để trống với người khác</translation>
    </message>
    <message>
        <source>Who came in the person&apos;s place</source>
        <translation>Người dự thay</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Skip to the contents</source>
        <translation>Đến nội dung chính</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Lên đầu trang</translation>
    </message>
    <message>
        <source>Back to the agenda</source>
        <translation>Về chương trình họp</translation>
    </message>
    <message>
        <source>No connection. Trying again…</source>
        <translation>Mất kết nối, đang thử lại…</translation>
    </message>
    <message>
        <source>This was not done</source>
        <translation>Chưa thực hiện được</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Chương trình họp</translation>
    </message>
    <message>
        <source>The agenda has no items yet.</source>
        <translation>Chương trình họp chưa có mục nào.</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>đang diễn ra</translation>
    </message>
    <message>
        <source>done</source>
        <translation>đã xong</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Thông qua</translation>
    </message>
    <message>
        <source>The meeting is paused.</source>
        <translation>Cuộc họp đang tạm nghỉ.</translation>
    </message>
    <message>
        <source>The meeting is not in progress.</source>
        <translation>Cuộc họp chưa diễn ra hoặc đã kết thúc.</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>Cơ quan trả lời</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Đăng xuất</translation>
    </message>
    <message>
        <source>Code on your slip</source>
        <translation>Mã trên phiếu cá nhân</translation>
    </message>
    <message>
        <source>Eight letters and figures. Capital or small makes no difference.</source>
        <translation>Tám chữ cái và chữ số, không phân biệt chữ hoa, chữ thường.</translation>
    </message>
    <message>
        <source>Use this phone</source>
        <translation>Dùng điện thoại này</translation>
    </message>
    <message>
        <source>If you go on here, the other phone is signed out.</source>
        <translation>Nếu tiếp tục trên máy này, điện thoại kia sẽ bị đăng xuất.</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Nhập mã khác</translation>
    </message>
    <message>
        <source>A vote is open</source>
        <translation>Đang biểu quyết</translation>
    </message>
    <message>
        <source>Voting on proposal %1</source>
        <translation>Đang biểu quyết kiến nghị %1</translation>
    </message>
    <message>
        <source>Tap to vote</source>
        <translation>Chạm để bỏ phiếu</translation>
    </message>
    <message>
        <source>Voting now, open ballot</source>
        <translation>Đang biểu quyết, công khai</translation>
    </message>
    <message>
        <source>Voting now, secret ballot</source>
        <translation>Đang biểu quyết, phiếu kín</translation>
    </message>
    <message>
        <source>Read the full text</source>
        <translation>Xem toàn văn</translation>
    </message>
    <message>
        <source>You can change your ballot until the vote is closed.</source>
        <translation>Có thể đổi phiếu cho đến khi đóng biểu quyết.</translation>
    </message>
    <message>
        <source>A ballot that was sent cannot be changed.</source>
        <translation>Phiếu đã gửi thì không đổi được.</translation>
    </message>
    <message>
        <source>Send the ballot</source>
        <translation>Gửi phiếu</translation>
    </message>
    <message>
        <source>Send: %1</source>
        <translation>Gửi phiếu: %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Đang gửi…</translation>
    </message>
    <message>
        <source>Your ballot has not arrived. Send it again; if that fails, look whether the phone is on the room&apos;s Wi-Fi.</source>
        <translation>Phiếu chưa gửi được. Hãy gửi lại; nếu vẫn không được, kiểm tra điện thoại đã vào Wi-Fi của phòng họp chưa.</translation>
    </message>
    <message>
        <source>no rank</source>
        <translation>không xếp</translation>
    </message>
    <message>
        <source>Two options have the same rank. Give each its own.</source>
        <translation>Hai phương án có cùng thứ hạng. Mỗi thứ hạng chỉ dùng cho một phương án.</translation>
    </message>
    <message>
        <source>Members sign in with their code to vote.</source>
        <translation>Thành viên đăng nhập bằng mã cá nhân để bỏ phiếu.</translation>
    </message>
    <message>
        <source>You have no vote in this meeting, and can follow what is voted on.</source>
        <translation>Đại biểu không có quyền biểu quyết trong cuộc họp này, chỉ theo dõi nội dung.</translation>
    </message>
    <message>
        <source>No vote is open</source>
        <translation>Hiện không có biểu quyết</translation>
    </message>
    <message>
        <source>Your ballot is recorded</source>
        <translation>Đã ghi nhận phiếu</translation>
    </message>
    <message>
        <source>Your new ballot stands in place of the one before</source>
        <translation>Đã ghi nhận phiếu mới thay cho phiếu trước</translation>
    </message>
    <message>
        <source>You have voted</source>
        <translation>Đã bỏ phiếu</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Đã chọn</translation>
    </message>
    <message>
        <source>You chose none of the options.</source>
        <translation>Không chọn phương án nào.</translation>
    </message>
    <message>
        <source>The ballot is secret: nobody can look up what you chose, on this phone neither.</source>
        <translation>Phiếu kín: không ai xem lại được nội dung phiếu, kể cả trên điện thoại này.</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Mã biên nhận</translation>
    </message>
    <message>
        <source>Write it down. When the result is announced, the list of receipts shows what this ballot says.</source>
        <translation>Hãy ghi lại mã này. Khi công bố kết quả, danh sách biên nhận cho biết nội dung của phiếu.</translation>
    </message>
    <message>
        <source>Change the ballot</source>
        <translation>Đổi phiếu</translation>
    </message>
    <message>
        <source>Your ballot is not recorded</source>
        <translation>Phiếu không được ghi nhận</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Phương án</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Số phiếu</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Receipts and their ballots</source>
        <translation>Danh sách biên nhận và nội dung phiếu</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation>Không có trang này.</translation>
    </message>
    <message>
        <source>What the phone sent could not be understood. Open the page again.</source>
        <translation>Không đọc được yêu cầu từ điện thoại. Hãy mở lại trang.</translation>
    </message>
    <message>
        <source>What the phone sent is too large.</source>
        <translation>Nội dung điện thoại gửi lên quá lớn.</translation>
    </message>
    <message>
        <source>This was not sent from a page of this meeting. Open the address that the room shows, and try again.</source>
        <translation>Yêu cầu không gửi từ trang của cuộc họp này. Hãy mở địa chỉ hiển thị trong phòng họp rồi thử lại.</translation>
    </message>
    <message>
        <source>Too many phones ask at this moment. Try again in a few seconds.</source>
        <translation>Có quá nhiều điện thoại truy cập cùng lúc. Hãy thử lại sau vài giây.</translation>
    </message>
    <message>
        <source>Online: %1 (members %2, guests %3)</source>
        <translation>Đang trực tuyến: %1 (thành viên %2, khách %3)</translation>
    </message>
    <message>
        <source>Give 1 to what you want most, 2 to the next, and so on.</source>
        <translation>Ghi 1 cho phương án muốn nhất, 2 cho phương án tiếp theo, và cứ thế.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Chọn một phương án.</translation>
    </message>
    <message numerus="yes">
        <source>Strike out whom you do not choose. No more than %n may remain.</source>
        <translation>
            <numerusform>Gạch tên những người không bầu. Để lại không quá %n người.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose up to %n.</source>
        <translation>
            <numerusform>Chọn không quá %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many codes were wrong. Wait %n seconds, or ask the secretary.</source>
        <translation>
            <numerusform>Đã nhập sai mã quá nhiều lần. Hãy chờ %n giây, hoặc hỏi thư ký.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Thu gọn</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>This paper is not there for guests. Members sign in with their code to read it.</source>
        <translation>Tài liệu này không dành cho khách. Thành viên đăng nhập bằng mã của mình để đọc.</translation>
    </message>
    <message>
        <source>You have voted: your ballot is kept</source>
        <translation>Đã bỏ phiếu, phiếu đã được ghi nhận</translation>
    </message>
    <message>
        <source>You have voted: your ballot is kept. Tap to change it</source>
        <translation>Đã bỏ phiếu, phiếu đã được ghi nhận. Chạm để đổi phiếu</translation>
    </message>
    <message>
        <source>Look at the receipt</source>
        <translation>Xem biên nhận</translation>
    </message>
</context>
<context>
    <name>PollTerms</name>
    <message>
        <source>%1, secret</source>
        <translation>%1, kín</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, công khai</translation>
    </message>
    <message>
        <source>Choice of one of %1 options</source>
        <translation>Chọn một trong %1 phương án</translation>
    </message>
    <message>
        <source>Choice of at most %1 of %2 options</source>
        <translation>Chọn nhiều nhất %1 trong %2 phương án</translation>
    </message>
    <message>
        <source>Election of %1 of %2, by striking out</source>
        <translation>Bầu %1 trong %2 người, gạch tên</translation>
    </message>
    <message>
        <source>Election of %1 of %2</source>
        <translation>Bầu %1 trong %2 người</translation>
    </message>
    <message>
        <source>Ranking, compared two by two</source>
        <translation>Xếp hạng, so sánh từng cặp</translation>
    </message>
    <message>
        <source>Ranking, counted in rounds</source>
        <translation>Xếp hạng, kiểm theo vòng</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Biểu quyết</translation>
    </message>
    <message>
        <source>figures hidden until closed</source>
        <translation>giấu số liệu đến khi đóng</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Opening and purpose of the meeting</source>
        <translation>Khai mạc, tuyên bố lý do cuộc họp</translation>
    </message>
    <message>
        <source>Introduction of the delegates</source>
        <translation>Giới thiệu đại biểu</translation>
    </message>
    <message>
        <source>Report on the collected proposals</source>
        <translation>Báo cáo tổng hợp kiến nghị</translation>
    </message>
    <message>
        <source>Debate of the proposals</source>
        <translation>Thảo luận các kiến nghị</translation>
    </message>
    <message>
        <source>Debate: %1</source>
        <translation>Thảo luận: %1</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Biểu quyết</translation>
    </message>
    <message>
        <source>Conclusions of the chair</source>
        <translation>Kết luận của chủ tọa</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Bế mạc</translation>
    </message>
    <message>
        <source>The chair</source>
        <translation>Chủ tọa</translation>
    </message>
    <message>
        <source>The secretary</source>
        <translation>Thư ký</translation>
    </message>
    <message>
        <source>Members of the council</source>
        <translation>Các thành viên</translation>
    </message>
</context>
<context>
    <name>ReadNote</name>
    <message>
        <source>The hidden sheet “%2” of “%1” was left out. Show it in Excel and take the file in again if it is needed.</source>
        <translation>Trang tính ẩn “%2” của “%1” không được lấy. Nếu cần, hãy cho hiện trong Excel rồi nhận lại tệp.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) of “%1” were left out. Show them and take the file in again if they are needed.</source>
        <translation>
            <numerusform>%n dòng ẩn của “%1” không được lấy. Nếu cần, hãy cho hiện rồi nhận lại tệp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of “%1” hold only pictures; what stands there has to be typed.</source>
        <translation>
            <numerusform>%n trang của “%1” chỉ có hình ảnh; nội dung ở đó phải gõ lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was read as %2, but may be in another encoding. Check its letters.</source>
        <translation>“%1” được đọc theo bảng mã %2, nhưng có thể là bảng mã khác. Hãy kiểm tra lại mặt chữ.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Break</source>
        <translation>Giải lao</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Sau đó</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Biểu quyết</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Gọi tên biểu quyết</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Sau đó: %1</translation>
    </message>
    <message>
        <source>Please raise your hand</source>
        <translation>Đề nghị giơ tay</translation>
    </message>
    <message>
        <source>Voting is on</source>
        <translation>Đang bỏ phiếu</translation>
    </message>
    <message>
        <source>Secret ballot</source>
        <translation>Bỏ phiếu kín</translation>
    </message>
    <message>
        <source>To pass: %1</source>
        <translation>Để thông qua, cần %1</translation>
    </message>
    <message numerus="yes">
        <source>%n or more vote(s)</source>
        <translation>
            <numerusform>từ %n phiếu</numerusform>
        </translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Đang biểu quyết</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>Votes in all</source>
        <translation>Tổng số phiếu</translation>
    </message>
    <message>
        <source>A tie is still to be decided</source>
        <translation>Số phiếu ngang nhau, chờ quyết định</translation>
    </message>
    <message>
        <source>An opinion, without a decision</source>
        <translation>Lấy ý kiến để tham khảo, không quyết định</translation>
    </message>
    <message>
        <source>Change that was moved</source>
        <translation>Đề nghị sửa</translation>
    </message>
    <message>
        <source>Change moved by %1</source>
        <translation>Đề nghị sửa của %1</translation>
    </message>
    <message>
        <source>The bars show first choices</source>
        <translation>Thanh thể hiện số phiếu xếp thứ nhất</translation>
    </message>
    <message>
        <source>Adopt the change to proposal %1</source>
        <translation>Chấp nhận đề nghị sửa kiến nghị %1</translation>
    </message>
    <message>
        <source>Adopt the change to proposal %1 moved by %2</source>
        <translation>Chấp nhận đề nghị sửa kiến nghị %1 của %2</translation>
    </message>
    <message>
        <source>Follow and vote on your phone</source>
        <translation>Theo dõi và biểu quyết trên điện thoại</translation>
    </message>
    <message>
        <source>Join the Wi-Fi</source>
        <translation>Vào mạng Wi-Fi</translation>
    </message>
    <message>
        <source>Scan the code, or open the address</source>
        <translation>Quét mã, hoặc mở địa chỉ</translation>
    </message>
    <message>
        <source>Votes cast</source>
        <translation>Đã bỏ phiếu</translation>
    </message>
    <message>
        <source>Secret ballot by phone</source>
        <translation>Bỏ phiếu kín trên điện thoại</translation>
    </message>
    <message>
        <source>Vote by phone</source>
        <translation>Bỏ phiếu trên điện thoại</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Add proposal %1</source>
        <translation>Thêm kiến nghị %1</translation>
    </message>
    <message>
        <source>Add a proposal</source>
        <translation>Thêm kiến nghị</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n proposal(s)</source>
        <translation>
            <numerusform>Xóa %n kiến nghị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n proposal(s)</source>
        <translation>
            <numerusform>Chuyển vị trí %n kiến nghị</numerusform>
        </translation>
    </message>
    <message>
        <source>Split proposal %1</source>
        <translation>Tách kiến nghị %1</translation>
    </message>
    <message>
        <source>Split a proposal</source>
        <translation>Tách kiến nghị</translation>
    </message>
    <message>
        <source>Join proposals</source>
        <translation>Gộp kiến nghị</translation>
    </message>
    <message>
        <source>Duplicate proposal %1</source>
        <translation>Nhân đôi kiến nghị %1</translation>
    </message>
    <message>
        <source>Duplicate a proposal</source>
        <translation>Nhân đôi kiến nghị</translation>
    </message>
    <message>
        <source>Add a heading</source>
        <translation>Thêm đề mục</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Bỏ %1</translation>
    </message>
    <message>
        <source>Remove a body from a proposal</source>
        <translation>Bỏ cơ quan khỏi kiến nghị</translation>
    </message>
    <message>
        <source>Add the meeting “%1”</source>
        <translation>Thêm cuộc họp “%1”</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Thêm cuộc họp</translation>
    </message>
    <message>
        <source>Edit the meeting “%1”</source>
        <translation>Sửa cuộc họp “%1”</translation>
    </message>
    <message>
        <source>Edit a meeting</source>
        <translation>Sửa cuộc họp</translation>
    </message>
    <message>
        <source>Delete the meeting “%1”</source>
        <translation>Xóa cuộc họp “%1”</translation>
    </message>
    <message>
        <source>Delete a meeting</source>
        <translation>Xóa cuộc họp</translation>
    </message>
    <message>
        <source>Edit the council&apos;s details</source>
        <translation>Sửa thông tin hội đồng</translation>
    </message>
    <message>
        <source>Add %1 to the members and guests</source>
        <translation>Thêm %1 vào danh sách thành viên, khách mời</translation>
    </message>
    <message>
        <source>Edit the details of %1</source>
        <translation>Sửa thông tin của %1</translation>
    </message>
    <message>
        <source>Edit a person</source>
        <translation>Sửa thông tin thành viên hoặc khách mời</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n person(s)</source>
        <translation>
            <numerusform>Xóa %n người khỏi danh sách</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1 to the directory</source>
        <translation>Thêm %1 vào danh mục cơ quan</translation>
    </message>
    <message>
        <source>Add a body to the directory</source>
        <translation>Thêm cơ quan vào danh mục</translation>
    </message>
    <message>
        <source>Edit %1 in the directory</source>
        <translation>Sửa %1 trong danh mục cơ quan</translation>
    </message>
    <message>
        <source>Edit a body in the directory</source>
        <translation>Sửa cơ quan trong danh mục</translation>
    </message>
    <message>
        <source>Remove %1 from the directory</source>
        <translation>Xóa %1 khỏi danh mục cơ quan</translation>
    </message>
    <message>
        <source>Remove a body from the directory</source>
        <translation>Xóa cơ quan khỏi danh mục</translation>
    </message>
    <message>
        <source>Record the vote “%1”</source>
        <translation>Ghi kết quả biểu quyết “%1”</translation>
    </message>
    <message>
        <source>Record a vote</source>
        <translation>Ghi kết quả biểu quyết</translation>
    </message>
    <message>
        <source>Correct the vote “%1”</source>
        <translation>Đính chính kết quả biểu quyết “%1”</translation>
    </message>
    <message>
        <source>Correct a vote</source>
        <translation>Đính chính kết quả biểu quyết</translation>
    </message>
    <message>
        <source>Annul the vote “%1”</source>
        <translation>Hủy kết quả biểu quyết “%1”</translation>
    </message>
    <message>
        <source>Annul a vote</source>
        <translation>Hủy kết quả biểu quyết</translation>
    </message>
    <message>
        <source>Issue revision %1 of the list</source>
        <translation>Ban hành danh sách lần %1</translation>
    </message>
    <message>
        <source>Issue the list</source>
        <translation>Ban hành danh sách</translation>
    </message>
    <message>
        <source>Replace in the list</source>
        <translation>Thay thế trong danh sách</translation>
    </message>
    <message>
        <source>Edit the text of proposal %1</source>
        <translation>Sửa nội dung kiến nghị %1</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Sửa nội dung</translation>
    </message>
    <message>
        <source>Edit the short name of proposal %1</source>
        <translation>Sửa tên ngắn của kiến nghị %1</translation>
    </message>
    <message>
        <source>Edit the short name</source>
        <translation>Sửa tên ngắn</translation>
    </message>
    <message>
        <source>Edit the note on proposal %1</source>
        <translation>Sửa ghi chú của kiến nghị %1</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Sửa ghi chú</translation>
    </message>
    <message>
        <source>Edit who sent proposal %1</source>
        <translation>Sửa đơn vị đề xuất của kiến nghị %1</translation>
    </message>
    <message>
        <source>Edit who sent it</source>
        <translation>Sửa đơn vị đề xuất</translation>
    </message>
    <message>
        <source>Edit proposal %1</source>
        <translation>Sửa kiến nghị %1</translation>
    </message>
    <message>
        <source>Edit a proposal</source>
        <translation>Sửa kiến nghị</translation>
    </message>
    <message>
        <source>Make %1 the lead</source>
        <translation>Chuyển %1 thành chủ trì</translation>
    </message>
    <message>
        <source>Make %1 co-ordinating</source>
        <translation>Chuyển %1 thành phối hợp</translation>
    </message>
    <message numerus="yes">
        <source>Add %1 as lead of %n proposal(s)</source>
        <translation>
            <numerusform>Thêm %1 chủ trì %n kiến nghị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %1 as co-ordinating to %n proposal(s)</source>
        <translation>
            <numerusform>Thêm %1 phối hợp %n kiến nghị</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1 as lead</source>
        <translation>Thêm %1 chủ trì</translation>
    </message>
    <message>
        <source>Add %1 as co-ordinating</source>
        <translation>Thêm %1 phối hợp</translation>
    </message>
    <message>
        <source>Take in from a submission</source>
        <translation>Nhận từ văn bản đề xuất</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n vote(s) from %1</source>
        <translation>
            <numerusform>Nhận %n cuộc lấy ý kiến từ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n proposal(s) from %1</source>
        <translation>
            <numerusform>Nhận %n kiến nghị từ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the file</source>
        <translation>Thay đổi trong tệp</translation>
    </message>
    <message numerus="yes">
        <source>Raise %n proposal(s)</source>
        <translation>
            <numerusform>Nâng cấp %n kiến nghị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lower %n proposal(s)</source>
        <translation>
            <numerusform>Hạ cấp %n kiến nghị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n proposal(s) to another meeting</source>
        <translation>
            <numerusform>Chuyển %n kiến nghị sang cuộc họp khác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n proposal(s)</source>
        <translation>
            <numerusform>Sao chép %n kiến nghị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carry %n proposal(s) over</source>
        <translation>
            <numerusform>Chuyển tiếp %n kiến nghị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n proposal(s)</source>
        <translation>
            <numerusform>Gộp %n kiến nghị</numerusform>
        </translation>
    </message>
    <message>
        <source>Say that two proposals are not alike</source>
        <translation>Đánh dấu hai kiến nghị không trùng nhau</translation>
    </message>
    <message>
        <source>Cite %1</source>
        <translation>Viện dẫn %1</translation>
    </message>
    <message>
        <source>Cite a legal text</source>
        <translation>Thêm viện dẫn</translation>
    </message>
    <message>
        <source>Cite %1 no more</source>
        <translation>Bỏ viện dẫn %1</translation>
    </message>
    <message>
        <source>Remove a citation</source>
        <translation>Bỏ viện dẫn</translation>
    </message>
    <message>
        <source>Attach %1</source>
        <translation>Đính kèm %1</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Đính kèm tệp</translation>
    </message>
    <message>
        <source>Remove the file %1</source>
        <translation>Bỏ tệp %1</translation>
    </message>
    <message>
        <source>Remove a file</source>
        <translation>Bỏ tệp đính kèm</translation>
    </message>
    <message>
        <source>Edit an answer</source>
        <translation>Sửa nội dung trả lời</translation>
    </message>
    <message>
        <source>Keep %1 as the answer</source>
        <translation>Lưu %1 làm văn bản trả lời</translation>
    </message>
    <message>
        <source>Remove the document of an answer</source>
        <translation>Bỏ văn bản trả lời</translation>
    </message>
    <message>
        <source>Hand open assignments over to %1</source>
        <translation>Chuyển các phân công còn mở cho %1</translation>
    </message>
    <message>
        <source>Hand open assignments over</source>
        <translation>Chuyển giao các phân công còn mở</translation>
    </message>
    <message>
        <source>Hand assignments on to %1</source>
        <translation>Chuyển phân công cho %1</translation>
    </message>
    <message>
        <source>Hand assignments on</source>
        <translation>Chuyển phân công</translation>
    </message>
    <message>
        <source>Archive the meeting “%1”</source>
        <translation>Lưu trữ cuộc họp “%1”</translation>
    </message>
    <message>
        <source>Archive a meeting</source>
        <translation>Lưu trữ một cuộc họp</translation>
    </message>
    <message>
        <source>Take the meeting “%1” out of the archive</source>
        <translation>Đưa cuộc họp “%1” ra khỏi lưu trữ</translation>
    </message>
    <message>
        <source>Take a meeting out of the archive</source>
        <translation>Đưa một cuộc họp ra khỏi lưu trữ</translation>
    </message>
    <message>
        <source>Keep the view “%1”</source>
        <translation>Lưu cách xem “%1”</translation>
    </message>
    <message>
        <source>Keep a view</source>
        <translation>Lưu cách xem</translation>
    </message>
    <message>
        <source>Change the view “%1”</source>
        <translation>Sửa cách xem “%1”</translation>
    </message>
    <message>
        <source>Change a view</source>
        <translation>Sửa cách xem</translation>
    </message>
    <message>
        <source>Delete the view “%1”</source>
        <translation>Xóa cách xem “%1”</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>Xóa cách xem</translation>
    </message>
    <message numerus="yes">
        <source>Change the topic of %n proposal(s)</source>
        <translation>
            <numerusform>Đổi lĩnh vực của %n kiến nghị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the urgency of %n proposal(s)</source>
        <translation>
            <numerusform>Đổi mức khẩn của %n kiến nghị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the state of %n proposal(s)</source>
        <translation>
            <numerusform>Đổi trạng thái của %n kiến nghị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change who sent %n proposal(s)</source>
        <translation>
            <numerusform>Đổi đơn vị đề xuất của %n kiến nghị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the tags of %n proposal(s)</source>
        <translation>
            <numerusform>Đổi nhãn của %n kiến nghị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the deadline of %n proposal(s)</source>
        <translation>
            <numerusform>Đổi thời hạn trả lời của %n kiến nghị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n person(s)</source>
        <translation>
            <numerusform>Thêm %n người vào danh sách</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 among the members</source>
        <translation>Chuyển chỗ %1 trong danh sách</translation>
    </message>
    <message numerus="yes">
        <source>Move %n person(s) among the members</source>
        <translation>
            <numerusform>Chuyển chỗ %n người trong danh sách</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from the members and guests</source>
        <translation>Xóa %1 khỏi danh sách thành viên, khách mời</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n proposal(s) from %1 into the new meeting “%2”</source>
        <translation>
            <numerusform>Nhận %n kiến nghị từ %1 vào cuộc họp mới “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n proposal(s) from %1 and others</source>
        <translation>
            <numerusform>Nhận %n kiến nghị từ %1 và các văn bản khác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the deadline of %n answer(s)</source>
        <translation>
            <numerusform>Đặt hạn trả lời cho %n nội dung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the state of %n answer(s)</source>
        <translation>
            <numerusform>Đổi tình trạng của %n trả lời</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n body(s) into the directory</source>
        <translation>
            <numerusform>Nhập %n cơ quan vào danh mục</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n proposal(s)</source>
        <translation>
            <numerusform>Dán %n kiến nghị</numerusform>
        </translation>
    </message>
    <message>
        <source>Add “%1” to the programme</source>
        <translation>Thêm “%1” vào chương trình</translation>
    </message>
    <message>
        <source>Add to the programme</source>
        <translation>Thêm mục chương trình</translation>
    </message>
    <message>
        <source>Edit “%1” in the programme</source>
        <translation>Sửa “%1” trong chương trình</translation>
    </message>
    <message>
        <source>Edit the programme</source>
        <translation>Sửa chương trình</translation>
    </message>
    <message>
        <source>Move “%1” in the programme</source>
        <translation>Chuyển chỗ “%1” trong chương trình</translation>
    </message>
    <message numerus="yes">
        <source>Move %n item(s) of the programme</source>
        <translation>
            <numerusform>Chuyển chỗ %n mục của chương trình</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1” from the programme</source>
        <translation>Xóa “%1” khỏi chương trình</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s) from the programme</source>
        <translation>
            <numerusform>Xóa %n mục khỏi chương trình</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft the programme</source>
        <translation>Lập dự thảo chương trình</translation>
    </message>
    <message>
        <source>Change the number or signer of a document</source>
        <translation>Sửa số, ngày hoặc người ký của văn bản</translation>
    </message>
    <message>
        <source>Prepare the vote “%1”</source>
        <translation>Chuẩn bị biểu quyết “%1”</translation>
    </message>
    <message>
        <source>Prepare a vote</source>
        <translation>Chuẩn bị một lần biểu quyết</translation>
    </message>
    <message>
        <source>Take back the prepared vote “%1”</source>
        <translation>Bỏ lần biểu quyết đã chuẩn bị “%1”</translation>
    </message>
    <message>
        <source>Take back a prepared vote</source>
        <translation>Bỏ một lần biểu quyết đã chuẩn bị</translation>
    </message>
    <message>
        <source>Open the vote “%1”</source>
        <translation>Mở biểu quyết “%1”</translation>
    </message>
    <message>
        <source>Open a vote</source>
        <translation>Mở một lần biểu quyết</translation>
    </message>
    <message>
        <source>Take ballots in the vote “%1”</source>
        <translation>Ghi phiếu biểu quyết “%1”</translation>
    </message>
    <message>
        <source>Take ballots</source>
        <translation>Ghi phiếu biểu quyết</translation>
    </message>
    <message>
        <source>Close the vote “%1”</source>
        <translation>Đóng biểu quyết “%1”</translation>
    </message>
    <message>
        <source>Close a vote</source>
        <translation>Đóng một lần biểu quyết</translation>
    </message>
    <message>
        <source>Count the vote “%1” again</source>
        <translation>Kiểm phiếu lại “%1”</translation>
    </message>
    <message>
        <source>Count a vote again</source>
        <translation>Kiểm phiếu lại</translation>
    </message>
    <message>
        <source>%1 is present</source>
        <translation>%1 có mặt</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) present</source>
        <translation>
            <numerusform>%n người có mặt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is out of the room</source>
        <translation>%1 tạm vắng</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) out of the room</source>
        <translation>
            <numerusform>%n người tạm vắng</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has left</source>
        <translation>%1 đã về</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have left</source>
        <translation>
            <numerusform>%n người đã về</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is excused</source>
        <translation>%1 vắng có phép</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) excused</source>
        <translation>
            <numerusform>%n người vắng có phép</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Khai mạc cuộc họp</translation>
    </message>
    <message>
        <source>Break off the meeting</source>
        <translation>Tạm nghỉ</translation>
    </message>
    <message>
        <source>Resume the meeting</source>
        <translation>Họp tiếp</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Bế mạc cuộc họp</translation>
    </message>
    <message>
        <source>Go on to “%1”</source>
        <translation>Chuyển sang “%1”</translation>
    </message>
    <message>
        <source>Go on in the programme</source>
        <translation>Chuyển mục trong chương trình</translation>
    </message>
    <message>
        <source>Debate “%1” together with it</source>
        <translation>Thảo luận gộp “%1”</translation>
    </message>
    <message>
        <source>Debate another one together</source>
        <translation>Thảo luận gộp một mục</translation>
    </message>
    <message>
        <source>Finish “%1”</source>
        <translation>Kết thúc “%1”</translation>
    </message>
    <message>
        <source>Finish what is on</source>
        <translation>Kết thúc mục đang họp</translation>
    </message>
    <message>
        <source>Leave out “%1”</source>
        <translation>Bỏ qua “%1”</translation>
    </message>
    <message>
        <source>Leave out an item</source>
        <translation>Bỏ qua một mục</translation>
    </message>
    <message>
        <source>Put off “%1”</source>
        <translation>Hoãn “%1”</translation>
    </message>
    <message>
        <source>Put off an item</source>
        <translation>Hoãn một mục</translation>
    </message>
    <message>
        <source>Write notes on “%1”</source>
        <translation>Ghi chép về “%1”</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Ghi chép</translation>
    </message>
    <message>
        <source>%1 asks to speak</source>
        <translation>%1 đăng ký phát biểu</translation>
    </message>
    <message>
        <source>Somebody asks to speak</source>
        <translation>Có người đăng ký phát biểu</translation>
    </message>
    <message>
        <source>%1 has the word</source>
        <translation>Mời %1 phát biểu</translation>
    </message>
    <message>
        <source>Give the word</source>
        <translation>Mời phát biểu</translation>
    </message>
    <message>
        <source>%1 has spoken</source>
        <translation>%1 phát biểu xong</translation>
    </message>
    <message>
        <source>End a speech</source>
        <translation>Kết thúc phát biểu</translation>
    </message>
    <message>
        <source>%1 no longer asks to speak</source>
        <translation>%1 thôi đăng ký phát biểu</translation>
    </message>
    <message>
        <source>Take a speaker off the list</source>
        <translation>Bỏ một người khỏi danh sách phát biểu</translation>
    </message>
    <message>
        <source>Move %1 among the speakers</source>
        <translation>Chuyển chỗ %1 trong danh sách phát biểu</translation>
    </message>
    <message>
        <source>Move a speaker</source>
        <translation>Chuyển chỗ một người phát biểu</translation>
    </message>
    <message>
        <source>Keep a motion by %1</source>
        <translation>Ghi đề nghị sửa đổi của %1</translation>
    </message>
    <message>
        <source>Keep a motion</source>
        <translation>Ghi một đề nghị sửa đổi</translation>
    </message>
    <message>
        <source>Adopt a motion</source>
        <translation>Chấp nhận một đề nghị sửa đổi</translation>
    </message>
    <message>
        <source>Reject a motion</source>
        <translation>Không chấp nhận một đề nghị sửa đổi</translation>
    </message>
    <message>
        <source>Withdraw a motion</source>
        <translation>Rút một đề nghị sửa đổi</translation>
    </message>
    <message>
        <source>Take up a motion again</source>
        <translation>Xét lại một đề nghị sửa đổi</translation>
    </message>
    <message>
        <source>Take back the attendance of %1</source>
        <translation>Bỏ ghi điểm danh của %1</translation>
    </message>
    <message>
        <source>Take back an attendance</source>
        <translation>Bỏ ghi một lượt điểm danh</translation>
    </message>
    <message>
        <source>Change the prepared vote “%1”</source>
        <translation>Đổi lần biểu quyết đã chuẩn bị “%1”</translation>
    </message>
    <message>
        <source>Change a prepared vote</source>
        <translation>Đổi một lần biểu quyết đã chuẩn bị</translation>
    </message>
    <message>
        <source>Choose what phones show in the meeting “%1”</source>
        <translation>Chọn nội dung hiển thị trên điện thoại của cuộc họp “%1”</translation>
    </message>
    <message>
        <source>Choose what phones show</source>
        <translation>Chọn nội dung hiển thị trên điện thoại</translation>
    </message>
    <message>
        <source>Hand out “%1”</source>
        <translation>Phát tài liệu “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Hand out %n paper(s)</source>
        <translation>
            <numerusform>Phát %n tài liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the paper “%1”</source>
        <translation>Sửa tài liệu “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Change %n paper(s)</source>
        <translation>
            <numerusform>Sửa %n tài liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the paper “%1”</source>
        <translation>Chuyển chỗ tài liệu “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Move %n paper(s)</source>
        <translation>
            <numerusform>Chuyển chỗ %n tài liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the paper “%1”</source>
        <translation>Rút lại tài liệu “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n paper(s)</source>
        <translation>
            <numerusform>Rút lại %n tài liệu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Style</name>
    <message>
        <source>Table without rules</source>
        <translation>Bảng không kẻ</translation>
    </message>
    <message>
        <source>Table with rules</source>
        <translation>Bảng có kẻ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Note on an item</source>
        <translation>Ghi chú của mục</translation>
    </message>
    <message>
        <source>Numbered item</source>
        <translation>Mục đánh số</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Đề mục 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Đề mục 2</translation>
    </message>
    <message>
        <source>Name of the State</source>
        <translation>Quốc hiệu</translation>
    </message>
    <message>
        <source>Motto</source>
        <translation>Tiêu ngữ</translation>
    </message>
    <message>
        <source>Superior body</source>
        <translation>Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Number and symbol</source>
        <translation>Số và ký hiệu</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Địa danh và thời gian</translation>
    </message>
    <message>
        <source>Type of document</source>
        <translation>Tên loại văn bản</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Table cell</source>
        <translation>Ô bảng</translation>
    </message>
    <message>
        <source>Table heading</source>
        <translation>Đầu bảng</translation>
    </message>
    <message>
        <source>Title of the recipients</source>
        <translation>Tiêu đề nơi nhận</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Office of the signer</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>Tên người ký</translation>
    </message>
    <message>
        <source>Centred text</source>
        <translation>Dòng giữa trang</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Kính gửi</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Căn cứ ban hành</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Phụ lục</translation>
    </message>
</context>
<context>
    <name>Vote</name>
    <message>
        <source>more than %1 of %2</source>
        <translation>quá %1 %2</translation>
    </message>
    <message>
        <source>at least %1 of %2</source>
        <translation>ít nhất %1 %2</translation>
    </message>
    <message>
        <source>Passed: %1 of %2 for, %3 needed (at least %4).</source>
        <translation>Thông qua: %1/%2 tán thành, cần %3 (từ %4).</translation>
    </message>
    <message>
        <source>Not passed: %1 of %2 for, %3 needed (at least %4).</source>
        <translation>Không thông qua: %1/%2 tán thành, cần %3 (từ %4).</translation>
    </message>
    <message>
        <source>A tie: %1 of %2 for, %3 needed (at least %4). The chair has the casting vote.</source>
        <translation>Số phiếu ngang nhau: %1/%2 tán thành, cần %3 (từ %4). Chờ phiếu quyết định của chủ tọa.</translation>
    </message>
    <message>
        <source>A tie: %1 of %2 for, %3 needed (at least %4). The side that the chair voted for prevails.</source>
        <translation>Số phiếu ngang nhau: %1/%2 tán thành, cần %3 (từ %4). Quyết định theo phía chủ tọa đã biểu quyết.</translation>
    </message>
    <message>
        <source>No quorum: %1 of %2 present, at least %3 of %4 needed (%5). Nothing is decided.</source>
        <translation>Không đủ số thành viên tối thiểu: có mặt %1/%2, cần ít nhất %3 %4 (từ %5). Chưa quyết định được.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Thông qua</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Không thông qua</translation>
    </message>
    <message>
        <source>Tied</source>
        <translation>Ngang phiếu</translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>Không đủ số tối thiểu</translation>
    </message>
    <message>
        <source>an opinion, without a decision</source>
        <translation>chỉ lấy ý kiến, không quyết định</translation>
    </message>
    <message>
        <source>%1; on a tie the chair&apos;s side prevails</source>
        <translation>%1; ngang phiếu thì theo phía chủ tọa đã biểu quyết</translation>
    </message>
    <message>
        <source>%1; on a tie the chair decides</source>
        <translation>%1; ngang phiếu thì chủ tọa quyết định</translation>
    </message>
    <message>
        <source>%1; quorum %2 of %3</source>
        <translation>%1; họp khi có ít nhất %2 %3</translation>
    </message>
    <message>
        <source>%1; quorum %2 of %3; on a tie the chair&apos;s side prevails</source>
        <translation>%1; họp khi có ít nhất %2 %3; ngang phiếu thì theo phía chủ tọa đã biểu quyết</translation>
    </message>
    <message>
        <source>%1; quorum %2 of %3; on a tie the chair decides</source>
        <translation>%1; họp khi có ít nhất %2 %3; ngang phiếu thì chủ tọa quyết định</translation>
    </message>
    <message>
        <source>all members</source>
        <translation>tổng số thành viên</translation>
    </message>
    <message>
        <source>members entitled to vote</source>
        <translation>số thành viên có quyền biểu quyết</translation>
    </message>
    <message>
        <source>members present</source>
        <translation>số thành viên có mặt</translation>
    </message>
    <message>
        <source>ballots issued</source>
        <translation>số phiếu phát ra</translation>
    </message>
    <message>
        <source>ballots collected</source>
        <translation>số phiếu thu về</translation>
    </message>
    <message>
        <source>valid ballots</source>
        <translation>số phiếu hợp lệ</translation>
    </message>
    <message>
        <source>votes for and against</source>
        <translation>số phiếu tán thành và không tán thành</translation>
    </message>
    <message>
        <source>votes for, against and abstaining</source>
        <translation>số phiếu tán thành, không tán thành và không biểu quyết</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Giơ tay</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Gọi tên</translation>
    </message>
    <message>
        <source>Paper ballots</source>
        <translation>Phiếu giấy</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Quoted from a document</source>
        <translation>Theo văn bản</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Tán thành</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Không tán thành</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>Không biểu quyết</translation>
    </message>
    <message>
        <source>Passed: a tie, %1 of %2 for, %3 needed (at least %4), and the chair was for.</source>
        <translation>Thông qua: số phiếu ngang nhau, %1/%2 tán thành, cần %3 (từ %4), và chủ tọa tán thành.</translation>
    </message>
    <message>
        <source>Not passed: a tie, %1 of %2 for, %3 needed (at least %4), and the chair was against.</source>
        <translation>Không thông qua: số phiếu ngang nhau, %1/%2 tán thành, cần %3 (từ %4), và chủ tọa không tán thành.</translation>
    </message>
    <message>
        <source>%1 of %2 for, %3 needed (at least %4)</source>
        <translation>%1/%2 tán thành, cần %3 (từ %4)</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>quá %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>ít nhất %1</translation>
    </message>
</context>
<context>
    <name>VoteStanding</name>
    <message>
        <source>Voting</source>
        <translation>Đang biểu quyết</translation>
    </message>
    <message>
        <source>Passed %1/%2</source>
        <translation>Thông qua %1/%2</translation>
    </message>
    <message>
        <source>Not passed %1/%2</source>
        <translation>Không thông qua %1/%2</translation>
    </message>
</context>
<context>
    <name>nghisu::Actions</name>
    <message>
        <source>New council…</source>
        <translation>Tạo hội đồng…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Mở tệp…</translation>
    </message>
    <message>
        <source>Open the sample council</source>
        <translation>Mở bản mẫu</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Lưu bản sao…</translation>
    </message>
    <message>
        <source>Close the council</source>
        <translation>Đóng tệp hội đồng</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Search or command…</source>
        <translation>Tìm hoặc ra lệnh…</translation>
    </message>
    <message>
        <source>Take in documents…</source>
        <translation>Nhận văn bản…</translation>
    </message>
    <message>
        <source>Take in from the clipboard</source>
        <translation>Nhận từ bảng tạm</translation>
    </message>
    <message>
        <source>New meeting…</source>
        <translation>Tạo cuộc họp…</translation>
    </message>
    <message>
        <source>Edit the meeting…</source>
        <translation>Sửa cuộc họp…</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <translation>Xóa cuộc họp</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Biểu quyết</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Chữ to hơn</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Chữ nhỏ hơn</translation>
    </message>
    <message>
        <source>Text as designed</source>
        <translation>Cỡ chữ mặc định</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Đổi giao diện sáng, tối</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Toàn màn hình</translation>
    </message>
    <message>
        <source>Show the menu</source>
        <translation>Hiện trình đơn</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Phím tắt và trợ giúp</translation>
    </message>
    <message>
        <source>About Nghị Sự</source>
        <translation>Giới thiệu Nghị Sự</translation>
    </message>
    <message>
        <source>Search all meetings…</source>
        <translation>Tìm trong mọi cuộc họp…</translation>
    </message>
    <message>
        <source>New meeting from this one…</source>
        <translation>Tạo cuộc họp tiếp theo từ cuộc này…</translation>
    </message>
    <message>
        <source>Archive the meeting</source>
        <translation>Lưu trữ cuộc họp</translation>
    </message>
    <message>
        <source>Make a template of the meeting…</source>
        <translation>Tạo mẫu từ cuộc họp…</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Theo dõi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Find proposals that ask alike</source>
        <translation>Tìm kiến nghị trùng nội dung</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Fill a Word template…</source>
        <translation>Điền mẫu Word…</translation>
    </message>
    <message>
        <source>Fields for templates…</source>
        <translation>Các trường dùng trong mẫu…</translation>
    </message>
    <message>
        <source>Conduct the meeting</source>
        <translation>Điều hành cuộc họp</translation>
    </message>
    <message>
        <source>Papers for the room…</source>
        <translation>Tài liệu cuộc họp…</translation>
    </message>
</context>
<context>
    <name>nghisu::AgendaItemDialog</name>
    <message>
        <source>Edit the item</source>
        <translation>Sửa mục chương trình</translation>
    </message>
    <message>
        <source>Add to the programme</source>
        <translation>Thêm vào chương trình</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Số phút</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Bắt đầu lúc</translation>
    </message>
    <message>
        <source>Left empty, it begins when the item before ends.</source>
        <translation>Để trống thì bắt đầu khi mục trước kết thúc.</translation>
    </message>
    <message>
        <source>Performed by</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>None are debated here</source>
        <translation>Không thảo luận kiến nghị ở mục này</translation>
    </message>
    <message>
        <source>Those that no other item debates</source>
        <translation>Các kiến nghị chưa thuộc mục nào khác</translation>
    </message>
    <message>
        <source>Those below “%1”</source>
        <translation>Các kiến nghị thuộc “%1”</translation>
    </message>
</context>
<context>
    <name>nghisu::AlikeDelegate</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>nghisu::AlikeModel</name>
    <message>
        <source>Proposal %1</source>
        <translation>Kiến nghị %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of a proposal, who asks it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two proposals</comment>
        <translation>%1 và %2</translation>
    </message>
    <message>
        <source>%1: %2 % alike</source>
        <translation>%1: giống nhau %2 %</translation>
    </message>
</context>
<context>
    <name>nghisu::AnnulDialog</name>
    <message>
        <source>Annul this vote?</source>
        <translation>Hủy lần biểu quyết này?</translation>
    </message>
    <message>
        <source>“%1” will count for nothing. It stays in the record as annulled, with the reason.</source>
        <translation>“%1” sẽ không thành kết quả. Biên bản vẫn ghi lần biểu quyết đã hủy và lý do.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Reason for annulling the vote</source>
        <translation>Lý do hủy lần biểu quyết</translation>
    </message>
    <message>
        <source>Annul the vote</source>
        <translation>Hủy lần này</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Giữ nguyên</translation>
    </message>
</context>
<context>
    <name>nghisu::AttendanceDialog</name>
    <message>
        <source>Attendance</source>
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>Name, organisation or seat</source>
        <translation>Họ tên, đơn vị hoặc chỗ ngồi</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Tìm người</translation>
    </message>
    <message>
        <source>Members and guests</source>
        <translation>Thành viên và khách mời</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Tạm vắng</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Đã về</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Vắng có phép</translation>
    </message>
    <message>
        <source>Substitute…</source>
        <translation>Người dự thay…</translation>
    </message>
    <message>
        <source>All present</source>
        <translation>Tất cả có mặt</translation>
    </message>
    <message>
        <source>Enter or Space: present, or not yet. Everything is kept at once.</source>
        <translation>Enter hoặc phím cách: có mặt hoặc chưa đến. Mọi thay đổi được lưu ngay.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 members present, %n other(s)</source>
        <translation>
            <numerusform>%1/%2 thành viên có mặt, %n người khác</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 members present</source>
        <translation>%1/%2 thành viên có mặt</translation>
    </message>
    <message>
        <source>quorum reached</source>
        <translation>đủ số tối thiểu</translation>
    </message>
    <message>
        <source>quorum: %1</source>
        <translation>cần %1 người</translation>
    </message>
    <message>
        <source>%1 is not the code of a card. Scan it again, or type the name.</source>
        <translation>%1 không phải là mã trên thẻ điểm danh. Hãy quét lại hoặc gõ họ tên.</translation>
    </message>
    <message>
        <source>Nobody of this council has the code %1. Type the name instead.</source>
        <translation>Không ai trong hội đồng này có mã %1. Hãy gõ họ tên để tìm.</translation>
    </message>
    <message>
        <source>%1: present, %2</source>
        <translation>%1: có mặt lúc %2</translation>
    </message>
    <message>
        <source>%1: present already, since %2</source>
        <translation>%1: đã có mặt từ %2</translation>
    </message>
    <message>
        <source>%1: %2 is here in their place, since %3</source>
        <translation>%1: đã có %2 dự thay từ %3</translation>
    </message>
    <message>
        <source>Scan a card, or type a few letters of the name.</source>
        <translation>Quét thẻ điểm danh hoặc gõ vài chữ của họ tên.</translation>
    </message>
    <message>
        <source>The card %1 is of another council, or of before this one was renamed. Type the name instead.</source>
        <translation>Thẻ %1 là của hội đồng khác, hoặc được in trước khi hội đồng này đổi tên. Hãy gõ họ tên.</translation>
    </message>
</context>
<context>
    <name>nghisu::AttendanceModel</name>
    <message>
        <source>present, %1</source>
        <translation>có mặt lúc %1</translation>
    </message>
    <message>
        <source>for them: %1</source>
        <translation>dự thay: %1</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>vắng có phép</translation>
    </message>
    <message>
        <source>out of the room, %1</source>
        <translation>tạm vắng từ %1</translation>
    </message>
    <message>
        <source>has left, %1</source>
        <translation>đã về lúc %1</translation>
    </message>
    <message>
        <source>%1: not here yet</source>
        <translation>%1: chưa đến</translation>
    </message>
</context>
<context>
    <name>nghisu::BallotLine</name>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Không có phương án nào được chọn.</translation>
    </message>
    <message>
        <source>Type the numbers of a ballot in the order of rank, then Enter.</source>
        <translation>Gõ các số trên phiếu theo thứ tự xếp hạng rồi nhấn Enter.</translation>
    </message>
    <message>
        <source>Type the numbers of those that are struck out, then Enter.</source>
        <translation>Gõ số của những người bị gạch tên rồi nhấn Enter.</translation>
    </message>
    <message>
        <source>Type the numbers of those that are chosen, then Enter.</source>
        <translation>Gõ số của những phương án được chọn rồi nhấn Enter.</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Phiếu</translation>
    </message>
</context>
<context>
    <name>nghisu::BallotsView</name>
    <message numerus="yes">
        <source>%n ballot(s) of the bundle are not kept yet. Check and keep them first.</source>
        <translation>
            <numerusform>Còn %n phiếu trong tập chưa ghi nhận. Hãy soát và ghi nhận trước.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 valid ballots came back, but %2 were typed. Type those that are missing, or correct the figures.</source>
        <translation>Thu về %1 phiếu hợp lệ nhưng đã nhập %2 phiếu. Hãy nhập nốt phiếu còn thiếu hoặc sửa số liệu.</translation>
    </message>
    <message>
        <source>The bundle is full. Check it, and keep it with Ctrl+Enter.</source>
        <translation>Tập phiếu đã đầy. Hãy soát lại và ghi nhận bằng Ctrl+Enter.</translation>
    </message>
    <message>
        <source>invalid</source>
        <comment>a ballot</comment>
        <translation>không hợp lệ</translation>
    </message>
    <message>
        <source>The bundle is empty.</source>
        <translation>Tập phiếu đang trống.</translation>
    </message>
    <message numerus="yes">
        <source>Bundle of %n: %1</source>
        <translation>
            <numerusform>Tập %n phiếu: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Ballots kept: %1; invalid: %2.</source>
        <translation>Phiếu đã ghi nhận: %1; không hợp lệ: %2.</translation>
    </message>
    <message>
        <source>0: nothing is written on it. −: it is invalid. Backspace: takes back the last.</source>
        <translation>0: phiếu không ghi gì. −: phiếu không hợp lệ. Backspace: lấy lại phiếu vừa nhập.</translation>
    </message>
    <message>
        <source>Next ballot</source>
        <translation>Phiếu tiếp theo</translation>
    </message>
    <message>
        <source>Keep the bundle</source>
        <translation>Ghi nhận tập phiếu</translation>
    </message>
    <message>
        <source>Take back the last</source>
        <translation>Lấy lại phiếu cuối</translation>
    </message>
    <message>
        <source>Enter sums instead</source>
        <translation>Nhập tổng số phiếu</translation>
    </message>
    <message>
        <source>Nobody has taken a paper yet. First enter who takes one.</source>
        <translation>Chưa có ai nhận phiếu giấy. Trước hết hãy nhập người nhận phiếu.</translation>
    </message>
    <message numerus="yes">
        <source>The %n paper(s) that were taken are all typed. First enter who took this one.</source>
        <translation>
            <numerusform>Đã nhập đủ %n phiếu giấy được phát. Trước hết hãy nhập người đã nhận phiếu này.</numerusform>
        </translation>
    </message>
    <message>
        <source>A single paper is known to whoever opens it. Let two or more members vote on paper, or lend a phone.</source>
        <translation>Nếu chỉ có một phiếu giấy thì người mở phiếu biết phiếu đó của ai. Nên để ít nhất hai thành viên dùng phiếu giấy, hoặc cho mượn điện thoại.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) that were taken are not typed yet. Type what came back, and − for one that did not or is invalid.</source>
        <translation>
            <numerusform>Còn %n phiếu giấy đã phát chưa nhập. Hãy nhập các phiếu thu về; phiếu không thu về hoặc không hợp lệ thì gõ −.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::Bar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>nghisu::BodiesPage</name>
    <message numerus="yes">
        <source>%n body(s)</source>
        <translation>
            <numerusform>%n cơ quan</numerusform>
        </translation>
    </message>
    <message>
        <source>No bodies yet</source>
        <translation>Chưa có cơ quan nào</translation>
    </message>
    <message>
        <source>Add the ministries and agencies that are to answer.</source>
        <translation>Hãy thêm các bộ và cơ quan trả lời kiến nghị.</translation>
    </message>
    <message>
        <source>No body found</source>
        <translation>Không tìm thấy cơ quan nào</translation>
    </message>
    <message>
        <source>Search for another name, or add this one.</source>
        <translation>Hãy tìm tên khác, hoặc thêm cơ quan này.</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Đã thêm %1</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Đã xóa %1</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Add body…</source>
        <translation>Thêm cơ quan…</translation>
    </message>
    <message>
        <source>Edit body…</source>
        <translation>Sửa cơ quan…</translation>
    </message>
    <message>
        <source>Remove body</source>
        <translation>Xóa cơ quan</translation>
    </message>
    <message>
        <source>Find a body</source>
        <translation>Tìm cơ quan</translation>
    </message>
    <message>
        <source>Add body</source>
        <translation>Thêm cơ quan</translation>
    </message>
    <message>
        <source>Name or abbreviation</source>
        <translation>Tên hoặc tên viết tắt</translation>
    </message>
    <message>
        <source>Directory of bodies</source>
        <translation>Danh mục cơ quan</translation>
    </message>
    <message>
        <source>Import a directory</source>
        <translation>Nhập danh mục cơ quan</translation>
    </message>
    <message>
        <source>Directories (*.csv *.json *.txt)</source>
        <translation>Danh mục (*.csv *.json *.txt)</translation>
    </message>
    <message>
        <source>Export the directory</source>
        <translation>Xuất danh mục cơ quan</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>Bảng (*.csv);;JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n body(s) imported</source>
        <translation>
            <numerusform>Đã nhập %n cơ quan</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>Đã lưu thành “%1”</translation>
    </message>
    <message>
        <source>Show its proposals</source>
        <translation>Xem kiến nghị của cơ quan này</translation>
    </message>
    <message>
        <source>Show its open answers</source>
        <translation>Xem nội dung chưa trả lời</translation>
    </message>
    <message>
        <source>Hand over what it has to answer…</source>
        <translation>Chuyển giao nội dung chưa trả lời…</translation>
    </message>
    <message>
        <source>Import a directory…</source>
        <translation>Nhập danh mục…</translation>
    </message>
    <message>
        <source>Export the directory…</source>
        <translation>Xuất danh mục…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
</context>
<context>
    <name>nghisu::BodyDialog</name>
    <message>
        <source>State organ</source>
        <translation>Cơ quan nhà nước</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Bộ</translation>
    </message>
    <message>
        <source>Ministerial agency</source>
        <translation>Cơ quan ngang Bộ</translation>
    </message>
    <message>
        <source>Other body</source>
        <translation>Cơ quan khác</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh, thành phố</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Sở</translation>
    </message>
    <message>
        <source>Edit body</source>
        <translation>Sửa cơ quan</translation>
    </message>
    <message>
        <source>Add body</source>
        <translation>Thêm cơ quan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên ngắn</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Cách viết khác</translation>
    </message>
    <message>
        <source>One spelling a line. Letters that use one of them are understood.</source>
        <translation>Mỗi dòng một cách viết. Văn bản đề xuất dùng cách nào cũng được nhận ra.</translation>
    </message>
    <message>
        <source>Stands from</source>
        <translation>Hoạt động từ</translation>
    </message>
    <message>
        <source>Stood until</source>
        <translation>Hoạt động đến</translation>
    </message>
    <message>
        <source>Answers today</source>
        <translation>Cơ quan kế thừa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Another body has this code.</source>
        <translation>Mã này đã dùng cho cơ quan khác.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a body, its field</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Took over from</source>
        <translation>Kế thừa từ</translation>
    </message>
</context>
<context>
    <name>nghisu::BodyField</name>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Add a lead body</source>
        <translation>Thêm cơ quan chủ trì</translation>
    </message>
    <message>
        <source>Add a co-ordinating body</source>
        <translation>Thêm cơ quan phối hợp</translation>
    </message>
    <message>
        <source>Name or abbreviation</source>
        <translation>Tên hoặc tên viết tắt</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Thay…</translation>
    </message>
    <message>
        <source>Make co-ordinating</source>
        <translation>Chuyển thành phối hợp</translation>
    </message>
    <message>
        <source>Make lead</source>
        <translation>Chuyển thành chủ trì</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
</context>
<context>
    <name>nghisu::BodyModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên ngắn</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Cách viết khác</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Answers today</source>
        <translation>Cơ quan kế thừa</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a body, its field</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>nghisu::BodyPicker</name>
    <message>
        <source>no longer stands</source>
        <translation>không còn hoạt động</translation>
    </message>
    <message>
        <source>as a group</source>
        <translation>nhóm cơ quan</translation>
    </message>
    <message>
        <source>Bodies found</source>
        <translation>Cơ quan tìm thấy</translation>
    </message>
</context>
<context>
    <name>nghisu::ChangeModel</name>
    <message>
        <source>Added</source>
        <translation>Thêm mới</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Đã bỏ</translation>
    </message>
    <message>
        <source>Changed, was %1</source>
        <translation>Sửa đổi, trước là %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Sửa đổi</translation>
    </message>
    <message>
        <source>Moved, was %1</source>
        <translation>Chuyển chỗ, trước là %1</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Chuyển chỗ</translation>
    </message>
</context>
<context>
    <name>nghisu::ChangesDialog</name>
    <message>
        <source>Changes since the issue</source>
        <translation>Thay đổi so với lần ban hành</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>So với</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Các thay đổi</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Issue %1, %2</source>
        <translation>Ban hành lần %1, %2</translation>
    </message>
    <message>
        <source>Nothing has changed since then.</source>
        <translation>Từ đó đến nay không có thay đổi.</translation>
    </message>
    <message>
        <source>Added %1, removed %2, changed %3, moved %4</source>
        <translation>Thêm %1, bỏ %2, sửa %3, chuyển chỗ %4</translation>
    </message>
</context>
<context>
    <name>nghisu::CitationMenu</name>
    <message>
        <source>Find in this list</source>
        <translation>Tìm trong danh sách này</translation>
    </message>
    <message>
        <source>Find in all meetings</source>
        <translation>Tìm trong mọi cuộc họp</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Chép tên văn bản</translation>
    </message>
    <message>
        <source>Make it the lead</source>
        <translation>Giao chủ trì</translation>
    </message>
    <message>
        <source>Make it co-ordinating</source>
        <translation>Giao phối hợp</translation>
    </message>
    <message>
        <source>Show in the directory</source>
        <translation>Xem trong danh mục cơ quan</translation>
    </message>
</context>
<context>
    <name>nghisu::ClockField</name>
    <message>
        <source>Write a time as 8:30, or 8:30 - 9:00.</source>
        <translation>Hãy viết giờ như 8:30 hoặc 8h30; cả khoảng thì 8:30 - 9:00.</translation>
    </message>
</context>
<context>
    <name>nghisu::CommandPalette</name>
    <message>
        <source>Action, proposal, body, person, meeting</source>
        <translation>Lệnh, kiến nghị, cơ quan, thành viên, cuộc họp</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Tìm hoặc ra lệnh</translation>
    </message>
    <message>
        <source>diacritics are optional</source>
        <translation>gõ không dấu cũng được</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Tìm thấy</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters or another word.</source>
        <translation>Không tìm thấy. Hãy gõ ít chữ hơn hoặc từ khác.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>chọn</translation>
    </message>
    <message>
        <source>Enter to open</source>
        <translation>Enter mở</translation>
    </message>
    <message>
        <source>Esc to close</source>
        <translation>Esc đóng</translation>
    </message>
</context>
<context>
    <name>nghisu::CompareDialog</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>nghisu::ComparedTexts</name>
    <message>
        <source>The first text</source>
        <translation>Văn bản thứ nhất</translation>
    </message>
    <message>
        <source>The second text</source>
        <translation>Văn bản thứ hai</translation>
    </message>
    <message>
        <source>This one is kept</source>
        <translation>Đang giữ bản này</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Giữ bản này</translation>
    </message>
</context>
<context>
    <name>nghisu::CorrectDialog</name>
    <message>
        <source>Put these figures in place of the old ones?</source>
        <translation>Thay số liệu cũ bằng số liệu này?</translation>
    </message>
    <message>
        <source>The old figures stay in the record beside these.</source>
        <translation>Số liệu cũ vẫn được giữ trong hồ sơ bên cạnh số liệu mới.</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>Lý do (ghi vào hồ sơ)</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>Lý do đính chính</translation>
    </message>
    <message>
        <source>Correct the result</source>
        <translation>Đính chính kết quả</translation>
    </message>
    <message>
        <source>Go on correcting</source>
        <translation>Sửa tiếp</translation>
    </message>
</context>
<context>
    <name>nghisu::CouncilSettings</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A new vote starts with this rule: %1. Each vote keeps its own.</source>
        <translation>Lần biểu quyết mới theo quy tắc này: %1. Mỗi lần biểu quyết giữ quy tắc riêng.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên hội đồng</translation>
    </message>
    <message>
        <source>Superior body</source>
        <translation>Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Document symbol</source>
        <translation>Ký hiệu văn bản</translation>
    </message>
    <message>
        <source>Signed as</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Thư ký</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Ngôn ngữ văn bản</translation>
    </message>
    <message>
        <source>Rule for decisions</source>
        <translation>Quy tắc thông qua</translation>
    </message>
    <message>
        <source>Printed above the council&apos;s name; may stay empty</source>
        <translation>In phía trên tên hội đồng; có thể để trống</translation>
    </message>
    <message>
        <source>For place and date</source>
        <translation>Ghi trước ngày, tháng, năm</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chủ tịch</translation>
    </message>
    <message>
        <source>The part of a document&apos;s number that names the council.</source>
        <translation>Phần chỉ hội đồng trong số, ký hiệu văn bản.</translation>
    </message>
    <message>
        <source>One a line, printed under the signature.</source>
        <translation>Mỗi dòng một nơi nhận, in dưới phần ký.</translation>
    </message>
    <message>
        <source>Style of documents</source>
        <translation>Kiểu trình bày văn bản</translation>
    </message>
    <message>
        <source>Official (Decree 30/2020/NĐ-CP)</source>
        <translation>Hành chính (Nghị định 30/2020/NĐ-CP)</translation>
    </message>
    <message>
        <source>Plain modern</source>
        <translation>Hiện đại, đơn giản</translation>
    </message>
    <message>
        <source>Speaking time, minutes</source>
        <translation>Thời gian phát biểu (phút)</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Không giới hạn</translation>
    </message>
    <message>
        <source>The clock of a speaker warns when little of it is left.</source>
        <translation>Đồng hồ của người phát biểu nhắc khi sắp hết giờ.</translation>
    </message>
</context>
<context>
    <name>nghisu::CountView</name>
    <message>
        <source>If closed now:</source>
        <translation>Nếu đóng lúc này:</translation>
    </message>
    <message>
        <source>By this count:</source>
        <translation>Theo lần kiểm này:</translation>
    </message>
    <message>
        <source>Type the ballots one by one</source>
        <translation>Nhập từng phiếu</translation>
    </message>
    <message>
        <source>Take the figures from a table…</source>
        <translation>Lấy số liệu từ bảng…</translation>
    </message>
</context>
<context>
    <name>nghisu::CountsDialog</name>
    <message>
        <source>Figures from a table</source>
        <translation>Số liệu từ bảng</translation>
    </message>
    <message>
        <source>An option and its votes on each line, as copied from a spreadsheet or read from a file.</source>
        <translation>Mỗi dòng một phương án và số phiếu, sao chép từ bảng tính hoặc đọc từ tệp.</translation>
    </message>
    <message>
        <source>Table of votes</source>
        <translation>Bảng số phiếu</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Từ tệp…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Take these figures</source>
        <translation>Lấy số liệu này</translation>
    </message>
    <message>
        <source>“%1” is no option of this vote.</source>
        <translation>“%1” không phải phương án của lần biểu quyết này.</translation>
    </message>
    <message>
        <source>“%1” stands there more than once.</source>
        <translation>“%1” xuất hiện nhiều lần.</translation>
    </message>
    <message>
        <source>The votes of “%1” are missing.</source>
        <translation>Thiếu số phiếu của “%1”.</translation>
    </message>
    <message>
        <source>Paste the table here.</source>
        <translation>Dán bảng vào đây.</translation>
    </message>
</context>
<context>
    <name>nghisu::DayField</name>
    <message>
        <source>Write a day as 15/12/2026, or +30 for 30 days from today.</source>
        <translation>Ghi ngày dạng 15/12/2026, hoặc +30 cho 30 ngày kể từ hôm nay.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Lịch</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Chọn trên lịch</translation>
    </message>
    <message>
        <source>none</source>
        <translation>chưa đặt</translation>
    </message>
</context>
<context>
    <name>nghisu::DayLink</name>
    <message>
        <source>No day</source>
        <translation>Bỏ ngày</translation>
    </message>
</context>
<context>
    <name>nghisu::DeadlineDialog</name>
    <message numerus="yes">
        <source>Deadline of %n answer(s)</source>
        <translation>
            <numerusform>Hạn trả lời của %n nội dung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>sau %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Hạn trả lời</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Không nhắc</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Đúng ngày hạn</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>Trước %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Ngày nhắc</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Set deadline</source>
        <translation>Đặt hạn</translation>
    </message>
</context>
<context>
    <name>nghisu::DiscussionEdit</name>
    <message>
        <source>Notes</source>
        <translation>Ghi chép</translation>
    </message>
    <message>
        <source>What is said; it goes into the minutes</source>
        <translation>Ý kiến thảo luận; sẽ vào biên bản</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>What the chair concludes</source>
        <translation>Chủ tọa kết luận</translation>
    </message>
</context>
<context>
    <name>nghisu::DocumentTemplates</name>
    <message>
        <source>Fill a Word template…</source>
        <translation>Điền mẫu Word…</translation>
    </message>
    <message>
        <source>Save a sample: invitation…</source>
        <translation>Lưu mẫu giấy mời…</translation>
    </message>
    <message>
        <source>Save a sample: collected proposals…</source>
        <translation>Lưu mẫu tổng hợp kiến nghị…</translation>
    </message>
    <message>
        <source>Fields for templates…</source>
        <translation>Các trường dùng trong mẫu…</translation>
    </message>
    <message>
        <source>Word templates</source>
        <translation>Mẫu Word</translation>
    </message>
    <message>
        <source>Word template to fill</source>
        <translation>Chọn mẫu Word để điền</translation>
    </message>
    <message>
        <source>Word documents and templates (*.docx *.dotx)</source>
        <translation>Văn bản và mẫu Word (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>Save the filled document</source>
        <translation>Lưu văn bản đã điền</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Văn bản Word (*.docx)</translation>
    </message>
    <message>
        <source>Saved as “%1”. The template has no fields.</source>
        <translation>Đã lưu thành “%1”. Mẫu không có trường nào.</translation>
    </message>
    <message>
        <source>Saved as “%1”. Written as dots, because not known yet: %2</source>
        <translation>Đã lưu thành “%1”. Chưa có thông tin nên ghi bằng dấu chấm: %2</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>Đã lưu thành “%1”</translation>
    </message>
    <message>
        <source>Save the sample template</source>
        <translation>Lưu mẫu kèm sẵn</translation>
    </message>
    <message>
        <source>Saved as “%1”. Open it in Word to make it your own.</source>
        <translation>Đã lưu thành “%1”. Hãy mở bằng Word để sửa thành mẫu của mình.</translation>
    </message>
</context>
<context>
    <name>nghisu::DocumentsPage</name>
    <message>
        <source>After the meeting</source>
        <translation>Sau cuộc họp</translation>
    </message>
    <message>
        <source>Before the meeting</source>
        <translation>Trước cuộc họp</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>Chưa có cuộc họp nào</translation>
    </message>
    <message>
        <source>Create a meeting or take in a document first.</source>
        <translation>Hãy tạo cuộc họp hoặc nhận văn bản trước.</translation>
    </message>
    <message>
        <source>Nothing to print yet</source>
        <translation>Chưa có gì để in</translation>
    </message>
    <message>
        <source>page %1/%2</source>
        <translation>trang %1/%2</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Vừa trang</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Vừa chiều ngang</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Tệp %1 (*.%2)</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <translation>Lưu thành %1</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>Đã lưu thành “%1”</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Documents of the meeting</source>
        <translation>Văn bản của cuộc họp</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Size of the preview</source>
        <translation>Cỡ bản xem trước</translation>
    </message>
    <message>
        <source>Since issue %1</source>
        <translation>So với lần ban hành %1</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>Định dạng khác</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Thư mục lưu công văn</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in “%1”</source>
        <translation>
            <numerusform>Đã lưu %n tệp vào “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Word, a file for each body…</source>
        <translation>Word, mỗi cơ quan một tệp…</translation>
    </message>
    <message>
        <source>PDF, a file for each body…</source>
        <translation>PDF, mỗi cơ quan một tệp…</translation>
    </message>
    <message>
        <source>Saved as “%1”. It holds your internal notes, too.</source>
        <translation>Đã lưu thành “%1”. Tệp này có cả ghi chú nội bộ.</translation>
    </message>
    <message>
        <source>Number and signer…</source>
        <translation>Số và người ký…</translation>
    </message>
    <message>
        <source>page %1/…</source>
        <translation>trang %1/…</translation>
    </message>
    <message>
        <source>Printed %1; changed since</source>
        <translation>Đã in lúc %1; sau đó nội dung đã thay đổi</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>Đã in lúc %1</translation>
    </message>
    <message>
        <source>Handed to the mail program %1; changed since</source>
        <translation>Đã chuyển sang thư điện tử lúc %1; sau đó nội dung đã thay đổi</translation>
    </message>
    <message>
        <source>Handed to the mail program %1</source>
        <translation>Đã chuyển sang thư điện tử lúc %1</translation>
    </message>
    <message>
        <source>Saved as %1 %2; changed since</source>
        <translation>Đã lưu bản %1 lúc %2; sau đó nội dung đã thay đổi</translation>
    </message>
    <message>
        <source>Saved as %1 %2</source>
        <translation>Đã lưu bản %1 lúc %2</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Cần làm lại</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Đã in</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>Word, all documents of the meeting…</source>
        <translation>Word, mọi văn bản của cuộc họp…</translation>
    </message>
    <message>
        <source>PDF, all documents of the meeting…</source>
        <translation>PDF, mọi văn bản của cuộc họp…</translation>
    </message>
    <message>
        <source>Send by mail as PDF…</source>
        <translation>Gửi thư điện tử kèm bản PDF…</translation>
    </message>
    <message>
        <source>Where to put the documents</source>
        <translation>Nơi lưu các văn bản</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) saved in “%1”</source>
        <translation>
            <numerusform>Đã lưu %n văn bản vào “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail program is set up on this computer</source>
        <translation>Máy này chưa cài đặt chương trình thư điện tử</translation>
    </message>
    <message>
        <source>Mailed</source>
        <translation>Đã chuyển thư</translation>
    </message>
    <message>
        <source>Number, day, signer and recipients are set with “Number and signer…”; place, symbol and what holds for all documents, in the settings.</source>
        <translation>Số, ngày, người ký và nơi nhận đặt ở “Số và người ký…”; địa danh, ký hiệu và những gì chung cho mọi văn bản đặt ở phần Cài đặt.</translation>
    </message>
</context>
<context>
    <name>nghisu::DoubtBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>action, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The letter says “%1”. Did you mean %2?</source>
        <translation>Văn bản ghi “%1”. Có phải là %2 không?</translation>
    </message>
    <message>
        <source>The letter was sent to %1, and this proposal names nobody. Is it for them to answer?</source>
        <translation>Văn bản gửi %1, kiến nghị này không nêu cơ quan nào. Giao cơ quan này trả lời?</translation>
    </message>
    <message>
        <source>%1 is named here. Is it asked to answer, as lead?</source>
        <translation>%1 được nêu ở đây. Có phải là cơ quan chủ trì trả lời không?</translation>
    </message>
    <message>
        <source>%1 is named here. Is it asked to co-ordinate?</source>
        <translation>%1 được nêu ở đây. Có phải là cơ quan phối hợp không?</translation>
    </message>
    <message>
        <source>“%1” is not in the directory of bodies. Keep it as written?</source>
        <translation>“%1” không có trong danh mục cơ quan. Giữ nguyên như văn bản?</translation>
    </message>
    <message>
        <source>Nobody is named who should answer. Is this a proposal all the same?</source>
        <translation>Không nêu cơ quan trả lời. Đây có phải là kiến nghị không?</translation>
    </message>
    <message>
        <source>Is this a proposal?</source>
        <translation>Đây có phải là kiến nghị không?</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to look at</source>
        <translation>
            <numerusform>Còn %n chỗ cần xem</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Đúng</translation>
    </message>
    <message>
        <source>No, leave it out</source>
        <translation>Không, để ngoài</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không phải</translation>
    </message>
    <message numerus="yes">
        <source>Yes, for all %n in this document</source>
        <translation>
            <numerusform>Đúng với cả %n kiến nghị trong văn bản này</numerusform>
        </translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Những chỗ cần xem</translation>
    </message>
    <message>
        <source>“%1” does not say which text is meant: its code or year is missing or wrong. Correct it in the text, or keep it as written?</source>
        <translation>“%1” chưa cho biết văn bản nào: thiếu hoặc sai năm, ký hiệu. Sửa lại trong nội dung hay giữ nguyên như đã viết?</translation>
    </message>
</context>
<context>
    <name>nghisu::DraftDelegate</name>
    <message>
        <source>Opinion poll:</source>
        <translation>Lấy ý kiến:</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Cần xem lại</translation>
    </message>
    <message>
        <source>%1 % alike</source>
        <translation>Giống %1 %</translation>
    </message>
    <message>
        <source>%1 % as %2</source>
        <comment>likeness, who asks it</comment>
        <translation>Giống %1 %: %2</translation>
    </message>
</context>
<context>
    <name>nghisu::DraftEditor</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Proposal %1</source>
        <translation>Kiến nghị %1</translation>
    </message>
    <message>
        <source>Text of the proposal</source>
        <translation>Nội dung kiến nghị</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Co-ordinating</source>
        <translation>Phối hợp</translation>
    </message>
</context>
<context>
    <name>nghisu::DraftModel</name>
    <message>
        <source>%1 %2 (%3 %)</source>
        <comment>option, votes, percent</comment>
        <translation>%1 %2 (%3 %)</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n phiếu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and text of a proposal</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Asks %1 % the same as %2</source>
        <translation>Giống %1 % với kiến nghị của %2</translation>
    </message>
</context>
<context>
    <name>nghisu::EncodingBar</name>
    <message>
        <source>Are the letters right?</source>
        <translation>Chữ đã đúng chưa?</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Bảng mã</translation>
    </message>
    <message>
        <source>Encoding of the document</source>
        <translation>Bảng mã của văn bản</translation>
    </message>
    <message>
        <source>They are right</source>
        <translation>Đã đúng</translation>
    </message>
</context>
<context>
    <name>nghisu::FileOpener</name>
    <message>
        <source>Open a council</source>
        <translation>Mở hội đồng đã có</translation>
    </message>
    <message>
        <source>Councils (*.nghisu);;All files (*)</source>
        <translation>Tệp hội đồng (*.nghisu);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Where to keep the council</source>
        <translation>Chọn nơi lưu hội đồng</translation>
    </message>
    <message>
        <source>Councils (*.nghisu)</source>
        <translation>Tệp hội đồng (*.nghisu)</translation>
    </message>
    <message>
        <source>Documents to take in</source>
        <translation>Chọn văn bản đề xuất</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>Không mở được %1</translation>
    </message>
    <message>
        <source>%1 is open elsewhere</source>
        <translation>%1 đang được mở ở nơi khác</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Mở để xem</translation>
    </message>
    <message>
        <source>A copy is in %1</source>
        <translation>Đã lưu bản sao vào %1</translation>
    </message>
    <message>
        <source>It is open on another computer. Where two write in one file, the work of one is lost: take it over only if that computer is off or its drive was pulled out.</source>
        <translation>Tệp đang được mở ở máy khác. Hai người cùng ghi vào một tệp thì sẽ mất phần việc của một người: chỉ tiếp quản khi máy đó đã tắt hoặc ổ đĩa đã bị rút ra.</translation>
    </message>
    <message>
        <source>It is open on the computer %1. Where two write in one file, the work of one is lost: take it over only if that computer is off or its drive was pulled out.</source>
        <translation>Tệp đang được mở trên máy %1. Hai người cùng ghi vào một tệp thì sẽ mất phần việc của một người: chỉ tiếp quản khi máy đó đã tắt hoặc ổ đĩa đã bị rút ra.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Tiếp quản</translation>
    </message>
    <message>
        <source>You go on in %1</source>
        <translation>Từ nay làm việc trên %1</translation>
    </message>
    <message>
        <source>Letters (%1);;All files (*)</source>
        <translation>Văn bản (%1);;Mọi tệp (*)</translation>
    </message>
</context>
<context>
    <name>nghisu::FilterChoiceModel</name>
    <message>
        <source>Needs attention</source>
        <translation>Cần lưu ý</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Body that answers</source>
        <translation>Cơ quan trả lời</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Proposing body</source>
        <translation>Đơn vị đề xuất</translation>
    </message>
</context>
<context>
    <name>nghisu::FilterPanel</name>
    <message>
        <source>Find a choice</source>
        <translation>Tìm điều kiện</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Các điều kiện lọc</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n kiến nghị</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::FollowUpList</name>
    <message>
        <source>This meeting</source>
        <translation>Cuộc họp này</translation>
    </message>
    <message>
        <source>Whole council</source>
        <translation>Toàn hội đồng</translation>
    </message>
    <message>
        <source>No answers to wait for yet</source>
        <translation>Chưa có nội dung nào chờ trả lời</translation>
    </message>
    <message>
        <source>Once the list is issued, what each body is to answer stands here.</source>
        <translation>Khi danh sách được ban hành, nội dung từng cơ quan phải trả lời sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>No such answers</source>
        <translation>Không có nội dung nào như vậy</translation>
    </message>
    <message>
        <source>Choose another tab, body or meeting, or search for less.</source>
        <translation>Hãy chọn thẻ, cơ quan hoặc cuộc họp khác, hoặc rút gọn từ tìm.</translation>
    </message>
    <message>
        <source>Show all answers</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>Mọi cơ quan</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n not answered)</source>
        <translation>
            <numerusform>%1 (%n chưa trả lời)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deadline of %n answer(s) set</source>
        <translation>
            <numerusform>Đã đặt hạn trả lời cho %n nội dung</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Theo dõi</translation>
    </message>
    <message>
        <source>Show the proposal</source>
        <translation>Xem kiến nghị</translation>
    </message>
    <message>
        <source>Set deadline…</source>
        <translation>Đặt hạn…</translation>
    </message>
    <message>
        <source>Mark as answered</source>
        <translation>Đánh dấu đã trả lời</translation>
    </message>
    <message>
        <source>Mark as not answered</source>
        <translation>Đánh dấu chưa trả lời</translation>
    </message>
    <message>
        <source>Hand over what this body has to answer…</source>
        <translation>Chuyển giao nội dung chưa trả lời của cơ quan này…</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>Tìm nội dung trả lời</translation>
    </message>
    <message>
        <source>Also what is not issued</source>
        <translation>Cả kiến nghị chưa ban hành</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Các nội dung trả lời</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Chưa trả lời</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>To remind</source>
        <translation>Cần nhắc</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
</context>
<context>
    <name>nghisu::FollowUpModel</name>
    <message>
        <source>Not answered</source>
        <translation>Chưa trả lời</translation>
    </message>
    <message>
        <source>Answered in part</source>
        <translation>Trả lời một phần</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a meeting, its day</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not answered</source>
        <translation>
            <numerusform>%n chưa trả lời</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n answered</source>
        <translation>
            <numerusform>đã trả lời cả %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n quá hạn</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer stands</source>
        <translation>không còn hoạt động</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>chủ trì</translation>
    </message>
    <message>
        <source>co-ordinating</source>
        <translation>phối hợp</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>Quá hạn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Hạn trả lời</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Số công văn</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Ngày trả lời</translation>
    </message>
</context>
<context>
    <name>nghisu::FollowUpPanel</name>
    <message>
        <source>Document of the answer</source>
        <translation>Văn bản trả lời</translation>
    </message>
    <message>
        <source>Save the document as</source>
        <translation>Lưu văn bản thành</translation>
    </message>
    <message>
        <source>Choose an answer to see it here.</source>
        <translation>Chọn một nội dung để xem ở đây.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Proposal %1</source>
        <translation>Kiến nghị %1</translation>
    </message>
    <message>
        <source>%1 leads.</source>
        <translation>%1 chủ trì.</translation>
    </message>
    <message>
        <source>%1 co-ordinates.</source>
        <translation>%1 phối hợp.</translation>
    </message>
    <message>
        <source>%1 leads; %2 answers today.</source>
        <translation>%1 chủ trì; nay %2 trả lời.</translation>
    </message>
    <message>
        <source>%1 co-ordinates; %2 answers today.</source>
        <translation>%1 phối hợp; nay %2 trả lời.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Thay…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Đã gỡ %1</translation>
    </message>
    <message>
        <source>%1 is not a kind of document that is opened from here. Save it first.</source>
        <translation>%1 không phải loại văn bản mở được từ đây. Hãy lưu ra trước.</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>Đã lưu thành “%1”</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Hạn trả lời</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Ngày nhắc</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Số công văn</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Ngày trả lời</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Nội dung trả lời</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>3115/BTTTT-CVT</source>
        <comment>number of an official letter</comment>
        <translation>3115/BTTTT-CVT</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Mở bản sao</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lưu thành…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Xem trong danh sách</translation>
    </message>
</context>
<context>
    <name>nghisu::HandOverDialog</name>
    <message>
        <source>Hand over what %1 has still to answer</source>
        <translation>Chuyển giao nội dung %1 chưa trả lời</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) are not answered yet. They keep the name of their day and say who answers now.</source>
        <translation>
            <numerusform>Còn %n kiến nghị chưa được trả lời. Kiến nghị giữ tên cơ quan tại thời điểm giao và ghi rõ nay cơ quan nào trả lời.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each as below</source>
        <translation>Từng nội dung như dưới đây</translation>
    </message>
    <message>
        <source>Hand all to</source>
        <translation>Chuyển tất cả cho</translation>
    </message>
    <message>
        <source>Who answers %1</source>
        <translation>Cơ quan trả lời %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a body, its field</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose a body</source>
        <translation>Chọn cơ quan</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n</source>
        <translation>
            <numerusform>Chuyển giao %n nội dung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::HandingOver</name>
    <message>
        <source>%1 has nothing to answer any more</source>
        <translation>%1 không còn nội dung nào chưa trả lời</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) handed over</source>
        <translation>
            <numerusform>Đã chuyển giao %n nội dung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::HandoutModel</name>
    <message>
        <source>(not in the programme)</source>
        <translation>(không có trong chương trình)</translation>
    </message>
    <message>
        <source>The whole meeting</source>
        <translation>Cả cuộc họp</translation>
    </message>
    <message>
        <source>always as it is now</source>
        <translation>luôn mới nhất</translation>
    </message>
    <message>
        <source>members and guests</source>
        <translation>thành viên và khách</translation>
    </message>
    <message>
        <source>members only</source>
        <translation>chỉ thành viên</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Thuộc về</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Ai được đọc</translation>
    </message>
</context>
<context>
    <name>nghisu::HandoutsDialog</name>
    <message>
        <source>Papers for the room</source>
        <translation>Tài liệu cuộc họp</translation>
    </message>
    <message>
        <source>Papers (%1)</source>
        <translation>Tài liệu (%1)</translation>
    </message>
    <message>
        <source>“%1” is too large: files of up to %2 are handed out.</source>
        <translation>Tệp “%1” quá lớn: chỉ phát tệp đến %2.</translation>
    </message>
    <message>
        <source>“%1” is nothing that every phone can read. PDF, Word, Excel, PowerPoint, OpenDocument and pictures are handed out.</source>
        <translation>Không phải điện thoại nào cũng đọc được “%1”. Có thể phát tệp PDF, Word, Excel, PowerPoint, OpenDocument và ảnh.</translation>
    </message>
    <message>
        <source>“%1” is not what its name says, or is damaged.</source>
        <translation>Nội dung tệp “%1” không đúng với tên tệp hoặc tệp bị hỏng.</translation>
    </message>
    <message>
        <source>“%1” is handed out already.</source>
        <translation>“%1” đã được phát.</translation>
    </message>
    <message>
        <source>No program was found that opens “%1”.</source>
        <translation>Không tìm thấy chương trình nào mở được “%1”.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>Hand out to the room</source>
        <translation>Phát cho cuộc họp</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Mở bản sao</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>Papers of the meeting</source>
        <translation>Tài liệu của cuộc họp</translation>
    </message>
    <message>
        <source>No papers are handed out yet</source>
        <translation>Chưa phát tài liệu nào</translation>
    </message>
    <message>
        <source>What the room is to read on its phones: the draft report, submissions, the programme. Drop the files here.</source>
        <translation>Những gì đại biểu đọc trên điện thoại: dự thảo báo cáo, văn bản đề xuất, chương trình họp. Thả tệp vào đây.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Thêm tệp…</translation>
    </message>
    <message>
        <source>Guests may read it too</source>
        <translation>Khách cũng được đọc</translation>
    </message>
    <message>
        <source>Show guests the papers that are marked for them</source>
        <translation>Cho khách xem các tài liệu dành cho họ</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Thuộc về</translation>
    </message>
    <message>
        <source>On phones</source>
        <translation>Trên điện thoại</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình họp</translation>
    </message>
    <message>
        <source>List of proposals</source>
        <translation>Danh mục kiến nghị</translation>
    </message>
    <message>
        <source>Collected proposals</source>
        <translation>Tổng hợp kiến nghị</translation>
    </message>
    <message>
        <source>Members who have signed in read these on their phones while the meeting is served to phones. They are kept in the council&apos;s file.</source>
        <translation>Khi cuộc họp mở cho điện thoại, thành viên đã đăng nhập đọc các tài liệu này trên điện thoại của mình. Tài liệu được lưu trong tệp của hội đồng.</translation>
    </message>
    <message>
        <source>The council&apos;s documents</source>
        <translation>Văn bản của hội đồng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Taken back: “%1”. Ctrl+Z brings it back.</source>
        <translation>Đã rút lại: “%1”. Nhấn Ctrl+Z để lấy lại.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n paper(s). Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>Đã rút lại %n tài liệu. Nhấn Ctrl+Z để lấy lại.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::HistoryList</name>
    <message>
        <source>Everybody</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Chưa có thay đổi nào</translation>
    </message>
    <message>
        <source>No such steps</source>
        <translation>Không có thao tác nào như vậy</translation>
    </message>
    <message>
        <source>Every change stands here with its time and who made it.</source>
        <translation>Mỗi thay đổi được ghi lại ở đây với thời điểm và người thực hiện.</translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation>Hiện toàn bộ lịch sử</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Show the proposal</source>
        <translation>Xem kiến nghị</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Các thao tác</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Bodies and answers</source>
        <translation>Phân công, trả lời</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Biểu quyết</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
</context>
<context>
    <name>nghisu::HistoryModel</name>
    <message>
        <source>%1 and others</source>
        <translation>%1 và các kiến nghị khác</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 và %n kiến nghị khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Thao tác</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người thực hiện</translation>
    </message>
</context>
<context>
    <name>nghisu::HistoryPanel</name>
    <message>
        <source>All…</source>
        <translation>Tất cả…</translation>
    </message>
</context>
<context>
    <name>nghisu::HitModel</name>
    <message>
        <source>Short name</source>
        <translation>Tên ngắn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>nghisu::ImportDirectoryDialog</name>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên ngắn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Cách viết khác</translation>
    </message>
    <message>
        <source>Stands from</source>
        <translation>Hoạt động từ</translation>
    </message>
    <message>
        <source>Stood until</source>
        <translation>Hoạt động đến</translation>
    </message>
    <message>
        <source>Answers today</source>
        <translation>Cơ quan kế thừa</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Dòng %1: %2</translation>
    </message>
    <message>
        <source>there is no name</source>
        <translation>không có tên</translation>
    </message>
    <message>
        <source>“%1” has no code</source>
        <translation>“%1” không có mã</translation>
    </message>
    <message>
        <source>the code %1 stands there twice</source>
        <translation>mã %1 xuất hiện hai lần</translation>
    </message>
    <message>
        <source>“%1” is no kind of body</source>
        <translation>“%1” không phải loại cơ quan</translation>
    </message>
    <message>
        <source>“%1” is no day</source>
        <translation>“%1” không phải ngày</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>ngày kết thúc trước ngày bắt đầu</translation>
    </message>
    <message>
        <source>Import %1 into the directory</source>
        <translation>Nhập %1 vào danh mục cơ quan</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>Không có gì mới trong tệp này.</translation>
    </message>
    <message>
        <source>Nothing is removed, and what the file leaves empty stays as it is.</source>
        <translation>Không cơ quan nào bị xóa; ô để trống trong tệp được giữ nguyên như hiện có.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be taken in</source>
        <translation>
            <numerusform>%n dòng không nhập được</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a code, a name</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n cơ quan mới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cơ quan thay đổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>%n cơ quan giữ nguyên</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <translation>
            <numerusform>Nhập %n cơ quan</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n dòng nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::Inspector</name>
    <message numerus="yes">
        <source>%n proposal(s) selected</source>
        <translation>
            <numerusform>Đã chọn %n kiến nghị</numerusform>
        </translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Đề mục</translation>
    </message>
    <message>
        <source>Proposal %1</source>
        <translation>Kiến nghị %1</translation>
    </message>
    <message>
        <source>not voted yet</source>
        <translation>chưa biểu quyết</translation>
    </message>
    <message>
        <source>Choose a proposal to see it here.</source>
        <translation>Chọn một kiến nghị để xem ở đây.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Về danh sách</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lệnh khác</translation>
    </message>
    <message>
        <source>Show the letter beside the proposal</source>
        <translation>Xem văn bản đề xuất bên cạnh</translation>
    </message>
    <message>
        <source>Keep a file with the proposal…</source>
        <translation>Đính kèm tệp vào kiến nghị…</translation>
    </message>
</context>
<context>
    <name>nghisu::InspectorAttachments</name>
    <message>
        <source>Files to keep with the proposal</source>
        <translation>Chọn tệp đính kèm kiến nghị</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>Lưu tệp thành</translation>
    </message>
    <message>
        <source>“%1” is too large: files of up to %2 are kept.</source>
        <translation>“%1” quá lớn: chỉ đính kèm được tệp đến %2.</translation>
    </message>
    <message>
        <source>Programs are not started from here. Save the file where you need it.</source>
        <translation>Không chạy chương trình từ đây. Hãy lưu tệp ra nơi cần dùng.</translation>
    </message>
    <message>
        <source>No program was found that opens “%1”. Save it instead.</source>
        <translation>Không có chương trình nào mở được “%1”. Hãy lưu tệp ra ngoài.</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>Đã lưu thành “%1”</translation>
    </message>
    <message>
        <source>Removed the file “%1”</source>
        <translation>Đã gỡ tệp “%1”</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Mở bản sao</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lưu thành…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Đính kèm tệp</translation>
    </message>
</context>
<context>
    <name>nghisu::InspectorBulk</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2/%3)</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Phối hợp</translation>
    </message>
    <message>
        <source>Who proposes them</source>
        <translation>Ai đề xuất</translation>
    </message>
    <message>
        <source>several</source>
        <translation>nhiều giá trị</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Proposing body</source>
        <translation>Đơn vị đề xuất</translation>
    </message>
</context>
<context>
    <name>nghisu::InspectorCitations</name>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Add a citation</source>
        <translation>Thêm viện dẫn</translation>
    </message>
    <message>
        <source>Number or name of a legal text</source>
        <translation>Số hoặc tên văn bản</translation>
    </message>
</context>
<context>
    <name>nghisu::InspectorFields</name>
    <message>
        <source>What it is about</source>
        <translation>Nói về việc gì</translation>
    </message>
    <message>
        <source>several</source>
        <translation>nhiều giá trị</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2/%3)</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Trạng thái: %1</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Hạn trả lời</translation>
    </message>
    <message>
        <source>new topic</source>
        <translation>lĩnh vực mới</translation>
    </message>
    <message>
        <source>Urgent, came late</source>
        <translation>Gấp, bổ sung muộn</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Chưa có hạn</translation>
    </message>
    <message>
        <source>Answer by: %1</source>
        <translation>Hạn trả lời: %1</translation>
    </message>
</context>
<context>
    <name>nghisu::InspectorOrigins</name>
    <message>
        <source>goes on from proposal %1 of %2</source>
        <translation>tiếp nối số %1, %2</translation>
    </message>
    <message>
        <source>goes on from proposal %1 of %2 %3</source>
        <translation>tiếp nối số %1, %2 %3</translation>
    </message>
    <message>
        <source>Merged into this one</source>
        <translation>Gộp vào kiến nghị này</translation>
    </message>
    <message>
        <source>As it was written there</source>
        <translation>Nguyên văn</translation>
    </message>
    <message>
        <source>Show in the letter: %1</source>
        <translation>Xem trong văn bản: %1</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>văn bản dán vào</translation>
    </message>
    <message>
        <source>pasted text, item %1</source>
        <translation>văn bản dán vào, mục %1</translation>
    </message>
    <message>
        <source>%1, item %2</source>
        <translation>%1, mục %2</translation>
    </message>
</context>
<context>
    <name>nghisu::InspectorSheet</name>
    <message>
        <source>Short name</source>
        <translation>Tên ngắn</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Phối hợp</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Viện dẫn</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Text of the proposal</source>
        <translation>Nội dung kiến nghị</translation>
    </message>
    <message>
        <source>Write the proposal here</source>
        <translation>Gõ kiến nghị ở đây</translation>
    </message>
    <message>
        <source>For the room and the projector</source>
        <translation>Dùng khi họp và trên màn chiếu</translation>
    </message>
    <message>
        <source>Proposing body</source>
        <translation>Đơn vị đề xuất</translation>
    </message>
    <message>
        <source>Who proposes it</source>
        <translation>Đơn vị đề xuất</translation>
    </message>
    <message>
        <source>Internal, never printed</source>
        <translation>Ghi chú nội bộ, không in ra</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Thu gọn</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm thông tin</translation>
    </message>
    <message>
        <source>answered today by %1</source>
        <translation>nay do %1 trả lời</translation>
    </message>
    <message>
        <source>%1: answered today by %2</source>
        <translation>%1: nay do %2 trả lời</translation>
    </message>
    <message>
        <source>Selected: words %1, syllables %2</source>
        <translation>Đang chọn: %1 từ, %2 tiếng</translation>
    </message>
    <message>
        <source>Words %1, syllables %2</source>
        <translation>%1 từ, %2 tiếng</translation>
    </message>
    <message>
        <source>Show in the letter</source>
        <translation>Xem trong văn bản đề xuất</translation>
    </message>
    <message>
        <source>Letters converted from %1. Ctrl+Shift+V pastes as it is.</source>
        <translation>Đã chuyển mã chữ từ %1. Ctrl+Shift+V dán nguyên dạng.</translation>
    </message>
    <message>
        <source>Broken lines put together. Ctrl+Shift+V pastes as it is.</source>
        <translation>Đã nối các dòng bị ngắt. Ctrl+Shift+V dán nguyên dạng.</translation>
    </message>
    <message>
        <source>Keep the file with this proposal</source>
        <translation>Thả để đính kèm vào kiến nghị này</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp kèm</translation>
    </message>
    <message>
        <source>This is too long for a proposal. Take it in as a document (Ctrl+I).</source>
        <translation>Đoạn này quá dài cho một kiến nghị. Hãy nhận vào như một văn bản (Ctrl+I).</translation>
    </message>
</context>
<context>
    <name>nghisu::IntakeProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Reading the pasted text…</source>
        <translation>Đang đọc nội dung dán vào…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Đang đọc %1…</translation>
    </message>
    <message>
        <source>Document %1 of %2</source>
        <translation>Văn bản %1 trong số %2</translation>
    </message>
</context>
<context>
    <name>nghisu::IntakeReviewPage</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Review the document</source>
        <translation>Rà soát văn bản nhận vào</translation>
    </message>
    <message>
        <source>Source of the document</source>
        <translation>Văn bản gốc</translation>
    </message>
    <message>
        <source>Proposing body</source>
        <translation>Đơn vị đề xuất</translation>
    </message>
    <message>
        <source>Who sent it</source>
        <translation>Đơn vị gửi văn bản</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Đưa vào</translation>
    </message>
    <message>
        <source>Meeting that it goes to</source>
        <translation>Cuộc họp nhận văn bản</translation>
    </message>
    <message>
        <source>Title of the new meeting</source>
        <translation>Tên cuộc họp mới</translation>
    </message>
    <message>
        <source>Proposals and polls that were found</source>
        <translation>Kiến nghị và cuộc lấy ý kiến tìm được</translation>
    </message>
    <message>
        <source>No proposals were found</source>
        <translation>Không tìm thấy kiến nghị nào</translation>
    </message>
    <message>
        <source>Select a passage in the source and make a proposal of it (Ctrl+M).</source>
        <translation>Hãy chọn một đoạn trong văn bản gốc rồi chuyển thành kiến nghị (Ctrl+M).</translation>
    </message>
    <message>
        <source>Discard this document</source>
        <translation>Bỏ văn bản này</translation>
    </message>
    <message>
        <source>The source stays with the proposals. Taking in can be undone.</source>
        <translation>Văn bản gốc được giữ cùng kiến nghị. Nhận xong vẫn hoàn tác được.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation>Tách tại con trỏ</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>Gộp với kiến nghị sau</translation>
    </message>
    <message>
        <source>Make a proposal of the selection</source>
        <translation>Chuyển đoạn chọn thành kiến nghị</translation>
    </message>
    <message>
        <source>Undo the correction</source>
        <translation>Hoàn tác chỗ sửa</translation>
    </message>
    <message>
        <source>Redo the correction</source>
        <translation>Làm lại chỗ sửa</translation>
    </message>
    <message>
        <source>from the clipboard</source>
        <translation>từ bảng tạm</translation>
    </message>
    <message>
        <source>%1, encoding %2</source>
        <translation>%1, bảng mã %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>meeting, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A new meeting</source>
        <translation>Cuộc họp mới</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n proposal(s)</source>
        <translation>
            <numerusform>Nhận %n kiến nghị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n poll(s)</source>
        <translation>
            <numerusform>Nhận %n cuộc lấy ý kiến</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in %1 and %2</source>
        <comment>proposals, polls</comment>
        <translation>Nhận %1 và %2</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n kiến nghị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poll(s)</source>
        <translation>
            <numerusform>%n cuộc lấy ý kiến</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in after all</source>
        <translation>Vẫn đưa vào</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Để ngoài</translation>
    </message>
    <message>
        <source>Put the cursor where the second proposal begins, in the source or in the text.</source>
        <translation>Đặt con trỏ ở chỗ kiến nghị thứ hai bắt đầu, trong văn bản gốc hoặc trong nội dung.</translation>
    </message>
    <message>
        <source>title of the meeting</source>
        <translation>tên cuộc họp</translation>
    </message>
    <message numerus="yes">
        <source>Took in %n proposal(s)</source>
        <translation>
            <numerusform>Đã nhận %n kiến nghị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took in %n poll(s)</source>
        <translation>
            <numerusform>Đã nhận %n cuộc lấy ý kiến</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard this document?</source>
        <translation>Bỏ văn bản này?</translation>
    </message>
    <message>
        <source>Your corrections of it are lost. The document itself stays where it is.</source>
        <translation>Các chỗ đã sửa sẽ mất. Tệp văn bản vẫn còn nguyên chỗ cũ.</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>Tiếp tục rà soát</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>The document could not be read</source>
        <translation>Không đọc được văn bản</translation>
    </message>
    <message>
        <source>%1 % of the words are the same</source>
        <translation>Giống nhau %1 %</translation>
    </message>
    <message>
        <source>Proposal %1</source>
        <translation>Kiến nghị %1</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Trong danh sách</translation>
    </message>
    <message>
        <source>Take both in: then “Find proposals that ask alike” merges them, and keeps who asks it, both texts and both sources.</source>
        <translation>Hãy nhận cả hai: sau đó “Tìm kiến nghị trùng nội dung” sẽ gộp lại, vẫn giữ đủ đơn vị đề xuất, nội dung và văn bản gốc của cả hai.</translation>
    </message>
    <message>
        <source>Take in %1 from %2</source>
        <comment>proposals and polls, documents</comment>
        <translation>Nhận %1 từ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n văn bản</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>proposals, polls</comment>
        <translation>%1 và %2</translation>
    </message>
    <message>
        <source>Discard these documents?</source>
        <translation>Bỏ các văn bản này?</translation>
    </message>
    <message>
        <source>Your corrections of them are lost. The documents themselves stay where they are.</source>
        <translation>Những chỗ đã sửa sẽ mất. Các văn bản gốc vẫn ở nguyên chỗ cũ.</translation>
    </message>
    <message>
        <source>Nothing is left to look at.</source>
        <translation>Không còn chỗ nào cần xem.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place, number of documents</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next place to look at</source>
        <translation>Chỗ cần xem tiếp theo</translation>
    </message>
    <message>
        <source>Previous place to look at</source>
        <translation>Chỗ cần xem trước đó</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Văn bản sau</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Văn bản trước</translation>
    </message>
    <message>
        <source>Compare with what asks alike…</source>
        <translation>So sánh với kiến nghị trùng nội dung…</translation>
    </message>
    <message>
        <source>Read in another encoding…</source>
        <translation>Đọc theo bảng mã khác…</translation>
    </message>
    <message>
        <source>Discard these documents</source>
        <translation>Bỏ các văn bản này</translation>
    </message>
</context>
<context>
    <name>nghisu::KeepViewDialog</name>
    <message>
        <source>Keep this view</source>
        <translation>Lưu cách xem này</translation>
    </message>
    <message>
        <source>Layout, filter, groups and order are kept in the council&apos;s file, for everybody who opens it.</source>
        <translation>Bố cục, bộ lọc, cách nhóm và cách sắp xếp được lưu trong tệp của hội đồng, dùng chung cho mọi người mở tệp.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Tên cách xem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy bỏ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>nghisu::KeysDialog</name>
    <message>
        <source>Keys and help</source>
        <translation>Phím tắt và trợ giúp</translation>
    </message>
    <message>
        <source>Ctrl+K finds any action, proposal, body or person; diacritics are optional. Everything you type is stored at once, and Ctrl+Z takes it back, also after closing and reopening. Only a vote stays as it was recorded.</source>
        <translation>Ctrl+K tìm mọi lệnh, kiến nghị, cơ quan, thành viên; gõ không dấu cũng được. Gõ đến đâu lưu ngay đến đó, Ctrl+Z hoàn tác được cả sau khi đóng rồi mở lại. Chỉ kết quả biểu quyết giữ nguyên như đã ghi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>nghisu::LeftOutDelegate</name>
    <message>
        <source>Take in</source>
        <translation>Đưa vào</translation>
    </message>
</context>
<context>
    <name>nghisu::LeftOutModel</name>
    <message>
        <source>%1, left out: %2</source>
        <translation>%1, để ngoài: %2</translation>
    </message>
</context>
<context>
    <name>nghisu::LeftOutPane</name>
    <message>
        <source>still in the source</source>
        <translation>vẫn giữ trong văn bản gốc</translation>
    </message>
    <message>
        <source>Passages left out</source>
        <translation>Các đoạn để ngoài</translation>
    </message>
    <message numerus="yes">
        <source>Left out %n passage(s)</source>
        <translation>
            <numerusform>Để ngoài %n đoạn</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left out</source>
        <translation>Không để ngoài đoạn nào</translation>
    </message>
</context>
<context>
    <name>nghisu::LetterPane</name>
    <message>
        <source>No letter</source>
        <translation>Không có văn bản</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Văn bản dán vào</translation>
    </message>
    <message>
        <source>Text as received</source>
        <translation>Nguyên văn đã nhận</translation>
    </message>
    <message>
        <source>Close the letter</source>
        <translation>Đóng văn bản</translation>
    </message>
    <message>
        <source>This proposal was written here; it came in no letter.</source>
        <translation>Kiến nghị này được soạn tại đây, không đến từ văn bản nào.</translation>
    </message>
</context>
<context>
    <name>nghisu::LikenessLine</name>
    <message numerus="yes">
        <source>%n proposal(s) that came in ask nearly what others ask.</source>
        <translation>
            <numerusform>%n kiến nghị vừa nhận gần trùng nội dung với kiến nghị khác.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>nghisu::LikenessPage</name>
    <message>
        <source>The search was stopped</source>
        <translation>Đã dừng tìm</translation>
    </message>
    <message>
        <source>Nothing is asked more than once</source>
        <translation>Không có kiến nghị trùng nội dung</translation>
    </message>
    <message>
        <source>What asks alike was not found yet.</source>
        <translation>Chưa tìm hết các kiến nghị trùng nội dung.</translation>
    </message>
    <message>
        <source>Proposals that ask nearly the same stand here side by side, to be merged.</source>
        <translation>Các kiến nghị gần trùng nội dung hiện cạnh nhau ở đây để gộp.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Tìm lại</translation>
    </message>
    <message>
        <source>Not said who asks it</source>
        <translation>Không rõ đơn vị đề xuất</translation>
    </message>
    <message>
        <source>Proposal %1</source>
        <translation>Kiến nghị %1</translation>
    </message>
    <message>
        <source>These stand in different meetings: only proposals of one meeting are merged.</source>
        <translation>Hai kiến nghị thuộc hai cuộc họp khác nhau: chỉ gộp được trong cùng một cuộc họp.</translation>
    </message>
    <message>
        <source>Asked by: %1</source>
        <translation>Đơn vị đề xuất: %1</translation>
    </message>
    <message>
        <source>To be answered by: %1</source>
        <translation>Cơ quan trả lời: %1</translation>
    </message>
    <message>
        <source>Merged. The texts of both stay in the history.</source>
        <translation>Đã gộp. Nội dung của cả hai vẫn còn trong lịch sử.</translation>
    </message>
    <message>
        <source>They will not be shown as alike again.</source>
        <translation>Từ nay không báo hai kiến nghị này trùng nhau nữa.</translation>
    </message>
    <message>
        <source>Asked alike</source>
        <translation>Trùng nội dung</translation>
    </message>
    <message>
        <source>This meeting</source>
        <translation>Cuộc họp này</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Mọi cuộc họp</translation>
    </message>
    <message>
        <source>Pairs of proposals that ask alike</source>
        <translation>Các cặp kiến nghị trùng nội dung</translation>
    </message>
    <message>
        <source>Text to keep</source>
        <translation>Nội dung giữ lại</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gộp</translation>
    </message>
    <message>
        <source>They are not alike</source>
        <translation>Không trùng nhau</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Xem trong danh sách</translation>
    </message>
    <message>
        <source>Searching for proposals that ask alike…</source>
        <translation>Đang tìm kiến nghị trùng nội dung…</translation>
    </message>
    <message>
        <source>How far the search is</source>
        <translation>Tiến độ tìm</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>nghisu::ListViewBar</name>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bảng thẻ</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Cách xem</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sắp xếp</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>From the last to the first</source>
        <translation>Từ cuối lên đầu</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Lưu cách xem này…</translation>
    </message>
    <message>
        <source>Change “%1” to what is shown</source>
        <translation>Cập nhật “%1” theo đang hiển thị</translation>
    </message>
    <message>
        <source>Changed the view “%1”</source>
        <translation>Đã cập nhật cách xem “%1”</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Xóa “%1”</translation>
    </message>
    <message>
        <source>Deleted the view “%1”</source>
        <translation>Đã xóa cách xem “%1”</translation>
    </message>
    <message>
        <source>Kept the view “%1”</source>
        <translation>Đã lưu cách xem “%1”</translation>
    </message>
</context>
<context>
    <name>nghisu::ListViewChips</name>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
</context>
<context>
    <name>nghisu::ListWords</name>
    <message>
        <source>Draft</source>
        <translation>Dự thảo</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Đã thống nhất</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Đã ban hành</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Không nhóm</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Theo lĩnh vực</translation>
    </message>
    <message>
        <source>By lead body</source>
        <translation>Theo cơ quan chủ trì</translation>
    </message>
    <message>
        <source>By proposing body</source>
        <translation>Theo đơn vị đề xuất</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Theo trạng thái</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Theo nhãn</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Theo số thứ tự</translation>
    </message>
    <message>
        <source>By short name</source>
        <translation>Theo tên ngắn</translation>
    </message>
    <message>
        <source>By deadline</source>
        <translation>Theo hạn trả lời</translation>
    </message>
    <message>
        <source>Grouped by topic</source>
        <translation>Nhóm theo lĩnh vực</translation>
    </message>
    <message>
        <source>Grouped by lead body</source>
        <translation>Nhóm theo cơ quan chủ trì</translation>
    </message>
    <message>
        <source>Grouped by proposing body</source>
        <translation>Nhóm theo đơn vị đề xuất</translation>
    </message>
    <message>
        <source>Grouped by state</source>
        <translation>Nhóm theo trạng thái</translation>
    </message>
    <message>
        <source>Grouped by tag</source>
        <translation>Nhóm theo nhãn</translation>
    </message>
    <message>
        <source>Sorted by topic; numbers stay</source>
        <translation>Sắp theo lĩnh vực; số thứ tự giữ nguyên</translation>
    </message>
    <message>
        <source>Sorted by lead body; numbers stay</source>
        <translation>Sắp theo cơ quan chủ trì; số thứ tự giữ nguyên</translation>
    </message>
    <message>
        <source>Sorted by proposing body; numbers stay</source>
        <translation>Sắp theo đơn vị đề xuất; số thứ tự giữ nguyên</translation>
    </message>
    <message>
        <source>Sorted by state; numbers stay</source>
        <translation>Sắp theo trạng thái; số thứ tự giữ nguyên</translation>
    </message>
    <message>
        <source>Sorted by short name; numbers stay</source>
        <translation>Sắp theo tên ngắn; số thứ tự giữ nguyên</translation>
    </message>
    <message>
        <source>Sorted by deadline; numbers stay</source>
        <translation>Sắp theo hạn trả lời; số thứ tự giữ nguyên</translation>
    </message>
    <message>
        <source>Without topic</source>
        <translation>Chưa có lĩnh vực</translation>
    </message>
    <message>
        <source>Without lead</source>
        <translation>Chưa có chủ trì</translation>
    </message>
    <message>
        <source>Without proposing body</source>
        <translation>Chưa rõ đơn vị đề xuất</translation>
    </message>
    <message>
        <source>Without tag</source>
        <translation>Chưa có nhãn</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Gấp</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Chưa trả lời</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Only as lead</source>
        <translation>Chỉ vai trò chủ trì</translation>
    </message>
    <message>
        <source>Only as co-ordinating</source>
        <translation>Chỉ vai trò phối hợp</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Chưa giao cơ quan nào</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Trạng thái: %1</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Trả lời: %1</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Lĩnh vực: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Nhãn: %1</translation>
    </message>
    <message>
        <source>Proposed by: %1</source>
        <translation>Đề xuất: %1</translation>
    </message>
</context>
<context>
    <name>nghisu::MainWindow</name>
    <message>
        <source>%1 – Nghị Sự</source>
        <translation>%1 – Nghị Sự</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Hoàn tác: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Làm lại: %1</translation>
    </message>
    <message>
        <source>Nghị Sự %1</source>
        <translation>Nghị Sự %1</translation>
    </message>
    <message>
        <source>The meeting secretary&apos;s desk. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Bàn làm việc của thư ký cuộc họp. Phần mềm tự do theo Giấy phép công cộng GNU (GPL) phiên bản 3 trở lên; không kèm bảo hành.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Đã làm lại: %1</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Bảng tạm</translation>
    </message>
    <message>
        <source>Some of what you typed is not stored</source>
        <translation>Có nội dung vừa gõ chưa lưu được</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ở lại</translation>
    </message>
    <message>
        <source>Go without it</source>
        <translation>Bỏ nội dung đó</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Lưu bản sao…</translation>
    </message>
    <message>
        <source>Take the meeting out of the archive</source>
        <translation>Đưa cuộc họp ra khỏi lưu trữ</translation>
    </message>
    <message>
        <source>Archive the meeting</source>
        <translation>Lưu trữ cuộc họp</translation>
    </message>
    <message numerus="yes">
        <source>To remind today: %n answer(s). They stand under Follow-up.</source>
        <translation>
            <numerusform>Hôm nay cần nhắc %n nội dung trả lời. Xem ở mục Theo dõi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::MeetingCommands</name>
    <message>
        <source>Removed %1</source>
        <translation>Đã xóa %1</translation>
    </message>
    <message>
        <source>Taken out of the archive: %1</source>
        <translation>Đã đưa ra khỏi lưu trữ: %1</translation>
    </message>
    <message>
        <source>Archived: %1</source>
        <translation>Đã lưu trữ: %1</translation>
    </message>
    <message>
        <source>Template made: %1</source>
        <translation>Đã tạo mẫu: %1</translation>
    </message>
</context>
<context>
    <name>nghisu::MeetingDialog</name>
    <message>
        <source>Edit meeting</source>
        <translation>Sửa cuộc họp</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Tạo cuộc họp</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên cuộc họp</translation>
    </message>
    <message>
        <source>As it is printed on the agenda.</source>
        <translation>Như in trên chương trình họp.</translation>
    </message>
    <message>
        <source>Plenary meeting</source>
        <translation>Họp toàn thể</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Tên ngắn</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày họp</translation>
    </message>
    <message>
        <source>The day is fixed</source>
        <translation>Đã định ngày</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Tạo</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Sửa mẫu</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Đánh số</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Trống</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Mẫu: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a meeting, its day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Bắt đầu từ</translation>
    </message>
    <message numerus="yes">
        <source>Programme: %n item(s)</source>
        <translation>
            <numerusform>Chương trình: %n mục</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Headings of the list: %n</source>
        <translation>
            <numerusform>Đề mục của danh sách: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposals that are not answered yet, with their history: %n</source>
        <translation>
            <numerusform>Kiến nghị chưa được trả lời, kèm lịch sử: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::MembersPage</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n thành viên</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Đã thêm %1</translation>
    </message>
    <message numerus="yes">
        <source>Added %n person(s)</source>
        <translation>
            <numerusform>Đã thêm %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Đã xóa %1</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n person(s)</source>
        <translation>
            <numerusform>Đã xóa %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>Thêm thành viên…</translation>
    </message>
    <message>
        <source>Paste a list of members…</source>
        <translation>Dán danh sách thành viên…</translation>
    </message>
    <message>
        <source>Edit person…</source>
        <translation>Sửa thông tin…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Thêm thành viên</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <translation>Dán danh sách…</translation>
    </message>
    <message>
        <source>Members and guests</source>
        <translation>Thành viên và khách mời</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>Chưa có thành viên nào</translation>
    </message>
    <message>
        <source>Add them one by one, or paste a list of names, one a line.</source>
        <translation>Hãy thêm từng người, hoặc dán danh sách họ tên, mỗi dòng một người.</translation>
    </message>
</context>
<context>
    <name>nghisu::MergeFieldModel</name>
    <message>
        <source>Also: %1</source>
        <translation>Cũng viết: %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ý nghĩa</translation>
    </message>
    <message>
        <source>In this meeting</source>
        <translation>Trong cuộc họp này</translation>
    </message>
</context>
<context>
    <name>nghisu::MergeFieldsDialog</name>
    <message>
        <source>Fields for templates</source>
        <translation>Các trường dùng trong mẫu</translation>
    </message>
    <message>
        <source>Type these into a Word document. Between {{#…}} and {{/…}}, paragraphs or the rows of a table are repeated; between {{?…}} and {{/…}} they show only where there is something to say.</source>
        <translation>Hãy gõ các trường này vào văn bản Word. Phần giữa {{#…}} và {{/…}}, là các đoạn hoặc hàng của bảng, được lặp lại; phần giữa {{?…}} và {{/…}} chỉ hiện khi có thông tin.</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Tìm trường</translation>
    </message>
    <message>
        <source>Copy the field</source>
        <translation>Sao chép trường</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Các trường</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Đã sao chép: %1</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>Không có trường như vậy.</translation>
    </message>
</context>
<context>
    <name>nghisu::MergeProblemsDialog</name>
    <message>
        <source>The template has to be corrected first</source>
        <translation>Cần sửa mẫu trước</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n mistake(s), and nothing was written. Correct them in Word, save it there, and fill it again.</source>
        <translation>
            <numerusform>“%1” có %n lỗi nên chưa ghi gì. Hãy sửa trong Word, lưu lại rồi điền lần nữa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Các lỗi</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>List of fields…</source>
        <translation>Danh sách trường…</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Sao chép tất cả</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>nghisu::MotionDialog</name>
    <message>
        <source>Which change is moved?</source>
        <translation>Đề nghị sửa thế nào?</translation>
    </message>
    <message>
        <source>Who moves it</source>
        <translation>Người đề nghị</translation>
    </message>
    <message>
        <source>How it is to read</source>
        <translation>Sửa thành</translation>
    </message>
    <message>
        <source>What that changes:</source>
        <translation>Những chỗ thay đổi:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>Ghi nhận</translation>
    </message>
</context>
<context>
    <name>nghisu::MotionsView</name>
    <message>
        <source>Moved at %1</source>
        <translation>Đề nghị sửa lúc %1</translation>
    </message>
    <message>
        <source>Moved by %1 at %2</source>
        <translation>%1 đề nghị sửa, lúc %2</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>chấp nhận</translation>
    </message>
    <message>
        <source>not adopted</source>
        <translation>không chấp nhận</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>đã rút</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Chấp nhận</translation>
    </message>
    <message>
        <source>Do not adopt</source>
        <translation>Không chấp nhận</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút</translation>
    </message>
    <message>
        <source>Show the proposal again</source>
        <translation>Chiếu lại kiến nghị</translation>
    </message>
    <message>
        <source>Show it to the room</source>
        <translation>Chiếu cho phòng họp xem</translation>
    </message>
    <message>
        <source>Move a change of the words…</source>
        <translation>Đề nghị sửa câu chữ…</translation>
    </message>
    <message>
        <source>Vote on it…</source>
        <translation>Biểu quyết…</translation>
    </message>
</context>
<context>
    <name>nghisu::NewCouncilDialog</name>
    <message>
        <source>New council</source>
        <translation>Tạo hội đồng</translation>
    </message>
    <message>
        <source>As it stands on documents</source>
        <translation>Như ghi trên văn bản</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Hội đồng</translation>
    </message>
    <message>
        <source>Plenary meeting</source>
        <translation>Họp toàn thể</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>Cuộc họp đầu tiên</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Đổi…</translation>
    </message>
    <message>
        <source>One file holds the whole record. Everything you type is stored at once.</source>
        <translation>Một tệp giữ toàn bộ hồ sơ. Gõ đến đâu lưu ngay đến đó.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Tạo</translation>
    </message>
</context>
<context>
    <name>nghisu::NumberingFields</name>
    <message>
        <source>First number</source>
        <translation>Số bắt đầu</translation>
    </message>
    <message>
        <source>Number the headings: I, II, III</source>
        <translation>Đánh số đề mục: I, II, III</translation>
    </message>
    <message>
        <source>Begin anew under every heading</source>
        <translation>Đánh lại từ đầu trong mỗi đề mục</translation>
    </message>
    <message>
        <source>Points as a, b, c, d, đ</source>
        <translation>Điểm ghi a, b, c, d, đ</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Đề mục</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a number, what it numbers</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>nghisu::PaletteSearch</name>
    <message>
        <source>Actions</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Cơ quan</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n kiến nghị</numerusform>
        </translation>
    </message>
    <message>
        <source>With proposal %1</source>
        <translation>Làm với kiến nghị %1</translation>
    </message>
    <message numerus="yes">
        <source>With %n selected proposal(s)</source>
        <translation>
            <numerusform>Làm với %n kiến nghị đã chọn</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign %1 as lead</source>
        <translation>Giao %1 chủ trì</translation>
    </message>
    <message>
        <source>Add %1 as co-ordinating</source>
        <translation>Thêm %1 phối hợp</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>chủ trì</translation>
    </message>
    <message>
        <source>co-ordinating</source>
        <translation>phối hợp</translation>
    </message>
    <message>
        <source>Members and guests</source>
        <translation>Thành viên và khách mời</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Other meetings</source>
        <translation>Các cuộc họp khác</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a meeting, its year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Search all meetings for “%1”</source>
        <translation>Tìm “%1” trong mọi cuộc họp</translation>
    </message>
</context>
<context>
    <name>nghisu::PaperDialog</name>
    <message>
        <source>Given when it is registered</source>
        <translation>Ghi khi vào sổ văn thư</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Without a day, dots are left to write on.</source>
        <translation>Chưa có ngày thì để dấu chấm để ghi tay.</translation>
    </message>
    <message>
        <source>the chair</source>
        <translation>người đứng đầu</translation>
    </message>
    <message>
        <source>Somebody else signs for %1</source>
        <translation>Người khác ký thay %1</translation>
    </message>
    <message>
        <source>Vice chair</source>
        <translation>Phó Chủ tịch</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>One a line; without any, those of the council. Proposed again for the next document of this kind, as is the signer.</source>
        <translation>Mỗi nơi nhận một dòng; để trống thì dùng của hội đồng. Văn bản cùng loại lần sau được gợi ý lại, cả người ký.</translation>
    </message>
</context>
<context>
    <name>nghisu::PaperFigures</name>
    <message>
        <source>Enter how many ballots came back.</source>
        <translation>Hãy nhập số phiếu thu về.</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Phát ra</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Thu về</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Không hợp lệ</translation>
    </message>
    <message>
        <source>Ballots given out</source>
        <translation>Số phiếu phát ra</translation>
    </message>
    <message>
        <source>Ballots that came back</source>
        <translation>Số phiếu thu về</translation>
    </message>
    <message>
        <source>Invalid ballots</source>
        <translation>Số phiếu không hợp lệ</translation>
    </message>
    <message>
        <source>Counting committee</source>
        <translation>Ban kiểm phiếu</translation>
    </message>
    <message>
        <source>Counting committee: names with commas between them</source>
        <translation>Ban kiểm phiếu: họ tên, cách nhau bằng dấu phẩy</translation>
    </message>
</context>
<context>
    <name>nghisu::PastePeopleDialog</name>
    <message>
        <source>Paste a list of members</source>
        <translation>Dán danh sách thành viên</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Danh sách họ tên</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) found</source>
        <translation>
            <numerusform>Nhận ra %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>One person a line. Title and organisation may follow the name, separated by a tab, a semicolon or a comma. With a first line that names the columns, a seat is taken in, too.</source>
        <translation>Mỗi người một dòng. Sau họ tên có thể ghi chức vụ và đơn vị, cách nhau bằng tab, dấu chấm phẩy hoặc dấu phẩy. Nếu dòng đầu ghi tên các cột thì nhận được cả chỗ ngồi.</translation>
    </message>
</context>
<context>
    <name>nghisu::PerformerField</name>
    <message>
        <source>as typed</source>
        <translation>như đã gõ</translation>
    </message>
</context>
<context>
    <name>nghisu::PersonDialog</name>
    <message>
        <source>Edit person</source>
        <translation>Sửa thông tin</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Thêm thành viên</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Khách mời</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Có quyền biểu quyết</translation>
    </message>
    <message>
        <source>Takes part as</source>
        <translation>Tư cách</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Table or seat, such as A12</source>
        <translation>Bàn hoặc ghế, ví dụ A12</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Chỗ ngồi</translation>
    </message>
    <message>
        <source>Weight of the vote</source>
        <translation>Hệ số phiếu</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Hệ số</translation>
    </message>
</context>
<context>
    <name>nghisu::PersonModel</name>
    <message>
        <source>Guest</source>
        <translation>Khách mời</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Member without a vote</source>
        <translation>Thành viên không có quyền biểu quyết</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Takes part as</source>
        <translation>Tư cách</translation>
    </message>
    <message>
        <source>Member, weight %1</source>
        <translation>Thành viên, hệ số %1</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Chỗ ngồi</translation>
    </message>
</context>
<context>
    <name>nghisu::PhoneIntake</name>
    <message>
        <source>%1 has taken a paper. Its ballot is typed below.</source>
        <translation>%1 đã nhận phiếu giấy. Nhập phiếu ấy ở dưới.</translation>
    </message>
    <message>
        <source>%1 of %2 have voted</source>
        <translation>%1/%2 người đã bỏ phiếu</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have not voted.</source>
        <translation>
            <numerusform>%n thành viên chưa bỏ phiếu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones are not served.</source>
        <translation>Chưa mở cho điện thoại.</translation>
    </message>
    <message>
        <source>Open for phones…</source>
        <translation>Mở cho điện thoại…</translation>
    </message>
    <message>
        <source>Who has no phone takes a paper: a name, Enter</source>
        <translation>Ai không có điện thoại thì nhận phiếu giấy: gõ tên, Enter</translation>
    </message>
    <message>
        <source>Member who takes a paper</source>
        <translation>Thành viên nhận phiếu giấy</translation>
    </message>
</context>
<context>
    <name>nghisu::PhoneSlipModel</name>
    <message>
        <source>signed in</source>
        <translation>đã đăng nhập</translation>
    </message>
    <message>
        <source>has a slip</source>
        <translation>đã có phiếu mã</translation>
    </message>
    <message>
        <source>no slip</source>
        <translation>chưa có phiếu mã</translation>
    </message>
</context>
<context>
    <name>nghisu::PhoneSlipsDialog</name>
    <message>
        <source>Slips with which members sign in</source>
        <translation>Phiếu mã đăng nhập của thành viên</translation>
    </message>
    <message>
        <source>Name or organisation</source>
        <translation>Tên hoặc đơn vị</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>Tìm thành viên</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>New slip for this member…</source>
        <translation>Cấp lại phiếu mã…</translation>
    </message>
    <message>
        <source>Take the code back</source>
        <translation>Thu hồi mã</translation>
    </message>
    <message>
        <source>Each member signs in with the code on their own slip, on one phone at a time. Who lost theirs gets another code; the one before is not valid any more.</source>
        <translation>Mỗi thành viên đăng nhập bằng mã trên phiếu của mình, mỗi lúc trên một điện thoại. Ai mất phiếu thì được cấp mã khác; mã cũ hết giá trị.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Print the slips of all…</source>
        <translation>In phiếu mã cho tất cả…</translation>
    </message>
    <message>
        <source>%1 of %2 members have a slip, %3 are signed in.</source>
        <translation>%1/%2 thành viên đã có phiếu mã, %3 người đã đăng nhập.</translation>
    </message>
    <message>
        <source>A new slip for %1?</source>
        <translation>Cấp lại phiếu mã cho %1?</translation>
    </message>
    <message>
        <source>The code before is not valid any more, and the phone that is signed in with it is signed out. Ballots that were sent stay.</source>
        <translation>Mã cũ hết giá trị và điện thoại đang dùng mã ấy bị đăng xuất. Phiếu đã gửi vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>The code before is not valid any more.</source>
        <translation>Mã cũ hết giá trị.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Make a new slip</source>
        <translation>Cấp phiếu mới</translation>
    </message>
    <message>
        <source>Take back the code of %1?</source>
        <translation>Thu hồi mã của %1?</translation>
    </message>
    <message>
        <source>Nobody can sign in with it any more, and a phone that is signed in with it is signed out. Ballots that were sent stay.</source>
        <translation>Không ai đăng nhập được bằng mã này nữa, điện thoại đang dùng mã bị đăng xuất. Phiếu đã gửi vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Thu hồi</translation>
    </message>
</context>
<context>
    <name>nghisu::PhonesConductor</name>
    <message>
        <source>The meeting is closed: phones are no longer served.</source>
        <translation>Cuộc họp đã bế mạc: không còn phục vụ điện thoại.</translation>
    </message>
    <message>
        <source>To test it, join the same Wi-Fi with one phone beside you and open %1. If nothing comes up, the Wi-Fi may keep devices apart, as those for guests do: use another, or ask whoever runs it to switch off “client isolation”. Or the firewall of this computer is in the way, as in Windows: let Nghị Sự through it in this network.</source>
        <translation>Để thử, cho một điện thoại bên cạnh vào cùng Wi-Fi và mở %1. Nếu không hiện trang, có thể Wi-Fi ngăn các thiết bị thấy nhau, như Wi-Fi dành cho khách: hãy dùng mạng khác, hoặc đề nghị người quản trị mạng tắt “client isolation”. Cũng có thể tường lửa của máy tính này chặn, như trong Windows: hãy cho phép Nghị Sự nhận kết nối trong mạng này.</translation>
    </message>
    <message>
        <source>Phones are served under %1.</source>
        <translation>Điện thoại được phục vụ tại %1.</translation>
    </message>
</context>
<context>
    <name>nghisu::PhonesDialog</name>
    <message>
        <source>Phones in the room</source>
        <translation>Điện thoại trong phòng họp</translation>
    </message>
    <message>
        <source>Wi-Fi, %1 (%2)</source>
        <translation>Wi-Fi, %1 (%2)</translation>
    </message>
    <message>
        <source>Cable, %1 (%2)</source>
        <translation>Mạng dây, %1 (%2)</translation>
    </message>
    <message>
        <source>What the Wi-Fi is called</source>
        <translation>Tên mạng, hiện trên màn chiếu</translation>
    </message>
    <message>
        <source>With the office&apos;s certificate (HTTPS)</source>
        <translation>Dùng chứng thư số của cơ quan (HTTPS)</translation>
    </message>
    <message>
        <source>the words of the proposals</source>
        <translation>toàn văn kiến nghị</translation>
    </message>
    <message>
        <source>which ministries are to answer</source>
        <translation>bộ, ngành phải trả lời</translation>
    </message>
    <message>
        <source>results that were announced</source>
        <translation>kết quả đã công bố</translation>
    </message>
    <message>
        <source>Who signs in is marked as present</source>
        <translation>Ai đăng nhập thì được điểm danh có mặt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Chọn: %1</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.key)</source>
        <translation>Chứng thư số và khóa (*.pem *.crt *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>QR code with the address</source>
        <translation>Mã QR chứa địa chỉ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Mạng</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Cổng</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Tên Wi-Fi</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Chứng thư số</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>the agenda, always</source>
        <translation>chương trình (luôn luôn)</translation>
    </message>
    <message>
        <source>Guests see</source>
        <translation>Khách được xem</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Slips with codes…</source>
        <translation>Phiếu mã của thành viên…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ngừng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Open for phones</source>
        <translation>Mở cho điện thoại</translation>
    </message>
    <message>
        <source>This computer is in no network that a phone could be in. Join the Wi-Fi of the room, or plug in the cable, and open this again.</source>
        <translation>Máy này chưa ở trong mạng nào mà điện thoại vào được. Hãy nối Wi-Fi của phòng họp hoặc cắm cáp mạng rồi mở lại.</translation>
    </message>
    <message>
        <source>Choose the certificate and its key.</source>
        <translation>Hãy chọn chứng thư số và khóa của nó.</translation>
    </message>
    <message>
        <source>Serve phones when the meeting is opened</source>
        <translation>Phục vụ điện thoại khi khai mạc</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Khai mạc</translation>
    </message>
    <message>
        <source>Before the meeting is opened no phone reaches this computer. They are served from then on, in breaks too, until it is closed.</source>
        <translation>Trước khi khai mạc, không điện thoại nào truy cập được máy tính này. Điện thoại được phục vụ từ lúc khai mạc, kể cả khi tạm nghỉ, cho đến khi bế mạc.</translation>
    </message>
    <message>
        <source>%1 and %2 are there.</source>
        <comment>members and guests</comment>
        <translation>Đang có %1 và %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n thành viên</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n khách</numerusform>
        </translation>
    </message>
    <message>
        <source>papers that are marked for guests</source>
        <translation>các tài liệu dành cho khách</translation>
    </message>
    <message>
        <source>Papers for the room…</source>
        <translation>Tài liệu cuộc họp…</translation>
    </message>
</context>
<context>
    <name>nghisu::PhonesSection</name>
    <message numerus="yes">
        <source>%n member(s) signed in</source>
        <translation>
            <numerusform>%n thành viên đã đăng nhập</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n khách</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) in all</source>
        <translation>
            <numerusform>tổng số %n điện thoại</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>agenda opened %n time(s)</source>
        <translation>
            <numerusform>chương trình được mở %n lần</numerusform>
        </translation>
    </message>
    <message>
        <source>served</source>
        <translation>đang mở</translation>
    </message>
    <message>
        <source>off</source>
        <translation>đang tắt</translation>
    </message>
    <message>
        <source>Phones and slips…</source>
        <translation>Địa chỉ, phiếu mã…</translation>
    </message>
    <message>
        <source>Open for phones…</source>
        <translation>Mở cho điện thoại…</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Address for phones</source>
        <translation>Địa chỉ cho điện thoại</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ngừng</translation>
    </message>
    <message>
        <source>Stop serving phones</source>
        <translation>Ngừng phục vụ điện thoại</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>không truy cập được</translation>
    </message>
    <message>
        <source>from the opening on</source>
        <translation>từ lúc khai mạc</translation>
    </message>
    <message>
        <source>This computer is in no network that phones could be in. Join the Wi-Fi of the room again, or plug in the cable.</source>
        <translation>Máy tính không ở trong mạng nào mà điện thoại có thể vào. Hãy vào lại Wi-Fi của phòng họp hoặc cắm lại cáp mạng.</translation>
    </message>
    <message>
        <source>This computer does not have the address %1 any more, and phones do not find it. If you serve them under its new one, have the room scan the code again.</source>
        <translation>Máy tính không còn địa chỉ %1 nên điện thoại không tìm thấy. Nếu phục vụ tại địa chỉ mới, mời mọi người quét lại mã.</translation>
    </message>
    <message>
        <source>Serve under %1</source>
        <translation>Phục vụ tại %1</translation>
    </message>
    <message>
        <source>Prepare phones…</source>
        <translation>Chuẩn bị cho điện thoại…</translation>
    </message>
    <message>
        <source>No phone has come yet. %1</source>
        <translation>Chưa có điện thoại nào kết nối. %1</translation>
    </message>
</context>
<context>
    <name>nghisu::PlacesModel</name>
    <message>
        <source>Proposals</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Biểu quyết</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Chưa định ngày</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Theo dõi</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Lưu trữ</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Mẫu cuộc họp</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n proposal(s) to “%1”</source>
        <translation>
            <numerusform>Đã chuyển %n kiến nghị sang “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n proposal(s) to “%1”</source>
        <translation>
            <numerusform>Đã chép %n kiến nghị sang “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
</context>
<context>
    <name>nghisu::PlanModel</name>
    <message>
        <source>on now</source>
        <translation>đang họp</translation>
    </message>
    <message>
        <source>done</source>
        <translation>xong</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>bỏ qua</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>hoãn</translation>
    </message>
</context>
<context>
    <name>nghisu::PollDialog</name>
    <message>
        <source>How is the vote held?</source>
        <translation>Biểu quyết như thế nào?</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Phương án</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Chọn nhiều nhất</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Why this rule</source>
        <translation>Lý do chọn quy tắc</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Open the vote</source>
        <translation>Mở biểu quyết</translation>
    </message>
    <message>
        <source>A decision: for, against, abstain</source>
        <translation>Quyết định: tán thành, không tán thành, không biểu quyết</translation>
    </message>
    <message>
        <source>A choice among options</source>
        <translation>Chọn trong các phương án</translation>
    </message>
    <message>
        <source>An election</source>
        <translation>Bầu cử</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Bỏ phiếu kín</translation>
    </message>
    <message>
        <source>Votes have the weights of the members</source>
        <translation>Tính theo hệ số của thành viên</translation>
    </message>
    <message>
        <source>For the record</source>
        <translation>Ghi vào biên bản</translation>
    </message>
    <message>
        <source>Type the question.</source>
        <translation>Hãy nhập nội dung biểu quyết.</translation>
    </message>
    <message>
        <source>Prepare a vote</source>
        <translation>Chuẩn bị một lần biểu quyết</translation>
    </message>
    <message>
        <source>Change the prepared vote</source>
        <translation>Đổi lần biểu quyết đã chuẩn bị</translation>
    </message>
    <message>
        <source>A ranking: options in an order</source>
        <translation>Xếp hạng: các phương án theo thứ tự</translation>
    </message>
    <message>
        <source>Each is compared with each; the best against all wins (Schulze)</source>
        <translation>So sánh từng cặp, phương án thắng mọi phương án khác được chọn (Schulze)</translation>
    </message>
    <message>
        <source>Round by round the last drops out, until one has more than half</source>
        <translation>Mỗi vòng loại phương án cuối, đến khi một phương án quá nửa</translation>
    </message>
    <message>
        <source>names are chosen</source>
        <translation>chọn tên</translation>
    </message>
    <message>
        <source>names are struck out</source>
        <translation>gạch tên</translation>
    </message>
    <message>
        <source>No figures before the vote is closed</source>
        <translation>Không hiện số liệu trước khi đóng biểu quyết</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and name of a proposal</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>To be elected</source>
        <translation>Số người được bầu</translation>
    </message>
    <message>
        <source>Who wins</source>
        <translation>Cách xác định</translation>
    </message>
    <message>
        <source>On the ballot</source>
        <translation>Trên phiếu</translation>
    </message>
    <message>
        <source>Prepare for later</source>
        <translation>Chuẩn bị để dùng sau</translation>
    </message>
    <message>
        <source>Prepare the vote</source>
        <translation>Chuẩn bị biểu quyết</translation>
    </message>
    <message>
        <source>Change the vote</source>
        <translation>Đổi biểu quyết</translation>
    </message>
    <message>
        <source>The vote is prepared.</source>
        <translation>Đã chuẩn bị lần biểu quyết.</translation>
    </message>
    <message>
        <source>Leave at least one proposal in the vote.</source>
        <translation>Hãy để lại ít nhất một kiến nghị để biểu quyết.</translation>
    </message>
    <message>
        <source>The prepared vote was taken back.</source>
        <translation>Đã rút lần biểu quyết đã chuẩn bị.</translation>
    </message>
    <message>
        <source>A vote may be changed until the vote is closed</source>
        <translation>Được đổi phiếu cho đến khi đóng biểu quyết</translation>
    </message>
    <message>
        <source>Verifiable receipts</source>
        <translation>Biên nhận để tự kiểm tra</translation>
    </message>
    <message>
        <source>Each phone gets a receipt, and afterwards a list says what is on the ballot of each receipt: everybody can check their own, and show it to others as well.</source>
        <translation>Mỗi điện thoại nhận một biên nhận; sau đó có danh sách ghi phiếu của từng biên nhận: ai cũng tự kiểm tra được phiếu của mình, và cũng có thể cho người khác xem.</translation>
    </message>
    <message>
        <source>A ranking is read off each ballot. Vote on paper or by phone.</source>
        <translation>Xếp hạng được đọc từ từng phiếu. Hãy dùng phiếu giấy hoặc điện thoại.</translation>
    </message>
    <message>
        <source>Who is called by name says one option. Vote on paper or by phone, or ask for one.</source>
        <translation>Người được gọi tên chỉ nói một phương án. Hãy dùng phiếu giấy hoặc điện thoại, hoặc chỉ hỏi một phương án.</translation>
    </message>
</context>
<context>
    <name>nghisu::PollModel</name>
    <message>
        <source>Quoted, for information only</source>
        <translation>Trích dẫn, để tham khảo</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how a vote was held, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Prepared: %1</source>
        <translation>Đã chuẩn bị: %1</translation>
    </message>
</context>
<context>
    <name>nghisu::PollPanel</name>
    <message>
        <source>%1 votes, %2 of %3 members present</source>
        <translation>%1 phiếu, có mặt %2/%3 thành viên</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) in all</source>
        <translation>
            <numerusform>Tổng số phiếu: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Quy tắc: %1</translation>
    </message>
    <message>
        <source>Quoted from a document: for information, decides nothing.</source>
        <translation>Trích từ văn bản: để tham khảo, không quyết định.</translation>
    </message>
    <message>
        <source>Annulled: %1</source>
        <translation>Đã hủy: %1</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>so many votes pass</comment>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>(%1 %)</source>
        <translation>(%1 %)</translation>
    </message>
    <message>
        <source>Annulled at %1</source>
        <translation>Hủy lúc %1</translation>
    </message>
    <message>
        <source>Annulled at %1 by %2</source>
        <translation>%2 hủy lúc %1</translation>
    </message>
    <message>
        <source>Correction %1 at %2: before that %3</source>
        <translation>Đính chính lần %1 lúc %2: trước đó %3</translation>
    </message>
    <message>
        <source>Correction %1 at %2 by %3: before that %4</source>
        <translation>Đính chính lần %1 lúc %2 bởi %3: trước đó %4</translation>
    </message>
    <message>
        <source>Present before that: %1</source>
        <translation>Số có mặt trước đó: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Lý do: %1</translation>
    </message>
    <message>
        <source>Prepared, and not opened yet: that is done where the meeting is led (F5).</source>
        <translation>Đã chuẩn bị, chưa mở: mở tại màn hình điều hành cuộc họp (F5).</translation>
    </message>
    <message>
        <source>The vote is on.</source>
        <translation>Đang biểu quyết.</translation>
    </message>
    <message>
        <source>Count %1 at %2: the count before that %3</source>
        <translation>Kiểm phiếu lần %1 lúc %2: lần trước %3</translation>
    </message>
    <message>
        <source>Count %1 at %2 by %3: the count before that %4</source>
        <translation>Kiểm phiếu lần %1 lúc %2 bởi %3: lần trước %4</translation>
    </message>
</context>
<context>
    <name>nghisu::PollsPage</name>
    <message>
        <source>Close the count that was begun, or give it up first.</source>
        <translation>Hãy đóng hoặc hủy lần biểu quyết đang mở trước.</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>Tiếp tục biểu quyết</translation>
    </message>
    <message>
        <source>New vote…</source>
        <translation>Mở biểu quyết…</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Biểu quyết</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>The result is in the record. A vote is never undone, only corrected.</source>
        <translation>Kết quả đã ghi. Phiếu đã ghi không hoàn tác được, chỉ đính chính.</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Biểu quyết</translation>
    </message>
    <message>
        <source>Polls of the meeting</source>
        <translation>Các lần biểu quyết của cuộc họp</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Đính chính…</translation>
    </message>
    <message>
        <source>Annul…</source>
        <translation>Hủy biểu quyết…</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>Chưa có lần biểu quyết nào</translation>
    </message>
    <message>
        <source>Count a show of hands on a proposal, or on a question of its own.</source>
        <translation>Kiểm phiếu giơ tay cho một kiến nghị, hoặc cho một câu hỏi riêng.</translation>
    </message>
    <message>
        <source>Count or close a vote</source>
        <translation>Mở hoặc đóng biểu quyết</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Đã chuẩn bị</translation>
    </message>
    <message>
        <source>Prepare a vote…</source>
        <translation>Chuẩn bị biểu quyết…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Đổi…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>Second count…</source>
        <translation>Kiểm lại phiếu…</translation>
    </message>
</context>
<context>
    <name>nghisu::PreparedVotes</name>
    <message>
        <source>Prepared votes</source>
        <translation>Biểu quyết đã chuẩn bị</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open the vote “%1”</source>
        <translation>Mở biểu quyết “%1”</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Đổi…</translation>
    </message>
    <message>
        <source>Change the vote “%1”</source>
        <translation>Đổi biểu quyết “%1”</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>Take back the vote “%1”</source>
        <translation>Rút lại biểu quyết “%1”</translation>
    </message>
</context>
<context>
    <name>nghisu::PresenceDots</name>
    <message>
        <source>%1 of %2 present</source>
        <translation>Có mặt %1/%2</translation>
    </message>
</context>
<context>
    <name>nghisu::PreviewWidget</name>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation>Bản xem trước, trang %1/%2</translation>
    </message>
</context>
<context>
    <name>nghisu::ProgrammeDelegate</name>
    <message>
        <source>minutes</source>
        <translation>phút</translation>
    </message>
</context>
<context>
    <name>nghisu::ProgrammeModel</name>
    <message>
        <source>Item %1 begins %2 before item %3 ends</source>
        <translation>Mục %1 bắt đầu trước khi mục %3 kết thúc %2</translation>
    </message>
    <message>
        <source>%1 free before item %2</source>
        <translation>Trống %1 trước mục %2</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it as 8:30.</source>
        <translation>“%1” không phải là giờ. Hãy viết như 8:30 hoặc 8h30.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Thời lượng</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Performed by</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>nghisu::ProgrammePage</name>
    <message>
        <source>%1, ends at %2</source>
        <translation>%1, kết thúc lúc %2</translation>
    </message>
    <message>
        <source>Draft the programme</source>
        <translation>Lập dự thảo chương trình</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Thêm mục</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more item(s))</source>
        <translation>
            <numerusform>%1 (và %n mục khác)</numerusform>
        </translation>
    </message>
    <message>
        <source>Added “%1”</source>
        <translation>Đã thêm “%1”</translation>
    </message>
    <message>
        <source>Removed “%1”</source>
        <translation>Đã xóa “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n item(s)</source>
        <translation>
            <numerusform>Đã xóa %n mục</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drafted %n item(s)</source>
        <translation>
            <numerusform>Đã lập %n mục</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Add item…</source>
        <translation>Thêm mục…</translation>
    </message>
    <message>
        <source>Edit item…</source>
        <translation>Sửa mục…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>Programme of the meeting</source>
        <translation>Chương trình của cuộc họp</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>Chưa có chương trình</translation>
    </message>
    <message>
        <source>Draft it from the meeting, from the opening to the closing, or add one item after the other.</source>
        <translation>Lập dự thảo từ nội dung cuộc họp, từ khai mạc đến bế mạc, hoặc thêm từng mục.</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>Tài liệu…</translation>
    </message>
    <message>
        <source>What the room reads on its phones</source>
        <translation>Những gì đại biểu đọc trên điện thoại</translation>
    </message>
</context>
<context>
    <name>nghisu::ProjectorWindow</name>
    <message>
        <source>Projector</source>
        <translation>Màn chiếu</translation>
    </message>
</context>
<context>
    <name>nghisu::ProposalColumns</name>
    <message>
        <source>Proposal</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Proposing body</source>
        <translation>Đơn vị đề xuất</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Co-ordinating</source>
        <translation>Phối hợp</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Hạn trả lời</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Gấp</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
</context>
<context>
    <name>nghisu::ProposalEditor</name>
    <message>
        <source>%1
Ctrl and a click: where else it is cited</source>
        <translation>%1
Giữ Ctrl và bấm: tìm nơi khác cũng viện dẫn</translation>
    </message>
    <message>
        <source>%1
Ctrl and a click: in the directory</source>
        <translation>%1
Giữ Ctrl và bấm: xem trong danh mục cơ quan</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Không có gợi ý</translation>
    </message>
    <message>
        <source>Add “%1” to the council&apos;s words</source>
        <translation>Thêm “%1” vào từ riêng của hội đồng</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cắt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Chép</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Paste as it is</source>
        <translation>Dán nguyên dạng</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>nghisu::ProposalModel</name>
    <message>
        <source>No lead</source>
        <translation>Thiếu chủ trì</translation>
    </message>
</context>
<context>
    <name>nghisu::ProposalTable</name>
    <message>
        <source>Usual columns</source>
        <translation>Các cột thường dùng</translation>
    </message>
</context>
<context>
    <name>nghisu::ProposalView</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n kiến nghị</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::ProposalsPage</name>
    <message>
        <source>Proposals</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Add proposal</source>
        <translation>Thêm kiến nghị</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Not voted</source>
        <translation>Chưa biểu quyết</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Đã thông qua</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Tìm trong danh sách</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Nhận văn bản…</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Chỉ xem</translation>
    </message>
    <message>
        <source>Issue %1</source>
        <translation>Ban hành lần %1</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Không tìm thấy “%1”</translation>
    </message>
    <message>
        <source>The beginnings of words are enough, without marks.</source>
        <translation>Chỉ cần gõ vài chữ đầu của từ, không dấu cũng được.</translation>
    </message>
    <message>
        <source>Show all proposals</source>
        <translation>Xem tất cả kiến nghị</translation>
    </message>
    <message>
        <source>No proposal has passed yet</source>
        <translation>Chưa có kiến nghị nào được thông qua</translation>
    </message>
    <message>
        <source>Every proposal has been voted on</source>
        <translation>Mọi kiến nghị đều đã biểu quyết</translation>
    </message>
    <message>
        <source>No proposals yet</source>
        <translation>Chưa có kiến nghị nào</translation>
    </message>
    <message>
        <source>Drop a submission here, or write the first proposal.</source>
        <translation>Thả văn bản đề xuất vào đây, hoặc gõ kiến nghị đầu tiên.</translation>
    </message>
    <message>
        <source>Write a proposal</source>
        <translation>Gõ kiến nghị</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n proposal(s)</source>
        <translation>
            <numerusform>Đã xóa %n kiến nghị</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed a heading</source>
        <translation>Đã xóa đề mục</translation>
    </message>
    <message>
        <source>Removed proposal %1</source>
        <translation>Đã xóa kiến nghị %1</translation>
    </message>
    <message>
        <source>Put the cursor where the second proposal begins.</source>
        <translation>Đặt con trỏ ở chỗ kiến nghị thứ hai bắt đầu.</translation>
    </message>
    <message numerus="yes">
        <source>Joined %n proposal(s)</source>
        <translation>
            <numerusform>Đã gộp %n kiến nghị</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers are frozen as issue %1</source>
        <translation>Đã ban hành lần %1, số thứ tự được giữ cố định</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>Chưa có cuộc họp nào</translation>
    </message>
    <message>
        <source>Create one in the sidebar, or drop a submission here: its proposals make a meeting.</source>
        <translation>Hãy tạo cuộc họp ở thanh bên, hoặc thả văn bản đề xuất vào đây để lập cuộc họp từ đó.</translation>
    </message>
    <message>
        <source>No proposal is like that</source>
        <translation>Không có kiến nghị nào như vậy</translation>
    </message>
    <message>
        <source>Take a condition of the filter away, or all of them.</source>
        <translation>Hãy bỏ bớt một điều kiện lọc, hoặc bỏ hết.</translation>
    </message>
    <message>
        <source>There is nothing before it that it could stand under.</source>
        <translation>Phía trước không có kiến nghị nào để đưa vào làm mục con.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n proposal(s)</source>
        <translation>
            <numerusform>Đã chuyển %n kiến nghị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n proposal(s)</source>
        <translation>
            <numerusform>Đã dán %n kiến nghị</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::ProposalsPageActions</name>
    <message>
        <source>Add proposal</source>
        <translation>Thêm kiến nghị</translation>
    </message>
    <message>
        <source>Add heading</source>
        <translation>Thêm đề mục</translation>
    </message>
    <message>
        <source>Edit in the list</source>
        <translation>Sửa trong danh sách</translation>
    </message>
    <message>
        <source>Choose the lead body…</source>
        <translation>Chọn cơ quan chủ trì…</translation>
    </message>
    <message>
        <source>Add a co-ordinating body…</source>
        <translation>Thêm cơ quan phối hợp…</translation>
    </message>
    <message>
        <source>Record a vote…</source>
        <translation>Mở biểu quyết…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Nhân đôi</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation>Tách tại con trỏ</translation>
    </message>
    <message>
        <source>Join into one</source>
        <translation>Gộp làm một</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Issue the list</source>
        <translation>Ban hành danh sách</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Tìm trong danh sách</translation>
    </message>
    <message>
        <source>Previous proposal</source>
        <translation>Kiến nghị trước</translation>
    </message>
    <message>
        <source>Next proposal</source>
        <translation>Kiến nghị sau</translation>
    </message>
    <message>
        <source>Raise a level</source>
        <translation>Nâng lên một cấp</translation>
    </message>
    <message>
        <source>Lower a level</source>
        <translation>Hạ xuống một cấp</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cắt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Changes since the issue…</source>
        <translation>Thay đổi so với lần ban hành…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Tìm và thay thế…</translation>
    </message>
    <message>
        <source>Filter the list…</source>
        <translation>Lọc danh sách…</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Xem dạng danh sách</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Xem dạng bảng</translation>
    </message>
    <message>
        <source>Show as a board</source>
        <translation>Xem dạng bảng thẻ</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Lưu cách xem này…</translation>
    </message>
</context>
<context>
    <name>nghisu::ProposerField</name>
    <message>
        <source>Proposing bodies found</source>
        <translation>Các đơn vị đề xuất tìm thấy</translation>
    </message>
</context>
<context>
    <name>nghisu::QuestionField</name>
    <message>
        <source>%1. %2</source>
        <comment>number and name of a proposal</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>nghisu::RecountBallotsDialog</name>
    <message>
        <source>Second count</source>
        <translation>Kiểm phiếu lần hai</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and the option it stands for</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1”: type the same ballots once more. The second count is recorded beside the first where each says the same.</source>
        <translation>“%1”: nhập lại chính những phiếu này một lần nữa. Lần kiểm thứ hai được ghi bên cạnh lần đầu khi từng phiếu đều khớp.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Record the second count</source>
        <translation>Ghi nhận lần kiểm thứ hai</translation>
    </message>
    <message>
        <source>%1: %2 at first, %3 now</source>
        <comment>a ballot and how often each count has it</comment>
        <translation>%1: lần đầu %2, lần này %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n dòng nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Backspace takes back the last.</source>
        <translation>Backspace: lấy lại phiếu vừa nhập.</translation>
    </message>
    <message>
        <source>Last typed: %1</source>
        <translation>Vừa nhập: %1</translation>
    </message>
    <message>
        <source>%1 of %2 ballots typed.</source>
        <translation>Đã nhập %1/%2 phiếu.</translation>
    </message>
    <message>
        <source>Both counts say the same.</source>
        <translation>Hai lần kiểm phiếu khớp nhau.</translation>
    </message>
    <message>
        <source>The counts differ. Look at these sheets again; where the first count is wrong, annul the vote and type its ballots anew.</source>
        <translation>Hai lần kiểm phiếu không khớp. Hãy xem lại các phiếu này; nếu lần đầu nhập sai thì hủy lần biểu quyết và nhập lại phiếu.</translation>
    </message>
</context>
<context>
    <name>nghisu::RecountDialog</name>
    <message>
        <source>Second count</source>
        <translation>Kiểm phiếu lần hai</translation>
    </message>
    <message>
        <source>“%1”: the same ballots are counted once more. Both counts stay in the record, and the second is the valid one.</source>
        <translation>“%1”: kiểm lại chính những phiếu ấy. Cả hai lần kiểm đều được lưu, kết quả lần sau có giá trị.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Record the second count</source>
        <translation>Ghi nhận lần kiểm thứ hai</translation>
    </message>
</context>
<context>
    <name>nghisu::ReplaceDialog</name>
    <message>
        <source>Find and replace in the list</source>
        <translation>Tìm và thay thế trong danh sách</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Thay bằng</translation>
    </message>
    <message>
        <source>Places that were found</source>
        <translation>Những chỗ tìm thấy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Match diacritics</source>
        <translation>Phân biệt dấu</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Phân biệt hoa thường</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Trọn từ</translation>
    </message>
    <message>
        <source>In the texts</source>
        <translation>Trong nội dung</translation>
    </message>
    <message>
        <source>In the short names</source>
        <translation>Trong tên ngắn</translation>
    </message>
    <message>
        <source>In the notes</source>
        <translation>Trong ghi chú</translation>
    </message>
    <message>
        <source>Write what is to be found.</source>
        <translation>Nhập cụm từ cần tìm.</translation>
    </message>
    <message>
        <source>Nothing found in this list.</source>
        <translation>Không tìm thấy trong danh sách này.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s) chosen</source>
        <translation>
            <numerusform>Đã chọn %1 trong %n chỗ</numerusform>
        </translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Tất cả các chỗ</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>Thay thế %n chỗ</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Thay thế</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n place(s)</source>
        <translation>
            <numerusform>Đã thay thế %n chỗ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::ReviewBatch</name>
    <message>
        <source>Could not be read</source>
        <translation>Không đọc được</translation>
    </message>
    <message>
        <source>No proposals found</source>
        <translation>Không thấy kiến nghị nào</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Không nhận</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n kiến nghị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poll(s)</source>
        <translation>
            <numerusform>%n cuộc lấy ý kiến</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>proposals, polls</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to look at</source>
        <translation>
            <numerusform>Còn %n chỗ cần xem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::RollCallModel</name>
    <message>
        <source>%1: not called yet</source>
        <translation>%1: chưa gọi</translation>
    </message>
    <message>
        <source>%1 (corrected)</source>
        <translation>%1 (đã đính chính)</translation>
    </message>
    <message>
        <source>Not called yet: %1.</source>
        <translation>Chưa gọi: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Not called yet: %1 and %n more.</source>
        <translation>
            <numerusform>Chưa gọi: %1 và %n người nữa.</numerusform>
        </translation>
    </message>
    <message>
        <source>said</source>
        <translation>đã trả lời</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have not voted: %1.</source>
        <translation>
            <numerusform>%n thành viên chưa bỏ phiếu: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have not voted: %1 and others.</source>
        <translation>
            <numerusform>%n thành viên chưa bỏ phiếu: %1 và những người khác.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: has not voted</source>
        <translation>%1: chưa bỏ phiếu</translation>
    </message>
    <message>
        <source>has voted</source>
        <translation>đã bỏ phiếu</translation>
    </message>
    <message>
        <source>by phone (changed)</source>
        <translation>qua điện thoại (đã đổi)</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>qua điện thoại</translation>
    </message>
    <message>
        <source>%1, at the desk</source>
        <translation>%1, tại bàn</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>tại bàn</translation>
    </message>
</context>
<context>
    <name>nghisu::RollCallView</name>
    <message>
        <source>%1 of %2 called: %3</source>
        <translation>Đã gọi %1/%2: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a key and what it stands for</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Keys: %1; Backspace goes back</source>
        <translation>Phím: %1; Backspace: quay lại</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Gọi tên biểu quyết</translation>
    </message>
    <message>
        <source>%1 of %2 called</source>
        <translation>Đã gọi %1/%2</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>Đến lúc này: %1</translation>
    </message>
    <message>
        <source>Not voted yet. Who has no phone says it here: %1</source>
        <translation>Chưa bỏ phiếu. Ai không có điện thoại thì nói tại đây: %1</translation>
    </message>
    <message>
        <source>Members who have not voted</source>
        <translation>Thành viên chưa bỏ phiếu</translation>
    </message>
    <message>
        <source>%1 has voted by phone. Change that vote?</source>
        <translation>%1 đã bỏ phiếu qua điện thoại. Đổi phiếu đó?</translation>
    </message>
    <message>
        <source>What was sent from the phone stays in the record, as corrected here.</source>
        <translation>Phiếu gửi từ điện thoại vẫn được lưu, kèm phần sửa tại đây.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Change the vote</source>
        <translation>Đổi phiếu</translation>
    </message>
    <message>
        <source>%1 Up and Down change whose it is. %2</source>
        <comment>how to type; the options</comment>
        <translation>%1 Mũi tên lên, xuống để chọn người bỏ phiếu. %2</translation>
    </message>
    <message>
        <source>What was said here is put right here: %1</source>
        <translation>Phiếu nói tại bàn thì sửa tại bàn: %1</translation>
    </message>
    <message>
        <source>Not voted</source>
        <translation>Chưa bỏ phiếu</translation>
    </message>
    <message>
        <source>Voted</source>
        <translation>Đã bỏ phiếu</translation>
    </message>
    <message>
        <source>Members who have voted</source>
        <translation>Thành viên đã bỏ phiếu</translation>
    </message>
    <message>
        <source>Ballot of %1</source>
        <translation>Phiếu của %1</translation>
    </message>
</context>
<context>
    <name>nghisu::RoomConductor</name>
    <message>
        <source>Close the meeting?</source>
        <translation>Bế mạc cuộc họp?</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>Họp tiếp</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Bế mạc</translation>
    </message>
    <message>
        <source>If that was a mistake, it can be opened again.</source>
        <translation>Nếu nhầm, có thể mở lại cuộc họp sau đó.</translation>
    </message>
    <message>
        <source>Adopt the words as they were moved?</source>
        <translation>Chấp nhận câu chữ như đã đề nghị?</translation>
    </message>
    <message>
        <source>The proposal was changed after this was moved. What was changed since then is no longer in it afterwards.</source>
        <translation>Kiến nghị đã được sửa sau khi có đề nghị này. Nếu chấp nhận, những chỗ đã sửa từ đó đến nay sẽ không còn.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Chấp nhận</translation>
    </message>
</context>
<context>
    <name>nghisu::RoomDesk</name>
    <message>
        <source>The projector is no longer connected. The meeting goes on here.</source>
        <translation>Màn chiếu không còn được nối. Cuộc họp vẫn tiếp tục ở đây.</translation>
    </message>
    <message>
        <source>The projector stays on. Switch it off at the desk.</source>
        <translation>Màn chiếu vẫn mở. Hãy tắt tại bàn điều hành.</translation>
    </message>
    <message>
        <source>There is no second screen. Connect the projector, and let the system extend the desktop to it.</source>
        <translation>Không có màn hình thứ hai. Hãy nối máy chiếu và chọn chế độ mở rộng màn hình.</translation>
    </message>
    <message>
        <source>There are no members yet. Add them under Members.</source>
        <translation>Chưa có thành viên nào. Hãy thêm ở mục Thành viên.</translation>
    </message>
    <message>
        <source>Take it up now</source>
        <translation>Chuyển sang mục này</translation>
    </message>
    <message>
        <source>Debate it together with what is on</source>
        <translation>Thảo luận gộp với mục đang họp</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation>Hoãn lại</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Resume the meeting</source>
        <translation>Họp tiếp</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Tạm nghỉ</translation>
    </message>
    <message>
        <source>Proposal %1</source>
        <translation>Kiến nghị %1</translation>
    </message>
    <message>
        <source>This item</source>
        <translation>Mục này</translation>
    </message>
    <message>
        <source>%1: %2 min, planned %3</source>
        <translation>%1: %2 phút, dự kiến %3</translation>
    </message>
    <message>
        <source>%1: %2 min</source>
        <translation>%1: %2 phút</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) behind the programme</source>
        <translation>
            <numerusform>chậm %n phút so với chương trình</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead of the programme</source>
        <translation>
            <numerusform>sớm %n phút so với chương trình</numerusform>
        </translation>
    </message>
    <message>
        <source>Conduct the meeting</source>
        <translation>Điều hành cuộc họp</translation>
    </message>
    <message>
        <source>Back to the preparation</source>
        <translation>Quay lại phần chuẩn bị</translation>
    </message>
    <message>
        <source>Close the meeting…</source>
        <translation>Bế mạc…</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Programme of the meeting</source>
        <translation>Chương trình họp</translation>
    </message>
    <message>
        <source>Ends about</source>
        <translation>Dự kiến kết thúc</translation>
    </message>
    <message>
        <source>Open or close the vote</source>
        <translation>Mở hoặc đóng biểu quyết</translation>
    </message>
    <message>
        <source>Go on to the next item</source>
        <translation>Sang mục tiếp theo</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>Black projector</source>
        <translation>Màn chiếu đen</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Phát biểu</translation>
    </message>
    <message>
        <source>Move a change of the words</source>
        <translation>Đề nghị sửa câu chữ</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Điện thoại</translation>
    </message>
</context>
<context>
    <name>nghisu::RoomSide</name>
    <message>
        <source>%1×%2</source>
        <translation>%1×%2</translation>
    </message>
    <message>
        <source>not projected</source>
        <translation>chưa chiếu</translation>
    </message>
    <message>
        <source>Stop projecting</source>
        <translation>Tắt màn chiếu</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Chiếu</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, excused</source>
        <translation>%1, có phép</translation>
    </message>
    <message>
        <source>%1, out of the room</source>
        <translation>%1, tạm vắng</translation>
    </message>
    <message>
        <source>%1, has left</source>
        <translation>%1, đã về</translation>
    </message>
    <message>
        <source>%1, not here yet</source>
        <translation>%1, chưa đến</translation>
    </message>
    <message>
        <source>Absent: %1.</source>
        <translation>Vắng: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Absent: %1 and %n more.</source>
        <translation>
            <numerusform>Vắng: %1 và %n người nữa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Present %1/%2</source>
        <translation>Có mặt %1/%2</translation>
    </message>
    <message>
        <source>Attendance not taken</source>
        <translation>Chưa điểm danh</translation>
    </message>
    <message>
        <source>quorum reached</source>
        <translation>đủ số tối thiểu</translation>
    </message>
    <message>
        <source>no quorum</source>
        <translation>chưa đủ số tối thiểu</translation>
    </message>
    <message>
        <source>Quorum %1 (%2/%3).</source>
        <translation>Số tối thiểu %1 (%2/%3).</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Điểm danh lại</translation>
    </message>
    <message>
        <source>Take the attendance</source>
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a number and a title</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Go to proposal %1</source>
        <translation>Sang kiến nghị %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Sang mục này</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Màn chiếu</translation>
    </message>
    <message>
        <source>What is on</source>
        <translation>Đang họp</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Màn đen</translation>
    </message>
    <message>
        <source>Earlier page of the slide</source>
        <translation>Trang trước của màn chiếu</translation>
    </message>
    <message>
        <source>Next page of the slide</source>
        <translation>Trang sau của màn chiếu</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp theo</translation>
    </message>
    <message>
        <source>Dark colours on the projector</source>
        <translation>Màn chiếu nền tối</translation>
    </message>
    <message>
        <source>Light colours on the projector, for a bright room</source>
        <translation>Màn chiếu nền sáng, cho phòng nhiều ánh sáng</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Mã QR</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>Chưa có thành viên nào</translation>
    </message>
    <message>
        <source>Add the members of the council under “Members”: attendance, quorum and votes are reckoned from them.</source>
        <translation>Hãy thêm thành viên ở mục “Thành viên”: điểm danh, số tối thiểu và biểu quyết đều tính theo danh sách đó.</translation>
    </message>
</context>
<context>
    <name>nghisu::RoomStage</name>
    <message>
        <source>The meeting is closed</source>
        <translation>Cuộc họp đã bế mạc</translation>
    </message>
    <message>
        <source>Nothing is on</source>
        <translation>Chưa vào mục nào</translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation>Chưa khai mạc</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Đang tạm nghỉ</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>Đang họp</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Đang biểu quyết</translation>
    </message>
    <message>
        <source>Result announced</source>
        <translation>Đã công bố kết quả</translation>
    </message>
    <message>
        <source>The minutes can be printed from the documents of the meeting.</source>
        <translation>Có thể in biên bản ở mục Văn bản của cuộc họp.</translation>
    </message>
    <message>
        <source>This meeting has neither a programme nor proposals yet.</source>
        <translation>Cuộc họp chưa có chương trình và kiến nghị.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) present.</source>
        <translation>
            <numerusform>%n thành viên có mặt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the attendance first, so that quorum and votes can be reckoned.</source>
        <translation>Hãy điểm danh trước để tính số tối thiểu và kết quả biểu quyết.</translation>
    </message>
    <message>
        <source>Go to proposal %1</source>
        <translation>Sang kiến nghị %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Sang mục tiếp theo</translation>
    </message>
    <message>
        <source>Open the meeting again</source>
        <translation>Mở lại cuộc họp</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Khai mạc cuộc họp</translation>
    </message>
    <message>
        <source>Take the attendance</source>
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>Open the vote</source>
        <translation>Mở biểu quyết</translation>
    </message>
    <message>
        <source>Another way of voting…</source>
        <translation>Cách biểu quyết khác…</translation>
    </message>
    <message>
        <source>Vote on a question…</source>
        <translation>Biểu quyết một nội dung…</translation>
    </message>
    <message>
        <source>Close and announce the result</source>
        <translation>Đóng và công bố kết quả</translation>
    </message>
    <message>
        <source>Annul this vote…</source>
        <translation>Hủy lần biểu quyết này…</translation>
    </message>
    <message>
        <source>One vote decides on proposals %1 together. One of them is taken out under “Another way of voting”.</source>
        <translation>Biểu quyết một lần cho các kiến nghị %1. Muốn tách riêng kiến nghị nào, chọn “Cách biểu quyết khác”.</translation>
    </message>
    <message>
        <source>Open the prepared vote</source>
        <translation>Mở biểu quyết đã chuẩn bị</translation>
    </message>
    <message>
        <source>Second round…</source>
        <translation>Bầu vòng hai…</translation>
    </message>
    <message>
        <source>Vote again…</source>
        <translation>Biểu quyết lại…</translation>
    </message>
    <message>
        <source>Second count…</source>
        <translation>Kiểm lại phiếu…</translation>
    </message>
    <message>
        <source>Annul…</source>
        <translation>Hủy…</translation>
    </message>
    <message>
        <source>This council has no members yet. Add them under “Members”.</source>
        <translation>Hội đồng chưa có thành viên nào. Hãy thêm ở mục “Thành viên”.</translation>
    </message>
</context>
<context>
    <name>nghisu::RowEditor</name>
    <message>
        <source>Text of the proposal</source>
        <translation>Nội dung kiến nghị</translation>
    </message>
</context>
<context>
    <name>nghisu::SearchModel</name>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Answered in part</source>
        <translation>Trả lời một phần</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Chưa trả lời</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a meeting, its day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>nghisu::SearchPage</name>
    <message>
        <source>%1 in %2</source>
        <comment>so many proposals, so many meetings</comment>
        <translation>%1 trong %2</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n kiến nghị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n cuộc họp</numerusform>
        </translation>
    </message>
    <message>
        <source>Has this been asked before?</source>
        <translation>Nội dung này đã kiến nghị trước đây chưa?</translation>
    </message>
    <message>
        <source>Type a few words of a proposal, a body or a province. The beginnings of words are enough, without marks.</source>
        <translation>Gõ vài từ của kiến nghị, tên cơ quan hoặc tỉnh. Chỉ cần đầu từ, không cần dấu.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Đang tìm…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Không tìm thấy “%1”</translation>
    </message>
    <message>
        <source>No proposal of any meeting has these words.</source>
        <translation>Không kiến nghị nào của các cuộc họp có những từ này.</translation>
    </message>
    <message>
        <source>It is in this meeting already</source>
        <translation>Kiến nghị này đã có trong cuộc họp này</translation>
    </message>
    <message>
        <source>Carried into this meeting</source>
        <translation>Đã đưa vào cuộc họp này</translation>
    </message>
    <message>
        <source>Search all meetings</source>
        <translation>Tìm trong mọi cuộc họp</translation>
    </message>
    <message>
        <source>Words of a proposal, a body, a province</source>
        <translation>Từ trong kiến nghị, tên cơ quan, tỉnh</translation>
    </message>
    <message>
        <source>Proposals found</source>
        <translation>Kiến nghị tìm thấy</translation>
    </message>
    <message>
        <source>Search for something else</source>
        <translation>Tìm nội dung khác</translation>
    </message>
</context>
<context>
    <name>nghisu::SearchPanel</name>
    <message>
        <source>Choose a proposal to see what became of it.</source>
        <translation>Chọn một kiến nghị để xem kết quả xử lý.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Proposal %1</source>
        <translation>Kiến nghị %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a meeting, its day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Proposed by %1</source>
        <translation>Đơn vị đề xuất: %1</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Quá hạn từ %1</translation>
    </message>
    <message>
        <source>Show in its meeting</source>
        <translation>Xem trong cuộc họp đó</translation>
    </message>
    <message>
        <source>Carry into this meeting</source>
        <translation>Đưa vào cuộc họp này</translation>
    </message>
</context>
<context>
    <name>nghisu::SettingsPage</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>The council and its documents</source>
        <translation>Hội đồng và văn bản</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tên của bạn</translation>
    </message>
    <message>
        <source>Stands in the history with everything you do.</source>
        <translation>Ghi trong lịch sử cùng mỗi thao tác của bạn.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Vietnamese and English dictionaries are installed.</source>
        <translation>Đã cài từ điển tiếng Việt và tiếng Anh.</translation>
    </message>
    <message>
        <source>A Vietnamese dictionary is installed, no English one (hunspell-en-us).</source>
        <translation>Đã cài từ điển tiếng Việt, chưa có tiếng Anh (hunspell-en-us).</translation>
    </message>
    <message>
        <source>An English dictionary is installed, no Vietnamese one (hunspell-vi).</source>
        <translation>Đã cài từ điển tiếng Anh, chưa có tiếng Việt (hunspell-vi).</translation>
    </message>
    <message>
        <source>No dictionary is installed (hunspell-vi, hunspell-en-us): nothing is marked.</source>
        <translation>Chưa cài từ điển nào (hunspell-vi, hunspell-en-us) nên không đánh dấu gì.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Chính tả</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Từ riêng</translation>
    </message>
    <message>
        <source>Mark words that no dictionary knows</source>
        <translation>Đánh dấu từ không có trong từ điển</translation>
    </message>
    <message>
        <source>One a line. They are never marked.</source>
        <translation>Mỗi dòng một từ. Những từ này không bị đánh dấu.</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Màn chiếu</translation>
    </message>
    <message>
        <source>Light, for a bright room</source>
        <translation>Nền sáng, cho phòng nhiều ánh sáng</translation>
    </message>
</context>
<context>
    <name>nghisu::SidePanel</name>
    <message>
        <source>Back to the list</source>
        <translation>Về danh sách</translation>
    </message>
</context>
<context>
    <name>nghisu::Sidebar</name>
    <message>
        <source>Council</source>
        <translation>Hội đồng</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Tìm hoặc ra lệnh</translation>
    </message>
    <message>
        <source>Meetings and places</source>
        <translation>Cuộc họp và các mục</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Tạo cuộc họp</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Trình đơn</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
</context>
<context>
    <name>nghisu::SleepGuard</name>
    <message>
        <source>A meeting is in progress</source>
        <translation>Đang trong cuộc họp</translation>
    </message>
</context>
<context>
    <name>nghisu::SourceColumn</name>
    <message>
        <source>Documents to take in</source>
        <translation>Các văn bản cần nhận</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n văn bản</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to look at</source>
        <translation>
            <numerusform>Còn %n chỗ cần xem</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to look at</source>
        <translation>Không còn chỗ nào cần xem</translation>
    </message>
</context>
<context>
    <name>nghisu::SourceLegend</name>
    <message>
        <source>Proposal</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Viện dẫn</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Để ngoài</translation>
    </message>
</context>
<context>
    <name>nghisu::SpeakersDialog</name>
    <message>
        <source>Who spoke, and who has not</source>
        <translation>Ai đã phát biểu, ai chưa</translation>
    </message>
    <message>
        <source>Members and guests</source>
        <translation>Thành viên và khách mời</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) present have not spoken yet.</source>
        <translation>
            <numerusform>Còn %n thành viên có mặt chưa phát biểu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>nghisu::SpeakersView</name>
    <message numerus="yes">
        <source>%1 (spoke %n time(s))</source>
        <translation>
            <numerusform>%1 (đã phát biểu %n lần)</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the word</source>
        <translation>Mời</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Phát biểu</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>A name; Enter alone: the next (F8)</source>
        <translation>Họ tên; Enter: mời người tiếp (F8)</translation>
    </message>
    <message>
        <source>Put somebody on the list of speakers</source>
        <translation>Đăng ký phát biểu</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>Ai đã phát biểu</translation>
    </message>
</context>
<context>
    <name>nghisu::SpokenModel</name>
    <message>
        <source>has not spoken</source>
        <translation>chưa phát biểu</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), %1</source>
        <translation>
            <numerusform>%n lần, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::StartPage</name>
    <message>
        <source>The meeting secretary&apos;s desk: from the proposals that come in to votes, minutes and follow-up.</source>
        <translation>Bàn làm việc của thư ký cuộc họp: từ kiến nghị gửi đến tới biểu quyết, biên bản và theo dõi trả lời.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Đã mở gần đây</translation>
    </message>
    <message>
        <source>Create a new council</source>
        <translation>Tạo hội đồng mới</translation>
    </message>
    <message>
        <source>Give it a name and a place. Members can be added later.</source>
        <translation>Đặt tên hội đồng, chọn nơi lưu. Thành viên thêm sau cũng được.</translation>
    </message>
    <message>
        <source>New council…</source>
        <translation>Tạo hội đồng…</translation>
    </message>
    <message>
        <source>Open a council</source>
        <translation>Mở hội đồng đã có</translation>
    </message>
    <message>
        <source>A .nghisu file on this computer, a network drive or a USB stick.</source>
        <translation>Tệp .nghisu trên máy này, trên ổ mạng hoặc USB.</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Mở tệp…</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Xem thử với dữ liệu mẫu</translation>
    </message>
    <message>
        <source>Six proposals of 2017. Change whatever you like.</source>
        <translation>Sáu kiến nghị của Hải Phòng năm 2017. Sửa thử thoải mái.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Mở bản mẫu</translation>
    </message>
    <message>
        <source>Or drop a document with proposals here</source>
        <translation>Hoặc thả văn bản đề xuất vào đây</translation>
    </message>
    <message>
        <source>A text or a web page, as the province sent it</source>
        <translation>Văn bản hoặc trang web, đúng như địa phương gửi</translation>
    </message>
</context>
<context>
    <name>nghisu::StatusBar</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Everything is in one file on this computer. No network and no account needed.</source>
        <translation>Mọi thứ nằm trong một tệp trên máy này. Không cần mạng, không cần tài khoản.</translation>
    </message>
    <message>
        <source>F1 for help</source>
        <translation>F1 trợ giúp</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Chỉ xem</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>lúc %1</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Vừa xong: %1</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Chưa lưu</translation>
    </message>
</context>
<context>
    <name>nghisu::SubstituteDialog</name>
    <message>
        <source>Who came for %1?</source>
        <translation>Ai dự thay %1?</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Người dự thay</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Ủy quyền</translation>
    </message>
    <message>
        <source>Letter of authority no. …</source>
        <translation>Giấy ủy quyền số …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
</context>
<context>
    <name>nghisu::SuccessorsEdit</name>
    <message>
        <source>Add a body</source>
        <translation>Thêm cơ quan</translation>
    </message>
    <message>
        <source>Who answers today</source>
        <translation>Cơ quan trả lời hiện nay</translation>
    </message>
    <message>
        <source>Choose a body</source>
        <translation>Chọn cơ quan</translation>
    </message>
    <message>
        <source>all of it, or a field: press</source>
        <translation>toàn bộ, hoặc lĩnh vực: báo chí</translation>
    </message>
    <message>
        <source>What it took over</source>
        <translation>Lĩnh vực kế thừa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
</context>
<context>
    <name>nghisu::TagField</name>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Thêm nhãn</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>new tag</source>
        <translation>nhãn mới</translation>
    </message>
</context>
<context>
    <name>nghisu::TemplateDialog</name>
    <message>
        <source>Make a template</source>
        <translation>Tạo mẫu</translation>
    </message>
    <message>
        <source>It keeps the numbering, the programme and the headings of the list; proposals stay with their meeting.</source>
        <translation>Mẫu giữ cách đánh số, chương trình và các đề mục của danh sách; kiến nghị ở lại với cuộc họp.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên mẫu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Make template</source>
        <translation>Tạo mẫu</translation>
    </message>
</context>
<context>
    <name>nghisu::ToastHost</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>This could not be stored</source>
        <translation>Không lưu được</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>No program is set up to open “%1”</source>
        <translation>Máy này chưa có chương trình mở được “%1”</translation>
    </message>
</context>
<context>
    <name>nghisu::TroubleBar</name>
    <message>
        <source>What you typed stays here and is stored as soon as that is possible.</source>
        <translation>Nội dung vừa gõ vẫn còn ở đây và sẽ được lưu ngay khi có thể.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Lưu bản sao…</translation>
    </message>
</context>
<context>
    <name>nghisu::VerdictLine</name>
    <message>
        <source>An opinion, without a decision.</source>
        <translation>Lấy ý kiến, không quyết định.</translation>
    </message>
</context>
<context>
    <name>nghisu::VersionsPanel</name>
    <message>
        <source>This proposal is no longer in the file.</source>
        <translation>Kiến nghị này không còn trong tệp.</translation>
    </message>
    <message>
        <source>Choose a step to see what it did to a text.</source>
        <translation>Chọn một thao tác để xem nội dung đã thay đổi thế nào.</translation>
    </message>
    <message>
        <source>The text, then and now</source>
        <translation>Nội dung trước và sau</translation>
    </message>
    <message>
        <source>now</source>
        <translation>hiện nay</translation>
    </message>
    <message>
        <source>at the beginning</source>
        <translation>ban đầu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a moment, a person</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>now (since %1)</source>
        <translation>hiện nay (từ %1)</translation>
    </message>
    <message>
        <source>The text was the same at both moments.</source>
        <translation>Nội dung ở hai thời điểm giống nhau.</translation>
    </message>
    <message>
        <source>The text has not been changed since it was entered.</source>
        <translation>Nội dung chưa thay đổi từ khi nhập.</translation>
    </message>
    <message>
        <source>Restored the earlier text</source>
        <translation>Đã khôi phục nội dung trước</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>In one text</source>
        <translation>Trong một văn bản</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Đặt cạnh nhau</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Chỗ khác nhau</translation>
    </message>
    <message>
        <source>Restore the earlier text</source>
        <translation>Khôi phục nội dung trước</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Xem trong danh sách</translation>
    </message>
</context>
<context>
    <name>nghisu::VoteConductor</name>
    <message>
        <source>The result shows once the vote is closed.</source>
        <translation>Kết quả hiện sau khi đóng biểu quyết.</translation>
    </message>
    <message>
        <source>An opinion, without a decision.</source>
        <translation>Lấy ý kiến, không quyết định.</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>Tiếp tục biểu quyết</translation>
    </message>
    <message>
        <source>A tie. What is the chair&apos;s casting vote?</source>
        <translation>Số phiếu ngang nhau. Phiếu quyết định của chủ tọa?</translation>
    </message>
    <message>
        <source>A tie. On which side is the chair?</source>
        <translation>Số phiếu ngang nhau. Chủ tọa ở bên nào?</translation>
    </message>
    <message>
        <source>Chair for</source>
        <translation>Chủ tọa tán thành</translation>
    </message>
    <message>
        <source>Chair against</source>
        <translation>Chủ tọa không tán thành</translation>
    </message>
    <message>
        <source>Close the vote and announce the result?</source>
        <translation>Đóng biểu quyết và công bố kết quả?</translation>
    </message>
    <message>
        <source>Close and announce</source>
        <translation>Đóng và công bố</translation>
    </message>
</context>
<context>
    <name>nghisu::VoteOptions</name>
    <message>
        <source>Add an option</source>
        <translation>Thêm phương án</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Phương án %1</translation>
    </message>
    <message>
        <source>Remove the option</source>
        <translation>Bỏ phương án</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>so many votes pass</comment>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>tự điền</translation>
    </message>
    <message>
        <source>Votes: %1</source>
        <translation>Số phiếu: %1</translation>
    </message>
    <message>
        <source>Enter how many votes “%1” has.</source>
        <translation>Hãy nhập số phiếu “%1”.</translation>
    </message>
    <message>
        <source>%1 = %2, but %3 are present. Count again or correct the number present.</source>
        <translation>%1 = %2, nhưng có mặt %3 người. Hãy đếm lại hoặc sửa số người có mặt.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 = %2 present</source>
        <translation>%1 = %2 người có mặt</translation>
    </message>
    <message>
        <source>%1 = %2 of %3 present</source>
        <translation>%1 = %2 trên %3 người có mặt</translation>
    </message>
</context>
<context>
    <name>nghisu::VotePanel</name>
    <message>
        <source>Correcting</source>
        <translation>Đang đính chính</translation>
    </message>
    <message>
        <source>Counting the vote</source>
        <translation>Đang biểu quyết</translation>
    </message>
    <message>
        <source>A question, or a number or words of a proposal</source>
        <translation>Câu hỏi, hoặc số hay vài chữ của kiến nghị</translation>
    </message>
    <message>
        <source>What is voted on</source>
        <translation>Nội dung biểu quyết</translation>
    </message>
    <message>
        <source>Vote on something else</source>
        <translation>Biểu quyết nội dung khác</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>How the vote is held</source>
        <translation>Hình thức biểu quyết</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Rule of decision</source>
        <translation>Quy tắc thông qua</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>of members</source>
        <translation>trên số thành viên</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Tổng số thành viên</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>Tán thành, không tán thành</translation>
    </message>
    <message>
        <source>Own options</source>
        <translation>Phương án riêng</translation>
    </message>
    <message>
        <source>If closed now</source>
        <translation>Nếu đóng lúc này</translation>
    </message>
    <message>
        <source>Correct the result</source>
        <translation>Đính chính kết quả</translation>
    </message>
    <message>
        <source>Close and announce result</source>
        <translation>Đóng và công bố kết quả</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Give up this count…</source>
        <translation>Hủy lần biểu quyết này…</translation>
    </message>
    <message>
        <source>Type the question, or choose a proposal.</source>
        <translation>Hãy gõ câu hỏi hoặc chọn kiến nghị.</translation>
    </message>
    <message>
        <source>Enter how many are present.</source>
        <translation>Hãy nhập số người có mặt.</translation>
    </message>
    <message>
        <source>Name option %1.</source>
        <translation>Hãy đặt tên cho phương án %1.</translation>
    </message>
    <message>
        <source>Close the vote and announce the result?</source>
        <translation>Đóng biểu quyết và công bố kết quả?</translation>
    </message>
    <message>
        <source>An opinion, without a decision.</source>
        <translation>Lấy ý kiến, không quyết định.</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>Tiếp tục biểu quyết</translation>
    </message>
    <message>
        <source>Close and announce</source>
        <translation>Đóng và công bố</translation>
    </message>
    <message>
        <source>Give up this count?</source>
        <translation>Hủy lần biểu quyết này?</translation>
    </message>
    <message>
        <source>The figures that were entered are not in the record yet.</source>
        <translation>Số liệu đã nhập chưa được ghi vào hồ sơ.</translation>
    </message>
    <message>
        <source>Give up the count</source>
        <translation>Hủy lần này</translation>
    </message>
    <message>
        <source>The outcome appears here once everything is counted.</source>
        <translation>Kết quả hiện ở đây khi đã đếm đủ.</translation>
    </message>
    <message>
        <source>%1 (the council&apos;s rule)</source>
        <translation>%1 (quy tắc của hội đồng)</translation>
    </message>
</context>
<context>
    <name>nghisu::WindowMenus</name>
    <message>
        <source>Council settings…</source>
        <translation>Thiết lập hội đồng…</translation>
    </message>
    <message>
        <source>&amp;Council</source>
        <translation>&amp;Hội đồng</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Cuộc họp</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Trang</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Đ&amp;i đến</translation>
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
        <source>Open recent</source>
        <translation>Mở gần đây</translation>
    </message>
</context>
<context>
    <name>nghisu::WordPicker</name>
    <message>
        <source>Words found</source>
        <translation>Từ tìm thấy</translation>
    </message>
</context>
<context>
    <name>nghisu::WritingLine</name>
    <message>
        <source>Writing “%1”, %2 of %3…</source>
        <translation>Đang ghi “%1”, %2 trên %3…</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Đang ghi “%1”…</translation>
    </message>
    <message>
        <source>What is being written</source>
        <translation>Tệp đang ghi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Xin chờ…</translation>
    </message>
    <message>
        <source>Printing “%1”, page %2 of %3…</source>
        <translation>Đang in “%1”, trang %2/%3…</translation>
    </message>
    <message>
        <source>Printing “%1”…</source>
        <translation>Đang in “%1”…</translation>
    </message>
</context>
</TS>

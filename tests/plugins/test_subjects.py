"""What each figure measures."""

import pytest

from govtext.kinds import Measured


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Thu ngân sách thành phố ước đạt 5 tỷ đồng.", "Thu ngân sách thành phố"),
        ("Trồng rừng mới được 4 ha.", "Trồng rừng mới"),
        ("Giá trị sản xuất nông, lâm, thủy sản đạt 5 tỷ đồng.", "Giá trị sản xuất nông, lâm, thủy sản"),
        ("Chỉ số sản xuất công nghiệp (IIP) tăng 5%.", "Chỉ số sản xuất công nghiệp"),
        ("Xây dựng 15 km đường liên thôn.", "đường liên thôn"),
        ("Có trên 80% hộ dân dùng điện.", "hộ dân dùng điện"),
        ("Đến nay, 14/17 xã của huyện đạt chuẩn.", "xã của huyện đạt chuẩn"),
        ("Hỗ trợ cho 50 người dân gặp khó khăn do bão.", "người dân gặp khó khăn"),
        ("Kết nạp mới được 8 đồng chí.", "Kết nạp mới"),
        ("Số hộ nghèo còn 15 hộ.", "Số hộ nghèo"),
        ("Năm 2020 dân số của xã là 5.000 người.", "dân số của xã"),
        ("Có 50 cử tri các xã Tân An, Tân Lập tham dự.", "cử tri các xã Tân An, Tân Lập"),
        ("Có 22 đoàn thuộc các huyện, thị xã, thành phố về dự.", "đoàn thuộc các huyện, thị xã, thành phố"),
        ("Thu nhập bình quân đầu người năm 2023 là 52 triệu đồng.", "Thu nhập bình quân đầu người"),
        ("Huyện đề nghị tỉnh bố trí 15 tỷ đồng sửa chữa cầu treo.", "sửa chữa cầu treo"),
        ("Ông Lê Vui cho biết giá lúa đạt 7.000 đồng/kg.", "giá lúa"),
        ("Lốc xoáy làm chết 12 người.", "Lốc xoáy làm chết"),
        ("Trong đó bị thương 12 người.", "bị thương"),
        ("Có 12 người dân.", "người dân"),
        ("Miễn tiền thuê đất và giảm 50% tiền sử dụng biển.", "tiền sử dụng biển"),
        ("Chi thường xuyên giảm 50% kế hoạch.", "Chi thường xuyên"),
        ("Công ty Sữa An Bình cũng đã trao tặng 500 triệu đồng.", "trao tặng"),
        ("Vốn vay đã hỗ trợ là 500 triệu đồng.", "Vốn vay đã hỗ trợ"),
        ("Đoàn kiểm tra tại 5 đơn vị thực hiện Dự án bò sữa.", "đơn vị thực hiện Dự án bò sữa"),
        ("Có 5 đơn vị thực hiện tốt.", "đơn vị"),
        ("Sáng mai có 2 đoàn tàu chở quân vào TP Hồ Chí Minh sẽ dừng tại ga.", "đoàn tàu chở quân vào TP Hồ Chí Minh"),
        ("Có 2 hội viên vào ngày đó.", "hội viên"),
        ("Tính chung quý I năm 2021, xuất khẩu gạo đạt 5 triệu USD.", "xuất khẩu gạo"),
        ("Bệnh viêm gan ghi nhận 56 ca.", "Bệnh viêm gan"),
        ("Huyện Ea Lâm ghi nhận 56 ca.", "ca"),
        ("Tổng lượt khách trong năm 2021 đạt 500 lượt.", "Tổng lượt khách"),
        ("Số ca mắc sởi cao nhất tỉnh với 326 ca.", "Số ca mắc sởi"),
        ("Có 88% thôn, tổ chức đạt chuẩn.", "thôn"),
        ("Có 9 xã nông thôn mới (NTM) nâng cao.", "xã nông thôn mới (NTM) nâng cao"),
        ("Có 9 xã nông thôn mới (Tân An).", "xã nông thôn mới"),
        ("Xã đầu tư hơn 24 tỷ đồng triển khai các dự án đo đạc.", "các dự án đo đạc"),
        (
            "Xã chi 24 tỷ đồng triển khai các dự án đo vẽ, lập bản đồ đất lúa và bản đồ rừng.",
            "các dự án đo vẽ, lập bản đồ đất lúa và bản đồ rừng",
        ),
        ("Xã chi 24 tỷ đồng triển khai các dự án đo đạc, được dân mừng.", "các dự án đo đạc"),
        ("Đây là 2 ngành chủ lực nói trên.", "ngành chủ lực"),
        ("Còn 32 hộ dân chưa bàn giao mặt bằng.", "hộ dân chưa bàn giao mặt bằng"),
        ("Có 32 hộ dân được giúp bằng vốn vay.", "hộ dân được giúp"),
        ("Giá trị thực hiện đạt 12 tỷ đồng.", "Giá trị thực hiện"),
        ("Đường dây đã thực hiện 12 km.", "Đường dây"),
        ("Kinh tế tiếp tục đi lên, GRDP đạt 7 tỷ đồng.", "GRDP"),
        ("Đoàn cơ sở lập nguồn quỹ 30 triệu đồng.", "nguồn quỹ"),
        ("Có 12 người chết do tai nạn giao thông.", "người chết do tai nạn giao thông"),
        ("Dân sửa 30 km đường nông thôn và hiến nhiều đất.", "đường nông thôn"),
        ("Thợ được hưởng mức lương từ 300 - 350% ngày công.", "mức lương"),
        ("Công ty mở rộng quy mô lao động lên 350 - 370 người.", "quy mô lao động"),
        ("Bão có thể gây mưa lớn từ 200 - 300 mm.", "mưa lớn"),
        ("Các hộ bỏ ra khoảng 2 triệu đồng.", "hộ"),
        ("Có 2 tuyến đường mới đi qua xã.", "tuyến đường mới"),
        ("Có 5 tiêu chí còn lại là điện và nước.", "tiêu chí"),
        ("Có 5 địa phương là xã Tân An và Tân Lập.", "địa phương"),
        ("Có 5 gian hàng quảng bá, xúc tiến du lịch tỉnh An Bình.", "gian hàng quảng bá, xúc tiến du lịch tỉnh An Bình"),
        ("Có 5 gian hàng quảng bá, thu hút dân làng.", "gian hàng quảng bá"),
        ("Có 5 dự án đã hoàn thành, sắp xếp ổn định dân cư.", "dự án đã hoàn thành"),
        ("Có 9 hộ chưa được bố trí, sắp xếp ổn định.", "hộ chưa được bố trí, sắp xếp ổn định"),
        ("Có 9 người là cán bộ, công nhân, học sinh.", "người là cán bộ, công nhân, học sinh"),
        ("Có 9 người là cán bộ, đời sống khá lên.", "người là cán bộ"),
        ("Mương tưới cho 3 thôn Hòa An, Hòa Bình và Tân Hòa.", "thôn Hòa An, Hòa Bình và Tân Hòa"),
        ("Hơn 500 ha đã được đo đạc, lập bản đồ.", "đo đạc, lập bản đồ"),
        ("Hơn 500 ha được giao.", None),
        ("Sau khi điều chỉnh tăng 8%, giá điện bình quân chỉ đạt thấp.", "giá điện bình quân"),
        ("Ngoài việc tổ chức 59 điểm, huyện mời báo cáo viên.", "điểm"),
        ("Chỉ số cải cách hành chính đạt 59 điểm.", "Chỉ số cải cách hành chính"),
        ("Mật độ dân cư là 120 người/km2.", "Mật độ dân cư"),
        ("Hàng hóa tăng gấp 2,6 lần.", "Hàng hóa"),
        ("Vốn FDI đăng ký cấp mới đạt 5 triệu USD.", "Vốn FDI đăng ký cấp mới"),
        ("Đường dây mới đạt 5 km.", "Đường dây"),
        ("Diện tích giải phóng mặt bằng đạt 5 ha.", "Diện tích giải phóng mặt bằng"),
        ("Giá trị công nghiệp công nghệ cao đạt 5 tỷ đồng.", "Giá trị công nghiệp công nghệ cao"),
        ("Giải ngân vốn các chương trình mục tiêu quốc gia đạt 5 tỷ đồng.", "Giải ngân vốn các chương trình mục tiêu quốc gia"),
        ("Giá trị sản phẩm thu được trên 1 ha đất trồng trọt đạt 50 triệu đồng/ha.", "Giá trị sản phẩm thu được trên 1 ha đất trồng trọt"),
        ("Tỷ trọng nông, lâm nghiệp và thủy sản đạt 5%.", "Tỷ trọng nông, lâm nghiệp và thủy sản"),
        ("Mưa lớn, thu ngân sách và chi đạt 5%.", "thu ngân sách và chi"),
        ("Xóa nhà tạm, nhà dột nát được 5 căn.", "Xóa nhà tạm, nhà dột nát"),
        ("Vận chuyển hành khách đạt 5 triệu lượt khách.", "Vận chuyển hành khách"),
        ("Thi hành kỷ luật 6 tổ chức đảng.", "tổ chức đảng"),
        ("Hệ số ICOR đạt 5,6.", "Hệ số ICOR"),
        ("Tỷ lệ giải quyết tin báo, tố giác tội phạm đạt 93%.", "Tỷ lệ giải quyết tin báo, tố giác tội phạm"),
        ("Tỷ lệ hộ nghèo giảm, đời sống văn hóa đạt 93%.", "đời sống văn hóa"),
        ("Tỷ lệ chi bộ hoàn thành tốt trở lên đạt 94%.", "Tỷ lệ chi bộ hoàn thành tốt trở lên"),
        ("Trong đó đại biểu nữ 12 người.", "đại biểu nữ"),
        ("Đảng viên được khen 12 người.", "người"),
        ("Đã khoanh vùng; đang điều trị 12 ca.", "đang điều trị"),
        ("Công an khởi tố 12 đối tượng.", "đối tượng"),
        ("Số bác sĩ/vạn dân đạt 9,8.", "Số bác sĩ/vạn dân"),
        ("Khu vực nông, lâm nghiệp và thủy sản tăng 4%.", "Khu vực nông, lâm nghiệp và thủy sản"),
        ("Có 9 dự án chế biến sản phẩm nông, lâm, thủy sản.", "dự án chế biến sản phẩm nông, lâm, thủy sản"),
        ("Trồng rừng mới đạt 58 ha.", "Trồng rừng mới"),
        ("Đã chuyển 12 ha đất lúa sang trồng ngô.", "đất lúa"),
        ("Bão làm bị thương nhẹ 6 người.", "Bão làm bị thương nhẹ"),
        ("Trong đó có 17 vụ liên quan đến xe khách.", "vụ liên quan đến xe khách"),
        ("Có 22 vụ đến nay chưa xử.", "vụ"),
        ("Nay dân số 149.879 người.", "dân số"),
        ("Họ xử lý 36.212trường hợp vi phạm.", "trường hợp vi phạm"),
        ("Giá thép ổn định nhưng giá cát tăng 5%.", "giá cát"),
        ("So với cùng kỳ năm 2020 số vụ giảm 5%.", "số vụ"),
        ("Doanh nghiệp tăng 15% về số vốn đăng ký so với cùng kỳ.", "số vốn đăng ký"),
        ("Lãnh đạo xã nói 15% về hưu sớm.", "Lãnh đạo xã nói"),
        ("Chỉ tiêu kết nạp đảng viên của xã là 18 đảng viên.", "Chỉ tiêu kết nạp đảng viên của xã"),
        ("Vốn cấp mới và tăng thêm 298 triệu USD.", "Vốn cấp mới và tăng thêm"),
        ("Huyện Hòa An tổng sản lượng lương thực thực hiện 25.000 tấn.", "tổng sản lượng lương thực"),
        ("Số xã đạt từ 12 tiêu chí trở lên là 41 xã.", "Số xã đạt từ 12 tiêu chí trở lên"),
        ("Tổng đàn gia súc chính tiếp tục tăng 5%.", "Tổng đàn gia súc chính"),
        ("Xã bảo vệ tốt diện tích cao su, hiện có là 1.850 ha.", "diện tích cao su"),
        ("Đoàn có buổi làm việc với tỉnh Tân An, cách thủ đô gần 200km.", "cách thủ đô"),
        ("Hôm qua 2 xã Tân An và Hòa An đã có buổi tiếp xúc.", "xã Tân An và Hòa An"),
        ("Có 78 cán bộ được Bộ Tư lệnh điều động.", "cán bộ"),
        ("Có 78 dự án được trao giấy phép.", "dự án được trao giấy phép"),
        ("Lũ làm 100 con gia súc, gia cầm bị cuốn trôi.", "con gia súc, gia cầm bị cuốn trôi"),
        ("Cầu có tổng trị giá 140 triệu đồng.", "tổng trị giá"),
        ("Có 55 cử tri trong danh sách không tham gia bầu cử.", "cử tri trong danh sách"),
        ("Tỉnh này có tỉ lệ tốt nghiệp chung đạt 98%, trong khi thu nhập thấp.", "tỉ lệ tốt nghiệp chung"),
        ("Điều chỉnh với số vốn tăng thêm 96 triệu USD.", "số vốn tăng thêm"),
        ("Có 3 huyện, thị xã, thành phố tham gia.", "huyện, thị xã, thành phố"),
        ("Tổng số đơn khiếu nại, tố cáo của các xã là 41 đơn.", "Tổng số đơn khiếu nại, tố cáo của các xã"),
        ("Tiếp nhận 7 đơn tố cáo, công an đã vào cuộc.", "đơn tố cáo"),
        ("Có 85 hộ nghèo, cận nghèo được vay vốn.", "hộ nghèo, cận nghèo được vay vốn"),
        ("Có 85 hộ nghèo, đời sống khó khăn.", "hộ nghèo"),
        ("Thu từ doanh nghiệp có vốn đầu tư nước ngoài đạt 6 tỷ đồng.", "Thu từ doanh nghiệp có vốn đầu tư nước ngoài"),
        ("Khu công nghiệp có vốn đầu tư hạ tầng 6 tỷ đồng.", "vốn đầu tư hạ tầng"),
        ("Tập huấn cho 8 đảng viên kiểm tra và giám sát cơ sở.", "đảng viên kiểm tra và giám sát cơ sở"),
        ("Xét 6 hồ sơ để lại thẩm tra.", "hồ sơ để lại thẩm tra"),
        ("Lập 6 hồ sơ để trình huyện.", "hồ sơ"),
        ("Giới thiệu 9 đồng chí vào Ban Chấp hành khóa mới.", "đồng chí vào Ban Chấp hành khóa mới"),
        ("Bầu 9 đồng chí vào ngày đó.", "đồng chí"),
        ("Có 90 đảng viên xếp loại từ hoàn thành nhiệm vụ trở lên.", "đảng viên xếp loại từ hoàn thành nhiệm vụ trở lên"),
        ("Có 90 đảng viên từ các chi bộ về dự.", "đảng viên"),
    ],
)
def test_subjects(pipeline, text, subject):
    """An amount is named by the words before it, a count by its noun and what describes it."""
    measured = pipeline.parse(text, only={Measured})[Measured]

    assert [subject] * (subject is not None) == [m.text for m in measured]


def test_captions_measure_nothing(pipeline):
    """Only headline and body are read."""
    text = (
        "Xã An Lập trao quà\nSáng 5/6/2021, xã họp bàn về nhiều việc của xã trong năm.\n"
        "Lãnh đạo xã trao 20 suất quà. Ảnh: Lê Vui\nHội nghị thống nhất cao với báo cáo."
    )

    assert not pipeline.parse(text, only={Measured})[Measured]


def test_all_that_is_counted_together(pipeline):
    """After "tổng số" all that follows is counted, another count in it notwithstanding."""
    text = "Tổng số cán bộ, dân quân của 5 đoàn hành quân gần 3.200 người."

    assert [m.text for m in pipeline.parse(text, only={Measured})[Measured]] == ["Tổng số cán bộ, dân quân của 5 đoàn hành quân", "đoàn hành quân"]


def test_a_row_of_bare_nouns(pipeline):
    """Up to the next figure bare nouns are one row; a verb among them ends it."""
    row, _ = pipeline.parse("Có 88% thôn, bon, tổ dân phố, 96% hộ dân", only={Measured})[Measured]
    short, _ = pipeline.parse("Có 88% thôn, đạt cao, 96% hộ dân", only={Measured})[Measured]

    assert (row.text, short.text) == ("thôn, bon, tổ dân phố", "thôn")


def test_a_breakdown_by_place(pipeline):
    """With "and" and a name the next count begins."""
    found = pipeline.parse("Có 10 người mất tích (Lào Cai 7 người và Sơn La 2 người).", only={Measured})[Measured]

    assert [m.text for m in found] == ["người mất tích", "người", "người"]


def test_past_a_bracket_with_figures(pipeline):
    """What is named before a bracket goes on behind it."""
    found = pipeline.parse("Tỷ lệ tốt nghiệp chung (2 hệ giáo dục) đạt 98,33%.", only={Measured})[Measured]

    assert {m.figure.text: m.text for m in found} == {"2 hệ": "hệ giáo dục", "98,33%": "Tỷ lệ tốt nghiệp chung"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đây là 1 trong 2 đơn vị được chọn.", ["đơn vị"]),
        ("Cả nước có 16 tỉnh phát hiện 20 ổ dịch.", ["tỉnh", "ổ dịch"]),
        ("Đại hội bầu 13 đồng chí và bầu 22 đại biểu dự đại hội Đảng cấp trên.", ["đồng chí", "đại biểu dự đại hội Đảng cấp trên"]),
        ("Xã có 12 đại biểu ngồi trên bục.", ["đại biểu ngồi"]),
        ("Xã hoàn thành 18/20 chỉ tiêu Nghị quyết Đại hội đề ra.", ["chỉ tiêu Nghị quyết Đại hội đề ra"]),
        ("Giá trị sản xuất tăng bình quân hằng năm 12,4%.", ["Giá trị sản xuất"]),
        ("Tỷ lệ hộ nghèo giảm hàng năm 0,5%.", ["Tỷ lệ hộ nghèo"]),
        ("Tỷ lệ tốt nghiệp (2 hệ giáo dục) đạt 98%.", ["Tỷ lệ tốt nghiệp", "hệ giáo dục"]),
        ("Tổng số hộ nghèo (120 hộ) giảm.", ["Tổng số hộ nghèo"]),
        ("Số hội viên có mức sống trung bình và khá đạt 58%.", ["Số hội viên có mức sống trung bình và khá"]),
        ("Dự án có tổng vốn 5 tỷ đồng.", ["tổng vốn"]),
        ("Tiếp nhận 7 đơn tố cáo, phản ánh (2 đơn thư).", ["đơn tố cáo, phản ánh", "đơn thư"]),
        ("Kết nạp 8 đảng viên và chỉ đạo thành lập 3 chi đoàn.", ["đảng viên", "chi đoàn"]),
        ("Kết nạp 8 hội viên đưa tổng số hội viên lên 90 người.", ["hội viên", "tổng số hội viên"]),
        ("Có tốc độ tăng cao gồm: Hòa An tăng 5%, Tân An tăng 4%, TP Mỹ Hòa tăng 3%.", ["Hòa An", "Tân An", "TP Mỹ Hòa"]),
        ("Thiệt hại 46 tỷ đồng; nặng nhất là Hòa An 31 tỷ đồng, Tân An 12 tỷ đồng.", ["Thiệt hại"]),
        ("Chỉ số DTI xếp hạng 10/63 tỉnh, PCI xếp thứ 6/63 tỉnh.", ["Chỉ số DTI", "PCI"]),
        ("PCI tăng ở 10/63 tỉnh.", ["tỉnh"]),
        ("Đàn dê vượt xa so với nghị quyết của huyện và tăng 5%.", []),
        ("Sản lượng cá vượt kế hoạch và tăng 5%.", ["Sản lượng cá vượt kế hoạch và"]),
        ("Đơn tồn từ kỳ trước chuyển sang là 12 đơn.", ["Đơn tồn từ kỳ trước chuyển sang"]),
        ("Đảng viên hoàn thành tốt nhiệm vụ: 12 đồng chí.", ["Đảng viên hoàn thành tốt nhiệm vụ"]),
        ("Hòa An: 12 đồng chí.", ["đồng chí"]),
        ("Bão làm hư hỏng 54 nhà dân, trạm y tế ở các xã.", ["nhà dân, trạm y tế"]),
        ("Có 54 nhà dân, đường sá lầy lội.", ["nhà dân"]),
        ("Lũ làm 80 ha ngô bị đổ, gãy, cát phủ dày.", ["ngô bị đổ, gãy, cát phủ dày"]),
        ("Lũ cuốn 15 km đường liên thôn, đổ 3 cột điện.", ["đường liên thôn", "cột điện"]),
        ("Có 80 ha ngô ở xã An Bình (Hòa Lâm) bị ngập.", ["ngô ở xã An Bình (Hòa Lâm) bị ngập"]),
        ("Tặng quà 80 hộ nghèo ở xã An Bình, huyện Hòa Lâm.", ["hộ nghèo"]),
        ("Có 15 đại biểu đại diện cho hơn 5.000 nông dân.", ["đại biểu", "nông dân"]),
        ("Có 15 ủy viên đại diện các trường học.", ["ủy viên đại diện các trường học"]),
        ("Trao quà cho 15 em đã đỗ đại học.", ["em đã đỗ đại học"]),
        ("Huyện có 15 em đã đỗ đại học.", ["em"]),
        ("Nhà văn hóa được tỉnh tài trợ cho xã kinh phí xây dựng 2 tỷ đồng.", ["kinh phí xây dựng"]),
        ("Đoàn trao cho mỗi hộ nghèo suất quà 2 triệu đồng.", ["suất quà"]),
        ("Chè 12 ha, đạt 40% kế hoạch; hoàn thành 100% chỉ tiêu trồng quế.", ["Chè", "trồng quế"]),
        ("Trồng chè 12 ha, hoàn thành 100% chỉ tiêu đề ra.", ["Trồng chè"]),
        ("Có 90% cán bộ đạt chuẩn, 100% có trình độ đại học.", ["cán bộ đạt chuẩn", "trình độ đại học"]),
        ("Niêm yết công khai 100% TTHC của sở.", ["TTHC của sở"]),
        ("Chi tiêu công bằng 12% GDP.", ["Chi tiêu công"]),
        ("Hòa Lâm: Đạt 78% hộ dân có nước sạch.", ["hộ dân có nước sạch"]),
        ("Xã hỗ trợ 3 tỷ đồng để mua 84 con bò.", ["Xã hỗ trợ", "con bò"]),
        ("Chuyển Đảng chính thức cho 12 đồng chí.", ["Chuyển Đảng chính thức"]),
        ("Chúc tết cho 12 đồng chí.", ["đồng chí"]),
        ("Đưa tổng số toàn xã lên 12 hội viên.", ["hội viên"]),
        ("Đưa tổng số hộ khá lên 12 hộ.", ["tổng số hộ khá"]),
        ("Có hơn 50 bạn Đoàn viên, thanh niên tham dự.", ["bạn Đoàn viên, thanh niên"]),
        ("Bình quân mỗi xã đạt 12 tiêu chí nông thôn mới.", ["tiêu chí nông thôn mới"]),
        ("Bình quân lương thực đạt 12 tạ.", ["Bình quân lương thực"]),
        ("Thu ngân sách đạt 61% kế hoạch tỉnh giao (79 tỷ đồng).", ["Thu ngân sách"]),
        ("Thu ngân sách đạt 61% kế hoạch, chi trả nợ 79 tỷ đồng.", ["Thu ngân sách", "chi trả nợ"]),
        ("Xây 12 căn nhà nghĩa tình cho hộ nghèo, trị giá 960 triệu đồng.", ["căn nhà nghĩa tình"]),
        ("Trao 90 quyển vở tổng trị giá 12 triệu đồng.", ["quyển vở", "tổng trị giá"]),
        ("Than tăng 5%; cấp nước, phân loại và xử lý rác tăng 4%.", ["Than", "cấp nước, phân loại và xử lý rác"]),
        ("Than tăng 5%; giá xăng giảm, xi măng và thép tăng 4%.", ["Than", "xi măng và thép"]),
        ("Có 80 ha ngô bị đổ và hàng chục héc ta lúa bị ngập.", ["ngô bị đổ"]),
        ("Xây 2 cầu treo tại xã An Bình.", ["cầu treo"]),
        ("Có 2 em đoạt giải tại hội thi.", ["em đoạt giải tại hội thi"]),
        ("Quỹ “Ấm lòng” các xã vận động 86 triệu đồng.", ["Quỹ “Ấm lòng” các xã vận động"]),
        ("Ông nói: “Tốt lắm” và tặng quà 86 triệu đồng.", ["tặng quà"]),
        ("Gồm tôm đông lạnh đạt 19 triệu USD.", ["tôm đông lạnh"]),
        ("Nhiều nơi đã xuất hiện mưa rất lớn trên 150 mm.", ["mưa rất lớn"]),
        ("Trong nhiệm kỳ, gần 3 tỷ đồng đã được hỗ trợ cho dân.", ["hỗ trợ"]),
        ("Vốn vay, gần 3 tỷ đồng.", ["Vốn vay"]),
        ("Có 56 hộ vay vốn giảm nghèo bền vững.", ["hộ vay vốn giảm nghèo bền vững"]),
        ("Có 56 hộ nghèo giảm so với năm trước.", ["hộ nghèo"]),
        ("Giúp 31 gia đình vươn lên làm giàu.", ["gia đình vươn lên làm giàu"]),
        ("Xử phạt 6 vụ đối với 2 công ty.", ["vụ", "công ty"]),
        ("Có 90% số hộ sử dụng 3 công trình vệ sinh.", ["số hộ sử dụng", "công trình vệ sinh"]),
        ("Có 6 cuộc thanh tra kết luận với sai phạm 16 tỷ đồng.", ["cuộc thanh tra kết luận", "sai phạm"]),
        ("Sở đã kiến nghị thu hồi nộp ngân sách 44 triệu đồng.", ["thu hồi nộp ngân sách"]),
        ("Huyện gieo trồng 43 ha bao gồm lúa và ngô.", ["Huyện gieo trồng"]),
        ("Gieo trồng 25 ha, đạt 58% kế hoạch và 101% so cùng kỳ.", ["Gieo trồng"]),
        ("Hằng năm tiết kiệm được 40 triệu đồng.", ["tiết kiệm"]),
        ("Huyện có gần 90 km đường liên xã, đã cứng hóa được 86 km.", ["đường liên xã"]),
        ("Tỉnh có 9 km kè, đã trồng 5 ha tre.", ["kè", "tre"]),
        ("Có 18 giáo viên được khen, tỷ lệ 31%.", ["giáo viên được khen"]),
        ("Có 18 giáo viên được khen, tỷ lệ trúng tuyển 31%.", ["giáo viên được khen", "tỷ lệ trúng tuyển"]),
        ("Tỷ lệ che phủ rừng ổn định 54%.", ["Tỷ lệ che phủ rừng"]),
        ("Có 3 liệt sĩ có tên trên bia đá.", ["liệt sĩ có tên trên bia đá"]),
        ("Có 3 lao động làm việc có thời hạn ở nước ngoài.", ["lao động làm việc có thời hạn ở nước ngoài"]),
        ("Tiếp nhận 64 đơn, trong đó khiếu nại 48 đơn, kiến nghị 16 đơn.", ["đơn", "khiếu nại", "kiến nghị"]),
        ("Tiếp nhận 64 đơn, trong đó giao công an xã 48 đơn.", ["đơn", "đơn"]),
        ("Tiếp nhận 64 đơn, trong đó tố cáo 9 đơn; chuyển 48 đơn.", ["đơn", "tố cáo", "đơn"]),
        ("Tiếp nhận 64 đơn, chuyển 48 đơn.", ["đơn", "đơn"]),
        ("Có 45 đại biểu biểu quyết thông qua nghị quyết.", ["đại biểu biểu quyết thông qua nghị quyết"]),
        ("Có 45 xe chạy qua cầu.", ["xe"]),
        ("Bình quân đạt 18 tiêu chí/xã.", ["tiêu chí"]),
        ("Lao động có chứng chỉ đạt 28%.", ["Lao động có chứng chỉ"]),
        ("Có 95% rác thải được thu gom, xử lý.", ["rác thải được thu gom, xử lý"]),
        ("Trao 30 chiếc xe và 90 triệu đồng tiền mặt.", ["chiếc xe", "tiền mặt"]),
        ("Giải quyết 20 hồ sơ, xuất khẩu lao động 15 người.", ["hồ sơ", "xuất khẩu lao động"]),
        ("Giải quyết 20 hồ sơ, Hòa An 15 người.", ["hồ sơ", "người"]),
        ("Dân góp 90 tạ thóc, ủng hộ 12 ngày công và 8 triệu đồng.", ["thóc", "ủng hộ", "ngày công"]),
        ("Có 45 ca dương tính với vi rút.", ["ca dương tính"]),
        ("Có 45 ca tính đến nay.", ["ca"]),
        ("Xóa 12 nhà tạm, nhà dột nát.", ["nhà tạm, nhà dột nát"]),
        ("Có 25 sản phẩm đạt 5 sao.", ["sản phẩm đạt 5 sao"]),
        ("Có 25 thôn đạt 5 tiêu chí.", ["thôn", "tiêu chí"]),
        ("Có 8 chỉ tiêu, trong đó kinh tế 4 chỉ tiêu và xây dựng Đảng 4 chỉ tiêu.", ["chỉ tiêu", "kinh tế", "xây dựng Đảng"]),
    ],
)
def test_what_ends_a_counted_noun(pipeline, text, expected):
    """A counted noun ends at what is done next, a step in brackets counts its own noun, and a yearly pace is no name."""
    assert [m.text for m in pipeline.parse(text, only={Measured})[Measured]] == expected


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Sở Tài chính công bố dư nợ vay đạt 30 tỷ đồng.", "dư nợ vay"),
        ("Nghị quyết công bố 5 quyết định.", "quyết định"),
        ("Nếu bỏ tiền điện ra, CPI chung tăng 0,4%.", "CPI chung"),
        ("Năm thứ 4 liên tiếp xuất khẩu gỗ vượt mốc 2 tỷ USD.", "xuất khẩu gỗ"),
        ("Thu ngân sách vượt 2 tỷ đồng.", "Thu ngân sách"),
        ("Có 3 tỉnh là An Bình, Hòa Lạc và Tân Phú.", "tỉnh"),
        ("Có 3 xã là xã điểm.", "xã"),
        ("Có 3 xã là điểm sáng của huyện.", "xã là điểm sáng của huyện"),
        ("Chỉ số tiêu thụ quý II/2024 so với quý trước và cùng kỳ giảm lần lượt 3% và 8%.", "Chỉ số tiêu thụ"),
        ("Lượng khách giảm 10% về số lượt nhưng tăng về tiền.", "số lượt"),
        ("FDI thực hiện ước đạt 9 tỷ USD.", "FDI thực hiện"),
        ("Có 30 lượt phát biểu ý kiến.", "lượt phát biểu ý kiến"),
        ("Có 30 đại biểu phát biểu ý kiến.", "đại biểu"),
        ("Bão làm 30 nhà dân bị thiệt hại.", "nhà dân bị thiệt hại"),
        ("Lốc làm 18 hộ có nhà bị tốc mái, xiêu vẹo.", "hộ có nhà bị tốc mái, xiêu vẹo"),
        ("Có 25 hộ ở ven sông.", "hộ"),
        ("Mưa đá làm hỏng 60 ha ngô, lúa.", "ngô, lúa"),
        ("Xã trồng 60 ha ngô, nuôi thêm bò.", "ngô"),
        ("Du lịch đạt doanh thu 5 tỷ đồng.", "doanh thu"),
        ("Trong tổng số hộ được khảo sát có 56 hộ nghèo.", "hộ nghèo"),
        ("Xét 19 hồ sơ đổi Bằng Tổ quốc ghi công.", "hồ sơ đổi Bằng Tổ quốc ghi công"),
        ("Xét 19 hồ sơ vay bằng tiền mặt.", "hồ sơ vay"),
        ("Xét 19 hồ sơ người có công đề nghị Sở Nội vụ công nhận.", "hồ sơ người có công"),
        ("Cây đậu xanh 28 ha năng suất cao.", "Cây đậu xanh"),
        ("Hơn 300 ha lúa mùa đã được bà con thu hoạch xong.", "lúa mùa"),
        ("Có 30 sản phẩm đã được công nhận.", "sản phẩm đã được công nhận"),
        ("Lo chỗ ở cho dân với nguồn vốn giải ngân hơn 4 tỷ đồng.", "nguồn vốn giải ngân"),
        ("Giá trị ngành chế biến, TTCN, XDCB ước 835 tỷ đồng.", "Giá trị ngành chế biến, TTCN, XDCB"),
        ("Huyện sẽ về đích và mong muốn tỉnh hỗ trợ thêm 20 tỷ đồng.", "tỉnh hỗ trợ"),
        (
            "Tốc độ tăng giá trị nông, lâm nghiệp, thủy sản bình quân hàng năm đạt 2%.",
            "Tốc độ tăng giá trị nông, lâm nghiệp, thủy sản bình quân hàng năm",
        ),
        (
            "Tỷ lệ hộ nghèo ở các xã biên giới, vùng bãi ngang ven biển, xã đảo xa bờ giảm 3%.",
            "Tỷ lệ hộ nghèo ở các xã biên giới, vùng bãi ngang ven biển, xã đảo xa bờ",
        ),
        ("Tỷ lệ hộ nghèo ở các xã giảm, số hộ khá tăng 3%.", "số hộ khá"),
        ("Địa phương mới giải ngân 26 tỷ đồng.", "giải ngân"),
        ("Tổng giá trị nông, lâm, thủy sản (giá so sánh) toàn xã đạt 5 tỷ đồng.", "Tổng giá trị nông, lâm, thủy sản (giá so sánh) toàn xã"),
        ("Bảo hiểm y tế bao phủ 86% dân số.", "Bảo hiểm y tế bao phủ"),
        ("Sản lượng lúa vẫn đạt 5 tấn.", "Sản lượng lúa"),
        ("Xã thực hiện dự án bò sữa, hiện tổng đàn bò có 300 con.", "tổng đàn bò"),
        ("Nguồn thu lớn nhất là thu bến bãi đạt 3 tỷ đồng.", "thu bến bãi"),
        ("GDP cả năm 2013 tăng 5%.", "GDP"),
        ("Sản lượng cá tính đến tháng 8/2020 đạt 5 tấn.", "Sản lượng cá"),
        ("Khách tăng mạnh kéo theo tổng thu đạt 5 tỷ đồng.", "tổng thu"),
        ("Thấp hơn tỷ lệ chung của xã 3%.", "tỷ lệ chung của xã"),
        ("Theo kế hoạch cuối năm 2020 số xã đạt chuẩn là 9/14 xã.", "số xã đạt chuẩn"),
        ("Số án khởi tố ít hơn 6 vụ.", "Số án khởi tố"),
        ("Tổng sai phạm được phát hiện là 7 triệu đồng.", "Tổng sai phạm được phát hiện"),
        ("Các xã vận động quỹ Khuyến học trên 4 tỷ đồng.", "quỹ Khuyến học"),
        ("Bắt 41 m³ gỗ quý các loại.", "gỗ quý các loại"),
        ("Thu 41 tấn lúa quý I.", "lúa"),
        ("Có 9 vụ tàng trữ, vận chuyển, mua bán trái phép chất ma túy.", "vụ tàng trữ, vận chuyển, mua bán trái phép chất ma túy"),
        ("Có 9 vụ vi phạm về trật tự đô thị.", "vụ vi phạm về trật tự đô thị"),
        ("Có 9 nghị quyết về đất đai.", "nghị quyết"),
        ("Mỗi suất quà trị giá 1 triệu đồng.", "suất quà"),
        ("Mỗi hộ được nhận 1 triệu đồng.", "Mỗi hộ được nhận"),
        ("Huyện An Bình đạt bình quân 9 tiêu chí/xã.", "tiêu chí"),
        ("Ngành dệt của tỉnh có sự phục hồi với mức tăng 14%.", "Ngành dệt của tỉnh"),
    ],
)
def test_who_tells_it_and_how_far_it_moved_are_left_out(pipeline, text, subject):
    """Nor are the one who publishes a figure, a condition, and the mark that is passed what it measures."""
    assert pipeline.parse(text, only=(Measured,))[Measured][0].text == subject


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Gắn Huy hiệu 75 năm tuổi Đảng 2 đảng viên.", "Huy hiệu 75 năm tuổi Đảng"),
        ("Trao Huy hiệu 50 năm, 40 năm tuổi Đảng cho 20 đồng chí.", "Huy hiệu 50 năm, 40 năm tuổi Đảng"),
        ("Có 2 đảng viên nhận Huy hiệu 60 năm tuổi Đảng.", "đảng viên nhận Huy hiệu 60 năm tuổi Đảng"),
        ("Huyện trao Huy hiệu Đảng cho 37 đảng viên.", "đảng viên"),
        ("Đã điều chỉnh bậc lương theo Nghị định 12/2020/NĐ-CP đối với 9 trường hợp.", "điều chỉnh bậc lương"),
        ("Tỉnh thực hiện tinh giản biên chế 12 trường hợp.", "tinh giản biên chế"),
        ("Công an xã phát hiện 5 trường hợp.", "trường hợp"),
        ("Hưởng chế độ, chính sách theo Quyết định 12/2020/QĐ-TTg đối với 9 trường hợp.", "Hưởng chế độ, chính sách"),
        ("Phòng mở kiểm tra và ban hành kết luận 23 cuộc.", "ban hành kết luận"),
        ("Di dời chuồng trại ra khỏi khu dân cư được 12/40 hộ.", "Di dời chuồng trại ra khỏi khu dân cư"),
        ("Xã vận động được 20 hộ.", "hộ"),
        ("Kỷ luật 7 đảng viên; xóa tên 5 trường hợp.", "xóa tên"),
        ("Đón 900 lượt khách, trong đó khách quốc tế 150 nghìn lượt.", "khách quốc tế"),
        ("Sở số hóa 500 hồ sơ.", "hồ sơ"),
        ("Giải quyết 89 vụ việc tháng trước chuyển sang.", "vụ việc"),
        ("Biểu quyết 18 chỉ tiêu nhiệm kỳ 2015-2020.", "chỉ tiêu nhiệm kỳ 2015-2020"),
        ("Tiết kiệm được 234 kg gạo trao tặng cho 5 hội viên.", "hội viên"),
        ("Hội đã cho vay 39 tỷ đồng.", "cho vay"),
        ("Có 98% dân số tham gia bảo hiểm y tế.", "dân số tham gia bảo hiểm y tế"),
        ("Có 98 cán bộ tham gia hội thi.", "cán bộ"),
        ("Cảnh sát đã tổ chức tuần tra trên 300 cuộc.", "tuần tra"),
        ("Thanh tra trong tỉnh triển khai 300 cuộc.", "cuộc"),
        ("Kiểm tra đối với 5 trường hợp.", "trường hợp"),
        ("Huyện giải quyết việc làm được cho 200 người.", "giải quyết việc làm"),
        ("Huyện cấp thẻ bảo hiểm cho 200 người.", "người"),
    ],
)
def test_what_was_done_names_those_of_whom_nothing_is_told(pipeline, text, subject):
    """A case, a person and a member are of what was done, given or worn, where nothing describes them."""
    assert pipeline.parse(text, only=(Measured,))[Measured][-1].text == subject


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đến nay 100% số xã có điện lưới với 95% số hộ dùng điện.", ["số xã có điện lưới", "số hộ dùng điện"]),
        ("Trao thiệp cho 12 cụ và thư chúc thọ cho 40 cụ.", ["cụ", "cụ"]),
        ("Dành 24 kg gạo trao tặng cho 5 em.", ["gạo", "em"]),
        ("Vốn đầu tư đạt 73% kế hoạch (bình quân cả nước đạt 55%) và vốn sự nghiệp đạt 36%.", ["Vốn đầu tư", "bình quân cả nước", "vốn sự nghiệp"]),
        ("Tổng vốn đầu tư tại 9 huyện là 34 tỷ đồng.", ["Tổng vốn đầu tư tại 9 huyện", "huyện"]),
        ("Lợp 64 căn và hoàn thành việc sửa chữa, quét vôi 51 căn hộ.", ["căn", "căn hộ"]),
        ("Hội Phụ nữ 9 huyện, thị, thành phố.", ["huyện, thị, thành phố"]),
        ("Trồng 25 ha đậu tương năng suất 7 tạ/ha.", ["đậu tương năng suất", "đậu tương"]),
        ("Thiệt hại 58 tỷ đồng, trong đó nặng nhất là An Bình 33 tỷ đồng.", ["Thiệt hại"]),
        ("Có 30 người mua BHXH, BHYT: 90 người.", ["người mua BHXH", "BHYT"]),
        ("Mở 2 lớp đảng viên mới cho 77 đảng viên.", ["lớp đảng viên mới", "đảng viên"]),
        ("Đã phá 2 chuyên án có quy mô liên tỉnh, khởi tố 5 vụ.", ["chuyên án có quy mô liên tỉnh", "vụ"]),
        ("Nông nghiệp tăng 2%; công nghiệp, xây dựng tăng 5%.", ["Nông nghiệp", "công nghiệp, xây dựng"]),
    ],
)
def test_what_belongs_to_the_other_figure(pipeline, text, expected):
    """What is told of one figure names no other one, before or behind it."""
    assert [item.text for item in pipeline.parse(text, only=(Measured,))[Measured]] == expected


def test_a_deed_behind_another_is_no_description(pipeline):
    """Neither what was done next nor what was done before belongs to the thing counted."""
    text = (
        "Đối với các trạm (khuyến nông, thú y) đã ký quyết định thành lập 8 trạm khuyến nông; "
        "tổ chức lại 5 trạm và chuyển mô hình tự nuôi một phần 2 trạm."
    )
    assert [item.text for item in pipeline.parse(text, only=(Measured,))[Measured]] == ["trạm khuyến nông", "trạm", "trạm"]

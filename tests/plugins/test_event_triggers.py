"""Each form in which domain lists and contract name an occasion, in a plain sentence, yields an event of its kind."""

import pytest

from govtext.kinds import Event
from govtext.plugins.triggers import govtext_entries

DAY = "Sáng 12/3/2021, "
CHAIR = "đồng chí Lê Văn Bách, Chủ tịch UBND tỉnh "

# Each key is a row of domain/event_triggers.csv that is an occasion of a kind of the contract; rows that only qualify one ("sơ kết") stand too.
FORMS = {
    "working_session": [
        CHAIR + "làm việc với Huyện ủy Sa Thầy.",
        CHAIR + "có buổi làm việc với Huyện ủy Sa Thầy.",
        CHAIR + "đã làm việc với Huyện ủy Sa Thầy.",
        CHAIR + "thăm và làm việc với Huyện ủy Sa Thầy.",
        CHAIR + "đến làm việc với Huyện ủy Sa Thầy.",
        CHAIR + "làm việc tại Công ty Cổ phần Sao Mai.",
    ],
    "conference": [
        "UBND tỉnh tổ chức hội nghị về y tế.",
        "UBND tỉnh tổ chức Hội nghị trực tuyến về y tế.",
        "Huyện ủy Sa Thầy tổ chức hội nghị quán triệt Nghị quyết.",
        "Sở Y tế tổ chức hội nghị chuyên đề.",
        CHAIR + "tham dự hội nghị của Sở Y tế.",
        "Tỉnh ủy Kon Tum tổ chức Hội nghị Ban Chấp hành Đảng bộ tỉnh lần thứ 02.",
        "Tỉnh ủy Kon Tum khai mạc Hội nghị Tỉnh ủy lần thứ 12 (mở rộng).",
        "Ban Thường vụ Tỉnh ủy Kon Tum tổ chức hội nghị Ban Thường vụ.",
        "Ban Thường vụ Tỉnh ủy Kon Tum họp cho ý kiến về nhân sự.",
        CHAIR + "chủ trì cuộc họp về đầu tư công.",
        "Thường trực Tỉnh ủy Kon Tum giao ban công tác tháng 3.",
        "Ban Tuyên giáo Tỉnh ủy tổ chức giao ban báo chí.",
        "Sở Y tế tổ chức hội nghị sơ kết 6 tháng đầu năm.",
        "Sở Y tế sơ kết 5 năm thực hiện Nghị quyết số 20-NQ/TW.",
        "Sở Y tế tổ chức hội nghị tổng kết năm.",
        "Sở Y tế tổng kết 10 năm thực hiện Nghị quyết số 20-NQ/TW.",
        "Huyện ủy Sa Thầy tổ chức học tập, quán triệt Nghị quyết Đại hội.",
        "Trường Đại học Sa Thầy tổ chức hội thảo khoa học.",
        "Trường Đại học Sa Thầy tổ chức tọa đàm về khởi nghiệp.",
        "Ủy ban MTTQ Việt Nam tỉnh tổ chức hội nghị phản biện xã hội.",
        "Ủy ban MTTQ Việt Nam tỉnh tổ chức hiệp thương lần thứ hai.",
        "Ủy ban MTTQ Việt Nam tỉnh tổ chức hội nghị lấy ý kiến góp ý dự thảo.",
    ],
    "session": [
        "HĐND tỉnh Kon Tum khai mạc Kỳ họp thứ 5.",
        "HĐND tỉnh Kon Tum bế mạc Kỳ họp thứ 5.",
        "HĐND tỉnh Kon Tum tổ chức kỳ họp chuyên đề.",
        "HĐND tỉnh Kon Tum tổ chức kỳ họp thường lệ giữa năm.",
        "HĐND tỉnh Kon Tum tổ chức phiên chất vấn.",
        "HĐND tỉnh Kon Tum tổ chức phiên giải trình.",
        "UBND tỉnh Kon Tum họp thường kỳ tháng 3/2021.",
        "UBND tỉnh Kon Tum tổ chức phiên họp thường kỳ.",
        "UBND tỉnh Kon Tum họp chuyên đề về đầu tư công.",
        "Ban Thường vụ Huyện ủy Sa Thầy họp phiên thường kỳ.",
        "Ủy ban Kiểm tra Tỉnh ủy Kon Tum họp kỳ thứ 12.",
        "Ủy ban Kiểm tra Tỉnh ủy Kon Tum tổ chức kỳ họp thứ 12.",
        "Kỳ họp thứ 15 HĐND tỉnh đã bầu ông Trần Văn Minh giữ chức Chủ tịch UBND tỉnh.",
        "Ban Chấp hành Đảng bộ tỉnh tiếp tục phiên họp thứ 12.",
        "tại Kỳ họp thứ 15, HĐND tỉnh Kon Tum đã thông qua 5 nghị quyết.",
    ],
    "congress": [
        "Đảng bộ xã Sa Sơn tổ chức Đại hội đại biểu lần thứ X, nhiệm kỳ 2020-2025.",
        "Đại hội đại biểu Đảng bộ huyện Sa Thầy lần thứ XII khai mạc.",
        "Đại hội đại biểu Đảng bộ huyện Sa Thầy lần thứ XII tiến hành phiên trù bị.",
        "Đại hội đại biểu Đảng bộ huyện Sa Thầy lần thứ XII bước vào phiên trọng thể.",
        "Ủy ban MTTQ Việt Nam huyện Sa Thầy khai mạc Đại hội đại biểu lần thứ VIII.",
        "Chi bộ Văn phòng Sở Y tế tổ chức đại hội điểm.",
    ],
    "inspection": [
        CHAIR + "đi kiểm tra tiến độ cầu Sa Bình.",
        CHAIR + "kiểm tra thực tế công tác phòng dịch.",
        CHAIR + "kiểm tra, đôn đốc tiến độ dự án.",
        "Đoàn kiểm tra của Ban Thường vụ Tỉnh ủy công bố Quyết định kiểm tra đối với Huyện ủy Sa Thầy.",
        "Thanh tra tỉnh công bố Kết luận thanh tra tại Sở Y tế.",
        "Thanh tra tỉnh công bố Quyết định số 12/QĐ-TTr về việc thanh tra tại Sở Y tế.",
        "Ban Pháp chế HĐND tỉnh giám sát tại Công an huyện Sa Thầy.",
        "Đoàn đại biểu Quốc hội tỉnh giám sát chuyên đề tại Sở Y tế.",
        "Ban Pháp chế HĐND tỉnh có buổi giám sát tại Sở Y tế.",
    ],
    "survey": [
        CHAIR + "khảo sát thực địa khu vực sạt lở.",
        CHAIR + "khảo sát thực tế tại xã Sa Sơn.",
        CHAIR + "thị sát công trình kè.",
    ],
    "visit": [
        CHAIR + "thăm, tặng quà gia đình bà Trần Thị Mai.",
        CHAIR + "thăm, chúc mừng Công an tỉnh.",
        CHAIR + "đến chúc Tết Công an tỉnh.",
        CHAIR + "đã tới thăm, động viên và chúc Tết Công an tỉnh.",
        CHAIR + "thăm hỏi, động viên bà Trần Thị Mai.",
        CHAIR + "trao quà cho các hộ nghèo.",
        CHAIR + "thăm mô hình trồng nấm.",
        CHAIR + "dâng hương tại Đền thờ Bác Hồ.",
        CHAIR + "đặt vòng hoa, viếng Nghĩa trang liệt sĩ tỉnh.",
        CHAIR + "đến viếng, chia buồn với gia đình bà Trần Thị Mai.",
        "Tỉnh đoàn Kon Tum thắp nến tri ân tại Nghĩa trang liệt sĩ tỉnh.",
    ],
    "voter_meeting": [
        CHAIR + "tiếp xúc cử tri xã Sa Sơn.",
        CHAIR + "có buổi tiếp xúc với cử tri xã Sa Sơn.",
        "Ủy ban MTTQ Việt Nam tỉnh tổ chức hội nghị tiếp xúc cử tri.",
        CHAIR + "TXCT xã Sa Sơn trước Kỳ họp thứ 5.",
    ],
    "dialogue": [
        CHAIR + "chủ trì tiếp công dân định kỳ tháng 3.",
        CHAIR + "tiếp công dân tại Trụ sở Tiếp công dân tỉnh.",
        CHAIR + "đối thoại với nông dân.",
        "UBND tỉnh tổ chức hội nghị đối thoại với doanh nghiệp.",
    ],
    "reception": [
        CHAIR + "tiếp xã giao ngài Kim Min Soo, Tổng Lãnh sự Hàn Quốc.",
        CHAIR + "tiếp và làm việc với Đoàn công tác của Ngân hàng Thế giới.",
        CHAIR + "tiếp Đoàn công tác của Ngân hàng Thế giới.",
        CHAIR + "hội đàm với ông Kim Min Soo.",
        CHAIR + "hội kiến ngài Kim Min Soo.",
        CHAIR + "có buổi tiếp Đoàn công tác của Ngân hàng Thế giới.",
    ],
    "ceremony": [
        "UBND tỉnh tổ chức lễ khởi công cầu Sa Bình.",
        "UBND huyện Sa Thầy khởi công cầu Sa Bình.",
        "Công ty Cổ phần Sao Mai động thổ nhà máy tại xã Sa Sơn.",
        "UBND huyện Sa Thầy khánh thành cầu Sa Bình.",
        "UBND huyện Sa Thầy cắt băng khánh thành Trường Mầm non Sao Mai.",
        "UBND huyện Sa Thầy bàn giao nhà cho bà Trần Thị Mai.",
        "Sở Giao thông vận tải tổ chức lễ thông xe cầu Sa Bình.",
        "UBND tỉnh gắn biển công trình chào mừng Đại hội.",
        "UBND tỉnh tổ chức Lễ kỷ niệm 40 năm ngày thành lập.",
        "UBND tỉnh tổ chức họp mặt cán bộ hưu trí.",
        "UBND tỉnh gặp mặt người có công.",
        "Huyện ủy Sa Thầy tổ chức Lễ trao Huy hiệu Đảng.",
        "Huyện ủy Sa Thầy trao Huy hiệu Đảng cho bà Trần Thị Mai.",
        "Ban Chấp hành Đảng bộ tỉnh tổ chức trao tặng các hình thức khen thưởng.",
        "thừa ủy quyền của Chủ tịch nước, " + CHAIR + "trao Huân chương Độc lập cho Hội Nông dân tỉnh.",
        "UBND tỉnh tổ chức Lễ đón nhận Huân chương Lao động.",
        "UBND huyện Sa Thầy khai mạc Lễ hội trái cây.",
        "Ủy ban MTTQ xã Sa Sơn tổ chức Ngày hội Đại đoàn kết.",
        "Tỉnh đoàn Kon Tum tổ chức lễ ra quân Tháng Thanh niên.",
        "Tỉnh đoàn Kon Tum ra quân chiến dịch Mùa hè xanh.",
        "UBND tỉnh tổ chức Lễ phát động Tết trồng cây.",
        "UBND tỉnh phát động Tết trồng cây.",
        "UBND tỉnh tổ chức mít tinh hưởng ứng Ngày Nước.",
        "Sở Du lịch tổ chức Diễn đàn phát triển du lịch.",
        "UBND huyện Sa Thầy tổ chức Lễ giao nhận quân.",
        "Huyện ủy Sa Thầy tổ chức Lễ công bố Nghị quyết sáp nhập xã Sa Sơn.",
        "Huyện ủy Sa Thầy tổ chức Lễ công bố Quyết định thành lập Đảng bộ xã Sa Sơn.",
        "Tỉnh ủy tổ chức Lễ ra mắt Đảng bộ các cơ quan Đảng tỉnh.",
        "UBND tỉnh tổ chức Lễ viếng Nghĩa trang liệt sĩ.",
    ],
    "appointment": [
        "Tỉnh ủy Kon Tum tổ chức hội nghị công bố quyết định về công tác cán bộ.",
        "UBND tỉnh trao quyết định bổ nhiệm ông Trần Văn Minh.",
        "Ban Thường vụ Tỉnh ủy điều động, bổ nhiệm đồng chí Trần Văn Minh giữ chức Bí thư Huyện ủy.",
        "Ban Thường vụ Tỉnh ủy luân chuyển đồng chí Trần Văn Minh giữ chức Bí thư Huyện ủy.",
        "Ban Thường vụ Tỉnh ủy chỉ định đồng chí Trần Văn Minh giữ chức Bí thư Huyện ủy.",
        "Ban Bí thư chuẩn y đồng chí Trần Văn Minh giữ chức Phó Bí thư Tỉnh ủy.",
        "Bộ Chính trị phân công đồng chí Trần Văn Minh giữ chức Bí thư Tỉnh ủy.",
        "Thủ tướng Chính phủ phê chuẩn kết quả bầu chức vụ Chủ tịch UBND tỉnh đối với ông Trần Văn Minh.",
        "HĐND tỉnh Kon Tum miễn nhiệm chức danh Chủ tịch UBND tỉnh đối với ông Trần Văn Minh.",
        "HĐND tỉnh Kon Tum bầu bổ sung ông Trần Văn Minh giữ chức Chủ tịch UBND tỉnh.",
        "HĐND tỉnh Kon Tum bầu ông Trần Văn Minh giữ chức Chủ tịch UBND tỉnh.",
        "Ban Thường vụ Tỉnh ủy quyết định cho đồng chí Trần Văn Minh thôi giữ chức Bí thư Huyện ủy.",
        "ông Trần Văn Minh được HĐND tỉnh bầu giữ chức Chủ tịch UBND tỉnh.",
        "UBND tỉnh trao quyết định nghỉ hưu cho ông Trần Văn Minh.",
        "Sở Nội vụ tổ chức công bố và trao các quyết định về công tác cán bộ.",
        "UBND tỉnh ban hành Quyết định số 12/QĐ-UBND về việc điều động và bổ nhiệm ông Trần Văn Minh giữ chức Giám đốc Sở Y tế.",
    ],
    "signing": [
        "Công an tỉnh và Sở Y tế ký kết Quy chế phối hợp.",
        "UBND tỉnh và Tập đoàn VNPT ký biên bản ghi nhớ.",
        "Sở Nội vụ tổ chức lễ ký kết giao ước thi đua.",
    ],
    "press_conference": [
        "Sở Y tế tổ chức họp báo.",
        CHAIR + "chủ trì cuộc họp báo.",
        "Sở Y tế họp báo cung cấp thông tin.",
        "UBND tỉnh tổ chức gặp mặt báo chí.",
    ],
    "training": [
        "Sở Nội vụ tổ chức tập huấn công tác văn thư.",
        "Trường Chính trị tỉnh khai giảng lớp bồi dưỡng.",
        "Sở Nội vụ tổ chức lớp tập huấn.",
    ],
}


@pytest.mark.parametrize(("kind", "told"), [(kind, told) for kind, forms in FORMS.items() for told in forms])
def test_each_form_is_an_occasion_of_its_kind(parse, kind, told):
    """A day, who holds it, and the words: one event, on that day."""
    events = parse(DAY + told, only={Event})[Event]

    assert [(e.kind, e.date) for e in events] == [(kind, "2021-03-12TMO")]


@pytest.mark.parametrize(
    "text",
    [
        "Sáng 12/3/2021, Chủ tịch nước Lê Văn Bách gửi thư chúc mừng ngành giáo dục.",
        "Sáng 12/3/2021, đồng chí Lê Văn Bách, Bí thư Tỉnh ủy gửi lẵng hoa chúc mừng Báo Kon Tum.",
        "Trong năm 2020, Ban Thường vụ Huyện ủy đã điều động, luân chuyển, bổ nhiệm 35 cán bộ.",
        "Công tác quy hoạch, bổ nhiệm, luân chuyển cán bộ được thực hiện đúng quy trình.",
        "Ông Lê Văn Bách sinh năm 1970, được bổ nhiệm Giám đốc Sở Y tế năm 2016.",
        "UBND huyện đã khởi công nhiều công trình trong năm 2020.",
        "Công ty Cổ phần Sao Mai sẽ khởi công nhà máy vào năm sau.",
        "Sáng 12/3/2021, Ban Tổ chức Lễ hội huyện Sa Thầy có 5 người.",
        "Kon Tum (TTXVN 12/3/2021) - UBND tỉnh họp về giao thông.",
        "Chủ tịch UBND thành phố Lê Văn Bách tiếp công dân vào ngày thứ sáu của tuần cuối tháng.",
        "Từ 1/1/2017, Chủ tịch UBND thành phố Lê Văn Bách tiếp công dân định kỳ vào ngày thứ Sáu tuần thứ hai hằng tháng.",
        "Phòng họp của UBND xã được trang bị máy tính.",
        "UBND tỉnh ban hành kế hoạch phát động thi đua.",
        "Ngày 12/3/2021, Sở Nội vụ đề nghị bổ nhiệm ông Lê Văn Bách giữ chức Phó Giám đốc Sở.",
    ],
)
def test_letters_summaries_and_plans_are_none(parse, text):
    """A letter is no visit, work summed up no appointment, a plan no ceremony."""
    assert parse(text, only={Event})[Event] == ()


def _plainly():
    """Yield every form of the lexicon with a sentence around it; verbs of appointing stand above, since they need their person."""
    for word in govtext_entries():
        for form in word.forms if word.kind and word.needs in ("", "guest") else ():
            held = f"UBND tỉnh Kon Tum tổ chức {form}." if word.sort == "noun" else f"{CHAIR}{form} bà Trần Thị Mai."
            yield pytest.param(word.kind, held, id=form)


@pytest.mark.parametrize(("kind", "told"), list(_plainly()))
def test_each_word_of_the_lexicon_tells_its_kind(parse, kind, told):
    """No form is hidden by another or read as another kind."""
    assert [(e.kind, e.date) for e in parse(DAY + told, only={Event})[Event]] == [(kind, "2021-03-12TMO")]

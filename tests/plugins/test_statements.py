"""Who said what to whom."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govtext.kinds import Statement

BACH = "Đồng chí Lê Văn Bách, Bí thư Huyện ủy Sa Thầy"


@pytest.fixture(scope="module")
def told(parse):
    """Return verb and speaker of each statement."""
    return lambda text: [(s.verb.text, s.speaker) for s in parse(text)[Statement]]


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        (f"{BACH} yêu cầu các xã rà soát hồ sơ.", [("yêu cầu", "Lê Văn Bách")]),
        (f"Phát biểu tại hội nghị, {BACH} đã biểu dương các xã.", [("biểu dương", "Lê Văn Bách")]),
        ("Bí thư Huyện ủy Lê Văn Bách cũng lưu ý về công tác cán bộ.", [("lưu ý", "Lê Văn Bách")]),
        ("UBND tỉnh Kon Tum giao Sở Y tế tham mưu kế hoạch.", [("giao", "Ủy ban nhân dân tỉnh Kon Tum")]),
        ("Tại hội nghị, các đại biểu đề nghị huyện làm rõ số liệu.", [("đề nghị", "các đại biểu")]),
        ("Đoàn công tác của UBND tỉnh ghi nhận khó khăn của xã.", [("ghi nhận", "Đoàn công tác của UBND tỉnh")]),
        ("Nhiều ý kiến đề nghị tỉnh xem xét lại.", [("đề nghị", None)]),
        (f"“Chúng tôi sẽ làm”, {BACH} nói.", [("nói", "Lê Văn Bách")]),
        ("UBND huyện Sa Thầy có văn bản đề nghị Sở Y tế hỗ trợ.", [("đề nghị", "Ủy ban nhân dân huyện Sa Thầy")]),
        ("Đồng chí Lê Văn Bách khẳng định, mọi việc đúng hạn.", [("khẳng định", "Lê Văn Bách")]),
        ("Bà Lê Thị Bông, ở thôn Hai, xã Sa Sơn cho biết: “Nhà tôi có hai sào lúa”.", [("cho biết", "Lê Thị Bông")]),
        ("Bà Lê Thị Bông, Đội trưởng Đội sản xuất số 5 khẳng định sẽ giữ nghề.", [("khẳng định", "Lê Thị Bông")]),
        (
            f"Đồng chí Lê Văn Minh tiếp thu; {BACH[0].lower() + BACH[1:]} giải trình và bày tỏ hy vọng vào thế hệ trẻ.",
            [("giải trình", "Lê Văn Bách"), ("bày tỏ hy vọng", "Lê Văn Bách")],
        ),
        ("Bà Lê Thị Bông bỏ phố về quê. Vị giám đốc này cho biết, xưởng sắp xong.", [("cho biết", "Lê Thị Bông")]),
        ("Bà Lê Thị Bông bỏ phố về quê. Dự án này cho biết thêm nhiều điều.", []),
        (f"{BACH} dự. Đồng chí cũng khẳng định vai trò quan trọng của thanh niên.", [("khẳng định", "Lê Văn Bách")]),
        ("UBND huyện Sa Thầy khẳng định vị thế trong vùng.", []),
        (f"{BACH} nhấn mạnh vai trò của sách, góp phần tôn vinh và khẳng định vị trí của nghề.", [("nhấn mạnh", "Lê Văn Bách")]),
        ("Theo ông Lê Văn Bách, Chủ tịch UBND huyện Sa Thầy, huyện yêu cầu các xã rà soát.", [("yêu cầu", "huyện")]),
        (f"{BACH} nhấn mạnh vai trò của sách. Do vậy, tỉnh rất hoan nghênh dự án.", [("nhấn mạnh", "Lê Văn Bách")]),
        (f"{BACH} cho hay: Với sự cố gắng chung, chúng tôi tin tưởng sẽ xong.", [("cho hay", "Lê Văn Bách")]),
        ("Công điện cũng yêu cầu các xã rà soát hồ sơ.", [("yêu cầu", None)]),
        ("Nghị quyết cũng nêu rõ, các xã phải rà soát.", []),
        ("Các nội dung mà UBND huyện Sa Thầy báo cáo với Huyện ủy được xem xét.", []),
        ("Thường trực Huyện ủy dành một buổi để nghe các địa phương, các phòng báo cáo khó khăn.", []),
        ("Ông Lê Văn Bách, Phó Chủ tịch UBND huyện trình bày tóm tắt báo cáo kết quả năm 2020.", []),
        ("Các bậc cử tri bày tỏ vui mừng trước kết quả của huyện.", [("bày tỏ", "Các bậc cử tri")]),
        ("Chiều nay, cử tri đều đồng tình với báo cáo và thống nhất.", [("đồng tình", "cử tri")]),
        ("Chiều nay, cử tri đồng tình với báo cáo và kiến nghị tỉnh sửa đường.", [("đồng tình", "cử tri"), ("kiến nghị", "cử tri")]),
        ("Một số cử tri phản ánh đường xuống cấp và kiến nghị sớm sửa chữa.", [("kiến nghị", "Một số cử tri")]),
        ("Các đại biểu đã kiến nghị, đề xuất tỉnh hỗ trợ.", [("kiến nghị", "Các đại biểu"), ("đề xuất", "Các đại biểu")]),
        ("Ông Lê Văn Bách, Chủ tịch UBND huyện tiếp thu các kiến nghị, đề xuất để tháo gỡ.", []),
        ("UBND huyện Sa Thầy đang đề xuất kiến nghị tỉnh nâng vốn.", [("kiến nghị", "Ủy ban nhân dân huyện Sa Thầy")]),
        ("Tại buổi tiếp xúc, cử tri Trần Văn Minh, ở thôn 5, xã Sa Sơn đề nghị sửa đường.", [("đề nghị", "Trần Văn Minh")]),
        ("Ông Trần Văn Minh, ở thôn 5 bị chết hơn 50 trụ tiêu cho biết: “Vườn bị úng”.", [("cho biết", "Trần Văn Minh")]),
        ("Ông Điểu Mới phấn khởi nói: “Tôi rất vui”.", [("nói", "Điểu Mới")]),
        (
            f"{BACH}, đại biểu HĐND tỉnh giải trình các ý kiến. Đại biểu cũng mong muốn được góp ý.",
            [("giải trình", "Lê Văn Bách"), ("mong muốn", "Lê Văn Bách")],
        ),
        (
            f"Sau khi nghe các ý kiến, {BACH[0].lower() + BACH[1:]} đồng ý về nguyên tắc và giao Sở Tài chính tham mưu.",
            [("đồng ý", "Lê Văn Bách"), ("giao", "Lê Văn Bách")],
        ),
        ("Nếu được UBND tỉnh đồng ý cho triển khai, dự án sẽ khởi công.", []),
        ("Sau khi nghe lãnh đạo xã Sa Sơn báo cáo nhanh, đoàn đi thực tế.", []),
        (
            "Ban Thường vụ Huyện ủy thống nhất chủ trương đầu tư; giao UBND huyện Sa Thầy hoàn chỉnh hồ sơ.",
            [("thống nhất", "Ban Thường vụ Huyện ủy"), ("giao", "Ban Thường vụ Huyện ủy")],
        ),
        ("Tại hội nghị, lãnh đạo Sở Y tế cung cấp thông tin về dịch bệnh.", []),
        ("Chủ tịch nước Lê Văn Bách đã tới thăm, động viên và chúc Tết các hộ nghèo.", []),
        (
            "Ban Thường vụ Huyện ủy thống nhất chủ trương; giao Ban cán sự đảng UBND huyện hoàn chỉnh hồ sơ.",
            [("thống nhất", "Ban Thường vụ Huyện ủy"), ("giao", "Ban Thường vụ Huyện ủy")],
        ),
        ("Công văn nêu rõ, yêu cầu Sở Y tế chỉ đạo Trung tâm Y tế huyện kiểm tra.", []),
        (
            "Tại cuộc họp, lãnh đạo các địa phương khu vực miền Đông, miền Tây báo cáo tình hình.",
            [("báo cáo", "lãnh đạo các địa phương khu vực miền Đông, miền Tây")],
        ),
        (f"{BACH} đánh giá cao kết quả, đồng thời trao đổi, gợi mở một số nội dung.", [("đánh giá cao", "Lê Văn Bách"), ("gợi mở", "Lê Văn Bách")]),
        ("UBND xã Sa Sơn đã nhiều lần đề nghị huyện kiểm tra.", []),
        ("Hồ sơ của UBND huyện Sa Thầy đề nghị thẩm định, xét công nhận đã đầy đủ.", []),
        (f"{BACH} chủ trì buổi làm việc trao đổi thống nhất công tác chuẩn bị.", []),
        (
            f"{BACH} cho biết, hồ sơ đã đủ. Nhiều ý kiến của các phóng viên, nhà báo đánh giá cao kết quả. Mong muốn tỉnh duy trì.",
            [("cho biết", "Lê Văn Bách"), ("đánh giá cao", None), ("Mong muốn", None)],
        ),
        ("Tại buổi họp báo, các phóng viên báo, đài đã đề nghị cung cấp số liệu.", [("đề nghị", "các phóng viên báo, đài")]),
        ("Ông Lê Văn Bách và lãnh đạo các sở, ngành đã báo cáo kết quả.", [("báo cáo", "Lê Văn Bách")]),
        ("Các đại biểu được nghe lãnh đạo Sở Y tế thông tin về dịch bệnh.", [("thông tin", "lãnh đạo Sở Y tế")]),
        ("Huyện đề nghị tỉnh hỗ trợ.", [("đề nghị", "Huyện")]),
        ("Đồng chí Lê Văn Bách - Đảng ủy viên, phụ trách đoàn thể, Phó Giám đốc Sở Y tế nhấn mạnh vai trò của đoàn.", [("nhấn mạnh", "Lê Văn Bách")]),
        ("Ông Lê Văn Bách, Trưởng phòng Tổng hợp (Sở Y tế) cho biết, hồ sơ đã đủ.", [("cho biết", "Lê Văn Bách")]),
        ("Tại cuộc họp các đại biểu đề nghị làm rõ số liệu.", [("đề nghị", "các đại biểu")]),
        ("Đại diện UBND xã Sa Sơn đã báo cáo kết quả.", [("báo cáo", "Đại diện UBND xã Sa Sơn")]),
        ("Sở Y tế nêu ý kiến về dự án. Do vậy, đề nghị xem xét lại.", [("đề nghị", "Sở Y tế")]),
    ],
)
def test_the_speaker_stands_before_the_verb(told, text, statements):
    """A person by name, a body in full, a group as written; opinions of nobody in particular have no speaker."""
    assert told(text) == statements


@pytest.mark.parametrize(
    "behind",
    [
        " Đồng thời, đề nghị các xã giữ vững an ninh.",
        " Bên cạnh đó, đề nghị các xã giữ vững an ninh.",
        " Đồng chí cũng đề nghị các xã giữ vững an ninh.",
        " Bí thư Huyện ủy đề nghị các xã giữ vững an ninh.",
    ],
)
def test_a_speaker_is_carried_on(told, behind):
    """By a connector, by an honorific, and by the office."""
    assert told(f"{BACH} ghi nhận kết quả của xã.{behind}") == [("ghi nhận", "Lê Văn Bách"), ("đề nghị", "Lê Văn Bách")]


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        (f"{BACH} ghi nhận và đánh giá cao kết quả của xã.", ["ghi nhận", "đánh giá cao"]),
        (f"{BACH} ghi nhận kết quả của xã; đồng thời chỉ ra một số hạn chế.", ["ghi nhận", "chỉ ra"]),
        (f"{BACH} yêu cầu các xã rà soát hồ sơ; giao Phòng Nội vụ tổng hợp.", ["yêu cầu", "giao"]),
        (f"{BACH} chúc mừng các em, mong muốn các em học giỏi.", ["mong muốn"]),
    ],
)
def test_verbs_of_one_speaker_are_a_statement_each(told, text, verbs):
    """One entry for each reporting verb, joined by commas, "và" or semicolons."""
    assert told(text) == [(verb, "Lê Văn Bách") for verb in verbs]


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        (f"{BACH} đề nghị xã lưu ý khung giá đất.", ["đề nghị"]),
        (f"{BACH} yêu cầu các sở, ngành, địa phương báo cáo kết quả.", ["yêu cầu"]),
        (f"Nhấn mạnh vai trò của cơ sở, {BACH} yêu cầu các xã rà soát.", ["yêu cầu"]),
        ("Ban Thường vụ Huyện ủy Sa Thầy đã chỉ đạo các xã làm tốt công tác này.", []),
        ("Ban Thường vụ Huyện ủy Sa Thầy đã tập trung chỉ đạo các giải pháp.", []),
        ("Hồ sơ của Sở Y tế đề nghị thẩm định đã đủ.", []),
        ("Thanh tra tỉnh sẽ chỉ ra các thiếu sót.", []),
        ("Xã hoàn thiện hồ sơ trình UBND tỉnh thẩm định, đề nghị cấp trên công nhận.", []),
        ("Thanh tra tỉnh kết thúc 5 cuộc, kiến nghị khác 3 tỷ đồng.", []),
        ("Ông Lê Văn An, nguyên giám đốc Sở Thông tin và Truyền thông dự họp.", []),
        ("Phiên họp này còn nghe phường và hai sở, ngành báo cáo rõ việc thu.", []),
        ("Bí thư Huyện ủy Lê Văn Huy nhấn mạnh, huyện luôn quý trọng và đánh giá cao doanh nghiệp.", ["nhấn mạnh"]),
        ("Bí thư Huyện ủy Lê Văn Huy nhấn mạnh kết quả của xã và đánh giá cao doanh nghiệp.", ["nhấn mạnh", "đánh giá cao"]),
    ],
)
def test_tasks_frames_past_work_are_no_statements(told, text, verbs):
    """What somebody is told to do is not what that somebody says."""
    assert [verb for verb, _ in told(text)] == verbs


def test_addressee_and_content_follow_the_verb(parse):
    """The content is one span, behind the addressee, without the stop."""
    (statement,) = parse(f"{BACH} yêu cầu UBND xã Sa Sơn rà soát hồ sơ, báo cáo trước ngày 5/6/2021.")[Statement]

    assert (statement.addressee, statement.content.text) == ("UBND xã Sa Sơn", "rà soát hồ sơ, báo cáo trước ngày 5/6/2021")


def test_a_quotation_is_the_content_without_its_marks(parse):
    """Before the verb as behind it."""
    before, behind = parse(f"“Chúng tôi sẽ làm”, {BACH} nói. {BACH} khẳng định: “Sẽ xong”.")[Statement]

    assert (before.content.text, behind.content.text) == ("Chúng tôi sẽ làm", "Sẽ xong")


@given(st.lists(st.sampled_from(["ghi nhận", "đề nghị", ",", ";", "và", "Đồng thời", "ông", "Huyện ủy", "“", "”", ".", "\n", "đã"]), max_size=30))
def test_any_row_of_such_words_parses_without_fault(parse, words):
    """Broken sentences cost nothing."""
    assert parse(" ".join(words)).faults == ()


def test_a_member_of_many_is_nobody(parse):
    """An office that many hold stands for no one official."""
    text = (
        "Đồng chí Lê Văn Bách, Ủy viên Ban Thường vụ Tỉnh ủy phát biểu. UBKT Tỉnh ủy thi hành kỷ luật 1 đồng chí Ủy viên Ban Thường vụ Tỉnh ủy, "
        "đề nghị Tỉnh ủy kỷ luật cảnh cáo."
    )

    assert "Lê Văn Bách" not in [s.speaker for s in parse(text)[Statement]]


@pytest.mark.parametrize(
    ("said", "addressee", "content"),
    [
        ("đề nghị các ngành, địa phương tiếp tục rà soát", "các ngành, địa phương", "tiếp tục rà soát"),
        ("yêu cầu các xã trên địa bàn tập trung phòng dịch", "các xã trên địa bàn", "tập trung phòng dịch"),
        ("đề nghị lãnh đạo tỉnh, các cơ quan, đơn vị sớm nêu rõ", "lãnh đạo tỉnh, các cơ quan, đơn vị", "sớm nêu rõ"),
        ("chỉ đạo các đơn vị được kiểm tra phối hợp", "các đơn vị được kiểm tra", "phối hợp"),
        ("kêu gọi các cấp, các ngành… chung tay", "các cấp, các ngành", "chung tay"),
        ("đề nghị, Ban Tuyên giáo Tỉnh ủy làm tốt tuyên truyền", "Ban Tuyên giáo Tỉnh ủy", "làm tốt tuyên truyền"),
        ("yêu cầu Sở Y tế, Sở Nội vụ và các huyện rà soát", "Sở Y tế, Sở Nội vụ và các huyện", "rà soát"),
        ("đề nghị các đơn vị của Sở Y tế khẩn trương", "các đơn vị của Sở Y tế", "khẩn trương"),
        ("yêu cầu UBND các huyện, thị xã, thành phố rà soát", "UBND các huyện, thị xã, thành phố", "rà soát"),
        ("yêu cầu Hội Nông dân các huyện Sa Thầy, Đăk Hà và Ngọc Hồi rà soát", "Hội Nông dân các huyện Sa Thầy, Đăk Hà và Ngọc Hồi", "rà soát"),
        ("biểu dương thành tích của xã", None, "thành tích của xã"),
        ("đề nghị SAKAR hỗ trợ tỉnh", "SAKAR", "hỗ trợ tỉnh"),
        ("yêu cầu các cấp ủy lãnh đạo, chỉ đạo sát sao", "các cấp ủy", "lãnh đạo, chỉ đạo sát sao"),
        ("giao các bộ phận chuyên môn rà soát", "các bộ phận chuyên môn", "rà soát"),
        ("ghi nhận toàn bộ kiến nghị của xã", None, "toàn bộ kiến nghị của xã"),
        ("yêu cầu tập trung vào các xã", None, "tập trung vào các xã"),
        ("ghi nhận kết quả của xã", None, "kết quả của xã"),
    ],
)
def test_the_addressee_reaches_to_the_verb_of_the_request(parse, said, addressee, content):
    """A list with what is said of its members; what is asked for, or praised, is nobody."""
    (statement,) = parse(f"{BACH} {said}.")[Statement]

    assert (statement.addressee, statement.content.text) == (addressee, content)


def test_content_stops_where_the_next_speaker_begins(parse):
    """At the semicolon, and before "và ông"; verbs of other sorts side by side do not share it."""
    text = (
        f"{BACH} cho biết hồ sơ đã đủ; đồng chí Trần Văn Minh giải trình và bày tỏ hy vọng các xã đồng lòng. "
        "Ông Trần Văn Minh khẳng định việc này sẽ xong và ông hy vọng mọi người góp sức."
    )

    assert [s.content and s.content.text for s in parse(text)[Statement]] == [
        "hồ sơ đã đủ",
        None,
        "đồng lòng",
        "việc này sẽ xong",
        "mọi người góp sức",
    ]


def test_a_quotation_left_open_is_quoted_whole(parse):
    """Quotations stand inside it, and inside one that is closed."""
    text = "“Chúng tôi giữ nghề của quê hương “gió núi”, “mây ngàn”, ông Lê Văn Bách nói.\n“Tôi thích “mây ngàn””, ông Lê Văn Bách nói."
    first, second = parse(text)[Statement]

    assert first.content.text == "Chúng tôi giữ nghề của quê hương “gió núi”, “mây ngàn”"
    assert second.content.text == "Tôi thích “mây ngàn”"


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        (f"{BACH} mong muốn các xã đoàn kết và đề nghị Sở Y tế hỗ trợ.", [("mong muốn", "Lê Văn Bách"), ("đề nghị", "Lê Văn Bách")]),
        (f"{BACH} mong muốn xã được quan tâm và đề nghị khen thưởng.", [("mong muốn", "Lê Văn Bách")]),
        ("Đoàn viên, thanh niên đề nghị huyện mở lớp dạy nghề.", [("đề nghị", "Đoàn viên, thanh niên")]),
        ("Tại buổi đối thoại, nông dân xã Sa Sơn kiến nghị tỉnh bình ổn giá phân.", [("kiến nghị", "nông dân xã Sa Sơn")]),
        ("Người lao động đề nghị hưởng trợ cấp phải nộp hồ sơ.", []),
        ("Việc vận động nông dân kiến nghị chưa được tổ chức.", []),
        (f"{BACH} ân cần thăm hỏi, động viên các gia đình sớm sửa lại nhà.", [("động viên", "Lê Văn Bách")]),
        (f"{BACH} đến thăm, động viên các gia đình.", []),
        ("Thường trực HĐND huyện tổ chức phiên giải trình về đất đai.", []),
        (f"{BACH} chủ trì buổi họp nghe Sở Xây dựng báo cáo về quy hoạch.", []),
        ("Hội nghị là dịp để thanh niên bày tỏ nguyện vọng với huyện.", []),
        ("Đại diện các hộ dân bày tỏ lòng cảm ơn đến huyện. Đồng thời cho biết, sẽ sửa lại nhà.", [("cho biết", "Đại diện các hộ dân")]),
        ("Qua kiểm tra, phát hiện 3 đơn vị chi sai; kiến nghị thu hồi tiền; yêu cầu các đơn vị kiểm điểm.", [("kiến nghị", None), ("yêu cầu", None)]),
        ("Qua thanh tra, mọi việc đã rõ; kiến nghị thu hồi tiền.", []),
        (
            "Theo đại biểu Lê Thị Bông, luật đã rõ. Đại biểu Lê Thị Bông đề nghị rà soát. Đại biểu cũng lo lắng và kiến nghị bổ sung quy định.",
            [("đề nghị", "Lê Thị Bông"), ("kiến nghị", "Lê Thị Bông")],
        ),
        ("“Không khí thẳng thắn”, ông Lê Văn Bách đánh giá.", [("đánh giá", "Lê Văn Bách")]),
        ("Ông Lê Văn Bách dự buổi đánh giá.", []),
        ("Lãnh đạo các sở, ngành báo cáo kết quả.", [("báo cáo", "Lãnh đạo các sở, ngành")]),
        ("Tại cuộc họp, các xã, phường đề nghị sớm cấp vốn.", [("đề nghị", "các xã, phường")]),
        ("Bộ trưởng Ngoại giao Lê Văn Bách đề nghị hai bên hợp tác.", [("đề nghị", "Lê Văn Bách")]),
        ("Hội nghị đã bàn bạc, góp ý và thống nhất ba việc.", [("thống nhất", "Hội nghị")]),
        ("Việc góp ý và thống nhất nội dung đã xong.", []),
        ("Các đại biểu được lãnh đạo Sở Y tế báo cáo kết quả.", [("báo cáo", "lãnh đạo Sở Y tế")]),
        ("Quyết định số 15-QĐ/TU phân công bà Lê Thị Bông giữ chức Bí thư Huyện ủy Sa Thầy.", []),
        ("UBND huyện Sa Thầy phân công ông Lê Văn Bách chủ trì đề án.", [("phân công", "Ủy ban nhân dân huyện Sa Thầy")]),
        ("Các đại biểu nhất trí cao với đề cương yêu cầu báo cáo.", []),
    ],
)
def test_speakers_far_from_the_verb_or_none(told, text, statements):
    """Whoever is told apart is asked by the speaker himself; sorts of people speak too; what an inspection came to nobody says."""
    assert told(text) == statements


def test_to_whom_a_task_is_given(parse):
    """The word "cho" is no part of the content."""
    (order,) = parse(f"{BACH} giao nhiệm vụ cho Phòng Y tế theo dõi dịch bệnh.")[Statement]

    assert (order.addressee, order.content.text) == ("Phòng Y tế", "theo dõi dịch bệnh")


def test_praise_without_words_before_an_order(parse):
    """The words that join the two are not what was said."""
    praise, order = parse(f"{BACH} biểu dương các xã, đồng thời yêu cầu các xã giữ vững an ninh.")[Statement]

    assert (praise.addressee, praise.content) == ("các xã", None)
    assert order.content.text == "giữ vững an ninh"


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("Sau khi xem xét, UBND tỉnh Kon Tum có ý kiến chỉ đạo như sau: Giao Sở Y tế rà soát.", [("Giao", "Ủy ban nhân dân tỉnh Kon Tum")]),
        ("UBND tỉnh Kon Tum có ý kiến: Sở Y tế rà soát.", []),
        ("Cử tri xã Tân Phú, huyện Sa Thầy đề nghị: Sở Y tế lập trạm.", [("đề nghị", "Cử tri xã Tân Phú, huyện Sa Thầy")]),
        ("Cử tri các xã Tân Phú, Tân Lập kiến nghị tỉnh sửa đường.", [("kiến nghị", "Cử tri các xã Tân Phú, Tân Lập")]),
        ("Cử tri vui mừng. Huyện Sa Thầy đề nghị tỉnh sửa đường.", [("đề nghị", "Huyện Sa Thầy")]),
        ("Cử tri thôn 3, xã Mo Rai và xã Sa Sơn cũng đề nghị làm cầu.", [("đề nghị", "Cử tri thôn 3, xã Mo Rai và xã Sa Sơn")]),
        ("Cử tri xã Mo Rai vui vì được trả lời, song bà Vi Thị Năm, Chủ tịch HĐND huyện đề nghị nói rõ hơn.", [("đề nghị", "Vi Thị Năm")]),
        ("Cử tri các xã vùng xa tới rất đông, đại diện UBND huyện đề nghị làm cầu.", [("đề nghị", "đại diện UBND huyện")]),
        ("Cử tri huyện Sa Thầy, bà Vi Thị Năm, Chủ tịch HĐND huyện đề nghị làm cầu.", [("đề nghị", "Vi Thị Năm")]),
        (
            f"{BACH} yêu cầu:\n1. Sở Y tế lo thuốc.\n2. Giao Sở Tài chính lo vốn. Cần sớm xong.\n3. Đề nghị Hội Nông dân giám sát.",
            [("yêu cầu", "Lê Văn Bách"), ("Giao", "Lê Văn Bách"), ("Đề nghị", "Lê Văn Bách")],
        ),
        ("UBND tỉnh Kon Tum có ý kiến như sau:\n- Giao Sở Y tế lo thuốc.", [("Giao", "Ủy ban nhân dân tỉnh Kon Tum")]),
        ("Hội nghị thông qua các nội dung:\n- Giao Sở Y tế lo thuốc.", []),
        (f"{BACH} yêu cầu:\n- Các xã lo thuốc.\nNgày 5/5, trời mưa.\n- Giao Sở Y tế lo thuốc.", [("yêu cầu", "Lê Văn Bách")]),
        (
            "Ban Thường vụ Huyện ủy Sa Thầy thống nhất chủ trương và giao Sở Y tế lo thuốc.",
            [("thống nhất", "Ban Thường vụ Huyện ủy Sa Thầy"), ("giao", "Ban Thường vụ Huyện ủy Sa Thầy")],
        ),
        (
            "Ủy ban Kiểm tra Huyện ủy Sa Thầy quyết định khiển trách 3 đảng viên, đề nghị Ban Thường vụ Huyện ủy xem xét.",
            [("đề nghị", "Ủy ban Kiểm tra Huyện ủy Sa Thầy")],
        ),
        ("Ủy ban Kiểm tra Huyện ủy Sa Thầy kiểm tra 3 đảng viên, đề nghị Ban Thường vụ Huyện ủy xem xét.", []),
    ],
)
def test_orders_behind_a_colon(told, text, statements):
    """What a body or a person has ordered goes on behind the colon, in each line of the list, and no further."""
    assert told(text) == statements

"""Numbers with their units, from the approximator to the unit."""

import functools
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govtext import Pipeline, Span
from govtext.kinds import Amount, Quantity, Unit


@functools.cache
def alone():
    """Return the one plugin that a law needs, for Hypothesis gets no fixtures."""
    return Pipeline.of("quantities")


def found(pipeline, text):
    """Return the words, the number and the unit of each quantity in *text*."""
    return [(q.text, q.number, q.unit) for q in pipeline.parse(text, only={Quantity})[Quantity]]


def only(pipeline, text):
    """Return the one quantity in *text*."""
    (quantity,) = pipeline.parse(text, only={Quantity})[Quantity]
    return quantity


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("thu 6.900 tỷ đồng", "6900000000000", "VND"),
        ("thu 3.798,254 tỷ đồng", "3798254000000", "VND"),
        ("thu 2.245.645 triệu đồng", "2245645000000", "VND"),
        ("thu 1,26 triệu tỉ đồng", "1260000000000000", "VND"),
        ("thu 1 tỷ 700 triệu đồng", "1700000000", "VND"),
        ("thu 2 triệu rưỡi", "2500000", "VND"),
        ("thu 2, 4 tỷ đồng", "2400000000", "VND"),
        ("thu 2,37triệu đồng", "2370000", "VND"),
        ("vay 7.256,80 triệu USD", "7256800000", "USD"),
        ("trồng 6915,8 ha", "6915.8", "ha"),
        ("trồng 80.683ha", "80683", "ha"),
        ("đạt 86.38%", "86.38", "%"),
        ("đạt 99,7 %", "99.7", "%"),
        ("có 2492 đảng viên", "2492", "đảng viên"),
        ("có 01 thị trấn", "1", "thị trấn"),
        ("đón 30 vạn lượt khách", "300000", "lượt khách"),
        ("đạt 43 triệu đồng/người/năm", "43000000", "VND/người/năm"),
        ("đạt 25 triệu/người/năm", "25000000", "VND/người/năm"),
        ("đạt 65 tạ/ha", "65", "tạ/ha"),
        ("giá 0,1 USD/kWh", "0.1", "USD/kWh"),
        ("có ba xã", "3", "xã"),
        ("có hai mươi lăm thôn", "25", "thôn"),
        ("có mười hai chi bộ", "12", "chi bộ"),
        ("có hai nghìn hộ dân", "2000", "hộ dân"),
        ("vớt 12 chum sành", "12", "chum sành"),
        ("tỷ suất 19,2%o", "19.2", "‰"),
        ("giảm 0,3 %o so với năm trước", "0.3", "‰"),
        ("tỷ số là 112 bé trai/100 bé gái", "112", "bé trai/100 bé gái"),
        ("đón 12 bé trai", "12", "bé trai"),
    ],
)
def test_numbers_and_units(pipeline, text, number, unit):
    """Scale words are multiplied in, money has its code, and what is counted keeps its noun."""
    quantity = only(pipeline, text)

    assert (Decimal(number), unit) == (quantity.number, quantity.unit)


@pytest.mark.parametrize(
    ("text", "words", "comparator"),
    [
        ("đạt gần 5 ha", "gần 5 ha", "nearly"),
        ("đạt khoảng trên 5 ha", "khoảng trên 5 ha", "over"),
        ("đạt hơn 5 ha", "hơn 5 ha", "over"),
        ("cao hơn 5 ha", "5 ha", None),
        ("đạt xấp xỉ 5 ha", "xấp xỉ 5 ha", "about"),
        ("còn dưới 5%", "dưới 5%", "under"),
        ("không quá 5%", "không quá 5%", "at_most"),
        ("không được vượt quá 5%", "không được vượt quá 5%", "at_most"),
        ("đạt từ 95% trở lên", "95% trở lên", "at_least"),
        ("có ít nhất 1 mô hình", "ít nhất 1 mô hình", "at_least"),
        ("đạt ≥ 95%", "≥ 95%", "at_least"),
        ("tỷ lệ sinh con thứ ba trở lên 13,9%", "13,9%", None),
    ],
)
def test_approximators(pipeline, text, words, comparator):
    """A word before or after the number says on which side the truth lies; a comparison does not."""
    quantity = only(pipeline, text)

    assert (words, comparator) == (quantity.text, quantity.comparator)


@pytest.mark.parametrize(
    ("text", "part", "whole", "unit"),
    [
        ("đạt 5/12 chỉ tiêu", "5", "12", "chỉ tiêu"),
        ("có 1 trong 5 xã", "1", "5", "xã"),
        ("có 5.775/8.227 xã", "5775", "8227", "xã"),
        ("trồng 80.683ha/83.606,2ha", "80683", "83606.2", "ha"),
        ("được 40,62/80 điểm", "40.62", "80", "điểm"),
        ("đã số hóa (8.481/9.669)", "8481", "9669", None),
        ("xếp thứ 38/63 tỉnh", "38", "63", "tỉnh"),
    ],
)
def test_shares(pipeline, text, part, whole, unit):
    """A stroke or "trong" between two numbers makes a part and its whole."""
    quantity = only(pipeline, text)

    assert (Decimal(part), Decimal(whole), unit) == (quantity.number, quantity.of, quantity.unit)


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("đạt từ 60% - 100%", "60", "100", "%"),
        ("có 12-15 xã", "12", "15", "xã"),
        ("tăng 6,5 - 7%", "6.5", "7", "%"),
        ("từ 15 - 18 triệu đồng", "15000000", "18000000", "VND"),
        ("từ 200.000 đồng đến 1 triệu đồng", "200000", "1000000", "VND"),
    ],
)
def test_ranges(pipeline, text, low, high, unit):
    """A range has two ends and no number."""
    quantity = only(pipeline, text)

    assert (None, Decimal(low), Decimal(high), unit) == (quantity.number, quantity.low, quantity.high, quantity.unit)


@pytest.mark.parametrize(
    "text",
    [
        "hội nghị lần thứ 02",
        "chỉ thị số 41 của tỉnh",
        "đô thị loại 3",
        "dịch Covid-19 ở xã",
        "ở khóm 6 thuộc phường",
        "thôn 7 xã Tân An",
        "Quân khu 5 đóng quân",
        "SEA Games 31 tổ chức",
        "thương binh 1/4 ở xã",
        "khách sạn 3 sao",
        "trong 2 ngày",
        "60 tuổi",
        "3 Triệu Phong",
        "Khoản 1 Điều 8 Nghị quyết",
        "năm 2020 huyện thu",
        "(27.7.1999/27.7.2019)",
        "đoạt huy chương hạng cân 48 kg",
        "hai bên thống nhất",
        "tỷ lệ 1/500",
        "Công ty TNHH 1 thành viên",
        "Hội nghị Trung ương 4 khóa này",
        "5 ban hành",
    ],
)
def test_what_counts_nothing(pipeline, text):
    """Names, ordinals, days, ages and documents are no quantities."""
    assert not found(pipeline, text)


def test_a_comma_before_three_figures(pipeline):
    """Where both readings are possible the other one is kept; before tỷ a comma is always decimal."""
    assert (Amount(Decimal("104.267"), "tấn"),) == only(pipeline, "đạt 104,267 tấn").alternatives
    assert only(pipeline, "đạt 104,267 tấn").number == 104267
    assert not only(pipeline, "thu 108,987 tỷ đồng").alternatives


def test_three_places_and_two(pipeline):
    """Two names in a list are one unit, of three the first is."""
    assert found(pipeline, "có 9 xã, thị trấn") == [("9 xã, thị trấn", 9, "xã, thị trấn")]
    assert found(pipeline, "có 11 huyện, thị xã, thành phố") == [("11 huyện", 11, "huyện")]


def test_conversion():
    """Units of one dimension are converted by their factors, others not."""
    tons = Quantity(Span(0, 1), Decimal("2.5"), unit="tấn")

    assert tons.convert("kg").number == 2500
    with pytest.raises(ValueError, match="cannot be converted"):
        tons.convert("ha")


@given(
    number=st.integers(0, 10**9) | st.decimals(0, 9999, places=2),
    unit=st.sampled_from(("VND", "USD", "%", "ha", "tấn", "đảng viên", "xã", "lượt khách", "VND/người/năm")),
    comparator=st.sampled_from((None, "nearly", "over", "under", "about", "at_least", "at_most")),
)
def test_says_it_back(number, unit, comparator):
    """A quantity read from its own words is the same quantity."""
    quantity = Quantity(Span(0, 1), Decimal(number), unit=unit, comparator=comparator)
    read = only(alone(), f"Kết quả đạt {quantity}.")

    assert (quantity.number, unit, comparator) == (read.number, read.unit, read.comparator)


@pytest.mark.parametrize(
    ("text", "words", "comparator"),
    [
        ("công suất nhỏ hơn 100 kW", "nhỏ hơn 100 kW", "under"),
        ("diện tích lớn hơn 5 ha", "lớn hơn 5 ha", "over"),
        ("lương thấp hơn 5 triệu đồng", "5 triệu đồng", None),
        ("đi trên 3 chiếc tàu", "3 chiếc", None),
        ("sống trên 2 hòn đảo", "2 hòn đảo", None),
        ("đi trên 5 km", "trên 5 km", "over"),
        ("có trên 3 chiếc tàu", "trên 3 chiếc", "over"),
    ],
)
def test_limits_and_places(pipeline, text, words, comparator):
    """A size "nhỏ hơn" is a limit, and "trên" a vehicle says where."""
    quantity = only(pipeline, text)

    assert (quantity.text, quantity.comparator) == (words, comparator)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Số hộ nghèo của xã chỉ còn 96.", ["96"]),
        ("Tổng số đảng viên của chi bộ là 35 (5 nữ)", ["35", "5 nữ"]),
        ("Con số này là 5.", []),
        ("Số điện thoại là 0912.", []),
        ("Tỷ số cuối cùng là 2.", []),
    ],
)
def test_the_number_of_something(pipeline, text, words):
    """The words "Số hộ là 96" tell a count without a noun behind it; other "số" count nothing."""
    assert [quantity.text for quantity in pipeline.parse(text, only={Quantity})[Quantity]] == words


def test_one_of_several(pipeline):
    """The words "một trong 3 vùng" are one of three; "trong 3 vùng" counts them."""
    one = only(pipeline, "Đây là một trong 3 vùng chè")
    all_of_them = only(pipeline, "Chè trồng trong 3 vùng")

    assert (one.text, one.number, one.of) == ("một trong 3 vùng", 1, 3)
    assert (all_of_them.number, all_of_them.of) == (3, None)


def test_said_above(pipeline):
    """The words "nói trên" compare nothing; "chưa đủ" says that it is less."""
    assert [q.comparator for q in pipeline.parse("2 ngành nói trên 3 huyện", only={Quantity})[Quantity]] == [None, None]
    assert [q.comparator for q in pipeline.parse("chưa đủ 90% số hộ, đã đủ 90% số xã", only={Quantity})[Quantity]] == ["under", None]


def test_a_share_in_plain_figures(pipeline):
    """Number words are multiplied in, without a trailing decimal."""
    assert str(only(pipeline, "đạt 1.256,4/3.200 tỷ đồng").number) == "1256400000000"


def test_about_ten(pipeline):
    """The word "chục" behind an approximator is ten; "hàng chục" is any number of tens."""
    ten = only(pipeline, "nuôi gần chục con lợn")

    assert (ten.text, ten.number, ten.comparator) == ("gần chục con lợn", 10, "nearly")
    assert found(pipeline, "hàng chục hộ dân") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Có mười hai hộ nghèo.", ("mười hai hộ nghèo", "12", "hộ nghèo")),
        ("Có một trăm linh năm hộ nghèo.", ("một trăm linh năm hộ nghèo", "105", "hộ nghèo")),
        ("Có một trăm hai mươi lăm người.", ("một trăm hai mươi lăm người", "125", "người")),
        ("Có ba trăm mười đảng viên.", ("ba trăm mười đảng viên", "310", "đảng viên")),
        ("Có một nghìn không trăm linh một hộ.", ("một nghìn không trăm linh một hộ", "1001", "hộ")),
        ("Tám mươi bảy đại biểu dự.", ("Tám mươi bảy đại biểu", "87", "đại biểu")),
        ("Trồng ba vạn cây xanh.", ("ba vạn cây xanh", "30000", "cây xanh")),
        ("Thu hai nghìn năm trăm tỷ đồng.", ("hai nghìn năm trăm tỷ đồng", "2500000000000", "VND")),
        ("Chi một tỷ hai trăm triệu đồng.", ("một tỷ hai trăm triệu đồng", "1200000000", "VND")),
        ("Vốn là hai tỷ rưỡi đồng.", ("hai tỷ rưỡi đồng", "2500000000", "VND")),
        ("Vốn là hai phẩy năm tỷ đồng.", ("hai phẩy năm tỷ đồng", "2500000000", "VND")),
        ("Tặng mỗi em nửa triệu đồng.", ("nửa triệu đồng", "500000", "VND")),
        ("Xã hỗ trợ mỗi hộ hai mươi triệu.", ("hai mươi triệu", "20000000", "VND")),
        ("Đạt một trăm phần trăm.", ("một trăm phần trăm", "100", "%")),
        ("Thu được năm tấn cá, hai tấn tôm.", ("hai tấn", "2", "tấn")),
        ("Nay tăng gấp ba lần.", ("ba lần", "3", "lần")),
        ("Hơn trăm hộ có điện.", ("Hơn trăm hộ", "100", "hộ")),
        ("Huyện có năm người chết.", ("năm người chết", "5", "người chết")),
    ],
)
def test_numbers_in_words(text, expected):
    """Words make a number as figures do, with scales, halves and decimals; what is measured must be sure where the number is one word."""
    (quantity,) = alone().parse(text, only={Quantity})[Quantity]

    assert (quantity.text, str(quantity.number), quantity.unit) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Năm hai nghìn không trăm hai mươi, xã họp.",
        "Ông An, năm mươi năm tuổi Đảng.",
        "Từ tháng mười hai, hai bên họp.",
        "Lần thứ mười hai, hội thi mở.",
        "Hai mươi năm qua, dân tin tưởng.",
        "Trăm người như một.",
        "Có hai tỷ lệ được nêu.",
        "Một xã khác họp bàn.",
        "Hàng nghìn người dự.",
        "Họp hai lần.",
        "Huyện có năm mất mùa.",
        "So với năm học trước, số em tăng.",
    ],
)
def test_words_that_count_nothing(text):
    """Years, ordinals, lengths of time and vague words are no numbers."""
    assert not alone().parse(text, only={Quantity})[Quantity]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lốc làm một người bị thương.", ["một người bị thương"]),
        ("Lốc làm một số hộ bị thương.", []),
        ("Ông là một người hiền.", []),
        ("Lốc làm gãy một cột cờ.", ["một cột"]),
        ("Chiều đổ một trận mưa rào.", []),
        ("Nước cuốn trôi một đoạn kè.", []),
    ],
)
def test_one_whom_a_storm_befell(text, expected):
    """One is counted where something befell it, and is an article elsewhere."""
    assert [found.text for found in alone().parse(text, only={Quantity})[Quantity]] == expected


def test_a_part_in_words():
    """Two thirds are two of three."""
    (part,) = alone().parse("Chiếm hai phần ba diện tích.", only={Quantity})[Quantity]

    assert (part.text, part.number, part.of) == ("hai phần ba", 2, 3)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Lưu lượng 0,89m3/s.", "m³/s"),
        ("Tốc độ 60 km/h.", "km/h"),
        ("Mật độ 120 người/km2.", "người/km2"),
        ("Thu 8 kg tiêu/trụ.", "kg tiêu/trụ"),
        ("Sản xuất 2 triệu tấn xi măng/năm.", "tấn xi măng/năm"),
        ("Thu 8 kg tiêu và/hoặc cà phê.", "kg"),
        ("Thưởng 1,5 tháng lương/người.", "tháng lương/người"),
    ],
)
def test_rates(text, unit):
    """A unit goes on with what it is counted by, past the name of the thing where that stands inside it."""
    (quantity,) = alone().parse(text, only={Quantity})[Quantity]

    assert unit == quantity.unit


@pytest.mark.parametrize("text", ["Chạy cự ly 3km, 4km, 5km.", "Các cự ly 3 km, 5 km và 10 km cho nam.", "Hạng cân 48 kg, 52 kg."])
def test_classes(text):
    """Distances and weights that name classes of a contest measure nothing, however many are listed."""
    assert not alone().parse(text, only={Quantity})[Quantity]


def test_a_run_is_measured():
    """A distance that somebody covered is one."""
    assert [q.text for q in alone().parse("Đoàn đi bộ 3km, 4km.", only={Quantity})[Quantity]] == ["3km", "4km"]


@pytest.mark.parametrize(
    ("number", "unit", "to", "expected"),
    [
        ("62.5", "tạ/ha", "tấn/ha", "6.25"),
        ("62.5", "tạ/ha", "kg/m²", "0.625"),
        ("5", "m³/ngày đêm", "lít/ngày đêm", "5000"),
        ("3", "tỷ đồng/người", "VND/người", None),
        ("3", "VND/người", "VND/hộ", None),
        ("3", "tấn/ha", "tấn", None),
        ("3", "xã", "ha", None),
        ("120", "người/km²", "người/ha", None),
    ],
)
def test_rates_are_converted(number, unit, to, expected):
    """A rate is converted part by part; what it is counted by must be the same, and what has no factor cannot be converted."""
    quantity = Quantity(Span(0, 1), Decimal(number), unit=unit)

    if expected is None:
        with pytest.raises(ValueError, match="cannot be converted"):
            quantity.convert(to)
    else:
        assert quantity.convert(to).number == Decimal(expected)


def test_units_of_a_region():
    """A sào has no factor of its own; one that is given is gone by."""
    field = Quantity(Span(0, 5), Decimal(3), unit="sào")

    assert field.convert("m²", units=[Unit(symbol="sào", dimension="area", factor="500")]).number == 1500


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Phát hiện 12 vụ/15 đối tượng.", [("12 vụ", 12, "vụ"), ("15 đối tượng", 15, "đối tượng")]),
        ("Dư nợ 35 tỷ đồng/856 khách hàng.", [("35 tỷ đồng", 35 * 10**9, "VND"), ("856 khách hàng", 856, "khách hàng")]),
        ("Tiếp 866 lượt/964 lượt người.", [("866 lượt", 866, "lượt"), ("964 lượt người", 964, "lượt người")]),
        ("Đạt 86 km/120 km.", [("86 km/120 km", 86, "km")]),
        ("Hỗ trợ 10 triệu đồng/01 hộ.", [("10 triệu đồng", 10**7, "VND")]),
        ("Dùng 30 lít/100 km.", [("30 lít", 30, "lít")]),
    ],
)
def test_two_counts_with_a_stroke(pipeline, text, expected):
    """Numbers with a noun each are two counts; with one unit they are a share, and one or a measure is what is reckoned by."""
    assert expected == found(pipeline, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đàn bò có 1.250con.", [("1.250con", 1250, "con")]),
        ("Có 15hộ mới.", [("15hộ", 15, "hộ")]),
        ("Nhà 12b và 15ca.", []),
        ("Hơn 90 cán bộ, ĐVTN dự.", [("Hơn 90 cán bộ, ĐVTN", 90, "cán bộ, ĐVTN")]),
        ("Có 20 cán bộ, giáo viên, nhân viên và 5 xe.", [("20 cán bộ, giáo viên, nhân viên", 20, "cán bộ, giáo viên, nhân viên"), ("5 xe", 5, "xe")]),
        ("Có 20 cán bộ, 5 xe.", [("20 cán bộ", 20, "cán bộ"), ("5 xe", 5, "xe")]),
        ("Khởi công cùng lúc 4 cây cầu.", [("4 cây cầu", 4, "cây cầu")]),
        ("Họp lúc 4 tổ viên đến.", []),
        ("Hai căn nhà bị sập.", [("Hai căn nhà", 2, "căn nhà")]),
        ("Hai đơn vị ký kết.", []),
        ("Đảng viên là người dân tộc thiểu số 12 đồng chí.", [("12 đồng chí", 12, "đồng chí")]),
        ("Họp tại nhà số 12 phố Gốm.", []),
        ("Ba nhóm giải pháp này rất hay.", []),
        ("Xếp thứ 9 cả nước, thứ 2/12 tỉnh trong vùng.", [("2/12 tỉnh", 2, "tỉnh")]),
    ],
)
def test_counts_of_listed_nouns(pipeline, text, expected):
    """A listed noun may be glued to its number, be a row of staff, or begin a sentence with its number in words."""
    assert expected == found(pipeline, text)


@pytest.mark.parametrize(
    ("text", "words", "comparator"),
    [
        ("Nợ xấu dưới mức 3%", "dưới mức 3%", "under"),
        ("Giữ trên mức 2%", "trên mức 2%", "over"),
        ("Tăng trưởng đạt từ 7%.", "từ 7%", "at_least"),
        ("Nay gần như 100% hộ có điện", "gần như 100%", "nearly"),
        ("Thu nhập đạt từ 30 triệu đồng lên 60 triệu đồng.", "30 triệu đồng", None),
        ("Thu từ 7 triệu đồng.", "7 triệu đồng", None),
    ],
)
def test_limits(pipeline, text, words, comparator):
    """A level may be the least or the most; "đạt từ" sets the least where no second figure follows."""
    first = pipeline.parse(text, only={Quantity})[Quantity][0]

    assert (words, comparator) == (first.text, first.comparator)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Số giường trên một vạn dân lên tới 22 giường", ["22 giường"]),
        ("số bác sĩ trên 10.000 dân là 11 bác sĩ", ["11 bác sĩ"]),
        ("huyện có trên 10.000 dân", ["trên 10.000 dân"]),
        ("số hộ nghèo giảm trên 1.234 người", ["trên 1.234 người"]),
        ("tỷ suất tử vong trên 1.000 trẻ đẻ sống là 9‰", ["9‰"]),
        ("Số thợ gốm dự thi trên 100 người.", ["trên 100 người"]),
        ("số ca sởi trên 1.000 người", ["trên 1.000 người"]),
        ("số bác sĩ về dự trên 100 người", ["trên 100 người"]),
        ("bác sĩ khám cho trên 1.000 người dân", ["trên 1.000 người dân"]),
    ],
)
def test_by_so_many_heads(pipeline, text, words):
    """A round number of heads that something is reckoned by is no count."""
    assert [quantity[0] for quantity in found(pipeline, text)] == words


def test_those_punished_are_those_counted(pipeline):
    """A bare number after a punishment has the unit of the count before it in its sentence."""
    text = "Kỷ luật 20 chi bộ: khiển trách 15; cảnh cáo 05. Khiển trách 3."

    assert ["chi bộ", "chi bộ", "chi bộ", None] == [unit for _, _, unit in found(pipeline, text)]


def test_one_of_several_counts_none_of_them(pipeline):
    """One in four communes is one; four are told where nothing leads to them."""
    assert not found(pipeline, "Xã Hòa Lạc là một trong bốn xã được chọn làm điểm.")
    assert [("bốn xã", Decimal(4), "xã")] == found(pipeline, "Toàn huyện có bốn xã được chọn làm điểm.")

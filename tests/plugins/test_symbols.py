"""Numbers of documents, however they are typed."""

import pytest

from govtext.kinds import Symbol


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Nghị quyết số 17-NQ/TU", "17-NQ/TU"),
        ("Hướng dẫn 31 - HD/BTCTW", "31-HD/BTCTW"),
        ("Nghị quyết 21 – NQ/TW", "21–NQ/TW"),
        ("Kế hoạch 117/KH/TU", "117/KH/TU"),
        ("Thông báo 815 TB/TU", "815 TB/TU"),
        ("Nghị định 15/2020/NĐ- CP", "15/2020/NĐ-CP"),
        ("quy định số31-QĐ/TW", "31-QĐ/TW"),
        ("19/CT-TTG", "19/CT-TTG"),
        ("công văn 4912/UBND-NC", "4912/UBND-NC"),
        ("Nghị quyết số 96/2023/QH15", "96/2023/QH15"),
        ("chỉ thị số 41", "41"),
        ("Nghị quyết 28 về", "28"),
        ("NQ57", "57"),
        ("Nghị quyết 30a của Chính phủ", "30a"),
        ("Nghị quyết 30A", "30A"),
        ("Nghị quyết 30 an toàn", "30"),
    ],
)
def test_all_spellings(pipeline, text, number):
    """Blanks, dashes, strokes, years and small letters are all in use."""
    assert [number] == [symbol.number for symbol in pipeline.parse(text, only={Symbol})[Symbol]]


@pytest.mark.parametrize(
    "text", ["đạt 5/12 chỉ tiêu", "ngày 12/5/2020", "tỷ lệ 12/20 CT", "Nghị quyết 5 năm qua", "kế hoạch 100 tỷ đồng", "Covid-19", "24/7"]
)
def test_figures_are_no_symbols(pipeline, text):
    """Shares, days and counts are left to those who read them."""
    assert () == pipeline.parse(text, only={Symbol})[Symbol]


def test_members_of_a_list_share_the_code(pipeline):
    """The code of the last number is that of the ones before it."""
    assert ["18-NQ/TW", "19-NQ/TW"] == [symbol.number for symbol in pipeline.parse("Nghị quyết 18, 19-NQ/TW", only={Symbol})[Symbol]]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Nghị quyết số 51, 52 và 53 của Bộ Chính trị", ["51", "52", "53"]),
        ("thực hiện các Nghị quyết 51, 52, 53, 54", ["51", "52", "53", "54"]),
        ("Sau khi học Nghị quyết 51, 30 đại biểu thảo luận", ["51"]),
        ("Chỉ thị số 15 và 16 được quán triệt", ["15", "16"]),
        ("Kế hoạch 45 của UBND tỉnh", ["45"]),
        ("Kế hoạch 45 tỷ đồng của UBND tỉnh", []),
    ],
)
def test_rows_of_bare_numbers(pipeline, text, numbers):
    """Go on as long as nothing is counted behind them."""
    assert numbers == [symbol.number for symbol in pipeline.parse(text, only={Symbol})[Symbol]]

"""Whose a bare head is, and where no body is looked for."""

import pytest

from govtext.kinds import Organization, Reference


def homes(pipeline, text):
    """Return the bodies in *text* that have a place, as "words code"."""
    return [f"{body.text} {body.place}" for body in pipeline.parse(text, only={Organization})[Organization] if body.place]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("UBND huyện họp. Huyện ủy Sa Thầy dự.", ["UBND huyện 616", "Huyện ủy Sa Thầy 616"]),
        ("Sở Tài chính và UBND tỉnh họp tại huyện Sa Thầy.", ["Sở Tài chính 62", "UBND tỉnh 62"]),
        ("UBND huyện Sa Thầy và UBND huyện Đắk Hà họp.\nHuyện ủy giao việc.", ["UBND huyện Sa Thầy 616", "UBND huyện Đắk Hà 615"]),
        ("Huyện Đắk Hà họp.\nHuyện Sa Thầy cũng họp, UBND huyện báo cáo.", ["UBND huyện 616"]),
        ("Thành ủy họp tại thành phố Hạ Long.", ["Thành ủy 193"]),
        ("Thành ủy họp; đoàn thành phố Hạ Long thăm thành phố Đà Lạt.", []),
        ("Chính phủ họp với UBND các huyện tại huyện Sa Thầy.", []),
        ("UBND tỉnh họp với tỉnh Gia Lai và tỉnh Kon Tum.", []),
        ("(LSO) - Tỉnh Cao Bằng và tỉnh Lạng Sơn họp. UBND tỉnh giao việc.", ["UBND tỉnh 20"]),
    ],
)
def test_a_bare_head_belongs_to_the_only_unit(pipeline, text, expected):
    """Of the report or of the paragraph; a province may be told by the outlet; where two may be meant, none is."""
    assert expected == homes(pipeline, text)


def test_a_bare_head_keeps_its_words(pipeline):
    """The unit is told by the place, not written into the name."""
    (body, _) = pipeline.parse("UBND huyện họp. Huyện ủy Sa Thầy dự.", only={Organization})[Organization]

    assert ("Ủy ban nhân dân huyện", "district", "616") == (body.name, body.level, body.place)


def test_page_furniture_and_source_lines_name_nothing(pipeline):
    """Whose a text is, and under what licence, is no news; the same words in the news are."""
    text = "Huyện Sa Thầy họp bàn về lúa\nSáng 2/4/2020, huyện Sa Thầy họp bàn về lúa nước; nhiều ý kiến đã nêu ra.\nHuyện giao các xã làm.\n{}"
    line = "Nguồn: Báo Kon Tum điện tử"
    assert [] == homes(pipeline, text.format(line))
    assert [] == list(pipeline.parse(text.format(line), only={Organization})[Organization])
    assert ["Báo Kon Tum điện tử"] == [
        b.text for b in pipeline.parse(text.format("Phóng viên Báo Kon Tum điện tử đã dự."), only={Organization})[Organization]
    ]
    licence = "Giấy phép số 15/GP-TTĐT của Sở Thông tin và Truyền thông"
    assert () == tuple(pipeline.parse(text.format(licence), only={Reference})[Reference])

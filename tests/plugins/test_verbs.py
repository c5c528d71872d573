"""Reporting verbs, apart from the nouns and idioms that look like them."""

import pytest

from govtext.kinds import ReportingVerb, Saying
from govtext.plugin import read_entries


@pytest.fixture(scope="module")
def said(parse):
    """Return the reporting verbs found in a text, with their acts."""
    return lambda text: [(s.text, s.act) for s in parse(text, only={Saying})[Saying]]


@pytest.mark.parametrize(
    ("text", "verb", "act"),
    [
        ("Ông Lê Văn Bách yêu cầu các xã rà soát hồ sơ.", "yêu cầu", "request"),
        ("Ông Lê Văn Bách bày tỏ kỳ vọng vào thế hệ trẻ.", "bày tỏ kỳ vọng", "express"),
        ("Ông Lê Văn Bách đánh giá, việc triển khai còn chậm.", "đánh giá", "point_out"),
        ("Ông Lê Văn Bách đánh giá, xã đã làm tốt việc này.", "đánh giá", "commend"),
        ("Ông Lê Văn Bách giao Sở Y tế tham mưu kế hoạch.", "giao", "assign"),
        ("Ông Lê Văn Bách khen ngợi tinh thần của các em.", "khen ngợi", "commend"),
        ("“Chúng tôi sẽ làm”, ông Lê Văn Bách nói.", "nói", "report"),
        ("Ông Lê Văn Bách giao Ban Quản lý dự án rà soát hồ sơ.", "giao", "assign"),
    ],
)
def test_a_verb_is_found_with_its_complement_and_act(said, text, verb, act):
    """The longest form is the verb; its act is the lexicon's."""
    assert said(text) == [(verb, act)]


@pytest.mark.parametrize(
    "text",
    [
        "Cán bộ đáp ứng yêu cầu nhiệm vụ.",
        "Đó là nhờ sự chỉ đạo của cấp trên.",
        "Theo báo cáo, sản lượng tăng.",
        "Các xã thực hiện tốt nhiệm vụ được giao.",
        "Bảo đảm an toàn giao thông.",
        "Thường trực Huyện ủy giao ban công tác tháng 3.",
        "Đoàn đến để ghi nhận kết quả.",
        "Sau ngày thống nhất đất nước, vùng này đổi thay.",
        "Huyện ghi nhận 12 ca sốt.",
        "Đây là vấn đề nghị lực.",
        "Ngài Kim đến chào xã giao lãnh đạo tỉnh.",
        "Ông Lê Văn Bách trao Quyết định về việc điều động và phân công đồng chí Trần Văn Minh.",
        "Ông Lê Văn Bách hứa: “Chúng tôi yêu cầu mình làm tốt hơn”.",
    ],
)
def test_nouns_purposes_idioms_and_quoted_words_are_no_reports(said, text):
    """What stands right before and behind tells them from the verb."""
    assert said(text) == []


def test_headlines_and_captions_report_nothing(said):
    """Only the body tells statements."""
    caption = "Ông Lê Văn Bách đề nghị các xã chủ động. (Ảnh: Mai An)"
    text = f"Chủ tịch huyện yêu cầu rà soát hồ sơ\nSáng 5/6/2021, mưa lớn ở nhiều nơi trong huyện.\n{caption}\nNước sông lên nhanh."

    assert said(text) == []


@pytest.mark.parametrize("entry", read_entries(ReportingVerb, "acts.toml"), ids=lambda entry: entry.verb)
def test_every_form_of_the_lexicon_is_found(said, entry):
    """An entry that is never found would only seem to be known."""
    behind = {"addressee": " các xã rà soát.", "colon": ": mọi việc đúng hạn.", "speech": ": mọi việc đúng hạn."}.get(entry.needs, " mọi việc.")

    assert [said(f"Ông Lê Văn Bách {form}{behind}")[0] for form in entry.forms] == [(form, entry.unpraised or entry.act) for form in entry.forms]

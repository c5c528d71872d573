"""Furniture changes nothing: lines that a site prints around a report change no finding in its body."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import REPORTS, examples

from govtext.kinds import Furniture
from govtext.plugin import read_entries

TITLE = "Huyện Mường Ẳng rà soát tiến độ các công trình thủy lợi"
BODY = (
    "Sáng 12/10/2020, đồng chí Lò Văn Mẩy, Phó Chủ tịch UBND huyện Mường Ẳng kiểm tra tiến độ các công trình thủy lợi tại hai xã Ẳng Cang và Búng "
    "Lao, cùng đi có lãnh đạo Phòng Nông nghiệp và Phát triển nông thôn huyện.\n"
    "Đến nay, huyện đã hoàn thành 7/12 công trình, tưới chủ động cho hơn 430 ha lúa hai vụ. Đồng chí Lò Văn Mẩy yêu cầu các đơn vị thi công tập "
    "trung nhân lực, bảo đảm chất lượng; thực hiện Chỉ thị số 12-CT/TU ngày 2/3/2020 của Tỉnh ủy."
)
FORMS = {use: [] for use in ("drop", "start", "counter", "tail", "foot", "section")}
for entry in read_entries(Furniture, "chrome.toml"):
    FORMS[entry.use] += [form for form in entry.forms if any(letter.isalpha() for letter in form)]

button = st.sampled_from(FORMS["drop"])
counter = st.builds("{}: {}".format, st.sampled_from(FORMS["counter"]), st.integers(0, 90_000))
note = st.builds("{} {}".format, st.sampled_from(FORMS["start"]), st.sampled_from(["thủy lợi, Búng Lao", "0", "bạn đọc"]))
buttons = st.lists(button, min_size=2, max_size=4).map(" | ".join)
#: A line that may stand anywhere around an article.
furniture = st.one_of(button, counter, note, buttons)
news = st.sampled_from(
    ["Xã Búng Lao làm đường nội đồng", "Huyện Mường Ẳng trồng 45 ha rừng (11/10/2020)", "Ông Vì Văn Pâng làm Chủ tịch UBND xã Ẳng Tở"]
)
others = st.builds(lambda head, lines: [head, *lines], st.sampled_from(FORMS["tail"]), st.lists(news, max_size=4))
foot = st.builds("{} {}".format, st.sampled_from(FORMS["foot"]), st.sampled_from(["UBND huyện Mường Ẳng", "Vì Văn Pâng", "số 15 ngày 12/3/2019"]))
#: What stands below an article: buttons, other news, and who is responsible for the site.
below = st.builds(lambda *parts: [line for part in parts for line in part], st.lists(furniture, max_size=4), others, st.lists(foot, max_size=4))
KEYS = ("officials", "indicators", "statements", "events", "references", "captions", "headline", "published", "byline", "outlet")


def moved(value, by: int):
    """Return *value* with every offset moved."""
    if isinstance(value, dict):
        return {key: item + by if key in ("start", "end") and item is not None else moved(item, by) for key, item in value.items()}
    return [moved(item, by) for item in value] if isinstance(value, list) else value


def found(document, start: int, end: int) -> dict:
    """Return what is found: all facts, and the mentions between two offsets, counted from the first."""
    told = document.to_dict()
    facts = {key: told[key] for key in KEYS}
    mentions = {key: [one for one in told[key] if start <= one["start"] < end] for key in ("dates", "organizations", "places")}
    return moved({**facts, **mentions}, -start)


@examples(6)
@given(lines=below)
@pytest.mark.parametrize("name", REPORTS)
def test_lines_below_a_report_change_nothing(name, lines, parse):
    """Whatever stands there, and whatever the report is like."""
    text = REPORTS[name].rstrip("\n")

    assert found(parse(text), 0, len(text)) == found(parse("\n".join([text, *lines])), 0, len(text))


@examples(60)
@given(above=st.lists(furniture, max_size=5), between=st.lists(furniture, max_size=5), after=below)
def test_lines_around_a_report_change_nothing(above, between, after, parse):
    """Menus above the headline, buttons and counters between headline and lead, and all that stands below."""
    head = "\n".join([*above, TITLE])
    page = "\n".join([head, *between, BODY, *after])
    plain, document = parse(f"{TITLE}\n{BODY}"), parse(page)
    start = page.index(BODY)
    told, expected = found(document, start, start + len(BODY)), found(plain, len(TITLE) + 1, len(TITLE) + 1 + len(BODY))

    assert document.headline.text == TITLE
    assert {**expected, "headline": None} == {**told, "headline": None}

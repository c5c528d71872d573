"""What kinds, roles, acts and bases are called for a person, in Vietnamese and in English."""

import re
from collections.abc import Mapping
from itertools import takewhile
from typing import Literal

import attrs

from govtext.kinds import Quantity, Timex
from govtext.span import Span

Language = Literal["vi", "en"]

#: By language; a word that is not here is shown as it is.
WORDS: Mapping[str, tuple[str, str]] = {
    # kinds of mark, in the order of the legend
    "event": ("Sự kiện", "Event"),
    "topic": ("Nội dung sự kiện", "Topic"),
    "statement": ("Phát biểu", "Statement"),
    "content": ("Nội dung phát biểu", "What was said"),
    "official": ("Người", "Person"),
    "organization": ("Tổ chức", "Body"),
    "place": ("Địa danh", "Place"),
    "date": ("Thời gian", "Time"),
    "duration": ("Thời lượng", "Duration"),
    "subject": ("Chỉ tiêu", "What is measured"),
    "figure": ("Số liệu", "Figure"),
    "reference": ("Văn bản", "Document"),
    "press": ("Báo đăng", "Press"),
    "caption": ("Chú thích ảnh", "Caption"),
    "chrome": ("Ngoài bài", "Page furniture"),
    "other": ("Khác", "Other"),
    # cards
    "events": ("Sự kiện", "Events"),
    "indicators": ("Chỉ tiêu", "Indicators"),
    "officials": ("Nhân vật", "People"),
    "statements": ("Phát biểu", "Statements"),
    "references": ("Văn bản", "Documents"),
    "faults": ("Lỗi", "Faults"),
    "summary": ("Tóm tắt", "Summary"),
    "headline": ("Tiêu đề", "Headline"),
    "published": ("Đăng lúc", "Posted"),
    "outlet": ("Nguồn", "Outlet"),
    "byline": ("Tác giả", "By"),
    "value": ("Giá trị", "Value"),
    "attainment": ("Thực hiện", "Attainment"),
    "change": ("Tăng, giảm", "Change"),
    "period": ("Kỳ", "Period"),
    "estimated": ("ước tính", "estimate"),
    "target": ("mục tiêu", "target"),
    "online": ("trực tuyến", "online"),
    "rule": ("Quy tắc", "Rule"),
    "evidence": ("Căn cứ", "Evidence"),
    "legend": ("Hiện", "Show"),
    "nothing": ("Không tìm thấy gì.", "Nothing found."),
    "report": ("Bài báo", "Report"),
    "contents": ("Các bài", "Reports"),
    "appointee": ("Người được bổ nhiệm", "Appointee"),
    "from": ("Từ chức vụ", "From"),
    "to": ("Đến chức vụ", "To"),
    # the page of a corpus
    "corpus": ("Tập bài", "Corpus"),
    "documents": ("Bài", "Reports"),
    "dates": ("Thời gian", "Times"),
    "places": ("Địa danh", "Places"),
    "organizations": ("Tổ chức", "Bodies"),
    "chart_events": ("Sự kiện", "Events"),
    "by_week": ("theo tuần và loại", "by week and kind"),
    "by_month": ("theo tháng và loại", "by month and kind"),
    "by_quarter": ("theo quý và loại", "by quarter and kind"),
    "chart_plans": ("Thực hiện so với kế hoạch, theo tỉnh", "Against plan, by province"),
    "chart_together": ("Ai cùng dự với ai", "Who appears with whom"),
    "chart_cited": ("Văn bản được nêu nhiều nhất", "Most cited documents"),
    "chart_people": ("Tham dự nhiều nhất", "Most often present"),
    "chart_outlets": ("Nguồn", "Outlets"),
    "chart_coverage": ("Tỷ lệ bài có", "Share of reports that have"),
    "as_table": ("Xem bảng", "As a table"),
    "column_from": ("Từ ngày", "From"),
    "column_kind": ("Loại", "Kind"),
    "column_number": ("Số", "Number"),
    "column_place": ("Nơi", "Place"),
    "column_subject": ("Chỉ tiêu", "What"),
    "column_words": ("Thực hiện", "Attained"),
    "column_period": ("Kỳ", "Period"),
    "column_report": ("Bài", "Report"),
    "column_name": ("Tên", "Name"),
    "column_other": ("Cùng với", "With"),
    "column_times": ("Số lần", "Times"),
    "no_faults": ("Không có lỗi.", "No faults."),
    "undated": ("Sự kiện không rõ ngày", "Events without a day"),
    # kinds of event
    "working_session": ("Làm việc", "Working session"),
    "conference": ("Hội nghị", "Conference"),
    "session": ("Kỳ họp", "Session"),
    "congress": ("Đại hội", "Congress"),
    "inspection": ("Kiểm tra, giám sát", "Inspection"),
    "survey": ("Khảo sát", "Survey"),
    "visit": ("Thăm", "Visit"),
    "voter_meeting": ("Tiếp xúc cử tri", "Voter meeting"),
    "dialogue": ("Đối thoại", "Dialogue"),
    "reception": ("Tiếp khách", "Reception"),
    "ceremony": ("Lễ", "Ceremony"),
    "appointment": ("Công tác cán bộ", "Appointment"),
    "signing": ("Ký kết", "Signing"),
    "press_conference": ("Họp báo", "Press conference"),
    "training": ("Tập huấn", "Training"),
    # roles
    "chair": ("Chủ trì", "Chair"),
    "leader": ("Trưởng đoàn", "Leader"),
    "host": ("Chủ thể", "Host"),
    "counterpart": ("Làm việc với", "Counterpart"),
    "attendee": ("Tham dự", "Attendee"),
    "speaker": ("Phát biểu", "Speaker"),
    # acts
    "request": ("yêu cầu", "request"),
    "propose": ("đề nghị", "propose"),
    "direct": ("chỉ đạo", "direct"),
    "assign": ("giao", "assign"),
    "emphasize": ("nhấn mạnh", "emphasise"),
    "note": ("lưu ý", "note"),
    "acknowledge": ("ghi nhận", "acknowledge"),
    "commend": ("biểu dương", "commend"),
    "conclude": ("kết luận", "conclude"),
    "point_out": ("chỉ ra", "point out"),
    "express": ("bày tỏ", "express"),
    "agree": ("thống nhất", "agree"),
    "suggest": ("gợi ý", "suggest"),
    "urge": ("kêu gọi", "urge"),
    # bases
    "plan": ("kế hoạch", "of plan"),
    "budget": ("dự toán", "of budget"),
    "total": ("tổng số", "of total"),
    "same_period": ("so với cùng kỳ", "on the same period"),
    "previous_year": ("so với năm trước", "on last year"),
    "previous_period": ("so với kỳ trước", "on the last period"),
}
_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MONTHS = {f"{number:02}": name for number, name in enumerate(_NAMES, 1)}
_PARTS = {"MO": "morning", "MI": "noon", "AF": "afternoon", "EV": "evening", "NI": "night"}
_TIME = re.compile(r"(?P<year>[0-9]{4}|XXXX)(?:-(?P<month>[0-9]{2}|[QHW][0-9]{1,2})(?:-(?P<day>[0-9]{2}))?)?(?:T(?P<part>.+))?")
_WEEK = re.compile(r"(?P<year>[0-9]{4})-(?P<sort>[WH])(?P<number>[0-9]{1,2})")


@attrs.frozen
class Speech:
    """
    One language of the page, as a template asks for it.

    Args:
        language: ``vi`` or ``en``.
    """

    language: Language = "vi"

    def word(self, name: str) -> str:
        """
        Return what *name* is called.

        >>> Speech("vi").word("working_session"), Speech("en").word("working_session"), Speech("en").word("acme:Flood")
        ('Làm việc', 'Working session', 'acme:Flood')
        """
        return WORDS[name][self.language == "en"] if name in WORDS else name

    def when(self, value: str | None) -> str:
        """
        Return a time value for a person.

        >>> Speech("vi").when("2020-11-11TAF"), Speech("en").when("2020-11-11TAF")
        ('chiều 11/11/2020', '11 Nov 2020, afternoon')
        """
        return "" if not value else when(value) if self.language == "en" else when_in_vietnamese(value)

    def quantity(self, one: Quantity | None) -> str:
        """
        Return a quantity as written, with its direction and its basis.

        >>> Speech("vi").quantity(Quantity(Span(0, 2), text="6%", direction="increase", basis="same_period"))
        '▲ 6% so với cùng kỳ'
        """
        if one is None:
            return ""
        arrow = {"increase": "▲ ", "decrease": "▼ "}.get(one.direction or "", "")
        return " ".join(filter(None, (arrow + " ".join(one.text.split()), self.word(one.basis) if one.basis else "")))


def when_in_vietnamese(value: str) -> str:
    """
    Return a time value as a report says it, without the word for day.

    >>> when_in_vietnamese("2021-10-11"), when_in_vietnamese("2021-01/2021-08"), when_in_vietnamese("2025-W44")
    ('11/10/2021', '8 tháng đầu năm 2021', 'tuần 44 năm 2025')
    >>> when_in_vietnamese("2021/2024-03")
    'từ năm 2021 đến tháng 3/2024'
    """
    week = _WEEK.fullmatch(value)
    if week:
        return f"{'tuần' if week['sort'] == 'W' else 'nửa năm thứ'} {int(week['number'])} năm {week['year']}"
    begin, _, end = value.partition("/")
    if end and len(begin) != len(end) and "T" not in value:
        return f"từ {_with_head(begin)} đến {_with_head(end)}"
    said = str(Timex(Span(0, 1), value))
    return said.removeprefix("ngày ").replace("từ ngày ", "từ ").replace(" đến ngày ", " đến ")


def _with_head(value: str) -> str:
    return str(Timex(Span(0, 1), value))


def when(value: str) -> str:
    """
    Return a time value in English.

    >>> when("2020-11-11TAF"), when("2021-10-11T07:28"), when("XXXX-07-09"), when("2021-Q3"), when("2025-W44")
    ('11 Nov 2020, afternoon', '11 Oct 2021, 07:28', '9 Jul', 'Q3 2021', 'W44 2025')
    >>> when("2020-01/2020-10"), when("2019-06-28/2019-07-06"), when("2020/2025"), when("2020-10/2021-03")
    ('Jan – Oct 2020', '28 Jun – 6 Jul 2019', '2020 – 2025', 'Oct 2020 – Mar 2021')
    >>> when("2025-05-01/2025-05-03")
    '1 – 3 May 2025'
    """
    first, *rest = map(_time, value.split("/"))
    if not rest:
        return first
    words, last = first.split(), rest[0].split()
    shared = len(list(takewhile(lambda pair: pair[0] == pair[1], zip(reversed(words), reversed(last), strict=False))))
    return " ".join([*words[: max(1, len(words) - shared)], "–", *last])


def _time(value: str) -> str:
    match = _TIME.fullmatch(value)
    if match is None:
        return value
    words = [(match["day"] or "").lstrip("0"), _MONTHS.get(match["month"], match["month"]), match["year"].replace("XXXX", "")]
    part = match["part"]
    return " ".join(filter(None, words)) + (f", {_PARTS.get(part, part)}" if part else "")

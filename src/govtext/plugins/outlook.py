"""
Which figures are not facts yet: estimates (ước, dự kiến) and goals (phấn đấu, mục tiêu, đến năm …).

Source: domain inventory, section 7.3.
"""

from collections.abc import Iterator

from govtext.kinds import Outlook, Quantity, Sentence
from govtext.plugin import LEFT, RIGHT, Layer, Source, Span, hookimpl, pattern

_GUESS = pattern(
    rf"{LEFT}(?:ước tính|ước thực hiện|ước khoảng|ước đạt|dự ước|sơ bộ(?!\))|ước|uớc tính|uớc đạt){RIGHT}(?! (?:mơ|muốn|vọng|nguyện|lệ|ao))"
)
# Before the subject it is of all that follows: "ước cả năm, thu 5 tỷ đồng, chi 4 tỷ đồng", "thu nhập dự ước gồm: …".
_AHEAD = pattern(r" (?:(?:trong |cả |hết |đến |tới |cuối )*(?:\d{1,2} tháng|năm|tháng|quý|sáu tháng|chín tháng)(?: [^ ,;:.\n]{1,7}){0,4}, )")
_LISTS = pattern(rf":|{LEFT}(?:gồm|như sau){RIGHT}")
_EXPECTED = pattern(
    rf"{LEFT}(?:dự kiến(?! (?:kỳ họp|phiên họp|hội nghị|đại hội|diễn ra))|dự tính|dự báo (?:cả năm|đạt|có|tăng|giảm|sẽ|đến|thu|tổng)){RIGHT}"
)
_GOAL = pattern(
    rf"{LEFT}(?:phấn đấu(?!,| của| và| vươn)|đặt mục tiêu|mục tiêu đặt ra|với mục tiêu|mục tiêu (?:mỗi năm|hằng năm|hàng năm"
    rf"|bình quân|giảm|đến|là|đạt|tăng|trong năm"
    rf"|năm|cụ thể|đề ra|tổng quát|chung|của)"
    rf"|(?:nghị quyết|đại hội|kế hoạch) (?:đã )?(?:đề ra|xác định) mục tiêu|đề ra mục tiêu"
    rf"|(?<!lũy kế )(?<!tính )(?<!năm \d{{4}} )(?<!từ \d{{4}} )đến năm 20[2-9]\d(?=[,:]| (?:có"
    rf"|đạt|toàn|tỷ|thu|sẽ|phấn|tỉnh|huyện|thành))|chậm nhất|theo kế hoạch năm 20\d\d(?=,)|quyết tâm đạt|phải đạt"
    rf"|(?:góp phần|nhằm|để|sẽ|tiến tới) (?:đưa|nâng)(?= (?:tổng|tỷ lệ|tỉ lệ|số|diện tích|thu nhập|giá trị|sản lượng|năng suất|quy mô|mức) )"
    rf"|chỉ tiêu(?= [^.;,:\n]{{3,90}} là \d)|hướng (?:đến|tới)(?= [^.;,\n]{{0,40}}\d)"
    rf"|(?:đề|đặt|đưa) ra (?:các|những|một số) (?:chỉ tiêu|mục tiêu)|chỉ tiêu (?:chủ yếu )?(?:năm"
    rf"|đến năm) 20\d\d(?=:)|kế hoạch năm 20\d\d là){RIGHT}"
)
# What will be done is planned; "sẽ bị phạt", "nếu … sẽ" tell a rule.
_WILL = pattern(
    rf"{LEFT}sẽ (?!được|bị|là|không|có thể|phải|rất|luôn|khiến|giúp|làm cho|tập trung (?:vào|cho)|xem xét|thảo luận|thông qua|nghe|cho ý kiến"
    r"|quyết định|trình|bàn)"
)
_IF = pattern(rf"{LEFT}(?:nếu|khi|trường hợp|mỗi|ai|dự kiến|ước){RIGHT}")
_PLANS = pattern(
    rf"(?:\d\. |- )?(?:về (?:phương hướng|mục tiêu|nhiệm vụ)|phương hướng,? nhiệm vụ|mục tiêu,? |nhiệm vụ trọng tâm|(?:trong )?(?:thời gian tới"
    rf"|thời gian còn lại)|6 tháng cuối năm|những tháng cuối năm|trong những tháng cuối năm|các chỉ tiêu chủ yếu){RIGHT}"
)
_DONE = pattern(
    rf"{LEFT}(?:nhưng|(?<=, )song|tuy nhiên|kết quả|thực tế|đến nay){RIGHT}|, (?:đã|được|nên|vì vậy|nhờ|huyện đã|tỉnh đã|xã đã){RIGHT}"
    rf"|;[^;.\n]{{0,70}} được xác định là{RIGHT}|; ?(?:nay|hiện|đã|trước đó|năm nay){RIGHT}"
)


_REACHED = pattern(rf"{LEFT}đã{RIGHT}")
# Not "thông qua báo cáo kết quả thực hiện các chỉ tiêu năm 2020"
_REVIEW = r"(?!kết quả|đánh giá|báo cáo|tổng kết|tình hình| đã | đạt )"
_PASSED = pattern(
    rf"thông qua (?:nghị quyết về (?:{_REVIEW}[^.;\n]){{0,50}}?)?(?:(?:các|những|\d{{1,2}}) )?chỉ tiêu(?:{_REVIEW}[^.;\n]){{0,40}} năm \d{{4}}(?!\d)"
)
# What there is, without "sẽ", may have been there before.
_PAST = pattern(rf"{LEFT}(?:đã|đạt được|đến nay|hiện|hiện nay|kết quả|ước|(?<!sẽ )có){RIGHT}")
_OF_THEM = pattern(rf"(?:trong đó|cụ thể){RIGHT}")


def outlooks(source: Source, sentences: Layer[Sentence], figures: Layer[Quantity]) -> Iterator[Outlook]:
    """
    Find the stretches whose figures are estimated, or goals still to reach.

    >>> show("Thu ngân sách ước đạt 5 tỷ đồng; phấn đấu cuối năm có 3 xã đạt chuẩn.", Outlook)
    'ước đạt 5 tỷ đồng' status=estimated
    'phấn đấu cuối năm có 3 xã đạt chuẩn.' status=target
    """
    for match in _GUESS.find(source):
        sentence = sentences.covering(Span.of(match))
        figure = figures.first_after(match.start())
        if sentence is not None and figure is not None and figure.end <= sentence.end:
            whole = (
                match.start() - sentence.start < 3
                or _AHEAD.match(source, match.end(), figure.start) is not None
                or _LISTS.first(source, match.end(), figure.start) is not None
            )
            yield Outlook(Span(match.start(), sentence.end if whole else figure.end), "estimated", rule="estimate")
    for match in _EXPECTED.find(source):
        if sentence := sentences.covering(Span.of(match)):
            yield Outlook(Span(match.start(), sentence.end), "estimated", rule="expectation")
    aims = [*_aims(source, sentences, figures)]
    yield from aims
    yield from _going_on(source, sentences, aims)
    yield from _plans(source, sentences)


def _aims(source: Source, sentences: Layer[Sentence], figures: Layer[Quantity]) -> Iterator[Outlook]:
    """Yield what is aimed at, and what will be done."""
    for match in _GOAL.find(source):
        sentence = sentences.covering(Span.of(match))
        # "Đã tuyển 9 người, góp phần nâng tỷ lệ … đạt 58%" tells what was reached.
        reached = sentence and source.folded.startswith("góp phần", match.start()) and _REACHED.first(source, sentence.start, match.start())
        if sentence and not reached:
            yield Outlook(Span(match.start(), _until(source, match.end(), sentence.end)), "target", rule="goal")
    for match in _WILL.find(source):
        sentence = sentences.covering(Span.of(match))
        if sentence is not None and not _IF.first(source, sentence.start, match.start()):
            end = _until(source, match.end(), sentence.end)
            yield Outlook(Span(match.start(), _own(source, sentence.start, match.start(), end, figures)), "target", rule="will-be")


def _until(source: Source, start: int, end: int) -> int:
    """Return where what is only aimed at ends: where something is said to be done, or with the sentence."""
    done = _DONE.first(source, start, end)
    return done.start() if done else end


def _own(source: Source, since: int, will: int, end: int, figures: Layer[Quantity]) -> int:
    """Return where what those counted before "sẽ" will do ends: "4 đơn vị sẽ mang món lạ; 8 đơn vị đã đến"."""
    clause = max(since, source.text.rfind(";", since, will) + 1)
    semicolon = source.text.find(";", will, end)
    return semicolon if semicolon > 0 and figures.inside(Span(clause, will)) else end


def _going_on(source: Source, sentences: Layer[Sentence], aims: list[Outlook]) -> Iterator[Outlook]:
    """
    Yield the sentence that goes on with what is aimed at: "Xã phấn đấu trồng 50 ha rừng. Trong đó, …".

    So does the one behind the passing of a year's aims: "… thông qua 15 chỉ tiêu năm 2020. Trong đó, …".
    """
    for span in (*(aim.span for aim in aims), *(Span.of(match) for match in _PASSED.find(source))):
        sentence = sentences.covering(span)
        after = sentences.first_after(sentence.end) if sentence else None
        if sentence is None or after is None or after.paragraph != sentence.paragraph or not _OF_THEM.match(source, after.start):
            continue
        to_the_end = span.end >= sentence.end or source.folded.startswith("thông qua", span.start)
        if to_the_end and not _PAST.first(source, after.start, after.end):
            yield Outlook(after.span, "target", rule="of-these-aims", evidence=(sentence,))


def _plans(source: Source, sentences: Layer[Sentence]) -> Iterator[Outlook]:
    """Yield the sentences that follow a heading of plans in its paragraph."""
    paragraph = -1
    for sentence in sentences:
        if sentence.part == "body" and (sentence.paragraph == paragraph or _PLANS.match(source, sentence.start)):
            paragraph = sentence.paragraph
            yield Outlook(sentence.span, "target", rule="under-plans", evidence=(sentence,))


@hookimpl
def govtext_annotators() -> Iterator[object]:
    """Contribute the finder of this file."""
    yield outlooks

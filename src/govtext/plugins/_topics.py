"""What a figure measures where its own clause names nothing: the clause that follows, what was done with it, places held ready."""

from govtext.kinds import CountedNouns
from govtext.plugin import LEFT, LETTER, LOWER, RIGHT, Lexicon, Source, Span, pattern
from govtext.plugins._phrases import after

# "Sau khi tăng 8%, giá điện bình quân chỉ đạt …": the clause after the comma says what rose.
_WHEN = pattern(rf"(?:sau khi|trước khi|khi|nếu|nhờ|do|mặc dù|tuy|dù){RIGHT}")
_NAMED = pattern(
    rf"[^.;\n,]{{0,40}}, (?P<thing>(?:giá|số|tổng|tỷ lệ|tỉ lệ|diện tích|sản lượng|giá trị|doanh thu|thu nhập|dân số|mức|năng suất|chỉ số|kim ngạch"
    rf"|thu|chi|vốn|nợ)(?: (?!(?:chỉ|đạt|là|còn|tăng|giảm|đã|sẽ|ước|lên|ở|vẫn|cũng|được|có|bằng|thì){RIGHT})[{LETTER}]{{1,9}}){{1,10}})"
    rf" (?:chỉ|đạt|là|còn|tăng|giảm|đã|sẽ|ước|lên|ở|vẫn|cũng|bằng){RIGHT}"
)
# "500 ha đã được đo đạc": what was done with it is all that is told.
_DONE = pattern(rf" (?:(?:đã|đang|sẽ) )?(?P<done>được )(?P<deed>[{LOWER}]{{1,8}} [{LOWER}]{{1,8}})", on="text")
# "Tổ chức 59 điểm": a place, not a mark.
_PLACES = pattern(rf"{LEFT}(?:tổ chức|bố trí|lập|thành lập|thiết lập|mở|có|tại|duy trì|xây dựng|kết nối|đến)(?: thêm| được| các)? $")


def clause_after(source: Source, left: Span, end: int) -> Span | None:
    """Return what the clause after the figure that ends at *end* names, where *left* only tells when: "Sau khi tăng 8%, giá điện đạt …"."""
    named = _NAMED.match(source, end) if _WHEN.match(source, left.start) else None
    return Span.of(named, "thing") if named else None


def deed_done(source: Source, end: int, until: int, nouns: Lexicon[CountedNouns]) -> Span | None:
    """Return what was done with the amount that ends at *end*: "500 ha đã được đo đạc, lập bản đồ"."""
    done = _DONE.match(source, end, until)
    return Span(done.start("deed"), after(source, done.start("done"), done.end("deed"), until, nouns).end) if done else None


def held_ready(source: Source, start: int) -> bool:
    """Tell whether the number at *start* counts places that somebody holds ready: "tổ chức 59 điểm"."""
    return _PLACES.first(source, max(0, start - 24), start) is not None

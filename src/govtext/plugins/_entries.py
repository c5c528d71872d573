"""How figures of one thing are joined into one entry: "5.755 ha, đạt 99,7% kế hoạch, tăng 3%"."""

from typing import Literal

import attrs

from govtext.kinds import Attainment, Change, Measured, Quantity
from govtext.plugin import LEFT, RIGHT, Source, Span, fold, pattern
from govtext.plugins._adverbs import HOW, RATED
from govtext.plugins._units import MONEY

Role = Literal["value", "attainment", "change"]

# Between two figures of one thing stand no words but these.
_RUN = pattern(
    r"(?:[ ,;()+-]|(?:và|nhưng|tức|tức là|hay|đã|ước|mới|chỉ|cũng|đồng thời|tương ứng|tương đương|tương đương với|với"
    rf"|bằng|{RATED}|đạt|tỷ lệ|tỉ lệ|tăng trưởng|(?:tăng|giảm){HOW}{{0,3}}|vượt|chiếm|hoàn thành|cao hơn|thấp hơn"
    rf"|gấp|thêm|lên|khoảng|là|còn|năm nay|được|ước đạt|thực hiện|từ|mức|dự kiến|xếp|đứng|thứ|vị trí|hạng){RIGHT})++"
)
_SAME = pattern(
    rf"(?:{LEFT}(?:tương đương|tức|hay|chiếm|tương ứng|bằng|xếp thứ|đứng thứ|xếp vị trí thứ|đứng vị trí thứ)(?: với| là"
    rf"| khoảng| tỷ lệ| tỉ lệ| gần| trên| hơn)? ?|\()$"
)
# "(0,14 USD/kWh)" is of the price named before the bracket.
_THING = pattern(rf"{LEFT}(?:bằng (?:[^ ]+ ){{1,2}})?(?:giá|số|mức|tổng|diện tích|sản lượng|dân số|thu nhập|tỷ lệ){RIGHT}")
_ONWARD = pattern(rf"{LEFT}(?:lên|xuống|còn)(?: còn| đến| tới| gần| trên| hơn)? ?$")
_REACHED = pattern(rf"{LEFT}(?:đạt|bằng|tương đương|tương ứng)(?: tỷ lệ| với| tỉ lệ| từ)? ?$")
_PLACED = pattern(rf"{LEFT}(?:trên địa bàn|tại|ở|của|thuộc|trong|cho|từ|trên)(?: tổng số| các| số)? ?$")
_EARLIER = pattern(r"\((?:so với )?cùng kỳ[^()]{0,60}$|cùng kỳ(?: năm (?:trước|ngoái|\d{4}))? \($")
#: "(kế hoạch 63%)", "(KH tăng 10%)": what was planned.
PLANNED = pattern(r"\((?:kế hoạch|kh|chỉ tiêu|mục tiêu|nghị quyết)(?: (?:là|năm|đề ra|giao|đạt|nq|tăng|giảm|từ|còn|\d{4})){0,4} ?$")
# "…, tiểu học 206 (75,2%)": another thing is named before the bracket.
_NEW_THING = pattern(r"[^,;]{0,40}[,;] [^,;()]{3,40} \((?:chiếm |đạt |tỷ lệ |tăng |giảm )?")
_DIVIDES = (",", ";", "(", ":")
_RATES = ("%", "điểm phần trăm", "lần", "bậc")


@attrs.frozen
class Told:
    """
    A figure with the part it plays.

    Args:
        role: value, attainment or change.

        quantity: the figure, with basis and direction.

        subject: the words that say what it measures, if any do.

        by: what it rests on.
    """

    role: Role
    quantity: Quantity
    subject: Span | None
    by: tuple[Attainment | Change | Quantity | Measured, ...]


@attrs.frozen
class Telling:
    """An entry as it grows: figures of one subject, each in a part of its own, and those of the entry that it goes on from."""

    subject: Span | None
    told: tuple[Told, ...]
    after: tuple[Quantity, ...] = ()

    def joined(self, told: Told, role: Role) -> "Telling":
        """Return the entry with *told* in the part of *role*; a percentage of targets is one of the plan."""
        aims = role == "attainment" and told.quantity.basis is None and (self.told[0].quantity.unit or "").startswith("chỉ tiêu")
        quantity = attrs.evolve(told.quantity, basis="plan") if aims else told.quantity
        return attrs.evolve(self, told=(*self.told, attrs.evolve(told, role=role, quantity=quantity)))

    def has(self, role: Role) -> bool:
        """Tell whether the part of *role* is taken."""
        return any(told.role == role for told in self.told)


def entries(source: Source, figures: list[Told]) -> list[Telling]:
    """Join the figures of a sentence into entries, from left to right."""
    found: list[Telling] = []
    current = -1
    last: Quantity | None = None
    for told in figures:
        start = told.quantity.start
        current = _outside(source, found, current, start)
        earlier = last is not None and _earlier(source, found[current].told if current >= 0 else (), last, told)
        joined = earlier or (current >= 0 and last is not None and _runs_on(source, found[current], last, told))
        last = told.quantity
        if joined and not earlier and (role := _free(source, found[current], told)):
            found[current] = found[current].joined(told, role)
            continue
        alike = current >= 0 and told.subject is None and not _money_beside(source, found[current].told[-1].quantity, told)
        after = tuple(part.quantity for part in found[current].told) if joined else ()
        found.append(Telling(found[current].subject if joined or alike else told.subject, (told,), after))
        if not joined and not earlier and not (current >= 0 and _placed(source, found[current].told[-1].quantity.end, start)):
            current = len(found) - 1
    return found


def _money_beside(source: Source, last: Quantity, told: Told) -> bool:
    """Tell whether *told* is money beside a *last* thing that is none: "3 tấn gạo, 37 triệu đồng giúp phụ nữ nghèo"."""
    if told.role != "value" or told.quantity.unit not in MONEY or last.unit in (*MONEY, *_RATES):
        return False
    between = source.folded[last.end : told.quantity.start]
    return not any(word in between for word in ("(", "mỗi", "giá", "tương đương"))


def _placed(source: Source, end: int, start: int) -> bool:
    """Tell whether a figure at *start* only goes with the one that ends at *end*: "5 dự án tại 3 xã", "35 tỷ đồng/856 hộ"."""
    if source.text[end:start] == "/":
        return True
    return _PLACED.first(source, max(0, start - 24), start) is not None and _divided(source, end, start) < 0


def _divided(source: Source, end: int, start: int) -> int:
    """Return the place of the last mark that divides a figure at *start* from the one that ends at *end*, or -1."""
    return max(source.text.rfind(mark, end, start) for mark in _DIVIDES)


def _outside(source: Source, found: list[Telling], current: int, start: int) -> int:
    """Return the entry that a figure at *start* may go on from: past a bracket that is closed, the one before the bracket."""
    if current < 0:
        return current
    last = found[current].told[-1].quantity
    closed = source.text.find(")", last.end, start)
    opened = source.text.rfind("(", 0, last.start) if closed >= 0 else -1
    if opened < 0 or ")" in source.text[opened : last.start] or not any(mark in source.text[opened:closed] for mark in ";,:"):
        return current
    before = [number for number, entry in enumerate(found) if entry.told[-1].quantity.end <= opened]
    return before[-1] if before else current


def _earlier(source: Source, parts: tuple[Told, ...], last: Quantity, told: Told) -> bool:
    """Tell whether *told* is what the same thing was a year before, or was to be: "(cùng kỳ đạt 36,2%)", "(kế hoạch 63%)"."""
    start = told.quantity.start
    if source.text.find("(", last.end, start) < 0:
        return False
    if any(part.quantity.unit == told.quantity.unit for part in parts) and PLANNED.first(source, last.end, start):
        return True
    return last.unit == told.quantity.unit and _EARLIER.first(source, last.end, start) is not None


def _runs_on(source: Source, entry: Telling, last: Quantity, told: Told) -> bool:
    """Tell whether *told* is of the thing of *entry*, past the *last* figure: nothing else is named between them."""
    start = told.quantity.start
    units = [part.quantity.unit or "" for part in entry.told]
    alike = any(unit == told.quantity.unit or unit.startswith(f"{told.quantity.unit} ") or unit.endswith(f" {told.quantity.unit}") for unit in units)
    counted = told.role == "change" and not alike and told.quantity.unit not in _RATES
    if counted and (told.quantity.unit or "")[:1].islower() and told.quantity.rule == "number-noun":
        return False
    held = last.basis_text or ""
    end = min(last.end + len(held) + 1, start) if held and source.folded.startswith(fold(held), last.end + 1) else last.end
    gap = source.folded[end:start]
    mark = _divided(source, end, start)
    divided = mark >= 0
    begin = mark + 1 if divided else end
    if told.subject is not None and told.subject.start > start and source.folded.startswith(" về ", told.quantity.end):
        return False
    if source.text.find("(", last.end, start) >= 0 and _NEW_THING.fits(source.folded[last.end : start]):
        return False
    if last.of is not None and told.quantity.unit == "%" and gap.endswith(" (đạt ") and _divided(source, end, mark) < 0:
        # "8/10 chỉ tiêu đạt và vượt kế hoạch (đạt 80%)"
        return True
    behind = told.subject is not None and told.subject.start > start and ";" in gap
    if behind or (source.text[begin - 1 : begin] == "(" and " và " in source.folded[end:begin]):
        return False
    between = source.folded[begin:start].strip()
    if told.role == "change" and (before := fold(told.quantity.basis_text or "")) and before in between:
        # "Đạt 5 tấn, vượt kế hoạch 3%": the basis names no other thing.
        between = between.replace(before, "").strip()
    if told.role == "value" and source.text[start - 1 : start] == "(" and told.quantity.unit not in ("%", None, entry.told[0].quantity.unit):
        return False
    if told.role == "value" and source.text[start - 1 : start] == "(" and told.subject is not None and told.subject.end > told.quantity.end:
        # "30 nhà bị hư hỏng (7 nhà bị sập, …)": the bracket tells them apart.
        return False
    if told.role == "value" and told.subject is not None and _THING.match(source, told.subject.start) and _THING.first(source, end, start):
        return False
    same = _SAME.first(source, max(end, start - 24), start) is not None
    onward = not divided and _ONWARD.first(source, end, start) is not None
    risen = source.folded.startswith("từ ", max(0, last.start - 3))
    same = same or (onward and (risen or entry.told[0].quantity.unit == told.quantity.unit))
    reached = told.quantity.unit == "%" and _REACHED.first(source, begin, start) is not None
    if told.role == "value" and not same and not reached:
        return False
    if not between or _RUN.fits(between):
        return bool(divided or between) or told.role != "value" or same
    return not divided and told.role != "value" and " và " not in gap and len(gap) < 90


def _free(source: Source, entry: Telling, told: Told) -> Role | None:
    """Return the part that *told* can play in *entry*, or ``None`` where it makes an entry of its own."""
    start = told.quantity.start
    if told.role == "value":
        reached = told.quantity.unit == "%" and told.quantity.basis is None and _REACHED.first(source, max(0, start - 16), start)
        percent = any(part.quantity.unit == "%" for part in entry.told)
        return "attainment" if reached and entry.has("value") and not entry.has("attainment") and not percent else None
    return None if entry.has(told.role) else told.role

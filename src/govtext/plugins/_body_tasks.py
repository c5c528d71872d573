"""What a steering committee is for: told by "về" or by the words for such a task, up to the level it works at."""

import attrs

from govtext.plugin import LETTER, RIGHT, Source, pattern

#: Levels of steering committees by the words for them.
STEERS = {"tỉnh": "provincial", "trung ương": "national", "quốc gia": "national", "cấp quốc gia": "national"}
STEERS |= dict.fromkeys(("huyện", "thị xã", "quận"), "district") | dict.fromkeys(("xã", "phường"), "commune")
_LEVEL = pattern(rf" (?P<level>trung ương|quốc gia|cấp quốc gia|tỉnh|thành phố|huyện|thị xã|quận|xã|phường){RIGHT}(?! ủy)")
_TASK = (
    "(?:phòng,? ?chống thiên tai(?: và tìm kiếm cứu nạn)?|phòng,? ?chống tham nhũng(?:, lãng phí)?(?:, tiêu cực)?|pctt(?: ?(?:và|&|-) ?tkcn)?"
    "|phòng,? ?chống (?:dịch|bệnh|dịch bệnh) (?:covid ?- ?19|tả lợn châu phi|cúm gia cầm)"
    "|phòng,? ?chống tội phạm(?: và tệ nạn xã hội)?|phòng,? ?chống ma túy|cải cách hành chính|cải cách tư pháp|chuyển đổi số"
    "|(?:xây dựng )?nông thôn mới|giảm nghèo(?: bền vững)?|công tác tôn giáo|nhân quyền|(?:các )?chương trình (?:mục tiêu quốc gia|mtqg)"
    # Committees known by the number of the decision that set them up: 35 (opinions), 389 (smuggling), 138 (crime).
    "|(?:35|94|138|389)"
    "|phát triển khoa học,? công nghệ(?:, đổi mới sáng tạo)?(?: và chuyển đổi số)?)"
)
_ABOUT = pattern(rf" (?:về )?{_TASK}{RIGHT}")
_WORKS = (
    "phòng|chống|ứng phó|xây dựng|thực hiện|triển khai|phát triển|tìm kiếm|quản lý|thi hành|tổng kết|diễn tập|giải phóng|bảo vệ|công tác"
    "|phong trào|cuộc vận động|chương trình|đề án"
)
_PURPOSE = pattern(rf" (?:về )?(?:{_TASK}|(?:{_WORKS}){RIGHT}[{LETTER}0-9, -]{{2,80}}?) (?=(?:tỉnh|thành phố|tp|huyện|thị xã|quận|xã|phường){RIGHT})")
_ACTED = pattern(rf"(?<![{LETTER}])(?:đã|sẽ|đang|được|bị|tại|do|cho|yêu cầu|đề nghị|tổ chức|trên địa bàn|của|các|từ|đến|theo|và các)(?![{LETTER}])")


@attrs.frozen
class Steered:
    """Where a committee's purpose ends, and the level named in front of it, or ""."""

    end: int
    level: str = ""


def steered(source: Source, start: int) -> Steered | None:
    """Return the purpose told at *start*: one that is known behind a level, any that is followed by a level."""
    level = _LEVEL.match(source, start)
    if level is not None:
        about = _ABOUT.match(source, level.end())
        return Steered(about.end(), level["level"]) if about else None
    purpose = _PURPOSE.match(source, start)
    if purpose is None or _ACTED.first(source, start, purpose.end()):
        return None
    return Steered(purpose.end() - 1)

"""To whom a request is made: everybody named behind its verb, up to the verb of what they are to do."""

from govtext.plugin import LETTER, RIGHT, UPPER, Source, Span, pattern
from govtext.plugins._cast import Actor, Cast

_EACH = r"(?:(?:tất cả |toàn thể )?(?:các|những|mọi|từng|hai|\d{1,3}) |toàn thể |tất cả |toàn )?"
_NOUN = (
    r"(?:cấp ủy(?: đảng)?|cấp|ngành|bộ phận|(?<!toàn )bộ(?! (?:phận|máy|đội|hồ sơ))|sở|ban|phòng|đơn vị|địa phương|cơ quan|doanh nghiệp"
    r"|nhà (?:đầu tư|thầu|trường|khoa học|máy)|chủ (?:đầu tư|rừng|dự án)"
    r"|hộ|hội|hội viên|đoàn thể|đoàn viên|chi đoàn|chi bộ|chi hội|tổ chức|tổ chức đảng|thanh niên|xã|phường|huyện|quận|thị xã|thị trấn|thành phố"
    r"|tỉnh|thành(?! (?:tích|công|quả|viên|lập|phần|tựu))"
    r"|đại biểu|cán bộ|đảng viên|công chức|viên chức|người lao động|lãnh đạo|chính quyền|người dân|bà con|nhân dân|lực lượng|đồng chí"
    r"|thành viên|tổ công tác|đoàn công tác|thôn|bon|buôn|tổ dân phố|mặt trận|phóng viên|nông dân|học sinh|giáo viên|phụ huynh|hợp tác xã|ban quản lý"
    r"|ban chỉ đạo|đảng bộ|đảng ủy|cử tri|chiến sĩ|trường|trung tâm|người đứng đầu|thủ trưởng|bí thư|chủ tịch|giám đốc|hộ gia đình|vận động viên)"
)
_WHICH = (
    r"(?: (?:(?:có )?liên quan|chức năng|chuyên môn|địa phương|báo chí|đảng|chính quyền|nông dân|dân cư|dân|gia đình"
    r"|nghiệp vụ|nhà nước|quản lý nhà nước"
    r"|(?:trực thuộc|thuộc|trong|ở|của|trên địa bàn|trên toàn) (?:tỉnh|huyện|thành phố|thị xã|xã|phường|trung ương|cơ sở|ngành|khối)"
    r"|(?:trực thuộc|trên địa bàn|trung ương|cơ sở)|(?:các )?cấp(?: (?:tỉnh|huyện|xã|trên|dưới|cơ sở|thành phố))?|tỉnh|huyện|xã|ngành"
    r"|được (?:kiểm toán|kiểm tra|giám sát|thanh tra|phân công|giao(?: nhiệm vụ)?|khen thưởng|tuyên dương|thụ hưởng))){0,3}"
)
_ITEM = _EACH + _NOUN + _WHICH + RIGHT
_ITEMS = pattern(_ITEM)
_MORE = pattern(r"(?:,|;| và| cùng| và cả|, và|-| -)(?: với)? ?(?=" + _ITEM + ")(?!(?:tổ chức|lãnh đạo|trường|ban |bộ )(?! ?,| ngành))")
_NEXT = pattern(r"(?:,| và|, và)(?: các)? ")
_OF = pattern(r" (?:của|thuộc|trực thuộc|tại|trong) ")
_LEAD = pattern(r" ?:? |, ")
_ACRONYM = pattern(rf"[{UPPER}]{{3,8}}(?= [{LETTER}])", on="text")
# "Hội Nông dân các huyện Mai Sơn, Yên Châu": whose units are named behind the body.
_NAME = rf"[{UPPER}][{LETTER}'’]*(?: [{UPPER}][{LETTER}'’]*){{0,3}}"
_UNITS = pattern(
    r" các (?:tỉnh|huyện|quận|xã|phường|thị xã|thị trấn|thành phố)(?:, (?:tỉnh|huyện|quận|xã|phường|thị xã|thị trấn|thành phố)){0,3}"
    rf"(?: {_NAME}(?:, {_NAME}){{0,11}}(?: và {_NAME})?)?",
    on="text",
)
_MOST = 12


def addressee(source: Source, cast: Cast, offset: int, ceiling: int) -> Actor | None:
    """Return who is told by the verb that ends at *offset*: a person, a body, or a list of groups with what is said of them."""
    lead = _LEAD.match(source, offset, ceiling)
    if lead is None:
        return None
    start = end = lead.end()
    for _ in range(_MOST):
        following = _part(source, cast, end, ceiling)
        if following == end:
            break
        units = _UNITS.match(source, following, ceiling)
        end = units.end() if units else following
        joint = _MORE.match(source, end, ceiling) or _NEXT.match(source, end, ceiling)
        if joint is None or _part(source, cast, joint.end(), ceiling) == joint.end():
            break
        end = joint.end()
    return Actor(Span(start, end), source.words(Span(start, end)), "group") if end > start else None


def _part(source: Source, cast: Cast, start: int, ceiling: int) -> int:
    """Return where the person, body or group that begins at *start* ends; *start* itself where nobody does."""
    actor = cast.starting(start)
    if actor is not None and actor.end <= ceiling and actor.sort != "title":
        return cast.close(actor, ceiling) if actor.sort == "person" else actor.end
    group = _ITEMS.match(source, start, ceiling) or _ACRONYM.match(source, start, ceiling)
    if group is None:
        return start
    of = _OF.match(source, group.end(), ceiling)
    owner = cast.actors.at(of.end()) if of else None
    return owner.end if owner is not None and owner.sort == "body" and owner.end <= ceiling else group.end()

"""How reporters sign: "Hoàng Long/THĐT", "Tin, ảnh: TRÍ NHÂN - N.THẮNG", "(Theo TTXVN)"."""

from govtext.plugin import LETTER, LOWER, UPPER, pattern

LABEL = (
    r"(?:(?:tin|bài|ảnh|tin bài|bài viết|video|clip|clip, ảnh)(?: ?(?:,|và|-|&|/) ?(?:tin|bài|ảnh|video|clip)){0,3}|thực hiện|tác giả(?: bài viết)?|tổng hợp"
    r"|ctv|cộng tác viên|người đưa tin|người viết|người gửi|phóng viên|pv|biên tập|nguồn tin(?: từ)?|nguồn tìn(?: từ)?|nhóm pv|nhóm phóng viên|bài|tin)"
)
SYLLABLE = rf"(?:[{UPPER}]['’]?[{LETTER}]{{0,9}}|[{UPPER}][{LOWER}]{{0,6}}['’][{LETTER}]{{1,8}})"
INITIALS = rf"[{UPPER}]{{1,3}}\.(?:[{UPPER}]{{1,3}}\.){{0,3}}(?: ?[{UPPER}][{LETTER}]{{0,9}}){{0,2}}"
NAME = rf"(?:{INITIALS}|{SYLLABLE}(?: {SYLLABLE}){{0,4}})"
SEPARATOR = r"(?: ?[-_,;&+/|] ?| và )"
_LABELLED = rf"(?i:{LABEL})"
_ROLE = r"(?:PV|P\.V|BBT|BTV|CTV|BT|PV TTXVN|Ban Biên tập|Ban biên tập)"
_TAIL = rf"(?: ?[(-] ?[{LETTER}0-9&/. ,:'-]{{2,80}}\)?)?"

#: A whole line with a label: what follows it are names.
LABELLED_LINE = pattern(
    rf"[(*-]? ?(?P<label>{_LABELLED}) ?(?P<colon>:)? ?(?P<names>{NAME}(?:{SEPARATOR}(?:{_LABELLED} ?:? ?)?{NAME}){{0,5}})(?P<tail>{_TAIL})[). |*]{{0,3}}$",
    on="text",
)
#: A whole line of names only.
NAMED_LINE = pattern(rf"[(*-]? ?(?P<names>{NAME}(?:{SEPARATOR}{NAME}){{0,5}})(?P<tail>{_TAIL})[). |*-]{{0,3}}$", on="text")
ROLE_LINE = pattern(rf"\(?(?P<names>{_ROLE})(?P<tail>{_TAIL})\)?[. ]{{0,2}}$", on="text")
#: Names glued to the last sentence.
GLUED = pattern(
    rf"(?<=[.!?…”\")/])(?P<gap> ?)(?P<line>(?:(?P<label>{_LABELLED}) ?: ?)?(?P<names>{NAME}(?:{SEPARATOR}{NAME}){{0,4}})(?P<paren> ?\([{LETTER}0-9&/. ,-]{{2,40}}\))?)[ .-]{{0,3}}$",
    on="text",
)
#: A line that says where the report was taken from.
SOURCE_LINE = pattern(
    r"[(*-]? ?(?i:(?:nguồn(?: tin)?|theo|trích|trích nguồn|đăng lại từ|dẫn nguồn)) ?:? ?(?:từ |(?i:trang |website |trang tin ))?"
    rf"(?P<name>[{LETTER}0-9][{LETTER}0-9&/.,:+() -]{{1,90}}?)[) .|]{{0,3}}$",
    on="text",
)
#: A code in brackets that ends the last sentence: "… (TTXVN)".
CODE_TAIL = pattern(rf"\((?:(?i:theo|nguồn:?) )?(?P<code>[{UPPER}][{UPPER}&+]{{1,7}}(?:/[{UPPER}a-z+]{{2,12}})?)\)[. ]{{0,2}}$", on="text")

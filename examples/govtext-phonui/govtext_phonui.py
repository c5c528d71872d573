"""News items of the ward portal of Phố Núi: its code, and how its pages look."""

from govtext.kinds import Outlet
from govtext.plugin import hookimpl


@hookimpl
def govtext_entries():
    """Which names do you know?"""
    yield Outlet(
        code="PNT",
        name="Trang tin phường Phố Núi",
        province="Gia Lai",
        sites=("phonui.example",),
        sections=("Nghe dân nói, nói dân nghe, làm cho dân tin",),
        chrome=("Bấm để nghe bài", "Bạn đang đọc…"),
        posted=("Lên trang {time} ngày {date}",),
        bylines=("Người viết: {names} / {code}",),
    )

"""News items of the ward portal of Phố Núi."""

from govtext.kinds import Outlet
from govtext.plugin import hookimpl


@hookimpl
def govtext_entries():
    yield Outlet(code="PNT", name="Trang tin phường Phố Núi", province="Gia Lai", sites=("phonui.example",))

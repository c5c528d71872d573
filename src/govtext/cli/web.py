"""Reports in pages of HTML, and in the archives of crawlers."""

from collections.abc import Iterator
from typing import Any

from govtext.cli.formats import Broken, Fields, Opened, Record
from govtext.extras import need


def page_text(raw: bytes, charset: str = "") -> str:
    """
    Return what a page of HTML says, its menus and its margins left out where it tells them from the rest.

    Args:
        raw: the page.

        charset: what the server called its encoding; "": what the page looks like.
    """
    encodings = need("resiliparse.parse.encoding", "web")
    extract = need("resiliparse.extract.html2text", "web").extract_plain_text
    page = encodings.bytes_to_str(raw, charset or encodings.detect_encoding(raw, from_html_meta=True))
    kept = extract(page, preserve_formatting=True, main_content=True, list_bullets=False, alt_texts=False, post_meta=True)
    return str(kept or extract(page, preserve_formatting=True, list_bullets=False, alt_texts=False))


def html(file: Opened, fields: Fields) -> Iterator[Record | Broken]:
    """Yield the one report that a page is."""
    yield Record(page_text(file.stream.read()))


def warc(file: Opened, fields: Fields) -> Iterator[Record | Broken]:
    """
    Yield a record for each page that a crawler fetched (WARC), or for each text that was made of one (WET).

    Requests, failed fetches and what is neither HTML nor text are no reports and are passed over.
    """
    archive: Any = need("fastwarc.warc", "web")
    wanted = archive.WarcRecordType.response | archive.WarcRecordType.conversion | archive.WarcRecordType.resource
    for number, found in enumerate(archive.ArchiveIterator(file.raw, record_types=wanted, parse_http=True), 1):
        name = found.record_id or str(number)
        meta = {"url": found.headers.get("WARC-Target-URI"), "fetched": found.headers.get("WARC-Date")}
        if found.http_headers is not None and found.http_headers.status_code != 200:
            continue
        kind = (found.http_content_type if found.http_headers is not None else found.headers.get("Content-Type", "")) or ""
        kind = kind.partition(";")[0].strip().lower()
        raw = found.reader.read()
        if kind in ("text/html", "application/xhtml+xml"):
            yield Record(page_text(raw, found.http_charset or ""), name, _kept(meta, fields))
        elif kind == "text/plain":
            try:
                yield Record(raw.decode("utf-8"), name, _kept(meta, fields))
            except UnicodeDecodeError as error:
                yield Broken(name, f"not UTF-8: byte 0x{raw[error.start]:02x} at {error.start}", meta)


def _kept(meta: dict[str, Any], fields: Fields) -> dict[str, Any]:
    return meta if fields.keep is None else {key: value for key, value in meta.items() if key in fields.keep}

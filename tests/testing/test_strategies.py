"""What is made up reads as what it was made from."""

import attrs
from hypothesis import given
from strategies import examples

from govtext.kinds import Official, Quantity, Timex, TitleMention
from govtext.testing import strategies


@examples(30)
@given(date=strategies.dates())
def test_dates_are_read_back(date, parse):
    """In a sentence."""
    assert [found.value for found in parse(f"Xã tổ chức họp {date} theo yêu cầu.", only={Timex})[Timex]] == [date.value]


@examples(30)
@given(quantity=strategies.quantities())
def test_quantities_are_read_back(quantity, parse):
    """Number, share, range and unit."""
    (found,) = parse(f"Kết quả đạt {quantity}.", only={Quantity})[Quantity]

    for name in ("number", "of", "low", "high", "unit", "comparator"):
        assert getattr(found, name) == getattr(quantity, name)


@examples(30)
@given(title=strategies.titles())
def test_titles_are_read_back(title, parse):
    """Role and body, former and acting."""
    (found,) = parse(f"Ông Đinh Văn Khải, {title}, dự họp.", only={TitleMention})[TitleMention]

    assert attrs.evolve(found.title, text="") == title


@examples(30)
@given(official=strategies.officials())
def test_officials_are_read_back(official, parse):
    """Name, honorific and office."""
    (found,) = parse(f"Dự họp có {strategies.said(official)}.", only={Official})[Official]

    assert (found.name, found.honorific) == (official.name, official.honorific)
    assert [attrs.evolve(title, text="") for title in found.titles] == list(official.titles)


@examples(20)
@given(article=strategies.articles())
def test_articles_are_read_back(article, parse):
    """Headline, posted day, outlet, day of the news, chair, caption and authors."""
    document = parse(str(article))

    assert document.headline.text == article.headline
    assert (document.published and document.published.value) == article.posted
    assert (document.outlet and document.outlet.code) == article.code
    assert document.dates[0].value == f"{article.day}TMO"
    assert article.chair.name in [official.name for official in document.officials]
    assert [caption.text for caption in document.captions] == ([article.caption] if article.caption else [])
    assert (document.byline.authors if document.byline else ()) == article.authors
    assert document.faults == ()


@examples(20)
@given(text=strategies.reports())
def test_reports_are_texts(text, parse):
    """Any of them is read."""
    assert parse(text).faults == ()

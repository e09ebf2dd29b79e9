"""Who holds the wallet, at one scale from zero."""

from dataclasses import replace

import pytest

from charts.samples import WALLET
from kamsite.render.charts.lettering import text_width
from kamsite.render.charts.wallet_bar import SMALL_SIZE, Part, wallet_bar


def test_the_longest_wallet_takes_the_width_and_pieces_are_in_proportion():
    ours, voltarc, in_house = wallet_bar(WALLET, width=800).rows[0].parts
    assert (ours.bar.x, ours.bar.width) == (0, 200)
    assert (voltarc.bar.x, voltarc.bar.width) == (200, 580)
    assert (in_house.bar.x, in_house.bar.width) == (780, 20)


def test_rows_share_one_scale():
    first, second = wallet_bar(WALLET, width=800).rows
    assert second.parts[0].bar.width == pytest.approx(first.parts[0].bar.width * 0.8)


def test_an_unknown_rest_is_open_to_the_end_of_the_scale():
    unknown = wallet_bar(WALLET, width=800).rows[1].parts[1]
    assert unknown.bar.x + unknown.bar.width == 800
    assert unknown.kind == "unknown"


def test_a_piece_too_narrow_for_its_words_is_named_under_the_bar():
    row = wallet_bar(WALLET, width=800).rows[0]
    assert [part.label.text if part.label else None for part in row.parts] == [
        "Ours EUR 100 k",
        "Voltarc EUR 290 k",
        None,
    ]
    assert row.note.text == "In-house EUR 10 k"


def test_neighbours_of_other_holders_differ_in_shade():
    parts = wallet_bar(WALLET, width=800).rows[0].parts
    assert parts[1].shade != parts[2].shade


def test_on_a_phone_every_amount_is_still_said():
    row = wallet_bar(WALLET, width=358).rows[0]
    words = " ".join([row.note.text, *(part.label.text for part in row.parts if part.label)])
    assert all(amount in words for amount in ("EUR 100 k", "EUR 290 k", "EUR 10 k"))


def note_of(count, holder="Servidrive International Holding"):
    """The note on a phone of a wallet with one large part and so many narrow ones."""
    large = Part(kind="ours", holder="Ours", value=1000, amount="EUR 1 k")
    small = [Part(kind="other", holder=f"{holder} {at}", value=1, amount=f"EUR 4{at} k") for at in range(count)]
    row = replace(WALLET.rows[0], parts=(large, *small))
    return wallet_bar(replace(WALLET, rows=(row,)), width=358).rows[0].note


@pytest.mark.parametrize("count", [1, 2, 3])
def test_names_under_the_bar_are_cut_before_amounts_are(count):
    note = note_of(count)
    assert [piece.split("EUR")[1] for piece in note.text.split(" · ")] == [f" 4{at} k" for at in range(count)]
    assert all(piece.startswith("Serv") for piece in note.text.split(" · "))
    assert text_width(note.text, SMALL_SIZE) <= 358
    assert (note.full is not None) == (count > 1)


def test_what_has_no_room_at_all_is_left_out_whole_and_told_in_the_tooltip():
    note = note_of(9, "Kron")
    *pieces, last = note.text.split(" · ")
    assert last == "…"
    assert pieces == [f"Kron {at} EUR 4{at} k" for at in range(len(pieces))]
    assert pieces
    assert note.full.endswith("Kron 8 EUR 48 k")
    assert text_width(note.text, SMALL_SIZE) <= 358


def test_a_wallet_of_nothing_is_no_division_by_zero():
    rows = (replace(WALLET.rows[0], parts=()),)
    assert wallet_bar(replace(WALLET, rows=rows)).rows[0].parts == ()
    assert wallet_bar(replace(WALLET, rows=())).rows == ()

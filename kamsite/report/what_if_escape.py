"""Escape: an author's text inside Markdown - read as it was written, in a paragraph or a table cell, and never live.

A backslash or an entity keeps a character from being Markdown or HTML. That is not enough for mentions, references and
addresses, which forges look for in the finished text: there an invisible space stands between the sign and the name.
"""

from __future__ import annotations

import re

INVISIBLE = "\N{ZERO WIDTH SPACE}"
"""What keeps `@name`, `#12`, `www.` and `https://` from becoming links."""

_LIVE = re.compile(r"([@#!~%$&](?=\w)|:(?=//)|\bwww(?=\.)|\bGH(?=-)|\b(?:mailto|tel|xmpp)(?=:))", re.IGNORECASE)
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;"}
_SPECIAL = re.compile(r"[&<>|\\`*_\[\]{}#~$^]")
_LIST_SIGN = re.compile(r"(\d{0,9})([-+.)])")


def escaped(text: str) -> str:
    """The text on one line, for a place where Markdown is read."""
    inert = _LIVE.sub(rf"\1{INVISIBLE}", " ".join(text.split()))
    line = _SPECIAL.sub(lambda found: _ENTITIES.get(found[0], f"\\{found[0]}"), inert)
    # At the start of a line these would begin a list.
    return _LIST_SIGN.sub(r"\1\\\2", line, count=1) if _LIST_SIGN.match(line) else line

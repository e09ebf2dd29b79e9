"""Text: the bytes of a file as lines of Unicode, refused where a character could deceive a reader or a program."""

from __future__ import annotations

import re
import unicodedata

from kamsite.load.problem import problem
from kamsite.model.document import Mark
from kamsite.model.finding import Finding
from kamsite.model.sentence import Sentence

_NONCHARACTERS = "\ufdd0-\ufdef" + "".join(
    f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000)
)
FORBIDDEN = re.compile(
    # Control characters but tab and line feed; what turns the direction of text around (CVE-2021-42574);
    # line separators that YAML counts as lines and editors do not; a byte order mark inside; non-characters.
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff\ud800-\udfff"
    + _NONCHARACTERS
    + "]"
)
"""Characters that no plan may hold."""


def decode(content: bytes, path: str) -> str | Finding:
    """The text of a file: UTF-8, with or without a byte order mark, line ends LF or CRLF; or what is wrong with it."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n")
        line, column = before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1
        message = Sentence("the file is not UTF-8: a byte that no character begins with stands here")
        return problem(
            "not-utf-8",
            path,
            message,
            mark=Mark(line, column, column + 1),
            hint=Sentence("save the file again with the encoding UTF-8"),
        )
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    if not text.strip():
        return problem("empty-file", path, Sentence("the file is empty"))
    return text


def forbidden_characters(text: str, path: str, lines: tuple[str, ...]) -> tuple[Finding, ...]:
    """The first forbidden character of each line, up to ten."""
    # Asking whether all is printable takes a hundredth of the time of the search, and nothing forbidden is printable.
    if text.replace("\n", "").replace("\t", "").isprintable() or not FORBIDDEN.search(text):
        return ()
    findings = []
    for number, line in enumerate(lines, start=1):
        if found := FORBIDDEN.search(line):
            mark = Mark(number, found.start() + 1, found.end() + 1)
            # The source line is not shown: the character could turn it around on the reader's screen as well.
            findings.append(problem("forbidden-character", path, forbidden_message(found[0]), mark=mark))
        if len(findings) == 10:
            break
    return tuple(findings)


def forbidden_message(character: str) -> Sentence:
    """Which character it is, by its code and name."""
    name = unicodedata.name(character, "") or ("control character" if ord(character) < 0xA0 else "not a character")
    return Sentence(
        "the invisible character {code} ({name}) is not allowed", code=f"U+{ord(character):04X}", name=name.lower()
    )

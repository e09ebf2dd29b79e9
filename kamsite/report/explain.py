"""What a check or a reading error means, as text for a terminal."""

from __future__ import annotations

from kamsite.checks.check import Check


def check_as_text(check: Check) -> str:
    """The documentation of a check."""
    parts = [
        f"{check.name} ({check.severity})",
        check.summary,
        f"Why it matters\n{check.why}",
        f"What to do\n{check.what_to_do}",
    ]
    parts += [f"Reported\n{_indented(example)}" for example in check.reported]
    parts += [f"Accepted\n{_indented(example)}" for example in check.accepted]
    return "\n\n".join(parts)


def _indented(text: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in text.splitlines())

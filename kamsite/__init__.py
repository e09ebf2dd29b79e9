"""kamsite: account plans as Markdown files, read, enriched, checked and rendered as a portal."""

__version__ = "0.1.0"

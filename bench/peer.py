"""The peer: stock MkDocs and Material build Markdown pages of a given size; prints the CPU seconds as JSON."""

from __future__ import annotations

import json
import random
import sys
import time
from pathlib import Path

from generated_items import words
from mkdocs.commands.build import build
from mkdocs.config import load_config


def write_pages(folder: Path, count: int, characters: int) -> None:
    """Pages of headings, paragraphs, lists and small tables that come to so many characters of HTML each."""
    for number in range(count):
        chance = random.Random(number)
        sections, size = [f"# Page {number}"], 0
        while size < characters:
            section = _section(chance)
            sections.append(section)
            # What Markdown's marks become: some 10 characters a cell, 20 a row, an item, a paragraph.
            size += len(section) + 10 * section.count("|") + 20 * section.count("\n")
        (folder / f"page-{number}.md").write_text("\n\n".join(sections), encoding="utf-8")


def _section(chance: random.Random) -> str:
    items = "\n".join(f"- {words(chance, 10)}" for _ in range(6))
    rows = "\n".join(words(chance, 5).replace(" ", " | ") for _ in range(5))
    table = f"a | b | c | d | e\n-|-|-|-|-\n{rows}"
    return "\n\n".join([f"## {words(chance, 2)}", words(chance, 60), words(chance, 60), items, table])


def main(project: Path, count: int, characters: int) -> None:
    """Build once and print the CPU seconds of the building alone."""
    docs = project / "docs"
    docs.mkdir(parents=True)
    (docs / "index.md").write_text("# Home", encoding="utf-8")
    write_pages(docs, count, characters)
    settings = project / "mkdocs.yml"
    # Out of the navigation, as kamsite's account pages are: otherwise its quadratic cost would be measured.
    settings.write_text(
        "site_name: Peer\ntheme: {name: material, font: false}\nnot_in_nav: page-*.md\nnav: [index.md]\n"
    )
    config = load_config(str(settings))
    config.plugins.on_startup(command="build", dirty=False)
    before = time.process_time()
    build(config)
    seconds = time.process_time() - before
    made = sum(path.stat().st_size for path in (project / "site").glob("page-*/index.html"))
    print(json.dumps({"seconds": seconds, "page_characters": made / max(count, 1)}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))

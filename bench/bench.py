"""The benchmark: 1,000 generated plans of 500 lines built cold, and stock MkDocs on Markdown pages of equal size.

Run it with `make bench`. Times are CPU seconds of this machine; the ratio to the peer of the same run is what compares.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from generated_plans import write_plans

HERE = Path(__file__).resolve().parent


def main() -> None:
    """Generate, build, compare, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--plans", type=int, default=1000, help="how many plans to generate")
    parser.add_argument("--peer-pages", type=int, default=100, help="how many Markdown pages the peer builds")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kamsite-bench-") as folder:
        project = Path(folder, "project")
        (project / "content").mkdir(parents=True)
        shutil.copy(HERE.parent / "mkdocs.yml", project)
        shutil.copy(HERE.parent / "content" / "program.yml", project / "content")
        lines = write_plans(project / "content" / "accounts", asked.plans)
        print(f"{asked.plans} plans of {lines / asked.plans:.0f} lines, the same at every run\n", flush=True)
        portal = run("portal.py", project)
        _print_portal(portal, asked.plans)
        size = int(portal["page_characters"])
        one = run("peer.py", Path(folder, "peer-0"), 0, size)
        many = run("peer.py", Path(folder, "peer"), asked.peer_pages, size)
        peer = (many["seconds"] - one["seconds"]) / asked.peer_pages * 1000
        engine = portal["stages"]["site engine"] - one["seconds"]
        print(f"\nFrame of one account page of {size:,} characters: {engine / asked.plans * 1000:8.2f} ms")
        print(f"Stock MkDocs, a Markdown page of that size:     {peer:8.2f} ms")


def run(script: str, *arguments: object) -> dict[str, Any]:
    """What a script of this folder prints, in a process of its own: cold, and with its own peak of memory."""
    command = [sys.executable, str(HERE / script), *map(str, arguments)]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()[-1])


def _print_portal(portal: dict[str, Any], plans: int) -> None:
    for stage, seconds in portal["stages"].items():
        print(f"{stage:24}{seconds:8.2f} s CPU {seconds / plans * 1000:8.2f} ms a plan")
    total = sum(portal["stages"].values())
    print(f"{'together':24}{total:8.2f} s CPU {total / plans * 1000:8.2f} ms a plan")
    print(f"{'peak memory':24}{portal['peak_megabytes']:8.0f} MB")


if __name__ == "__main__":
    main()

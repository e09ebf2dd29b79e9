"""Builds a project's portal as `kamsite build` does, and prints as JSON what each stage and the whole have used."""

from __future__ import annotations

import gc
import json
import resource
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

DAY = date(2026, 11, 23)


def cpu_seconds() -> float:
    """What this process and its ended children have used."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def main(project: Path) -> None:
    """Run the stages one after the other."""
    gc.disable()  # As `kamsite build` does.
    stages: dict[str, float] = {}
    began = 0.0

    def timed(name: str, stage: Callable[[], Any]) -> Any:
        nonlocal began
        result = stage()
        stages[name], began = cpu_seconds() - began, cpu_seconds()
        return result

    build, write_site = timed("start", _import)
    reading = timed("read and validate", lambda: build.read(project))
    if reading.findings:
        sys.exit("\n".join(f"{one.path}:{one.line}: {one.message}" for one in reading.findings[:10]))
    accounts = timed("figures and checks", lambda: build.examine(reading, DAY))
    portal = timed("pages and drawings", lambda: build.render(reading, accounts, DAY))
    timed("site engine", lambda: write_site(portal, project, DAY))
    sizes = [len(page.html) for page in portal.pages if page.path.startswith("accounts/") and page.path != "accounts/"]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform == "linux" else 1024**2)
    print(json.dumps({"stages": stages, "peak_megabytes": peak, "page_characters": sum(sizes) / len(sizes)}))


def _import() -> tuple[Any, Any]:
    from kamsite import build
    from kamsite.mkdocs_plugin import write_site

    return build, write_site


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""A small network for the drawings' tests: one manager, three who report, one apart."""

from kamsite.render.graphs.network import EdgeSpec, Network, NodeSpec

HOSTILE = '"><script>alert(1)</script>'


def person(name: str, coverage: str = "covered", **more) -> NodeSpec:
    return NodeSpec(id=name, name=name.title(), coverage=coverage, href=f"#{name}", **more)


def tie(tail: str, head: str, kind: str = "influence", strength: int | None = None) -> EdgeSpec:
    return EdgeSpec(tail=tail, head=head, kind=kind, strength=strength)


NETWORK = Network(
    title="One of five decides",
    description="Five people",
    nodes=(
        person("jon", is_decisive=True, role="decider", position="supporter"),
        person("marta", "uncovered", title="Plant director"),
        person("eva", "placeholder"),
        person("luis"),
        person("ken"),
    ),
    edges=(
        tie("jon", "marta", "reports"),
        tie("jon", "eva", "reports"),
        tie("jon", "luis", "reports"),
        tie("marta", "jon", strength=5),
        tie("luis", "marta"),
        tie("eva", "luis", "conflict"),
    ),
)

"""Small networks with contacts of ours, drawn at random by hypothesis."""

from __future__ import annotations

from hypothesis import strategies as st

from kamsite.model.stakeholder import Contact, Influence, Stakeholder
from tests.enrich.people import plan_of

OURS = ("ana", "joan", "p1")
"""One of ours has the same id as one of theirs: the sides must not be mixed up."""
STRENGTHS = st.one_of(st.none(), st.integers(1, 5))


@st.composite
def plans(draw):
    """A plan of up to seven deciders with ties and contacts of any strength."""
    names = [f"p{number}" for number in range(draw(st.integers(1, 7)))]

    def stakeholder(name):
        influences = st.builds(Influence, who=st.sampled_from(names), strength=STRENGTHS)
        contacts = st.builds(Contact, with_=st.sampled_from(OURS), strength=STRENGTHS)
        return Stakeholder(
            id=name,
            roles=("decider",),
            reports_to=draw(st.one_of(st.none(), st.sampled_from(names))),
            influences=tuple(draw(st.lists(influences, max_size=2))),
            contacts=tuple(draw(st.lists(contacts, max_size=2))) if draw(st.booleans()) else (),
        )

    return plan_of(*(stakeholder(name) for name in names))

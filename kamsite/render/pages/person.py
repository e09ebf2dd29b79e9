"""The people pages: one of ours, what the person answers for and has to do, whom they know, and what hangs on them alone."""

from __future__ import annotations

from dataclasses import dataclass

from kamsite.enrich.our_people import Alone
from kamsite.model.programme import TeamMember
from kamsite.model.sentence import Sentence
from kamsite.render.account_rows import account_rows
from kamsite.render.library import Library
from kamsite.render.link import Link, person_path
from kamsite.render.page import Heading, Page
from kamsite.render.pages.attention_view import attention_view
from kamsite.render.pages.frame import explained_page
from kamsite.render.pages.known_view import known_views
from kamsite.render.pages.over_accounts import account_link, person_link
from kamsite.render.pages.people_view import person_rows, reach_headline, silence_gap, unreached_views
from kamsite.render.pages.person_words import person_figures, person_headline
from kamsite.render.pages.task_view import task_views


@dataclass(frozen=True)
class AloneView:
    """Whom nobody else of ours could reach at one account."""

    account: Link
    deciders: tuple[Link, ...]
    others: tuple[Link, ...]


def people_page(library: Library) -> Page:
    """The index of our people, and over all accounts whom nobody reaches and who has been silent too long."""
    words, found = library.words, library.reach
    unassigned = [one for one in library.tasks if one.person is None]
    sections = (("unreached", Sentence("Who decides, and nobody of ours reaches")), ("silent", _SILENT))
    return explained_page(
        library,
        ("our_people", "reach"),
        "people/",
        "people",
        title=Sentence("Our people"),
        description=Sentence("Who answers for which account, and who knows whom."),
        headings=tuple(Heading(text=words.write(text), anchor=anchor) for anchor, text in sections),
        nav=Sentence("People"),
        headline=tuple(reach_headline(library)),
        rows=person_rows(library),
        unassigned=task_views(unassigned, library.as_of),
        unassigned_words=Sentence(
            "{count} open task has nobody who does it",
            "{count} open tasks have nobody who does them",
            count=len(unassigned),
        ),
        has_accounts=bool(library.portfolio.ranking),
        has_deciders=bool(found.deciders),
        has_contacts=bool(found.contacts),
        unreached=unreached_views(library),
        without_decider=tuple(account_link(one) for one in found.without_decider),
        silent=known_views(library, found.silent),
        silence_gap=silence_gap(found),
    )


_SILENT = Sentence("Silent longer than agreed")


def person_page(library: Library, member: TeamMember) -> Page:
    """The page of one of our people."""
    person = next(one for one in library.people if one.facts.id == member.id)
    matters = [
        attention_view(matter, account.id, account.plan.name)
        for account, matter in library.portfolio.attention
        if member.id in (account.plan.account_manager, matter.owner)
    ]
    headline = person_headline(person)
    managed = {one.id for one in person.managed}
    return explained_page(
        library,
        ("our_people",),
        person_path(member.id),
        "person",
        title=member.name,
        description=" ".join(library.words.write(one) for one in headline),
        member=member,
        back=Link(Sentence("All our people"), "people/"),
        headline=headline,
        key_figures=person_figures(person),
        is_named=person.is_named,
        sponsored=tuple(account_link(one) for one in person.sponsored),
        supported=tuple(account_link(one) for one in person.supported),
        matters=matters,
        tasks=task_views(person.tasks, library.as_of),
        rows=account_rows(library, (one for one in library.portfolio.ranking if one.account.id in managed)),
        dimensions=[one.name for one in library.programme.dimensions],
        known=known_views(library, person.contacts),
        alone=tuple(_alone(one) for one in person.alone),
    )


def _alone(alone: Alone) -> AloneView:
    account, deciders = alone.account, alone.departure.lost_deciders
    return AloneView(
        account=account_link(account),
        deciders=tuple(person_link(account, one) for one in deciders),
        others=tuple(person_link(account, one) for one in alone.departure.lost if one not in deciders),
    )

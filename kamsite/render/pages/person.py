"""The people pages: one of ours, the accounts the person answers for, and what is open there."""

from __future__ import annotations

from kamsite.enrich.portfolio import Ranked
from kamsite.model.programme import TeamMember
from kamsite.model.sentence import Sentence
from kamsite.render.account_rows import account_rows
from kamsite.render.library import Library
from kamsite.render.link import Link, person_path
from kamsite.render.page import Page
from kamsite.render.pages.attention_view import attention_view
from kamsite.render.pages.frame import page


def people_page(library: Library) -> Page:
    """The index of our people."""
    rows = [
        (library.member(one.id), one.title, len(_managed(library, one)), len(_known(library, one)))
        for one in library.programme.team
    ]
    return page(
        "people/",
        "people",
        library.programme.locale,
        title=Sentence("Our people"),
        description=Sentence("Who answers for which account, and who knows whom."),
        nav=Sentence("People"),
        rows=rows,
    )


def person_page(library: Library, member: TeamMember) -> Page:
    """The page of one of our people."""
    managed = _managed(library, member)
    matters = [
        attention_view(matter, account.id, account.plan.name)
        for account, matter in library.portfolio.attention
        if member.id in (account.plan.account_manager, matter.owner)
    ]
    return page(
        person_path(member.id),
        "person",
        library.programme.locale,
        title=member.name,
        description=member.title or "",
        member=member,
        back=Link(Sentence("All our people"), "people/"),
        matters=matters,
        rows=account_rows(library, managed),
        dimensions=[one.name for one in library.programme.dimensions],
        sponsored=[
            library.account(one.account.id)
            for one in library.portfolio.ranking
            if one.account.plan.executive_sponsor == member.id
        ],
        known=_known(library, member),
    )


def _managed(library: Library, member: TeamMember) -> list[Ranked]:
    return [one for one in library.portfolio.ranking if one.account.plan.account_manager == member.id]


def _known(library: Library, member: TeamMember) -> list[tuple[Link, Link, str | None, int | None, object]]:
    """Whom of theirs the person knows: (person, account, job, strength, last contact), strongest first."""
    rows = [
        (person, one.account, contact)
        for one in library.portfolio.ranking
        for person in one.account.plan.stakeholders
        for contact in person.contacts
        if contact.with_ == member.id and person.status == "active"
    ]
    rows.sort(key=lambda row: (-(row[2].strength or 0), row[1].plan.name, row[0].id))
    return [
        (
            Link(person.name or person.title or person.id, f"accounts/{account.id}/#i-{person.id}"),
            library.account(account.id),
            person.title,
            contact.strength,
            contact.last_contact,
        )
        for person, account, contact in rows
    ]

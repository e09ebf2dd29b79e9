"""What the checks of phase 3 say of people, word for word, and where. The day is 23 November 2026."""

from __future__ import annotations

import pytest

from tests.checks.examples import findings_of, messages_of


def one(facts: str) -> str:
    """A plan with one person."""
    return f"stakeholders:\n  - {{id: eva, name: Eva Sanz, {facts}}}\n"


OTHERS = "  - {id: jon, name: Jon Etxe, contacts: [joan-serra]}\n"
"""Another person, whom another of ours knows."""


@pytest.mark.parametrize(
    ("cadence", "expected"),
    [
        (30, "Ana Gil last spoke with Eva Sanz on 2026-09-30, 54 days ago; agreed is every 30 days"),
        (53, "Ana Gil last spoke with Eva Sanz on 2026-09-30, 54 days ago; agreed is every 53 days"),
        (1, "Ana Gil last spoke with Eva Sanz on 2026-09-30, 54 days ago; agreed is every 1 day"),
        (54, None),
    ],
)
def test_broken_cadence(cadence, expected):
    text = one(f"contacts: [{{with: ana-gil, last_contact: 2026-09-30, cadence_days: {cadence}}}]")
    assert messages_of(text, "broken-cadence") == ([expected] if expected else [])


def test_every_silent_contact_is_told_at_its_last_day():
    quiet = "last_contact: 2026-09-01, cadence_days: 30"
    text = one(f"contacts: [{{with: joan-serra}}, {{with: ana-gil, {quiet}}}, {{with: luis-prado, {quiet}}}]")
    found = findings_of(text, "broken-cadence")
    assert [finding.key for finding in found] == [
        ("stakeholders", 0, "contacts", index, "last_contact") for index in (1, 2)
    ]
    assert found[0].excerpt[found[0].column - 1 : found[0].end_column - 1] == "2026-09-01"


def test_of_a_pair_that_is_named_twice_the_later_day_is_told():
    text = one(
        "contacts: [{with: ana-gil, last_contact: 2026-08-01, cadence_days: 7}, "
        "{with: ana-gil, last_contact: 2026-09-01}]"
    )
    (finding,) = findings_of(text, "broken-cadence")
    assert finding.key == ("stakeholders", 0, "contacts", 1, "last_contact")


def test_who_has_left_is_not_silent():
    text = one("status: left, contacts: [{with: ana-gil, last_contact: 2026-01-01, cadence_days: 7}]")
    assert messages_of(text, "broken-cadence") == []


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        ("2026-11-22", ["Eva Sanz was to be advocate by 2026-11-22, 1 day ago, and is contact"]),
        ("2026-11-13", ["Eva Sanz was to be advocate by 2026-11-13, 10 days ago, and is contact"]),
        ("2026-11-23", []),
    ],
)
def test_missed_position_date(by, expected):
    text = one(f"position: {{current: contact, ideal: advocate, by: {by}}}")
    assert messages_of(text, "missed-position-date") == expected


def test_a_position_better_than_the_ideal_misses_no_day_and_is_told_as_such():
    text = one("position: {current: advocate, ideal: contact, by: 2026-01-01}")
    assert messages_of(text, "missed-position-date") == []
    assert messages_of(text, "ideal-below-current") == ["Eva Sanz is advocate and should be contact, which is less"]


@pytest.mark.parametrize(
    ("roles", "expected"),
    [
        ("decider, approver", "Eva Sanz decides, and without Ana Gil nobody of ours can reach them"),
        ("approver", "Eva Sanz has to approve, and without Ana Gil nobody of ours can reach them"),
    ],
)
def test_access_on_one_person_names_who_and_the_way_out(roles, expected):
    text = one(f"roles: [{roles}], contacts: [ana-gil]") + OTHERS
    (finding,) = findings_of(text, "access-on-one-person")
    assert str(finding.message) == expected
    assert str(finding.hint) == "take Joan Serra along, who knows Jon Etxe already"


def test_access_on_one_person_is_told_where_there_is_no_colleague_to_take_along():
    """With one person alone there is no thread to count, and what the contract hangs on is true all the same."""
    (finding,) = findings_of(one("roles: [decider], contacts: [ana-gil]"), "access-on-one-person")
    assert str(finding.hint) == "take a colleague along to the next meeting"


@pytest.mark.parametrize("other", ["contacts: [ana-gil]", "roles: [user]"])
def test_an_account_with_a_single_thread_is_told_once(other):
    text = one("roles: [decider], contacts: [ana-gil]") + f"  - {{id: jon, name: Jon Etxe, {other}}}\n"
    found = findings_of(text, "access-on-one-person", "single-threaded-account")
    assert [finding.check for finding in found] == ["single-threaded-account"]


def test_who_neither_decides_nor_approves_may_hang_on_one_of_ours():
    assert messages_of(one("roles: [user, buyer], contacts: [ana-gil]") + OTHERS, "access-on-one-person") == []


def test_an_unreached_decider_hangs_on_nobody():
    text = one("roles: [decider]") + OTHERS + OTHERS.replace("jon", "pep").replace("joan-serra", "ana-gil")
    assert messages_of(text, "access-on-one-person") == []


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("left", ["Lunch is still open, and Eva Sanz has left"]),
        ("moved", ["Lunch is still open, and Eva Sanz has moved"]),
        ("active", []),
    ],
)
def test_step_for_absent_person(status, expected):
    steps = "{what: Tour, status: done}, {what: Call, status: dropped}, {what: Lunch, status: blocked}"
    found = findings_of(one(f"status: {status}, plan: [{steps}]"), "step-for-absent-person")
    assert [str(finding.message) for finding in found] == expected
    assert all(finding.key == ("stakeholders", 0, "plan", 2) for finding in found)


def test_a_placeholder_with_a_name_and_contacts_is_told_once():
    named = one("placeholder: true, contacts: [ana-gil]")
    assert messages_of(named, "named-placeholder") == ["Eva Sanz is marked as a placeholder and has a name"]
    unnamed = "stakeholders: [{id: cfo, placeholder: true, title: CFO, contacts: [ana-gil]}]\n"
    assert messages_of(unnamed, "named-placeholder") == [
        "CFO is marked as a placeholder, and Ana Gil is in contact with that person"
    ]
    assert messages_of(one("contacts: [ana-gil]"), "named-placeholder") == []


@pytest.mark.parametrize(
    ("facts", "key", "expected"),
    [
        (
            "contacts: [ana-gil, joan-serra, ana-gil]",
            ("contacts", 2),
            "Ana Gil stands twice in the contacts of Eva Sanz",
        ),
        ("roles: [user, user]", ("roles", 1), "Eva Sanz has the role user twice"),
        ("influences: [jon, jon]", ("influences", 1), "Jon Etxe stands twice among those whom Eva Sanz influences"),
        (
            "competitor_contacts: [{competitor: voltarc}, {competitor: voltarc, strength: 2}]",
            ("competitor_contacts", 1),
            "Voltarc stands twice in the contacts of Eva Sanz with competitors",
        ),
    ],
)
def test_contact_named_twice(facts, key, expected):
    (finding,) = findings_of(
        "competitors: [{id: voltarc, name: Voltarc}]\n" + one(facts) + OTHERS, "contact-named-twice"
    )
    assert (finding.key, str(finding.message)) == (("stakeholders", 0, *key), expected)


def test_contact_from_the_future():
    text = one("contacts: [{with: ana-gil, last_contact: 2026-11-23}, {with: joan-serra, last_contact: 2026-11-24}]")
    (finding,) = findings_of(text, "contact-from-the-future")
    assert str(finding.message) == "The last contact of Joan Serra with Eva Sanz is of a day to come: 2026-11-24"
    assert finding.key == ("stakeholders", 0, "contacts", 1, "last_contact")

"""Explain: what each error means and how to mend it; checks explain themselves, errors and what a build warns of here."""

from __future__ import annotations

from collections.abc import Mapping

from kamsite.model.sentence import Sentence
from kamsite.validate.words import UNKNOWN_REFERENCE, WORDS

_REFERENCE = Sentence(
    "A reference is one bare id. Here it is an id that nothing of the right kind has: it is misspelt, or the item was "
    "renamed or deleted. Ids of our people, offerings, criteria, segments and audiences stand in content/program.yml."
)
_FILE: Mapping[str, Sentence] = {
    "empty-file": Sentence("The file says nothing. Write the front matter, or delete the file."),
    "file-too-large": Sentence("A plan with more than 256 KB is no plan. Move long texts elsewhere and link to them."),
    "missing-file": Sentence("A file that is needed does not exist."),
    "not-a-file": Sentence("Only regular files are read: no devices, no pipes."),
    "outside-project": Sentence("Only files inside the project's folder are read."),
    "symbolic-link": Sentence("A link could publish any file of the machine. Put the file itself there."),
    "unreadable-file": Sentence("The operating system does not hand the file out. Look at its permissions."),
    "subfolder": Sentence(
        "Plans and measurements lie side by side in one folder; those in folders below are not read."
    ),
    "malformed-account-id": Sentence(
        "The file's name without .md is the account's id and part of its address: small letters, digits and single "
        "hyphens, at most 64 characters. Rename the file."
    ),
    "account-id-clash": Sentence(
        "Two files have names that some computers cannot tell apart, because they differ only in case or in the way in "
        "which accents are written. Rename one of them."
    ),
    "reserved-account-id": Sentence(
        "Windows cannot hold a file with this name, or, with index, the site keeps it for the list of all accounts. Choose "
        "another id."
    ),
    "measurements-without-plan": Sentence("The name of a measurements file is the id of an account; none has this id."),
    "not-utf-8": Sentence("The file was saved with another encoding than UTF-8. Save it again as UTF-8."),
    "forbidden-character": Sentence(
        "Control characters, and characters that turn the direction of text, can make a line look like something else "
        "than it is. Delete the character."
    ),
    "missing-front-matter": Sentence("A plan begins with a line --- and its facts, closed by another line ---."),
    "unclosed-front-matter": Sentence("The front matter ends with a line --- of its own, before the narrative."),
    "wrong-csv-header": Sentence("A measurements file begins with the line date,kpi,value."),
    "wrong-csv-row": Sentence("Each line of a measurements file has three values: date, KPI and value."),
}
_YAML: Mapping[str, Sentence] = {
    "yaml-syntax": Sentence(
        "The text is no YAML. The usual reasons: a ': ' or '#' inside a value without quotes, a tab as indentation, a "
        "quote or bracket that is not closed."
    ),
    "yaml-alias": Sentence("Aliases make a small file stand for a huge one. Write the value out."),
    "yaml-anchor": Sentence("Anchors serve aliases only, and aliases are not allowed. Delete the anchor."),
    "yaml-tag": Sentence("A tag asks a program to make something else of a value. Delete it."),
    "yaml-directive": Sentence("Directives change how the file is read. Delete the line."),
    "yaml-merge-key": Sentence("Merge keys copy other mappings. Write the keys out."),
    "duplicate-key": Sentence(
        "A key stands twice in one mapping, and one of the two values would be lost. Delete one."
    ),
    "empty-key": Sentence("There is a value without a key."),
    "complex-key": Sentence("A key is a text, not a list or mapping. Put text with brackets in quotes."),
    "second-document": Sentence("A line --- begins a second document. A file holds one."),
    "not-a-mapping": Sentence("The file must consist of keys with values, such as name: Example."),
    "too-deep": Sentence("No plan needs lists and mappings more than 16 deep."),
    "too-many-nodes": Sentence("No plan needs more than 20,000 keys and values."),
    "text-too-long": Sentence("A value may have 20,000 characters. Put long texts below the front matter."),
}
_VALUE: Mapping[str, Sentence] = {
    "unknown-key": Sentence("The key is misspelt or stands in the wrong place. kamsite schema lists all keys."),
    "missing-key": Sentence(
        "Without this fact the item cannot be read. A key with nothing behind it counts as missing."
    ),
    "missing-value": Sentence("Every row of measurements has a date, a KPI and a value."),
    "empty-item": Sentence("A list item says nothing. Fill it in or delete it."),
    "empty-list": Sentence("Nothing could be chosen here. Name at least one, or leave the key out."),
    "wrong-type": Sentence(
        "The field takes another kind of value. A number in quotes is a text; true and false are words."
    ),
    "out-of-range": Sentence("The number is too small or too large for its field."),
    "not-a-date": Sentence("A date is written year-month-day, such as 2026-12-31, and must be in the calendar."),
    "unknown-choice": Sentence("The field takes one of a few words."),
    "malformed-id": Sentence("An id has letters, digits, - and _, and begins with a letter or a digit."),
    "malformed-value": Sentence("The text has not the form that its field asks for."),
    "malformed-condition": Sentence('A condition is a comparison, such as ">= 70" or ">= 40 and < 70".'),
    "malformed-trigger": Sentence("A trigger has one of six forms, and nothing of another form."),
    "unsafe-address": Sentence("Only addresses that begin with https://, http://, mailto: or tel: become links."),
    "too-many-problems": Sentence("Mend the first problems; the others are listed then."),
}
_PLAN: Mapping[str, Sentence] = {
    "duplicate-id": Sentence("An id is unique in the whole plan, over all lists, so that one bare id is a reference."),
    "wrong-kind-of-reference": Sentence("The id exists, but is the id of something else than the field asks for."),
    "period-backwards": Sentence("The last day of a period lies before its first."),
    "empty-range": Sentence("The largest good value of a KPI lies below the smallest."),
    "red-before-amber": Sentence("A KPI is green up to amber, amber up to red: red is at least amber."),
    "currency-without-rate": Sentence(
        "A plan may have its own currency, but then the programme says what one unit of it is worth in the programme's "
        "currency: fx: {rate} in content/program.yml. Without the rate the account would be missing from every sum.",
        rate="{USD: 0.92, as_of: 2026-10-31}",
    ),
    "duplicate-period": Sentence(
        "The wallet has one entry per period, oldest first. Put the items of a period together."
    ),
    "duplicate-measurement": Sentence("One KPI has two values on one day. Keep the right one."),
    "too-many-stakeholders": Sentence(
        "A plan with more than 500 stakeholders is an address book, and the figures of a network of thousands take minutes. "
        "Name those who take part in the purchase decision."
    ),
    "reporting-circle": Sentence("Somebody would be the manager of his or her own manager."),
    "business-unit-circle": Sentence("A business unit cannot be part of itself, not even over others."),
    "action-circle": Sentence("Actions that wait for each other never begin."),
    "tied-to-itself": Sentence("Nobody reports to, or influences, himself or herself."),
    "account-circle": Sentence("An account cannot belong to itself, not even over others."),
    "competitor-with-two-ids": Sentence(
        "A competitor has the same id in every plan; else it cannot be seen across plans. Use one of the ids in all of them."
    ),
    "competitor-with-two-names": Sentence("One id stands for one competitor in every plan."),
}
_PROGRAMME: Mapping[str, Sentence] = {
    "dimension-without-criteria": Sentence("A dimension is the weighted sum of its criteria and needs one at least."),
    "weight-of-zero": Sentence(
        "Weights are positive and may have any sum. A criterion of weight 0 would be asked for and change nothing: leave it "
        "out to switch it off."
    ),
    "matrix-of-one-dimension": Sentence("A matrix shows two dimensions; with one of them twice it would be a line."),
    "scale-backwards": Sentence("A scale is written [lowest, highest]."),
    "last-segment-with-conditions": Sentence("The last segment takes every account that no rule before it takes."),
    "segment-without-conditions": Sentence("A segment without conditions takes every account; those below stay empty."),
    "condition-never-met": Sentence("Scores and shares go from 0 to 100; no value meets this condition."),
    "segment-never-reached": Sentence(
        "An earlier rule holds whenever this one does, or several earlier ones together take all of its accounts. Order "
        "the demanding segments first."
    ),
    "gap-between-segments": Sentence(
        "Two rules ask for the same measures and leave a hole between them, such as 60 to 70 between >= 70 and < 60. An "
        "account in the hole would fall to the last segment, below both. Close the gap, or name a segment for it. The same "
        "happens above a band with both ends, such as >= 70 and < 90, where nothing asks for 90 and more."
    ),
    "overlap-between-segments": Sentence(
        "The first rule that holds counts. A segment that says < 75 never goes up to there where an earlier one begins at 70: "
        "let it end where the earlier one begins, or give it no upper end."
    ),
    "segments-too-tangled": Sentence(
        "So many rules ask for so many measures that it cannot be told in reasonable time which of them can be reached, "
        "and nobody could tell why an account is in its segment."
    ),
    "too-many-segments": Sentence("Nobody can treat accounts in more than 30 different ways. Name fewer segments."),
    "too-many-dimensions": Sentence(
        "Dimensions are kept apart and never summed; more than 20 cannot be told apart. Make criteria of them."
    ),
    "wrong-number-of-questions": Sentence("The levels of the relational pyramid rest on exactly six questions."),
    "rate-of-own-currency": Sentence("One unit of the programme's currency is one unit of it. Delete the rate."),
}
_BUILD: Mapping[str, Sentence] = {
    "drawing-left-out": Sentence(
        "A warning of kamsite build, which goes on: the reporting chart or the influence map of an account could not be laid "
        "out. Its page says so in the drawing's place, and the table of people has the same facts. The layout engine is "
        "missing (install pygraphviz), stopped, or took longer than its time limit: then build again, or name fewer ties."
    ),
}
EXPLAINED: Mapping[str, Sentence] = {
    **_FILE,
    **_YAML,
    **_VALUE,
    **_PLAN,
    **_PROGRAMME,
    **_BUILD,
    **dict.fromkeys((words.check for words in (*WORDS.values(), UNKNOWN_REFERENCE)), _REFERENCE),
}
"""Every name of an error that load and validate report, and of a warning of the build itself, with its explanation."""

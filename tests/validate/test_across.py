"""Plans of one portfolio agree with each other."""

from kamsite.load.document import parse_plan
from kamsite.model.finding import Finding
from kamsite.validate.across import validate_across
from kamsite.validate.plan import validate_plan


def found(**fronts: str) -> tuple[Finding, ...]:
    """What lies between plans, each given by id with its front matter from line 4 on."""
    documents = {}
    plans = []
    for id, front in fronts.items():
        content = f"---\nname: {id}\naccount_manager: ana\n{front}\n---\n".encode()
        document = parse_plan(content, f"content/accounts/{id}.md")
        plan, findings = validate_plan(document)
        assert findings == ()
        documents[document.path] = document
        plans.append(plan)
    return validate_across(plans, documents)


def across(**fronts: str) -> list[tuple[str, str, str]]:
    return [(one.account, f"{one.line}:{one.column} {one.check}", str(one.message)) for one in found(**fronts)]


def test_accounts_do_not_belong_to_each_other_in_a_circle():
    assert across(a="parent_account: b", b="parent_account: c", c="") == []
    assert across(a="parent_account: b", b="parent_account: a") == [
        ("b", "4:17 account-circle", "these accounts belong to each other in a circle: a → b → a")
    ]
    assert [check for _, check, _ in across(a="parent_account: a")] == ["4:17 account-circle"]


def test_a_competitor_has_one_id_and_one_name():
    voltarc = "competitors: [{id: voltarc, name: Voltarc}]"
    assert across(a=voltarc, b="competitors: [{id: voltarc, name: VOLTARC }]") == []
    assert across(a=voltarc, b="competitors: [{id: vtc, name: Voltarc}]") == [
        ("b", "4:20 competitor-with-two-ids", "this competitor has the id voltarc in a")
    ]
    assert across(a=voltarc, b="competitors: [{id: voltarc, name: Other}]") == [
        ("b", "4:35 competitor-with-two-names", "this id is the competitor Voltarc in a")
    ]


def test_the_way_out_of_two_ids_names_both_with_their_files():
    (one,) = found(a="competitors: [{id: voltarc, name: Voltarc}]", b="competitors: [{id: vtc, name: Voltarc}]")
    assert one.path == "content/accounts/b.md"
    assert str(one.hint) == (
        "use one id in all plans: voltarc, as in content/accounts/a.md, or vtc, as in content/accounts/b.md"
    )

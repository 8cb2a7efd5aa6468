"""The page of a rule in words: of ours in the manual, and of your own anywhere."""

from difflib import unified_diff
from typing import Any, Literal

from blijvend import _core
from blijvend._core import CaseFile
from blijvend.obligations import Obligations
from blijvend.practice import Rule, norms
from blijvend.verbs import check

_COLUMNS = ("subject_kind", "subject", "status", "opened", "due", "met", "ended", "message")
Which = Literal["keeps", "breaks", "unknown"]
_EXAMPLES: tuple[tuple[Which, str], ...] = (
    ("keeps", "Kept"),
    ("breaks", "Broken"),
    ("unknown", "Unknown"),
)


def rule_page(rule: Rule) -> str:
    """A rule as a page of Markdown: what it promises, why, what it needs, and its three examples."""
    judged: dict[Which, Obligations | None] = {
        which: _judge(rule, rule.example(which)) for which, _ in _EXAMPLES
    }
    facts: list[list[object]] = [
        ["Severity", f"`{rule.severity}` ({rule.severity.label('en')})"],
        ["Kind", f"`{rule.kind}` ({rule.kind.label('en')})"],
        ["Scope", f"`{rule.scope}` ({rule.scope.label('en')})"],
        ["Source", "; ".join(rule.source)],
        ["Line drawn by", rule.set_by.label("en")],
        ["Covers", ", ".join(rule.covers)],
        ["Judged since", rule.since],
        ["May be set aside by", rule.waiver.label("en")],
    ]
    facts += [["Norm", _norm(name)] for name in rule.norms]
    if not rule.is_on:
        facts.append(["Off by default", rule.off.en])
    parts = [
        f"**{rule.title.nl}**\n\n{rule.title.en}\n\n" + table(["", ""], facts),
        _both("Question", rule.question.nl, rule.question.en),
        _both("Why", rule.why.nl, rule.why.en),
        _both("What mends it", rule.remedy.nl, rule.remedy.en),
        f"\nTo be recorded: `{rule.act}`.\n" if rule.act else "",
        _needs(judged),
    ]
    kept: list[str] = []
    for which, heading in _EXAMPLES:
        rows = judged[which]
        if rows is None:
            continue
        files = _files(rule.example(which))
        parts.append(_rows(rule, heading, rows) + _shown(files, kept))
        kept = kept or files
    return "".join(parts)


def table(heads: list[Any], rows: list[list[Any]]) -> str:
    """A table of a page."""
    lines: list[list[Any]] = [heads, ["---"] * len(heads), *rows]
    return "".join("| " + " | ".join(map(_cell, line)) + " |\n" for line in lines)


def _cell(text: object) -> str:
    """A value that cannot break a row of a table."""
    return "" if text is None else str(text).replace("|", "\\|").replace("\n", " ")


def _norm(name: str) -> str:
    norm = next(norm for norm in norms() if norm.id == name)
    said = f"`{name}`: {norm.title.en}, {norm.value} {norm.unit.label('en')}"
    return f"{said} ({norm.origin.label('en')}; {'; '.join(norm.source)})"


def _both(heading: str, nl: str, en: str) -> str:
    return f"\n## {heading}\n\n{nl}\n\n{en}\n" if nl else ""


def _judge(rule: Rule, example: Any) -> Obligations | None:
    """The rows of the rule for one of its examples; None when it has no such example."""
    if example is None:
        return None
    programme, cases = (None, [example]) if isinstance(example, CaseFile) else example
    return check(cases, as_of=rule.example_day, programme=programme, rules=[rule], lang="en")


def _needs(judged: dict[Which, Obligations | None]) -> str:
    """What the rule looks at and what it cannot do without, as its examples show."""
    rows = [row for found in judged.values() if found is not None for row in found]
    if not rows:
        return ""
    looked_at = sorted({_field(fact) for row in rows for fact in row.facts})
    lines = [
        "\n## What it needs\n\nIt looks at " + ", ".join(f"`{name}`" for name in looked_at) + ".\n"
    ]
    unknown = [row for row in rows if row.missing]
    words = sorted(
        {(_missing(row, "nl"), _missing(row, "en"), _field(row.missing or "")) for row in unknown}
    )
    lines += [
        f"\nUnknown, among others, while nobody recorded {en} (`{name}`). In Dutch: {nl}.\n"
        for nl, en, name in words
    ]
    return "".join(lines)


def _field(fact: str) -> str:
    """The kind of record and the field of "Contact c3.at": "Contact.at"."""
    kind, _, rest = fact.partition(" ")
    return f"{kind}.{rest.rpartition('.')[2]}"


def _missing(row: Any, lang: Any) -> str:
    words: str = _core.explain(row, lang)["missing"]
    return words


def _rows(rule: Rule, heading: str, rows: Obligations) -> str:
    heads: list[Any] = [name.replace("_", " ") for name in _COLUMNS]
    cells: list[list[Any]] = [[getattr(row, name) for name in _COLUMNS] for row in rows]
    return f"\n## {heading}\n\nJudged as of {rule.example_day}:\n\n" + table(heads, cells)


def _files(example: Any) -> list[str]:
    """The texts of an example: one case file, or a programme and its case files."""
    files = [example] if isinstance(example, CaseFile) else [example[0], *example[1]]
    return [file.to_json(pretty=True) for file in files]


def _shown(files: list[str], first: list[str]) -> str:
    """The files of an example: in full, or where they differ from those of the first example."""
    if len(files) != len(first):
        return "".join(f"\n```json\n{text}```\n" for text in files)
    changed = [pair for pair in zip(first, files, strict=True) if pair[0] != pair[1]]
    return "".join(
        f"\nAs in the first example, but:\n\n```diff\n{_diff(*pair)}```\n" for pair in changed
    )


def _diff(before: str, after: str) -> str:
    """What changed between two texts, with the lines around it; a gap is a line of dots."""
    lines = list(unified_diff(before.splitlines(), after.splitlines(), n=4, lineterm=""))[2:]
    return "".join(("  …" if line.startswith("@@") else line) + "\n" for line in lines)

"""The case model and the practice rules of Blijvend Veilig.

A case file holds one household and the work around it. `check` says what the practice promised that
household, whether it was kept, and what must happen next, by when.
"""

import json
from typing import Any, Literal

from blijvend import _core, codes, records
from blijvend._core import Obligation, PartialDate, Problem
from blijvend.caseload import Caseload, read, read_case, read_stream
from blijvend.code import Code, Language, Text
from blijvend.errors import DataError
from blijvend.host import Fact, HostRule, Missing, Promise, RuleFailure, rule
from blijvend.invented import synth, synth_programme
from blijvend.obligations import CaseProblem, Obligations
from blijvend.pages import rule_page
from blijvend.practice import (
    Norm,
    Norms,
    NotFormalised,
    Rule,
    Source,
    norms,
    not_formalised,
    rules,
)
from blijvend.reading import Rejected
from blijvend.record import Field, Record
from blijvend.record_table import RecordTable, record_lists
from blijvend.records import *  # noqa: F403 # every record of the model, listed in records.__all__
from blijvend.verbs import (
    ClosingItem,
    Explanation,
    StatusChange,
    agenda,
    check,
    check_stream,
    closing,
    compare,
    explain,
)

__version__: str = _core.version


def schema(of: Literal["case-file", "programme", "norms"] = "case-file") -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of a case file, a programme file or a norms file."""
    if of not in {"case-file", "programme", "norms"}:
        raise ValueError("of: expected 'case-file', 'programme' or 'norms'")
    found: dict[str, Any] = json.loads(_core.schema(of))
    return found


__all__ = [
    "CaseProblem",
    "Caseload",
    "ClosingItem",
    "Code",
    "DataError",
    "Explanation",
    "Fact",
    "Field",
    "HostRule",
    "Language",
    "Missing",
    "Norm",
    "Norms",
    "NotFormalised",
    "Obligation",
    "Obligations",
    "PartialDate",
    "Problem",
    "Promise",
    "Record",
    "RecordTable",
    "Rejected",
    "Rule",
    "RuleFailure",
    "Source",
    "StatusChange",
    "Text",
    "agenda",
    "check",
    "check_stream",
    "closing",
    "codes",
    "compare",
    "explain",
    "norms",
    "not_formalised",
    "read",
    "read_case",
    "read_stream",
    "record_lists",
    "rule",
    "rule_page",
    "rules",
    "schema",
    "synth",
    "synth_programme",
]
__all__ += records.__all__

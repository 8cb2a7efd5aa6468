"""The case model and the practice rules of Blijvend Veilig.

A case file holds one household and the work around it. `check` says what the practice promised that
household, whether it was kept, and what must happen next, by when.
"""

import json
from typing import Any, Literal

from blijvend import _core, codes, records
from blijvend._core import Obligation, PartialDate, Problem
from blijvend.caseload import Caseload, Rejected, read, read_case
from blijvend.code import Code, Language, Text
from blijvend.errors import DataError
from blijvend.invented import synth
from blijvend.obligations import CaseProblem, Explanation, Obligations, agenda, check, explain
from blijvend.practice import Norm, Norms, Rule, Source, norms, rules
from blijvend.record import Field, Record
from blijvend.records import *  # noqa: F403 # every record of the model, listed in records.__all__

__version__: str = _core.version


def schema(of: Literal["case-file", "programme"] = "case-file") -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of a case file or a programme file."""
    if of not in {"case-file", "programme"}:
        raise ValueError("of: expected 'case-file' or 'programme'")
    found: dict[str, Any] = json.loads(_core.schema(of == "programme"))
    return found


__all__ = [
    "CaseProblem",
    "Caseload",
    "Code",
    "DataError",
    "Explanation",
    "Field",
    "Language",
    "Norm",
    "Norms",
    "Obligation",
    "Obligations",
    "PartialDate",
    "Problem",
    "Record",
    "Rejected",
    "Rule",
    "Source",
    "Text",
    "agenda",
    "check",
    "codes",
    "explain",
    "norms",
    "read",
    "read_case",
    "rules",
    "schema",
    "synth",
]
__all__ += records.__all__

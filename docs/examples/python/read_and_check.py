"""Reads case files, judges them as of a day, and prints what weighs most, in Dutch."""

import blijvend as bv

cases = bv.read("docs/examples/cases")
table = bv.check(cases, as_of="2026-11-21", lang="nl")
for row in table.where(status=["overdue", "broken"], severity="must"):
    print(row.case, row.subject, row.message)

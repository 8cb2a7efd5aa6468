"""What one koppel has to do in the coming week, over all its households, by last day."""

import blijvend as bv

KOPPEL = {"gmw1", "gmw2"}

cases = [
    case
    for case in bv.read("docs/examples/cases")
    if not case.closures
    and {seat.professional for koppel in case.koppels for seat in koppel.seats if not seat.until}
    == KOPPEL
]
print(", ".join(str(case.id) for case in cases))
for row in bv.agenda(cases, as_of="2026-11-21", days=7, lang="en"):
    print(row.due, row.case, row.status, "|", bv.explain(row, "en").mend)

"""Records are frozen values: a change is a changed copy, and a correction is a new record."""

import blijvend as bv

case = bv.read("docs/examples/cases/02d-friday-16-55.json")[0]
unclear = case.contacts[-1]
corrected = unclear.replace(
    id="c4b",
    at="2026-11-20T18:10:00+01:00",
    stamp=bv.Stamp(by="gmw8", at="2026-11-21T09:30:00+01:00", supersedes=unclear.id),
)
mended = case.replace(contacts=[*case.contacts, corrected])

for file in (case, mended):
    [row] = bv.check(file, as_of="2026-11-21", rules=["crisis-same-day"])
    print(len(file.contacts), row.status, row.missing, row.facts)
print(bv.read_case(mended.to_json()) == mended)

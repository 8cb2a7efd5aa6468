"""The table as a DataFrame: how long did people wait for help, and for how many is it still unknown?"""

import blijvend as bv

table = bv.check(
    bv.synth(200, seed=7, until="2026-11-21"), as_of="2026-11-21", rules=["no-waiting"]
)
frame = table.to_pandas()
waited = (frame["met"] - frame["opened"]).dt.days
print(frame["status"].value_counts().sort_index().to_string())
print("median days from need to help:", waited.median())

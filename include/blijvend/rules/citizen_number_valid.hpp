#pragma once

#include <optional>
#include <vector>

#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/citizen_number.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// P-26: a citizen service number that is recorded can be one, from the day the member belongs to the
/// household. A member without a number is not asked; nor is whose number it is. Mended by correcting it, also
/// after the member left or the case was closed.
inline constexpr Rule citizen_number_valid{
    .id = "citizen-number-valid",
    .title = {"Een burgerservicenummer in het verslag kan echt bestaan.",
        "A citizen service number on record can be a real one."},
    .why = {"Met een fout nummer komt een bericht bij de verkeerde. Of het gezin wordt niet gevonden.",
        "With a wrong number a message reaches the wrong person. Or the household is not found."},
    .remedy = {"Kijk het nummer na op een paspoort of brief, en verbeter het. Weet je het niet, haal het weg.",
        "Check the number against a passport or letter, and correct it. If you do not know it, take it out."},
    .severity = Severity::must,
    .kind = RuleKind::standing,
    .theme = Theme::trust,
    .source = {sources::citizen_number, "nine digits and the eleven test"},
    .set_by = NormOrigin::official,
    .covers = {"P-26"},
    .since = Date{2019y / 1 / 1},
    .act = act<&Member::bsn>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Member& member : on.file.members) {
                if (!member.bsn) continue;
                const std::optional<Date> since = member.joined_on ? member.joined_on : on.file.household.started_on;
                Promise promise{.subject = ref(member),
                    .opened = since,
                    .due = since,
                    .facts = {fact<&Member::bsn>(member)}};
                if (!since)
                    promise.missing = Missing{fact<&Member::joined_on>(member),
                        {"sinds wanneer dit gezinslid erbij hoort", "since when this member belongs to the household"}};
                if (is_citizen_number(*member.bsn)) promise.met = since;
                promises.push_back(promise);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.members[0].bsn = "123456782";
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.members[0].bsn = "123456789";
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::household(2026y / 1 / 5);
            file.household.started_on.reset();
            file.members[0].bsn = "123456782";
            return file;
        },
};

}  // namespace blijvend::rules

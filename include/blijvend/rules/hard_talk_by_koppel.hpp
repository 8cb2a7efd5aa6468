#pragma once

#include <optional>
#include <vector>

#include <blijvend/model/presence.hpp>
#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/doubt.hpp>
#include <blijvend/rules/parts/live_contact.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

/// S-24: a confronting conversation is held by somebody of the koppel, or who substitutes in it; others may be
/// there too. Asked on days the case is open and a seat in the koppel is taken. A contact of which nobody
/// recorded what it was for is not asked; one held without the koppel cannot be mended.
inline constexpr Rule hard_talk_by_koppel{
    .id = "hard-talk-by-koppel",
    .title = {"Iemand van het koppel voert zelf het moeilijke gesprek.",
        "Somebody of the koppel holds the hard conversation."},
    .why = {"Een hard gesprek lukt beter met iemand die je kent en die blijft. Een vreemde laat alleen de schrik achter.",
        "A hard conversation goes better with somebody you know, who stays. A stranger leaves only the fright behind."},
    .remedy = {"Voer het volgende moeilijke gesprek zelf. Leg vast wie erbij was.",
        "Hold the next hard conversation yourself. Record who was there."},
    .severity = Severity::may,
    .kind = RuleKind::standing,
    .theme = Theme::koppel,
    .source = {sources::podcast_2020, "Deltaplan voor veiligheid"},
    .set_by = NormOrigin::practice,
    .covers = {"S-24"},
    .since = norms::pilot,
    .act = act<&Contact::by>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            for (const Contact& contact : on.file.contacts) {
                if (contact.kind != ContactKind::confrontational) continue;
                const std::optional<Beat> talk = live_contact(contact);
                if (!talk) continue;
                Promise promise{.subject = ref(contact),
                    .opened = talk->day,
                    .facts = {fact<&Contact::by>(contact), fact<&Contact::at>(contact)}};
                if (!talk->day) {
                    promise.missing = talk->missing;
                    promises.push_back(promise);
                    continue;
                }
                const SeatsTaken seats = seats_taken_on(on.file, *talk->day);
                const bool open = on.open.on(*talk->day);
                if (!open || (seats.certain.empty() && seats.perhaps.empty())) continue;

                const std::optional<bool> by_koppel = koppel_was_there(on.file, contact);
                if (by_koppel == true)
                    promise.met = talk->day;
                else
                    promise.ended = talk->day;
                doubt(promise, talk->missing, on.as_of);
                if (!by_koppel)
                    doubt(promise,
                        Missing{fact<&Contact::by>(contact),
                            {"of er iemand van het koppel bij dit gesprek was",
                                "whether somebody of the koppel was at this conversation"}},
                        on.as_of);
                promises.push_back(promise);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.contacts = {example::visit("c1", Date{2026y / 2 / 9}, {MemberId{"mother"}})};
            file.contacts[0].kind = ContactKind::confrontational;
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.contacts = {example::visit("c1", Date{2026y / 2 / 9}, {MemberId{"mother"}})};
            file.contacts[0].kind = ContactKind::confrontational;
            file.contacts[0].by = {ProfessionalId{"chris"}};
            file.professionals.push_back(example::professional("chris", "shelter"));
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.contacts = {example::visit("c1", Date{2026y / 2 / 9}, {MemberId{"mother"}})};
            file.contacts[0].kind = ContactKind::confrontational;
            file.contacts[0].by.clear();
            return file;
        },
};

}  // namespace blijvend::rules

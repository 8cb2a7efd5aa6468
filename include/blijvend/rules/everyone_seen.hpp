#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include <blijvend/model/course.hpp>
#include <blijvend/model/person.hpp>
#include <blijvend/rules/example.hpp>
#include <blijvend/rules/parts/case_start.hpp>
#include <blijvend/rules/parts/doubt.hpp>
#include <blijvend/rules/parts/live_contact.hpp>
#include <blijvend/rules/rhythm.hpp>

namespace blijvend::rules {

using namespace std::chrono_literals;

namespace detail {

/// Who was seen or heard in the live contacts of a file, looked up once for all its people.
class Sightings {
public:
    explicit Sightings(const Judging& on) : on_{on} {
        seen_.reserve(on.reading.live_contacts.size() * on.file.members.size());
        for (const LiveContact& live : on.reading.live_contacts) hear(*live.contact);
    }

    /// The contacts in which a person was seen or heard, or may have been.
    [[nodiscard]] Beats of(const Member& person) const {
        Beats beats;
        const std::uint8_t* seen = seen_.data() + place_of(person);
        for (const auto& [contact, live] : on_.reading.live_contacts) {
            const std::uint8_t in_this_one = *seen;
            seen += on_.file.members.size();
            if (in_this_one == no) continue;
            beats.push_back(live);
            if (in_this_one == perhaps && !live.missing)
                beats.back().missing = Missing{fact<&Contact::seen>(*contact),
                    {"wie er bij dit contact gezien of gesproken is",
                        "who was seen or spoken to in this contact"}};
        }
        return beats;
    }

private:
    static constexpr std::uint8_t no = 0, perhaps = 1, yes = 2;

    [[nodiscard]] std::size_t place_of(const Member& member) const noexcept {
        return static_cast<std::size_t>(&member - on_.file.members.data());
    }

    /// As People::seen() of everybody: perhaps when it is not recorded who was seen, or somebody was who is not in the
    /// file.
    void hear(const Contact& contact) {
        const std::size_t first = seen_.size();
        seen_.resize(first + on_.file.members.size(), no);
        bool known = contact.seen.has_value();
        const auto look_at = [&](const std::vector<MemberId>& ids) {
            for (const MemberId id : ids) {
                const Member* const person = on_.people.person_of(id);
                known = known && person;
                if (person) seen_[first + place_of(*person)] = yes;
            }
        };
        look_at(contact.spoken_alone);
        if (contact.seen) look_at(*contact.seen);
        if (!known) std::replace(seen_.begin() + static_cast<std::ptrdiff_t>(first), seen_.end(), no, perhaps);
    }

    const Judging& on_;
    std::vector<std::uint8_t> seen_{};  ///< of each contact, for each member
};

}  // namespace detail

/// S-15: attention for everyone. Each member is seen or heard soon after the case opens, or after
/// joining or birth, and then again and again. From the day a child is expected, its birth is to be
/// recorded.
inline constexpr Rule everyone_seen{
    .id = "everyone-seen",
    .title = {"Elk gezinslid wordt steeds weer gezien of gehoord.", "Every member is seen or heard, again and again."},
    .why = {"Wie niemand ziet of hoort, kan ook niet vertellen dat het onveilig is. Veiligheid is er voor het hele gezin.",
        "Whoever is not seen or heard cannot tell that it is unsafe. Safety is for the whole household."},
    .remedy = {"Maak contact met dit gezinslid. Leg vast wie je zag of sprak.",
        "Make contact with this member. Record whom you saw or spoke to."},
    .severity = Severity::should,
    .kind = RuleKind::standing,
    .theme = Theme::everyone,
    .source = {sources::whole_family_2020,
        "Focus op het hele gezin; also the interview with two directors, \"Vanuit verbinding en het netwerk verder\""},
    .covers = {"S-15"},
    .since = norms::pilot,
    .norms = {&norms::seen_first, &norms::seen_rhythm},
    .act = act<&Contact::seen>,
    .judge =
        [](const Judging& on, std::vector<Promise>& promises) {
            const detail::Sightings sightings{on};
            const auto next_due = [&](Date last) { return due_by(on, norms::seen_rhythm, last); };
            for (const Member& member : on.file.members) {
                const bool unborn = member.unborn == true && !member.born;
                if ((unborn && !member.expected_on) || !on.people.is_person(member))
                    continue;
                if (!on.file.household.started_on) {
                    promises.push_back({.subject = ref(member),
                        .ended = member.belongs().until,
                        .missing = missing_start(on.file)});
                    continue;
                }
                const Beats beats = sightings.of(member);
                const std::optional<Date> birth = unborn        ? member.expected_on
                                                  : member.born ? member.born->exact()
                                                                : std::nullopt;
                const std::size_t first = promises.size();
                for (const Period& open : on.open.spells()) {
                    const Period asked = open.intersect(member.belongs()).intersect({birth, {}});
                    rhythm(promises, on,
                        {.subject = ref(member),
                            .asked = asked,
                            .first = due_by(on, norms::seen_first, *asked.since),
                            .joined = true,
                            .basis = {fact<&Household::started_on>(on.file.household),
                                fact<&Member::joined_on>(member)}},
                        beats, next_due);
                }
                for (std::size_t i = first; i < promises.size(); ++i)
                    if (unborn || (member.born && member.born->possibly_after(*promises[i].opened)))
                        doubt(promises[i],
                            Missing{fact<&Member::born>(member), {"wanneer dit kind is geboren", "when this child was born"}},
                            on.as_of);
            }
        },
    .example_day = 2026y / 3 / 2,
    .keeps =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.contacts = {
                example::visit("c1", Instant::at(2026y / 1 / 12, 10), {MemberId{"mother"}, MemberId{"child"}})};
            return file;
        },
    .breaks =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.contacts = {example::visit("c1", Instant::at(2026y / 1 / 12, 10), {MemberId{"mother"}})};
            return file;
        },
    .unknown =
        [] {
            CaseFile file = example::with_koppel(2026y / 1 / 5);
            file.contacts = {example::visit("c1", Instant::at(2026y / 1 / 12, 10), {})};
            file.contacts[0].seen.reset();
            return file;
        },
};

}  // namespace blijvend::rules

#include <blijvend/model/integrity.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <blijvend/core/short_list.hpp>

#include "corrections.hpp"
#include "path.hpp"
#include "survey.hpp"
#include "walk.hpp"

namespace blijvend {
namespace {

using detail::Corrections;
using detail::Path;
using detail::Survey;
using enum ProblemCode;

/// Where the walk is, and the nearest record with an id. A place inside another must not outlive it.
struct Place {
    Path path;
    RecordRef record;

    [[nodiscard]] Place in(std::string_view name, std::size_t index = Path::none) const {
        return {{&path, name, index}, record};
    }
};

class Findings {
public:
    void add(ProblemCode code, const Place& place, std::string_view detail = {}) {
        found_.push_back({{code, place.path.text(), {}, std::string{detail}}, place.record});
    }
    [[nodiscard]] std::vector<IntegrityProblem> take() { return std::move(found_); }

private:
    std::vector<IntegrityProblem> found_;
};

// --- one record -------------------------------------------------------------------------------------

template <Described T>
void check_extra(const Extra& extra, const Place& place, Findings& findings) {
    for (const Unknown& unknown : extra.items) {
        bool known = false;
        each_field<T>([&]<class F>(const F&) {
            if (F::name != unknown.name) return;
            known = true;
            findings.add(unknown_code, place.in(F::name, unknown.index ? *unknown.index : Path::none));
        });
        if (!known) findings.add(unknown_field, place);
    }
}

/// Days that came or are planned do not lie before the day the record began, and nothing was recorded
/// before it happened.
template <Described T>
void check_days(const T& record, const Place& place, Findings& findings) {
    std::optional<Date> begun, recorded;
    detail::each_day(record, [&](const auto& f, Date day) {
        if (f.when.meaning == Meaning::begins) begun = day;
    });
    if (const Stamp* stamp = detail::stamp_of(record); stamp && stamp->at) recorded = stamp->at->civil_day();
    detail::each_day(record, [&](const auto& f, Date day) {
        const bool fact = f.when.meaning == Meaning::begins || f.when.meaning == Meaning::comes;
        if (!fact && f.when.meaning != Meaning::planned) return;
        if (begun && day < *begun)
            findings.add(f.name == "until" ? period_reversed : before_it_began, place.in(f.name));
        if (fact && recorded && *recorded < day)
            findings.add(recorded_before_it_happened, place.in(f.name));
    });
}

/// Whom and what a record names is there. What a stamp supersedes is looked at with the list it stands in.
template <Described T>
void check_references(const T& record, const Place& place, const Survey& survey, Findings& findings) {
    each_field<T>([&]<class F>(const F&) {
        if constexpr (detail::holds_ids<typename F::value> && !std::same_as<F, field<&Stamp::supersedes>>)
            detail::each_id(F::get(record), [&]<class Target>(const Id<Target>& id, std::size_t i) {
                if (survey.ids.dangles(detail::target_of<Id<Target>>, id.template as<AnyRecord>()))
                    findings.add(dangling_reference, place.in(F::name, i), detail::name_of<Target>);
            });
    });
}

/// Ids are unique among the records of one list, and a correction corrects a record of its own list.
template <class T>
void check_list(
    const std::vector<T>& list, std::string_view name, const Place& place, const Survey& survey, Findings& findings) {
    const auto at = [&](std::size_t i) { return Place{{&place.path, name, i}, ref(list[i])}; };
    if (survey.ids.doubles(&record_kind<T>)) {
        const auto ids = Corrections::by_id(list);
        for (std::size_t i = 1; i < ids.size(); ++i)
            if (ids[i].first == ids[i - 1].first) findings.add(duplicate_id, at(ids[i].second).in("id"));
    }
    if ((survey.corrected & detail::kind_bit<T>) == 0 || !detail::has_corrections(list)) return;
    const Corrections corrections{list};
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (corrections.corrected_by(i) == Corrections::nowhere)
            findings.add(dangling_reference, at(i).in("stamp").in("supersedes"), record_kind<T>.name);
        if (corrections.circles(i)) findings.add(supersedes_itself, at(i).in("stamp").in("supersedes"));
    }
}

template <Described T>
void check_record(const T& record, Place place, const Survey& survey, Findings& findings) {
    if constexpr (detail::HasId<T>) place.record = ref(record);
    if constexpr (detail::HasExtra<T>)
        if (!record.extra.empty()) check_extra<T>(record.extra, place, findings);
    check_days(record, place, findings);
    check_references(record, place, survey, findings);
    each_field<T>([&]<class F>(const F&) {
        if constexpr (detail::is_record_list<typename F::value>)
            if constexpr (detail::HasId<typename F::value::value_type>)
                check_list(F::get(record), F::name, place, survey, findings);
    });
    each_field<T>([&]<class F>(const F&) {
        detail::each_record(F::get(record), [&](const auto& inner, std::size_t i) {
            check_record(inner, place.in(F::name, i), survey, findings);
        });
    });
}

// --- records together ---------------------------------------------------------------------------------

/// Which records of a list no other supersedes: the ones that count.
template <class T>
class Current {
public:
    explicit Current(const std::vector<T>& list) : list_{list} {
        for (const T& record : list)
            if (record.stamp && record.stamp->supersedes) superseded_.push_back(*record.stamp->supersedes);
    }
    [[nodiscard]] bool has(std::size_t i) const {
        return superseded_.empty() ||
               std::find(superseded_.begin(), superseded_.end(), detail::id_of(list_[i])) == superseded_.end();
    }
    /// Calls `visit(place)` for each of them from a place on.
    template <class Visit>
    void each(Visit&& visit, std::size_t from = 0) const {
        for (std::size_t i = from; i < list_.size(); ++i)
            if (has(i)) visit(i);
    }

private:
    const std::vector<T>& list_;
    ShortList<RecordId, 8> superseded_{};
};

template <class T>
Place at(std::string_view list_name, const std::vector<T>& list, std::size_t i, const Place* parent = nullptr) {
    return {{parent ? &parent->path : nullptr, list_name, i}, ref(list[i])};
}

/// Two records of a list that count, whose known periods share a day, and that `clash`. The later one in
/// the file is named.
template <class T, class Clash>
void check_overlaps(const std::vector<T>& list, std::string_view name, ProblemCode code, const Place* parent,
    Findings& findings, Clash&& clash) {
    if (list.size() < 2) return;
    const Current current{list};
    for (std::size_t a = 0; a < list.size(); ++a) {
        if (!list[a].period().since || !current.has(a)) continue;
        for (std::size_t b = a + 1; b < list.size(); ++b) {
            const T &one = list[a], &other = list[b];
            if (!other.period().since || !clash(one, other) || !one.period().overlaps(other.period())) continue;
            if (!current.has(b)) continue;
            findings.add(code, at(name, list, b, parent));
            break;
        }
    }
}

constexpr auto always = [](const auto&, const auto&) { return true; };

void check_members(const CaseFile& file, Findings& findings) {
    Current{file.members}.each([&](std::size_t i) {
        const Member& member = file.members[i];
        const Place place = at("members", file.members, i);
        if (member.joined_on && member.left_on && *member.left_on < *member.joined_on)
            findings.add(period_reversed, place.in("left_on"));
        if (!member.born) return;
        if (member.joined_on && member.born->certainly_after(*member.joined_on))
            findings.add(born_after_joining, place.in("joined_on"));
        if (member.died_on && member.born->certainly_after(*member.died_on))
            findings.add(period_reversed, place.in("died_on"));
    });
}

void check_koppels(const CaseFile& file, Findings& findings) {
    check_overlaps(file.koppels, "koppels", koppels_overlap, nullptr, findings, always);
    Current{file.koppels}.each([&](std::size_t i) {
        const Place koppel = at("koppels", file.koppels, i);
        check_overlaps(file.koppels[i].seats, "seats", seats_overlap, &koppel, findings, [](const Seat& one, const Seat& other) {
            return one.professional && one.professional == other.professional;
        });
    });
}

/// While the case is open the view on safety rests with somebody: from the first holder on there is no
/// day without one. (DOMAIN INV-4)
void check_holders(const CaseFile& file, Findings& findings) {
    check_overlaps(file.safety_holders, "safety_holders", holders_overlap, nullptr, findings, always);
    ShortList<std::size_t, 8> holders;
    Current{file.safety_holders}.each([&](std::size_t i) {
        if (file.safety_holders[i].since) holders.push_back(i);
    });
    std::sort(holders.begin(), holders.end(), [&](std::size_t a, std::size_t b) {
        return std::pair{*file.safety_holders[a].since, a} < std::pair{*file.safety_holders[b].since, b};
    });
    const auto open_on = [&](Date day) {
        const bool closed = std::any_of(file.closures.begin(), file.closures.end(), [&](const Closure& closure) {
            return closure.on && *closure.on <= day && (!closure.reopened_on || *closure.reopened_on > day);
        });
        return file.household.started_on && *file.household.started_on <= day && !closed;
    };
    for (std::size_t k = 0; k < holders.size(); ++k) {
        const std::optional<Date> until = file.safety_holders[holders[k]].until;
        if (!until || !open_on(*until)) continue;
        const bool taken_over = std::any_of(holders.begin(), holders.end(), [&](std::size_t other) {
            return file.safety_holders[other].period().contains(*until);
        });
        if (!taken_over) findings.add(holders_gap, at("safety_holders", file.safety_holders, holders[k]).in("until"));
    }
}

void check_plans(const CaseFile& file, Findings& findings) {
    const auto same_readers = [](const SafetyPlan& one, const SafetyPlan& other) {
        return one.layer == other.layer && one.for_members == other.for_members;
    };
    check_overlaps(file.safety_plans, "safety_plans", plans_overlap, nullptr, findings, same_readers);
    const Current plans{file.safety_plans};
    plans.each([&](std::size_t a) {
        plans.each([&](std::size_t b) {
            const SafetyPlan &one = file.safety_plans[a], &other = file.safety_plans[b];
            if (a != b && same_readers(one, other) && one.version && other.version && one.since && other.since &&
                *one.version < *other.version && *one.since > *other.since)
                findings.add(plan_versions_disordered, at("safety_plans", file.safety_plans, b).in("version"));
        });
    });
}

void check_agreements(const CaseFile& file, Findings& findings) {
    Current{file.safety_agreements}.each([&](std::size_t i) {
        const SafetyAgreement& agreement = file.safety_agreements[i];
        const Place place = at("safety_agreements", file.safety_agreements, i);
        if (agreement.owners.empty()) findings.add(agreement_without_owner, place.in("owners"));
        const std::optional<Date> begun = agreement.proposed_on ? agreement.proposed_on : agreement.agreed_on;
        if (!begun) return;
        Current{agreement.checks}.each([&](std::size_t k) {
            const AgreementCheck& check = agreement.checks[k];
            if (check.on && *check.on < *begun)
                findings.add(before_it_began, at("checks", agreement.checks, k, &place).in("on"));
        });
    });
}

void check_deviations(const CaseFile& file, Findings& findings) {
    Current{file.deviations}.each([&](std::size_t i) {
        if (!file.deviations[i].reason || file.deviations[i].reason->empty())
            findings.add(deviation_without_reason, at("deviations", file.deviations, i).in("reason"));
    });
}

void check_closures(const CaseFile& file, Findings& findings) {
    if (!file.household.started_on) return;
    Current{file.closures}.each([&](std::size_t i) {
        if (file.closures[i].on && *file.closures[i].on < *file.household.started_on)
            findings.add(closed_before_it_started, at("closures", file.closures, i).in("on"));
    });
}

void check_partners(const std::vector<Organisation>& organisations, Findings& findings) {
    Current{organisations}.each([&](std::size_t i) {
        const Organisation& organisation = organisations[i];
        if (organisation.partner_since && organisation.partner_until &&
            *organisation.partner_until < *organisation.partner_since)
            findings.add(period_reversed, at("organisations", organisations, i).in("partner_until"));
    });
}

}  // namespace

std::vector<IntegrityProblem> detail::integrity_problems(const CaseFile& file, const Survey& survey) {
    Findings findings;
    if (survey.doubtful) check_record(file, {}, survey, findings);
    check_members(file, findings);
    check_partners(file.organisations, findings);
    check_koppels(file, findings);
    check_overlaps(file.phases, "phases", phases_overlap, nullptr, findings, always);
    check_holders(file, findings);
    check_plans(file, findings);
    check_agreements(file, findings);
    check_deviations(file, findings);
    check_closures(file, findings);
    return findings.take();
}

std::vector<IntegrityProblem> detail::integrity_problems(const Programme& programme, const Survey& survey) {
    Findings findings;
    if (survey.doubtful) check_record(programme, {}, survey, findings);
    check_partners(programme.organisations, findings);
    return findings.take();
}

std::vector<IntegrityProblem> integrity_problems(const CaseFile& file) {
    return detail::integrity_problems(file, Survey{file});
}
std::vector<IntegrityProblem> integrity_problems(const Programme& programme) {
    return detail::integrity_problems(programme, Survey{programme});
}

}  // namespace blijvend

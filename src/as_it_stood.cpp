#include <blijvend/model/as_it_stood.hpp>

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include <blijvend/core/short_list.hpp>

#include "corrections.hpp"
#include "survey.hpp"
#include "walk.hpp"

namespace blijvend {
namespace {

using detail::Asked;
using detail::Corrections;
using detail::Kinds;
using detail::Survey;

/// An id that gave way to another: every reference to `from` means `to`.
struct Redirect {
    const RecordKind* kind;
    RecordId from, to;
};

/// What references have to know: records that had not begun or been recorded, and ids that gave way.
struct Changes {
    std::vector<RecordRef> gone{};
    std::vector<Redirect> redirects{};
    Kinds kinds = 0;  ///< of both
};

template <class T>
bool recorded_later(const T& record, const Asked& asked) {
    const Stamp* stamp = detail::stamp_of(record);
    return asked.known_at && stamp && stamp->at && stamp->at->utc_micros() > asked.known_at->utc_micros();
}

template <class T>
bool begins_later(const T& record, const Asked& asked) {
    if constexpr (detail::has_beginning<T>) {
        const auto day = detail::began_on(record);
        return day && *day > asked.as_of;
    }
    return false;
}

template <class T>
void note_gone(const T& record, Changes& changes) {
    if constexpr (detail::HasId<T> && detail::has_beginning<T>) {
        changes.gone.push_back(ref(record));
        changes.kinds |= detail::kind_bit<T>;
    }
}

// --- what had not been recorded -----------------------------------------------------------------------

/// Of a record that a file cannot do without, and that had not been recorded yet, only the id is left.
template <Described T>
void forget(T& record) {
    each_field<T>([&]<class F>(const F&) { detail::clear(F::get(record)); });
    if constexpr (detail::HasExtra<T>) record.extra.items.clear();
}

/// Leaves what was recorded later out of every list, at any depth.
template <Described T>
void leave_unrecorded(T& record, const Asked& asked, Changes& changes) {
    each_field<T>([&]<class F>(const F&) {
        auto& held = F::get(record);
        if constexpr (detail::is_record_list<typename F::value>)
            std::erase_if(held, [&](const auto& inner) {
                if (!recorded_later(inner, asked)) return false;
                note_gone(inner, changes);
                return true;
            });
        detail::each_record(held, [&](auto& inner, std::size_t) { leave_unrecorded(inner, asked, changes); });
    });
}

template <Described Root>
void leave_unrecorded_in_file(Root& file, const Asked& asked, Changes& changes) {
    leave_unrecorded(file, asked, changes);
    each_field<Root>([&]<class F>(const F&) {
        if constexpr (detail::holds_record<typename F::value>)
            detail::each_record(F::get(file), [&](auto& inner, std::size_t) {
                if (recorded_later(inner, asked)) forget(inner);
            });
    });
}

// --- what was corrected -------------------------------------------------------------------------------

/// Where a record's chain of corrections starts, and how many corrections further it is. A circle of
/// records that supersede each other is no chain: nobody can say which counts, so each stands alone.
struct Version {
    std::size_t first, corrections;
};
using Versions = ShortList<Version, 32>;

Versions versions_in(const Corrections& list) {
    Versions versions;
    for (std::size_t i = 0; i < list.size(); ++i) {
        Version version{i, 0};
        while (version.corrections <= list.size()) {
            const std::size_t corrected = list.corrected_by(version.first);
            if (corrected >= list.size()) break;
            version = {corrected, version.corrections + 1};
        }
        versions.push_back(version.corrections > list.size() ? Version{i, 0} : version);
    }
    return versions;
}

/// Keeps of every chain of corrections the version that counts, in the place and under the id of the first;
/// what remains supersedes nothing any more.
template <class T>
void settle(std::vector<T>& list, Changes& changes) {
    if (!detail::has_corrections(list)) return;
    const Versions versions = versions_in(Corrections{list});
    const auto rank = [&](std::size_t i) {
        const Stamp* stamp = detail::stamp_of(list[i]);
        return std::pair{versions[i].corrections, stamp && stamp->at ? stamp->at->utc_micros() : 0};
    };
    changes.kinds |= detail::kind_bit<T>;
    ShortList<std::size_t, 32> counts;  // by first version: the version that counts
    for (std::size_t i = 0; i < list.size(); ++i) counts.push_back(i);
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::size_t first = versions[i].first;
        if (first != i)
            changes.redirects.push_back({&record_kind<T>, detail::id_of(list[i]), detail::id_of(list[first])});
        if (rank(i) >= rank(counts[first])) counts[first] = i;
    }

    for (std::size_t i = 0; i < list.size(); ++i) {
        if (versions[i].first != i || counts[i] == i) continue;
        const Id<T> id = list[i].id;
        list[i] = std::move(list[counts[i]]);
        if (list[i].id == id) continue;
        list[i].id = id;
        list[i].stamp->supersedes.reset();
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < list.size(); ++i)
        if (versions[i].first == i && kept++ != i) list[kept - 1] = std::move(list[i]);
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(kept), list.end());
}

// --- what had not happened ----------------------------------------------------------------------------

/// Makes the days that come later absent, and what follows from them, with codes we do not know among it.
template <Described T>
void forget_future_days(T& record, const Asked& asked) {
    std::vector<std::string_view> absent;
    each_field<T>([&]<class F>(const F& f) {
        auto& held = F::get(record);
        if constexpr (detail::holds_day<typename F::value>)
            if (f.when.meaning == Meaning::comes && held && detail::first_day(*held) > asked.as_of) {
                held.reset();
                absent.push_back(F::name);
            }
    });
    if (absent.empty()) return;
    const auto is_absent = [&](std::string_view name) {
        return std::find(absent.begin(), absent.end(), name) != absent.end();
    };
    each_field<T>([&]<class F>(const F& f) {
        if (f.when.meaning != Meaning::follows || !is_absent(f.when.other)) return;
        detail::clear(F::get(record));
        absent.push_back(F::name);
    });
    if constexpr (detail::HasExtra<T>)
        std::erase_if(record.extra.items, [&](const Unknown& unknown) { return is_absent(unknown.name); });
}

/// What there is to do in a file, by kind of record: what was corrected, begins later, and has days that come later.
struct Later {
    Kinds corrected, begins, comes;

    [[nodiscard]] Kinds any() const noexcept { return corrected | begins | comes; }
};

/// Settles what was corrected, leaves out the records of lists that begin later, and forgets the days that come
/// later, at any depth.
template <Described T>
void leave_future(T& record, const Later& later, const Asked& asked, Changes& changes) {
    each_field<T>([&]<class F>(const F&) {
        if constexpr (detail::is_record_list<typename F::value>) {
            using Inner = typename F::value::value_type;
            if constexpr (detail::HasId<Inner> && detail::HasStamp<Inner>)
                if ((later.corrected & detail::kind_bit<Inner>) != 0) settle(F::get(record), changes);
        }
    });
    if ((later.comes & detail::kind_bit<T>) != 0) forget_future_days(record, asked);
    each_field<T>([&]<class F>(const F&) {
        auto& held = F::get(record);
        if constexpr (detail::is_record_list<typename F::value>) {
            using Inner = typename F::value::value_type;
            if ((later.any() & detail::kinds_in<Inner>) == 0) return;
            const bool some_begin_later = (later.begins & detail::kind_bit<Inner>) != 0;
            std::size_t kept = 0;
            for (auto& inner : held) {
                const bool begins = some_begin_later && begins_later(inner, asked);
                const auto gone = static_cast<std::ptrdiff_t>(changes.gone.size());
                leave_future(inner, later, asked, changes);
                if (begins) {  // what was gone from within went with it
                    changes.gone.erase(changes.gone.begin() + gone, changes.gone.end());
                    note_gone(inner, changes);
                    continue;
                }
                if (auto& place = held[kept++]; &place != &inner) place = std::move(inner);
            }
            held.erase(held.begin() + static_cast<std::ptrdiff_t>(kept), held.end());
        } else if constexpr (detail::holds_record<typename F::value>) {
            detail::each_record(held, [&]<class Inner>(Inner& inner, std::size_t) {
                if ((later.any() & detail::kinds_in<Inner>) != 0) leave_future(inner, later, asked, changes);
            });
        }
    });
}

// --- what refers to it --------------------------------------------------------------------------------

/// References go along with what they refer to. What had not begun could not be referred to: only a field for one
/// record of one kind is made absent, as a list of records, or a deviation's subject, would say more when it names
/// fewer. What a stamp says is history: it is not redirected.
template <Described T>
void follow(T& record, const Changes& changes) {
    each_field<T>([&]<class F>(const F&) {
        using V = typename F::value;
        auto& held = F::get(record);
        if constexpr (detail::holds_ids<V> && !std::same_as<T, Stamp>)
            detail::each_id(held, [&]<class Target>(Id<Target>& id, std::size_t) {
                if ((changes.kinds & detail::meant_by<Target>) == 0) return;
                for (const Redirect& redirect : changes.redirects)
                    if (id.template as<AnyRecord>() == redirect.from &&
                        detail::can_mean(detail::target_of<Id<Target>>, redirect.kind))
                        id = redirect.to.template as<Target>();
            });
        if constexpr (detail::refers_to_one<V>) {
            using Target = detail::Referred<V>;
            const auto is_it = [&](const RecordRef& gone) {
                return gone.kind == &record_kind<Target> && gone.id == held->template as<AnyRecord>();
            };
            if (held && (changes.kinds & detail::kind_bit<Target>) != 0 &&
                std::any_of(changes.gone.begin(), changes.gone.end(), is_it))
                held.reset();
        }
        if constexpr (detail::is_record_list<V>)
            if ((changes.kinds & detail::kinds_referred_to<typename V::value_type>) == 0) return;
        detail::each_record(held, [&](auto& inner, std::size_t) { follow(inner, changes); });
    });
}

template <Described Root>
void stand(Root& file, const Survey& survey, const Asked& asked) {
    Changes changes;
    if (survey.recorded_later(asked)) leave_unrecorded_in_file(file, asked, changes);
    const Later later{survey.corrected, survey.begin_later(asked), survey.come_later(asked)};
    if (later.any() != 0) leave_future(file, later, asked, changes);
    if (!changes.gone.empty() || !changes.redirects.empty()) follow(file, changes);
}

template <Described Root>
Root stood(Root file, const Asked& asked) {
    const Survey survey{file};
    if (!survey.stands_as_is(asked)) stand(file, survey, asked);
    return file;
}

}  // namespace

void detail::stand_back(CaseFile& file, const Survey& survey, const Asked& asked) { stand(file, survey, asked); }
void detail::stand_back(Programme& programme, const Survey& survey, const Asked& asked) {
    stand(programme, survey, asked);
}

bool stands_as_is(const CaseFile& file, Date as_of, std::optional<Instant> known_at) {
    return Survey{file}.stands_as_is({as_of, known_at});
}
bool stands_as_is(const Programme& programme, Date as_of, std::optional<Instant> known_at) {
    return Survey{programme}.stands_as_is({as_of, known_at});
}

CaseFile as_it_stood(CaseFile file, Date as_of, std::optional<Instant> known_at) {
    return stood(std::move(file), {as_of, known_at});
}
Programme as_it_stood(Programme programme, Date as_of, std::optional<Instant> known_at) {
    return stood(std::move(programme), {as_of, known_at});
}

}  // namespace blijvend

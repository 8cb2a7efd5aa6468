#pragma once

#include <vector>

#include <blijvend/model/course.hpp>
#include <blijvend/model/open_days.hpp>
#include <blijvend/model/person.hpp>
#include <blijvend/rules/parts/koppel_contact.hpp>
#include <blijvend/rules/parts/phase_times.hpp>

namespace blijvend {

/// What many rules ask of one case file, read once for all of them. It judges nothing. It looks into the file, which
/// must outlive it and stay as it is.
struct Reading {
    /// Implicit, so that a Judging is made of a file: `Judging{file, as_of, norms}`.
    Reading(const CaseFile& read) : file{read} {}  // NOLINT(google-explicit-constructor)

    const CaseFile& file;
    OpenDays open{file};
    People people{file};
    std::vector<UnsafetySpell> unsafety = unsafety_spells(file);
    std::vector<PhaseTime> phases = phase_times(file);
    std::vector<LiveContact> live_contacts = blijvend::live_contacts(file);
    std::vector<Beat> koppel_contacts = blijvend::koppel_contacts(file);  ///< in the order of their days
};

}  // namespace blijvend

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <blijvend/core/date.hpp>
#include <blijvend/model/ids.hpp>
#include <blijvend/model/organisation.hpp>
#include <blijvend/model/professional.hpp>
#include <blijvend/synth.hpp>

namespace blijvend::synth {

/// Who works in a team: two for each of its six koppels, two who stand in, one at Veilig Thuis who
/// assesses reports, and the team leader.
enum class Slot : std::uint8_t {
};

inline constexpr int koppels_in_team = 6, households_of_koppel = 4;
inline constexpr int slots = 16, koppel_slots = 14;
inline constexpr Slot assessor{14}, team_leader{15};

/// The team and the organisations around one household. They come from the seed and the household's
/// team alone, so that every file of the region says the same of them.
class Region {
public:
    Region(const SynthOptions& options, std::uint64_t household) noexcept;

    [[nodiscard]] std::string_view name() const noexcept;
    /// Some regions give out UUIDs for everything, the others short names.
    [[nodiscard]] bool uuids() const noexcept { return uuids_; }
    [[nodiscard]] TeamId team() const;

    /// The slots of this household's koppel: seat 0 and seat 1.
    [[nodiscard]] Slot koppel_member(int seat) const noexcept;

    /// A later version in one file has its own id, here and for professionals.
    [[nodiscard]] OrganisationId id_of(OrganisationKind kind, int version = 1) const;
    /// As it stands on a day: an organisation that leaves the cooperation later has not left yet.
    [[nodiscard]] Organisation organisation(OrganisationKind kind, Date day) const;
    [[nodiscard]] std::optional<Date> leaves_on(OrganisationKind kind) const noexcept;

    [[nodiscard]] ProfessionalId id_of(Slot slot, int version = 1) const;
    /// As known on a day: a change of employer later than that has not happened yet.
    [[nodiscard]] Professional professional(Slot slot, Date day) const;
    [[nodiscard]] OrganisationKind home_of(Slot slot, Date day) const noexcept;
    /// False when nobody recorded where this professional is employed.
    [[nodiscard]] bool home_known(Slot slot) const noexcept;
    [[nodiscard]] std::optional<Date> changes_employer_on(Slot slot) const noexcept;

private:
    [[nodiscard]] OrganisationKind first_home(Slot slot) const noexcept;

    std::uint64_t seed_, team_;
    int koppel_;
    Date first_;
    bool uuids_;
};

}  // namespace blijvend::synth

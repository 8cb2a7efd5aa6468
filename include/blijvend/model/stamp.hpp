#pragma once

#include <optional>

#include <blijvend/core/code_list.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/core/instant.hpp>
#include <blijvend/model/ids.hpp>

namespace blijvend {

/// How the person who recorded something came to know it.
enum class Origin : std::uint8_t {
    seen,
    told_by_member,
    told_by_network,
    told_by_partner,
    document,
    system
};

constexpr auto describe(Origin) {
    using enum Origin;
    return list_of<Origin>("Origin", "How the person who recorded something came to know it.",
        code<seen>({"zelf gezien of gehoord", "seen or heard at first hand"}),
        code<told_by_member>({"verteld door een gezinslid", "told by a member of the household"}),
        code<told_by_network>({"verteld door iemand uit het netwerk", "told by someone in the network"}),
        code<told_by_partner>({"verteld door een andere organisatie", "told by another organisation"}),
        code<document>({"gelezen in een document", "read in a document"}),
        code<system>({"overgenomen uit een ander systeem", "taken over from another system"}));
}

/// The ground in law on which personal data are held or passed on. Grounds change: the list is data
/// about what was relied on, never a judgement that it sufficed. (DOMAIN V-08, V-09)
enum class LegalBasis : std::uint8_t {
    wmo_2015,
    jeugdwet,
    wjsg,
    wpg,
    wgbo,
    wvggz,
    wgs,
    court_order,
    vital_interest,
    public_task,
    consent,
    to_be_reviewed,
};

constexpr auto describe(LegalBasis) {
    using enum LegalBasis;
    return list_of<LegalBasis>("LegalBasis", "The ground in law on which personal data are held or passed on.",
        code<wmo_2015>({"Wmo 2015, hoofdstuk 4 en 5", "Social Support Act 2015, chapters 4 and 5"}),
        code<jeugdwet>({"Jeugdwet, hoofdstuk 7", "Youth Act, chapter 7"}),
        code<wjsg>({"Wet justitiële en strafvorderlijke gegevens", "Judicial Data Act"}),
        code<wpg>({"Wet politiegegevens", "Police Data Act"}),
        code<wgbo>({"WGBO: beroepsgeheim in de zorg", "Medical Treatment Act: professional secrecy"}),
        code<wvggz>({"Wet verplichte ggz", "Compulsory Mental Health Care Act"}),
        code<wgs>({"Wet gegevensverwerking door samenwerkingsverbanden", "Data Processing by Partnerships Act"}),
        code<court_order>({"beslissing van de rechter", "court order"}),
        code<vital_interest>({"vitaal belang (AVG artikel 6)", "vital interest (GDPR article 6)"}),
        code<public_task>({"publieke taak (AVG artikel 6)", "public task (GDPR article 6)"}),
        code<consent>({"toestemming", "consent"}),
        code<to_be_reviewed>({"onbekend, moet nog worden bekeken", "unknown, to be reviewed"}));
}

/// Who recorded something, for which organisation, and when. A correction is a new record of the same
/// kind whose stamp names the record it supersedes: nothing recorded is ever overwritten.
struct Stamp {
    std::optional<ProfessionalId> by{};
    std::optional<OrganisationId> organisation{};
    std::optional<Instant> at{};
    std::optional<Origin> origin{};
    std::optional<LegalBasis> basis{};
    std::optional<RecordId> supersedes{};
    Extra extra{};

    bool operator==(const Stamp&) const = default;
    static constexpr auto describe() {
        using T = Stamp;
        return record("Stamp", {"vastlegging", "stamp"}, "Who recorded something, for which organisation, and when.",
            field<&T::by>{"Professional who recorded it."},
            field<&T::organisation>{"Organisation it was recorded for."},
            field<&T::at>{"When it was recorded; an import keeps the source's own moment."},
            field<&T::origin>{"How that person came to know it."},
            field<&T::basis>{"Ground in law for holding it."},
            field<&T::supersedes>{"Id of the record of the same kind that this one corrects."});
    }
};

}  // namespace blijvend

#pragma once

#include <optional>
#include <string>
#include <vector>

#include <blijvend/core/code_list.hpp>
#include <blijvend/core/date.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/model/ids.hpp>
#include <blijvend/model/stamp.hpp>

namespace blijvend {

enum class RequestKind : std::uint8_t {
    investigation,
    short_investigation,
    police_consult,
    advice,
    information,
    capacity,
    local_team_question,
    other,
};

constexpr auto describe(RequestKind) {
    using enum RequestKind;
    return list_of<RequestKind>("RequestKind", "What is asked of another organisation.",
        code<investigation>({"verzoek tot onderzoek", "request for investigation"}),
        code<short_investigation>({"verzoek tot verkort onderzoek", "request for a shortened investigation"}),
        code<police_consult>({"afstemming met de politie", "consultation with the police"}),
        code<advice>({"advies", "advice"}),
        code<information>({"informatie", "information"}),
        code<capacity>({"inzet", "capacity"}),
        code<local_team_question>({"vraag van het lokale team", "question of the local team"}),
        code<other>({"anders", "other"}));
}

/// How far a request is; the first seven are the answers of the Child Protection Board. (CORV; DOMAIN §2.2, 15)
enum class RequestAnswer : std::uint8_t {
    intake_finished,
    investigation_finished,
    case_finished,
    request_rejected,
    no_petition,
    measure_imposed,
    no_measure_imposed,
    granted,
    refused,
};

constexpr auto describe(RequestAnswer) {
    using enum RequestAnswer;
    return list_of<RequestAnswer>("RequestAnswer", "How a request was answered.",
        code<intake_finished>({"intake afgerond", "intake finished"}, {"corv", "intake afgerond"}),
        code<investigation_finished>({"onderzoek afgerond", "investigation finished"}, {"corv", "onderzoek afgerond"}),
        code<case_finished>({"zaak afgerond", "case finished"}, {"corv", "zaak afgerond"}),
        code<request_rejected>({"verzoek tot onderzoek afgewezen", "request for investigation rejected"}, {"corv", "VTO afgewezen"}),
        code<no_petition>({"geen verzoekschrift", "no petition"}, {"corv", "geen rekest"}),
        code<measure_imposed>({"maatregel opgelegd", "measure imposed"}, {"corv", "maatregel opgelegd"}),
        code<no_measure_imposed>({"geen maatregel opgelegd", "no measure imposed"}, {"corv", "geen maatregel opgelegd"}),
        code<granted>({"toegezegd", "granted"}),
        code<refused>({"geweigerd", "refused"}));
}

/// Something asked of another organisation; the koppel stays.
struct Request {
    RequestId id{};
    std::optional<RequestKind> kind{};
    std::optional<OrganisationId> by{};
    std::optional<OrganisationId> to{};
    std::vector<MemberId> about{};
    std::optional<Date> on{};
    std::optional<Date> acknowledged_on{};
    std::optional<Date> answered_on{};
    std::optional<RequestAnswer> answer{};
    std::optional<std::string> text{};
    std::optional<Stamp> stamp{};
    Extra extra{};

    bool operator==(const Request&) const = default;
    static constexpr auto describe() {
        using T = Request;
        return record("Request", {"verzoek", "request"}, "Something asked of another organisation.",
            field<&T::id>{"Stable inside one case file."},
            field<&T::kind>{"What is asked."},
            field<&T::by>{"Organisation that asks; absent: the koppel."},
            field<&T::to>{"Organisation that is asked."},
            field<&T::about>{"Members it is about.", Privacy::special},
            field<&T::on>{"Day it was asked.", Privacy::open, begins},
            field<&T::acknowledged_on>{"Day the other organisation said it had received it.", Privacy::open, comes},
            field<&T::answered_on>{"Day of the answer.", Privacy::open, comes},
            field<&T::answer>{"The answer.", Privacy::open, follows<&T::answered_on>},
            field<&T::text>{"The request in words.", Privacy::free_text},
            field<&T::stamp>{"Who recorded it, and when."});
    }
};

}  // namespace blijvend

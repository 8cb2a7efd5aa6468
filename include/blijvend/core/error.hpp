#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <blijvend/core/code_list.hpp>

namespace blijvend {

/// Everything that can be wrong with a file. The label says what is wrong, never what stood there.
enum class ProblemCode : std::uint8_t {
    // the text cannot be read at all
    too_large,
    not_utf8,
    byte_order_mark,
    syntax,
    trailing_bytes,
    nested_too_deep,
    too_many_problems,
    // the shape does not fit
    duplicate_key,
    wrong_type,
    null_value,
    missing_field,
    bad_id,
    bad_date,
    bad_partial_date,
    bad_instant,
    bad_moment,
    out_of_range,
    unknown_version,
    newer_version,
    bad_extra,
    // the structure does not hold
    duplicate_id,
    dangling_reference,
    period_reversed,
    recorded_before_it_happened,
    supersedes_itself,
    seats_overlap,
    koppels_overlap,
    holders_overlap,
    holders_gap,
    phases_overlap,
    plans_overlap,
    plan_versions_disordered,
    agreement_without_owner,
    before_it_began,
    born_after_joining,
    deviation_without_reason,
    deviation_for_unknown_rule,
    closed_before_it_started,
    unknown_norm,
    wrong_unit,
    // a rule could not judge
    rule_failed,
    // kept as it came, and worth a look
    unknown_field,
    unknown_code,
};

constexpr auto describe(ProblemCode) {
    using enum ProblemCode;
    return list_of<ProblemCode>("ProblemCode", "Everything that can be wrong with a file.",
        code<too_large>({"het bestand is groter dan de ingestelde grens", "the file is larger than the limit that was set"}),
        code<not_utf8>({"de tekst is geen geldige UTF-8", "the text is not valid UTF-8"}),
        code<byte_order_mark>({"de tekst begint met een byte order mark", "the text starts with a byte order mark"}),
        code<syntax>({"de tekst is geen geldige JSON", "the text is not valid JSON"}),
        code<trailing_bytes>({"na het einde staat nog iets", "something follows the end"}),
        code<nested_too_deep>({"de lagen gaan dieper dan 64", "the nesting goes deeper than 64 levels"}),
        code<too_many_problems>({"er zijn meer problemen dan in één keer worden genoemd", "there are more problems than are listed at once"}),
        code<duplicate_key>({"dezelfde sleutel staat er twee keer", "the same key stands here twice"}),
        code<wrong_type>({"hier hoort een ander soort waarde", "another kind of value belongs here"}),
        code<null_value>({"null is geen waarde", "null is not a value"}),
        code<missing_field>({"een verplicht veld ontbreekt", "a required field is missing"}),
        code<bad_id>({"dit is geen id", "this is not an id"}),
        code<bad_date>({"dit is geen bestaande dag", "this is not an existing day"}),
        code<bad_partial_date>({"dit is geen jaar, maand of dag", "this is not a year, month or day"}),
        code<bad_instant>({"dit is geen tijdstip met tijdzone", "this is not a point in time with its offset"}),
        code<bad_moment>({"dit is geen dag en geen tijdstip", "this is neither a day nor a point in time"}),
        code<out_of_range>({"het getal valt buiten de grenzen", "the number is out of range"}),
        code<unknown_version>({"het versienummer van het bestand klopt niet", "the format version is not one that ever existed"}),
        code<newer_version>({"het bestand is van een nieuwere versie dan deze bibliotheek kent", "the file is of a newer version than this library knows"}),
        code<bad_extra>({"wat hier is bewaard, kan zo niet in een bestand staan", "what was kept here cannot stand in a file like this"}),
        code<duplicate_id>({"deze id is al gebruikt", "this id is used already"}),
        code<dangling_reference>({"deze verwijzing wijst naar niets in dit dossier", "this reference points to nothing in this file"}),
        code<period_reversed>({"het einde ligt voor het begin", "the end lies before the beginning"}),
        code<recorded_before_it_happened>({"dit is vastgelegd voordat het gebeurde", "this was recorded before it happened"}),
        code<supersedes_itself>({"deze vermelding verbetert via een kring zichzelf", "this record supersedes itself, directly or in a circle"}),
        code<seats_overlap>({"dezelfde professional zit twee keer tegelijk in het koppel", "the same professional sits in the koppel twice at once"}),
        code<koppels_overlap>({"twee koppels hebben het gezin tegelijk", "two koppels have the household at once"}),
        code<holders_overlap>({"twee partijen hebben tegelijk het zicht op veiligheid", "two parties hold the view on safety at once"}),
        code<holders_gap>({"een tijd lang heeft niemand het zicht op veiligheid", "for a while nobody holds the view on safety"}),
        code<phases_overlap>({"twee fasen lopen tegelijk", "two phases run at once"}),
        code<plans_overlap>({"twee veiligheidsplannen voor dezelfde lezers gelden tegelijk", "two safety plans for the same readers are in force at once"}),
        code<plan_versions_disordered>({"de versies van het veiligheidsplan staan niet op volgorde", "the versions of the safety plan are out of order"}),
        code<agreement_without_owner>({"deze veiligheidsafspraak is van niemand", "this safety agreement has no owner"}),
        code<before_it_began>({"dit gebeurde voordat het begon waar het bij hoort", "this happened before the thing it belongs to began"}),
        code<born_after_joining>({"deze persoon hoort bij het gezin voor de geboorte", "this person joined the household before being born"}),
        code<deviation_without_reason>({"deze afwijking heeft geen reden", "this deviation gives no reason"}),
        code<deviation_for_unknown_rule>({"deze afwijking noemt een regel die niet bestaat", "this deviation names a rule that does not exist"}),
        code<closed_before_it_started>({"het dossier is gesloten voordat het begon", "the case was closed before it started"}),
        code<unknown_norm>({"deze norm bestaat niet", "there is no such norm"}),
        code<wrong_unit>({"deze norm telt iets anders", "this norm counts something else"}),
        code<rule_failed>({"een regel kon niet oordelen", "a rule could not judge"}),
        code<unknown_field>({"dit veld kennen we niet; het is bewaard zoals het kwam", "a field we do not know; kept as it came"}),
        code<unknown_code>({"deze code kennen we niet; hij is bewaard zoals hij kwam", "a code we do not know; kept as it came"}));
}

/// How a problem is mended: the same for every problem of that code.
[[nodiscard]] Text remedy_of(ProblemCode code) noexcept;

/// One thing that is wrong: what, where, and how to mend it. Holds no value of the file.
struct Problem {
    ProblemCode code{};
    std::string path;                   ///< indexed path, "/members/2/born"; "" is the whole file
    std::optional<std::uint32_t> line;  ///< line in the text it was read from, counted from 1
    std::string detail;                 ///< what was expected, in English, such as "an id"; may be empty

    bool operator==(const Problem&) const = default;
};

/// Facts we keep without understanding them are worth a look, not an error.
[[nodiscard]] constexpr bool is_notice(ProblemCode code) noexcept {
    return code == ProblemCode::unknown_field || code == ProblemCode::unknown_code;
}

/// "line 12, /members/2/born: this is not an existing day (bad_date). Write ...": one line, no newline.
[[nodiscard]] std::string to_string(const Problem& problem, Language language = Language::en);

/// Thrown when a text cannot be read, or a value cannot be written so that it can be read again. Carries
/// every problem found, in the order of the text. what() has the first and how many more there are.
class DataError : public std::runtime_error {
public:
    explicit DataError(std::vector<Problem> problems);

    [[nodiscard]] const std::vector<Problem>& problems() const noexcept { return problems_; }

private:
    std::vector<Problem> problems_;
};

}  // namespace blijvend

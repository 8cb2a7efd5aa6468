#include <blijvend/core/error.hpp>

namespace blijvend {
namespace {

std::string what_of(const std::vector<Problem>& problems) {
    if (problems.empty()) return "no problem";
    std::string what = to_string(problems.front());
    if (problems.size() > 1) what += " (and " + std::to_string(problems.size() - 1) + " more)";
    return what;
}

}  // namespace

Text remedy_of(ProblemCode code) noexcept {
    switch (code) {
        case ProblemCode::too_large: return {"Splits het bestand, of verhoog de grens.", "Split the file, or raise the limit."};
        case ProblemCode::not_utf8: return {"Sla de tekst op als UTF-8.", "Save the text as UTF-8."};
        case ProblemCode::byte_order_mark: return {"Sla de tekst op als UTF-8 zonder byte order mark.", "Save the text as UTF-8 without a byte order mark."};
        case ProblemCode::syntax: return {"Maak de JSON hier goed: kijk naar komma's, haakjes en aanhalingstekens.", "Mend the JSON here: look at commas, brackets and quotation marks."};
        case ProblemCode::trailing_bytes: return {"Haal weg wat na de laatste accolade staat.", "Remove what follows the last brace."};
        case ProblemCode::nested_too_deep: return {"Maak de lagen minder diep.", "Nest the values less deeply."};
        case ProblemCode::too_many_problems: return {"Los eerst op wat er genoemd is, en lees het bestand opnieuw.", "Mend what is listed first, and read the file again."};
        case ProblemCode::duplicate_key: return {"Haal een van de twee weg.", "Remove one of the two."};
        case ProblemCode::wrong_type: return {"Schrijf het soort waarde dat het schema hier noemt.", "Write the kind of value that the schema names here."};
        case ProblemCode::null_value: return {"Laat het veld weg als je het niet weet.", "Leave the field out when it is not known."};
        case ProblemCode::missing_field: return {"Vul het veld in.", "Fill in the field."};
        case ProblemCode::bad_id: return {"Gebruik een korte naam (hooguit 15 letters, cijfers, '.', '_' of '-') of een UUID in kleine letters.", "Use a short name (at most 15 letters, digits, '.', '_' or '-') or a lower-case UUID."};
        case ProblemCode::bad_date: return {"Schrijf de dag als JJJJ-MM-DD.", "Write the day as YYYY-MM-DD."};
        case ProblemCode::bad_partial_date: return {"Schrijf wat bekend is: JJJJ, JJJJ-MM of JJJJ-MM-DD.", "Write what is known: YYYY, YYYY-MM or YYYY-MM-DD."};
        case ProblemCode::bad_instant: return {"Schrijf het tijdstip als JJJJ-MM-DDTUU:MM:SS met Z of bijvoorbeeld +01:00.", "Write the point in time as YYYY-MM-DDTHH:MM:SS with Z or such as +01:00."};
        case ProblemCode::bad_moment: return {"Schrijf een dag (JJJJ-MM-DD), of een tijdstip met Z of bijvoorbeeld +01:00.", "Write a day (YYYY-MM-DD), or a point in time with Z or such as +01:00."};
        case ProblemCode::out_of_range: return {"Gebruik een getal binnen de grenzen van dit veld.", "Use a number within the range of this field."};
        case ProblemCode::unknown_version: return {"Zet bij \"blijvend\" het versienummer waarmee het bestand is gemaakt.", "Put the version that the file was made with at \"blijvend\"."};
        case ProblemCode::newer_version: return {"Gebruik een nieuwere versie van deze bibliotheek.", "Use a newer version of this library."};
        case ProblemCode::bad_extra: return {"Haal dit weg, of schrijf er één geldige JSON-waarde onder een eigen naam.", "Remove it, or make it one valid JSON value under a name of its own."};
        case ProblemCode::duplicate_id: return {"Geef een van de twee een andere id.", "Give one of the two another id."};
        case ProblemCode::dangling_reference: return {"Voeg toe waar de id naar wijst, of verbeter de id.", "Add what the id points to, or correct the id."};
        case ProblemCode::period_reversed: return {"Controleer welke dag de eerste was.", "Check which day came first."};
        case ProblemCode::recorded_before_it_happened: return {"Controleer de dag en het tijdstip van vastleggen.", "Check the day, and the time it was recorded."};
        case ProblemCode::supersedes_itself: return {"Laat een verbetering wijzen naar een eerdere vermelding.", "Let a correction point to an earlier record."};
        case ProblemCode::seats_overlap: return {"Sluit de eerste plaats af voordat de tweede begint.", "End the first seat before the second begins."};
        case ProblemCode::koppels_overlap: return {"Sluit het eerste koppel af voordat het tweede begint.", "End the first koppel before the second begins."};
        case ProblemCode::holders_overlap: return {"Sluit de ene periode af voordat de andere begint.", "End one period before the other begins."};
        case ProblemCode::holders_gap: return {"Leg vast wie in die tijd het zicht op veiligheid had.", "Record who held the view on safety in that time."};
        case ProblemCode::phases_overlap: return {"Sluit de ene fase af voordat de andere begint.", "End one phase before the other begins."};
        case ProblemCode::plans_overlap: return {"Beëindig het oude plan op de dag dat het nieuwe begint.", "End the old plan on the day the new one begins."};
        case ProblemCode::plan_versions_disordered: return {"Nummer de versies in de volgorde waarin ze gingen gelden.", "Number the versions in the order they came into force."};
        case ProblemCode::agreement_without_owner: return {"Leg vast wie de afspraak nakomt.", "Record who keeps the agreement."};
        case ProblemCode::before_it_began: return {"Controleer beide dagen.", "Check both days."};
        case ProblemCode::born_after_joining: return {"Controleer de geboortedag en de dag van toetreden.", "Check the day of birth and the day of joining."};
        case ProblemCode::deviation_without_reason: return {"Schrijf op waarom is afgeweken.", "Write down the reason."};
        case ProblemCode::deviation_for_unknown_rule: return {"Kies een regel uit de lijst van regels.", "Choose a rule from the list of rules."};
        case ProblemCode::closed_before_it_started: return {"Controleer de begindag en de dag van sluiten.", "Check the first day and the day of closing."};
        case ProblemCode::unknown_norm: return {"Kies een norm uit de lijst van normen.", "Choose a norm from the list of norms."};
        case ProblemCode::wrong_unit: return {"Gebruik de eenheid van de norm, of laat de eenheid weg.", "Use the unit of the norm, or leave the unit out."};
        case ProblemCode::rule_failed: return {"Herstel de regel. De andere regels zijn wel beoordeeld.", "Mend the rule. The other rules were judged."};
        case ProblemCode::unknown_field: return {"Controleer de spelling, of gebruik een nieuwere versie van deze bibliotheek.", "Check the spelling, or use a newer version of this library."};
        case ProblemCode::unknown_code: return {"Kies een code uit de lijst, of gebruik een nieuwere versie van deze bibliotheek.", "Choose a code from the list, or use a newer version of this library."};
    }
    return {};
}

std::string to_string(const Problem& problem, Language language) {
    const bool dutch = language == Language::nl;
    std::string out;
    if (problem.line) out += (dutch ? "regel " : "line ") + std::to_string(*problem.line);
    if (!problem.path.empty()) out += (out.empty() ? "" : ", ") + problem.path;
    if (!out.empty()) out += ": ";
    out += label_of(problem.code).in(language);
    out.append(" (").append(text_of(problem.code)).append(")");
    if (!dutch && !problem.detail.empty()) out += "; expected " + problem.detail;
    out.append(". ").append(remedy_of(problem.code).in(language));
    return out;
}

DataError::DataError(std::vector<Problem> problems)
    : std::runtime_error{what_of(problems)}, problems_{std::move(problems)} {}

}  // namespace blijvend

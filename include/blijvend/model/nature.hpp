#pragma once

#include <blijvend/core/code_list.hpp>

namespace blijvend {

/// Nature of violence. `cbs` is the top level of the CBS tables on Veilig Thuis; the finer kinds are the
/// ones commonly registered. (DOMAIN §2.2, 1)
enum class Nature : std::uint8_t {
    child_abuse,
    child_physical,
    child_psychological,
    child_sexual,
    child_physical_neglect,
    child_psychological_neglect,
    child_witness,
    partner_violence,
    partner_physical,
    partner_psychological,
    partner_sexual,
    coercive_control,
    violence_against_parents,
    elder_abuse,
    elder_physical,
    elder_psychological,
    elder_neglect,
    financial_exploitation,
    sibling_violence,
    other_domestic,
    unknown,
};

constexpr auto describe(Nature) {
    using enum Nature;
    return list_of<Nature>("Nature", "Nature of violence.",
        code<child_abuse>({"kindermishandeling", "child abuse"}, {"cbs", "kindermishandeling"}),
        code<child_physical>({"lichamelijke kindermishandeling", "physical child abuse"}, {"cbs", "kindermishandeling"}),
        code<child_psychological>({"psychische kindermishandeling", "psychological child abuse"}, {"cbs", "kindermishandeling"}),
        code<child_sexual>({"seksuele kindermishandeling", "sexual child abuse"}, {"cbs", "kindermishandeling"}),
        code<child_physical_neglect>({"lichamelijke verwaarlozing van een kind", "physical neglect of a child"}, {"cbs", "kindermishandeling"}),
        code<child_psychological_neglect>({"psychische verwaarlozing van een kind", "psychological neglect of a child"}, {"cbs", "kindermishandeling"}),
        code<child_witness>({"kind getuige van huiselijk geweld", "child witness of domestic violence"}, {"cbs", "kindermishandeling"}),
        code<partner_violence>({"geweld tussen (ex-)partners", "(ex-)partner violence"}, {"cbs", "partnergeweld"}),
        code<partner_physical>({"lichamelijk geweld tussen (ex-)partners", "physical (ex-)partner violence"}, {"cbs", "partnergeweld"}),
        code<partner_psychological>({"psychisch geweld tussen (ex-)partners", "psychological (ex-)partner violence"}, {"cbs", "partnergeweld"}),
        code<partner_sexual>({"seksueel geweld tussen (ex-)partners", "sexual (ex-)partner violence"}, {"cbs", "partnergeweld"}),
        code<coercive_control>({"dwingende controle of stalking", "coercive control or stalking"}, {"cbs", "partnergeweld"}),
        code<violence_against_parents>({"geweld tegen ouders", "violence against parents"}, {"cbs", "geweld tegen ouders"}),
        code<elder_abuse>({"ouderenmishandeling", "elder abuse"}, {"cbs", "ouderenmishandeling"}),
        code<elder_physical>({"lichamelijke ouderenmishandeling", "physical elder abuse"}, {"cbs", "ouderenmishandeling"}),
        code<elder_psychological>({"psychische ouderenmishandeling", "psychological elder abuse"}, {"cbs", "ouderenmishandeling"}),
        code<elder_neglect>({"verwaarlozing van ouderen", "neglect of the elderly"}, {"cbs", "ouderenmishandeling"}),
        code<financial_exploitation>({"financiële uitbuiting", "financial exploitation"}, {"cbs", "ouderenmishandeling"}),
        code<sibling_violence>({"geweld tussen broers en zussen", "violence between siblings"}),
        code<other_domestic>({"ander huiselijk geweld", "other domestic violence"}, {"cbs", "onbekend/anders"}),
        code<unknown>({"aard niet bekend", "nature not known"}, {"cbs", "onbekend/anders"}));
}

/// A second axis beside the nature; CBS calls it additional information on safety.
enum class SafetySignal : std::uint8_t {
    human_trafficking,
    honour_related,
    forced_marriage,
    female_genital_mutilation,
    complex_divorce,
    stalking,
    abandonment_abroad,
    weapon,
    punishable_child_abuse,
    disclosure,
};

constexpr auto describe(SafetySignal) {
    using enum SafetySignal;
    return list_of<SafetySignal>("SafetySignal", "Additional information on safety.",
        code<human_trafficking>({"mensenhandel", "human trafficking"}),
        code<honour_related>({"eergerelateerd geweld", "honour-related violence"}),
        code<forced_marriage>({"huwelijksdwang", "forced marriage"}),
        code<female_genital_mutilation>({"vrouwelijke genitale verminking", "female genital mutilation"}),
        code<complex_divorce>({"complexe scheiding", "complex divorce"}),
        code<stalking>({"stalking", "stalking"}),
        code<abandonment_abroad>({"achterlating in het buitenland", "abandonment abroad"}),
        code<weapon>({"wapen", "weapon"}),
        code<punishable_child_abuse>({"strafbare kindermishandeling", "punishable child abuse"}),
        code<disclosure>({"onthulling", "disclosure"}));
}

}  // namespace blijvend

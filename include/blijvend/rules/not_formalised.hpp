#pragma once

#include <array>
#include <string_view>

#include <blijvend/core/text.hpp>

namespace blijvend {

/// A row of the practice's own list that no rule judges, and why not.
struct NotFormalised {
    std::string_view row;  ///< "P-18"
    Text promise;
    Text reason;
};

/// The rows that no rule covers. Together with what the rules cover they are the whole list.
inline constexpr std::array not_formalised{
    NotFormalised{"S-34",
        {"Iedereen hoort erbij, van 0 tot 100 jaar, met of zonder kinderen.",
            "Everybody counts, from 0 to 100 years, with or without children."},
        {"Dit is een eis aan het model, niet aan mensen. Geen veld vraagt een leeftijd of een kind. Een test bewaakt dat.",
            "This is asked of the model, not of people. No field demands an age or a child. A test watches over that."}},
    NotFormalised{"P-18",
        {"Werkdagen tellen zonder weekend en feestdagen.", "Working days are counted without weekends and holidays."},
        {"Zo telt de kalender voor elke regel. Zie core/calendar.hpp.",
            "This is how the calendar counts for every rule. See core/calendar.hpp."}},
    NotFormalised{"P-24",
        {"Een dossier blijft twintig jaar bewaard na het sluiten.", "A case file is kept for twenty years after closing."},
        {"De bibliotheek bewaart en vernietigt niets. Een dossier zegt niet of het elders is vernietigd.",
            "The library neither stores nor destroys. A file does not say whether it was destroyed elsewhere."}},
};

}  // namespace blijvend

#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include <blijvend/core/code_list.hpp>
#include <blijvend/core/date.hpp>
#include <blijvend/core/text.hpp>

namespace blijvend {

/// The sentences and words that every screen and report of this library is made of, in both languages.
/// What a rule, a code or a problem says stands with that rule, code or problem. Words in braces are
/// filled in: days, numbers, ids of records; never a value of the file.
enum class Phrase : std::uint8_t {
    kept,
    kept_no_due,
    held_since,
    held_until,
    kept_late,
    open_until,
    open_no_due,
    overdue,
    does_not_hold,
    did_not_hold,
    broken,
    lapsed,
    unknown,
    excused,
    mend,
    mend_unknown,
    act,
    question,
    norm,
    source,
    facts,
    why,
    promised,
    happened,
    next,
    opens_later,
    today,
    no_due,
    case_word,
    rule,
    subject,
    severity,
    status,
    opened,
    due,
    met,
    ended,
    message,
    count,
    total,
    problems,
    nothing_to_do,
    households,
    agenda_until,
    when_closed,
    waiver,
    nothing_changes,
};

constexpr auto describe(Phrase) {
    using enum Phrase;
    return list_of<Phrase>("Phrase", "Sentences and words of screens and reports.",
        code<kept>({"Dit is op tijd gebeurd, op {met}.", "This was done in time, on {met}."}),
        code<kept_no_due>({"Dit is gebeurd op {met}.", "This was done on {met}."}),
        code<held_since>({"Dit klopt sinds {opened}.", "This has held since {opened}."}),
        code<held_until>({"Dit klopte van {opened} tot {ended}.", "This held from {opened} until {ended}."}),
        code<kept_late>({"Dit gebeurde op {met}. Het moest uiterlijk op {due}. Dat is {days} te laat.",
            "This was done on {met}. The last day was {due}. That is {days} late."}),
        code<open_until>({"Dit is nog niet gebeurd. Het kan nog tot en met {due}.",
            "This has not been done yet. There is time until {due}."}),
        code<open_no_due>({"Dit is nog niet gebeurd.", "This has not been done yet."}),
        code<overdue>({"Dit is nog niet gebeurd. Het moest uiterlijk op {due}. Dat is {days} geleden.",
            "This has not been done yet. The last day was {due}. That is {days} ago."}),
        code<does_not_hold>({"Dit klopt niet sinds {opened}. Dat is {days}.", "This has not held since {opened}. That is {days}."}),
        code<did_not_hold>({"Dit klopte niet van {opened} tot {ended}. Dat was {days}.",
            "This did not hold from {opened} until {ended}. That was {days}."}),
        code<broken>({"Dit is niet gebeurd. Op {ended} hield het op.", "This was not done. It ended on {ended}."}),
        code<lapsed>({"Dit hoefde niet meer. Op {ended} verviel het.", "This was no longer needed. It lapsed on {ended}."}),
        code<unknown>({"Dit is niet te zeggen. Het dossier zegt niet {missing}.",
            "Nobody can tell. The file does not say {missing}."}),
        code<excused>({"Hiervan is met een reden afgeweken. Zie afwijking {deviation}.",
            "This was deviated from for a reason. See deviation {deviation}."}),
        code<mend>({"Wat helpt", "What mends it"}),
        code<mend_unknown>({"Zoek dit uit en leg het vast.", "Find this out and record it."}),
        code<act>({"Leg vast", "Record"}),
        code<question>({"Vraag", "Question"}),
        code<norm>({"Gemeten met", "Judged by"}),
        code<source>({"Bron", "Source"}),
        code<facts>({"Gegevens", "Facts"}),
        code<why>({"Waarom", "Why"}),
        code<promised>({"Belofte", "Promise"}),
        code<happened>({"Wat er gebeurde", "What happened"}),
        code<next>({"Wat nu moet gebeuren", "What must happen next"}),
        code<opens_later>({"begint op {opened}", "begins on {opened}"}),
        code<today>({"vandaag", "today"}),
        code<no_due>({"geen datum", "no date"}),
        code<case_word>({"dossier", "case"}),
        code<rule>({"regel", "rule"}),
        code<subject>({"onderwerp", "subject"}),
        code<severity>({"gewicht", "severity"}),
        code<status>({"stand", "status"}),
        code<opened>({"begon", "opened"}),
        code<due>({"uiterlijk", "due"}),
        code<met>({"gedaan", "met"}),
        code<ended>({"eindigde", "ended"}),
        code<message>({"uitleg", "message"}),
        code<count>({"aantal", "count"}),
        code<total>({"totaal", "total"}),
        code<problems>({"Wat er in het dossier niet klopt", "What is wrong in the file"}),
        code<nothing_to_do>({"Er staat niets open.", "Nothing is open."}),
        code<households>({"gezinnen", "households"}),
        code<agenda_until>({"Wat er moet gebeuren tot en met {due}", "What must happen until {due}"}),
        code<when_closed>({"als het sluit", "when it closes"}),
        code<waiver>({"wie dit mag laten gaan", "who may set it aside"}),
        code<nothing_changes>({"Er verandert niets.", "Nothing changes."}));
}

/// A phrase with its words filled in: `fill(Phrase::kept, Language::nl, {{"met", "3 maart 2026"}})`.
[[nodiscard]] std::string fill(Phrase phrase, Language language,
    std::initializer_list<std::pair<std::string_view, std::string_view>> words = {});

/// A day as people read it: "3 maart 2026", "3 March 2026".
[[nodiscard]] std::string day_in_words(Date day, Language language);

/// "1 dag", "12 dagen"; "1 day", "12 days".
[[nodiscard]] std::string days_in_words(int days, Language language);

}  // namespace blijvend

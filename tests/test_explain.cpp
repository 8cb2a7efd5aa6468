#include "catch.hpp"

#include <sstream>
#include <stdexcept>

#include <blijvend/check.hpp>
#include <blijvend/explain.hpp>
#include <blijvend/phrase.hpp>
#include <blijvend/rules/all.hpp>
#include <blijvend/synth.hpp>

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_explain {

Obligation row_of(const Rule& rule, Status status) {
    Obligation row{.case_id = CaseId{"c"}, .rule = &rule, .as_of = 2026y / 3 / 10};
    row.status = status;
    row.opened = 2026y / 3 / 1;
    row.due = 2026y / 3 / 4;
    return row;
}

constexpr const Rule& deadline = rules::crisis_same_day;
constexpr const Rule& spell = rules::koppel_two_organisations;

TEST_CASE("each status is told in a sentence with its days") {
    Obligation row = row_of(deadline, Status::overdue);
    CHECK(explain(row, Language::nl).happened == "Dit is nog niet gebeurd. Het moest uiterlijk op 4 maart 2026. Dat is 6 dagen geleden.");
    CHECK(explain(row, Language::en).happened == "This has not been done yet. The last day was 4 March 2026. That is 6 days ago.");
    row.status = Status::open;
    row.due = 2026y / 3 / 20;
    CHECK(explain(row, Language::en).happened == "This has not been done yet. There is time until 20 March 2026.");
    row.due.reset();
    CHECK(explain(row, Language::en).happened == "This has not been done yet.");
    row = row_of(deadline, Status::kept);
    row.met = 2026y / 3 / 3;
    CHECK(explain(row, Language::en).happened == "This was done in time, on 3 March 2026.");
    row.due.reset();
    CHECK(explain(row, Language::en).happened == "This was done on 3 March 2026.");
    row = row_of(deadline, Status::kept_late);
    row.met = 2026y / 3 / 5;
    CHECK(explain(row, Language::en).happened == "This was done on 5 March 2026. The last day was 4 March 2026. That is 1 day late.");
    row = row_of(deadline, Status::broken);
    row.ended = 2026y / 3 / 6;
    CHECK(explain(row, Language::en).happened == "This was not done. It ended on 6 March 2026.");
    row.status = Status::lapsed;
    CHECK(explain(row, Language::en).happened == "This was no longer needed. It lapsed on 6 March 2026.");
    row = row_of(deadline, Status::unknown);
    row.missing = Missing{{}, {"wanneer de melding binnenkwam", "when the notification came in"}};
    CHECK(explain(row, Language::nl).happened == "Dit is niet te zeggen. Het dossier zegt niet wanneer de melding binnenkwam.");
    row = row_of(deadline, Status::excused);
    row.excused_by = DeviationId{"d7"};
    CHECK(explain(row, Language::nl).happened == "Hiervan is met een reden afgeweken. Zie afwijking d7.");
}

TEST_CASE("a spell is told by the days it lasted") {
    Obligation row = row_of(spell, Status::kept);
    row.due.reset();
    row.met = row.opened;
    CHECK(explain(row, Language::en).happened == "This has held since 1 March 2026.");
    row.ended = 2026y / 3 / 9;
    CHECK(explain(row, Language::nl).happened == "Dit klopte van 1 maart 2026 tot 9 maart 2026.");
    row = row_of(spell, Status::overdue);
    row.due = row.opened;
    CHECK(explain(row, Language::nl).happened == "Dit klopt niet sinds 1 maart 2026. Dat is 9 dagen.");
    row.status = Status::broken;
    row.ended = 2026y / 3 / 4;
    CHECK(explain(row, Language::en).happened == "This did not hold from 1 March 2026 until 4 March 2026. That was 3 days.");
}

TEST_CASE("what mends it is said only where something is to be mended") {
    CHECK(explain(row_of(deadline, Status::overdue), Language::en).mend == deadline.remedy.en);
    CHECK(explain(row_of(deadline, Status::open), Language::nl).mend == deadline.remedy.nl);
    CHECK(explain(row_of(deadline, Status::unknown), Language::en).mend == "Find this out and record it.");
    CHECK(explain(row_of(deadline, Status::broken), Language::en).mend.empty());
    CHECK(explain(row_of(deadline, Status::kept), Language::en).mend.empty());
}

TEST_CASE("an explanation names rule, norm, source and facts, a line each") {
    Obligation row = row_of(deadline, Status::overdue);
    const Notification notification{.id = NotificationId{"n1"}};
    row.facts = {fact<&Notification::received_at>(notification)};
    row.missing = Missing{fact<&Notification::crisis>(notification), {}};
    row.norm = &norms::seen_rhythm;
    row.norm_value = 30;
    row.norm_origin = NormOrigin::region;
    row.note = {"Let op.", "Mind this."};
    std::ostringstream out;
    out << explain(row, Language::en);
    CHECK(out.str() ==
          "Promise: In a crisis somebody is with the household the same day.\n"
          "What happened: This has not been done yet. The last day was 4 March 2026. That is 6 days ago. Mind this.\n"
          "What mends it: Go to the household today. Record the visit with the notification.\n"
          "Record: Contact.at\n"
          "Why: Danger does not wait. Whoever comes the same day can assess the danger and avert it.\n"
          "Judged by: longest time without contact with a member: 30 days (set by the region)\n"
          "Source: Directe actie bij onveiligheid (blog, Veilig Thuis West-Brabant); first paragraphs\n"
          "Facts: Notification n1.received_at, Notification n1.crisis ?");
}

TEST_CASE("a message is one line: the promise and what came of it") {
    const std::string line = message(row_of(deadline, Status::overdue), Language::nl);
    CHECK(line == "Bij een crisis is er dezelfde dag iemand bij het gezin. Dit is nog niet gebeurd. Het moest uiterlijk op 4 maart 2026. Dat is 6 dagen geleden.");
}

TEST_CASE("a row without a rule cannot be explained") {
    CHECK_THROWS_AS(explain(Obligation{}, Language::nl), std::invalid_argument);
    CHECK_THROWS_AS(message(Obligation{}, Language::nl), std::invalid_argument);
}

TEST_CASE("a phrase is filled with its words, and with nothing where a word is not given") {
    CHECK(fill(Phrase::kept, Language::en, {{"met", "today"}}) == "This was done in time, on today.");
    CHECK(fill(Phrase::kept, Language::en) == "This was done in time, on .");
    CHECK(fill(Phrase::nothing_to_do, Language::nl) == "Er staat niets open.");
}

TEST_CASE("both languages of a phrase ask for the same words") {
    for (const auto& phrase : code_list<Phrase>.codes) {
        const auto words = [](std::string_view text) {
            std::vector<std::string_view> found;
            for (std::size_t open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1))
                found.push_back(text.substr(open, text.find('}', open) - open + 1));
            std::sort(found.begin(), found.end());
            return found;
        };
        INFO(phrase.text);
        CHECK(words(phrase.label.nl) == words(phrase.label.en));
    }
}

TEST_CASE("days are told as people read them") {
    CHECK(day_in_words(2026y / 5 / 1, Language::nl) == "1 mei 2026");
    CHECK(day_in_words(2026y / 12 / 31, Language::en) == "31 December 2026");
    CHECK(days_in_words(1, Language::nl) == "1 dag");
    CHECK(days_in_words(0, Language::en) == "0 days");
}

TEST_CASE("every row of many invented households is explained without a gap in its sentences") {
    for (std::uint64_t number = 0; number < 300; ++number)
        for (const Obligation& row : check(make_household(number), 2026y / 11 / 21))
            for (const Language language : {Language::nl, Language::en}) {
                const Explanation explanation = explain(row, language);
                INFO(explanation.text());
                CHECK(explanation.happened.find('{') == std::string::npos);
                CHECK(explanation.happened.find("  ") == std::string::npos);
                CHECK(explanation.happened.find(" .") == std::string::npos);
                CHECK(explanation.promised == row.rule->title.in(language));
            }
}

}  // namespace test_explain

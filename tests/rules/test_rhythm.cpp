#include <blijvend/rules/rhythm.hpp>

#include <string>

#include "../catch.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_rhythm {

constexpr Date start = 2026y / 1 / 1;
constexpr int first_term = 5, gap = 10;

const Contact contact{.id = ContactId{"c1"}};
const Member member{.id = MemberId{"m1"}};

/// Something done so many days after the start.
Beat beat(int day) { return {.day = start + day, .fact = fact<&Contact::at>(contact)}; }
Beat doubtful(int day) {
    Beat beat = test_rhythm::beat(day);
    beat.missing = Missing{fact<&Contact::seen>(contact), {"wie", "who"}};
    return beat;
}
Beat undated() {
    return {.fact = fact<&Contact::at>(contact), .missing = Missing{fact<&Contact::at>(contact), {"wanneer", "when"}}};
}

/// A first time within five days, and then one each ten days.
struct Asked {
    std::optional<int> until{};
    bool joined = true;
    const Norm* first_norm = &norms::seen_rhythm;
    int gap = test_rhythm::gap;
};

std::vector<Promise> promises(const std::vector<Beat>& beats, int as_of, const Asked& asked = {}) {
    const CaseFile file;
    const Norms norms;
    std::vector<Promise> promises;
    Rhythm promise{.subject = ref(member),
        .asked = {start, {}},
        .first = {start + first_term, asked.first_norm},
        .joined = asked.joined,
        .basis = {fact<&Member::joined_on>(member)}};
    if (asked.until) promise.asked.until = start + *asked.until;
    rhythm(promises, {file, start + as_of, norms}, promise, beats,
        [&](Date last) { return Due{last + asked.gap, &norms::seen_rhythm}; });
    return promises;
}

/// "0-5 kept 3": opened, due, status, and the day it was met, in days after the start.
std::string in_words(const std::vector<Promise>& promises, int as_of) {
    std::string words;
    for (const Promise& promise : promises) {
        if (!words.empty()) words += ", ";
        words += std::to_string(*promise.opened - start) + '-' +
                 std::to_string(*promise.due - start) + ' ';
        words += text_of(status_on(promise, start + as_of));
        if (promise.met && !promise.missing) words += ' ' + std::to_string(*promise.met - start);
    }
    return words;
}
std::string told(const std::vector<Beat>& beats, int as_of, const Asked& asked = {}) {
    return in_words(promises(beats, as_of, asked), as_of);
}

TEST_CASE("Before its first day a rhythm promises nothing") {
    CHECK(told({}, -1).empty());
    CHECK(told({}, 0) == "0-5 open");
}

TEST_CASE("A rhythm that is asked on no day, or since an unknown day, promises nothing") {
    CHECK(told({}, 3, {.until = 0}).empty());
    std::vector<Promise> rows;
    const CaseFile file;
    const Norms norms;
    rhythm(rows, {file, start, norms}, {.asked = {{}, start + 3}}, {},
        [](Date last) { return Due{last}; });
    CHECK(rows.empty());
}

TEST_CASE("Nothing done: open until the last day, overdue from the day after") {
    CHECK(told({}, 5) == "0-5 open");
    CHECK(told({}, 6) == "0-5 overdue");
}

TEST_CASE("Something done by the last day keeps the interval and opens the next on that day") {
    CHECK(told({beat(0)}, 5) == "0-5 kept 0, 0-10 open");
    CHECK(told({beat(5)}, 15) == "0-5 kept 5, 5-15 open");
    CHECK(told({beat(5)}, 16) == "0-5 kept 5, 5-15 overdue");
}

TEST_CASE("Something done a day late is a row of its own, and the next interval opens all the same") {
    CHECK(told({beat(6)}, 7) == "0-5 kept_late 6, 6-16 open");
    CHECK(told({beat(5), beat(16), beat(20)}, 21) == "0-5 kept 5, 5-15 kept_late 16, 16-26 kept 20, 20-30 open");
}

TEST_CASE("What is kept in a row is one row, up to a late one") {
    CHECK(told({beat(2), beat(9), beat(19)}, 20) == "0-19 kept 19, 19-29 open");
    CHECK(told({beat(2), beat(9), beat(20), beat(25)}, 25) == "0-12 kept 9, 9-19 kept_late 20, 20-30 kept 25, 25-35 open");
}

TEST_CASE("Each time has a row where that is asked") {
    CHECK(told({beat(2), beat(9), beat(19)}, 20, {.joined = false}) ==
          "0-5 kept 2, 2-12 kept 9, 9-19 kept 19, 19-29 open");
}

TEST_CASE("Rows are not joined over two norms, and each names its own") {
    const auto rows =
        promises({beat(2), beat(9), beat(12)}, 12, {.first_norm = &norms::seen_first});
    CHECK(in_words(rows, 12) == "0-5 kept 2, 2-19 kept 12, 12-22 open");
    CHECK(rows[0].norm == &norms::seen_first);
    CHECK(rows[1].norm == &norms::seen_rhythm);
    CHECK(rows[2].norm == &norms::seen_rhythm);
}

TEST_CASE("The order in which things were recorded does not matter, nor does something done twice a day") {
    CHECK(told({beat(12), beat(2), beat(7)}, 13) == told({beat(2), beat(7), beat(12)}, 13));
    CHECK(told({beat(2), beat(2)}, 3) == "0-12 kept 2, 2-12 open");
}

TEST_CASE("What was done before, after the end or after the day of judgement does not count") {
    CHECK(told({beat(-1)}, 6) == "0-5 overdue");
    CHECK(told({beat(4)}, 3) == "0-5 open");
    CHECK(told({beat(4)}, 9, {.until = 4}) == "0-5 lapsed");
    CHECK(told({beat(3)}, 9, {.until = 4}) == "0-5 kept 3, 3-13 lapsed");
}

TEST_CASE("An interval that ends by its last day lapsed, and after it is broken") {
    CHECK(told({}, 9, {.until = 5}) == "0-5 lapsed");
    CHECK(told({}, 5, {.until = 5}) == "0-5 lapsed");
    CHECK(told({}, 4, {.until = 5}) == "0-5 open");
    CHECK(told({}, 9, {.until = 6}) == "0-5 broken");
    CHECK(told({}, 5, {.until = 6}) == "0-5 open");
    CHECK(told({beat(5)}, 30, {.until = 16}) == "0-5 kept 5, 5-15 broken");
}

TEST_CASE("Something in doubt makes a no unknown, and nothing else") {
    CHECK(told({doubtful(3)}, 5) == "0-5 open");
    CHECK(told({doubtful(3)}, 6) == "0-5 unknown");
    CHECK(told({beat(2), doubtful(3)}, 4) == "0-5 kept 2, 2-12 open");
    CHECK(told({doubtful(3), beat(7)}, 8) == "0-5 unknown, 7-17 open");
    CHECK(told({doubtful(3)}, 8, {.until = 8}) == "0-5 unknown");
    CHECK(told({doubtful(3)}, 8, {.until = 5}) == "0-5 lapsed");
}

TEST_CASE("Something in doubt outside the interval changes nothing") {
    CHECK(told({doubtful(-1)}, 6) == "0-5 overdue");
    CHECK(told({doubtful(6)}, 7) == "0-5 overdue");
    CHECK(told({doubtful(4)}, 30, {.until = 4}) == "0-5 lapsed");
    CHECK(told({doubtful(2), beat(3), beat(14)}, 14) == "0-5 kept 3, 3-13 kept_late 14, 14-24 open");
}

TEST_CASE("Doubt ends on the day when it would have been a no all the same") {
    CHECK(told({doubtful(3)}, 13) == "0-5 unknown");
    CHECK(told({doubtful(3)}, 14) == "0-5 overdue");
    CHECK(told({doubtful(3), beat(13)}, 14) == "0-5 unknown, 13-23 open");
    CHECK(told({doubtful(3), beat(14)}, 14) == "0-5 kept_late 14, 14-24 open");
    CHECK(told({doubtful(3)}, 30, {.until = 13}) == "0-5 unknown");
    CHECK(told({doubtful(3)}, 30, {.until = 14}) == "0-5 broken");
}

TEST_CASE("Doubts in a row carry each other on, as far as the last in reach") {
    CHECK(told({doubtful(3), doubtful(13)}, 23) == "0-5 unknown");
    CHECK(told({doubtful(3), doubtful(13)}, 24) == "0-5 overdue");
    CHECK(told({doubtful(3), doubtful(14)}, 16) == "0-5 overdue");
}

TEST_CASE("What has no day may have been any day") {
    CHECK(told({undated()}, 5) == "0-5 open");
    CHECK(told({undated()}, 400) == "0-5 unknown");
    CHECK(told({undated(), beat(7)}, 7) == "0-5 unknown, 7-17 open");
    CHECK(told({undated(), beat(3)}, 4) == "0-5 kept 3, 3-13 open");
}

TEST_CASE("The doubt that is named is the first that moves the last day on") {
    const auto by = [](int day) {
        Beat beat = doubtful(day);
        beat.missing->fact = fact<&Contact::by>(contact);
        return beat;
    };
    const auto rows = promises({beat(4), by(4), doubtful(8), by(12)}, 16);
    CHECK(in_words(rows, 16) == "0-5 kept 4, 4-14 unknown");
    CHECK(rows[1].missing->fact == fact<&Contact::seen>(contact));
    CHECK(told({beat(4), doubtful(4)}, 16) == "0-5 kept 4, 4-14 overdue");
}

TEST_CASE("A doubt takes nothing away: a rhythm shorter than the first term does not bring it forward") {
    CHECK(told({doubtful(0)}, 5, {.gap = 3}) == "0-5 open");
    CHECK(told({doubtful(0), doubtful(4)}, 7, {.gap = 3}) == "0-5 unknown");
    CHECK(told({doubtful(0), doubtful(4)}, 8, {.gap = 3}) == "0-5 overdue");
}

TEST_CASE("A doubt from before the interval is over, also when intervals become shorter") {
    const CaseFile file;
    const Norms norms;
    std::vector<Promise> rows;
    rhythm(rows, Judging{file, start + 20, norms}, {.asked = {start, {}}, .first = {start + first_term}},
        std::vector{beat(4), doubtful(4), beat(5)},
        [](Date last) { return Due{last + (last < start + 5 ? 28 : 3)}; });
    CHECK(in_words(rows, 20) == "0-5 kept 4, 4-32 kept 5, 5-8 overdue");
}

TEST_CASE("The rows cover every day that is asked, each once") {
    for (const bool joined : {true, false}) {
        const auto rows =
            promises({beat(3), beat(9), beat(20), beat(20)}, 60, {.until = 40, .joined = joined});
        Date day = start;
        for (const Promise& row : rows) {
            CHECK(row.opened == day);
            day = *row.ended;
        }
        CHECK(day == start + 40);
    }
    CHECK_FALSE(promises({beat(3)}, 10).back().ended);
}

TEST_CASE("Every row rests on its basis and on what opened, met or may have met it") {
    const auto rows = promises({beat(3), beat(20), doubtful(22)}, 31);
    CHECK(in_words(rows, 31) == "0-5 kept 3, 3-13 kept_late 20, 20-30 unknown");
    const Fact joined = fact<&Member::joined_on>(member), at = fact<&Contact::at>(contact);
    CHECK(rows[0].facts == Facts{joined, at});
    CHECK(rows[1].facts == Facts{joined, at, at});
    CHECK(rows[2].facts == Facts{joined, at, at});
    CHECK(rows[2].subject == ref(member));
}

TEST_CASE("The last day of a norm is the region's, and names the norm") {
    const CaseFile file;
    Norms region;
    region.set("seen-rhythm", 7);
    const Due due = due_by(Judging{file, start, region}, norms::seen_rhythm, start);
    CHECK(due.day == start + 7);
    CHECK(due.norm == &norms::seen_rhythm);
}

TEST_CASE("As days pass an open interval becomes overdue, and what was kept stays kept") {
    const std::vector beats{beat(4), beat(16), doubtful(18)};
    std::vector<std::string> turns;
    for (int day = 0; day <= 40; ++day)
        if (std::string now = told(beats, day); turns.empty() || turns.back() != now)
            turns.push_back(std::move(now));
    CHECK(turns == std::vector<std::string>{
                       "0-5 open", "0-5 kept 4, 4-14 open", "0-5 kept 4, 4-14 overdue",
                       "0-5 kept 4, 4-14 kept_late 16, 16-26 open", "0-5 kept 4, 4-14 kept_late 16, 16-26 unknown",
                       "0-5 kept 4, 4-14 kept_late 16, 16-26 overdue"});
}

}  // namespace test_rhythm

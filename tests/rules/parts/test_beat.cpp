#include <blijvend/rules/parts/beat.hpp>

#include <blijvend/model/contact.hpp>

#include "../../catch.hpp"

using namespace blijvend;
using namespace std::chrono_literals;

namespace test_beat {

constexpr Date due = 2026y / 3 / 10, as_of = 2026y / 4 / 1;
const Contact contact{.id = ContactId{"c1"}}, other{.id = ContactId{"c2"}};

Beat beat(Date day) { return {.day = day, .fact = fact<&Contact::at>(contact)}; }
Beat doubtful(std::optional<Date> day) {
    const Fact seen = fact<&Contact::seen>(other);
    return {.day = day, .fact = seen, .missing = Missing{seen, {"wie", "who"}}};
}
Promise met(const std::vector<Beat>& beats, Date day = as_of) {
    Promise promise{.due = due};
    meet(promise, beats, day);
    return promise;
}
Status stands(const std::vector<Beat>& beats, Date day = as_of) {
    return status_on(met(beats, day), day);
}

TEST_CASE("A beat counts for certain when its day is known and nothing is missing") {
    CHECK(beat(due).certain());
    CHECK_FALSE(doubtful(due).certain());
    CHECK_FALSE(doubtful({}).certain());
}

TEST_CASE("A promise of something once is met by the first beat, in any order") {
    CHECK(met({beat(due + 2), beat(due - 1), beat(due)}).met == due - 1);
    CHECK(met({beat(due)}).facts == Facts{fact<&Contact::at>(contact)});
    CHECK(stands({beat(due)}) == Status::kept);
    CHECK(stands({beat(due + 1)}) == Status::kept_late);
    CHECK(stands({}) == Status::overdue);
    CHECK(stands({}, due) == Status::open);
}

TEST_CASE("A beat in doubt that may have been in time makes a no unknown") {
    CHECK(stands({doubtful(due)}) == Status::unknown);
    CHECK(stands({doubtful({})}) == Status::unknown);
    CHECK(stands({doubtful(due), beat(due + 1)}) == Status::unknown);
    CHECK(met({doubtful(due)}).missing->fact == fact<&Contact::seen>(other));
}

TEST_CASE("A beat in doubt changes nothing when it was late, or nothing is wrong") {
    CHECK(stands({doubtful(due + 1)}) == Status::overdue);
    CHECK(stands({doubtful(due), beat(due)}) == Status::kept);
    CHECK(stands({doubtful(due)}, due) == Status::open);
}

}  // namespace test_beat

#include <blijvend/model/reference.hpp>

#include <algorithm>
#include <array>
#include <string>

#include <blijvend/model/contact.hpp>

#include "../catch.hpp"

using namespace blijvend;

namespace test_reference {

const Contact visit{.id = ContactId{"c3"}};

TEST_CASE("A fact says which field of which record it is") {
    const Fact seen = fact<&Contact::seen>(visit);
    CHECK(seen.text() == "Contact c3.seen");
    CHECK(seen.record() == ref(visit));
    CHECK(seen.field() == "seen");
    CHECK(Fact{}.record() == RecordRef{});
    CHECK(Fact{}.field().empty());
}

TEST_CASE("Facts are the same when they are about one field of one record, whoever described the field") {
    const RecordKind kind{"Contact", {}};
    const RecordField seen{&kind, "seen"}, by{&kind, "by"};
    const RecordId id = visit.id.as<AnyRecord>();
    CHECK(fact<&Contact::seen>(visit) == Fact{id, seen});
    CHECK_FALSE(fact<&Contact::seen>(visit) == Fact{id, by});
    CHECK_FALSE(fact<&Contact::seen>(visit) == Fact{RecordId{"c4"}, seen});
    CHECK_FALSE(fact<&Contact::seen>(visit) == Fact{});
}

TEST_CASE("The first six facts are kept, and are compared as far as they are there") {
    const auto of = [](int count) {
        Facts facts;
        for (int i = 0; i < count; ++i)
            facts.add(fact<&Contact::seen>(Contact{.id = ContactId{"c" + std::to_string(i)}}));
        return facts;
    };
    CHECK(of(0).empty());
    CHECK(of(3).size() == 3);
    CHECK(of(3) == of(3));
    CHECK_FALSE(of(3) == of(2));
    CHECK(of(7) == of(6));
    std::array<Fact, Facts::capacity> copied{};
    of(4).copy_to(copied.data());
    CHECK(std::equal(copied.begin(), copied.begin() + 4, of(4).begin()));
}

}  // namespace test_reference

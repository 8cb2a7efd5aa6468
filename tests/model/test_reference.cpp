#include <blijvend/model/reference.hpp>

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

}  // namespace test_reference

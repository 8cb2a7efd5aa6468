#include "../catch.hpp"

#include <stdexcept>
#include <string>
#include <type_traits>
#include <unordered_set>
#include <vector>

#include <blijvend/core/id.hpp>

using blijvend::Id;

namespace test_id {

using OneId = Id<struct OneTag>;
using OtherId = Id<struct OtherTag>;

static_assert(sizeof(OneId) == 16);
static_assert(std::is_trivially_copyable_v<OneId>);
static_assert(!std::is_convertible_v<OneId, OtherId>);
static_assert(!std::is_constructible_v<OneId, OtherId>);
static_assert(!std::is_convertible_v<const char*, OneId>);
static_assert(OneId{}.empty());

TEST_CASE("a short name prints back exactly as read") {
    for (const std::string text : {"m1", "koppel-2", "A", "0", "a.b_c-D", "fifteen-letters"})
        CHECK(OneId{text}.text() == text);
}

TEST_CASE("a UUID prints back exactly as read and is no name") {
    const std::string text = "0f8fad5b-d9cb-469f-a165-70867728950e";
    CHECK(OneId{text}.text() == text);
    CHECK(OneId{text}.is_uuid());
    CHECK_FALSE(OneId{text}.empty());
    CHECK_FALSE(OneId{"m1"}.is_uuid());
    // A UUID of zeros but for its variant is not mistaken for an empty id.
    CHECK(OneId{"00000000-0000-4000-8000-000000000000"}.text() == "00000000-0000-4000-8000-000000000000");
}

TEST_CASE("text that is no id is refused") {
    const std::vector<std::string> refused{
        "", " ", "sixteen-letters-", "-m1", ".m", "_m", "m 1", "m/1", "m\"", "é", std::string{"m\0", 2}, "m\n",
        "0F8FAD5B-D9CB-469F-A165-70867728950E",    // upper case would not print back as read
        "00000000-0000-0000-0000-000000000000",    // the variant of no UUID that RFC 9562 makes
        "0f8fad5b-d9cb-469f-a165-70867728950",     // a digit short
        "0f8fad5b-d9cb-469f-a165-70867728950g",    // no digit
        "0f8fad5bxd9cb-469f-a165-70867728950e",    // no hyphen
        "0f8fad5b-d9cb-469f-a165-70867728950e-1"};
    for (const std::string& text : refused) {
        CHECK_FALSE(OneId::parse(text).has_value());
        CHECK_THROWS_AS(OneId{text}, std::invalid_argument);
    }
}

TEST_CASE("ids of one kind compare and hash by their text") {
    const OneId a{"a"}, b{"b"}, ab{"ab"};
    CHECK(a == OneId{"a"});
    CHECK(a < b);
    CHECK(a < ab);
    CHECK(ab < b);
    const std::unordered_set<OneId> set{a, b, ab, a};
    CHECK(set.size() == 3);
    CHECK(set.contains(OneId{"ab"}));
}

TEST_CASE("the same bytes can be asked for under another kind, on purpose only") {
    CHECK(OneId{"x1"}.as<OtherTag>() == OtherId{"x1"});
    CHECK(OneId{}.as<OtherTag>().empty());
}

TEST_CASE("thousands of made-up ids survive the trip through text") {
    std::uint32_t state = 12345;
    const auto next = [&](std::uint32_t n) { return (state = state * 1664525U + 1013904223U) / 65536U % n; };
    const std::string letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    for (int i = 0; i < 5000; ++i) {
        std::string name(1, letters[next(62)]);
        for (std::uint32_t n = next(15); n > 0; --n) name += (letters + "._-")[next(65)];
        CHECK(OneId{name}.text() == name);
    }
}

}  // namespace test_id

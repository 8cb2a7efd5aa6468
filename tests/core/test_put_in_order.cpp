#include <blijvend/core/put_in_order.hpp>

#include <string>
#include <vector>

#include "../catch.hpp"

using namespace blijvend;

namespace test_put_in_order {

std::vector<std::string> ordered(std::vector<std::string> words) {
    put_in_order(words, [](const std::string& word) { return word.size(); });
    return words;
}

TEST_CASE("A list is put in order by what is asked of its values, and equal ones stay as they are") {
    using Words = std::vector<std::string>;
    CHECK(ordered({"ccc", "a", "bb", "aa", "b"}) == Words{"a", "b", "bb", "aa", "ccc"});
    CHECK(ordered({"b", "a", "bb"}) == Words{"b", "a", "bb"});
    CHECK(ordered({}).empty());
}

}  // namespace test_put_in_order

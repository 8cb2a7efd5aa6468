#include <blijvend/core/plain_vector.hpp>

#include <algorithm>
#include <initializer_list>
#include <utility>

#include "../catch.hpp"

using namespace blijvend;

namespace test_plain_vector {

PlainVector<int> counted(int count) {
    PlainVector<int> values;
    for (int i = 0; i < count; ++i) values.push_back(i);
    return values;
}

bool holds(const PlainVector<int>& values, std::initializer_list<int> wanted) {
    return std::ranges::equal(values, wanted);
}

TEST_CASE("A plain vector holds what was added to it, in that order") {
    CHECK(PlainVector<int>{}.empty());
    CHECK(holds({7, 8}, {7, 8}));
    const PlainVector<int> many = counted(1000);
    CHECK(many.size() == 1000);
    CHECK(many.back() == 999);
    for (int i = 0; i < 1000; ++i) CHECK(many[static_cast<std::size_t>(i)] == i);
}

TEST_CASE("A plain vector is made longer first and written then, and cut again") {
    PlainVector<int> values{1};
    std::fill_n(values.grow(3), 3, 5);
    CHECK(holds(values, {1, 5, 5, 5}));
    values.cut(2);
    CHECK(holds(values, {1, 5}));
    values.grow(0);
    CHECK(values.size() == 2);
}

TEST_CASE("A value of a plain vector that is added to it again is the same, also when it has to grow") {
    PlainVector<int> values{3};
    for (int i = 0; i < 100; ++i) values.push_back(values[0]);
    CHECK(std::ranges::all_of(values, [](int value) { return value == 3; }));
    CHECK(values.size() == 101);
}

TEST_CASE("A plain vector is put behind another, or behind itself") {
    PlainVector<int> values{1, 2};
    values.append(PlainVector<int>{2, 3, 4}, 1, 1);
    values.append(PlainVector<int>{}, 0, 0);
    CHECK(holds(values, {1, 2, 3}));
    values.append(values, 0, values.size());
    CHECK(holds(values, {1, 2, 3, 1, 2, 3}));
}

TEST_CASE("Values of a plain vector stay where they are while there is room for as many as another has") {
    PlainVector<int> values{1, 2};
    values.make_room_as(counted(500));
    const int* const first = values.begin();
    while (values.size() < 500) values.push_back(static_cast<int>(values.size()));
    CHECK(values.begin() == first);
    values.make_room_as(PlainVector<int>{});
    CHECK(values.size() == 500);
    CHECK(values[0] == 1);
}

TEST_CASE("A copy of a plain vector is its own, and one that was moved from is empty") {
    PlainVector<int> values = counted(50), copy = values;
    CHECK(copy == values);
    copy[0] = 9;
    CHECK_FALSE(copy == values);
    CHECK_FALSE(copy == counted(49));
    const PlainVector<int> moved = std::move(values);
    CHECK(moved == counted(50));
    CHECK(values.empty());  // NOLINT(bugprone-use-after-move)
    values = copy;
    CHECK(values == copy);
}

}  // namespace test_plain_vector

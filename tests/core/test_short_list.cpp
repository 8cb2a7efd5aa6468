#include <blijvend/core/short_list.hpp>

#include <algorithm>
#include <array>

#include <blijvend/core/date.hpp>

#include "../catch.hpp"

using namespace blijvend;

namespace test_short_list {

using Two = ShortList<int, 2>;

Two counted(int count) {
    Two list;
    for (int i = 0; i < count; ++i) list.push_back(i);
    return list;
}

bool holds(const Two& list, std::initializer_list<int> values) { return std::ranges::equal(list, values); }

TEST_CASE("A list holds what was added to it, few or many, in that order") {
    CHECK(Two{}.empty());
    CHECK(holds(counted(1), {0}));
    CHECK(holds(counted(2), {0, 1}));
    CHECK(holds(counted(9), {0, 1, 2, 3, 4, 5, 6, 7, 8}));
    CHECK(holds(Two{7, 8, 9}, {7, 8, 9}));
    CHECK(counted(9).size() == 9);
    CHECK(counted(9).front() == 0);
    CHECK(counted(9).back() == 8);
    CHECK(counted(9)[4] == 4);
}

TEST_CASE("A value of a list that is added to it again is the same, also when the list has to grow") {
    Two list{1, 2};
    list.push_back(list.front());
    CHECK(holds(list, {1, 2, 1}));
}

TEST_CASE("A copy of a list is another list") {
    for (const int size : {0, 2, 5}) {
        const Two list = counted(size);
        Two copy = list;
        CHECK(std::ranges::equal(copy, list));
        copy.push_back(100);
        CHECK(list.size() == static_cast<std::size_t>(size));
    }
}

TEST_CASE("What does not belong is taken out, and the rest keeps its order") {
    const auto odd = [](int value) { return value % 2 == 1; };
    Two few = counted(2), many = counted(7);
    erase_if(few, odd);
    erase_if(many, odd);
    CHECK(holds(few, {0}));
    CHECK(holds(many, {0, 2, 4, 6}));
    many.push_back(9);
    CHECK(holds(many, {0, 2, 4, 6, 9}));
}

TEST_CASE("A list is cut off at a place") {
    Two list = counted(5);
    list.cut(list.begin() + 3);
    CHECK(holds(list, {0, 1, 2}));
    list.cut(list.begin());
    CHECK(list.empty());
}

}  // namespace test_short_list

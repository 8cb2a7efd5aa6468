#include "catch.hpp"

#include <atomic>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "../src/pieces.hpp"

using namespace blijvend;

namespace test_pieces {

TEST_CASE("lines are taken off a text to the end of a line, and all of them when there is none") {
    std::string_view text = "one\ntwo\nthree";
    CHECK(detail::take_lines(text, 0) == "one\n");
    CHECK(detail::take_lines(text, 3) == "two\n");
    CHECK(detail::take_lines(text, 0) == "three");
    CHECK(text.empty());
    CHECK(detail::take_lines(text, 8).empty());
}

TEST_CASE("every piece of work is done once and joined in order, whatever the number of threads") {
    constexpr std::size_t count = 200;
    for (const std::size_t threads : {0U, 1U, 2U, 7U, 300U}) {
        INFO(threads);
        std::vector<int> done(count);
        std::vector<std::size_t> joined;
        std::atomic<std::size_t> begun{0};
        const auto begin = [&] {
            ++begun;
            return [&done, of_this_thread = 0](std::size_t i) mutable { done[i] += ++of_this_thread > 0 ? 1 : 0; };
        };
        detail::in_parallel(count, threads, begin, [&](std::size_t i) {
            CHECK(done[i] == 1);
            joined.push_back(i);
        });
        REQUIRE(joined.size() == count);
        for (std::size_t i = 0; i < count; ++i) CHECK(joined[i] == i);
        CHECK(begun <= count);
        CHECK(begun >= 1);
    }
}

TEST_CASE("no work is no trouble") {
    bool joined = false;
    detail::in_parallel(0, 4, [] { return [](std::size_t) {}; }, [&](std::size_t) { joined = true; });
    CHECK_FALSE(joined);
}

TEST_CASE("what one thread throws is thrown to who asked, and what comes behind it is not joined") {
    for (const std::size_t threads : {1U, 4U}) {
        INFO(threads);
        std::vector<std::size_t> joined;
        const auto begin = [] {
            return [](std::size_t i) {
                if (i == 20) throw std::runtime_error{"no more"};
            };
        };
        CHECK_THROWS_AS(
            detail::in_parallel(50, threads, begin, [&](std::size_t i) { joined.push_back(i); }), std::runtime_error);
        CHECK(joined.size() <= 20);
    }
    CHECK_THROWS_AS(detail::in_parallel(50, 2, [] { return [](std::size_t) {}; }, [](std::size_t i) {
                            if (i == 5) throw std::runtime_error{"no more"}; }), std::runtime_error);
}

}  // namespace test_pieces

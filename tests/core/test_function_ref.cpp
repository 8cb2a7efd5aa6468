#include <blijvend/core/function_ref.hpp>

#include <concepts>
#include <memory>
#include <string>
#include <utility>

#include "../catch.hpp"

using blijvend::FunctionRef;

namespace test_function_ref {

int asked_twice(FunctionRef<int(int)> f) { return f(1) + f(10); }
std::size_t length(FunctionRef<std::size_t(std::unique_ptr<std::string>)> f) {
    return f(std::make_unique<std::string>("four"));
}

TEST_CASE("a function that is lent is called as it is") {
    int calls = 0;
    const auto counts = [&](int number) { return number + ++calls; };
    CHECK(asked_twice(counts) == 1 + 1 + 10 + 2);
    CHECK(asked_twice([&](int number) { return number * calls; }) == 22);
    CHECK(length([](std::unique_ptr<std::string> text) { return text->size(); }) == 4);
}

TEST_CASE("a function that is lent keeps its own state") {
    auto counts = [calls = 0](int) mutable { return ++calls; };
    CHECK(asked_twice(counts) == 3);
    CHECK(asked_twice(counts) == 7);
}

static_assert(!std::constructible_from<FunctionRef<long(int)>, int (&)(int)>, "an object is lent, not a function itself");
static_assert(!std::constructible_from<FunctionRef<int()>, const std::string&>);

}  // namespace test_function_ref

#include <blijvend/check.hpp>
#include <blijvend/rules/all.hpp>

namespace blijvend {

std::span<const Rule> all_rules_of_the_library() noexcept { return all_rules; }

}  // namespace blijvend

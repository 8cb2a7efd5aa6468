#include "households.hpp"

#include <blijvend/io/json.hpp>
#include <blijvend/synth.hpp>

namespace bench {

std::string line_of(std::uint64_t household) {
    const blijvend::CaseFile file = blijvend::make_household(household, {.until = as_of});
    return blijvend::write_case(file, blijvend::Layout::compact) + '\n';
}

}  // namespace bench

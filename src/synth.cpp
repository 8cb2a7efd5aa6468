#include <blijvend/synth.hpp>

#include <stdexcept>

#include "synth_course.hpp"

namespace blijvend {

CaseFile make_household(std::uint64_t number, const SynthOptions& options) {
    if (options.last < options.first) throw std::invalid_argument{"the last day lies before the first"};
    if (options.first.year() < 1900 || options.last.year() > 2200)
        throw std::invalid_argument{"cases start in the years 1900 to 2200"};
    synth::Course course{number, options};
    course.run(options.until);
    return std::move(course.file);
}

}  // namespace blijvend

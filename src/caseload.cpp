#include <blijvend/caseload.hpp>

namespace blijvend {
namespace {

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

}  // namespace

void read_some(std::string_view& ndjson, std::size_t bytes, std::uint64_t& line, Caseload& caseload,
    const ReadLimits& limits) {
    for (std::size_t taken = 0; taken < bytes && !ndjson.empty();) {
        const std::size_t end = ndjson.find('\n');
        const std::string_view text = ndjson.substr(0, end);
        const std::size_t length = end == std::string_view::npos ? ndjson.size() : end + 1;
        ndjson.remove_prefix(length);
        taken += length;
        ++line;
        if (is_blank(text)) continue;
        try {
            caseload.cases.push_back(read_case(text, limits));
        } catch (const DataError& error) {
            Rejected rejected{line, error.problems()};
            for (Problem& problem : rejected.problems) problem.line = static_cast<std::uint32_t>(line);
            caseload.rejected.push_back(std::move(rejected));
        }
    }
}

Caseload read_caseload(std::string_view ndjson, const ReadLimits& limits) {
    Caseload caseload;
    std::uint64_t line = 0;
    while (!ndjson.empty()) read_some(ndjson, ndjson.size(), line, caseload, limits);
    return caseload;
}

}  // namespace blijvend

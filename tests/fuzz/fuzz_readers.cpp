// libFuzzer: of every text, the bulk reader says what read_case() says, or nothing; and reading lines gives what
// read_case() says of each line. Run it by tools/fuzz.sh.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <blijvend/caseload.hpp>
#include <blijvend/io/json.hpp>

#include "../../src/bulk_reader.hpp"

namespace {

namespace bv = blijvend;

void must(bool holds) {
    if (!holds) std::abort();
}

/// The file that a text is, or all that is wrong with it.
std::pair<std::optional<bv::CaseFile>, std::vector<bv::Problem>> read(std::string_view text) {
    try {
        return {bv::read_case(text), {}};
    } catch (const bv::DataError& error) {
        return {std::nullopt, error.problems()};
    }
}

/// Read into a file that holds what the texts before it left there.
void compare_bulk(std::string_view text, const std::optional<bv::CaseFile>& file) {
    static bv::detail::BulkReader reader;
    static bv::CaseFile into;
    // What stands behind a text must not matter: its own beginning may be there.
    std::string padded{text};
    padded.append(text.substr(0, bv::detail::BulkReader::padding)).append(bv::detail::BulkReader::padding, '}');
    if (!reader.read({padded.data(), text.size()}, into)) return;
    must(file == into);
}

/// In compact text, line breaks in what is unknown are spaces: it is compared with what it gives itself.
void compare_written(const bv::CaseFile& file) {
    must(bv::read_case(bv::write_case(file)) == file);
    const std::string line = bv::write_case(file, bv::Layout::compact);
    must(bv::write_case(bv::read_case(line), bv::Layout::compact) == line);
}

/// Unpacked into a file that holds what the files before it left there.
void compare_packed(const bv::CaseFile& file) {
    static bv::CaseFile into;
    bv::Cases cases;
    cases.push_back(file);
    cases.unpack(0, into);
    must(file == into);
}

void compare_lines(std::string_view text) {
    const bv::Caseload caseload = bv::read_caseload(text);
    std::size_t kept = 0, rejected = 0;
    for (std::uint64_t number = 1; !text.empty(); ++number) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(line.size() + (line.size() < text.size() ? 1 : 0));
        if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
        auto [file, problems] = read(line);
        if (file) {
            must(kept < caseload.cases.size() && caseload.cases[kept++] == file);
        } else {
            for (bv::Problem& problem : problems) problem.line = static_cast<std::uint32_t>(number);
            must(rejected < caseload.rejected.size() &&
                 caseload.rejected[rejected++] == bv::Rejected{number, std::move(problems)});
        }
    }
    must(kept == caseload.cases.size() && rejected == caseload.rejected.size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    const auto [file, problems] = read(text);
    compare_bulk(text, file);
    if (file) {
        compare_written(*file);
        compare_packed(*file);
    }
    compare_lines(text);
    return 0;
}

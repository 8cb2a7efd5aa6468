// libFuzzer: of every text, the bulk reader says what read_case() says, or nothing. Run it by tools/fuzz.sh.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include <blijvend/io/json.hpp>

#include "../../src/bulk_reader.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    namespace bv = blijvend;
    std::string text{reinterpret_cast<const char*>(data), size};
    // What stands behind a text must not matter: its own beginning may be there.
    text.append(text.substr(0, bv::detail::BulkReader::padding)).append(bv::detail::BulkReader::padding, '}');
    const std::string_view given{text.data(), size};

    static bv::detail::BulkReader reader;
    bv::CaseFile file;
    if (!reader.read(given, file)) return 0;
    try {
        if (bv::read_case(given) != file) std::abort();
        if (bv::read_case(bv::write_case(file)) != file) std::abort();
    } catch (const bv::DataError&) {
        std::abort();
    }
    return 0;
}

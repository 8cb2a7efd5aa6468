#include "memory.hpp"

#include <fstream>
#include <stdexcept>
#include <string>
#include <type_traits>

#include <malloc.h>

#include <blijvend/caseload.hpp>
#include <blijvend/core/describe.hpp>
#include <blijvend/io/json.hpp>

namespace bench {
namespace {

namespace bv = blijvend;

template <class Value>
void drop_text(Value& value) {
    if constexpr (bv::is_optional<Value>) {
        if (value) drop_text(*value);
    } else if constexpr (bv::is_list<Value>) {
        for (auto& item : value) drop_text(item);
    } else if constexpr (bv::Described<Value>) {
        bv::each_field<Value>([&](const auto& field) {
            auto& held = field.get(value);
            if (field.privacy == bv::Privacy::free_text)
                held = std::remove_reference_t<decltype(held)>{};
            else
                drop_text(held);
        });
        if constexpr (bv::detail::HasExtra<Value>) value.extra = {};
    }
}

std::size_t size_in_memory(std::string_view lines) {
    const std::size_t before = allocated();
    const bv::Caseload caseload = bv::read_caseload(lines);
    return allocated() - before;
}

}  // namespace

KeptCaseload keep(std::string_view lines) {
    std::string without_text;
    for (bv::CaseFile file : bv::read_caseload(lines).cases) {
        drop_text(file);
        without_text += bv::write_case(file, bv::Layout::compact) + '\n';
    }
    return {.json = lines.size(), .kept = size_in_memory(lines), .without_text = size_in_memory(without_text)};
}

std::size_t allocated() {
    const struct mallinfo2 all = mallinfo2();
    return all.uordblks + all.hblkhd;
}

std::size_t peak_resident() {
    std::ifstream status{"/proc/self/status"};  // getrusage() also counts the process that started this one
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:")) return std::stoul(line.substr(6)) * 1024;
    throw std::runtime_error{"the system does not say how much memory was resident"};
}

}  // namespace bench

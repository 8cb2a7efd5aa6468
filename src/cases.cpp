#include <blijvend/cases.hpp>

#include <algorithm>
#include <cstring>
#include <functional>
#include <iterator>
#include <string_view>
#include <utility>

#include "packed.hpp"

namespace blijvend {

bool detail::Packed::operator==(const Packed& other) const noexcept {
    return size == other.size && (bytes == other.bytes || std::memcmp(bytes.get(), other.bytes.get(), size) == 0);
}

Cases::Cases(std::span<const CaseFile> files) {
    files_.reserve(files.size());
    for (const CaseFile& file : files) push_back(file);
}

void Cases::push_back(const CaseFile& file) { files_.push_back(detail::pack(file)); }

void Cases::append(Cases more) {
    if (empty())
        files_ = std::move(more.files_);
    else
        files_.insert(files_.end(), std::make_move_iterator(more.files_.begin()),
            std::make_move_iterator(more.files_.end()));
}

CaseFile Cases::operator[](std::size_t place) const {
    CaseFile file;
    unpack(place, file);
    return file;
}

void Cases::unpack(std::size_t place, CaseFile& into) const { detail::unpack(files_[place], into); }

Cases Cases::some(std::size_t begin, std::size_t count) const {
    const auto some = std::span{files_}.subspan(std::min(begin, size()));
    Cases found;
    found.files_.assign(some.begin(), some.begin() + static_cast<std::ptrdiff_t>(std::min(count, some.size())));
    return found;
}

std::size_t Cases::hash() const noexcept {
    std::size_t mixed = size();
    for (const detail::Packed& file : files_) {
        const std::string_view bytes{reinterpret_cast<const char*>(file.bytes.get()), file.size};
        mixed = mixed * 0x9E3779B97F4A7C15 ^ std::hash<std::string_view>{}(bytes);
    }
    return mixed;
}

}  // namespace blijvend

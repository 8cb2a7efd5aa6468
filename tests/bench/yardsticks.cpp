#include "yardsticks.hpp"

#include <stdexcept>
#include <utility>

#include <simdjson.h>
#include <nlohmann/json.hpp>

namespace bench {
namespace {

namespace ondemand = simdjson::ondemand;

std::size_t walk(ondemand::value value) {
    switch (value.type()) {
        case ondemand::json_type::array: {
            std::size_t sum = 0;
            for (auto item : value.get_array()) sum += walk(item.value());
            return sum;
        }
        case ondemand::json_type::object: {
            std::size_t sum = 0;
            for (auto field : value.get_object())
                sum += static_cast<unsigned char>(field.key().raw()[0]) + walk(field.value().value());
            return sum;
        }
        case ondemand::json_type::string: return std::string_view{value.get_string()}.size();
        case ondemand::json_type::number: return static_cast<std::size_t>(double{value.get_double()});
        case ondemand::json_type::boolean: return bool{value.get_bool()} ? 1 : 0;
        case ondemand::json_type::null: return value.is_null() ? 1 : 0;
    }
    throw std::logic_error{"no such type"};
}

}  // namespace

const std::size_t padding = simdjson::SIMDJSON_PADDING;

struct Yardsticks::Kept {
    simdjson::dom::parser dom{};
    ondemand::parser walker{};
    std::vector<nlohmann::json> documents{};
};

Yardsticks::Yardsticks(std::vector<std::string_view> lines)
    : lines_{std::move(lines)}, kept_{std::make_unique<Kept>()} {
    for (std::size_t i = 0; i < lines_.size(); i += dumped_each)
        kept_->documents.push_back(nlohmann::json::parse(lines_[i]));
}
Yardsticks::~Yardsticks() = default;

std::size_t Yardsticks::simdjson_dom() {
    std::size_t sum = 0;
    for (const std::string_view line : lines_)
        sum += simdjson::dom::object{kept_->dom.parse(line.data(), line.size(), false)}.size();
    return sum;
}

std::size_t Yardsticks::simdjson_walk() {
    std::size_t sum = 0;
    for (const std::string_view line : lines_) {
        const simdjson::padded_string_view text{line.data(), line.size(), line.size() + padding};
        ondemand::document document = kept_->walker.iterate(text);
        sum += walk(ondemand::value{document.get_value()});
    }
    return sum;
}

std::size_t Yardsticks::nlohmann_parse() const {
    std::size_t sum = 0;
    for (const std::string_view line : lines_) sum += nlohmann::json::parse(line).size();
    return sum;
}

std::size_t Yardsticks::nlohmann_dump() const {
    std::size_t sum = 0;
    for (const nlohmann::json& document : kept_->documents) sum += document.dump().size();
    return sum;
}

std::string simdjson_version() {
    const std::string kernel = simdjson::get_active_implementation()->name();
    return std::string{SIMDJSON_STRINGIFY(SIMDJSON_VERSION)} + " (" + kernel + ")";
}

std::string nlohmann_version() {
    const nlohmann::json version = nlohmann::json::meta()["version"]["string"];
    return version.get<std::string>();
}

}  // namespace bench

#include "norms_file.hpp"

#include <algorithm>
#include <string>

#include <blijvend/io/norms.hpp>

#include "upgrade.hpp"

namespace blijvend {
namespace detail {
namespace {

void refuse_unknown(const Extra& extra, Node& node, const std::string& path, Problems& problems) {
    for (const Unknown& unknown : extra.items) {
        const Node* stood = member(node, unknown.name);
        const bool is_unit = unknown.name == "unit";
        problems.add(is_unit ? ProblemCode::unknown_code : ProblemCode::unknown_field,
            (stood ? stood : &node)->place, path + (is_unit ? "/unit" : ""));
    }
}

}  // namespace

void inspect(const NormsFile& file, Node& root, Problems& problems) {
    refuse_unknown(file.extra, root, "", problems);
    Node* const list = member(root, "norms");
    if (!list || list->children.size() != file.norms.size()) return;  // not of this shape: said already
    for (std::size_t i = 0; i < file.norms.size(); ++i) {
        const RegionNorm& one = file.norms[i];
        Node& node = list->children[i];
        const std::string path = "/norms/" + std::to_string(i);
        refuse_unknown(one.extra, node, path, problems);
        const Node* name = member(node, "norm");
        if (!name || name->kind != Kind::string) continue;
        const Norm* norm = find_norm(one.norm);
        if (!norm) {
            problems.add(ProblemCode::unknown_norm, name->place, path + "/norm", "the id of a norm");
            continue;
        }
        if (one.unit && *one.unit != norm->unit)
            problems.add(ProblemCode::wrong_unit, member(node, "unit")->place, path + "/unit",
                "\"" + std::string{text_of(norm->unit)} + "\"");
        const auto same = [&](const RegionNorm& other) { return other.norm == one.norm && other.since == one.since; };
        if (std::any_of(file.norms.begin(), file.norms.begin() + static_cast<std::ptrdiff_t>(i), same))
            problems.add(ProblemCode::duplicate_key, name->place, path + "/norm", "each norm once a day");
    }
}

}  // namespace detail

NormsFile read_norms(std::string_view json, const ReadLimits& limits) { return read_json<NormsFile>(json, limits); }

Norms norms_of(const NormsFile& file) {
    Norms norms;
    for (const RegionNorm& one : file.norms) norms.set(one.norm, one.value.value(), one.since);
    return norms;
}

}  // namespace blijvend

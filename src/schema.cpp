#include <blijvend/io/schema.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "records.hpp"
#include "scalar.hpp"
#include "upgrade.hpp"

namespace blijvend {
namespace detail {
namespace {

using Json = nlohmann::ordered_json;

template <class V>
inline constexpr std::string_view tag_name{};
template <Described Tag>
inline constexpr std::string_view tag_name<Id<Tag>> = description<Tag>.name;

std::string_view text_of(Privacy privacy) {
    switch (privacy) {
        case Privacy::open: return "open";
        case Privacy::personal: return "personal";
        case Privacy::special: return "special";
        case Privacy::locating: return "locating";
        case Privacy::reporter: return "reporter";
        case Privacy::free_text: return "free_text";
    }
    return {};
}

Json json_of(When when) {
    switch (when.meaning) {
        case Meaning::timeless: break;
        case Meaning::begins: return "begins";
        case Meaning::comes: return "comes";
        case Meaning::planned: return "planned";
        case Meaning::follows: return {{"follows", when.other}};
    }
    return {};
}

Json json_of(Text text) { return {{"nl", text.nl}, {"en", text.en}}; }

/// A string of a form that a pattern says exactly. `$` also matches before a newline at the end in some
/// languages, so that is ruled out in so many words.
Json worded(std::string_view doc, const std::string& pattern) {
    return {{"description", doc}, {"type", "string"}, {"pattern", '^' + pattern + '$'}, {"not", {{"pattern", "\n"}}}};
}

/// Days of the years that two patterns say: all of them, and those among them that are leap years.
std::string days_of(const std::string& year, const std::string& leap_year) {
    return '(' + year +
           "-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|" +
           leap_year + "-02-29)";
}

/// The values that are a string of a form of their own.
enum class Form : std::uint8_t {
    id,
    date,
    partial_date,
    instant,
    moment
};

template <Worded V>
inline constexpr Form form_of = Form::id;
template <>
inline constexpr Form form_of<Date> = Form::date;
template <>
inline constexpr Form form_of<PartialDate> = Form::partial_date;
template <>
inline constexpr Form form_of<Instant> = Form::instant;
template <>
inline constexpr Form form_of<Moment> = Form::moment;

Json reference(std::string_view name) { return {{"$ref", "#/$defs/" + std::string{name}}}; }

/// A reference to the schema of a form, which is added to the definitions.
Json form_schema(Form form, Json& defs) {
    const std::string year = "([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])";
    const std::string leap = "(([0-9]{2}(0[48]|[2468][048]|[13579][26]))|(0[48]|[2468][048]|[13579][26])00)";
    const std::string date = days_of(year, leap);
    switch (form) {
        case Form::id:
            defs["Id"] = worded("A short name, or a UUID in lower case. Never a person's name.",
                "([A-Za-z0-9][A-Za-z0-9._-]{0,14}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[89a-f][0-9a-f]{3}-[0-9a-f]{12})");
            return reference("Id");
        case Form::date:
            defs["Date"] = worded("A day that exists, in the years 1 to 9999.", date);
            return reference("Date");
        case Form::partial_date:
            defs["PartialDate"] = worded("A year, a month or a day: as much as is known.",
                '(' + year + "(-(0[1-9]|1[0-2]))?|" + date + ')');
            return reference("PartialDate");
        case Form::instant: {
            // Without the years 1 and 9999: an offset could carry their first and last hours out of the calendar.
            const std::string inner = "(999[0-8]|99[0-8][0-9]|9[0-8][0-9]{2}|[1-8][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[2-9])";
            defs["Instant"] = worded("A point in time with its offset from UTC, to the microsecond.",
                days_of(inner, leap) + "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,6})?" +
                    "(Z|[+](0[0-9]|1[0-7]):[0-5][0-9]|[+]18:00|-00:(0[1-9]|[1-5][0-9])|-(0[1-9]|1[0-7]):[0-5][0-9]|-18:00)");
            return reference("Instant");
        }
        case Form::moment:
            defs["Moment"] = {{"description", "A day, or a point in time when the time is known."},
                {"anyOf", {form_schema(Form::date, defs), form_schema(Form::instant, defs)}}};
            return reference("Moment");
    }
    return {};
}

/// One entry of a code list, without its type.
struct AnyCode {
    std::string_view text;
    Text label;
    std::span<const ForeignCode> foreign;
};

/// A reference to the schema of a code list, which is added to the definitions.
Json codes_schema(std::string_view name, std::string_view doc, const std::vector<AnyCode>& list, Json& defs) {
    Json texts = Json::array(), codes = Json::array();
    for (const AnyCode& code : list) {
        Json entry{{"code", code.text}, {"nl", code.label.nl}, {"en", code.label.en}};
        for (const ForeignCode& foreign : code.foreign)
            if (!foreign.scheme.empty())
                entry["foreign"].push_back({{"scheme", foreign.scheme}, {"code", foreign.code}});
        texts.push_back(code.text);
        codes.push_back(std::move(entry));
    }
    defs[std::string{name}] = {{"description", doc},
        {"$comment", "Any other text is kept as an unknown code, and reported."},
        {"anyOf", {{{"enum", std::move(texts)}}, {{"type", "string"}}}}, {"x-codes", std::move(codes)}};
    return reference(name);
}

Json list_schema(Json items) { return {{"type", "array"}, {"items", std::move(items)}}; }
Json whole_schema(int low, int high) { return {{"type", "integer"}, {"minimum", low}, {"maximum", high}}; }
Json plain_schema(std::string_view type) { return {{"type", type}}; }

/// The schema of a value; what it refers to is added to the definitions.
template <class V>
Json schema_of(Json& defs) {
    if constexpr (is_optional<V>) {
        return schema_of<typename V::value_type>(defs);
    } else if constexpr (is_list<V>) {
        return list_schema(schema_of<typename V::value_type>(defs));
    } else if constexpr (Described<V>) {
        return reference(description<V>.name);
    } else if constexpr (CodeListed<V>) {
        std::vector<AnyCode> codes;
        for (const Code<V>& code : code_list<V>.codes) codes.push_back({code.text, code.label, code.foreign});
        return codes_schema(code_list<V>.name, code_list<V>.doc, codes, defs);
    } else if constexpr (Worded<V>) {
        return form_schema(form_of<V>, defs);
    } else if constexpr (is_whole<V>) {
        return whole_schema(V::low, V::high);
    } else {
        return plain_schema(std::same_as<V, bool> ? "boolean" : "string");
    }
}

/// One field of a record, without its types.
struct AnyField {
    std::string_view name, doc, refers_to;
    Privacy privacy;
    When when;
    bool required;
    Json (*schema)(Json& defs);
};

template <class F>
AnyField any_field(const F& field) {
    using V = typename F::value;
    constexpr std::string_view refers_to = F::name == "id" ? std::string_view{} : tag_name<inner<V>>;
    return {F::name, field.doc, refers_to, field.privacy, field.when, is_required<F>, &schema_of<V>};
}

Json heading(std::string_view name, std::string_view doc, Text label) {
    return {{"title", name}, {"description", doc}, {"x-label", json_of(label)}};
}

Json record_schema(Json schema, const std::vector<AnyField>& fields, bool is_root, Json& defs) {
    Json properties = Json::object(), required = Json::array();
    if (is_root) {
        properties[std::string{version_key}] = {{"description", "The format version."}, {"const", format_version}};
        required.push_back(version_key);
    }
    for (const AnyField& field : fields) {
        Json property{{"description", field.doc}};
        property.update(field.schema(defs));
        property["x-privacy"] = text_of(field.privacy);
        if (field.when.meaning != Meaning::timeless) property["x-when"] = json_of(field.when);
        if (!field.refers_to.empty()) property["x-refers-to"] = field.refers_to;
        properties[std::string{field.name}] = std::move(property);
        if (field.required) required.push_back(field.name);
    }
    schema["type"] = "object";
    schema["properties"] = std::move(properties);
    if (!required.empty()) schema["required"] = std::move(required);
    schema["additionalProperties"] = true;
    return schema;
}

template <Described T>
Json record_schema(Json& defs) {
    std::vector<AnyField> fields;
    each_field<T>([&](const auto& field) { fields.push_back(any_field(field)); });
    return record_schema(heading(description<T>.name, description<T>.doc, description<T>.label),
        fields, is_root<T>, defs);
}

template <Described T, Described... Ts>
std::string file_schema(std::string_view name, Types<T, Ts...>) {
    static_assert(is_root<T>);
    Json defs = Json::object();
    Json root = record_schema<T>(defs);
    ((defs[std::string{description<Ts>.name}] = record_schema<Ts>(defs)), ...);
    Json schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
        {"$id", "urn:blijvend:schema:" + std::string{name} + ':' + std::to_string(format_version)}};
    schema.update(root);
    schema["$defs"] = std::move(defs);
    return schema.dump(2) + '\n';
}

}  // namespace
}  // namespace detail

std::string case_file_schema() { return detail::file_schema("case-file", detail::records_of<CaseFile>{}); }

std::string programme_schema() { return detail::file_schema("programme", detail::records_of<Programme>{}); }

std::string norms_schema() { return detail::file_schema("norms", detail::records_of<NormsFile>{}); }

}  // namespace blijvend

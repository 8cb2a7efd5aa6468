#include <blijvend/io/arrow.hpp>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

#include <blijvend/core/code_list.hpp>
#include <blijvend/explain.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend {
namespace {

// --- arrays -------------------------------------------------------------------------------------------

using Keep = std::shared_ptr<const void>;

/// What an array needs to live: whatever its buffers lie in, and the arrays in it.
struct Held {
    Keep keep{};
    std::array<const void*, 3> buffers{};
    std::vector<ArrowArray> children{};
    std::vector<ArrowArray*> children_at{};
    std::unique_ptr<ArrowArray> dictionary{};
};

/// Releases an array or a schema: what is in it, unless somebody took that over, and what it needed to live.
template <class Needed, class Arrow>
void release(Arrow* arrow) {
    const auto inside = [](Arrow* one) {
        if (one && one->release) one->release(one);
    };
    for (std::int64_t i = 0; i < arrow->n_children; ++i) inside(arrow->children[i]);
    inside(arrow->dictionary);
    delete static_cast<Needed*>(arrow->private_data);
    arrow->release = nullptr;
}

std::unique_ptr<Held> hold(Keep keep) { return std::make_unique<Held>(Held{.keep = std::move(keep)}); }

ArrowArray array_of(std::unique_ptr<Held> held, std::size_t length, std::size_t absent, std::size_t buffers) {
    for (ArrowArray& child : held->children) held->children_at.push_back(&child);
    ArrowArray array{.length = static_cast<std::int64_t>(length),
        .null_count = static_cast<std::int64_t>(absent),
        .offset = 0,
        .n_buffers = static_cast<std::int64_t>(buffers),
        .n_children = static_cast<std::int64_t>(held->children.size()),
        .buffers = held->buffers.data(),
        .children = held->children_at.data(),
        .dictionary = held->dictionary.get(),
        .release = &release<Held>,
        .private_data = nullptr};
    array.private_data = held.release();
    return array;
}

/// A batch as a whole: a row is a structure of its columns.
ArrowArray row_array(std::vector<ArrowArray> of_columns, std::size_t rows) {
    auto held = hold({});
    held->children = std::move(of_columns);
    return array_of(std::move(held), rows, 0, 1);
}

const void* bits(const Presence& there, std::size_t absent) { return absent == 0 ? nullptr : there.data(); }

ArrowArray values_array(Keep keep, const void* values, const Presence& there) {
    auto held = hold(std::move(keep));
    const std::size_t absent = there.absent();
    held->buffers = {bits(there, absent), values, nullptr};
    return array_of(std::move(held), there.size(), absent, 2);
}

// --- columns of every kind: what Arrow calls the form, and the array -----------------------------------

/// What Arrow calls the form of a column: of the values in its rows, of those that codes stand for, and of the
/// items of lists.
struct Form {
    const char* values;
    const char* dictionary = nullptr;
    const char* items = nullptr;
};

/// What Arrow calls the forms of values.
namespace form {
constexpr const char *text = "u", *day = "tdD", *instant = "tsu:UTC", *truth = "b", *code8 = "c", *code16 = "s",
                     *code32 = "i", *number = "i", *list = "+l", *row = "+s";
}

Form form_of(const TextColumn&) { return {form::text}; }
Form form_of(const DayColumn&) { return {form::day}; }
Form form_of(const InstantColumn&) { return {form::instant}; }
Form form_of(const NumberColumn&) { return {form::number}; }
Form form_of(const TruthColumn&) { return {form::truth}; }
Form form_of(const CodeColumn&) { return {form::code16, form::text}; }
Form form_of(const ListColumn&) { return {form::list, nullptr, form::text}; }

template <class Column>
ArrowArray array_of(const Column& column, const Keep& keep) {
    return values_array(keep, column.values.data(), column.there);
}
ArrowArray array_of(const TextColumn& column, const Keep& keep) {
    auto held = hold(keep);
    const std::size_t absent = column.there.absent();
    // Some readers refuse a null pointer also where there is nothing to point at.
    held->buffers = {bits(column.there, absent), column.ends.data(), column.bytes.empty() ? "" : column.bytes.data()};
    return array_of(std::move(held), column.there.size(), absent, 3);
}
ArrowArray array_of(const ListColumn& column, const Keep& keep) {
    auto held = hold(keep);
    held->children.push_back(array_of(column.items, keep));
    const std::size_t absent = column.there.absent();
    held->buffers = {bits(column.there, absent), column.ends.data(), nullptr};
    return array_of(std::move(held), column.there.size(), absent, 2);
}

/// The array of a column that was made for it, and lives as long.
template <class Column>
ArrowArray array_of_made(Column column) {
    const auto made = std::make_shared<const Column>(std::move(column));
    return array_of(*made, made);
}

/// Codes, and a text for each value that they stand for. A text stands there once: where several values have the
/// same, the codes are made anew.
template <class Code, class Values, class TextOf>
ArrowArray coded_array(Keep keep, const PlainVector<Code>& codes, const Presence* there, const Values& values,
    TextOf&& text_of_value) {
    TextColumn texts;
    std::unordered_map<std::string, Code> places;
    std::vector<Code> place_of;
    for (const auto& value : values) {
        const auto [place, is_new] =
            places.try_emplace(std::string{text_of_value(value)}, static_cast<Code>(places.size()));
        if (is_new) texts.add_there(place->first);
        place_of.push_back(place->second);
    }
    const void* lent = codes.data();
    const std::size_t absent = there ? there->absent() : 0;
    const void* const present = there ? bits(*there, absent) : nullptr;
    if (places.size() < place_of.size()) {
        auto made = std::make_shared<std::pair<Keep, PlainVector<Code>>>(std::move(keep), codes);
        for (Code& code : made->second) code = place_of[static_cast<std::size_t>(code)];
        lent = made->second.data();
        keep = std::move(made);
    }
    auto held = hold(std::move(keep));
    held->dictionary = std::make_unique<ArrowArray>(array_of_made(std::move(texts)));
    held->buffers = {present, lent, nullptr};
    return array_of(std::move(held), codes.size(), absent, 2);
}
ArrowArray array_of(const CodeColumn& column, const Keep& keep) {
    return coded_array(keep, column.values, &column.there, column.list, [](std::string_view text) { return text; });
}

// --- obligations --------------------------------------------------------------------------------------

/// One batch of a table that somebody is looking at, and keeps alive.
struct Batch {
    Keep table;
    const ObligationColumns& columns;
    Language language;
};

template <CodeListed E>
ArrowArray list_array(const Batch& batch, const PlainVector<E>& codes, const Presence* there = nullptr) {
    return coded_array(batch.table, codes, there, code_list<E>.codes, [](const Code<E>& code) { return code.text; });
}

/// A column that lies in no batch, and is made of whole rows.
using Made = std::variant<TextColumn, DayColumn, ListColumn>;

/// One column: how it is called, its form, and its array of a batch; or, of one that lies in no batch and is made for
/// who asks for it, a column without rows, and how a row is added.
struct Column {
    const char* name;
    Form form;
    bool may_lack;
    ArrowArray (*array)(const Batch& batch);
    Made (*made)() = nullptr;
    void (*add)(Made& column, const Obligation& row, Language language) = nullptr;
};

constexpr std::array columns{
    Column{"case", {form::code32, form::text}, false,
        [](const Batch& b) {
            const auto& column = b.columns.case_id;
            return coded_array(b.table, column.codes, &column.there, column.values,
                [](CaseId id) { return id.text(); });
        }},
    Column{"rule", {form::code16, form::text}, false,
        [](const Batch& b) {
            const auto& column = b.columns.rule;
            return coded_array(b.table, column.codes, nullptr, column.values,
                [](const Rule* rule) { return rule->id; });
        }},
    Column{"title", {form::code16, form::text}, false,
        [](const Batch& b) {
            const auto& column = b.columns.rule;
            return coded_array(b.table, column.codes, nullptr, column.values,
                [&](const Rule* rule) { return rule->title.in(b.language); });
        }},
    Column{"subject_kind", {form::code16, form::text}, true,
        [](const Batch& b) {
            const auto& column = b.columns.subject_kind;
            return coded_array(b.table, column.codes, &column.there, column.values,
                [](const RecordKind* kind) { return kind->name; });
        }},
    Column{"subject", {form::text}, true, [](const Batch& b) { return array_of(b.columns.subject, b.table); }},
    Column{"severity", {form::code8, form::text}, false,
        [](const Batch& b) { return list_array(b, b.columns.severity); }},
    Column{"status", {form::code8, form::text}, false, [](const Batch& b) { return list_array(b, b.columns.status); }},
    Column{"opened", {form::day}, true, [](const Batch& b) { return array_of(b.columns.opened, b.table); }},
    Column{"due", {form::day}, true, [](const Batch& b) { return array_of(b.columns.due, b.table); }},
    Column{"met", {form::day}, true, [](const Batch& b) { return array_of(b.columns.met, b.table); }},
    Column{"ended", {form::day}, true, [](const Batch& b) { return array_of(b.columns.ended, b.table); }},
    Column{"message", {form::text}, false, nullptr, [] { return Made{TextColumn{}}; },
        [](Made& column, const Obligation& row, Language language) {
            std::get<TextColumn>(column).add_there(message(row, language));
        }},
    Column{"missing", {form::text}, true, [](const Batch& b) { return array_of(b.columns.missing, b.table); }},
    Column{"norm", {form::code16, form::text}, true,
        [](const Batch& b) {
            const auto& column = b.columns.norm;
            return coded_array(b.table, column.codes, &column.there, column.values,
                [](const Norm* norm) { return norm->id; });
        }},
    Column{"norm_value", {form::number}, true,
        [](const Batch& b) { return values_array(b.table, b.columns.norm_value.data(), b.columns.norm.there); }},
    Column{"norm_unit", {form::code8, form::text}, true,
        [](const Batch& b) { return list_array(b, b.columns.norm_unit, &b.columns.norm.there); }},
    Column{"norm_origin", {form::code8, form::text}, true,
        [](const Batch& b) { return list_array(b, b.columns.norm_origin, &b.columns.norm.there); }},
    Column{"excused_by", {form::text}, true, [](const Batch& b) { return array_of(b.columns.excused_by, b.table); }},
    Column{"breaks_on", {form::day}, true, nullptr, [] { return Made{DayColumn{}}; },
        [](Made& column, const Obligation& row, Language) { std::get<DayColumn>(column).add(breaks_on(row)); }},
    Column{"act", {form::text}, true, nullptr, [] { return Made{TextColumn{}}; },
        [](Made& column, const Obligation& row, Language) { std::get<TextColumn>(column).add(act_for(row)); }},
    Column{"facts", {form::list, nullptr, form::text}, false, nullptr, [] { return Made{ListColumn{}}; },
        [](Made& column, const Obligation& row, Language) {
            auto& lists = std::get<ListColumn>(column);
            for (const Fact& fact : row.facts) lists.items.add_there(fact.text());
            lists.close(true);
        }},
    Column{"as_of", {form::day}, false, [](const Batch& b) { return array_of(b.columns.as_of, b.table); }},
};

/// The columns that lie in a batch, and the others that are asked for, in the order of the table.
std::vector<const Column*> wanted(std::span<const std::string> also) {
    for (const std::string& name : also)
        if (std::none_of(columns.begin(), columns.end(), [&](const Column& column) { return column.name == name; }))
            throw std::invalid_argument{"the table has no such column"};
    std::vector<const Column*> found;
    for (const Column& column : columns)
        if (column.array || std::find(also.begin(), also.end(), column.name) != also.end()) found.push_back(&column);
    return found;
}

ArrowArray batch_array(const std::vector<const Column*>& of, const Batch& batch) {
    std::vector<std::pair<const Column*, Made>> made;
    for (const Column* column : of)
        if (column->made) made.emplace_back(column, column->made());
    for (std::size_t i = 0; !made.empty() && i < batch.columns.size(); ++i) {
        const Obligation row = batch.columns[i];
        for (auto& [column, values] : made) column->add(values, row, batch.language);
    }
    std::vector<ArrowArray> arrays;
    auto next = made.begin();
    for (const Column* column : of) {
        if (column->array)
            arrays.push_back(column->array(batch));
        else
            arrays.push_back(std::visit([](auto& values) { return array_of_made(std::move(values)); }, next++->second));
    }
    return row_array(std::move(arrays), batch.columns.size());
}

// --- tables of records --------------------------------------------------------------------------------

ArrowArray batch_array(const std::vector<RecordColumn>& batch, const Keep& table) {
    std::vector<ArrowArray> arrays;
    arrays.reserve(batch.size());
    for (const RecordColumn& column : batch)
        arrays.push_back(std::visit([&](const auto& values) { return array_of(values, table); }, column.values));
    return row_array(std::move(arrays), std::get<TextColumn>(batch.front().values).there.size());
}

// --- schemas and streams ------------------------------------------------------------------------------

struct HeldSchema {
    std::string name{};
    std::vector<ArrowSchema> children{};
    std::vector<ArrowSchema*> children_at{};
    std::unique_ptr<ArrowSchema> dictionary{};
};

ArrowSchema schema_of(std::string_view name, const char* format, bool may_lack,
    std::unique_ptr<HeldSchema> held = std::make_unique<HeldSchema>()) {
    constexpr std::int64_t nullable = 2;
    for (ArrowSchema& child : held->children) held->children_at.push_back(&child);
    held->name = name;
    ArrowSchema schema{.format = format,
        .name = held->name.c_str(),
        .metadata = nullptr,
        .flags = may_lack ? nullable : 0,
        .n_children = static_cast<std::int64_t>(held->children.size()),
        .children = held->children_at.data(),
        .dictionary = held->dictionary.get(),
        .release = &release<HeldSchema>,
        .private_data = nullptr};
    schema.private_data = held.release();
    return schema;
}

ArrowSchema schema_of(std::string_view name, const Form& form, bool may_lack) {
    auto held = std::make_unique<HeldSchema>();
    if (form.dictionary) held->dictionary = std::make_unique<ArrowSchema>(schema_of("", form.dictionary, false));
    if (form.items) held->children.push_back(schema_of("item", form.items, false));
    return schema_of(name, form.values, may_lack, std::move(held));
}

ArrowSchema row_schema(std::vector<ArrowSchema> of_columns) {
    auto held = std::make_unique<HeldSchema>();
    held->children = std::move(of_columns);
    return schema_of("", form::row, false, std::move(held));
}

ArrowSchema schema_of(const std::vector<const Column*>& of) {
    std::vector<ArrowSchema> of_columns;
    of_columns.reserve(of.size());
    for (const Column* column : of) of_columns.push_back(schema_of(column->name, column->form, column->may_lack));
    return row_schema(std::move(of_columns));
}

/// A stream: its schema, and the next batch; released when there is none.
struct Stream {
    std::function<ArrowSchema()> schema;
    std::function<ArrowArray()> next;
};

/// Memory is all that can be lacking; a C interface says so by a number.
template <class Action>
int attempt(Action&& action) noexcept {
    try {
        action();
        return 0;
    } catch (...) {
        return ENOMEM;
    }
}

Stream* self(ArrowArrayStream* stream) { return static_cast<Stream*>(stream->private_data); }

ArrowArrayStream make_stream(Stream of) {
    return {
        .get_schema =
            [](ArrowArrayStream* s, ArrowSchema* out) { return attempt([&] { *out = self(s)->schema(); }); },
        .get_next = [](ArrowArrayStream* s, ArrowArray* out) { return attempt([&] { *out = self(s)->next(); }); },
        .get_last_error = [](ArrowArrayStream*) -> const char* { return "not enough memory"; },
        .release =
            [](ArrowArrayStream* s) {
                delete self(s);
                s->release = nullptr;
            },
        .private_data = new Stream{std::move(of)}};
}

}  // namespace

void arrow_schema(ArrowSchema* schema, std::span<const std::string> also) {
    *schema = schema_of(wanted(also));
}

void lend_arrow(std::shared_ptr<const ObligationTable> table, Language language, ArrowArrayStream* stream,
    std::span<const std::string> also) {
    const auto of = wanted(also);
    const auto next = [of, table = std::move(table), language, batch = std::size_t{0}]() mutable {
        const auto& batches = table->batches();
        return batch == batches.size() ? ArrowArray{} : batch_array(of, {table, batches[batch++], language});
    };
    *stream = make_stream({[of] { return schema_of(of); }, next});
}

void arrow_schema(const RecordTable& table, ArrowSchema* schema) {
    std::vector<ArrowSchema> of_columns;
    of_columns.reserve(table.columns().size());
    for (const RecordColumn& column : table.columns())
        of_columns.push_back(schema_of(column.name,
            std::visit([](const auto& values) { return form_of(values); }, column.values), true));
    *schema = row_schema(std::move(of_columns));
}

void lend_arrow(std::shared_ptr<const RecordTable> table, ArrowArrayStream* stream) {
    const auto schema = [table] {
        ArrowSchema made{};
        arrow_schema(*table, &made);
        return made;
    };
    const auto next = [table = std::move(table), batch = std::size_t{0}]() mutable {
        const auto& batches = table->batches();
        return batch == batches.size() ? ArrowArray{} : batch_array(batches[batch++], table);
    };
    *stream = make_stream({schema, next});
}

}  // namespace blijvend

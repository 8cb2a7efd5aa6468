#include <blijvend/io/arrow.hpp>

#include <array>
#include <cerrno>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <blijvend/core/code_list.hpp>
#include <blijvend/rules/rule.hpp>

namespace blijvend {
namespace {

/// One batch of a table that somebody is looking at, and keeps alive.
struct Batch {
    std::shared_ptr<const ObligationTable> table;
    const ObligationColumns& columns;
    Language language;
};

/// What an array needs to live: the table that its buffers lie in, or texts of its own.
struct Held {
    std::shared_ptr<const void> table{};
    TextColumn texts{};
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

const void* bits(const Presence& there) { return there.absent() == 0 ? nullptr : there.data(); }

ArrowArray texts_of(std::unique_ptr<Held> held, const TextColumn& texts) {
    held->buffers = {bits(texts.there), texts.ends.data(), texts.bytes.data()};
    return array_of(std::move(held), texts.there.size(), texts.there.absent(), 3);
}

std::unique_ptr<Held> hold(std::shared_ptr<const void> table) {
    return std::make_unique<Held>(Held{.table = std::move(table)});
}
std::unique_ptr<Held> hold(const Batch& batch) { return hold(batch.table); }

ArrowArray values_of(std::unique_ptr<Held> held, const void* values, const Presence& there) {
    held->buffers = {bits(there), values, nullptr};
    return array_of(std::move(held), there.size(), there.absent(), 2);
}

ArrowArray text_array(const Batch& batch, const TextColumn& column) { return texts_of(hold(batch), column); }

ArrowArray day_array(const Batch& batch, const DayColumn& column) {
    return values_of(hold(batch), column.values.data(), column.there);
}

/// Codes, and a text for each value that they stand for.
template <class Code, class Values, class TextOf>
ArrowArray coded_array(std::unique_ptr<Held> held, const std::vector<Code>& codes, const Presence* there,
    const Values& values, TextOf&& text_of_value) {
    auto texts = std::make_unique<Held>();
    for (const auto& value : values) texts->texts.add_there(text_of_value(value));
    const TextColumn& column = texts->texts;
    held->dictionary = std::make_unique<ArrowArray>(texts_of(std::move(texts), column));
    held->buffers = {there ? bits(*there) : nullptr, codes.data(), nullptr};
    return array_of(std::move(held), codes.size(), there ? there->absent() : 0, 2);
}

template <class Code, class Values, class TextOf>
ArrowArray coded_array(const Batch& batch, const std::vector<Code>& codes, const Presence* there, const Values& values,
    TextOf&& text_of_value) {
    return coded_array(hold(batch), codes, there, values, std::forward<TextOf>(text_of_value));
}

template <CodeListed E>
ArrowArray list_array(const Batch& batch, const std::vector<E>& codes, const Presence* there = nullptr) {
    return coded_array(batch, codes, there, code_list<E>.codes, [](const Code<E>& code) { return code.text; });
}

/// What Arrow calls the form of a column: of the values in its rows, of those that codes stand for, and of the
/// items of lists.
struct Form {
    const char* values;
    const char* dictionary = nullptr;
    const char* items = nullptr;
};

/// One column: how it is called, its form, and how it is made of a batch.
struct Column {
    const char* name;
    Form form;
    bool may_lack;
    ArrowArray (*array)(const Batch& batch);
};

/// What Arrow calls the forms of values.
namespace form {
constexpr const char *text = "u", *day = "tdD", *instant = "tsu:UTC", *truth = "b", *code8 = "c", *code16 = "s",
                     *code32 = "i", *number = "i", *list = "+l", *row = "+s";
}

constexpr std::array columns{
    Column{"case", {form::code32, form::text}, false,
        [](const Batch& b) {
            const auto& column = b.columns.case_id;
            return coded_array(b, column.codes, &column.there, column.values, [](CaseId id) { return id.text(); });
        }},
    Column{"rule", {form::code16, form::text}, false,
        [](const Batch& b) {
            const auto& column = b.columns.rule;
            return coded_array(b, column.codes, nullptr, column.values, [](const Rule* rule) { return rule->id; });
        }},
    Column{"title", {form::code16, form::text}, false,
        [](const Batch& b) {
            const auto& column = b.columns.rule;
            return coded_array(b, column.codes, nullptr, column.values,
                [&](const Rule* rule) { return rule->title.in(b.language); });
        }},
    Column{"subject_kind", {form::code16, form::text}, true,
        [](const Batch& b) {
            const auto& column = b.columns.subject_kind;
            return coded_array(b, column.codes, &column.there, column.values,
                [](const RecordKind* kind) { return kind->name; });
        }},
    Column{"subject", {form::text}, true, [](const Batch& b) { return text_array(b, b.columns.subject); }},
    Column{"severity", {form::code8, form::text}, false, [](const Batch& b) { return list_array(b, b.columns.severity); }},
    Column{"status", {form::code8, form::text}, false, [](const Batch& b) { return list_array(b, b.columns.status); }},
    Column{"opened", {form::day}, true, [](const Batch& b) { return day_array(b, b.columns.opened); }},
    Column{"due", {form::day}, true, [](const Batch& b) { return day_array(b, b.columns.due); }},
    Column{"met", {form::day}, true, [](const Batch& b) { return day_array(b, b.columns.met); }},
    Column{"ended", {form::day}, true, [](const Batch& b) { return day_array(b, b.columns.ended); }},
    Column{"missing", {form::text}, true, [](const Batch& b) { return text_array(b, b.columns.missing); }},
    Column{"norm", {form::code16, form::text}, true,
        [](const Batch& b) {
            const auto& column = b.columns.norm;
            return coded_array(b, column.codes, &column.there, column.values,
                [](const Norm* norm) { return norm->id; });
        }},
    Column{"norm_value", {form::number}, true,
        [](const Batch& b) { return values_of(hold(b), b.columns.norm_value.data(), b.columns.norm.there); }},
    Column{"norm_unit", {form::code16, form::text}, true,
        [](const Batch& b) {
            const auto& column = b.columns.norm;
            return coded_array(b, column.codes, &column.there, column.values,
                [](const Norm* norm) { return text_of(norm->unit); });
        }},
    Column{"norm_origin", {form::code8, form::text}, true,
        [](const Batch& b) { return list_array(b, b.columns.norm_origin, &b.columns.norm.there); }},
    Column{"excused_by", {form::text}, true, [](const Batch& b) { return text_array(b, b.columns.excused_by); }},
    Column{"as_of", {form::day}, false, [](const Batch& b) { return day_array(b, b.columns.as_of); }},
};

/// A batch as a whole: a row is a structure of its columns.
ArrowArray batch_array(const Batch& batch) {
    auto held = hold(batch);
    held->children.reserve(columns.size());
    for (const Column& column : columns) held->children.push_back(column.array(batch));
    return array_of(std::move(held), batch.columns.size(), 0, 1);
}

// --- tables of records --------------------------------------------------------------------------------

using Keep = std::shared_ptr<const void>;

// Of each kind of column: what Arrow calls its form, and its array.
Form form_of(const TextColumn&) { return {form::text}; }
Form form_of(const DayColumn&) { return {form::day}; }
Form form_of(const InstantColumn&) { return {form::instant}; }
Form form_of(const NumberColumn&) { return {form::number}; }
Form form_of(const TruthColumn&) { return {form::truth}; }
Form form_of(const CodeColumn&) { return {form::code16, form::text}; }
Form form_of(const ListColumn&) { return {form::list, nullptr, form::text}; }

template <class Column>
ArrowArray array_of(const Column& column, const Keep& table) {
    return values_of(hold(table), column.values.data(), column.there);
}
ArrowArray array_of(const TextColumn& column, const Keep& table) { return texts_of(hold(table), column); }
ArrowArray array_of(const CodeColumn& column, const Keep& table) {
    return coded_array(hold(table), column.values, &column.there, column.list, [](std::string_view text) { return text; });
}
ArrowArray array_of(const ListColumn& column, const Keep& table) {
    auto held = hold(table);
    held->children.push_back(texts_of(hold(table), column.items));
    held->buffers = {bits(column.there), column.ends.data(), nullptr};
    return array_of(std::move(held), column.there.size(), column.there.absent(), 2);
}

ArrowArray batch_array(const std::vector<RecordColumn>& batch, const Keep& table) {
    auto held = hold(table);
    held->children.reserve(batch.size());
    for (const RecordColumn& column : batch)
        held->children.push_back(std::visit([&](const auto& values) { return array_of(values, table); }, column.values));
    return array_of(std::move(held), std::get<TextColumn>(batch.front().values).there.size(), 0, 1);
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
    return {.get_schema = [](ArrowArrayStream* s, ArrowSchema* out) { return attempt([&] { *out = self(s)->schema(); }); },
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

void arrow_schema(ArrowSchema* schema) {
    std::vector<ArrowSchema> of_columns;
    of_columns.reserve(columns.size());
    for (const Column& column : columns) of_columns.push_back(schema_of(column.name, column.form, column.may_lack));
    *schema = row_schema(std::move(of_columns));
}

void lend_arrow(std::shared_ptr<const ObligationTable> table, Language language, ArrowArrayStream* stream) {
    const auto schema = [] {
        ArrowSchema made{};
        arrow_schema(&made);
        return made;
    };
    const auto next = [table = std::move(table), language, batch = std::size_t{0}]() mutable {
        const auto& batches = table->batches();
        return batch == batches.size() ? ArrowArray{} : batch_array({table, batches[batch++], language});
    };
    *stream = make_stream({schema, next});
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

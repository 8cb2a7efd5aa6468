#include <blijvend/io/arrow.hpp>

#include <array>
#include <cerrno>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
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

/// What an array needs to live: the columns that its buffers lie in, or texts of its own.
struct Held {
    std::shared_ptr<const ObligationTable> table{};
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

std::unique_ptr<Held> hold(const Batch& batch) { return std::make_unique<Held>(Held{.table = batch.table}); }

ArrowArray text_array(const Batch& batch, const TextColumn& column) { return texts_of(hold(batch), column); }

ArrowArray day_array(const Batch& batch, const DayColumn& column) {
    auto held = hold(batch);
    held->buffers = {bits(column.there), column.values.data(), nullptr};
    return array_of(std::move(held), column.values.size(), column.there.absent(), 2);
}

template <class Number>
ArrowArray number_array(const Batch& batch, const std::vector<Number>& numbers, const Presence& there) {
    auto held = hold(batch);
    held->buffers = {bits(there), numbers.data(), nullptr};
    return array_of(std::move(held), numbers.size(), there.absent(), 2);
}

/// Codes, and a text for each value that they stand for.
template <class Code, class Values, class TextOf>
ArrowArray coded_array(const Batch& batch, const std::vector<Code>& codes, const Presence* there, const Values& values,
    TextOf&& text_of_value) {
    auto texts = std::make_unique<Held>();
    for (const auto& value : values) {
        texts->texts.bytes += text_of_value(value);
        texts->texts.ends.push_back(static_cast<std::int32_t>(texts->texts.bytes.size()));
        texts->texts.there.add(true);
    }
    auto held = hold(batch);
    const TextColumn& column = texts->texts;
    held->dictionary = std::make_unique<ArrowArray>(texts_of(std::move(texts), column));
    held->buffers = {there ? bits(*there) : nullptr, codes.data(), nullptr};
    return array_of(std::move(held), codes.size(), there ? there->absent() : 0, 2);
}

template <CodeListed E>
ArrowArray list_array(const Batch& batch, const std::vector<E>& codes, const Presence* there = nullptr) {
    return coded_array(batch, codes, there, code_list<E>.codes, [](const Code<E>& code) { return code.text; });
}

/// One column: how it is called, what Arrow calls its form, and how it is made of a batch.
struct Column {
    const char* name;
    const char* format;
    const char* dictionary;  ///< form of its values; null when they stand in the rows
    bool may_lack;
    ArrowArray (*array)(const Batch& batch);
};

/// What Arrow calls the forms of values.
namespace form {
constexpr const char *text = "u", *day = "tdD", *code8 = "c", *code16 = "s", *code32 = "i", *number = "i";
}

constexpr std::array columns{
    Column{"case", form::code32, form::text, false,
        [](const Batch& b) {
            const auto& column = b.columns.case_id;
            return coded_array(b, column.codes, &column.there, column.values, [](CaseId id) { return id.text(); });
        }},
    Column{"rule", form::code16, form::text, false,
        [](const Batch& b) {
            const auto& column = b.columns.rule;
            return coded_array(b, column.codes, nullptr, column.values, [](const Rule* rule) { return rule->id; });
        }},
    Column{"title", form::code16, form::text, false,
        [](const Batch& b) {
            const auto& column = b.columns.rule;
            return coded_array(b, column.codes, nullptr, column.values,
                [&](const Rule* rule) { return rule->title.in(b.language); });
        }},
    Column{"subject_kind", form::code16, form::text, true,
        [](const Batch& b) {
            const auto& column = b.columns.subject_kind;
            return coded_array(b, column.codes, &column.there, column.values,
                [](const RecordKind* kind) { return kind->name; });
        }},
    Column{"subject", form::text, nullptr, true, [](const Batch& b) { return text_array(b, b.columns.subject); }},
    Column{"severity", form::code8, form::text, false, [](const Batch& b) { return list_array(b, b.columns.severity); }},
    Column{"status", form::code8, form::text, false, [](const Batch& b) { return list_array(b, b.columns.status); }},
    Column{"opened", form::day, nullptr, true, [](const Batch& b) { return day_array(b, b.columns.opened); }},
    Column{"due", form::day, nullptr, true, [](const Batch& b) { return day_array(b, b.columns.due); }},
    Column{"met", form::day, nullptr, true, [](const Batch& b) { return day_array(b, b.columns.met); }},
    Column{"ended", form::day, nullptr, true, [](const Batch& b) { return day_array(b, b.columns.ended); }},
    Column{"missing", form::text, nullptr, true, [](const Batch& b) { return text_array(b, b.columns.missing); }},
    Column{"norm", form::code16, form::text, true,
        [](const Batch& b) {
            const auto& column = b.columns.norm;
            return coded_array(b, column.codes, &column.there, column.values,
                [](const Norm* norm) { return norm->id; });
        }},
    Column{"norm_value", form::number, nullptr, true,
        [](const Batch& b) { return number_array(b, b.columns.norm_value, b.columns.norm.there); }},
    Column{"norm_unit", form::code16, form::text, true,
        [](const Batch& b) {
            const auto& column = b.columns.norm;
            return coded_array(b, column.codes, &column.there, column.values,
                [](const Norm* norm) { return text_of(norm->unit); });
        }},
    Column{"norm_origin", form::code8, form::text, true,
        [](const Batch& b) { return list_array(b, b.columns.norm_origin, &b.columns.norm.there); }},
    Column{"excused_by", form::text, nullptr, true, [](const Batch& b) { return text_array(b, b.columns.excused_by); }},
    Column{"as_of", form::day, nullptr, false, [](const Batch& b) { return day_array(b, b.columns.as_of); }},
};

/// A batch as a whole: a row is a structure of its columns.
ArrowArray batch_array(const Batch& batch) {
    auto held = hold(batch);
    held->children.reserve(columns.size());
    for (const Column& column : columns) held->children.push_back(column.array(batch));
    return array_of(std::move(held), batch.columns.size(), 0, 1);
}

struct HeldSchema {
    std::vector<ArrowSchema> children{};
    std::vector<ArrowSchema*> children_at{};
    std::unique_ptr<ArrowSchema> dictionary{};
};

ArrowSchema schema_of(const char* name, const char* format, bool may_lack, std::unique_ptr<HeldSchema> held) {
    constexpr std::int64_t nullable = 2;
    for (ArrowSchema& child : held->children) held->children_at.push_back(&child);
    ArrowSchema schema{.format = format,
        .name = name,
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

/// A stream over the batches of a table.
struct Stream {
    std::shared_ptr<const ObligationTable> table;
    Language language;
    std::size_t next = 0;
};

Stream& stream_of(ArrowArrayStream* stream) { return *static_cast<Stream*>(stream->private_data); }

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

}  // namespace

void arrow_schema(ArrowSchema* schema) {
    auto held = std::make_unique<HeldSchema>();
    held->children.reserve(columns.size());
    for (const Column& column : columns) {
        auto of_column = std::make_unique<HeldSchema>();
        if (column.dictionary)
            of_column->dictionary = std::make_unique<ArrowSchema>(
                schema_of("", column.dictionary, false, std::make_unique<HeldSchema>()));
        held->children.push_back(schema_of(column.name, column.format, column.may_lack, std::move(of_column)));
    }
    *schema = schema_of("", "+s", false, std::move(held));
}

void lend_arrow(std::shared_ptr<const ObligationTable> table, Language language, ArrowArrayStream* stream) {
    *stream = {.get_schema = [](ArrowArrayStream*, ArrowSchema* out) { return attempt([&] { arrow_schema(out); }); },
        .get_next =
            [](ArrowArrayStream* self, ArrowArray* out) {
                return attempt([&] {
                    Stream& state = stream_of(self);
                    const auto& batches = state.table->batches();
                    *out = {};  // released: the end
                    if (state.next == batches.size()) return;
                    *out = batch_array({state.table, batches[state.next], state.language});
                    ++state.next;
                });
            },
        .get_last_error = [](ArrowArrayStream*) -> const char* { return "not enough memory"; },
        .release =
            [](ArrowArrayStream* self) {
                delete &stream_of(self);
                self->release = nullptr;
            },
        .private_data = new Stream{std::move(table), language}};
}

}  // namespace blijvend

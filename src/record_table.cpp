#include <blijvend/io/record_table.hpp>

#include <algorithm>
#include <array>
#include <concepts>
#include <stdexcept>
#include <type_traits>
#include <utility>

#include <blijvend/core/moment.hpp>
#include <blijvend/core/partial_date.hpp>
#include <blijvend/model/reference.hpp>

#include "records.hpp"

namespace blijvend {

/// A function is null when the field holds no such thing.
struct RecordTable::Source {
    std::string_view name{}, suffix{}, doc{};
    Privacy privacy{};
    const void* (*value)(const void* record) = nullptr;  ///< null when it is absent

    /// One value: a column without rows, and how a row is added; null for one without a value.
    RecordColumn::Values (*column)() = nullptr;
    void (*add)(RecordColumn::Values& column, const void* value) = nullptr;

    /// Records inside: one, or a list of them.
    bool list = false;
    std::string_view kind{};
    std::span<const Source> inside{};
    RecordId (*id)(const void* record) = nullptr;
    std::size_t (*count)(const void* value) = nullptr;
    const void* (*item)(const void* value, std::size_t i) = nullptr;
};

namespace {

using Source = RecordTable::Source;
using Sources = std::span<const Source>;

// --- single values ------------------------------------------------------------------------------------

template <CodeListed E>
constexpr auto code_texts = [] {
    std::array<std::string_view, code_list<E>.codes.size()> texts{};
    for (std::size_t i = 0; i < texts.size(); ++i) texts[i] = code_list<E>.codes[i].text;
    return texts;
}();

template <class V>
std::string words_of(const V& value) {
    if constexpr (CodeListed<V>)
        return std::string{text_of(value)};
    else if constexpr (std::same_as<V, std::string>)
        return value;
    else
        return value.text();
}

/// How the values of a type are columns: which column, and how one is added.
template <class V>
struct Form {
    using Column = TextColumn;
    static void add(TextColumn& column, const V* value) {
        if (value)
            column.add_there(words_of(*value));
        else
            column.add({});
    }
};
template <>
struct Form<Date> {
    using Column = DayColumn;
    static void add(DayColumn& column, const Date* day) { column.add(day ? std::optional{*day} : std::nullopt); }
};
template <>
struct Form<Moment> {
    using Column = DayColumn;
    static void add(DayColumn& column, const Moment* at) { column.add(at ? std::optional{at->day()} : std::nullopt); }
};
template <>
struct Form<Instant> {
    using Column = InstantColumn;
    static void add(InstantColumn& column, const Instant* at) { column.add(at ? std::optional{*at} : std::nullopt); }
};
template <>
struct Form<bool> {
    using Column = TruthColumn;
    static void add(TruthColumn& column, const bool* truth) {
        column.add(truth ? std::optional{*truth} : std::nullopt);
    }
};
template <int Low, int High>
struct Form<Whole<Low, High>> {
    using Column = NumberColumn;
    static void add(NumberColumn& column, const Whole<Low, High>* number) {
        column.add(number ? std::optional{number->value()} : std::nullopt);
    }
};
template <CodeListed E>
struct Form<E> {
    using Column = CodeColumn;
    static void add(CodeColumn& column, const E* code) {
        column.add(code ? std::optional{static_cast<std::size_t>(*code)} : std::nullopt);
    }
};
template <class Item>
struct Form<std::vector<Item>> {
    using Column = ListColumn;
    static void add(ListColumn& column, const std::vector<Item>* list) {
        if (list)
            for (const Item& item : *list) column.items.add_there(words_of(item));
        column.close(list != nullptr);
    }
};
/// The time of a moment, beside its day.
struct TimeOfMoment {
    using Column = InstantColumn;
    static void add(InstantColumn& column, const Moment* at) { column.add(at ? at->instant() : std::nullopt); }
};

// --- records ------------------------------------------------------------------------------------------

template <Described T>
constexpr auto make_sources();
template <Described T>
constexpr auto sources_in = make_sources<T>();

template <class F>
const void* value_of(const void* record) {
    const auto& held = F::get(*static_cast<const typename F::owner*>(record));
    if constexpr (is_optional<typename F::value>)
        return held ? &*held : nullptr;
    else
        return &held;
}

template <class Form, class V>
constexpr void gives_column(Source& source) {
    source.column = []() -> RecordColumn::Values {
        typename Form::Column column{};
        if constexpr (CodeListed<V>) column.list = code_texts<V>;
        return column;
    };
    source.add = [](RecordColumn::Values& column, const void* value) {
        Form::add(std::get<typename Form::Column>(column), static_cast<const V*>(value));
    };
}

template <Described T>
constexpr void gives_records(Source& source) {
    source.kind = description<T>.name;
    source.inside = sources_in<T>;
    if constexpr (requires(const T& record) { record.id.template as<AnyRecord>(); })
        source.id = [](const void* record) { return static_cast<const T*>(record)->id.template as<AnyRecord>(); };
}

template <class V>
struct WhenThere {
    using type = V;
};
template <class V>
struct WhenThere<std::optional<V>> : WhenThere<V> {};

template <class F>
constexpr Source source_of(const F& field) {
    using V = typename WhenThere<typename F::value>::type;
    Source source{.name = field.name, .doc = field.doc, .privacy = field.privacy, .value = &value_of<F>};
    if constexpr (Described<V>) {
        gives_records<V>(source);
    } else if constexpr (is_list<V> && Described<detail::inner<V>>) {
        gives_records<detail::inner<V>>(source);
        source.list = true;
        source.count = [](const void* list) { return static_cast<const V*>(list)->size(); };
        source.item = [](const void* list, std::size_t i) -> const void* { return &(*static_cast<const V*>(list))[i]; };
    } else {
        gives_column<Form<V>, V>(source);
    }
    return source;
}

template <class F>
constexpr bool is_moment = std::same_as<typename F::value, std::optional<Moment>>;

/// A source for every field of a record; for a moment two: its day, and its time.
template <Described T>
constexpr auto make_sources() {
    constexpr std::size_t count = T::describe().fields.all(
        []<class... F>(const F&...) { return (std::size_t{0} + ... + (is_moment<F> ? 2 : 1)); });
    std::array<Source, count> all{};
    std::size_t i = 0;
    each_field<T>([&]<class F>(const F& field) {
        all[i++] = source_of(field);
        if constexpr (is_moment<F>) {
            all[i] = all[i - 1];
            all[i].suffix = ".instant";
            gives_column<TimeOfMoment, Moment>(all[i++]);
        }
    });
    return all;
}

// --- the table ----------------------------------------------------------------------------------------

/// The list of a name such as "koppels.seats": the fields that lead to it, outer ones first.
std::vector<const Source*> path_to(std::string_view name) {
    std::vector<const Source*> path;
    Sources fields = sources_in<CaseFile>;
    for (bool more = true; more;) {
        const std::size_t dot = std::min(name.find('.'), name.size());
        const auto found = std::find_if(fields.begin(), fields.end(),
            [&](const Source& field) { return field.name == name.substr(0, dot) && !field.inside.empty(); });
        if (found == fields.end()) return {};
        path.push_back(&*found);
        fields = found->inside;
        more = dot < name.size();
        name.remove_prefix(more ? dot + 1 : dot);
    }
    return path.back()->list ? path : std::vector<const Source*>{};
}

void add_lists(Sources fields, const std::string& before, std::vector<std::string>& names) {
    for (const Source& field : fields) {
        if (field.inside.empty()) continue;
        const std::string name = before + std::string{field.name};
        if (field.list) names.push_back(name);
        add_lists(field.inside, name + '.', names);
    }
}

/// "safety_agreement", of the kind "SafetyAgreement".
std::string in_words(std::string_view kind) {
    std::string words;
    for (const char c : kind) {
        const bool capital = c >= 'A' && c <= 'Z';
        if (capital && !words.empty()) words += '_';
        words += capital ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return words;
}

/// The columns that the fields of a record can be, and the fields that lead to each.
struct Columns {
    std::vector<RecordColumn> columns;
    std::vector<std::vector<const Source*>> fields;

    void add(Sources of_record, const std::string& before, Privacy around, std::vector<const Source*> path) {
        for (const Source& field : of_record) {
            const Privacy privacy = around == Privacy::open ? field.privacy : around;
            std::string name = before + std::string{field.name} + std::string{field.suffix};
            path.push_back(&field);
            if (field.column) {
                columns.push_back({std::move(name), field.doc, privacy, field.column()});
                fields.push_back(path);
            } else if (!field.list) {
                add(field.inside, name + '.', privacy, path);
            }
            path.pop_back();
        }
    }
};

bool is_full(const std::vector<RecordColumn>& batch) {
    constexpr std::size_t most_bytes = 1U << 30U;  // texts are counted in 32 bits
    const auto& cases = std::get<TextColumn>(batch.front().values);
    return cases.there.size() == ObligationColumns::most_rows ||
           std::any_of(batch.begin(), batch.end(), [](const RecordColumn& column) {
               if (const auto* texts = std::get_if<TextColumn>(&column.values)) return texts->bytes.size() > most_bytes;
               const auto* lists = std::get_if<ListColumn>(&column.values);
               return lists && lists->items.bytes.size() > most_bytes;
           });
}

}  // namespace

RecordTable::RecordTable(std::string_view list, std::span<const std::string> also) : levels_{path_to(list)} {
    if (levels_.empty()) throw std::invalid_argument{"a case file has no such list of records: see record_lists()"};
    columns_.push_back({"case", "The case file it stands in.", Privacy::open, TextColumn{}});
    for (std::size_t i = 0; i + 1 < levels_.size(); ++i)
        columns_.push_back({in_words(levels_[i]->kind), "The record it stands in.", Privacy::open, TextColumn{}});

    Columns all;
    all.add(levels_.back()->inside, "", Privacy::open, {});
    for (const std::string& name : also)
        if (std::none_of(all.columns.begin(), all.columns.end(),
                [&](const RecordColumn& column) { return column.name == name; }))
            throw std::invalid_argument{"these records have no such field"};
    for (std::size_t i = 0; i < all.columns.size(); ++i) {
        RecordColumn& column = all.columns[i];
        if (column.privacy != Privacy::open && std::find(also.begin(), also.end(), column.name) == also.end()) continue;
        columns_.push_back(std::move(column));
        fields_.push_back(std::move(all.fields[i]));
    }
}

void RecordTable::add(const CaseFile& file) {
    ids_ = {file.id.as<AnyRecord>()};
    add_records(&file, 0);
}

void RecordTable::add_records(const void* record, std::size_t level) {
    const Source& field = *levels_[level];
    const void* const held = field.value(record);
    const std::size_t count = field.list ? field.count(held) : held ? 1
                                                                    : 0;
    for (std::size_t i = 0; i < count; ++i) {
        const void* const inside = field.list ? field.item(held, i) : held;
        if (level + 1 == levels_.size()) {
            add_row(inside);
            continue;
        }
        ids_.push_back(field.id ? field.id(inside) : RecordId{});
        add_records(inside, level + 1);
        ids_.pop_back();
    }
}

void RecordTable::add_row(const void* record) {
    if (batches_.empty() || is_full(batches_.back())) batches_.push_back(columns_);
    std::vector<RecordColumn>& batch = batches_.back();
    for (std::size_t i = 0; i < ids_.size(); ++i) std::get<TextColumn>(batch[i].values).add(ids_[i]);
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        const void* value = record;
        for (const Source* field : fields_[i])
            if (value) value = field->value(value);
        fields_[i].back()->add(batch[ids_.size() + i].values, value);
    }
    ++size_;
}

std::vector<std::string> record_lists() {
    std::vector<std::string> names;
    add_lists(sources_in<CaseFile>, "", names);
    return names;
}

}  // namespace blijvend

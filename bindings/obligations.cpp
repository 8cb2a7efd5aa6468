#include <pybind11/operators.h>
#include <pybind11/stl.h>

#include <array>
#include <map>
#include <set>
#include <span>
#include <utility>

#include "arrow.hpp"
#include "bindings.hpp"
#include "convert.hpp"
#include "host_rule.hpp"
#include "obligation.hpp"
#include "record.hpp"

#include <blijvend/check.hpp>
#include <blijvend/explain.hpp>

namespace blijvend::python {

namespace {

template <class... Items>
std::tuple<Items...> unpack(const py::handle& state) {
    return state.cast<std::tuple<Items...>>();
}

}  // namespace

std::string_view keep(std::string text) {
    static std::set<std::string, std::less<>> words;
    return *words.insert(std::move(text)).first;
}

RecordRef ref_from(const py::handle& state) {
    const auto [kind, id] = unpack<std::string, std::string>(state);
    return {find_kind(kind), RecordId::parse(id).value_or(RecordId{})};
}

Fact fact_from(const py::handle& state) {
    const auto [record, field] = unpack<py::object, std::string>(state);
    const RecordRef of = ref_from(record);
    static std::map<std::pair<const RecordKind*, std::string>, RecordField> fields;  // a fact only points at its field
    const auto [its, is_new] = fields.try_emplace({of.kind, field}, RecordField{of.kind, {}});
    if (is_new) its->second.name = its->first.second;
    return {of.id, its->second};
}

Text text_from(const py::handle& state) {
    const auto [nl, en] = unpack<std::string, std::string>(state);
    return {keep(nl), keep(en)};
}

Table table_of(std::span<const Obligation> rows, Language language) {
    auto table = std::make_shared<ObligationTable>();
    for (const Obligation& row : rows) table->add(row);
    return {std::move(table), language};
}

namespace {

/// One column of the table: what it is called, what it holds, and its value in a row.
struct Column {
    const char* name;
    const char* gives;
    const char* doc;
    py::object (*give)(const Obligation& row, Language language);
};

py::object give_or_none(std::string_view text) {
    return text.empty() ? py::object{py::none{}} : to_str(text);
}

py::object give_facts(const Facts& facts) {
    py::tuple items{facts.size()};
    std::size_t i = 0;
    for (const Fact& fact : facts) items[i++] = to_str(fact.text());
    return items;
}

/// What is said of a norm, for a row that is judged by one.
py::object of_norm(const Obligation& row, py::object value) {
    return row.norm ? value : py::none{};
}

constexpr std::array columns{
    Column{"case", "str", "Id of the case file; of the programme, for a promise about no one household.",
        [](const Obligation& row, Language) { return give(row.case_id); }},
    Column{"rule", "str", "Id of the rule that makes the promise.",
        [](const Obligation& row, Language) -> py::object { return to_str(row.rule->id); }},
    Column{"title", "str", "The promise in one sentence, in the language of the table.",
        [](const Obligation& row, Language language) -> py::object {
            return to_str(row.rule->title.in(language));
        }},
    Column{"subject_kind", "str | None", "Kind of the record it is about; None for the case as a whole.",
        [](const Obligation& row, Language) {
            return give_or_none(row.subject.kind ? row.subject.kind->name : "");
        }},
    Column{"subject", "str | None", "Id of the record it is about; None for the case as a whole.",
        [](const Obligation& row, Language) { return give_or_none(row.subject.id.text()); }},
    Column{"severity", "Severity", "How heavy the promise weighs.",
        [](const Obligation& row, Language) { return give(row.severity); }},
    Column{"status", "Status", "How it stands on the day of judgement.",
        [](const Obligation& row, Language) { return give(row.status); }},
    Column{"opened", "datetime.date | None", "First day the promise holds.",
        [](const Obligation& row, Language) { return give(row.opened); }},
    Column{"due", "datetime.date | None", "Last day that is in time.",
        [](const Obligation& row, Language) { return give(row.due); }},
    Column{"met", "datetime.date | None", "Day it was kept.",
        [](const Obligation& row, Language) { return give(row.met); }},
    Column{"ended", "datetime.date | None", "First day it no longer applies.",
        [](const Obligation& row, Language) { return give(row.ended); }},
    Column{"message", "str", "What was promised and what happened, in the language of the table.",
        [](const Obligation& row, Language language) -> py::object {
            return to_str(message(row, language));
        }},
    Column{"missing", "str | None", "The fact nobody knows, as 'Contact c3.seen'; set when the status is unknown.",
        [](const Obligation& row, Language) {
            return give_or_none(row.missing ? row.missing->fact.text() : "");
        }},
    Column{"norm", "str | None", "Id of the norm it is judged by.",
        [](const Obligation& row, Language) { return give_or_none(row.norm ? row.norm->id : ""); }},
    Column{"norm_value", "int | None", "Value of that norm in this judgement.",
        [](const Obligation& row, Language) { return of_norm(row, py::int_{row.norm_value}); }},
    Column{"norm_unit", "NormUnit | None", "What that norm counts.",
        [](const Obligation& row, Language) {
            return row.norm ? give(row.norm->unit) : py::none{};
        }},
    Column{"norm_origin", "NormOrigin | None", "Who set that value.",
        [](const Obligation& row, Language) { return of_norm(row, give(row.norm_origin)); }},
    Column{"excused_by", "str | None", "Id of the deviation that excuses it.",
        [](const Obligation& row, Language) { return give(row.excused_by); }},
    Column{"breaks_on", "datetime.date | None", "The day it will no longer be in time if nothing more is recorded; of open rows.",
        [](const Obligation& row, Language) { return give(breaks_on(row)); }},
    Column{"act", "str | None", "The one thing to record that keeps it, or makes it known: 'Contact.at'.",
        [](const Obligation& row, Language) { return give_or_none(act_for(row)); }},
    Column{"facts", "tuple[str, ...]", "The facts the judgement rests on, as 'Contact c3.at'.",
        [](const Obligation& row, Language) { return give_facts(row.facts); }},
    Column{"as_of", "datetime.date", "The day of judgement.",
        [](const Obligation& row, Language) { return give(row.as_of); }},
};

const Column& column_named(std::string_view name) {
    for (const Column& column : columns)
        if (column.name == name) return column;
    throw py::key_error("no such column");
}

// --- pickling: plain values out, and back to pointers at rules, norms and kinds of record --------

py::tuple state_of(const RecordRef& ref) {
    return py::make_tuple(ref.kind ? ref.kind->name : "", ref.id.text());
}
py::tuple state_of(const Fact& fact) { return py::make_tuple(state_of(fact.record()), fact.field()); }
py::tuple state_of(const Text& text) { return py::make_tuple(text.nl, text.en); }

py::tuple state_of(const Obligation& row) {
    py::list facts;
    for (const Fact& fact : row.facts) facts.append(state_of(fact));
    py::object missing = py::none{};
    if (row.missing)
        missing = py::make_tuple(state_of(row.missing->fact), state_of(row.missing->what));
    return py::make_tuple(row.case_id.text(), row.rule->id, give(row.as_of), state_of(row.subject),
        give(row.severity), give(row.status), give(row.opened), give(row.due), give(row.met),
        give(row.ended),
        py::tuple{facts}, missing, give_or_none(row.norm ? row.norm->id : ""), row.norm_value,
        give(row.norm_origin), give(row.excused_by), state_of(row.note));
}

template <class V>
V take(const py::handle& value) {
    return Convert<V>::take(value);
}

/// The norm itself, which rows point at, and not the copy that norms::all has of it.
const Norm* norm_of(const Rule& rule, std::string_view id) {
    for (const Norm* const norm : rule.norms)
        if (norm && norm->id == id) return norm;
    return find_norm(id);
}

Obligation obligation_from(const py::tuple& state) {
    using Day = std::optional<Date>;
    Obligation row{.case_id = take<CaseId>(state[0]),
        .rule = find_any_rule(state[1].cast<std::string>()),
        .as_of = take<Date>(state[2]),
        .subject = ref_from(state[3]),
        .severity = take<Severity>(state[4]),
        .status = take<Status>(state[5]),
        .opened = take<Day>(state[6]),
        .due = take<Day>(state[7]),
        .met = take<Day>(state[8]),
        .ended = take<Day>(state[9])};
    if (!row.rule) throw py::value_error("an obligation of a rule that this version does not have");
    for (const py::handle& fact : state[10]) row.facts.add(fact_from(fact));
    if (!state[11].is_none()) {
        const auto [fact, what] = unpack<py::object, py::object>(state[11]);
        row.missing = Missing{fact_from(fact), text_from(what)};
    }
    if (!state[12].is_none()) row.norm = norm_of(*row.rule, state[12].cast<std::string>());
    row.norm_value = state[13].cast<int>();
    row.norm_origin = take<NormOrigin>(state[14]);
    row.excused_by = take<std::optional<DeviationId>>(state[15]);
    row.note = text_from(state[16]);
    return row;
}

py::str language_code(Language language) { return language == Language::nl ? "nl" : "en"; }

std::string show(const Row& self) {
    const Obligation& row = self.obligation;
    std::string text = "<Obligation " + row.case_id.text() + ' ' + std::string{row.rule->id};
    if (row.subject.kind) text += " of " + row.subject.text();
    text += ": " + std::string{text_of(row.status)};
    if (row.due) text += ", due " + row.due->text();
    return text + '>';
}

/// Calls `look(row)` for every row of a table, in order.
template <class Look>
void each_row(const Table& table, Look&& look) {
    for (const ObligationColumns& batch : table.rows->batches())
        for (std::size_t i = 0; i < batch.size(); ++i) look(batch[i]);
}

bool same_rows(const Table& a, const Table& b) {
    if (a.language != b.language || a.rows->size() != b.rows->size()) return false;
    for (std::size_t i = 0; i < a.rows->size(); ++i)
        if ((*a.rows)[i] != (*b.rows)[i]) return false;
    return true;
}

/// How many rows of each rule have each status: (id of the rule, counts in the order of the statuses).
py::list counts_of(const Table& table) {
    std::map<std::string_view, std::vector<std::size_t>> counts;
    for (const ObligationColumns& batch : table.rows->batches())
        for (std::size_t i = 0; i < batch.size(); ++i) {
            std::vector<std::size_t>& of_rule = counts[batch.rule[i]->id];
            of_rule.resize(code_list<Status>.codes.size());
            ++of_rule[static_cast<std::size_t>(batch.status[i])];
        }
    py::list all;
    for (const auto& [rule, of_rule] : counts) all.append(py::make_tuple(to_str(rule), of_rule));
    return all;
}

Lend lend_rows(const Table& table, const std::vector<std::string>& also) {
    return [table, also](ArrowArrayStream* stream) { lend_arrow(table.rows, table.language, stream, also); };
}

std::size_t row_index(const Table& table, std::int64_t index) {
    const auto size = static_cast<std::int64_t>(table.rows->size());
    if (index < -size || index >= size) throw py::index_error("no such row");
    return static_cast<std::size_t>(index < 0 ? index + size : index);
}

void bind_obligation(py::module_& m) {
    using namespace py::literals;
    py::class_<Row> row{m, "Obligation", py::is_final{},
        "One promise of the practice to one household about one subject, judged as of one day."};
    row.attr("__module__") = "blijvend";
    const py::object make_field = py::module_::import("blijvend.record").attr("Field");
    py::list fields;
    for (const Column& column : columns) {
        row.def_property_readonly(
            column.name,
            [&column](const Row& self) { return column.give(self.obligation, self.language); },
            column.doc);
        fields.append(
            make_field("name"_a = column.name, "doc"_a = column.doc, "gives"_a = column.gives));
    }
    row.attr("__fields__") = py::tuple{fields};
    row.def_property_readonly(
           "opens_later",
           [](const Row& self) {
               return self.obligation.opened && *self.obligation.opened > self.obligation.as_of;
           },
           "The promise begins after the day of judgement, as the agenda foresees it.")
        .def_property_readonly(
            "is_finding", [](const Row& self) { return is_finding(self.obligation.status); },
            "Overdue, broken, kept late or unknown: to be looked at.")
        .def(py::self == py::self)
        .def("__hash__", [](const Row& self) { return py::hash(state_of(self.obligation)); })
        .def("__repr__", &show)
        .def(py::pickle(
            [](const Row& self) {
                return py::make_tuple(state_of(self.obligation), language_code(self.language));
            },
            [](const py::tuple& state) {
                return Row{obligation_from(state[0]), take_language(state[1])};
            }));
}

void bind_table(py::module_& m) {
    using namespace py::literals;
    py::class_<Table> table{m, "Table", py::is_final{}, "The rows that blijvend.Obligations shows."};
    table.def("__len__", [](const Table& self) { return self.rows->size(); })
        .def(
            "row",
            [](const Table& self, std::int64_t index) {
                return Row{(*self.rows)[row_index(self, index)], self.language};
            },
            "index"_a, "One row; a negative index counts from the end.")
        .def(
            "column",
            [](const Table& self, std::string_view name) {
                const Column& column = column_named(name);
                py::tuple values{self.rows->size()};
                std::size_t i = 0;
                each_row(self, [&](const Obligation& row) { values[i++] = column.give(row, self.language); });
                return values;
            },
            "name"_a, "The values of one column. Raises KeyError when there is no such column.")
        .def(
            "take",
            [](const Table& self, const std::vector<std::int64_t>& indices) {
                std::vector<Obligation> taken;
                for (const std::int64_t index : indices) taken.push_back((*self.rows)[row_index(self, index)]);
                return table_of(taken, self.language);
            },
            "indices"_a, "A table of some of the rows.")
        .def(
            "findings",
            [](const Table& self) {
                std::vector<Obligation> found;
                each_row(self, [&](const Obligation& row) {
                    if (is_finding(row.status)) found.push_back(row);
                });
                return table_of(found, self.language);
            },
            "A table of the rows to look at.")
        .def("counts", &counts_of, "How many rows of each rule have each status: (rule, counts in their order).")
        .def(
            "arrow",
            [](const Table& self, const std::vector<std::string>& also) { return give_stream(lend_rows(self, also)); },
            "also"_a, "A capsule with the rows as a stream of Arrow arrays, for who takes it.")
        .def(
            "arrow_schema",
            [](const Table& self, const std::vector<std::string>& also) { return give_schema(lend_rows(self, also)); },
            "also"_a, "A capsule with the schema of that stream.")
        .def(
            "write_text",
            [](const Table& self, std::string_view form, const std::vector<std::string>& also,
                const py::object& write) { write_text(lend_rows(self, also), form, write); },
            "form"_a, "also"_a, "write"_a,
            "Gives the rows to `write`, some lines of 'csv' or 'ndjson' at a time.")
        .def(
            "csv_head",
            [](const Table& self, const std::vector<std::string>& also) {
                return give_csv_head(lend_rows(self, also));
            },
            "also"_a, "The names of the columns, as the first line of csv.")
        .def("__eq__", [](const Table& self, const Table& other) { return same_rows(self, other); }, py::is_operator{})
        .def(py::pickle([](const Table& self) {
                py::list rows;
                each_row(self, [&](const Obligation& row) { rows.append(state_of(row)); });
                return py::make_tuple(rows, language_code(self.language)); }, [](const py::tuple& state) {
                std::vector<Obligation> rows;
                for (const py::handle& row : state[0]) rows.push_back(obligation_from(row.cast<py::tuple>()));
                return table_of(rows, take_language(state[1])); }));
    table.attr("__hash__") = py::none{};
    py::list names;
    for (const Column& column : columns) names.append(column.name);
    m.attr("columns") = py::tuple{names};
}

}  // namespace

void init_obligations(py::module_& m) {
    add_codes<Severity>(m);
    add_codes<Status>(m);
    add_codes<NormUnit>(m);
    add_codes<NormOrigin>(m);
    bind_obligation(m);
    bind_table(m);
}

}  // namespace blijvend::python

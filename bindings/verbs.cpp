#include <pybind11/stl.h>

#include <algorithm>

#include "bindings.hpp"
#include "convert.hpp"
#include "obligation.hpp"
#include "question.hpp"

#include <blijvend/agenda.hpp>
#include <blijvend/cases.hpp>
#include <blijvend/closing.hpp>
#include <blijvend/compare.hpp>
#include <blijvend/explain.hpp>
#include <blijvend/io/norms.hpp>
#include <blijvend/io/schema.hpp>
#include <blijvend/phrase.hpp>
#include <blijvend/synth.hpp>
#include <blijvend/version.hpp>

namespace blijvend::python {

namespace {

using namespace py::literals;

Table agenda_of_cases(const Cases& cases, py::handle as_of, py::handle days, py::handle known_at,
    const py::list& norms, py::handle rules, py::handle lang) {
    const Question asked{as_of, known_at, norms, rules, lang};
    const int horizon = argument<Count>("days", days).value();
    std::vector<Obligation> rows;
    CaseFile file;
    each_without_gil(cases.size(), [&](std::size_t i) {
        cases.unpack(i, file);
        for (AgendaItem& item : agenda(file, asked.as_of, horizon, asked.options)) {
            asked.settle(item.obligation);
            rows.push_back(std::move(item.obligation));
        }
    });
    std::ranges::stable_sort(rows, {}, &Obligation::due);
    return table_of(rows, asked.language);
}

/// The rows that stand in the way, with how each stands now and who may set it aside.
py::tuple closing_of_case(const CaseFile& file, py::handle as_of, py::handle known_at, const py::list& norms,
    py::handle rules, py::handle lang) {
    const Question asked{as_of, known_at, norms, rules, lang};
    std::vector<ClosingItem> items;
    each_without_gil(1, [&](std::size_t) { items = closing(file, asked.as_of, asked.options); });
    py::tuple all{items.size()};
    for (std::size_t i = 0; i < items.size(); ++i) {
        asked.settle(items[i].obligation);
        all[i] = py::make_tuple(Row{std::move(items[i].obligation), asked.language},
            Convert<Status>::give(items[i].now, {}), Convert<Waiver>::give(items[i].waiver, {}));
    }
    return all;
}

/// Pairs of rows, before and after; None for the one that is not there.
py::tuple compare_norms(const Cases& cases, const py::list& before, const py::list& after, py::handle as_of,
    py::handle known_at, py::handle rules, py::handle lang) {
    const Question asked{as_of, known_at, py::list{}, rules, lang};
    const Norms first = take_norms(before), second = take_norms(after);
    std::vector<StatusChange> changes;
    CaseFile file;
    each_without_gil(cases.size(), [&](std::size_t i) {
        cases.unpack(i, file);
        for (StatusChange& change : compare({&file, 1}, first, second, asked.as_of, asked.options))
            changes.push_back(std::move(change));
    });
    const auto give_row = [&](std::optional<Obligation>& row) -> py::object {
        if (!row) return py::none{};
        asked.settle(*row);
        return py::cast(Row{std::move(*row), asked.language});
    };
    py::tuple all{changes.size()};
    for (std::size_t i = 0; i < changes.size(); ++i)
        all[i] = py::make_tuple(give_row(changes[i].before), give_row(changes[i].after));
    return all;
}

SynthOptions synth_options(py::handle seed, py::handle first, py::handle last, py::handle until) {
    SynthOptions options{.seed = from_zero("seed", seed)};
    if (!first.is_none()) options.first = argument<Date>("first", first);
    if (!last.is_none()) options.last = argument<Date>("last", last);
    options.until = until.is_none() ? options.last : argument<Date>("until", until);
    return options;
}

Cases synth_cases(std::uint64_t begin, std::size_t count, py::handle seed, py::handle first,
    py::handle last, py::handle until) {
    const SynthOptions options = synth_options(seed, first, last, until);
    Cases cases;
    each_without_gil(count, [&](std::size_t i) { cases.push_back(make_household(begin + i, options)); });
    return cases;
}

Programme synth_programme(py::handle team, py::handle seed, py::handle first, py::handle last, py::handle until) {
    const SynthOptions options = synth_options(seed, first, last, until);
    const std::uint64_t number = from_zero("team", team);
    Programme made;
    each_without_gil(1, [&](std::size_t) { made = make_programme(number, options); });
    return made;
}

py::dict explain_row(const Row& row, py::handle lang) {
    const Explanation words = explain(row.obligation, take_language(lang));
    py::tuple facts{words.facts.size()};
    for (std::size_t i = 0; i < words.facts.size(); ++i) facts[i] = to_str(words.facts[i]);
    return py::dict{"promised"_a = words.promised, "happened"_a = words.happened, "mend"_a = words.mend,
        "act"_a = words.act, "question"_a = words.question, "missing"_a = words.missing, "why"_a = words.why, "norm"_a = words.norm, "source"_a = words.source, "facts"_a = facts,
        "text"_a = words.text()};
}

}  // namespace

void init_verbs(py::module_& m) {
    m.def("agenda", &agenda_of_cases, "cases"_a, "as_of"_a, "days"_a, "known_at"_a, "norms"_a, "rules"_a, "lang"_a,
        "What must happen next in these cases, by last day.");
    m.def("closing", &closing_of_case, "case"_a, "as_of"_a, "known_at"_a, "norms"_a, "rules"_a, "lang"_a,
        "What stands in the way of closing a case: (row, status now, who may set it aside).");
    m.def("compare", &compare_norms, "cases"_a, "before"_a, "after"_a, "as_of"_a, "known_at"_a, "rules"_a, "lang"_a,
        "What changes when other numbers judge: pairs of rows.");
    m.def(
        "read_norms", [](py::handle json) { return read_norms(take_bytes(json)); }, "json"_a,
        "The norms file in a text.");
    m.def("explain", &explain_row, "obligation"_a, "lang"_a, "One row in words, for blijvend.Explanation.");
    m.def("synth", &synth_cases, "begin"_a, "count"_a, "seed"_a, "first"_a, "last"_a, "until"_a,
        "The cases of so many invented households, from number `begin` on.");
    m.def("synth_programme", &synth_programme, "team"_a, "seed"_a, "first"_a, "last"_a, "until"_a,
        "The programme file of one invented team.");
    m.def(
        "schema",
        [](std::string_view of) {
            if (of == "norms") return norms_schema();
            return of == "programme" ? programme_schema() : case_file_schema();
        },
        "of"_a, "JSON Schema of a case file, a programme file or a norms file, as text.");
    m.def(
        "day_in_words", [](py::handle day, py::handle lang) {
            return day_in_words(argument<Date>("day", day), take_language(lang));
        },
        "day"_a, "lang"_a, "A day as people read it: '3 maart 2026'.");
    m.attr("version") = to_str(version);
}

}  // namespace blijvend::python

#include <pybind11/stl.h>

#include <algorithm>

#include "bindings.hpp"
#include "convert.hpp"
#include "obligation.hpp"

#include <blijvend/agenda.hpp>
#include <blijvend/caseload.hpp>
#include <blijvend/check.hpp>
#include <blijvend/explain.hpp>
#include <blijvend/io/schema.hpp>
#include <blijvend/phrase.hpp>
#include <blijvend/synth.hpp>
#include <blijvend/version.hpp>

namespace blijvend::python {

namespace {

using namespace py::literals;

/// Runs `take` and raises what does not fit in the name of the argument.
template <class V>
decltype(auto) argument(const char* name, py::handle value) {
    try {
        return Convert<V>::take(value);
    } catch (const Unfit& unfit) {
        raise(unfit, name);
    }
}

/// Calls `work(i)` for 0 to `count` without the GIL, and lets Python handle Ctrl-C in between.
template <class Work>
void each_without_gil(std::size_t count, Work&& work) {
    constexpr std::size_t piece = 64;
    for (std::size_t begin = 0; begin < count; begin += piece) {
        {
            const py::gil_scoped_release free;
            for (std::size_t i = begin; i < std::min(count, begin + piece); ++i) work(i);
        }
        if (PyErr_CheckSignals() != 0) throw py::error_already_set{};
    }
}

/// What check() and agenda() are asked. `cases` are references: the caller holds the objects.
struct Asked {
    std::vector<const CaseFile*> cases;
    Date as_of;
    CheckOptions options;
    std::optional<std::vector<std::string>> rules;  ///< whose rows are wanted; none: all
    Language language;

    Asked(const py::list& files, py::handle day, py::handle known_at, const py::dict& norms,
        std::optional<std::vector<std::string>> ids, py::handle lang)
        : as_of{argument<Date>("as_of", day)},
          rules{std::move(ids)},
          language{take_language(lang)} {
        for (const py::handle file : files) cases.push_back(&argument<CaseFile>("cases", file));
        options.known_at = argument<std::optional<Instant>>("known_at", known_at);
        for (const auto& [id, value] : norms)
            options.norms.set(id.cast<std::string>(), value.cast<int>());
    }

    [[nodiscard]] bool wants(const Obligation& row) const {
        return !rules || std::ranges::find(*rules, row.rule->id) != rules->end();
    }
};

py::tuple check_cases(const py::list& files, py::handle as_of, py::handle known_at,
    const py::dict& norms, std::optional<std::vector<std::string>> rules, py::handle lang) {
    const Asked asked{files, as_of, known_at, norms, std::move(rules), lang};
    Table table{{}, asked.language};
    std::vector<std::pair<CaseId, Problem>> found;
    each_without_gil(asked.cases.size(), [&](std::size_t i) {
        Obligations judged = check(*asked.cases[i], asked.as_of, asked.options);
        for (Obligation& row : judged.rows)
            if (asked.wants(row)) table.rows.push_back(std::move(row));
        for (Problem& problem : judged.problems)
            found.emplace_back(asked.cases[i]->id, std::move(problem));
    });
    py::list problems;
    for (auto& [id, problem] : found)
        problems.append(py::make_tuple(id.text(), std::move(problem)));
    return py::make_tuple(std::move(table), problems);
}

Table agenda_of_cases(const py::list& files, py::handle as_of, py::handle days, py::handle known_at,
    const py::dict& norms, py::handle lang) {
    const Asked asked{files, as_of, known_at, norms, {}, lang};
    const int horizon = argument<Count>("days", days).value();
    Table table{{}, asked.language};
    each_without_gil(asked.cases.size(), [&](std::size_t i) {
        for (AgendaItem& item : agenda(*asked.cases[i], asked.as_of, horizon, asked.options))
            table.rows.push_back(std::move(item.obligation));
    });
    std::ranges::stable_sort(table.rows, {}, &Obligation::due);
    return table;
}

/// Reads whole lines: the case files, the bad lines as (line, problems), and the number of
/// the last line.
py::tuple read_lines(std::string_view block, std::uint64_t line) {
    Caseload read;
    {
        const py::gil_scoped_release free;
        read_some(block, block.size(), line, read);
    }
    py::list cases, rejected;
    for (CaseFile& file : read.cases) cases.append(py::cast(std::move(file)));
    for (const Rejected& bad : read.rejected)
        rejected.append(py::make_tuple(bad.line, py::tuple{py::cast(bad.problems)}));
    return py::make_tuple(cases, rejected, line);
}

py::list synth_cases(std::uint64_t begin, std::size_t count, py::handle seed, py::handle first,
    py::handle last, py::handle until) {
    SynthOptions options;
    try {
        options.seed = static_cast<std::uint64_t>(take_number(seed, 0, INT64_MAX));
    } catch (const Unfit& unfit) {
        raise(unfit, "seed");
    }
    if (!first.is_none()) options.first = argument<Date>("first", first);
    if (!last.is_none()) options.last = argument<Date>("last", last);
    options.until = until.is_none() ? options.last : argument<Date>("until", until);
    std::vector<CaseFile> made(count);
    each_without_gil(count, [&](std::size_t i) { made[i] = make_household(begin + i, options); });
    py::list cases;
    for (CaseFile& file : made) cases.append(py::cast(std::move(file)));
    return cases;
}

py::dict explain_row(const Row& row, py::handle lang) {
    const Explanation words = explain(row.obligation, take_language(lang));
    py::tuple facts{words.facts.size()};
    for (std::size_t i = 0; i < words.facts.size(); ++i) facts[i] = to_str(words.facts[i]);
    return py::dict{"promised"_a = words.promised, "happened"_a = words.happened, "mend"_a = words.mend,
        "why"_a = words.why, "norm"_a = words.norm, "source"_a = words.source, "facts"_a = facts,
        "text"_a = words.text()};
}

}  // namespace

void init_verbs(py::module_& m) {
    m.def("check", &check_cases, "cases"_a, "as_of"_a, "known_at"_a, "norms"_a, "rules"_a, "lang"_a,
        "The table of these cases, and what is wrong with them as (case, problem).");
    m.def("agenda", &agenda_of_cases, "cases"_a, "as_of"_a, "days"_a, "known_at"_a, "norms"_a, "lang"_a,
        "What must happen next in these cases, by last day.");
    m.def("explain", &explain_row, "obligation"_a, "lang"_a, "One row in words, for blijvend.Explanation.");
    m.def("read_lines", &read_lines, "block"_a, "line"_a,
        "Reads whole lines: cases, bad lines as (line, problems), and the number of the last line.");
    m.def("synth", &synth_cases, "begin"_a, "count"_a, "seed"_a, "first"_a, "last"_a, "until"_a,
        "The case files of so many invented households, from number `begin` on.");
    m.def(
        "schema", [](bool programme) { return programme ? programme_schema() : case_file_schema(); },
        "programme"_a, "JSON Schema of a case file or a programme file, as text.");
    m.def(
        "day_in_words", [](py::handle day, py::handle lang) {
            return day_in_words(argument<Date>("day", day), take_language(lang));
        },
        "day"_a, "lang"_a, "A day as people read it: '3 maart 2026'.");
    m.attr("version") = to_str(version);
}

}  // namespace blijvend::python

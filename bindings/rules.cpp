#include <pybind11/stl.h>

#include "bindings.hpp"
#include "convert.hpp"

#include <blijvend/check.hpp>
#include <blijvend/closing.hpp>
#include <blijvend/phrase.hpp>
#include <blijvend/rules/not_formalised.hpp>

namespace blijvend::python {

namespace {

using namespace py::literals;

py::tuple give_text(const Text& text) { return py::make_tuple(to_str(text.nl), to_str(text.en)); }
py::tuple give_source(const Source& source) {
    return py::make_tuple(to_str(source.publication), to_str(source.place));
}

py::dict give_rule(const Rule& rule) {
    py::list norms;
    for (const Norm* norm : rule.norms)
        if (norm) norms.append(to_str(norm->id));
    py::list covers;
    for (const std::string_view row : rule.covers)
        if (!row.empty()) covers.append(to_str(row));
    return py::dict{"id"_a = to_str(rule.id), "title"_a = give_text(rule.title),
        "question"_a = give_text(rule.question), "why"_a = give_text(rule.why),
        "remedy"_a = give_text(rule.remedy), "severity"_a = Convert<Severity>::give(rule.severity, {}),
        "kind"_a = Convert<RuleKind>::give(rule.kind, {}), "theme"_a = Convert<Theme>::give(rule.theme, {}),
        "scope"_a = Convert<Scope>::give(rule.scope(), {}), "source"_a = give_source(rule.source),
        "set_by"_a = Convert<NormOrigin>::give(rule.set_by, {}), "covers"_a = py::tuple{covers},
        "since"_a = give_date(rule.since), "norms"_a = py::tuple{norms},
        "act"_a = rule.act.record.empty() ? std::string{} : rule.act.text(), "off"_a = give_text(rule.off),
        "waiver"_a = Convert<Waiver>::give(waiver_of(rule.set_by, rule.severity), {}),
        "example_day"_a = give_date(rule.example_day)};
}

py::dict give_norm(const Norm& norm) {
    return py::dict{"id"_a = to_str(norm.id), "title"_a = give_text(norm.title), "value"_a = norm.value,
        "unit"_a = Convert<NormUnit>::give(norm.unit, {}),
        "origin"_a = Convert<NormOrigin>::give(norm.origin, {}), "source"_a = give_source(norm.source),
        "since"_a = give_date(norm.since)};
}

py::object give_example(std::string_view id, std::string_view which) {
    const Rule* const rule = find_rule(id);
    if (!rule) throw py::key_error("no such rule");
    const Example& example = which == "keeps" ? rule->keeps : which == "breaks" ? rule->breaks
                                                                                : rule->unknown;
    if (!example) return py::none{};
    if (rule->scope() == Scope::household) return py::cast(example());
    Practice practice = example.practice();
    py::list caseload;
    for (CaseFile& file : practice.caseload) caseload.append(py::cast(std::move(file)));
    return py::make_tuple(py::cast(std::move(practice.programme)), py::tuple{caseload});
}

}  // namespace

void init_rules(py::module_& m) {
    add_codes<Scope>(m);
    add_codes<RuleKind>(m);
    add_codes<Theme>(m);
    add_codes<Waiver>(m);
    m.def(
        "rules",
        [] {
            py::list all;
            for (const Rule& rule : all_rules_of_the_library()) all.append(give_rule(rule));
            return all;
        },
        "The rules of the library, as values for blijvend.Rule.");
    m.def(
        "norms",
        [] {
            py::list all;
            for (const Norm& norm : norms::all) all.append(give_norm(norm));
            return all;
        },
        "The norms of the library, as values for blijvend.Norm.");
    m.def(
        "phrases",
        [] {
            py::dict all;
            for (const Code<Phrase>& phrase : code_list<Phrase>.codes)
                all[to_str(phrase.text)] = give_text(phrase.label);
            return all;
        },
        "The words that screens and reports are made of: Dutch and English by name.");
    m.def("example", &give_example, "rule"_a, "which"_a,
        "The smallest case file that keeps or breaks a rule, or leaves it unknown: for a rule of the programme the"
        " programme and its case files; None when there is none.");
    m.def(
        "not_formalised",
        [] {
            py::list all;
            for (const NotFormalised& row : not_formalised)
                all.append(py::make_tuple(to_str(row.row), give_text(row.promise), give_text(row.reason)));
            return all;
        },
        "Rows of the practice's own list that no rule judges: row, promise, reason.");
}

}  // namespace blijvend::python

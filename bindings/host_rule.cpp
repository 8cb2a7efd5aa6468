#include "host_rule.hpp"

#include <pybind11/stl.h>

#include <deque>
#include <stdexcept>
#include <string>

#include "bindings.hpp"
#include "convert.hpp"
#include "obligation.hpp"

#include <blijvend/check.hpp>

namespace blijvend::python {

namespace {

using namespace py::literals;

/// A rule that was written in Python: its function, and the value that the library judges by. Rows point at it, so
/// it lives as long as the process, as the rules of the library do.
struct HostRule {
    py::object function;  ///< (subject, as_of) or (programme, caseload, as_of) -> tuples for promise_from()
    Rule rule{};
};

std::deque<HostRule>& host_rules() {
    static auto* const all = new std::deque<HostRule>{};  // never destroyed: Python may be gone by then
    return *all;
}

Promise promise_from(const py::handle& state) {
    const py::tuple values = state.cast<py::tuple>();
    using Day = std::optional<Date>;
    Promise promise{.subject = ref_from(values[0]),
        .in_case = Convert<std::optional<CaseId>>::take(values[1]),
        .severity = Convert<std::optional<Severity>>::take(values[2]),
        .opened = Convert<Day>::take(values[3]),
        .due = Convert<Day>::take(values[4]),
        .met = Convert<Day>::take(values[5]),
        .ended = Convert<Day>::take(values[6])};
    for (const py::handle& fact : values[7]) promise.facts.add(fact_from(fact));
    if (!values[8].is_none()) {
        const py::tuple missing = values[8].cast<py::tuple>();
        promise.missing = Missing{fact_from(missing[0]), text_from(missing[1])};
    }
    if (!values[9].is_none()) promise.norm = find_norm(values[9].cast<std::string>());
    promise.note = text_from(values[10]);
    return promise;
}

/// Calls a rule's function, with the GIL held; `arguments` makes what it is given.
template <class Arguments>
void call(const void* host, std::vector<Promise>& promises, Arguments&& arguments) {
    const py::gil_scoped_acquire gil;
    try {
        const py::object found = static_cast<const HostRule*>(host)->function(*arguments());
        for (const py::handle promise : found) promises.push_back(promise_from(promise));
    } catch (const py::error_already_set& error) {
        if (!error.matches(PyExc_Exception)) throw Interrupted{};
        throw std::runtime_error{"a rule of the host failed"};
    } catch (const Unfit&) {
        throw std::runtime_error{"a rule of the host gave what is no promise"};
    }
}

void judge_household(const Judging& on, std::vector<Promise>& promises) {
    call(on.host, promises, [&] { return py::make_tuple(py::cast(on.file), give_date(on.as_of)); });
}

void judge_programme(const JudgingProgramme& on, std::vector<Promise>& promises) {
    call(on.host, promises, [&] {
        py::tuple caseload{on.caseload.size()};
        for (std::size_t i = 0; i < on.caseload.size(); ++i) caseload[i] = py::cast(on.caseload[i]);
        return py::make_tuple(py::cast(on.programme), caseload, give_date(on.as_of));
    });
}

/// A rule made of the values that Python's blijvend.rule() checked.
py::capsule make_rule(const py::object& function, const py::dict& words, const py::list& norms) {
    const auto text = [&](const char* name) { return text_from(words[name]); };
    const auto code = [&]<class E>(const char* name, E) { return Convert<E>::take(words[name]); };
    const auto [publication, place] = words["source"].cast<std::pair<std::string, std::string>>();
    HostRule& host = host_rules().emplace_back(HostRule{.function = function});
    host.rule = Rule{.id = keep(words["id"].cast<std::string>()),
        .title = text("title"),
        .question = text("question"),
        .why = text("why"),
        .remedy = text("remedy"),
        .severity = code("severity", Severity{}),
        .kind = code("kind", RuleKind{}),
        .theme = code("theme", Theme{}),
        .source = {keep(publication), keep(place)},
        .set_by = code("set_by", NormOrigin{}),
        .since = Convert<Date>::take(words["since"]),
        .host = &host};
    if (code("scope", Scope{}) == Scope::household)
        host.rule.judge = &judge_household;
    else
        host.rule.judge = &judge_programme;
    for (std::size_t i = 0; i < std::min(norms.size(), host.rule.norms.size()); ++i)
        host.rule.norms[i] = find_norm(norms[i].cast<std::string>());
    const auto [record, field] = words["act"].cast<std::pair<std::string, std::string>>();
    host.rule.act = {keep(record), keep(field)};
    return py::capsule{&host, "blijvend.HostRule"};
}

}  // namespace

const Rule* find_any_rule(std::string_view id) {
    const Rule* found = find_rule(id);
    for (const HostRule& host : host_rules())
        if (!found || found->host)
            if (host.rule.id == id) found = &host.rule;
    return found;
}

const Rule& take_rule(py::handle handle) {
    if (py::isinstance<py::capsule>(handle))
        return handle.cast<py::capsule>().get_pointer<HostRule>()->rule;
    const Rule* const rule = find_rule(handle.cast<std::string>());
    if (!rule) throw py::value_error("no such rule");
    return *rule;
}

void init_host_rules(py::module_& m) {
    m.def("make_rule", &make_rule, "function"_a, "words"_a, "norms"_a,
        "A rule of the host, for blijvend.rule(): what check() and agenda() are given for it.");
}

}  // namespace blijvend::python

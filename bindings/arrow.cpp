#include "arrow.hpp"

#include <algorithm>
#include <memory>
#include <new>
#include <string>

#include "question.hpp"

#include <blijvend/io/arrow_text.hpp>

namespace blijvend::python {

namespace {

/// A structure of Arrow's that is released with it.
template <class Arrow>
struct OwnedArrow : Arrow {
    OwnedArrow() : Arrow{} {}
    OwnedArrow(const OwnedArrow&) = delete;
    OwnedArrow& operator=(const OwnedArrow&) = delete;
    ~OwnedArrow() {
        if (this->release) this->release(this);
    }
};

using Stream = OwnedArrow<ArrowArrayStream>;
using Schema = OwnedArrow<ArrowSchema>;

void must(int failed) {
    if (failed != 0) throw std::bad_alloc{};
}

template <class Arrow>
py::capsule in_capsule(std::unique_ptr<OwnedArrow<Arrow>> owned, const char* name) {
    const auto destroy = [](PyObject* capsule) {
        void* const held = PyCapsule_GetPointer(capsule, PyCapsule_GetName(capsule));
        delete static_cast<OwnedArrow<Arrow>*>(static_cast<Arrow*>(held));
    };
    return py::capsule{static_cast<Arrow*>(owned.release()), name, destroy};
}

}  // namespace

py::capsule give_stream(const Lend& lend) {
    auto stream = std::make_unique<Stream>();
    lend(stream.get());
    return in_capsule<ArrowArrayStream>(std::move(stream), "arrow_array_stream");
}

py::capsule give_schema(const Lend& lend) {
    Stream stream;
    lend(&stream);
    auto schema = std::make_unique<Schema>();
    must(stream.get_schema(&stream, schema.get()));
    return in_capsule<ArrowSchema>(std::move(schema), "arrow_schema");
}

void write_text(const Lend& lend, std::string_view form, const py::object& write) {
    constexpr std::size_t at_a_time = 8192;
    Stream stream;
    lend(&stream);
    Schema schema;
    must(stream.get_schema(&stream, &schema));
    std::string text;
    for (;;) {
        OwnedArrow<ArrowArray> batch;
        without_gil([&] { must(stream.get_next(&stream, &batch)); });
        if (!batch.release) return;
        const auto rows = static_cast<std::size_t>(batch.length);
        for (std::size_t begin = 0; begin < rows; begin += at_a_time) {
            text.clear();
            without_gil([&] {
                append_rows(schema, batch, begin, std::min(rows, begin + at_a_time),
                    form == "csv" ? TextForm::csv : TextForm::ndjson, text);
            });
            write(py::memoryview::from_memory(text.data(), static_cast<py::ssize_t>(text.size())));
        }
    }
}

py::bytes give_csv_head(const Lend& lend) {
    Stream stream;
    lend(&stream);
    Schema schema;
    must(stream.get_schema(&stream, &schema));
    return py::bytes{csv_head(schema)};
}

}  // namespace blijvend::python

#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <string_view>
#include <thread>
#include <vector>

/// Work on many lines by several threads, so that what comes out does not depend on how many.
namespace blijvend::detail {

/// What one thread works on at a time.
inline constexpr std::size_t piece_bytes = 1U << 19U;

/// Takes lines off the front of a text: about `bytes` of it, to the end of a line; all when there is none.
[[nodiscard]] inline std::string_view take_lines(std::string_view& text, std::size_t bytes) {
    const std::size_t end = bytes < text.size() ? text.find('\n', bytes) : std::string_view::npos;
    const std::string_view piece = text.substr(0, end == std::string_view::npos ? end : end + 1);
    text.remove_prefix(piece.size());
    return piece;
}

/// Has pieces of work done by at most so many threads, of which this is one. Each begins with `work = begin()`, which
/// keeps what it can use again; then `work(i)` is called once for every piece. And this thread calls `join(i)` for each
/// in their order, soon after its work and all before it is done. When one of them throws, the others that have begun
/// are waited for, and the rest is left.
template <class Begin, class Join>
void in_parallel(std::size_t count, std::size_t threads, Begin&& begin, Join&& join) {
    std::atomic<std::size_t> next{0};
    std::vector<std::atomic<bool>> done(count);
    std::exception_ptr failure;
    std::mutex failing;
    std::size_t joined = 0;
    const auto join_what_is_done = [&] {
        for (; joined < count && done[joined].load(std::memory_order_acquire); ++joined) join(joined);
    };
    const auto run = [&](bool joins) {
        try {
            auto work = begin();
            for (std::size_t i = next++; i < count; i = next++) {
                work(i);
                done[i].store(true, std::memory_order_release);
                if (joins) join_what_is_done();
            }
        } catch (...) {
            const std::lock_guard lock{failing};
            if (!failure) failure = std::current_exception();
            next = count;
        }
    };
    {
        std::vector<std::jthread> others;
        for (std::size_t i = 1; i < std::min(threads, count); ++i) others.emplace_back(run, false);
        run(true);
    }
    if (failure) std::rethrow_exception(failure);
    join_what_is_done();
}

}  // namespace blijvend::detail

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

/// What one thread works on at a time, and how many of these are a good deal for each thread to have before results
/// are put together.
inline constexpr std::size_t piece_bytes = 1U << 20U, block_pieces = 8;

/// Takes lines off the front of a text: about `bytes` of it, to the end of a line; all when there is none.
[[nodiscard]] inline std::string_view take_lines(std::string_view& text, std::size_t bytes) {
    const std::size_t end = bytes < text.size() ? text.find('\n', bytes) : std::string_view::npos;
    const std::string_view piece = text.substr(0, end == std::string_view::npos ? end : end + 1);
    text.remove_prefix(piece.size());
    return piece;
}

/// Takes so many pieces off the front of a text. Where pieces end does not depend on how many are taken at a time.
[[nodiscard]] inline std::string_view take_pieces(std::string_view& text, std::size_t count) {
    const char* const begin = text.data();
    while (count-- > 0 && !text.empty()) static_cast<void>(take_lines(text, piece_bytes));
    return {begin, static_cast<std::size_t>(text.data() - begin)};
}

/// Calls `work(0)` to `work(count - 1)`, each once, from at most so many threads; from this one when that
/// is one. When one of them throws, the others that have begun are waited for, and the rest is left.
template <class Work>
void in_parallel(std::size_t count, std::size_t threads, Work&& work) {
    std::atomic<std::size_t> next{0};
    std::exception_ptr failure;
    std::mutex failing;
    const auto run = [&] {
        try {
            for (std::size_t i = next++; i < count; i = next++) work(i);
        } catch (...) {
            const std::lock_guard lock{failing};
            if (!failure) failure = std::current_exception();
            next = count;
        }
    };
    {
        std::vector<std::jthread> others;
        for (std::size_t i = 1; i < std::min(threads, count); ++i) others.emplace_back(run);
        run();
    }
    if (failure) std::rethrow_exception(failure);
}

}  // namespace blijvend::detail

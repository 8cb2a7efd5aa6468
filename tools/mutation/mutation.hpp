#pragma once

#include <cstdlib>
#include <optional>
#include <string_view>
#include <type_traits>

/// What run.py puts into every comparison of a rule: `a < b` becomes `a < blijvend::mutation::at<17>{} < b`, which is
/// `a < b`, or `a <= b` while mutant 17 runs. All mutants are compiled once, and one of them runs at a time.
namespace blijvend::mutation {

/// The mutant that runs; 0 for none.
inline int running() {
    static const int number = [] {
        const char* text = std::getenv("BLIJVEND_MUTANT");
        return text ? std::atoi(text) : 0;
    }();
    return number;
}

template <int N>
constexpr bool runs() {
    return !std::is_constant_evaluated() && running() == N;
}

template <int N>
struct at {};

template <int N, class A>
struct Half {
    const A& left;
};

#define BLIJVEND_MUTATE(OP, OTHER)                                              \
    template <int N, class A>                                                   \
    constexpr Half<N, A> operator OP(const A& left, at<N>) {                    \
        return {left};                                                          \
    }                                                                           \
    template <int N, class A, class B>                                          \
    constexpr bool operator OP(const Half<N, A>& half, const B& right) {        \
        return runs<N>() ? half.left OTHER right : half.left OP right;          \
    }                                                                           \
    template <int N, class A, class B>                                          \
    constexpr bool operator OP(const Half<N, A>& half, const std::optional<B>& right) { \
        return runs<N>() ? half.left OTHER right : half.left OP right;          \
    }

BLIJVEND_MUTATE(<, <=)
BLIJVEND_MUTATE(<=, <)
BLIJVEND_MUTATE(>, >=)
BLIJVEND_MUTATE(>=, >)
BLIJVEND_MUTATE(==, !=)
BLIJVEND_MUTATE(!=, ==)

#undef BLIJVEND_MUTATE

/// What a norm is off by: mutants from `base` on are the norms by their place, one more and one less.
inline int off_by(int place, int base) {
    const int number = running() - base - 2 * place;
    return number == 0 ? 1 : number == 1 ? -1 : 0;
}

}  // namespace blijvend::mutation

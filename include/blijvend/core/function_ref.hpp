#pragma once

#include <concepts>
#include <memory>
#include <type_traits>
#include <utility>

namespace blijvend {

template <class Signature>
class FunctionRef;

/// A function that somebody lends for the time of a call, as C++26's std::function_ref does: nothing is copied or
/// allocated, and code that takes one exists once, whatever it is given. What it refers to must outlive it.
template <class Result, class... Arguments>
class FunctionRef<Result(Arguments...)> {
public:
    template <class F>
        requires(!std::same_as<std::remove_cvref_t<F>, FunctionRef> && std::is_object_v<std::remove_reference_t<F>> &&
                    std::is_invocable_r_v<Result, F&, Arguments...>)
    FunctionRef(F&& function) noexcept  // NOLINT(google-explicit-constructor,bugprone-forwarding-reference-overload)
        : function_{const_cast<void*>(static_cast<const void*>(std::addressof(function)))},
          call_{[](void* lent, Arguments... arguments) -> Result {
              return (*static_cast<std::remove_reference_t<F>*>(lent))(std::forward<Arguments>(arguments)...);
          }} {}

    Result operator()(Arguments... arguments) const { return call_(function_, std::forward<Arguments>(arguments)...); }

private:
    void* function_;
    Result (*call_)(void*, Arguments...);
};

}  // namespace blijvend

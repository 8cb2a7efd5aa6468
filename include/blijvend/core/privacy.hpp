#pragma once

#include <cstdint>

namespace blijvend {

/// How far a field may travel by itself. Columns, messages, logs and reprs show `open` fields only;
/// every other class has to be asked for by name. (DOMAIN §5)
enum class Privacy : std::uint8_t {
    open,       ///< says nothing about who a person is or where
    personal,   ///< identifies a person, or says how a person lives
    special,    ///< health, conviction, violence suffered or done
    locating,   ///< tells where someone can be found, directly or by inference
    reporter,   ///< tells who reported
    free_text,  ///< words somebody typed: may hold any of the above
};

}  // namespace blijvend

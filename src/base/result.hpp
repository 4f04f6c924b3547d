#pragma once

// A value, or one plain sentence that says why there is none.

#include <tl/expected.hpp>

#include <string>

namespace unknot {

template <typename Value>
using Result = tl::expected<Value, std::string>;

/// Returned for a Result that has no value.
using Fault = tl::unexpected<std::string>;

} // namespace unknot

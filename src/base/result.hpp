#pragma once

// A value, or one plain sentence that says why it is missing. Knows nothing of files or places.

#include <tl/expected.hpp>

#include <string>

namespace unknot {

template <typename Value>
using Result = tl::expected<Value, std::string>;

/// A function returns a Fault to give a Result without a value.
using Fault = tl::unexpected<std::string>;

} // namespace unknot

#pragma once

// A value, or one plain sentence that says why it is missing.

#include <tl/expected.hpp>

#include <string>

namespace unknot {

template <typename Value>
using Result = tl::expected<Value, std::string>;

/// Return this from a function whose Result has no value.
using Fault = tl::unexpected<std::string>;

} // namespace unknot

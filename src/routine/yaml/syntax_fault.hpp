#pragma once

// Explains a syntax error of YAML to the author of the text. Looks at the lines around the place where yaml-cpp gave
// up. Its message serves as a hint and is never shown. Knows nothing of routines.

#include "routine/yaml/yaml_tree.hpp"

#include <string_view>

namespace unknot {

/// `offset` is the byte where yaml-cpp gave up, `hint` its message, `lastValue` the byte where the last value begins
/// that it understood.
YamlFault explainSyntax(std::string_view text, std::size_t offset, std::string_view hint, std::size_t lastValue);

} // namespace unknot

#pragma once

// Why a text is no YAML, in words that tell its author what to do. Looks at the lines around the place
// where the YAML library gave up; its own words are only a hint and are never shown.

#include "routine/yaml/yaml_tree.hpp"

#include <string_view>

namespace unknot {

/// `offset` is the byte at which the library gave up; `hint` its message; `lastValue` the byte where the last
/// value it understood begins.
YamlFault explainSyntax(std::string_view text, std::size_t offset, std::string_view hint, std::size_t lastValue);

} // namespace unknot

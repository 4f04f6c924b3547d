#pragma once

// A YAML text as a tree of values with their places, duplicates and all. Aliases are not expanded: the same
// value just hangs in several places. Knows nothing of which keys may stand where.

#include "base/diagnostics.hpp"

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace unknot {

struct YamlValue {
    enum class Kind { nothing, text, list, mapping };
    Kind kind = Kind::nothing;
    SourcePosition place;
    std::string text;
    std::vector<const YamlValue*> items;
    std::vector<std::pair<const YamlValue*, const YamlValue*>> entries; ///< Key and value, in order.
    std::size_t weight = 1; ///< How many values it would be with every alias written out.
    std::size_t offset = 0; ///< The byte where it begins.
    bool finished = false;
};

struct YamlTree {
    std::deque<YamlValue> values;
    const YamlValue* root = nullptr; ///< Null for a text without any value.
};

struct YamlFault {
    SourcePosition place;
    std::string message;
};

/// `text` is valid UTF-8 without a byte-order mark. One fault at most: behind it nothing can be trusted.
std::variant<YamlTree, YamlFault> readYamlTree(std::string_view text);

} // namespace unknot

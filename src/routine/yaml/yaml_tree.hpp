#pragma once

// A YAML text as a tree of values with their locations. Keeps duplicate keys. An alias copies its value, but not the
// values in it: they hang in several places of the tree. Knows nothing of the keys that a file may have.

#include "base/diagnostics/diagnostics.hpp"

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace unknot {

struct YamlValue {
    enum class Kind { nothing, text, list, mapping };
    Kind kind = Kind::nothing;
    SourceLocation location;
    std::string text;
    std::vector<const YamlValue*> items;
    std::vector<std::pair<const YamlValue*, const YamlValue*>> entries; ///< Key and value, in file order.
    std::size_t weight = 1;              ///< The number of values in it if every alias were written out.
    std::size_t offset = 0;              ///< The byte where the value begins.
    std::optional<SourceLocation> alias; ///< The '*' in whose place this copy stands.
    std::optional<SourceLocation>
        note; ///< The '#' behind an unquoted text or in its place, if a letter or digit follows it.
    bool finished = false;
};

struct YamlTree {
    std::deque<YamlValue> values;
    const YamlValue* root = nullptr; ///< Null for a text without any value.
};

struct YamlFault {
    DiagnosticId id = DiagnosticId::syntax;
    SourceLocation location;
    std::string message;
    std::vector<RelatedLocation> related = {};
};

/// `text` must be valid UTF-8 without a byte-order mark. Stops at the first fault: the text after it cannot be trusted.
std::variant<YamlTree, YamlFault> readYamlTree(std::string_view text);

} // namespace unknot

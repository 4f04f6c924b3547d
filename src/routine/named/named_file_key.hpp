#pragma once

// Reads a key that names a file. Knows nothing of the file's content.

#include "routine/named/named_files.hpp"
#include "routine/yaml/strict_yaml.hpp"

#include <memory>
#include <string>

namespace unknot {

/// Null after a fault, which becomes a diagnostic at the key's value, and without a function for such files.
template <typename Content>
std::shared_ptr<const Content> readNamedFile(const Node& node,
                                             const std::function<NamedFile<Content>(const std::string&)>& files) {
    const auto name = node.text();
    if (!name || !files) return nullptr;
    const NamedFile<Content> found = files(*name);
    if (const auto* content = std::get_if<std::shared_ptr<const Content>>(&found)) return *content;
    const auto& fault = std::get<NamedFileFault>(found);
    if (fault.severity == Severity::error)
        node.addError(fault.id, fault.message);
    else
        node.addWarning(fault.id, fault.message);
    return nullptr;
}

} // namespace unknot

#include "base/suggestion.hpp"
#include "base/unicode.hpp"
#include "routine/yaml/strict_yaml.hpp"
#include "routine/yaml/synonyms.hpp"
#include "routine/yaml/typing_mistakes.hpp"
#include "routine/yaml/yaml_tree.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace unknot {
namespace {

// A limit on time: the message for each unknown key compares it with all others. DiagnosticSink::take() keeps only 100
// messages anyway.
constexpr std::size_t mostUnknown = 200;

bool isKey(const YamlValue& key) { return key.kind == YamlValue::Kind::text && !key.text.empty(); }

std::string quotedKey(const std::string& key) { return "'" + shortened(key, 40) + "'"; }

// Joined lines have no place for a colon behind the first of them.
std::optional<std::size_t> colonOnFirstLine(const YamlValue& word) {
    const auto colon = colonWithoutSpace(word.text);
    const std::string_view before = std::string_view(word.text).substr(0, colon.value_or(0));
    return static_cast<int>(countCharacters(before)) < word.location.length ? colon : std::nullopt;
}

// For YAML "hold:10s" is a key without a value.
std::optional<std::size_t> tightColon(const YamlValue& key, const YamlValue& value) {
    return value.kind == YamlValue::Kind::nothing ? colonOnFirstLine(key) : std::nullopt;
}

SourceLocation movedRight(SourceLocation location, std::string_view over) {
    location.column += static_cast<int>(countCharacters(over));
    location.length = 1;
    return location;
}

// Prose is quoted by its first line only.
std::string firstLine(const std::string& text) {
    const std::size_t end = text.find('\n');
    return end == std::string::npos ? shortened(text, 40) : shortened(text.substr(0, end), 36) + " ...";
}

void addKindError(const Node& node) {
    const YamlValue& value = *node.value();
    const std::string_view word = value.text;
    const bool isPlain = word.find_first_of(" \n") == std::string_view::npos;
    if (const auto colon = colonOnFirstLine(value); colon && isPlain) {
        node.sink().error(movedRight(value.location, word.substr(0, *colon)),
                          missingSpaceMessage(word.substr(*colon + 1)));
        return;
    }
    std::string message = node.label() + " must consist of lines such as 'key: value', not ";
    switch (value.kind) {
    case YamlValue::Kind::nothing:
        message = node.label() + " is empty";
        break;
    case YamlValue::Kind::list:
        message += "a list";
        break;
    default:
        message += value.text.empty() ? "an empty text" : "'" + firstLine(value.text) + "'";
        break;
    }
    node.addError(message);
}

} // namespace

Mapping::Mapping(const Node& node, std::string what) : m_node(node), m_what(std::move(what)) {}

void Mapping::addDuplicateErrors() const {
    std::map<std::string_view, int> seen;
    for (const auto& [key, value] : m_node.value()->entries) {
        if (!isKey(*key)) {
            m_node.sink().error(key->location, "a key must be a single word with a colon after it");
            continue;
        }
        const auto [first, isNew] = seen.try_emplace(key->text, key->location.line);
        if (isNew) continue;
        m_node.sink().error(key->location, quotedKey(key->text) + " is here twice, first in line " +
                                               std::to_string(first->second) + "; delete one of them");
    }
}

const YamlValue* Mapping::find(std::string_view key) const {
    for (const auto& [name, value] : m_node.value()->entries) {
        if (isKey(*name) && name->text == key) return value;
    }
    return nullptr;
}

bool Mapping::has(std::string_view key) const { return find(key) != nullptr; }

std::optional<Node> Mapping::optional(std::string_view key) {
    m_known.emplace_back(key);
    const YamlValue* value = find(key);
    if (!value) return std::nullopt;
    return Node(value, "'" + std::string(key) + "'", &m_node.sink());
}

std::optional<Node> Mapping::required(std::string_view key) {
    auto value = optional(key);
    if (!value) addMissingError({std::string(key)}, "'" + std::string(key) + "' is missing in this " + m_what);
    return value;
}

void Mapping::number(std::string_view key, double lowest, double highest, double& value) {
    if (const auto node = optional(key)) value = node->number(lowest, highest).value_or(value);
}

void Mapping::wholeNumber(std::string_view key, int lowest, int highest, int& value) {
    if (const auto node = optional(key)) value = node->wholeNumber(lowest, highest).value_or(value);
}

void Mapping::ignoreAll() {
    for (const auto& [key, value] : m_node.value()->entries)
        ignore(key->text);
}

void Mapping::addErrorAtKey(std::string_view key, std::string_view message) {
    ignore(key);
    m_node.sink().error(locationOfKey(key), message);
}

void Mapping::addMissingError(std::vector<std::string> keys, std::string message) {
    m_missing.emplace_back(std::move(keys), std::move(message));
}

SourceLocation Mapping::locationOfKey(std::string_view key) const {
    for (const auto& [name, value] : m_node.value()->entries) {
        if (isKey(*name) && name->text == key) return name->location;
    }
    return m_node.location();
}

bool Mapping::isUnknown(const YamlValue& key) const {
    return isKey(key) && std::find(m_known.begin(), m_known.end(), key.text) == m_known.end();
}

bool Mapping::hasMisspellingOf(const std::vector<std::string>& keys) const {
    const auto& entries = m_node.value()->entries;
    return std::any_of(entries.begin(), entries.end(), [&](const auto& entry) {
        const auto& [key, value] = entry;
        if (!isUnknown(*key)) return false;
        const std::string word = key->text.substr(0, tightColon(*key, *value).value_or(key->text.size()));
        return closestMatch(word, keys) || !keysWithSynonym(word, keys).empty();
    });
}

std::string Mapping::unknownKey(const std::string& key) const {
    for (const MisplacedKey& other : m_misplacedKeys) {
        if (other.key == key) return quotedKey(key) + " belongs " + std::string(other.where);
    }
    if (key == "<<") return "'<<' (merging) does not work here; write the keys out";
    if (key.find(noBreakSpace) != std::string::npos)
        return quotedKey(key) + " has a no-break space in it, which may come from copying a page; use plain spaces";
    if (key.find("\uFF1A") != std::string::npos)
        return quotedKey(key) + " has a wide colon; use a plain ':' with a space after it";
    std::string message = "unknown key " + quotedKey(key) + " in this " + m_what;
    if (const auto meant = keysWithSynonym(key, m_known); !meant.empty()) return message + didYouMean(meant);
    if (const auto near = closestMatch(key, m_known)) return message + "; did you mean '" + *near + "'?";
    std::vector<std::string> others;
    for (const MisplacedKey& other : m_misplacedKeys)
        others.emplace_back(other.key);
    if (const auto near = closestMatch(key, others)) message += "; did you mean '" + *near + "'?";
    return message;
}

void Mapping::addUnknownKeyErrors() const {
    std::set<std::string_view> told;
    for (const auto& [key, value] : m_node.value()->entries) {
        if (told.size() == mostUnknown) break;
        if (!isUnknown(*key) || !told.insert(key->text).second) continue;
        if (const auto colon = tightColon(*key, *value)) {
            const std::string_view word = key->text;
            m_node.sink().error(movedRight(key->location, word.substr(0, *colon)),
                                missingSpaceMessage(word.substr(*colon + 1)));
            continue;
        }
        m_node.sink().error(key->location, unknownKey(key->text));
    }
}

void Mapping::addMissingKeyErrors() const {
    for (const auto& [keys, message] : m_missing) {
        if (!hasMisspellingOf(keys)) m_node.addError(message);
    }
}

bool readMapping(const Node& node, std::string what, const std::function<void(Mapping&)>& read) {
    const std::size_t before = node.sink().errors();
    if (!node.isMapping()) {
        addKindError(node);
        return false;
    }
    Mapping keys(node, std::move(what));
    keys.addDuplicateErrors();
    read(keys);
    keys.addUnknownKeyErrors();
    keys.addMissingKeyErrors();
    return node.sink().errors() == before;
}

} // namespace unknot

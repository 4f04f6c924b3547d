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

// For "sides = left", which is a key without a value in YAML.
std::string keyWithoutColon(const YamlValue& key, const YamlValue& value) {
    return value.kind == YamlValue::Kind::nothing ? otherSignForColon(key.text) : "";
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
        node.addErrorAt(DiagnosticId::colon, movedRight(value.location, word.substr(0, *colon)),
                        missingSpaceMessage(word.substr(*colon + 1)));
        return;
    }
    if (const std::string hint = otherSignForColon(word); !hint.empty()) {
        node.addError(DiagnosticId::colon, hint);
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
    node.addError(value.kind == YamlValue::Kind::nothing ? DiagnosticId::emptyValue : DiagnosticId::wrongKind, message);
}

} // namespace

Mapping::Mapping(const Node& node, std::string what) : m_node(node), m_what(std::move(what)) {}

void Mapping::addDuplicateErrors() const {
    std::map<std::string_view, SourceLocation> seen;
    for (const auto& [key, value] : m_node.value()->entries) {
        if (!isKey(*key)) {
            m_node.addErrorAt(DiagnosticId::syntax, key->location, "a key must be a single word with a colon after it");
            continue;
        }
        const auto [first, isNew] = seen.try_emplace(key->text, key->location);
        if (isNew) continue;
        const bool beginsEntry = std::ranges::find(m_firstKeys, key->text) != m_firstKeys.end();
        m_node.addErrorAt(DiagnosticId::repeatedKey, key->location,
                          quotedKey(key->text) + " is here twice, first in line " + std::to_string(first->second.line) +
                              "; delete one of them" + (beginsEntry ? ", or put '- ' before it: a new step" : ""),
                          {{first->second, "first written here"}});
        if (beginsEntry) return;
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
    return Node(value, "'" + std::string(key) + "'", &m_node.sink(), m_node.alias());
}

std::optional<Node> Mapping::required(std::string_view key) {
    auto value = optional(key);
    if (!value) {
        m_required.emplace_back(key);
        addMissingError({std::string(key)}, "'" + std::string(key) + "' is missing in this " + m_what);
    }
    return value;
}

void Mapping::number(std::string_view key, double lowest, double highest, double& value) {
    if (const auto node = optional(key)) value = node->number(lowest, highest).value_or(value);
}

void Mapping::wholeNumber(std::string_view key, int lowest, int highest, int& value) {
    if (const auto node = optional(key)) value = node->wholeNumber(lowest, highest).value_or(value);
}

void Mapping::ignoreAll() {
    m_isIgnored = true;
    for (const auto& [key, value] : m_node.value()->entries)
        ignore(key->text);
}

void Mapping::addErrorAtKey(DiagnosticId id, std::string_view key, std::string_view message,
                            std::vector<RelatedLocation> related) {
    ignore(key);
    m_node.addErrorAt(id, locationOfKey(key), message, std::move(related));
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

std::vector<std::string> Mapping::synonymsOf(std::string_view key) const {
    const std::string keys[] = {std::string(key)};
    std::vector<std::string> found;
    for (const auto& [name, value] : m_node.value()->entries)
        if (isUnknown(*name) && !keysWithSynonym(name->text, keys).empty()) found.push_back(name->text);
    return found;
}

bool Mapping::hasOnly(std::span<const std::string> keys) const {
    const auto& entries = m_node.value()->entries;
    return !entries.empty() && std::ranges::all_of(entries, [&](const auto& entry) {
        return std::ranges::find(keys, entry.first->text) != keys.end();
    });
}

// A key that is there already cannot be meant a second time.
std::vector<std::string> Mapping::keysMeant(std::string_view word, std::span<const std::string> keys) const {
    if (isKnownWithoutKey(word)) return {};
    auto meant = keysWithSynonym(word, keys);
    std::erase_if(meant, [&](const std::string& key) { return has(key); });
    if (!meant.empty()) return meant;
    if (const auto near = closestMatch(word, keys)) return {*near};
    meant = keysWithSimilarSynonym(word, keys);
    std::erase_if(meant, [&](const std::string& key) { return has(key); });
    return meant;
}

bool Mapping::hasMisspellingOf(const std::vector<std::string>& keys) const {
    const auto& entries = m_node.value()->entries;
    std::size_t unknown = 0;
    return std::any_of(entries.begin(), entries.end(), [&](const auto& entry) {
        const auto& [key, value] = entry;
        if (unknown == mostUnknown || !isUnknown(*key)) return false;
        ++unknown;
        if (key->text == "<<") return true;
        const bool isList = value->kind == YamlValue::Kind::list && keys.front() == m_listKey;
        std::string_view word = withoutOtherQuotes(key->text);
        word = word.substr(0, tightColon(*key, *value).value_or(word.size()));
        if (!keyWithoutColon(*key, *value).empty()) word = word.substr(0, word.find_first_of(" =;"));
        return isList || !keysMeant(word, keys).empty();
    });
}

Mapping::KeyMistake Mapping::unknownKey(const YamlValue& name, const YamlValue& value) const {
    const std::string& key = name.text;
    for (const MisplacedKey& other : m_misplacedKeys) {
        const bool isSynonym = !keysWithSynonym(key, m_required).empty();
        if (other.key == key && !isSynonym)
            return {DiagnosticId::misplacedKey, quotedKey(key) + " belongs " + std::string(other.where)};
    }
    if (key == "<<") return {DiagnosticId::alias, "'<<' (merging) does not work here; write the keys out"};
    if (key.find(noBreakSpace) != std::string::npos)
        return {DiagnosticId::oddSpace,
                quotedKey(key) + " has a no-break space in it, which may come from copying a page; use plain spaces"};
    if (key.find("\uFF1A") != std::string::npos)
        return {DiagnosticId::colon, quotedKey(key) + " has a wide colon; use a plain ':' with a space after it"};
    if (const std::string hint = keyWithoutColon(name, value); !hint.empty()) return {DiagnosticId::colon, hint};
    if (beginsWithOtherQuote(key)) {
        const std::string meant = std::string(withoutOtherQuotes(key)) + (value.text.empty() ? "" : ": " + value.text);
        return {DiagnosticId::quotes,
                quotedKey(key) + " is in quotes that are not plain ones; did you mean '" + shortened(meant, 40) + "'?"};
    }
    return {DiagnosticId::unknownKey,
            "unknown key " + quotedKey(key) + " in this " + m_what + hintForUnknown(name, value)};
}

// True for "b" in {a: text, b}: between braces a comma ends a text without quotes.
bool Mapping::isBehindComma(const YamlValue& name, const YamlValue& value) const {
    if (value.kind != YamlValue::Kind::nothing) return false;
    const auto& entries = m_node.value()->entries;
    const auto at = std::ranges::find(entries, &name, [](const auto& entry) { return entry.first; });
    return at != entries.begin() && at != entries.end() && std::prev(at)->first->location.line == name.location.line &&
           std::prev(at)->second->kind == YamlValue::Kind::text;
}

std::string Mapping::hintForUnknown(const YamlValue& name, const YamlValue& value) const {
    const std::string& key = name.text;
    std::vector<std::string> others;
    for (const MisplacedKey& other : m_misplacedKeys)
        others.emplace_back(other.key);
    const auto elsewhere = keysWithSynonym(key, others);
    if (!elsewhere.empty() && keysWithSynonym(key, m_known).empty()) {
        const auto other = std::ranges::find(m_misplacedKeys, elsewhere.front(), &MisplacedKey::key);
        return "; did you mean '" + elsewhere.front() + "', which belongs " + std::string(other->where) + "?";
    }
    if (const auto meant = keysMeant(key, m_known); !meant.empty()) return didYouMean(meant);
    const auto near = isKnownWithoutKey(key) ? std::nullopt : closestMatch(key, others);
    if (near) return "; did you mean '" + *near + "'?";
    if (isBehindComma(name, value))
        return "; if it belongs to the text before the comma, put that whole text into quotes";
    const bool isList = value.kind == YamlValue::Kind::list && !m_listKey.empty() && !has(m_listKey);
    if (isList) return "; did you mean '" + m_listKey + "'?";
    if (name.location == m_node.location()) {
        if (const std::string missing = missingAtStart(); !missing.empty()) return missing;
    }
    return m_misplacedKeys.empty() ? fewKnownKeys() : "";
}

// The keys that the mapping may have, if they are few enough to be read in a message.
std::string Mapping::fewKnownKeys() const {
    constexpr std::size_t few = 6;
    std::vector<std::string> names;
    for (const std::string& key : m_known) {
        const std::string name = quotedKey(key);
        if (std::ranges::find(names, name) == names.end()) names.push_back(name);
    }
    return !names.empty() && names.size() <= few ? "; it may have " + joinWithOr(names) : "";
}

// One place gets one error, so the unknown key at the start of a mapping says which key is missing there.
std::string Mapping::missingAtStart() const {
    std::string messages;
    for (const auto& [keys, message] : m_missing)
        if (!hasMisspellingOf(keys)) messages += "; " + message;
    return messages;
}

void Mapping::addUnknownKeyErrors() const {
    std::set<std::string_view> told;
    for (const auto& [key, value] : m_node.value()->entries) {
        if (told.size() == mostUnknown) break;
        if (!isUnknown(*key) || !told.insert(key->text).second) continue;
        if (const auto colon = tightColon(*key, *value)) {
            const std::string_view word = key->text;
            m_node.addErrorAt(DiagnosticId::colon, movedRight(key->location, word.substr(0, *colon)),
                              missingSpaceMessage(word.substr(*colon + 1)));
            continue;
        }
        const KeyMistake mistake = unknownKey(*key, *value);
        m_node.addErrorAt(mistake.id, key->location, mistake.message);
    }
}

bool Mapping::tellsMissingKeys() const {
    const auto& entries = m_node.value()->entries;
    const std::string missing = missingAtStart();
    if (missing.empty() || entries.empty()) return false;
    const auto& [key, value] = entries.front();
    return isUnknown(*key) && !tightColon(*key, *value) && unknownKey(*key, *value).message.ends_with(missing);
}

void Mapping::addMissingKeyErrors() const {
    if (tellsMissingKeys()) return;
    for (const auto& [keys, message] : m_missing) {
        if (!hasMisspellingOf(keys)) m_node.addError(DiagnosticId::missingKey, message);
    }
}

bool readMapping(const Node& node, std::string what, const std::function<void(Mapping&)>& read) {
    const std::size_t before = node.sink().errors();
    if (!node.isMapping()) {
        addKindError(node);
        return false;
    }
    Mapping keys(node, std::move(what));
    read(keys);
    if (!keys.m_isIgnored) keys.addDuplicateErrors();
    keys.addUnknownKeyErrors();
    keys.addMissingKeyErrors();
    return node.sink().errors() == before;
}

} // namespace unknot

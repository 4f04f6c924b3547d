#include "base/suggestion.hpp"
#include "base/unicode.hpp"
#include "routine/routine.hpp"
#include "routine/yaml/strict_yaml.hpp"
#include "routine/yaml/typing_mistakes.hpp"
#include "routine/yaml/value_words.hpp"
#include "routine/yaml/yaml_tree.hpp"

#include <algorithm>
#include <charconv>
#include <cstdio>

namespace unknot {
namespace {

constexpr std::size_t quotedCharacters = 40;

// Replaces each line break or run of blanks by one space.
std::string folded(const std::string& text) {
    std::string result;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!blank)
            result += c;
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    }
    if (result.ends_with(' ')) result.pop_back();
    return result;
}

bool hasControls(std::string_view text) {
    while (!text.empty()) {
        if (isControl(takeCharacter(text))) return true;
    }
    return false;
}

std::string quoted(const std::string& text) {
    const std::string whole = folded(text);
    std::string seen;
    for (std::string_view rest = whole; !rest.empty();) {
        const char32_t character = takeCharacter(rest);
        appendUtf8(seen, isControl(character) ? U'\uFFFD' : character);
    }
    return "'" + shortened(seen, quotedCharacters) + "'";
}

// Describes the value for the end of a sentence: "..., not ...".
std::string described(const YamlValue& value) {
    switch (value.kind) {
    case YamlValue::Kind::nothing:
        return "nothing";
    case YamlValue::Kind::list:
        return "a list";
    case YamlValue::Kind::mapping:
        return "keys with values";
    case YamlValue::Kind::text:
        break;
    }
    return value.text.empty() ? "an empty text" : quoted(value.text);
}

// 'hold' without its quotes.
std::string_view keyOf(std::string_view label) {
    const bool isKey = label.size() > 2 && label.front() == '\'' && label.back() == '\'';
    return isKey ? label.substr(1, label.size() - 2) : std::string_view{};
}

// A list of words as a text: "left, right".
std::string wordsOf(const YamlValue& value) {
    std::string words = value.text;
    for (const YamlValue* item : value.items) {
        if (item->kind != YamlValue::Kind::text || words.size() > quotedCharacters) return "";
        words += (words.empty() ? "" : ", ") + item->text;
    }
    return words;
}

// For steps without dashes: the hint for the first line.
std::string bulletOf(const YamlValue& value) {
    if (value.kind == YamlValue::Kind::mapping && !value.entries.empty())
        return otherBulletHint(value.entries.front().first->text);
    return otherBulletHint(value.text);
}

std::string numeral(double value) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%g", value);
    return buffer;
}

template <typename Number>
std::optional<Number> parsed(std::string_view text) {
    if (text.starts_with('+') && !text.starts_with("+-")) text.remove_prefix(1);
    if (text.find_first_not_of("0123456789.-") != std::string_view::npos) return std::nullopt;
    Number value{};
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

} // namespace

Node::Node(const YamlValue* value, std::string label, DiagnosticSink* sink, const SourceLocation* alias)
    : m_value(value), m_label(std::move(label)), m_sink(sink), m_alias(value->alias ? &*value->alias : alias) {}

const SourceLocation& Node::location() const { return m_value->location; }
bool Node::isText() const { return m_value->kind == YamlValue::Kind::text; }

bool Node::isList() const { return m_value->kind == YamlValue::Kind::list; }
bool Node::isMapping() const { return m_value->kind == YamlValue::Kind::mapping; }
const std::string& Node::raw() const { return m_value->text; }
bool Node::isMappingWith(std::string_view key) const {
    return std::ranges::any_of(m_value->entries, [&](const auto& entry) { return entry.first->text == key; });
}
void Node::addError(DiagnosticId id, std::string_view message, std::vector<RelatedLocation> related) const {
    addErrorAt(id, location(), message, std::move(related));
}
void Node::addErrorAt(DiagnosticId id, const SourceLocation& location, std::string_view message,
                      std::vector<RelatedLocation> related) const {
    if (m_alias) related.push_back({*m_alias, "repeated here"});
    m_sink->error(id, location, message, std::move(related));
}
void Node::addWarning(DiagnosticId id, std::string_view message, std::vector<RelatedLocation> related) const {
    if (m_alias) related.push_back({*m_alias, "repeated here"});
    m_sink->warning(id, location(), message, std::move(related));
}

void Node::mismatch(DiagnosticId id, const std::string& expected, const std::string& addition) const {
    const bool empty = m_value->kind == YamlValue::Kind::nothing || (isText() && raw().empty());
    if (empty && m_value->note)
        addErrorAt(DiagnosticId::commentInText, *m_value->note,
                   m_label +
                       " is empty, because this '#' begins a note; if it belongs to the text, put all of it in quotes");
    else if (empty)
        addError(DiagnosticId::emptyValue, m_label + " is empty; it must be " + expected + addition);
    else
        addError(id, m_label + " must be " + expected + ", not " + described(*m_value) +
                         (isText() && addition.empty() ? wordProcessorHint(raw()) : addition));
}

std::optional<std::string> Node::text() const {
    std::string words = isText() ? folded(m_value->text) : "";
    if (words.empty()) {
        mismatch(DiagnosticId::wrongKind, "a text");
        return std::nullopt;
    }
    if (hasControls(words)) {
        addError(DiagnosticId::controlCharacter, m_label + " has invisible control characters; delete them");
        return std::nullopt;
    }
    const std::size_t length = countCharacters(words);
    if (length > limits::textCharacters) {
        addError(DiagnosticId::overLimit, m_label + " is too long: it has " + std::to_string(length) +
                                              " characters; write at most " + std::to_string(limits::textCharacters));
        return std::nullopt;
    }
    if (m_value->note)
        m_sink->warning(DiagnosticId::commentInText, *m_value->note,
                        "this '#' begins a note, so the text ends before it; if the rest belongs to "
                        "the text, put all of it in quotes");
    return words;
}

std::optional<double> Node::number(double lowest, double highest) const {
    const auto value = parsed<double>(raw());
    if (isText() && value && *value >= lowest && *value <= highest) return value;
    mismatch(value ? DiagnosticId::outOfRange : DiagnosticId::invalidNumber,
             "a number from " + numeral(lowest) + " to " + numeral(highest));
    return std::nullopt;
}

std::optional<int> Node::wholeNumber(int lowest, int highest, const std::string& alternative) const {
    const auto value = parsed<int>(raw());
    if (isText() && value && *value >= lowest && *value <= highest) return value;
    const auto times = isText() ? meantTimes(folded(raw())) : std::nullopt;
    const std::string key(keyOf(m_label));
    const bool isMeant = times && !key.empty() && *times >= lowest && *times <= highest;
    mismatch(value ? DiagnosticId::outOfRange : DiagnosticId::invalidNumber,
             "a whole number from " + std::to_string(lowest) + " to " + std::to_string(highest) + alternative,
             isMeant ? "; did you mean '" + key + ": " + std::to_string(*times) + "'?" : "");
    return std::nullopt;
}

std::optional<Time> Node::duration(Time longest, Zero zero) const {
    const auto value = isText() ? parseDuration(folded(raw())) : std::nullopt;
    if (!value) {
        mismatch(DiagnosticId::invalidDuration, "a duration such as 25s or 1m30s",
                 isText() ? durationHint(folded(raw()), keyOf(m_label)) : "");
        return std::nullopt;
    }
    if (*value > longest) {
        addError(DiagnosticId::outOfRange,
                 m_label + " may be at most " + formatDuration(longest) + ", not " + described(*m_value));
        return std::nullopt;
    }
    if (value->count() == 0 && zero == Zero::refused) {
        addError(DiagnosticId::outOfRange, m_label + " must be longer than 0s");
        return std::nullopt;
    }
    return value;
}

std::optional<std::ptrdiff_t> Node::choiceOf(std::span<const std::string> names) const {
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (isText() && raw() == names[i]) return static_cast<std::ptrdiff_t>(i);
    }
    const std::string words = wordsOf(*m_value);
    auto near = meantWord(keyOf(m_label), words, names);
    if (!near) near = closestMatch(words, names);
    if (!near) near = uniquePrefixMatch(words, names);
    mismatch(DiagnosticId::unknownWord, joinWithOr(names), near ? "; did you mean '" + *near + "'?" : "");
    return std::nullopt;
}

std::optional<std::vector<Node>> Node::list(std::size_t fewest, std::size_t most, const std::string& entryLabel) const {
    if (m_value->kind != YamlValue::Kind::list) {
        if (const std::string hint = bulletOf(*m_value); !hint.empty()) {
            addError(DiagnosticId::dash, hint);
            return std::nullopt;
        }
        mismatch(DiagnosticId::wrongKind, "a list, with a '- ' in front of each entry");
        return std::nullopt;
    }
    const std::size_t count = m_value->items.size();
    if (count < fewest || count > most) {
        const std::string found = ", not " + std::to_string(count);
        addError(DiagnosticId::outOfRange, m_label + (count < fewest ? " must have at least " : " may have at most ") +
                                               std::to_string(count < fewest ? fewest : most) +
                                               (count < fewest && fewest == 1 ? " entry" : " entries") + found);
        return std::nullopt;
    }
    std::vector<Node> entries;
    entries.reserve(count);
    for (const YamlValue* item : m_value->items)
        entries.emplace_back(item, entryLabel, m_sink, m_alias);
    return entries;
}

} // namespace unknot

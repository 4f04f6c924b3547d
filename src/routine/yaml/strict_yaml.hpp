#pragma once

// A strict view of one YAML file. A reader takes the keys it knows. Each missing, repeated, unknown or mistyped key or
// value becomes a diagnostic with its location, in the program's own words. Knows nothing of routines or stretches, and
// hides yaml-cpp.

#include "base/diagnostics/diagnostics.hpp"
#include "base/time.hpp"

#include <array>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace unknot {

struct YamlValue;

/// Collects the mistakes of one file.
class DiagnosticSink {
public:
    explicit DiagnosticSink(std::string file) : m_file(std::move(file)) {}

    void error(DiagnosticId id, const SourceLocation& location, std::string_view message,
               std::vector<RelatedLocation> related = {}) {
        add(Severity::error, id, location, message, std::move(related));
    }
    void warning(DiagnosticId id, const SourceLocation& location, std::string_view message,
                 std::vector<RelatedLocation> related = {}) {
        add(Severity::warning, id, location, message, std::move(related));
    }
    /// For a file whose lines are no text: the message stands alone, at the file's beginning.
    void errorWithoutLine(DiagnosticId id, std::string_view message);
    bool anyError() const { return m_errors > 0; }
    std::size_t errors() const { return m_errors; } ///< How many there are so far.

    /// Sorted by location, without duplicates. After the first hundred a last diagnostic says that more follow.
    Diagnostics take();

private:
    void add(Severity severity, DiagnosticId id, const SourceLocation& location, std::string_view message,
             std::vector<RelatedLocation> related);

    std::string m_file;
    Diagnostics m_found;
    std::size_t m_errors = 0; ///< Counted, because each mapping asks, and a long file may have thousands of warnings.
};

/// The words that may follow a key, with their values.
template <typename T>
using WordTable = std::span<const std::pair<const char*, T>>;

/// The words of a switch.
inline constexpr std::array<std::pair<const char*, bool>, 6> flagWords = {
    {{"on", true}, {"off", false}, {"yes", true}, {"no", false}, {"true", true}, {"false", false}}};

/// One value of the file: a text, a list, a mapping or nothing (`hold:` without a value). Cheap to copy. Lives as long
/// as its YamlFile. A reading function that does not find the wanted type adds an error here and returns nothing.
class Node {
public:
    /// `alias` is the '*' in whose place a value around this one stands, or null.
    Node(const YamlValue* value, std::string label, DiagnosticSink* sink, const SourceLocation* alias = nullptr);

    const SourceLocation& location() const;
    const std::string& label() const { return m_label; } ///< Its name in messages: "'hold'", "this step".
    bool isText() const;
    bool isList() const;
    bool isMapping() const;
    bool isMappingWith(std::string_view key) const;
    /// The unchecked text, for comparisons only. Empty if the value is not a text.
    const std::string& raw() const;

    /// These add a mistake, at its location if no other is given. If the value stands in the place of a '*', the '*' is
    /// a related place.
    void addErrorAt(DiagnosticId id, const SourceLocation& location, std::string_view message,
                    std::vector<RelatedLocation> related = {}) const;
    void addError(DiagnosticId id, std::string_view message, std::vector<RelatedLocation> related = {}) const;
    void addWarning(DiagnosticId id, std::string_view message, std::vector<RelatedLocation> related = {}) const;

    /// Not empty, at most limits::textCharacters. Line breaks and runs of spaces become one space. Adds a warning if a
    /// '#' seems to cut the text off.
    std::optional<std::string> text() const;
    std::optional<double> number(double lowest, double highest) const;
    /// `alternative` goes on with the words for the range in a message: ", or a range such as 8-12".
    std::optional<int> wholeNumber(int lowest, int highest, const std::string& alternative = "") const;
    /// From a millisecond, or from zero if allowed, to `longest`.
    enum class Zero { allowed, refused };
    std::optional<Time> duration(Time longest, Zero zero) const;
    /// The value that belongs to the word in the file.
    template <typename T>
    std::optional<T> choice(WordTable<T> words) const {
        std::vector<std::string> names;
        for (const auto& word : words)
            names.emplace_back(word.first);
        const auto chosen = choiceOf(names);
        return chosen ? std::optional<T>((words.begin() + *chosen)->second) : std::nullopt;
    }
    template <typename T>
    std::optional<T> choice(std::initializer_list<std::pair<const char*, T>> words) const {
        return choice<T>(WordTable<T>(words.begin(), words.size()));
    }
    /// From `fewest` to `most` entries, each labelled `entryLabel` ("this step").
    std::optional<std::vector<Node>> list(std::size_t fewest, std::size_t most, const std::string& entryLabel) const;

    const YamlValue* value() const { return m_value; }
    const SourceLocation* alias() const { return m_alias; }
    DiagnosticSink& sink() const { return *m_sink; }

private:
    void mismatch(DiagnosticId id, const std::string& expected, const std::string& addition = "") const;
    std::optional<std::ptrdiff_t> choiceOf(std::span<const std::string> names) const;

    const YamlValue* m_value;
    std::string m_label;
    DiagnosticSink* m_sink;
    const SourceLocation* m_alias;
};

/// A key that is right in another mapping. A message says "'KEY' belongs ", then `where`: "to a step with 'count'".
struct MisplacedKey {
    std::string_view key;
    std::string_view where;
};

/// The keys of one mapping while readMapping() reads it. Take every key that is allowed there: readMapping() adds
/// errors for the others.
class Mapping {
public:
    bool has(std::string_view key) const;
    std::optional<Node> optional(std::string_view key);
    std::optional<Node> required(std::string_view key); ///< Adds an error after reading if the key is missing.
    /// These leave `value` unchanged if the key is missing or wrong. They add an error for a wrong key.
    template <typename T>
    void choice(std::string_view key, std::type_identity_t<WordTable<T>> words, T& value) {
        if (const auto node = optional(key)) value = node->choice<T>(words).value_or(value);
    }
    template <typename T>
    void choice(std::string_view key, std::initializer_list<std::pair<const char*, T>> words, T& value) {
        choice(key, WordTable<T>(words.begin(), words.size()), value);
    }
    void number(std::string_view key, double lowest, double highest, double& value);
    void wholeNumber(std::string_view key, int lowest, int highest, int& value);

    /// After reading, adds an error at the mapping if all of `keys` are missing. Adds none if an unknown key is a
    /// misspelling or a synonym of one of them: that key has its own error.
    void addMissingError(std::vector<std::string> keys, std::string message);
    /// Marks a key as known without reading it, if another error covers it.
    void ignore(std::string_view key) { m_known.emplace_back(key); }
    void ignoreAll();
    /// Adds an error at the key and marks it as known.
    void addErrorAtKey(DiagnosticId id, std::string_view key, std::string_view message,
                       std::vector<RelatedLocation> related = {});
    /// If these keys are unknown here, the error says where they belong.
    void setMisplacedKeys(std::vector<MisplacedKey> keys) { m_misplacedKeys = std::move(keys); }
    /// If `key` is missing, an unknown key with a list counts as its misspelling.
    void setListKey(std::string_view key) { m_listKey = key; }
    /// If one of these keys is repeated, a list's entry may begin there, so the error names its dash, and the keys
    /// after it get no errors.
    void setFirstKeys(std::vector<std::string> keys) { m_firstKeys = std::move(keys); }
    /// The unknown keys so far that are synonyms of `key`.
    std::vector<std::string> synonymsOf(std::string_view key) const;
    /// True if the mapping has keys, and each is one of `keys`.
    bool hasOnly(std::span<const std::string> keys) const;

    SourceLocation locationOfKey(std::string_view key) const; ///< The location of the mapping if the key is missing.
    const Node& node() const { return m_node; }

private:
    friend bool readMapping(const Node& node, std::string what, const std::function<void(Mapping&)>& read);

    Mapping(const Node& node, std::string what);
    const YamlValue* find(std::string_view key) const;
    void addDuplicateErrors() const;
    void addUnknownKeyErrors() const;
    void addMissingKeyErrors() const;
    bool isUnknown(const YamlValue& key) const;
    bool hasMisspellingOf(const std::vector<std::string>& keys) const;
    std::vector<std::string> keysMeant(std::string_view word, std::span<const std::string> keys) const;
    struct KeyMistake {
        DiagnosticId id;
        std::string message;
    };
    KeyMistake unknownKey(const YamlValue& key, const YamlValue& value) const;
    std::string hintForUnknown(const YamlValue& key, const YamlValue& value) const;
    bool isBehindComma(const YamlValue& key, const YamlValue& value) const;
    std::string fewKnownKeys() const;
    std::string missingAtStart() const;
    bool tellsMissingKeys() const;

    Node m_node;
    std::string m_what;
    std::vector<std::string> m_known;
    std::vector<MisplacedKey> m_misplacedKeys;
    std::vector<std::string> m_required; ///< Those of the required keys that are missing.
    std::vector<std::string> m_firstKeys;
    std::string m_listKey;
    bool m_isIgnored = false;                                                ///< Another error covers all keys.
    std::vector<std::pair<std::vector<std::string>, std::string>> m_missing; ///< Keys and message.
};

/// Calls `read` with the keys of the mapping `node`, then adds errors for repeated, unknown and missing keys. If `node`
/// is not a mapping, adds only that error. `what` names the mapping in messages: "pose". Returns true if no error was
/// found, in its values either.
bool readMapping(const Node& node, std::string what, const std::function<void(Mapping&)>& read);

/// Parses the text and checks its size, characters, indentation, nesting and grammar. After an error root() is empty.
class YamlFile {
public:
    /// `beginsWith` tells the author of an empty file how to begin: "a routine begins with 'routine: NAME'".
    YamlFile(std::string_view text, std::string_view beginsWith, DiagnosticSink& sink);
    ~YamlFile();
    YamlFile(const YamlFile&) = delete;
    YamlFile& operator=(const YamlFile&) = delete;

    std::optional<Node> root() const;

private:
    struct Content;
    std::unique_ptr<Content> m_content;
    DiagnosticSink& m_sink;
};

} // namespace unknot

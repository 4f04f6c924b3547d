#pragma once

// A strict view of one YAML file. Every value knows its place; a reader takes the keys it knows, and what
// is missing, doubled, left over or of the wrong type becomes a mistake in words of our own. Knows nothing
// of routines or stretches, and shows nothing of the YAML library behind it.

#include "base/diagnostics.hpp"
#include "base/time.hpp"

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

/// The mistakes found so far in one file.
class DiagnosticSink {
public:
    explicit DiagnosticSink(std::string file) : m_file(std::move(file)) {}

    void error(const SourcePosition& place, std::string message) { add(Severity::error, place, std::move(message)); }
    void warning(const SourcePosition& place, std::string message) {
        add(Severity::warning, place, std::move(message));
    }
    bool anyError() const { return hasErrors(m_found); }
    std::size_t errors() const; ///< How many so far.

    /// Sorted by place, none twice; at most the first hundred.
    Diagnostics take();

private:
    void add(Severity severity, const SourcePosition& place, std::string message);

    std::string m_file;
    Diagnostics m_found;
};

/// The words that may stand behind a key, and the value of each.
template <typename T>
using Words = std::span<const std::pair<const char*, T>>;

/// One value of the file: a text, a list, a mapping or nothing (`hold:` with nothing behind it). Cheap to
/// copy; lives as long as its YamlFile. Each reading function complains at this place when the value is not
/// what is asked for, and then answers nothing.
class Node {
public:
    Node(const YamlValue* value, std::string label, DiagnosticSink* sink);

    const SourcePosition& place() const;
    const std::string& label() const { return m_label; } ///< How a message calls it: "'hold'", "this step".
    bool isText() const;
    bool isMapping() const;
    /// The text as it stands, for looking at only; empty for what is no text.
    const std::string& raw() const;

    void complain(std::string message) const; ///< An error at this place.
    void warn(std::string message) const;

    /// Not empty, at most limits::textCharacters long; line breaks and runs of spaces become one space.
    std::optional<std::string> text() const;
    std::optional<double> number(double lowest, double highest) const;
    std::optional<int> wholeNumber(int lowest, int highest) const;
    /// At least a millisecond (or zero, where that is allowed) and at most `longest`.
    enum class Zero { allowed, refused };
    std::optional<Time> duration(Time longest, Zero zero) const;
    /// The value that belongs to the word which stands there.
    template <typename T>
    std::optional<T> choice(Words<T> words) const {
        std::vector<std::string> names;
        for (const auto& word : words)
            names.emplace_back(word.first);
        const auto chosen = choiceOf(names);
        return chosen ? std::optional<T>((words.begin() + *chosen)->second) : std::nullopt;
    }
    template <typename T>
    std::optional<T> choice(std::initializer_list<std::pair<const char*, T>> words) const {
        return choice<T>(Words<T>(words.begin(), words.size()));
    }
    /// From `fewest` to `most` entries, each with `entryLabel` ("this step") as its label.
    std::optional<std::vector<Node>> list(std::size_t fewest, std::size_t most, const std::string& entryLabel) const;

    const YamlValue* value() const { return m_value; }
    DiagnosticSink& sink() const { return *m_sink; }

private:
    void mismatch(const std::string& expected, const std::string& addition = "") const;
    std::optional<std::ptrdiff_t> choiceOf(std::span<const std::string> names) const;

    const YamlValue* m_value;
    std::string m_label;
    DiagnosticSink* m_sink;
};

/// A key that is right somewhere else: it "belongs" with "to a step with 'count'" behind that.
struct Elsewhere {
    std::string_view key;
    std::string_view where;
};

/// The keys of one mapping, while readMapping() reads it. Take every key that may stand there: readMapping() complains
/// of the others.
class Mapping {
public:
    bool has(std::string_view key) const;
    std::optional<Node> optional(std::string_view key);
    std::optional<Node> required(std::string_view key); ///< Once all is read, complains if it is missing.
    /// Each leaves `value` alone if its key is missing, or wrong and complained of.
    template <typename T>
    void choice(std::string_view key, std::type_identity_t<Words<T>> words, T& value) {
        if (const auto node = optional(key)) value = node->choice<T>(words).value_or(value);
    }
    template <typename T>
    void choice(std::string_view key, std::initializer_list<std::pair<const char*, T>> words, T& value) {
        choice(key, Words<T>(words.begin(), words.size()), value);
    }
    void number(std::string_view key, double lowest, double highest, double& value);
    void wholeNumber(std::string_view key, int lowest, int highest, int& value);

    /// Complains, once all is read, at the mapping's place that one of `keys` is missing; not when an unknown key looks
    /// like a slip of the fingers for one of them or is another word for it, which is a complaint of its own.
    void missing(std::vector<std::string> keys, std::string message);
    /// Marks a key as taken without reading it, because another complaint says already what is wrong.
    void ignore(std::string_view key) { m_known.emplace_back(key); }
    void ignoreAll();
    /// An error at the key itself, which is then taken.
    void complainOf(std::string_view key, std::string message);
    /// These keys, if they are not taken, belong somewhere else.
    void sendElsewhere(std::vector<Elsewhere> keys) { m_elsewhere = std::move(keys); }

    SourcePosition placeOfKey(std::string_view key) const; ///< The mapping's own place when the key is not there.
    const Node& node() const { return m_node; }

private:
    friend bool readMapping(const Node& node, std::string what, const std::function<void(Mapping&)>& read);

    Mapping(const Node& node, std::string what);
    const YamlValue* find(std::string_view key) const;
    void complainOfDuplicates() const;
    void complainOfUnknown() const;
    void complainOfMissing() const;
    bool isUnknown(const YamlValue& key) const;
    bool hasSlipOf(const std::vector<std::string>& keys) const;
    std::string unknownKey(const std::string& key) const;

    Node m_node;
    std::string m_what;
    std::vector<std::string> m_known;
    std::vector<Elsewhere> m_elsewhere;
    std::vector<std::pair<std::vector<std::string>, std::string>> m_missing; ///< Keys and message.
};

/// Calls `read` with the keys of the mapping `node`, then complains of keys that stand there twice, were not taken or
/// are missing. If `node` is no mapping it complains of that alone and `read` is not called. `what` names the mapping
/// in messages: "pose". True if there was nothing to complain of, in its values neither.
bool readMapping(const Node& node, std::string what, const std::function<void(Mapping&)>& read);

/// Reads and checks the text once: its size, characters, indentation, nesting and grammar. There is no root
/// after any complaint.
class YamlFile {
public:
    /// `what` for messages: "a routine begins with 'routine: NAME'" when the file is empty.
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

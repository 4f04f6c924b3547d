#include "routine/yaml/yaml_tree.hpp"

#include "base/unicode.hpp"
#include "routine/yaml/line_index.hpp"
#include "routine/yaml/syntax_fault.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <sstream>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace unknot {
namespace {

// Enough for every routine and stretch, but no file can exhaust the stack.
constexpr std::size_t deepest = 32;
// Enough for 10,000 steps with a dozen keys each. Every alias counts as written out.
constexpr std::size_t heaviest = 250'000;

struct Stop {
    YamlFault fault;
};

bool isQuote(char c) { return c == '"' || c == '\''; }
bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

// Anchors and tags precede their value.
std::size_t skipProperties(std::string_view text, std::size_t at) {
    while (at < text.size() && (text[at] == '&' || text[at] == '!')) {
        while (at < text.size() && !isBlank(text[at]))
            ++at;
        while (at < text.size() && isBlank(text[at]))
            ++at;
    }
    return at;
}

// The offset after the closing quote, or nothing.
std::optional<std::size_t> endOfQuotes(std::string_view text, std::size_t at) {
    const char quote = text[at];
    for (std::size_t i = at + 1; i < text.size(); ++i) {
        const bool doubled = quote == '\'' && text.substr(i).starts_with("''");
        if ((text[i] == '\\' && quote == '"') || doubled)
            ++i;
        else if (text[i] == quote)
            return i + 1;
    }
    return std::nullopt;
}

// The bytes that a text takes on its first line.
std::size_t writtenLength(std::string_view text, std::size_t at, const std::string& value) {
    if (at >= text.size()) return 1;
    if (isQuote(text[at])) return endOfQuotes(text, at).value_or(text.size()) - at;
    if (text[at] == '|' || text[at] == '>') return 1;
    std::string_view line = text.substr(at, value.size());
    line = line.substr(0, line.find('\n'));
    while (line.size() > 1 && isBlank(line.back()))
        line.remove_suffix(1);
    return line.size();
}

// The bytes of "*name".
std::size_t aliasLength(std::string_view text, std::size_t at) {
    return std::min(text.find_first_of(" \t\r\n,]}", at), text.size()) - at;
}

// The '#' behind an unquoted text, if it may have been meant as part of the text: "Set #2 of 3".
std::optional<std::size_t> noteBehind(std::string_view text, std::size_t at, std::string_view value) {
    if (at >= text.size() || isQuote(text[at]) || text[at] == '|' || text[at] == '>') return std::nullopt;
    // YAML changes nothing but the blanks of an unquoted text.
    for (const char c : value) {
        if (isBlank(c)) continue;
        while (at < text.size() && isBlank(text[at]))
            ++at;
        if (at >= text.size() || text[at] != c) return std::nullopt;
        ++at;
    }
    const std::size_t sign = std::min(text.find_first_not_of(" \t", at), text.size());
    if (sign == at || sign + 1 >= text.size() || text[sign] != '#') return std::nullopt;
    std::string_view behind = text.substr(sign + 1);
    return isLetterOrDigit(takeCharacter(behind)) ? std::optional(sign) : std::nullopt;
}

// The '#' in the place of a value that is empty for it, behind the key at `at`: "say: #2 of 3".
std::optional<std::size_t> noteInPlace(std::string_view text, std::size_t at) {
    std::string_view line = text.substr(at, text.find('\n', at) - at);
    const std::size_t sign = line.find(": #");
    if (sign == std::string_view::npos) return std::nullopt;
    line.remove_prefix(sign + 3);
    const bool isText = !line.empty() && isLetterOrDigit(takeCharacter(line));
    return isText ? std::optional(at + sign + 2) : std::nullopt;
}

class TreeBuilder : public YAML::EventHandler {
public:
    TreeBuilder(std::string_view text, YamlTree& tree) : m_text(text), m_places(text), m_tree(tree) {}

    std::size_t lastOffset() const { return m_lastOffset; }

    // The last '[' or '{' that is not closed yet.
    std::optional<SourceLocation> openBracket() const {
        for (auto open = m_open.rbegin(); open != m_open.rend(); ++open) {
            const std::size_t at = open->value->offset;
            if (at < m_text.size() && (m_text[at] == '[' || m_text[at] == '{')) return open->value->location;
        }
        return std::nullopt;
    }

    void OnDocumentStart(const YAML::Mark& mark) override {
        if (m_begun) {
            const std::size_t offset = offsetOf(mark);
            stop(DiagnosticId::syntax, offset,
                 m_text.substr(offset).starts_with("---")
                     ? "the file begins a second time here ('---'); one file holds one routine or stretch"
                     : "this does not belong to the text before it; look there for a missing quote or colon");
        }
        m_begun = true;
    }
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        std::size_t offset = offsetOf(mark);
        // For an empty value yaml-cpp gives the location of the next token. Go back to the gap.
        const bool written =
            offset < m_text.size() && (m_text[offset] == '~' || m_text[offset] == 'n' || m_text[offset] == 'N');
        if (!written) {
            while (offset > 0 && (offset >= m_text.size() || isBlank(m_text[offset]) || m_text[offset] == '-')) {
                --offset;
                if (m_text[offset] == '-') break;
            }
        }
        YamlValue& value = create(YamlValue::Kind::nothing, offset, anchor);
        value.finished = true;
        attach(value);
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        const std::size_t offset = offsetOf(mark);
        const auto found = m_anchors.find(anchor);
        if (found == m_anchors.end())
            stop(DiagnosticId::alias, offset,
                 "'*NAME' repeats a part that '&NAME' names, but no part above has this name; correct the name");
        if (!found->second->finished)
            stop(DiagnosticId::alias, offset, "this '*' repeats the part that it is in; move it out of there",
                 {{found->second->location, "the part begins here"}});
        m_lastOffset = offset;
        YamlValue& copy = m_tree.values.emplace_back(*found->second);
        copy.alias = m_places.at(offset, aliasLength(m_text, offset));
        attach(copy);
    }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& text) override {
        YamlValue& value = create(YamlValue::Kind::text, offsetOf(mark), anchor);
        refuseTag(offsetOf(mark), tag);
        refuseOpenQuote(value.offset);
        value.text = text;
        value.location = m_places.at(value.offset, writtenLength(m_text, value.offset, text));
        if (const auto note = noteBehind(m_text, value.offset, text)) value.note = m_places.at(*note);
        value.finished = true;
        attach(value);
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override {
        open(YamlValue::Kind::list, mark, tag, anchor);
    }
    void OnSequenceEnd() override { close(); }

    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override {
        open(YamlValue::Kind::mapping, mark, tag, anchor);
    }
    void OnMapEnd() override { close(); }

private:
    struct Open {
        YamlValue* value;
        const YamlValue* key = nullptr;
    };

    [[noreturn]] void stop(DiagnosticId id, std::size_t offset, std::string message,
                           std::vector<RelatedLocation> related = {}) {
        throw Stop{{id, m_places.at(offset), std::move(message), std::move(related)}};
    }

    std::size_t offsetOf(const YAML::Mark& mark) const {
        return mark.pos < 0 ? m_lastOffset : std::min(static_cast<std::size_t>(mark.pos), m_text.size());
    }

    YamlValue& create(YamlValue::Kind kind, std::size_t offset, YAML::anchor_t anchor) {
        YamlValue& value = m_tree.values.emplace_back();
        value.kind = kind;
        value.offset = skipProperties(m_text, offset);
        value.location = m_places.at(value.offset);
        m_lastOffset = value.offset;
        if (anchor != 0) m_anchors[anchor] = &value;
        return value;
    }

    void refuseTag(std::size_t offset, const std::string& tag) {
        if (tag.empty() || tag == "?" || tag == "!") return;
        const std::size_t written = m_text.find('!', offset);
        stop(DiagnosticId::syntax, written == std::string_view::npos ? offset : written,
             "a tag (a word that begins with '!') has no meaning here; delete it");
    }

    // yaml-cpp takes the end of the file for the closing quote.
    void refuseOpenQuote(std::size_t offset) {
        if (offset < m_text.size() && isQuote(m_text[offset]) && !endOfQuotes(m_text, offset))
            stop(DiagnosticId::quotes, offset, "this quote is never closed; put the same quote after the text");
    }

    void open(YamlValue::Kind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) {
        const std::size_t offset = offsetOf(mark);
        if (m_open.size() >= deepest)
            stop(DiagnosticId::overLimit, offset,
                 "this is nested too deeply; use at most " + std::to_string(deepest) + " levels of lists and keys");
        YamlValue& value = create(kind, offset, anchor);
        refuseTag(offset, tag);
        m_open.push_back({&value});
    }

    void close() {
        YamlValue& value = *m_open.back().value;
        m_open.pop_back();
        value.finished = true;
        attach(value);
    }

    // Call once the value is finished: only then its weight is known.
    void attach(const YamlValue& value) {
        if (m_open.empty()) {
            m_tree.root = &value;
            return;
        }
        Open& parent = m_open.back();
        parent.value->weight += value.weight;
        if (parent.value->weight > heaviest) {
            stop(DiagnosticId::overLimit, m_lastOffset,
                 "the file holds too much, or repeats ('*') too much; shorten it to at most "
                 "250,000 values");
        }
        if (parent.value->kind == YamlValue::Kind::list) {
            parent.value->items.push_back(&value);
        } else if (!parent.key) {
            parent.key = &value;
            const bool isFirstOfBlock = parent.value->entries.empty() && parent.value->offset == value.offset;
            if (isFirstOfBlock) parent.value->location = value.location;
        } else {
            placeNothingAtKey(value, *parent.key);
            parent.value->entries.emplace_back(parent.key, &value);
            parent.key = nullptr;
        }
    }

    void placeNothingAtKey(const YamlValue& value, const YamlValue& key) {
        YamlValue& last = m_tree.values.back();
        if (&last != &value || value.kind != YamlValue::Kind::nothing) return;
        last.location = key.location;
        if (const auto note = noteInPlace(m_text, key.offset)) last.note = m_places.at(*note);
    }

    std::string_view m_text;
    LineIndex m_places;
    YamlTree& m_tree;
    std::vector<Open> m_open;
    std::map<YAML::anchor_t, const YamlValue*> m_anchors;
    std::size_t m_lastOffset = 0;
    bool m_begun = false;
};

} // namespace

std::variant<YamlTree, YamlFault> readYamlTree(std::string_view text) {
    YamlTree tree;
    TreeBuilder builder(text, tree);
    try {
        std::istringstream stream{std::string(text)};
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) {
        }
        return tree;
    } catch (const Stop& stop) {
        return stop.fault;
    } catch (const YAML::Exception& exception) {
        const bool placed = exception.mark.pos >= 0 && !exception.mark.is_null();
        const std::size_t offset = placed ? static_cast<std::size_t>(exception.mark.pos) : builder.lastOffset();
        YamlFault fault = explainSyntax(text, offset, exception.msg, builder.lastOffset());
        if (fault.id == DiagnosticId::bracket)
            if (const auto opening = builder.openBracket()) fault.related.push_back({*opening, "opened here"});
        return fault;
    } catch (const std::exception&) {
        return explainSyntax(text, builder.lastOffset(), "", builder.lastOffset());
    }
}

} // namespace unknot

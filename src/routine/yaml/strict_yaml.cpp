#include "routine/yaml/strict_yaml.hpp"

#include "base/unicode.hpp"
#include "routine/yaml/text_check.hpp"
#include "routine/yaml/yaml_tree.hpp"

#include <algorithm>

namespace unknot {
namespace {

// More mistakes than an author mends at a time. A broken file must not flood the screen.
constexpr std::size_t mostDiagnostics = 100;

// Hides control characters. An escape in double quotes can bring them into a message.
std::string visible(std::string_view message) {
    std::string result;
    while (!message.empty()) {
        const char32_t character = takeCharacter(message);
        appendUtf8(result, isControl(character) ? U'\uFFFD' : character);
    }
    return result;
}

} // namespace

void DiagnosticSink::add(Severity severity, DiagnosticId id, const SourceLocation& location, std::string_view message,
                         std::vector<RelatedLocation> related) {
    if (severity == Severity::error) ++m_errors;
    m_found.push_back({severity, id, m_file, location, visible(message), std::move(related)});
}

void DiagnosticSink::errorWithoutLine(DiagnosticId id, std::string_view message) {
    error(id, {}, message);
    m_found.back().showsLine = false;
}

Diagnostics DiagnosticSink::take() {
    sortByLocation(m_found);
    // A value with aliases is read at each of them, so the same error may be found twice.
    Diagnostics kept;
    for (Diagnostic& found : m_found) {
        const bool known = std::any_of(kept.rbegin(), kept.rend(), [&](const Diagnostic& other) {
            return other.location == found.location && other.message == found.message;
        });
        if (known) continue;
        if (kept.size() == mostDiagnostics) {
            kept.push_back({Severity::error, DiagnosticId::tooManyMistakes, m_file, found.location,
                            "these are the first " + std::to_string(mostDiagnostics) +
                                " mistakes, and more follow; mend them and check again"});
            break;
        }
        kept.push_back(std::move(found));
    }
    m_found.clear();
    m_errors = 0;
    return kept;
}

struct YamlFile::Content {
    YamlTree tree;
};

YamlFile::YamlFile(std::string_view text, std::string_view beginsWith, DiagnosticSink& sink)
    : m_content(std::make_unique<Content>()), m_sink(sink) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    checkText(text, sink);
    if (sink.anyError()) return;
    auto result = readYamlTree(withoutBlankTabs(text));
    if (const YamlFault* fault = std::get_if<YamlFault>(&result)) {
        sink.error(fault->id, fault->location, fault->message, fault->related);
        return;
    }
    m_content->tree = std::move(std::get<YamlTree>(result));
    const YamlValue* root = m_content->tree.root;
    if (root && root->kind != YamlValue::Kind::nothing) return;
    m_content->tree.root = nullptr;
    sink.error(DiagnosticId::emptyFile, {}, "the file is empty; " + std::string(beginsWith));
}

YamlFile::~YamlFile() = default;

std::optional<Node> YamlFile::root() const {
    if (!m_content->tree.root) return std::nullopt;
    return Node(m_content->tree.root, "the file", &m_sink);
}

} // namespace unknot

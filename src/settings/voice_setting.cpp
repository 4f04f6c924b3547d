#include "settings/voice_setting.hpp"

#include "routine/yaml/yaml_tree.hpp"
#include "settings/setting_table.hpp"

namespace unknot {
namespace {

constexpr std::size_t mostWords = 50;

// Any text without control characters; else adds an error and returns nothing.
std::optional<std::string> wordIn(const Node& node) {
    if (node.isText() && node.raw().empty()) return std::string();
    return node.text() ? std::optional(node.raw()) : std::nullopt;
}

std::optional<std::vector<std::string>> listedWords(const Node& node) {
    const auto entries = node.list(1, mostWords, "each word of 'command'");
    if (!entries) return std::nullopt;
    std::vector<std::string> words;
    for (const Node& entry : *entries) {
        auto word = wordIn(entry);
        if (!word) return std::nullopt;
        words.push_back(std::move(*word));
    }
    return words;
}

std::optional<std::vector<std::string>> writtenWords(const Node& node) {
    if (!node.text()) return std::nullopt;
    auto words = splitCommand(node.raw());
    if (!words) node.addError(DiagnosticId::quotes, "'command' has a quote that is not closed");
    return words;
}

// Empty after a mistake.
std::vector<std::string> commandIn(const Node& node) {
    auto words = node.value()->kind == YamlValue::Kind::list ? listedWords(node) : writtenWords(node);
    if (!words) return {};
    if (words->empty() || words->front().empty()) {
        node.addError(DiagnosticId::emptyValue, "'command' must begin with the name of a program");
        return {};
    }
    return std::move(*words);
}

std::string quoted(const std::string& word) {
    std::string text = "\"";
    for (const char c : word) {
        if (c == '\n' || c == '\t' || c == '\r') {
            text += c == '\n' ? "\\n" : c == '\t' ? "\\t" : "\\r";
            continue;
        }
        if (c == '"' || c == '\\') text += '\\';
        text += c;
    }
    return text + "\"";
}

} // namespace

void readOwnVoice(const Node& node, Settings& settings) {
    readMapping(node, "voice", [&](Mapping& keys) {
        VoiceChoice use = VoiceChoice::own;
        keys.choice("use", setting_table::allVoices, use);
        const auto command = keys.required("command");
        if (!command) return;
        auto words = commandIn(*command);
        if (words.empty()) return;
        settings.voice = use;
        settings.voiceCommand = std::move(words);
    });
}

std::string ownVoiceText(const Settings& settings) {
    std::string text = "{";
    if (settings.voice != VoiceChoice::own) text += "use: " + wordOf(rowOf(Setting::voice), settings) + ", ";
    text += "command: [";
    for (const std::string& word : settings.voiceCommand)
        text += (text.ends_with('[') ? "" : ", ") + quoted(word);
    return text + "]}";
}

std::optional<std::vector<std::string>> splitCommand(std::string_view text) {
    std::vector<std::string> words;
    bool isInWord = false;
    char quote = 0;
    for (const char c : text) {
        const bool isBlank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!quote && isBlank) {
            isInWord = false;
            continue;
        }
        if (!isInWord) words.emplace_back();
        isInWord = true;
        if (quote ? c == quote : c == '\'' || c == '"')
            quote = quote ? '\0' : c;
        else
            words.back() += c;
    }
    return quote ? std::nullopt : std::optional(std::move(words));
}

} // namespace unknot

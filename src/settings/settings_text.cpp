#include "settings/settings_text.hpp"

#include "routine/yaml/strict_yaml.hpp"
#include "routine/yaml/text_check.hpp"
#include "settings/setting_table.hpp"
#include "settings/voice_setting.hpp"

#include <algorithm>
#include <set>

namespace unknot {
namespace {

void readRow(Mapping& keys, const char* key, const NumberSetting& number, Settings& settings) {
    keys.wholeNumber(key, number.lowest, number.highest, settings.*number.stored);
}

template <typename Choice>
void readChoice(const Node& node, const Choice& choice, Settings& settings) {
    const auto isWritten = [&](const auto& word) { return node.isText() && node.raw() == word.first; };
    const auto former = std::ranges::find_if(choice.formerWords, isWritten);
    auto& value = settings.*choice.stored;
    value = former != choice.formerWords.end() ? former->second : node.choice(choice.words).value_or(value);
}

template <typename Choice>
void readRow(Mapping& keys, const char* key, const Choice& choice, Settings& settings) {
    if (const auto node = keys.optional(key)) readChoice(*node, choice, settings);
}

void readRow(Mapping& keys, const char* key, const ChoiceSetting<VoiceChoice>& choice, Settings& settings) {
    const auto node = keys.optional(key);
    if (!node) return;
    if (node->isMapping()) return readOwnVoice(*node, settings);
    if (node->isText() && node->raw() == "own")
        return node->addError(DiagnosticId::missingKey,
                              "'voice' needs a command to be your own: write 'voice: {command: PROGRAM}'");
    ChoiceSetting<VoiceChoice> shipped = choice;
    shipped.words = setting_table::voices;
    readChoice(*node, shipped, settings);
}

void readKeys(Mapping& keys, Settings& settings) {
    keys.setMisplacedKeys({{"command", "to a voice: write 'voice: {command: PROGRAM}'"}});
    for (const SettingRow& row : setting_table::rows)
        std::visit([&](const auto& value) { readRow(keys, row.key, value, settings); }, row.value);
}

// True for a text of blanks and comments only. The program writes such a file if all settings have their defaults.
bool saysNothing(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        const std::size_t first = line.find_first_not_of(" \t\r");
        if (first != std::string_view::npos && line[first] != '#') return false;
        text.remove_prefix(std::min(line.size() + 1, text.size()));
    }
    return true;
}

// If the file is not valid YAML, reads each line by itself, so that a broken line loses no other setting. Its mistakes
// were reported before.
void readLineByLine(std::string_view text, Settings& settings) {
    constexpr std::size_t mostKeys = 50; // Far more than the settings. Keeps a huge file from taking long.
    std::set<std::string_view> seen;
    while (!text.empty() && seen.size() < mostKeys) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos || !seen.insert(line.substr(0, colon)).second) continue;
        DiagnosticSink ignoredDiagnostics("");
        const YamlFile yaml(line, "", ignoredDiagnostics);
        if (const auto root = yaml.root()) readMapping(*root, "", [&](Mapping& keys) { readKeys(keys, settings); });
    }
}

} // namespace

SettingsReadResult readSettings(std::string_view text, const std::string& file) {
    SettingsReadResult result;
    DiagnosticSink sink(file);
    if (saysNothing(text)) {
        checkText(text, sink);
    } else {
        const YamlFile yaml(text, "a settings file has lines such as 'light: night'", sink);
        if (const auto root = yaml.root()) {
            readMapping(*root, "settings file", [&](Mapping& keys) { readKeys(keys, result.settings); });
        } else {
            readLineByLine(text, result.settings);
        }
    }
    result.diagnostics = sink.take();
    return result;
}

std::string settingsText(const Settings& settings) {
    std::string text =
        "# Unknot: your settings for all routines. The program rewrites this file whenever you change a\n"
        "# setting in its window (key S). A setting that is not here has its usual value.\n";
    for (const SettingRow& row : setting_table::rows) {
        const bool isOwnVoice = &row == &rowOf(Setting::voice) && !settings.voiceCommand.empty();
        const std::string word = isOwnVoice ? ownVoiceText(settings) : wordOf(row, settings);
        if (word != wordOf(row, {})) text += std::string(row.key) + ": " + word + "\n";
    }
    return text;
}

} // namespace unknot

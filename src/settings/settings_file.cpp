#include "settings/settings_file.hpp"

#include "routine/strict_yaml.hpp"
#include "routine/text_check.hpp"
#include "settings/setting_words.hpp"

#include <algorithm>
#include <set>

namespace unknot {
namespace {

// One of the words, or the word that leaves it to the routine.
template <typename Value, std::size_t count>
std::optional<Value> orRoutine(const Node& node, const std::array<std::pair<const char*, Value>, count>& words) {
    using Choice = std::optional<Value>;
    std::array<std::pair<const char*, Choice>, count + 1> all;
    all[0] = {asTheRoutineSays, std::nullopt};
    std::ranges::transform(words, all.begin() + 1,
                           [](const auto& word) { return std::pair<const char*, Choice>(word.first, word.second); });
    return node.choice<Choice>(std::span<const std::pair<const char*, Choice>>(all)).value_or(std::nullopt);
}

void readSwitch(Mapping& keys, std::string_view key, bool& value) {
    if (const auto node = keys.optional(key))
        value = node->choice<bool>(std::span<const std::pair<const char*, bool>>(switchWords)).value_or(value);
}

void readNumber(Mapping& keys, std::string_view key, int lowest, int highest, int& value) {
    if (const auto node = keys.optional(key)) value = node->wholeNumber(lowest, highest).value_or(value);
}

void readKeys(Mapping& keys, Settings& settings) {
    if (const auto light = keys.optional("light")) settings.light = orRoutine(*light, lightWords);
    if (const auto position = keys.optional("position")) settings.position = orRoutine(*position, positionWords);
    if (const auto voice = keys.optional("voice"))
        settings.voice = voice->choice<VoiceChoice>(std::span<const std::pair<const char*, VoiceChoice>>(voiceWords))
                             .value_or(settings.voice);
    readNumber(keys, "voice-level", 0, limits::level, settings.voiceLevel);
    readNumber(keys, "chime-level", 0, limits::level, settings.chimeLevel);
    readNumber(keys, "text-scale", limits::leastTextScale, limits::mostTextScale, settings.textScale);
    readSwitch(keys, "reduced-motion", settings.reducedMotion);
    readSwitch(keys, "high-contrast", settings.highContrast);
    readSwitch(keys, "guidance-read", settings.guidanceRead);
}

// Nothing in it but blanks and comments: what the program itself writes when all is as usual.
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

// Where the file as a whole is no YAML, each of its lines may still say something: one broken line takes no more than
// itself away. Mistakes are told of already.
void readLineByLine(std::string_view text, Settings& settings) {
    constexpr std::size_t mostKeys = 50; // Far more than there are, so that nothing takes long.
    std::set<std::string_view> seen;
    while (!text.empty() && seen.size() < mostKeys) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos || !seen.insert(line.substr(0, colon)).second) continue;
        Complaints untold("");
        const YamlFile yaml(line, "", untold);
        const auto root = yaml.root();
        if (!root || !root->isMapping()) continue;
        Mapping keys(*root, "");
        readKeys(keys, settings);
    }
}

template <typename Words, typename Value>
std::string wordFor(const Words& words, const Value& value) {
    const auto found = std::ranges::find(words, value, [](const auto& word) { return word.second; });
    return found == words.end() ? "" : found->first;
}

// Writes each line that differs from the usual settings.
class Writer {
public:
    template <typename Value>
    void line(const char* key, const Value& value, const Value& usual, const std::string& word) {
        if (value != usual) m_text += std::string(key) + ": " + word + "\n";
    }
    void number(const char* key, int value, int usual) { line(key, value, usual, std::to_string(value)); }
    void onOff(const char* key, bool value, bool usual) { line(key, value, usual, wordFor(switchWords, value)); }

    std::string take() { return std::move(m_text); }

private:
    std::string m_text = "# Unknot: what was chosen for all routines. The program writes this file anew whenever a\n"
                         "# setting is changed in its window (key S). What is not here is as usual.\n";
};

} // namespace

SettingsRead readSettings(std::string_view text, const std::string& file) {
    SettingsRead result;
    Complaints complaints(file);
    if (saysNothing(text)) {
        checkText(text, complaints);
    } else {
        const YamlFile yaml(text, "a settings file has lines such as 'light: night'", complaints);
        if (const auto root = yaml.root()) {
            Mapping keys(*root, "settings file");
            if (keys.good()) readKeys(keys, result.settings);
            keys.finish();
        } else {
            readLineByLine(text, result.settings);
        }
    }
    result.diagnostics = complaints.take();
    return result;
}

std::string settingsText(const Settings& settings) {
    const Settings usual;
    Writer writer;
    if (settings.light) writer.line("light", settings.light, usual.light, wordFor(lightWords, *settings.light));
    if (settings.position)
        writer.line("position", settings.position, usual.position, wordFor(positionWords, *settings.position));
    writer.line("voice", settings.voice, usual.voice, wordFor(voiceWords, settings.voice));
    writer.number("voice-level", settings.voiceLevel, usual.voiceLevel);
    writer.number("chime-level", settings.chimeLevel, usual.chimeLevel);
    writer.number("text-scale", settings.textScale, usual.textScale);
    writer.onOff("reduced-motion", settings.reducedMotion, usual.reducedMotion);
    writer.onOff("high-contrast", settings.highContrast, usual.highContrast);
    writer.onOff("guidance-read", settings.guidanceRead, usual.guidanceRead);
    return writer.take();
}

} // namespace unknot

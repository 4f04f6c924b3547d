#include "commands/command_line/option_values.hpp"

#include "base/suggestion.hpp"
#include "commands/cramp_routine.hpp"
#include "routine/family.hpp"
#include "settings/setting_table.hpp"

#include <charconv>
#include <filesystem>
#include <span>
#include <system_error>
#include <utility>
#include <vector>

namespace unknot {
namespace {

Fault mustBe(const std::string& what, const std::string& text, const std::string& meant = "") {
    return Fault("must be " + what + ", not '" + text + "'" + meant);
}

// A word of an option, with its value.
template <typename Value>
struct Word {
    std::string text;
    Value value;
};

template <typename Value>
Result<Value> readWord(const std::string& text, const std::vector<Word<Value>>& words) {
    std::vector<std::string> known;
    for (const Word<Value>& word : words) {
        if (word.text == text) return word.value;
        known.push_back(word.text);
    }
    const auto near = closestMatch(text, known);
    return mustBe(joinWithOr(known), text, near ? "; did you mean '" + *near + "'?" : "");
}

// All of the text as a number, or nothing.
template <typename Number>
std::optional<Number> number(std::string_view text) {
    Number value{};
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

// Reads one of the words in `table`.
template <typename Value>
Result<Value> readOneOf(const std::string& text, std::span<const std::pair<const char*, Value>> table) {
    std::vector<Word<Value>> words;
    for (const auto& [word, stands] : table)
        words.push_back({word, stands});
    return readWord(text, words);
}

Result<int> readNumber(const std::string& text, int lowest, int highest) {
    const auto found = number<int>(text);
    if (found && *found >= lowest && *found <= highest) return *found;
    return mustBe("a whole number from " + std::to_string(lowest) + " to " + std::to_string(highest), text);
}

// A width and a height with an x between them.
std::optional<WindowSize> twoNumbers(std::string_view text) {
    const std::size_t cross = text.find('x');
    if (cross == std::string_view::npos) return std::nullopt;
    const auto width = number<int>(text.substr(0, cross)), height = number<int>(text.substr(cross + 1));
    if (!width || !height) return std::nullopt;
    return WindowSize{*width, *height};
}

// Synonyms for the muscles of a cramp, the likeliest meaning first.
std::vector<std::string> musclesMeant(const std::string& text) {
    constexpr std::pair<std::string_view, std::string_view> others[] = {
        {"thigh", "thigh-front"}, {"thigh", "thigh-back"}, {"leg", "calf"},  {"hamstring", "thigh-back"},
        {"ham", "thigh-back"},    {"toe", "foot"},         {"arch", "foot"}, {"quad", "thigh-front"},
        {"back", "thigh-back"},   {"sole", "foot"},        {"feet", "foot"}, {"quadricep", "thigh-front"},
        {"front", "thigh-front"}};
    std::string_view one = text;
    if (one.size() > 3 && one.ends_with('s')) one.remove_suffix(1);
    std::vector<std::string> meant;
    for (const auto& [word, muscle] : others) {
        if (word == one) meant.emplace_back(muscle);
    }
    return meant;
}

} // namespace

Result<Time> readTime(const std::string& text) {
    if (const auto time = parseDuration(text)) return *time;
    return mustBe("a time such as 25s, 1m30s or 1:30", text);
}

Result<double> readSpeed(const std::string& text) {
    const auto speed = number<double>(text);
    if (speed && *speed >= 0.1 && *speed <= 1000) return *speed;
    return mustBe("a number from 0.1 to 1000", text);
}

Result<Size> readSize(const std::string& text) {
    const auto inRange = [](int side) { return side >= 64 && side <= 8192; };
    const auto size = twoNumbers(text);
    if (!size || !inRange(size->width) || !inRange(size->height))
        return mustBe("a width and a height of 64 to 8192 pixels such as 1280x800", text);
    return Size{static_cast<double>(size->width), static_cast<double>(size->height)};
}

Result<WindowSize> readWindow(const std::string& text) {
    const auto size = twoNumbers(text);
    if (size && size->isUsable()) return *size;
    return mustBe("a width and a height of 320x240 to 16384x16384 pixels such as 1600x900", text);
}

Result<LightMode> readLight(const std::string& text) { return readOneOf<LightMode>(text, lightWords); }

Result<Light> readDayOrNight(const std::string& text) {
    return readWord<Light>(text, {{"day", Light::day}, {"night", Light::night}});
}

Result<CheckFormat> readCheckFormat(const std::string& text) {
    return readWord<CheckFormat>(text,
                                 {{"text", CheckFormat::text}, {"gcc", CheckFormat::gcc}, {"json", CheckFormat::json}});
}

Result<CrampMuscle> readMuscle(const std::string& text) {
    std::vector<Word<CrampMuscle>> words;
    for (int i = 0; i < crampMuscles; ++i) {
        const auto muscle = static_cast<CrampMuscle>(i);
        words.push_back({std::string(wordOf(muscle)), muscle});
    }
    if (const auto meant = musclesMeant(text); !meant.empty())
        return mustBe("calf, foot, thigh-front or thigh-back", text, didYouMean(meant));
    return readWord(text, words);
}

Result<VoiceChoice> readVoice(const std::string& text) {
    for (const auto& [word, voice] : setting_table::formerVoices) {
        if (word == text) return voice;
    }
    return readOneOf<VoiceChoice>(text, setting_table::voices);
}

Result<int> readLevel(const std::string& text) { return readNumber(text, 0, limits::level); }

Result<int> readTextScale(const std::string& text) {
    return readNumber(text, limits::leastTextScale, limits::mostTextScale);
}

Result<BodyPosition> readPosition(const std::string& text) { return readOneOf<BodyPosition>(text, positionWords); }

Result<WordAmount> readWordAmount(const std::string& text) { return readOneOf<WordAmount>(text, amountsOfWords); }

Result<Time> readSoundLead(const std::string& text) { return readOneOf<Time>(text, setting_table::soundLeads); }

Result<Side> readSide(const std::string& text) {
    return readWord<Side>(text, {{"left", Side::left}, {"right", Side::right}});
}

Result<std::string> readPictureFile(const std::string& text) {
    const auto ending = std::filesystem::path(text).extension();
    if (ending == ".svg" || ending == ".png") return text;
    return Fault("must end in .svg or .png; '" + text + "' does not");
}

Result<std::string> readFolder(const std::string& text) {
    std::error_code ignored;
    if (std::filesystem::is_directory(text, ignored)) return text;
    return mustBe("a folder that exists", text);
}

Result<std::string> readExportFile(const std::string& text) {
    const auto ending = std::filesystem::path(text).extension();
    for (const char* known : {".wav", ".flac", ".ogg", ".srt", ".vtt"})
        if (ending == known) return text;
    return Fault("must end in .wav, .flac or .ogg, or in .srt or .vtt for captions; '" + text + "' does not");
}

Result<Shell> readShell(const std::string& text) {
    return readWord<Shell>(text, {{"bash", Shell::bash}, {"zsh", Shell::zsh}, {"fish", Shell::fish}});
}

Result<ManualPageName> readManualPage(const std::string& text) {
    return readWord<ManualPageName>(
        text, {{"unknot", ManualPageName::unknot}, {"unknot-routine", ManualPageName::unknotRoutine}});
}

Result<ShownScreen> readShownScreen(const std::string& text) {
    return readWord<ShownScreen>(text, {{"home", ShownScreen::home},
                                        {"cramp", ShownScreen::cramp},
                                        {"help", ShownScreen::help},
                                        {"settings", ShownScreen::settings}});
}

Result<NamesChoice> readNamesChoice(const std::string& text) {
    return readWord<NamesChoice>(
        text, {{"routines", NamesChoice::routines}, {"stretches", NamesChoice::stretches}, {"all", NamesChoice::all}});
}

} // namespace unknot

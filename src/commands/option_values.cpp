#include "commands/option_values.hpp"

#include "base/suggestion.hpp"
#include "commands/cramp_routine.hpp"
#include "routine/family.hpp"
#include "settings/setting_words.hpp"

#include <charconv>
#include <filesystem>
#include <system_error>
#include <utility>
#include <vector>

namespace unknot {
namespace {

std::string mustBe(const std::string& what, const std::string& text) {
    return "must be " + what + ", not '" + text + "'";
}

// A word that stands for a value.
template <typename Value>
struct Word {
    std::string text;
    Value value;
};

template <typename Value>
std::string readWord(const std::string& text, const std::string& what, const std::vector<Word<Value>>& words,
                     std::optional<Value>& value) {
    std::vector<std::string> known;
    for (const Word<Value>& word : words) {
        if (word.text == text) {
            value = word.value;
            return {};
        }
        known.push_back(word.text);
    }
    const auto near = nearest(text, known);
    return mustBe(what, text) + (near ? "; did you mean '" + *near + "'?" : "");
}

// All of the text as a number, or nothing.
template <typename Number>
std::optional<Number> number(std::string_view text) {
    Number value{};
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

// One of a table's words.
template <typename Table, typename Value>
std::string readOneOf(const std::string& text, const std::string& what, const Table& table,
                      std::optional<Value>& value) {
    std::vector<Word<Value>> words;
    for (const auto& [word, stands] : table)
        words.push_back({word, stands});
    return readWord(text, what, words, value);
}

std::string readNumber(const std::string& text, int lowest, int highest, std::optional<int>& value) {
    const auto found = number<int>(text);
    if (!found || *found < lowest || *found > highest)
        return mustBe("a whole number from " + std::to_string(lowest) + " to " + std::to_string(highest), text);
    value = found;
    return {};
}

// A width and a height with an x between them.
std::optional<WindowSize> twoNumbers(std::string_view text) {
    const std::size_t cross = text.find('x');
    if (cross == std::string_view::npos) return std::nullopt;
    const auto width = number<int>(text.substr(0, cross)), height = number<int>(text.substr(cross + 1));
    if (!width || !height) return std::nullopt;
    return WindowSize{*width, *height};
}

// What people call a cramping muscle, beside the words that are known; the likeliest first.
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

std::string readTime(const std::string& text, Time& value) {
    const auto time = parseDuration(text);
    if (!time) return mustBe("a time such as 25s, 1m30s or 1:30", text);
    value = *time;
    return {};
}

std::string readSpeed(const std::string& text, double& value) {
    const auto speed = number<double>(text);
    if (!speed || !(*speed >= 0.1 && *speed <= 1000)) return mustBe("a number from 0.1 to 1000", text);
    value = *speed;
    return {};
}

std::string readSize(const std::string& text, Size& value) {
    const auto inRange = [](int side) { return side >= 64 && side <= 8192; };
    const auto size = twoNumbers(text);
    if (!size || !inRange(size->width) || !inRange(size->height))
        return mustBe("a width and a height of 64 to 8192 pixels such as 1280x800", text);
    value = {static_cast<double>(size->width), static_cast<double>(size->height)};
    return {};
}

std::string readWindow(const std::string& text, std::optional<WindowSize>& value) {
    const auto size = twoNumbers(text);
    if (!size || !size->isUsable())
        return mustBe("a width and a height of 320x240 to 16384x16384 pixels such as 1600x900", text);
    value = size;
    return {};
}

std::string readLight(const std::string& text, std::optional<LightWish>& value) {
    return readOneOf(text, "day, night or auto", lightWords, value);
}

std::string readMuscle(const std::string& text, CrampMuscle& value) {
    std::vector<Word<CrampMuscle>> words;
    for (int i = 0; i < crampMuscles; ++i) {
        const auto muscle = static_cast<CrampMuscle>(i);
        words.push_back({std::string(wordOf(muscle)), muscle});
    }
    const std::string what = "calf, foot, thigh-front or thigh-back";
    if (const auto meant = musclesMeant(text); !meant.empty()) return mustBe(what, text) + didYouMean(meant);
    std::optional<CrampMuscle> muscle;
    std::string fault = readWord(text, what, words, muscle);
    value = muscle.value_or(value);
    return fault;
}

std::string readVoice(const std::string& text, std::optional<VoiceChoice>& value) {
    return readOneOf(text, "low, high or off", voiceWords, value);
}

std::string readLevel(const std::string& text, std::optional<int>& value) {
    return readNumber(text, 0, limits::level, value);
}

std::string readTextScale(const std::string& text, std::optional<int>& value) {
    return readNumber(text, limits::leastTextScale, limits::mostTextScale, value);
}

std::string readPosition(const std::string& text, std::optional<BodyPosition>& value) {
    return readOneOf(text, "bed, seated or standing", positionWords, value);
}

std::string readSide(const std::string& text, std::optional<Side>& value) {
    return readWord<Side>(text, "left or right", {{"left", Side::left}, {"right", Side::right}}, value);
}

std::string readPictureFile(const std::string& text, std::string& value) {
    const auto ending = std::filesystem::path(text).extension();
    if (ending != ".svg" && ending != ".png") return "must end in .svg or .png, not as '" + text + "' does";
    value = text;
    return {};
}

std::string readFolder(const std::string& text, std::string& value) {
    std::error_code ignored;
    if (!std::filesystem::is_directory(text, ignored)) return mustBe("a folder that exists", text);
    value = text;
    return {};
}

std::string readSoundFile(const std::string& text, std::string& value) {
    const auto ending = std::filesystem::path(text).extension();
    if (ending != ".wav" && ending != ".flac" && ending != ".ogg")
        return "must end in .wav, .flac or .ogg, not as '" + text + "' does";
    value = text;
    return {};
}

} // namespace unknot

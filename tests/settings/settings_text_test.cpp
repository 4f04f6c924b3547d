#include "settings/settings_text.hpp"

#include "random_settings.hpp"
#include "settings/setting_table.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <tuple>

using namespace unknot;
using namespace unknot::test;

namespace {

SettingsReadResult read(std::string_view text) { return readSettings(text, "settings.yaml"); }

std::string onlyMessage(std::string_view text) {
    const auto found = read(text).diagnostics;
    REQUIRE(found.size() == 1);
    CHECK(found.front().severity == Severity::error);
    return found.front().message;
}

std::string textWithEverything() {
    return "light: night\nposition: bed\nwords: short\nvoice: lighter\nvoice-level: 4\nchime-level: 0\nnight-level: 6\n"
           "someone-beside: on\nsound-lead: 2s\ntext-scale: 150\nreduced-motion: on\nhigh-contrast: on\nguidance-read: "
           "on\n";
}

} // namespace

TEST_CASE("Every key is read") {
    const SettingsReadResult result = read(textWithEverything());
    CHECK(result.diagnostics.empty());
    const Settings expected{LightMode::night,
                            BodyPosition::bed,
                            WordAmount::brief,
                            VoiceChoice::lighter,
                            4,
                            0,
                            6,
                            true,
                            seconds(2),
                            150,
                            true,
                            true,
                            true};
    CHECK(result.settings == expected);
}

TEST_CASE("The words for no choice of one's own, and for the usual, are understood") {
    const SettingsReadResult result = read(
        "light: routine\nposition: routine\nwords: routine\nvoice: deeper\nreduced-motion: off\nhigh-contrast: off\n");
    CHECK(result.diagnostics.empty());
    CHECK(result.settings == Settings{});
    CHECK(read("voice: off").settings.voice == VoiceChoice::none);
    CHECK(read("light: auto").settings.light == LightMode::automatic);
}

TEST_CASE("The former words for the voices are read, and written as deeper and lighter") {
    for (const auto& [former, voice, word] :
         {std::tuple{"low", VoiceChoice::deeper, "deeper"}, {"high", VoiceChoice::lighter, "lighter"}}) {
        const SettingsReadResult result = read(std::string("light: night\nvoice: ") + former + "\n");
        CHECK(result.diagnostics.empty());
        CHECK(result.settings.light == LightMode::night);
        CHECK(result.settings.voice == voice);
        CHECK(wordOf(rowOf(Setting::voice), result.settings) == word);
    }
    CHECK(settingsText(read("voice: high").settings).ends_with("\nvoice: lighter\n"));
    CHECK(onlyMessage("voice: [high]\n").find("must be deeper, lighter or off") != std::string::npos);
}

TEST_CASE("A text without a word in it is no mistake") {
    for (const char* text : {"", "\n\n", "# only a comment", "  # one\r\n\t\r\n", "\xEF\xBB\xBF# marked\n"}) {
        CAPTURE(text);
        CHECK(read(text).diagnostics.empty());
        CHECK(read(text).settings == Settings{});
    }
}

TEST_CASE("A slip of the fingers gets a suggestion, and its place") {
    CHECK(onlyMessage("lihgt: day\n") == "unknown key 'lihgt' in this settings file; did you mean 'light'?");
    CHECK(onlyMessage("light: nigth\n") ==
          "'light' must be routine, day, night or auto, not 'nigth'; did you mean 'night'?");
    CHECK(onlyMessage("voice: ligther\n") ==
          "'voice' must be deeper, lighter or off, not 'ligther'; did you mean 'lighter'?");
    const auto found = read("voice: deeper\ntext-scale: 300\n").diagnostics;
    REQUIRE(found.size() == 1);
    CHECK(found.front().location == SourceLocation{2, 13, 3});
    CHECK(found.front().message == "'text-scale' must be a whole number from 100 to 200, not '300'");
}

TEST_CASE("Doubled keys and values of another kind are mistakes") {
    CHECK(onlyMessage("voice: deeper\nvoice: lighter\n").find("twice") != std::string::npos);
    CHECK(onlyMessage("light: [day]\n").find("not a list") != std::string::npos);
    CHECK(onlyMessage("voice-level: 4.5\n").find("whole number") != std::string::npos);
    CHECK(onlyMessage("voice-level: -1\n").find("from 0 to 10") != std::string::npos);
    CHECK(onlyMessage("high-contrast: maybe\n").find("on or off") != std::string::npos);
    CHECK(onlyMessage("- light: day\n").find("not a list") != std::string::npos);
}

TEST_CASE("Valid settings apply beside invalid ones") {
    const SettingsReadResult result = read("light: night\nvoice: shouting\nvoice-level: 3\n");
    CHECK(result.diagnostics.size() == 1);
    CHECK(result.settings.light == LightMode::night);
    CHECK(result.settings.voice == VoiceChoice::deeper);
    CHECK(result.settings.voiceLevel == 3);
}

TEST_CASE("A line that breaks the whole file takes only itself away") {
    for (const char* line :
         {"voice: [", "\tvoice: lighter", "voice: \"lighter", "vo\xFFice: lighter", "voice lighter", "}{"}) {
        CAPTURE(line);
        const SettingsReadResult result = read("light: night\n" + std::string(line) + "\nvoice-level: 3\n");
        CHECK(hasErrors(result.diagnostics));
        CHECK(result.settings.light == LightMode::night);
        CHECK(result.settings.voice == VoiceChoice::deeper);
        CHECK(result.settings.voiceLevel == 3);
    }
}

TEST_CASE("The text of the usual settings is only a comment on the file's purpose") {
    const std::string text = settingsText({});
    for (std::string_view rest = text; !rest.empty(); rest.remove_prefix(rest.find('\n') + 1))
        CHECK(rest.starts_with('#'));
    CHECK(text.find("Unknot") != std::string::npos);
    CHECK(text.find("program rewrites") != std::string::npos);
}

TEST_CASE("The text lists only settings that differ from the usual ones") {
    Settings settings;
    settings.voiceLevel = 2;
    settings.light = LightMode::automatic;
    const std::string text = settingsText(settings);
    CHECK(text == settingsText({}) + "light: auto\nvoice-level: 2\n");
}

TEST_CASE("Any settings are read back as they were written") {
    std::mt19937 random{4};
    for (int i = 0; i < 500; ++i) {
        const Settings settings = randomSettings(random);
        const std::string text = settingsText(settings);
        CAPTURE(text);
        const SettingsReadResult back = read(text);
        CHECK(back.diagnostics.empty());
        CHECK(back.settings == settings);
    }
}

TEST_CASE("A damaged text gives possible settings, and its mistakes have lines within the text") {
    std::mt19937 random{11};
    const auto below = [&](std::size_t bound) { return random() % bound; };
    const std::string telling = "\n\t :-{}[]&*!|>'\"#%@`,?~\\\xFF\xC3\x1B" + std::string(1, '\0') + "0as\r";
    int right = 0, wrong = 0;
    for (int i = 0; i < 4000; ++i) {
        std::string text = settingsText({}) + textWithEverything();
        for (std::size_t change = 0, changes = 1 + below(4); change < changes && !text.empty(); ++change) {
            const std::size_t at = below(text.size());
            switch (below(4)) {
            case 0:
                text.erase(at, 1 + below(8));
                break;
            case 1:
                text.insert(at, 1, telling[below(telling.size())]);
                break;
            case 2:
                text[at] = static_cast<char>(below(256));
                break;
            default:
                text.insert(at, text.substr(below(text.size()), 1 + below(20)));
                break;
            }
        }
        CAPTURE(text);
        const SettingsReadResult result = read(text);
        ++(result.diagnostics.empty() ? right : wrong);
        CHECK(read(settingsText(result.settings)).settings == result.settings);
        const int lines = 1 + static_cast<int>(std::ranges::count(text, '\n'));
        for (const Diagnostic& found : result.diagnostics) {
            CHECK(found.location.line >= 1);
            CHECK(found.location.line <= lines);
        }
    }
    CHECK(right > 100);
    CHECK(wrong > 1000);
}

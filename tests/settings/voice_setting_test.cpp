#include "settings/voice_setting.hpp"

#include "settings/setting_table.hpp"
#include "settings/settings_text.hpp"

#include <doctest/doctest.h>

using namespace unknot;

namespace {

using Words = std::vector<std::string>;

SettingsReadResult read(std::string_view text) { return readSettings(text, "settings.yaml"); }

// The command of a text without mistakes.
Words commandIn(std::string_view text) {
    const SettingsReadResult result = read(text);
    for (const Diagnostic& found : result.diagnostics)
        FAIL_CHECK(text << ": " << found.message);
    return result.settings.voiceCommand;
}

Diagnostic onlyMistake(std::string_view text) {
    const SettingsReadResult result = read(text);
    REQUIRE(result.diagnostics.size() == 1);
    CHECK(result.diagnostics.front().severity == Severity::error);
    return result.diagnostics.front();
}

Settings withOwnVoice(VoiceChoice voice = VoiceChoice::own) {
    Settings settings;
    settings.voice = voice;
    settings.voiceCommand = {"espeak-ng", "--stdout"};
    return settings;
}

} // namespace

TEST_CASE("A command is written as one text or as a list of its words, and makes the voice the person's own") {
    const Words words{"espeak-ng", "-v", "English (America)", "--stdout"};
    for (const char* text : {"voice: {command: [espeak-ng, -v, English (America), --stdout]}\n",
                             "voice:\n  command: [espeak-ng, -v, 'English (America)', \"--stdout\"]\n",
                             "voice:\n  command: espeak-ng -v 'English (America)' --stdout\n",
                             "voice:\n  command: espeak-ng   -v \"English (America)\" --stdout\n",
                             "voice:\n  command:\n    - espeak-ng\n    - -v\n    - English (America)\n    - --stdout\n",
                             "voice:\n  command: >\n    espeak-ng -v \"English (America)\"\n    --stdout\n"}) {
        CHECK(commandIn(text) == words);
        CHECK(read(text).settings.voice == VoiceChoice::own);
    }
}

TEST_CASE("Another voice may be in use, and the command is kept for later") {
    for (const auto& [word, voice] : setting_table::allVoices) {
        const auto result = read(std::string("voice: {use: ") + word + ", command: espeak-ng --stdout}\n");
        CHECK(result.diagnostics.empty());
        CHECK(result.settings == withOwnVoice(voice));
    }
}

TEST_CASE("Quotes join words, and no other character has a meaning") {
    CHECK(splitCommand("a 'b c'\"d e\" f") == Words{"a", "b cd e", "f"});
    CHECK(splitCommand("say \"it's\" '\"' $HOME \\ *;|") == Words{"say", "it's", "\"", "$HOME", "\\", "*;|"});
    CHECK(splitCommand("a '' b") == Words{"a", "", "b"});
    CHECK(splitCommand("  \t\n ") == Words{});
    CHECK_FALSE(splitCommand("say 'it"));
    CHECK_FALSE(splitCommand("say it's"));
}

TEST_CASE("A mistake in the own voice has its place and a way out") {
    CHECK(onlyMistake("voice: own\n").message ==
          "'voice' needs a command to be your own: write 'voice: {command: PROGRAM}'");
    CHECK(onlyMistake("light: auto\ncommand: espeak-ng\n").message ==
          "'command' belongs to a voice: write 'voice: {command: PROGRAM}'");
    CHECK(onlyMistake("voice: {use: own}\n").message == "'command' is missing in this voice");
    CHECK(onlyMistake("voice: {comand: espeak-ng}\n").message ==
          "unknown key 'comand' in this voice; did you mean 'command'?");
    CHECK(onlyMistake("voice: {command: espeak-ng, level: 3}\n").message ==
          "unknown key 'level' in this voice; it may have 'use' or 'command'");
    CHECK(onlyMistake("voice: {command: }\n").message == "'command' is empty; it must be a text");
    CHECK(onlyMistake("voice: {command: []}\n").message == "'command' must have at least 1 entry, not 0");
    CHECK(onlyMistake("voice: {command: {program: espeak-ng}}\n").message ==
          "'command' must be a text, not keys with values");
    CHECK(onlyMistake("voice: {command: [espeak-ng, [a]]}\n").message ==
          "each word of 'command' must be a text, not a list");
    CHECK(onlyMistake("voice: {command: \"espeak-ng 'en\"}\n").message == "'command' has a quote that is not closed");
    CHECK(onlyMistake("voice: {command: ['', a]}\n").message == "'command' must begin with the name of a program");
    const Diagnostic shouting = onlyMistake("light: auto\nvoice: {use: shouting, command: espeak-ng}\n");
    CHECK(shouting.message == "'use' must be deeper, lighter, own or off, not 'shouting'");
    CHECK(shouting.location == SourceLocation{2, 14, 8});
}

TEST_CASE("Without a right command the usual voice stays") {
    for (const char* text :
         {"voice: own\n", "voice: {use: own}\n", "voice: {use: lighter, command: []}\n", "voice: {command: \"'\"}\n",
          "voice: {command: [espeak-ng, [a]]}\n", "voice: [espeak-ng]\n", "voice: {command: ''}\n"}) {
        CAPTURE(text);
        CHECK(read(text).settings == Settings{});
        CHECK(hasErrors(read(text).diagnostics));
    }
}

TEST_CASE("The file keeps the command in one line whatever else is saved, and a broken line leaves it") {
    Settings settings = withOwnVoice();
    CHECK(settingsText(settings).ends_with("\nvoice: {command: [\"espeak-ng\", \"--stdout\"]}\n"));
    settings = stepSetting(settings, Setting::highContrast, 1);
    settings = stepSetting(settings, Setting::voice, 1);
    CHECK(settingsText(settings).find("voice: {use: off, command: [\"espeak-ng\", \"--stdout\"]}\n") !=
          std::string::npos);
    CHECK(read(settingsText(settings) + "text-scale: [\n").settings.voiceCommand == withOwnVoice().voiceCommand);
}

TEST_CASE("Any words of a command are read back as they were written") {
    for (const Words& words :
         {Words{"a b", "", "'", "\"", "\\", "\\n", "#", "{x: [y]}", "null", "~", "- ", ": ", "-"},
          Words{"\xC3\xA9\xE4\xBD\x93", "a\nb", "a\tb", "  a  b  ", "yes", "0x10", "&a", "*a", "!t"},
          Words{"/usr/bin/env", "%d", "@", "`", "|", ">", "?", ",", "1", "=", "<<"}}) {
        Settings settings = withOwnVoice();
        settings.voiceCommand = words;
        CHECK(commandIn(settingsText(settings)) == words);
    }
}

TEST_CASE("The own voice is among the voices to choose only if there is a command") {
    Settings settings;
    for (int i = 0; i < 8; ++i) {
        settings = stepSetting(settings, Setting::voice, 1);
        CHECK(settings.voice != VoiceChoice::own);
    }
    settings = withOwnVoice(VoiceChoice::lighter);
    CHECK(stepSetting(settings, Setting::voice, 1).voice == VoiceChoice::own);
    CHECK(stepSetting(settings, Setting::voice, 2).voice == VoiceChoice::none);
    CHECK(stepSetting(settings, Setting::voice, 4) == settings);
    CHECK(stepSetting(withOwnVoice(), Setting::voice, -1).voice == VoiceChoice::lighter);
}

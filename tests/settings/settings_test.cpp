#include "settings/settings.hpp"

#include <doctest/doctest.h>

#include <climits>

using namespace unknot;

namespace {

constexpr Setting all[] = {Setting::light,      Setting::position,   Setting::words,         Setting::voice,
                           Setting::voiceLevel, Setting::chimeLevel, Setting::nightLevel,    Setting::someoneBeside,
                           Setting::soundLead,  Setting::textScale,  Setting::reducedMotion, Setting::highContrast};

Overrides everything() {
    return {LightMode::night,
            BodyPosition::bed,
            WordAmount::brief,
            VoiceChoice::lighter,
            3,
            4,
            6,
            true,
            seconds(2),
            150,
            true,
            true};
}

} // namespace

TEST_CASE("By itself it is night from 20:00 to 7:00") {
    for (int hour = 0; hour < 24; ++hour) {
        CAPTURE(hour);
        const Light expected = hour >= 20 || hour <= 6 ? Light::night : Light::day;
        CHECK(lightFor({}, LightMode::automatic, hour) == expected);
    }
}

TEST_CASE("The person's light counts before the routine's wish, and that before the clock") {
    Settings day, night, byClock;
    day.light = LightMode::day;
    night.light = LightMode::night;
    byClock.light = LightMode::automatic;
    CHECK(lightFor({}, LightMode::night, 12) == Light::night);
    CHECK(lightFor({}, LightMode::day, 23) == Light::day);
    CHECK(lightFor(day, LightMode::night, 23) == Light::day);
    CHECK(lightFor(night, LightMode::day, 12) == Light::night);
    CHECK(lightFor(byClock, LightMode::night, 12) == Light::day);
}

TEST_CASE("Without overrides the stored settings are in force, and each override counts before its setting") {
    Settings stored;
    stored.voiceLevel = 7;
    stored.position = BodyPosition::seated;
    CHECK(effectiveSettings(stored, {}) == stored);

    const Settings now = effectiveSettings(stored, everything());
    CHECK(now.light == LightMode::night);
    CHECK(now.position == BodyPosition::bed);
    CHECK(now.words == WordAmount::brief);
    CHECK(now.voice == VoiceChoice::lighter);
    CHECK(now.voiceLevel == 3);
    CHECK(now.chimeLevel == 4);
    CHECK(now.nightLevel == 6);
    CHECK(now.someoneBeside);
    CHECK(now.soundLead == seconds(2));
    CHECK(now.textScale == 150);
    CHECK(now.reducedMotion);
    CHECK(now.highContrast);
}

TEST_CASE("An override can switch off a setting that is stored as on") {
    Settings stored;
    stored.highContrast = true;
    Overrides overrides;
    overrides.highContrast = false;
    CHECK_FALSE(effectiveSettings(stored, overrides).highContrast);
}

TEST_CASE("Taking away the override of one setting leaves the others") {
    for (const Setting setting : all) {
        const Overrides rest = withoutOverride(everything(), setting);
        CHECK(rest != everything());
        CHECK(withoutOverride(rest, setting) == rest);
        CHECK(rest.light.has_value() == (setting != Setting::light));
        CHECK(rest.position.has_value() == (setting != Setting::position));
        CHECK(rest.words.has_value() == (setting != Setting::words));
        CHECK(rest.voice.has_value() == (setting != Setting::voice));
        CHECK(rest.voiceLevel.has_value() == (setting != Setting::voiceLevel));
        CHECK(rest.chimeLevel.has_value() == (setting != Setting::chimeLevel));
        CHECK(rest.nightLevel.has_value() == (setting != Setting::nightLevel));
        CHECK(rest.someoneBeside.has_value() == (setting != Setting::someoneBeside));
        CHECK(rest.soundLead.has_value() == (setting != Setting::soundLead));
        CHECK(rest.textScale.has_value() == (setting != Setting::textScale));
        CHECK(rest.reducedMotion.has_value() == (setting != Setting::reducedMotion));
        CHECK(rest.highContrast.has_value() == (setting != Setting::highContrast));
    }
}

TEST_CASE("Light goes round from the routine's wish over day and night to the clock") {
    Settings settings;
    const std::optional<LightMode> order[] = {LightMode::day, LightMode::night, LightMode::automatic, std::nullopt};
    for (const auto& expected : order) {
        settings = stepSetting(settings, Setting::light, 1);
        CHECK(settings.light == expected);
    }
}

TEST_CASE("Each choice that goes round is back after as many steps as there are choices, either way") {
    const std::pair<Setting, int> rings[] = {
        {Setting::light, 4},     {Setting::position, 4},      {Setting::words, 4},         {Setting::voice, 3},
        {Setting::soundLead, 7}, {Setting::someoneBeside, 2}, {Setting::reducedMotion, 2}, {Setting::highContrast, 2}};
    for (const auto& [setting, count] : rings) {
        for (const int by : {1, -1}) {
            Settings settings;
            for (int i = 1; i <= count; ++i) {
                settings = stepSetting(settings, setting, by);
                CHECK((settings == Settings{}) == (i == count));
            }
        }
    }
}

TEST_CASE("A step forward and one back leave everything as it was, away from the ends") {
    Settings settings;
    settings.voiceLevel = settings.chimeLevel = 5;
    settings.textScale = 150;
    for (const Setting setting : all) {
        CHECK(stepSetting(stepSetting(settings, setting, 1), setting, -1) == settings);
        CHECK(stepSetting(stepSetting(settings, setting, -1), setting, 1) == settings);
    }
}

TEST_CASE("Levels and the text size stop at their ends") {
    Settings settings;
    settings.textScale = 200;
    settings.nightLevel = 10;
    for (const Setting setting : {Setting::voiceLevel, Setting::chimeLevel, Setting::nightLevel, Setting::textScale})
        CHECK(stepSetting(settings, setting, 1) == settings);
    settings.voiceLevel = settings.chimeLevel = settings.nightLevel = 0;
    settings.textScale = 100;
    for (const Setting setting : {Setting::voiceLevel, Setting::chimeLevel, Setting::nightLevel, Setting::textScale})
        CHECK(stepSetting(settings, setting, -1) == settings);
}

TEST_CASE("A text size between two steps goes to the next one in the direction asked for") {
    Settings settings;
    settings.textScale = 110;
    CHECK(stepSetting(settings, Setting::textScale, 1).textScale == 125);
    CHECK(stepSetting(settings, Setting::textScale, -1).textScale == 100);
}

TEST_CASE("Steps of any size keep every setting within its limits") {
    Settings wild;
    wild.voiceLevel = INT_MAX;
    wild.chimeLevel = INT_MIN;
    wild.textScale = INT_MIN;
    for (const Setting setting : all) {
        for (const int by : {INT_MIN, -3, 0, 3, INT_MAX}) {
            const Settings one = stepSetting({}, setting, by);
            CHECK(one.voiceLevel >= 0);
            CHECK(one.voiceLevel <= limits::level);
            CHECK(one.textScale >= limits::leastTextScale);
            CHECK(one.textScale <= limits::mostTextScale);
            stepSetting(wild, setting, by);
        }
    }
    CHECK(stepSetting(wild, Setting::voiceLevel, -1).voiceLevel == limits::level - 1);
    CHECK(stepSetting(wild, Setting::chimeLevel, 1).chimeLevel == 1);
    CHECK(stepSetting(wild, Setting::textScale, 1).textScale == 125);
}

TEST_CASE("The sound starts at 5 of 10 by night unless the person chose another loudness, and in full by day") {
    Settings settings;
    CHECK(startVolume(settings, Light::night) == 5);
    CHECK(startVolume(settings, Light::day) == 10);
    settings.nightLevel = 8;
    CHECK(startVolume(settings, Light::night) == 8);
    CHECK(startVolume(settings, Light::day) == 10);
}

TEST_CASE("A volume of 0 is silent, 10 is full, and 5 is 12 decibels below") {
    CHECK(volumeGain(0) == 0);
    CHECK(volumeGain(5) == 0.25);
    CHECK(volumeGain(10) == 1);
}

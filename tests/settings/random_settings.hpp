#pragma once

// Random settings, all of them valid.

#include "settings/settings.hpp"

#include <random>

namespace unknot::test {

inline Settings randomSettings(std::mt19937& random) {
    const auto below = [&](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
    Settings settings;
    if (below(2) == 1) settings.voiceCommand = {"espeak-ng", "-v", "en us", "--stdout"};
    for (const Setting setting : {Setting::light, Setting::position, Setting::words, Setting::voice, Setting::soundLead,
                                  Setting::reducedMotion, Setting::highContrast})
        settings = stepSetting(settings, setting, below(4));
    settings.voiceLevel = below(limits::level + 1);
    settings.chimeLevel = below(limits::level + 1);
    settings.nightLevel = below(limits::level + 1);
    settings.someoneBeside = below(2) == 1;
    settings.textScale = limits::leastTextScale + below(limits::mostTextScale - limits::leastTextScale + 1);
    settings.guidanceRead = below(2) == 1;
    return settings;
}

} // namespace unknot::test

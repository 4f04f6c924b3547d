#include "settings/settings.hpp"

#include <algorithm>
#include <array>

namespace unknot {
namespace {

constexpr std::array<std::optional<LightWish>, 4> lights = {std::nullopt, LightWish::day, LightWish::night,
                                                            LightWish::automatic};
constexpr std::array<std::optional<BodyPosition>, 4> positions = {std::nullopt, BodyPosition::bed, BodyPosition::seated,
                                                                  BodyPosition::standing};
constexpr std::array<VoiceChoice, 3> voices = {VoiceChoice::low, VoiceChoice::high, VoiceChoice::none};

// The choice that stands `by` places from `now`, as if the choices stood in a ring.
template <typename Value, std::size_t count>
Value turned(const std::array<Value, count>& choices, const Value& now, int by) {
    const auto at = static_cast<int>(std::ranges::find(choices, now) - choices.begin());
    constexpr int size = static_cast<int>(count);
    return choices[static_cast<std::size_t>(((at + by) % size + size) % size)];
}

int levelMoved(int level, int by) {
    // The two are kept small, so that no sum of theirs is out of range.
    constexpr int most = limits::level;
    return std::clamp(std::clamp(level, 0, most) + std::clamp(by, -most, most), 0, most);
}

// One that a person wrote by hand may stand between two steps: it goes to the nearest in that direction.
int textScaleMoved(int scale, int by) {
    const int now = std::clamp(scale, limits::leastTextScale, limits::mostTextScale) - limits::leastTextScale;
    const int steps = (now + (by < 0 ? limits::textScaleStep - 1 : 0)) / limits::textScaleStep;
    const int moved = steps + std::clamp(by, -limits::mostTextScale, limits::mostTextScale);
    return std::clamp(limits::leastTextScale + moved * limits::textScaleStep, limits::leastTextScale,
                      limits::mostTextScale);
}

bool isOdd(int by) { return by % 2 != 0; }

} // namespace

Settings inForce(Settings stored, const Overrides& overrides) {
    if (overrides.light) stored.light = overrides.light;
    if (overrides.position) stored.position = overrides.position;
    stored.voice = overrides.voice.value_or(stored.voice);
    stored.voiceLevel = overrides.voiceLevel.value_or(stored.voiceLevel);
    stored.chimeLevel = overrides.chimeLevel.value_or(stored.chimeLevel);
    stored.textScale = overrides.textScale.value_or(stored.textScale);
    stored.reducedMotion = overrides.reducedMotion.value_or(stored.reducedMotion);
    stored.highContrast = overrides.highContrast.value_or(stored.highContrast);
    return stored;
}

Settings changed(Settings settings, Setting setting, int by) {
    switch (setting) {
    case Setting::light:
        settings.light = turned(lights, settings.light, by);
        break;
    case Setting::position:
        settings.position = turned(positions, settings.position, by);
        break;
    case Setting::voice:
        settings.voice = turned(voices, settings.voice, by);
        break;
    case Setting::voiceLevel:
        settings.voiceLevel = levelMoved(settings.voiceLevel, by);
        break;
    case Setting::chimeLevel:
        settings.chimeLevel = levelMoved(settings.chimeLevel, by);
        break;
    case Setting::textScale:
        settings.textScale = textScaleMoved(settings.textScale, by);
        break;
    case Setting::reducedMotion:
        settings.reducedMotion = settings.reducedMotion != isOdd(by);
        break;
    case Setting::highContrast:
        settings.highContrast = settings.highContrast != isOdd(by);
        break;
    }
    return settings;
}

Overrides without(Overrides overrides, Setting setting) {
    switch (setting) {
    case Setting::light:
        overrides.light.reset();
        break;
    case Setting::position:
        overrides.position.reset();
        break;
    case Setting::voice:
        overrides.voice.reset();
        break;
    case Setting::voiceLevel:
        overrides.voiceLevel.reset();
        break;
    case Setting::chimeLevel:
        overrides.chimeLevel.reset();
        break;
    case Setting::textScale:
        overrides.textScale.reset();
        break;
    case Setting::reducedMotion:
        overrides.reducedMotion.reset();
        break;
    case Setting::highContrast:
        overrides.highContrast.reset();
        break;
    }
    return overrides;
}

Light lightFor(const Settings& inForce, LightWish wish, int hour) {
    switch (inForce.light.value_or(wish)) {
    case LightWish::day:
        return Light::day;
    case LightWish::night:
        return Light::night;
    case LightWish::automatic:
        break;
    }
    return hour >= 20 || hour < 7 ? Light::night : Light::day;
}

} // namespace unknot

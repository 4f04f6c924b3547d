#pragma once

// The words that stand for what a person can choose, in the settings file and on the command line alike.

#include "routine/family.hpp"
#include "settings/settings.hpp"

#include <array>
#include <utility>

namespace unknot {

inline constexpr std::array<std::pair<const char*, LightWish>, 3> lightWords = {
    {{"day", LightWish::day}, {"night", LightWish::night}, {"auto", LightWish::automatic}}};

inline constexpr std::array<std::pair<const char*, VoiceChoice>, 3> voiceWords = {
    {{"low", VoiceChoice::low}, {"high", VoiceChoice::high}, {"off", VoiceChoice::none}}};

inline constexpr std::array<std::pair<const char*, bool>, 2> switchWords = {{{"on", true}, {"off", false}}};

/// For light and position, in the file only: no choice of one's own.
inline constexpr const char* asTheRoutineSays = "routine";

} // namespace unknot

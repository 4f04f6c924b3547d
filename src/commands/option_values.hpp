#pragma once

// The values that options take, read strictly. Each function answers with the rest of a sentence that begins
// with the option's name ("must be ..."), or with nothing when all is well.

#include "commands/request.hpp"

#include <optional>
#include <string>

namespace unknot {

std::string readTime(const std::string& text, Time& value);

/// 0.1 to 1000.
std::string readSpeed(const std::string& text, double& value);

/// "1280x800": 64 to 8192 pixels each.
std::string readSize(const std::string& text, Size& value);

/// "1600x900": 320x240 to 16384x16384 pixels.
std::string readWindow(const std::string& text, std::optional<WindowSize>& value);

/// "day", "night" or "auto".
std::string readLight(const std::string& text, std::optional<LightWish>& value);

/// "calf", "foot", "thigh-front" or "thigh-back".
std::string readMuscle(const std::string& text, CrampMuscle& value);

/// "low", "high" or "off".
std::string readVoice(const std::string& text, std::optional<VoiceChoice>& value);

/// 0 to 10.
std::string readLevel(const std::string& text, std::optional<int>& value);

/// 100 to 200, in percent.
std::string readTextScale(const std::string& text, std::optional<int>& value);

/// "bed", "seated" or "standing".
std::string readPosition(const std::string& text, std::optional<BodyPosition>& value);

/// "left" or "right".
std::string readSide(const std::string& text, std::optional<Side>& value);

/// A file's name that ends in .svg or .png.
std::string readPictureFile(const std::string& text, std::string& value);

/// A folder that exists.
std::string readFolder(const std::string& text, std::string& value);

/// A file's name that ends in .wav, .flac or .ogg.
std::string readSoundFile(const std::string& text, std::string& value);

} // namespace unknot

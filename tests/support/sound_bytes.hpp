#pragma once

// Sounds and WAV files for tests.

#include <cmath>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace unknot::test {

/// Noise of 16 bits, different for each number.
inline std::vector<float> noise(unsigned number, std::size_t length = 4800) {
    std::mt19937 random(number);
    std::vector<float> samples(length);
    for (float& sample : samples)
        sample = static_cast<float>(static_cast<int>(random() % 20'000) - 10'000) / 32768.0F;
    return samples;
}

/// A tone of 300 Hz.
inline std::vector<std::int16_t> tone(int rate, double seconds, double size = 8000) {
    std::vector<std::int16_t> samples(static_cast<std::size_t>(rate * seconds));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = static_cast<std::int16_t>(size * std::sin(6.2831853 * 300 * static_cast<double>(i) / rate));
    return samples;
}

/// A WAV file of 16 bits. The header claims `claimed` bytes of samples, as if a program wrote it to a pipe.
inline std::string wavFile(const std::vector<std::int16_t>& samples, int rate, int channels = 1,
                           std::uint32_t claimed = 0x7FFFF000) {
    std::string bytes;
    const auto add = [&](std::uint32_t number, int count) {
        for (int i = 0; i < count; ++i)
            bytes += static_cast<char>(number >> (8 * i) & 0xFF);
    };
    const auto frame = static_cast<std::uint32_t>(channels * 2);
    bytes += "RIFF";
    add(claimed + 36, 4);
    bytes += "WAVEfmt ";
    add(16, 4);
    add(1, 2);
    add(static_cast<std::uint32_t>(channels), 2);
    add(static_cast<std::uint32_t>(rate), 4);
    add(static_cast<std::uint32_t>(rate) * frame, 4);
    add(frame, 2);
    add(16, 2);
    bytes += "data";
    add(claimed, 4);
    for (const std::int16_t sample : samples)
        add(static_cast<std::uint16_t>(sample), 2);
    return bytes;
}

} // namespace unknot::test

#include "sound/sound_codec.hpp"

#include "support/sound_bytes.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

TEST_CASE("Samples of 16 bits come back from FLAC as they were") {
    const std::vector<float> samples = noise(1, 50'000);
    CHECK(roundedTo16Bits(samples) == samples);
    const auto sound = decodeSound(encodeFlac(samples), seconds(60));
    REQUIRE(sound);
    CHECK(sound->rate == 48'000);
    CHECK(sound->samples == samples);
    CHECK(encodeFlac({}).empty());
}

TEST_CASE("Other samples come back rounded to 16 bits, and full scale does not wrap around") {
    const std::vector<float> samples{0.1F, -0.300001F, 1, 2, -1, -2};
    const std::vector<float> rounded = roundedTo16Bits(samples);
    CHECK(rounded[0] == doctest::Approx(0.1).epsilon(0.001));
    CHECK(rounded[2] == 32767 / 32768.0F);
    CHECK(rounded[3] == 32767 / 32768.0F);
    CHECK(rounded[5] == -1);
    CHECK(decodeSound(encodeFlac(samples), seconds(60))->samples == rounded);
}

TEST_CASE("A WAV file is read to its end, whatever length its header claims") {
    const auto samples = tone(22'050, 0.5);
    for (const std::uint32_t claimed :
         {static_cast<std::uint32_t>(samples.size() * 2), 0x7FFFF000U, 0xFFFFFFFFU - 36, 0xFFFFFFFFU}) {
        CAPTURE(claimed);
        const auto sound = decodeSound(wavFile(samples, 22'050, 1, claimed), seconds(60));
        REQUIRE(sound);
        CHECK(sound->rate == 22'050);
        REQUIRE(sound->samples.size() == samples.size());
        CHECK(sound->samples[100] == samples[100] / 32768.0F);
    }
}

TEST_CASE("Several channels become their mean") {
    const auto sound = decodeSound(wavFile({1000, 3000, -200, -400}, 8000, 2), seconds(60));
    REQUIRE(sound);
    CHECK(sound->samples == std::vector<float>{2000 / 32768.0F, -300 / 32768.0F});
}

TEST_CASE("A sound that is too long, and bytes that are no sound, give a fault") {
    const std::string two = wavFile(tone(8000, 2), 8000);
    CHECK(decodeSound(two, seconds(2)));
    CHECK(decodeSound(two, seconds(1)).error() == "more than 1 s of sound");
    for (const std::string& bytes : {std::string(), std::string("hello"), std::string(3000, '\0'), two.substr(0, 20)})
        CHECK(decodeSound(bytes, seconds(60)).error() == "its sound cannot be read");
}

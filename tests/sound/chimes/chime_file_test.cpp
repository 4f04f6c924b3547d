#include "sound/chimes/chime_file.hpp"

#include "sound/levels.hpp"
#include "sound/loudness.hpp"
#include "sound/sound_codec.hpp"
#include "support/sound_bytes.hpp"
#include "support/temporary_folder.hpp"

#include <cmath>
#include <doctest/doctest.h>
#include <random>
#include <sndfile.hh>

using namespace unknot;

namespace {

std::string faultOf(std::string_view bytes) {
    const auto chime = readChime(bytes);
    return chime ? "" : chime.error();
}

std::string wav(double seconds, double size = 8000, int rate = 22050) {
    const auto samples = test::tone(rate, seconds, size);
    return test::wavFile(samples, rate, 1, static_cast<std::uint32_t>(2 * samples.size()));
}

} // namespace

TEST_CASE("a chime has the loudness of the program's own, however loud its file") {
    for (const double size : {50.0, 8000.0, 32000.0}) {
        const auto chime = readChime(wav(2, size));
        REQUIRE(chime);
        CHECK(maxMomentaryLoudness(*chime) == doctest::Approx(levelsOf(Light::day).chimes).epsilon(0.01));
        CHECK(std::abs(static_cast<double>(chime->size()) - 96000) < 100);
    }
}

TEST_CASE("a click is softer than a chime, because its peak stays under the ceiling") {
    std::vector<std::int16_t> click(48000);
    click[100] = 32000;
    const auto chime = readChime(test::wavFile(click, 48000, 1, 96000));
    REQUIRE(chime);
    CHECK(truePeak(*chime) <= gainOf(levelsOf(Light::day).ceiling) * 1.001);
    CHECK(maxMomentaryLoudness(*chime) < levelsOf(Light::day).chimes - 3);
}

TEST_CASE("WAV, FLAC, OGG and MP3 are read") {
    const auto samples = test::tone(48000, 1);
    std::vector<float> floats;
    for (const auto sample : samples)
        floats.push_back(static_cast<float>(sample) / 32768.0F);
    CHECK(faultOf(encodeFlac(floats)) == "");
    for (const int format : {SF_FORMAT_OGG | SF_FORMAT_VORBIS, SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III,
                             SF_FORMAT_WAV | SF_FORMAT_FLOAT}) {
        CAPTURE(format);
        const test::TemporaryFolder folder;
        const auto path = folder / "chime";
        {
            SndfileHandle file(path.string(), SFM_WRITE, format, 1, 48000);
            REQUIRE(file.write(floats.data(), static_cast<sf_count_t>(floats.size())) > 0);
        }
        CHECK(faultOf(test::contentOf(path)) == "");
    }
}

TEST_CASE("ten seconds are allowed, and more are not") {
    CHECK(faultOf(wav(10)) == "");
    CHECK(faultOf(wav(11)) ==
          "cannot be a chime: more than 10 s of sound; take a WAV, FLAC, OGG or MP3 file of at most 10 s");
}

TEST_CASE("silence, and a file that is no sound, are faults") {
    constexpr auto unreadable =
        "cannot be a chime: its sound cannot be read; take a WAV, FLAC, OGG or MP3 file of at most 10 s";
    CHECK(faultOf(wav(1, 0)) == "is silent");
    CHECK(faultOf("") == unreadable);
    CHECK(faultOf("routine: Mine\n") == unreadable);
}

TEST_CASE("a damaged file is a chime or a fault, never more") {
    std::mt19937 random(1);
    const std::string flac = encodeFlac(test::noise(1, 9600)), plain = wav(0.2);
    for (const std::string& whole : {flac, plain}) {
        for (int i = 0; i < 200; ++i) {
            std::string damaged = whole.substr(0, random() % whole.size());
            for (int n = 0; n < 5 && !damaged.empty(); ++n)
                damaged[random() % damaged.size()] = static_cast<char>(random());
            const auto chime = readChime(damaged);
            if (!chime) continue;
            for (const float sample : *chime)
                REQUIRE(std::isfinite(sample));
        }
    }
}

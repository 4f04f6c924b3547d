#include "sound/sentences.hpp"

#include "sound/levels.hpp"
#include "sound/loudness.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <numbers>

using namespace unknot;

namespace {

std::vector<float> tone(double amplitude, int rate) {
    std::vector<float> samples(static_cast<std::size_t>(rate));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] =
            static_cast<float>(amplitude * std::sin(2 * std::numbers::pi * 440 * static_cast<double>(i) / rate));
    return samples;
}

} // namespace

TEST_CASE("A sentence of any rate and level lasts as long as before, as loud as speech by day") {
    for (const int rate : {8000, 32'000, 48'000}) {
        for (const double amplitude : {0.01, 0.5}) {
            const auto sentence = prepareSentence({tone(amplitude, rate), rate});
            CHECK(std::abs(static_cast<double>(sentence.size()) - 48'000) < 1000);
            CHECK(std::abs(integratedLoudness(sentence) - levelsOf(Light::day).speech) < 0.5);
        }
    }
}

TEST_CASE("The silence at the ends of a sentence is removed") {
    std::vector<float> samples(48'000);
    const auto sounding = tone(0.1, 48'000);
    samples.insert(samples.end(), sounding.begin(), sounding.end());
    samples.resize(samples.size() + 48'000);
    CHECK(std::abs(static_cast<double>(prepareSentence({samples, 48'000}).size()) - 48'000) < 2400);
}

TEST_CASE("A second is between two sentences, and a silent sentence is left out") {
    const auto sentence = prepareSentence({tone(0.1, 48'000), 48'000});
    const std::vector<std::vector<float>> parts{{}, sentence, {}, sentence, {}};
    const auto line = joinSentences(parts);
    CHECK(line.size() == 2 * sentence.size() + 48'000);
    CHECK(line[sentence.size() + 24'000] == 0.0F);
    CHECK(joinSentences({}).empty());
    CHECK(prepareSentence({}).empty());
}

TEST_CASE("No peak of a line exceeds the peak of speech") {
    std::vector<float> samples = tone(0.05, 48'000);
    samples[24'000] = 1;
    const std::vector<std::vector<float>> parts{prepareSentence({samples, 48'000})};
    for (const float sample : joinSentences(parts))
        CHECK(std::abs(sample) <= static_cast<float>(gainOf(speechPeak)) * 1.0001F);
}

#include "sound/voice.hpp"

#include "sound/levels.hpp"
#include "sound/loudness.hpp"

#include <algorithm>
#include <cmath>
#include <doctest/doctest.h>
#include <thread>

using namespace unknot;

// A build without speech has no voice, so these tests do nothing there.
namespace {

constexpr const char* lines[] = {"Stand facing a wall.",
                                 "Put your hands on the wall at chest height.",
                                 "Keep the back knee straight and the heel down.",
                                 "Bend the front knee and lean your hips in.",
                                 "Straighten your knee.",
                                 "Draw your toes towards your shin.",
                                 "Breathe slowly and hold.",
                                 "Switch sides.",
                                 "Half way.",
                                 "Ease off a little.",
                                 "Right leg.",
                                 "That is all.",
                                 "Rest well.",
                                 "Sit on a chair with one heel on the floor.",
                                 "Same leg again.",
                                 "Wall calf stretch.",
                                 "Then hold again.",
                                 "Reach forward with a long back.",
                                 "Turn to the chair."};

} // namespace

#ifdef UNKNOT_WITH_SPEECH
TEST_CASE("a program built with speech has both voices") {
    CHECK(makeVoice("rms") != nullptr);
    CHECK(makeVoice("slt") != nullptr);
}
#endif

TEST_CASE("there is no voice of an unknown name") {
    CHECK(makeVoice("nobody") == nullptr);
    CHECK(makeVoice("") == nullptr);
}

TEST_CASE("a line has no silence at its ends") {
    for (const char* name : {"rms", "slt"}) {
        const auto voice = makeVoice(name);
        if (!voice) continue;
        for (const char* line : lines) {
            const auto samples = voice->speak(line);
            double start = 0;
            for (std::size_t i = 0; i < 2400; ++i)
                start = std::max(start, std::abs(static_cast<double>(samples[i])));
            CHECK(start > 0.0005);
        }
    }
}

TEST_CASE("there is half a second more at a comma") {
    const auto voice = makeVoice("rms");
    if (!voice) return;
    const auto without = voice->speak("Step this leg back and keep its knee straight.").size();
    const auto with = voice->speak("Step this leg back, and keep its knee straight.").size();
    CHECK(with > without + 24'000);
    CHECK(with < without + 48'000);
}

TEST_CASE("every line is as loud as the others and keeps under its peak") {
    const auto voice = makeVoice("rms");
    if (!voice) return;
    for (const char* line : {"Left leg.", "Half way.", "Stand facing a wall.", "Switch sides. Left leg."}) {
        const auto samples = voice->speak(line);
        CAPTURE(line);
        CHECK(std::abs(integratedLoudness(samples) - levelsOf(Light::day).speech) < 0.5);
        CHECK(truePeak(samples) < gainOf(speechPeak + 1));
    }
}

TEST_CASE("the same line gives the same samples, on two threads too") {
    const auto first = makeVoice("rms");
    const auto second = makeVoice("rms");
    if (!first) return;
    const auto expected = first->speak("Lean your hips in.");
    std::vector<float> here, there;
    std::thread other{[&] { there = second->speak("Lean your hips in."); }};
    here = first->speak("Lean your hips in.");
    other.join();
    CHECK(here == expected);
    CHECK(there == expected);
}

TEST_CASE("there is a second between two sentences of a line") {
    const auto voice = makeVoice("rms");
    if (!voice) return;
    const auto both = voice->speak("Left leg. Hold.").size();
    CHECK(both == voice->speak("Left leg.").size() + voice->speak("Hold.").size() + 48'000);
}

TEST_CASE("lines that nobody can speak do no harm") {
    const auto voice = makeVoice("slt");
    if (!voice) return;
    CHECK(voice->speak("").empty());
    CHECK(voice->speak("... !? \xF0\x9F\xA6\xB5").empty());
    CHECK(!voice->speak(std::string(500, 'x')).empty());
    CHECK(!voice->speak("\x01\x02\xFF 99999999999999999999 %s %n $5,000 http://a.b/c <speak>").empty());
}

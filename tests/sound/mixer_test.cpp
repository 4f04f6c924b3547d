#include "sound/mixer.hpp"

#include "sound/levels.hpp"
#include "sound/loudness.hpp"
#include "timelines.hpp"

#include <cmath>
#include <doctest/doctest.h>
#include <random>

using namespace unknot;

namespace {

// A line of constant samples. Its level tells it from all other lines.
std::shared_ptr<const Samples> flat(float level, Time length) {
    return std::make_shared<Samples>(static_cast<std::size_t>(length.count()), level);
}

Samples heard(const Mix& mix, Time from, Time to, std::size_t block = 2048) {
    Samples all(static_cast<std::size_t>((to - from).count()));
    for (std::size_t done = 0; done < all.size(); done += block) {
        const std::span<float> part{all.data() + done, std::min(block, all.size() - done)};
        mix.write(from + Time{static_cast<Time::rep>(done)}, part);
    }
    return all;
}

float at(const Mix& mix, Time position) {
    float sample = 0;
    mix.write(position, {&sample, 1});
    return sample;
}

const SoundSettings quietTones{.light = Light::day, .voice = 1, .chimes = 0};

} // namespace

TEST_CASE("the same samples come in blocks of 1, 7, 441 and 2048, wherever the first begins") {
    const Timeline timeline =
        timelineOf({toneAt(CueKind::startChime, milliseconds(200)), lineAt("a", milliseconds(333)),
                    toneAt(CueKind::tick, seconds(1)), toneAt(CueKind::endChime, seconds(2))});
    const LineSamples lines{{"a", flat(0.4F, seconds(1))}};
    for (const Light light : {Light::day, Light::night}) {
        const Mix mix{timeline, lines, {.light = light}, Time{0}};
        const Samples whole = heard(mix, milliseconds(-10), seconds(5), 1'000'000);
        for (const std::size_t block : {1U, 7U, 441U, 2048U})
            CHECK(heard(mix, milliseconds(-10), seconds(5), block) == whole);
        const Samples later = heard(mix, Time{777}, Time{777} + seconds(1));
        CHECK(std::equal(later.begin(), later.end(), whole.begin() + 480 + 777));
    }
}

TEST_CASE("a cue is heard at its exact sample and not one before") {
    const Time when{123'457};
    const Mix mix{timelineOf({toneAt(CueKind::startChime, when)}), {}, {}, Time{0}};
    const Samples samples = heard(mix, Time{0}, seconds(6));
    const auto tone = toneOf(CueKind::startChime, Light::day);
    Samples expected(samples.size());
    std::copy(tone.begin(), tone.end(), expected.begin() + when.count());
    CHECK(samples == expected);
}

TEST_CASE("sounds from before the entry stay silent, and no line starts in its middle") {
    const Timeline timeline = timelineOf({toneAt(CueKind::startChime, seconds(1)), lineAt("a", seconds(1)),
                                          lineAt("b", seconds(3)), toneAt(CueKind::tick, seconds(3))});
    const LineSamples lines{{"a", flat(0.3F, seconds(3))}, {"b", flat(0.2F, seconds(1))}};
    CHECK(at(Mix{timeline, lines, quietTones, seconds(1)}, seconds(2)) == 0.3F);
    const Mix late{timeline, lines, quietTones, seconds(1) + Time{1}};
    CHECK(at(late, seconds(2)) == 0.0F);
    // The line that was left out does not delay the next line.
    CHECK(at(late, seconds(3)) == 0.2F);
}

TEST_CASE("what is due before the device is heard begins with it, and all that follows is in its place") {
    const Time entry = seconds(3), from = seconds(3) + milliseconds(250);
    const Timeline timeline = timelineOf({toneAt(CueKind::tick, seconds(2)), toneAt(CueKind::startChime, entry),
                                          toneAt(CueKind::tick, seconds(6)), toneAt(CueKind::endChime, entry)});
    const Samples late = heard(Mix{timeline, {}, {}, entry, from}, from, seconds(9));
    const Mix moved{timelineOf({toneAt(CueKind::startChime, from), toneAt(CueKind::tick, seconds(6))}), {}, {}, entry};
    CHECK(late == heard(moved, from, seconds(9)));

    const Timeline spoken = timelineOf({lineAt("a", entry), lineAt("b", seconds(5))});
    const LineSamples lines{{"a", flat(0.3F, seconds(1))}, {"b", flat(0.2F, seconds(1))}};
    const Mix mix{spoken, lines, quietTones, entry, from};
    CHECK(at(mix, from - Time{1}) == 0.0F);
    CHECK(at(mix, from) == 0.3F);
    CHECK(at(mix, from + seconds(1) - Time{1}) == 0.3F);
    CHECK(at(mix, seconds(5) - Time{1}) == 0.0F);
    CHECK(at(mix, seconds(5)) == 0.2F);
}

TEST_CASE(
    "a session that is entered where a hold ends has no chime that ends it, but every other tone of that moment") {
    const Time end = seconds(3);
    for (const CueKind kind : {CueKind::endChime, CueKind::startChime, CueKind::finishChime}) {
        const Timeline timeline = timelineOf({toneAt(kind, end)});
        const Mix entered{timeline, {}, {}, end};
        const bool isHeard = kind != CueKind::endChime;
        CHECK(entered.isSilent(end, end + seconds(5)) != isHeard);
        CHECK(Mix{entered, end, timeline, {}, {}}.isSilent(end, end + seconds(5)) != isHeard);
        CHECK_FALSE(Mix{timeline, {}, {}, end - Time{1}}.isSilent(end, end + seconds(5)));
    }
}

TEST_CASE("two lines are never heard at once") {
    std::mt19937 random{7};
    for (int round = 0; round < 20; ++round) {
        LineSamples lines;
        std::vector<Cue> cues;
        for (int i = 0; i < 12; ++i) {
            const std::string text = "line " + std::to_string(i);
            lines[text] = flat(0.25F, milliseconds(200 + static_cast<int>(random() % 3000)));
            cues.push_back(
                lineAt(text, milliseconds(static_cast<int>(random() % 15'000)), static_cast<int>(random() % 3)));
        }
        const Mix mix{timelineOf(cues), lines, quietTones, Time{0}};
        const Samples samples = heard(mix, Time{0}, seconds(20));
        CHECK(std::all_of(samples.begin(), samples.end(), [](float s) { return s == 0.0F || s == 0.25F; }));
    }
}

TEST_CASE("voice and chimes are each turned off by themselves, and without lines the chimes stay") {
    const Timeline timeline = timelineOf({toneAt(CueKind::startChime, Time{0}), lineAt("a", seconds(5))});
    const LineSamples lines{{"a", flat(0.3F, seconds(1))}};
    const auto peak = [&](const LineSamples& spoken, SoundSettings settings, Time from) {
        float highest = 0;
        for (const float sample : heard(Mix{timeline, spoken, settings, Time{0}}, from, from + seconds(1)))
            highest = std::max(highest, std::abs(sample));
        return highest;
    };
    CHECK(peak(lines, {.chimes = 0}, Time{0}) == 0.0F);
    CHECK(peak(lines, {.chimes = 0}, seconds(5)) == 0.3F);
    CHECK(peak(lines, {.voice = 0}, Time{0}) > 0.02F);
    CHECK(peak(lines, {.voice = 0}, seconds(5)) == 0.0F);
    CHECK(peak({}, {}, Time{0}) > 0.02F);
    CHECK(peak({}, {}, seconds(5)) == 0.0F);
}

TEST_CASE("by night lines are 7 dB softer") {
    const Timeline timeline = timelineOf({lineAt("a", Time{0})});
    const Mix mix{timeline, {{"a", flat(0.3F, seconds(1))}}, {.light = Light::night}, Time{0}};
    CHECK(at(mix, milliseconds(500)) == doctest::Approx(0.3 * gainOf(-7)));
}

TEST_CASE("no sample passes the ceiling, even with 400 chimes at once") {
    std::vector<Cue> cues;
    for (int i = 0; i < 400; ++i)
        cues.push_back(toneAt(CueKind::finishChime, seconds(1)));
    cues.push_back(lineAt("a", seconds(1)));
    const LineSamples lines{{"a", flat(1.0F, seconds(3))}};
    for (const Light light : {Light::day, Light::night}) {
        const double ceiling = gainOf(levelsOf(light).ceiling);
        CHECK(levelsOf(light).ceiling < (light == Light::day ? -1 : -9));
        const Samples samples = heard(Mix{timelineOf(cues), lines, {.light = light}, Time{0}}, Time{0}, seconds(5));
        CHECK(std::all_of(samples.begin(), samples.end(), [&](float s) { return std::abs(s) <= ceiling + 1e-6; }));
    }
}

TEST_CASE("before the start, after the end and with no mix at all there is silence") {
    const Mix mix{timelineOf({toneAt(CueKind::tick, Time{0})}), {}, {}, Time{0}};
    CHECK(at(mix, seconds(-100)) == 0.0F);
    CHECK(at(mix, seconds(1'000'000'000)) == 0.0F);
    CHECK(mix.end() == Time{static_cast<std::int64_t>(toneOf(CueKind::tick, Light::day).size())});
    CHECK(at(Mix{}, Time{0}) == 0.0F);
    CHECK(Mix{}.end() == Time{0});
    mix.write(Time{0}, {});
}

TEST_CASE("a stretch is silent only if all of its samples are zero, and pauses between sounds are") {
    const Timeline timeline =
        timelineOf({toneAt(CueKind::tick, seconds(1)), lineAt("a", seconds(2)), lineAt("b", seconds(6))});
    const LineSamples lines{{"a", flat(0.3F, seconds(2))}, {"b", flat(0.3F, seconds(2))}};
    const Mix loud{timeline, lines, {}, Time{0}};
    const Mix off{loud, milliseconds(2500), timeline, lines, {.voice = 0}};
    for (const Mix* mix : {&loud, &off}) {
        for (Time from{0}; from < seconds(9); from += milliseconds(37)) {
            const Time to = from + milliseconds(150);
            if (mix->isSilent(from, to)) CHECK(heard(*mix, from, to) == Samples(7200, 0.0F));
        }
        CHECK(mix->isSilent(Time{0}, seconds(1)));
        CHECK(mix->isSilent(seconds(4), seconds(6)));
    }
    CHECK_FALSE(loud.isSilent(Time{0}, seconds(1) + Time{1}));
    CHECK_FALSE(loud.isSilent(seconds(4) - Time{1}, seconds(6)));
    CHECK_FALSE(off.isSilent(milliseconds(2500), milliseconds(2600)));
    CHECK(off.isSilent(milliseconds(2541), seconds(9)));
    CHECK(Mix{}.isSilent(Time{0}, seconds(9)));
}

TEST_CASE("a mix that takes over finishes the current sounds and keeps the later ones") {
    const Timeline timeline = timelineOf({toneAt(CueKind::startChime, seconds(1)), lineAt("a", seconds(1)),
                                          toneAt(CueKind::endChime, seconds(4)), lineAt("b", seconds(5))});
    const LineSamples lines{{"a", flat(0.3F, seconds(2))}, {"b", flat(0.2F, seconds(1))}};
    const Mix before{timeline, lines, {}, Time{0}};
    for (const Time from : {Time{0}, seconds(1), milliseconds(1500), milliseconds(3001), seconds(10)}) {
        const Mix after{before, from, timeline, lines, {}};
        CHECK(heard(after, from, seconds(12)) == heard(before, from, seconds(12)));
    }
}

TEST_CASE("a line that becomes ready up to a second late is spoken late from its beginning, but only once") {
    const Timeline timeline = timelineOf({lineAt("a", seconds(1))});
    const LineSamples lines{{"a", flat(0.3F, seconds(2))}};
    const Mix unready{timeline, {}, {}, Time{0}};
    const Mix late{unready, milliseconds(1200), timeline, lines, {}};
    CHECK(at(late, milliseconds(1200)) == 0.3F);
    CHECK(late.end() == milliseconds(3200));
    const Mix tooLate{unready, milliseconds(2001), timeline, lines, {}};
    CHECK(at(tooLate, milliseconds(2100)) == 0.0F);
    const Mix again{late, milliseconds(1900), timeline, lines, {}};
    CHECK(again.end() == milliseconds(3200));
    // The line is not heard either if the entry has moved behind its start.
    CHECK(at(Mix{Mix{timeline, {}, {}, seconds(2)}, seconds(2), timeline, lines, {}}, milliseconds(2100)) == 0.0F);
}

TEST_CASE("a line that has begun fades when one that matters more begins, and outlasts one that does not") {
    const Timeline first = timelineOf({lineAt("a", Time{0}, 1)});
    const LineSamples lines{{"a", flat(0.3F, seconds(4))}, {"b", flat(0.2F, seconds(1))}};
    const Mix before{first, lines, {}, Time{0}};
    const Timeline urgent = timelineOf({lineAt("a", Time{0}, 1), lineAt("b", seconds(2), 2)});
    const Mix cut{before, seconds(1), urgent, lines, {}};
    CHECK(at(cut, milliseconds(1999)) == 0.3F);
    CHECK(at(cut, milliseconds(2020)) == doctest::Approx(0.2 + 0.15));
    CHECK(at(cut, milliseconds(2041)) == 0.2F);
    const Timeline idle = timelineOf({lineAt("a", Time{0}, 1), lineAt("b", seconds(2), 1)});
    CHECK(at(Mix{before, seconds(1), idle, lines, {}}, milliseconds(2500)) == 0.3F);
}

TEST_CASE("turning the voice off fades the line that is being spoken") {
    const Timeline timeline = timelineOf({lineAt("a", Time{0})});
    const LineSamples lines{{"a", flat(0.3F, seconds(4))}};
    const Mix off{Mix{timeline, lines, {}, Time{0}}, seconds(1), timeline, lines, {.voice = 0}};
    CHECK(at(off, seconds(1)) == 0.3F);
    CHECK(at(off, milliseconds(1041)) == 0.0F);
}

TEST_CASE("an author's clip sounds in place of its tone, in every block, and outlives its timeline") {
    const auto clip = std::make_shared<const SoundClip>(SoundClip{"bell.wav", Samples(4800, 0.05F)});
    Cue cue = toneAt(CueKind::startChime, seconds(1));
    cue.clip = clip;
    const Mix mix{timelineOf({cue}), {}, {}, Time{0}};
    CHECK(at(mix, seconds(1) - Time{1}) == 0);
    CHECK(at(mix, seconds(1)) == doctest::Approx(0.05));
    CHECK(at(mix, seconds(1) + Time{4799}) == doctest::Approx(0.05));
    CHECK(at(mix, seconds(1) + Time{4800}) == 0);
}

TEST_CASE("by night a clip is softer by as much as the program's chimes, also if the night begins in its middle") {
    const auto clip = std::make_shared<const SoundClip>(SoundClip{"bell.wav", Samples(48000, 0.05F)});
    Cue cue = toneAt(CueKind::endChime, seconds(1));
    cue.clip = clip;
    const Timeline timeline = timelineOf({cue});
    const double night = gainOf(levelsOf(Light::night).chimes - levelsOf(Light::day).chimes);
    CHECK(at(Mix{timeline, {}, {.light = Light::night}, Time{0}}, seconds(1)) == doctest::Approx(0.05 * night));
    const Mix day{timeline, {}, {}, Time{0}};
    const Mix after{day, milliseconds(1200), timeline, {}, {.light = Light::night}};
    CHECK(at(after, milliseconds(1100)) == doctest::Approx(0.05));
    CHECK(at(after, milliseconds(1900)) == doctest::Approx(0.05 * night));
    CHECK(at(Mix{timeline, {}, {.chimes = 0}, Time{0}}, seconds(1)) == 0);
}

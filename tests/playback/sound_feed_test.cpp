#include "playback/sound_feed.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

using namespace unknot;

namespace {

constexpr std::size_t chunk = 2048;

std::shared_ptr<const Timeline> chimesAt(std::initializer_list<Time> times) {
    Segment segment;
    segment.length = seconds(60);
    std::vector<Cue> cues;
    for (const Time at : times) {
        Cue cue;
        cue.at = at;
        cue.kind = CueKind::startChime;
        cue.caption = "Begin";
        cues.push_back(cue);
    }
    return std::make_shared<const Timeline>("Test", LightMode::day, std::vector{segment}, std::move(cues));
}

SoundProgram programOf(std::shared_ptr<const Timeline> timeline) {
    SoundProgram program;
    program.timeline = std::move(timeline);
    program.lines = std::make_shared<const LineSamples>();
    return program;
}

// Takes samples in chunks, as a device does.
struct Device {
    SoundFeed feed;
    std::vector<float> heard;
    std::vector<SoundFeed::Run> runs; ///< Their offsets count from the start of `heard`.

    void run(const SoundProgram& program, Time length, std::optional<Time> due = std::nullopt) {
        const std::size_t until = heard.size() + static_cast<std::size_t>(length.count());
        feed.prepare(program);
        while (heard.size() < until) {
            std::vector<float> samples(chunk);
            if (auto run = feed.fill({program.entryId, program.running, program.level, program.rise}, due, samples)) {
                run->offset += heard.size();
                runs.push_back(*run);
            }
            heard.insert(heard.end(), samples.begin(), samples.end());
            if (due) *due += Time{chunk};
        }
    }

    /// The sample at this position of the timeline.
    float heardAt(Time position) const {
        const auto run = std::ranges::find_if(runs, [&](const SoundFeed::Run& each) {
            return each.position <= position && position < each.position + Time{static_cast<Time::rep>(each.length)};
        });
        REQUIRE(run != runs.end());
        return heard[run->offset + static_cast<std::size_t>((position - run->position).count())];
    }

    float loudest(Time from, Time to) const {
        float most = 0;
        const std::size_t end = std::min(static_cast<std::size_t>(to.count()), heard.size());
        for (auto i = static_cast<std::size_t>(from.count()); i < end; ++i)
            most = std::max(most, std::abs(heard[i]));
        return most;
    }

    float largestStep() const {
        float most = 0;
        for (std::size_t i = 1; i < heard.size(); ++i)
            most = std::max(most, std::abs(heard[i] - heard[i - 1]));
        return most;
    }
};

std::vector<float> mixed(const SoundProgram& program, Time first, Time length) {
    std::vector<float> samples(static_cast<std::size_t>(length.count()));
    Mix{*program.timeline, *program.lines, program.settings, program.entry}.write(first, samples);
    return samples;
}

} // namespace

TEST_CASE("before there is a program there is silence") {
    Device device;
    device.run({}, seconds(1));
    CHECK(device.loudest(Time{0}, seconds(1)) == 0);
    CHECK(device.runs.empty());
}

TEST_CASE("the output equals the mix, sample for sample, after the gate has opened") {
    const auto program = programOf(chimesAt({seconds(1)}));
    Device device;
    device.run(program, seconds(3));
    const auto expected = mixed(program, Time{0}, seconds(3));
    CHECK(std::equal(expected.begin() + 48000, expected.end(), device.heard.begin() + 48000));
    CHECK(device.loudest(seconds(1), seconds(2)) > 0.01F);
}

TEST_CASE("a pause falls silent within a chunk, without a click, and goes on where it stopped") {
    auto program = programOf(chimesAt({milliseconds(200)}));
    Device device;
    device.run(program, milliseconds(400));
    const auto paused = Time{static_cast<Time::rep>(device.heard.size())};
    program.running = false;
    device.run(program, seconds(1));
    CHECK(device.loudest(paused + milliseconds(25), paused + seconds(1)) == 0);
    program.running = true;
    const auto resumed = Time{static_cast<Time::rep>(device.heard.size())};
    device.run(program, seconds(1));
    CHECK(device.loudest(resumed, resumed + seconds(1)) > 0.01F);
    CHECK(device.runs.back().position + Time{chunk} - (resumed - paused) <
          Time{static_cast<Time::rep>(device.heard.size())});

    Device unbroken;
    unbroken.run(programOf(program.timeline), seconds(2));
    CHECK(device.largestStep() <= unbroken.largestStep() * 1.05F);
}

TEST_CASE("the sound rises with its position, from its first sample on, and a pause does not restart the rise") {
    auto program = programOf(chimesAt({seconds(1), seconds(5), seconds(11)}));
    const auto plain = mixed(program, Time{0}, seconds(13));
    program.rise = Rise{Time{0}, 0.1};
    Device device;
    device.run(program, seconds(3));
    program.running = false;
    device.run(program, seconds(20));
    program.running = true;
    device.run(program, seconds(10));
    for (const Time at : {milliseconds(1300), milliseconds(5300), milliseconds(11300)}) {
        CAPTURE(at.count());
        const double expected = riseGain(*program.rise, at) * plain[static_cast<std::size_t>(at.count())];
        REQUIRE(std::abs(expected) > 1e-5);
        CHECK(device.heardAt(at) == doctest::Approx(expected).epsilon(0.002));
    }
}

TEST_CASE("a seek starts exactly at its position") {
    auto program = programOf(chimesAt({seconds(30)}));
    Device device;
    device.run(program, milliseconds(500));
    program.entryId = EntryId::next();
    program.entry = program.position = seconds(30);
    const std::size_t before = device.runs.size();
    device.run(program, seconds(1));
    REQUIRE(device.runs.size() > before);
    CHECK(device.runs[before].position == seconds(30));
    CHECK((device.runs[before].entryId == program.entryId));
    CHECK(device.runs[before + 1].position == seconds(30) + Time{static_cast<Time::rep>(device.runs[before].length)});
    const auto from = Time{static_cast<Time::rep>(device.runs[before].offset)};
    CHECK(device.loudest(from, from + milliseconds(300)) > 0.01F);
}

TEST_CASE("a seek's first chime begins with the first sample that is heard, and the chime behind it is in its place") {
    auto program = programOf(chimesAt({seconds(30), seconds(31)}));
    Device device;
    device.run(program, milliseconds(500));
    program.entryId = EntryId::next();
    program.entry = program.position = seconds(30);
    const Time due = seconds(30) + milliseconds(250);
    const std::size_t before = device.runs.size();
    device.feed.prepare(program, due);
    device.run(program, seconds(2), due);
    REQUIRE(device.runs.size() > before);
    CHECK(device.runs[before].position == due);
    for (std::size_t i = before + 1; i < device.runs.size(); ++i)
        CHECK(device.runs[i].position ==
              device.runs[i - 1].position + Time{static_cast<Time::rep>(device.runs[i - 1].length)});
    const auto expected = mixed(programOf(chimesAt({due, seconds(31)})), due + milliseconds(100), seconds(1));
    for (const Time into : {milliseconds(10), milliseconds(300), milliseconds(700), milliseconds(850)})
        CHECK(device.heardAt(due + milliseconds(100) + into) == expected[static_cast<std::size_t>(into.count())]);
}

TEST_CASE("a chime that an edit puts a moment ago is heard all the same") {
    auto program = programOf(chimesAt({seconds(50)}));
    Device device;
    device.run(program, seconds(1));
    program.position = milliseconds(900);
    program.timeline = chimesAt({milliseconds(900)});
    const auto edited = Time{static_cast<Time::rep>(device.heard.size())};
    device.run(program, seconds(1));
    CHECK(device.loudest(edited, edited + milliseconds(400)) > 0.01F);
}

TEST_CASE("an edit of the future leaves the present sound unchanged") {
    auto program = programOf(chimesAt({seconds(1), seconds(50)}));
    Device plain, edited;
    plain.run(program, seconds(3));
    edited.run(program, milliseconds(1200));
    program.timeline = chimesAt({seconds(1), seconds(55)});
    program.position = milliseconds(1100);
    edited.run(program, Time{static_cast<Time::rep>(plain.heard.size() - edited.heard.size())});
    CHECK(plain.heard == edited.heard);
}

TEST_CASE("lateness is made up where nothing is heard, and only there") {
    const auto program = programOf(chimesAt({milliseconds(100), seconds(20)}));
    Device device;
    device.run(program, milliseconds(300));
    const auto late = Time{static_cast<Time::rep>(device.heard.size())} + milliseconds(150);
    device.run(program, milliseconds(300), late);
    for (std::size_t i = 1; i < device.runs.size(); ++i)
        CHECK(device.runs[i].position == device.runs[i - 1].position + Time{chunk});
    device.run(program, seconds(8), late + milliseconds(300));
    const SoundFeed::Run& last = device.runs.back();
    CHECK(last.position - Time{static_cast<Time::rep>(last.offset)} >= milliseconds(100));
}

TEST_CASE("a level glides and mute is silence that goes on") {
    auto program = programOf(chimesAt({seconds(1)}));
    program.level = 0;
    Device device;
    device.run(program, seconds(3));
    CHECK(device.loudest(Time{0}, seconds(3)) == 0);
    CHECK(device.runs.back().position > seconds(2));
    program.timeline = chimesAt({seconds(1), seconds(3) + milliseconds(100)});
    program.level = 0.5;
    device.run(program, seconds(1));
    Device full;
    program.level = 1;
    full.run(program, seconds(4));
    const float half = device.loudest(seconds(3), seconds(4)), whole = full.loudest(seconds(3), seconds(4));
    CHECK(half == doctest::Approx(whole / 2).epsilon(0.02));
}

TEST_CASE("a device found in the middle of a session begins there, not at the start") {
    auto program = programOf(chimesAt({seconds(1), seconds(31)}));
    program.position = seconds(30);
    Device device;
    device.run(program, seconds(1) / 2);
    CHECK(device.runs.front().position == seconds(30));
}

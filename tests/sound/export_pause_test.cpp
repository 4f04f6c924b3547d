// The position stands still in a pause, so a pause can't change the sound. The blocks of sound from a paused session,
// joined, equal the mix without a pause.

#include "session/session.hpp"
#include "sound/mixer.hpp"

#include "support/routines.hpp"

#include <doctest/doctest.h>

#include <random>

using namespace unknot;
using namespace unknot::test;

namespace {

LineSamples hummedLines(const Timeline& timeline) {
    LineSamples lines;
    for (const Cue& cue : timeline.cues()) {
        if (cue.kind == CueKind::speech) lines[cue.spoken] = std::make_shared<const Samples>(40'000, 0.1F);
    }
    return lines;
}

} // namespace

TEST_CASE("A pause changes no exported byte") {
    const auto routine = shared(routineOf({stretchStep(Hold{seconds(20)})}));
    std::mt19937 random(7);
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    Time now = seconds(50);
    Session session(routine, now);
    const LineSamples lines = hummedLines(*session.timeline());
    const SoundSettings settings;
    std::vector<float> played;
    int pauses = 0;
    while (!session.isOver()) {
        now += milliseconds(5 + upTo(90));
        session.advance(now);
        std::vector<float> block(static_cast<std::size_t>(session.position().count()) - played.size());
        Mix{*session.timeline(), lines, settings, session.entry()}.write(Time{static_cast<std::int64_t>(played.size())},
                                                                         block);
        played.insert(played.end(), block.begin(), block.end());
        if (upTo(40) == 0) {
            session.apply(command::TogglePause{}, now);
            now += milliseconds(upTo(1900));
            session.apply(command::TogglePause{}, now);
            ++pauses;
        }
    }
    std::vector<float> exported(played.size());
    Mix{compile(*routine), lines, settings, Time{0}}.write(Time{0}, exported);
    CHECK(pauses > 5);
    CHECK(played == exported);
}

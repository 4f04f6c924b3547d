// Spoken lines are heard where the plan has them, also behind a chime that still rings.

#include "listening.hpp"
#include "sound/speech.hpp"

#include <doctest/doctest.h>

#include <cmath>

using namespace unknot;
using namespace unknot::test;

namespace {

// The hold begins at once, with its chime at 0 and its first line in it.
constexpr auto cramp = R"(routine: Cramp
steps:
  - until: eased
    steps:
      - stretch: toes-to-shin
        hold: until-eased
        sides: left
        ready: 0s
        round: 10s
        max: 40s
)";

class FirstLine {
public:
    explicit FirstLine(const Timeline& timeline) {
        for (const Cue& cue : timeline.cues()) {
            if (cue.kind != CueKind::speech) continue;
            m_cue = cue;
            break;
        }
        REQUIRE_FALSE(m_cue.spoken.empty());
        m_samples = makeVoice("rms")->speak(m_cue.spoken);
        REQUIRE(m_samples.size() > 24'000);
    }

    const Cue& cue() const { return m_cue; }

    /// The time by which it is heard too late, if position 0 is heard at `origin` of the recording.
    double lateness(const Recording& recording, Time origin) const {
        const std::span<const float> beginning(m_samples.data(), 24'000);
        return inSeconds(heardAt(recording, beginning, origin + m_cue.at) - origin - m_cue.at) * 1000;
    }

private:
    Cue m_cue;
    std::vector<float> m_samples;
};

} // namespace

#ifdef UNKNOT_WITH_SPEECH
TEST_CASE("The first line is heard in its place behind the first chime, at the start and from the start again") {
    Listening person(cramp, "deeper");
    const FirstLine line(person.timeline());
    REQUIRE(line.cue().at <= seconds(2));
    person.hearFirstTone(Time{0});
    const Time round = seconds(10);
    person.waitFor(round + seconds(1));
    // The first chime may be late, so the next tone gives the origin.
    const Time origin = originOf(person.tones(person.origin() + round - milliseconds(350), round, round + Time{1}));
    const double first = line.lateness(person.samples(), origin);
    MESSAGE("at the start: " << first << " ms");
    CHECK(std::abs(first) < 100);

    const Time again = person.press("\033[H");
    REQUIRE(person.hears(again + seconds(4)));
    const double second = line.lateness(person.samples(), again);
    MESSAGE("from the start again: " << second << " ms");
    CHECK(std::abs(second) < 100);
}
#endif

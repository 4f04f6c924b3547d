// Every shipped routine by night, from its first picture to its last: only colours of the night, dark, without a flash.

#include "scene/caching_text_measure.hpp"
#include "scene/cramp/cramp_screen.hpp"
#include "scene/night_colors.hpp"
#include "scene/night_light.hpp"
#include "scene/shipped_routines.hpp"

#include <map>
#include <set>

using namespace unknot;
using namespace unknot::sample;

namespace {

// The smallest window with all parts of the screen, measured at a quarter of its size.
constexpr Size window{640, 400};
constexpr double measured = 0.25;

// The most that one picture may be lighter than the one before it. A flash needs a change of 0.1.
constexpr double softStep = 0.015;

// The least change of light that counts in a part of the picture: a fifth of the change of a flash.
constexpr double visibleSwing = 0.02;

const CachingTextMeasure& widths() {
    static const CachingTextMeasure known(font());
    return known;
}

struct NightState {
    Contrast contrast = Contrast::usual;
    bool ember = false;
    PauseCause pause = PauseCause::none;
    bool asks = false;
};

// A shipped routine as the window shows it by night.
class NightRoutine {
public:
    explicit NightRoutine(const std::string& id, bool eases = false)
        : m_timeline(playedTimeline(id, {std::nullopt, Side::right}, eases)) {
        for (const auto& [cramp, muscle] : crampRoutines)
            if (id == cramp) m_muscle = muscle;
    }

    const Timeline& timeline() const { return *m_timeline; }
    bool isCramp() const { return m_muscle.has_value(); }

    DrawList picture(Time position, const NightState& state = {}) const {
        if (!m_muscle) return playerScreen(*m_timeline, view<PlayerView>(position, state), window, widths()).picture;
        auto cramp = view<CrampView>(position, state);
        cramp.muscle = *m_muscle;
        cramp.asks = state.asks;
        return crampScreen(*m_timeline, cramp, window, widths()).picture;
    }

    Time pictureAt(Time position) const { return pictureTime(*m_timeline, position, false); }
    Time after(Time picture) const {
        return std::min(nextPictureTime(*m_timeline, picture, false), m_timeline->length());
    }

private:
    template <typename View>
    static View view(Time position, const NightState& state) {
        View view;
        view.look.light = Light::night;
        view.look.contrast = state.contrast;
        view.position = position;
        view.ember = state.ember;
        view.pause = state.pause;
        return view;
    }

    std::shared_ptr<const Timeline> m_timeline;
    std::optional<CrampMuscle> m_muscle;
};

// The shipped routines, and the cramps also with a leg that eases early.
template <typename Look>
void eachRoutine(const Look& look) {
    for (const RoutineFile& file : shippedLibrary().routines()) {
        CAPTURE(file.id);
        const NightRoutine routine(file.id);
        look(routine);
        if (!routine.isCramp()) continue;
        CAPTURE("eased");
        look(NightRoutine(file.id, true));
    }
}

// Tells true for the first segment with its look: other segments of the same stretch and kind differ in words only.
class FirstOfKind {
public:
    bool operator()(const NightRoutine& routine, const Segment& segment) {
        return m_known.emplace(routine.isCramp(), segment.stretch.get(), segment.kind()).second;
    }

private:
    std::set<std::tuple<bool, const Stretch*, SegmentKind>> m_known;
};

} // namespace

TEST_CASE("by night every shipped routine has only the night's colours, stays dark and never changes with a flash") {
    NightColors colors(themeOf(Light::night));
    LightMeter meter;
    eachRoutine([&](const NightRoutine& routine) {
        const Timeline& timeline = routine.timeline();
        std::map<Time, double> lights;
        const auto lightAt = [&](Time picture) {
            const auto [known, isNew] = lights.try_emplace(picture);
            if (!isNew) return known->second;
            CAPTURE(inSeconds(picture));
            const DrawList list = routine.picture(picture);
            CHECK(colors.faultOf(list) == "");
            known->second = meter.lightOf(list, measured).mean;
            CHECK(known->second <= mostNightLight(Contrast::usual));
            return known->second;
        };
        for (Time at{0}; at <= timeline.length(); at += seconds(5))
            lightAt(routine.pictureAt(at));
        const auto changesSoftly = [&](Time at) {
            if (at <= Time{0} || at > timeline.length()) return;
            const Time before = routine.pictureAt(at - Time{1});
            CAPTURE(inSeconds(at));
            CHECK(std::abs(lightAt(routine.after(before)) - lightAt(before)) <= softStep);
        };
        for (const Segment& segment : timeline.segments())
            changesSoftly(segment.start);
        for (const Cue& cue : timeline.cues())
            changesSoftly(cue.at);
        changesSoftly(timeline.length());
    });
}

TEST_CASE("by night no part of a shipped routine's picture flashes more than once in a second") {
    LightMeter meter;
    FirstOfKind isFirst;
    eachRoutine([&](const NightRoutine& routine) {
        for (const Segment& segment : routine.timeline().segments()) {
            if (!isFirst(routine, segment)) continue;
            std::vector<Time> begins{segment.start - milliseconds(100)};
            if (isEffort(segment)) begins.push_back(segment.start + segment.length / 2);
            for (const Time from : begins) {
                CAPTURE(inSeconds(from));
                std::vector<TurnCounter> parts(PictureLight::count, TurnCounter(visibleSwing));
                std::size_t most = 0;
                const Time first = routine.pictureAt(from);
                for (Time at = first; at < first + milliseconds(1150); at = routine.after(at)) {
                    const PictureLight light = meter.lightOf(routine.picture(at), measured);
                    for (std::size_t i = 0; i < parts.size(); ++i)
                        most = std::max(most, parts[i].add(at, light.parts[i]));
                    if (at >= routine.timeline().length()) break;
                }
                CHECK(most <= 2);
            }
        }
    });
}

TEST_CASE(
    "by night each kind of segment is dark as embers, paused, asked and in high contrast, in the night's colours") {
    LightMeter meter;
    for (const Contrast contrast : {Contrast::usual, Contrast::high}) {
        NightColors colors(themeOf(Light::night, contrast));
        FirstOfKind isFirst;
        eachRoutine([&](const NightRoutine& routine) {
            for (const Segment& segment : routine.timeline().segments()) {
                if (!isFirst(routine, segment)) continue;
                const Time middle = segment.start + segment.length / 2;
                CAPTURE(inSeconds(middle));
                const std::initializer_list<NightState> states{{contrast},
                                                               {contrast, true},
                                                               {contrast, false, PauseCause::person},
                                                               {contrast, false, PauseCause::automatic},
                                                               {contrast, false, PauseCause::none, routine.isCramp()}};
                double usual = 1;
                for (const NightState& state : states) {
                    const DrawList list = routine.picture(middle, state);
                    CHECK(colors.faultOf(list) == "");
                    const double light = meter.lightOf(list, measured).mean;
                    CHECK(light <= (state.ember ? usual : mostNightLight(contrast)));
                    if (&state == states.begin()) usual = light;
                }
            }
        });
    }
}

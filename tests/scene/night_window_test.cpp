// The whole window by night, from home to the dark after a session, in simulated time.

#include "scene/night_colors.hpp"
#include "scene/night_light.hpp"
#include "scene/sample_cards.hpp"
#include "scene/screen_faults.hpp"
#include "scene/shipped_host.hpp"
#include "scene/view.hpp"

#include <functional>

using namespace unknot;
using namespace unknot::sample;

namespace {

// Opened at 23:00, without any card read from a file.
class NightWindow {
public:
    explicit NightWindow(LaunchOptions options = {}, Contrast contrast = Contrast::usual)
        : m_contrast(contrast), m_app(m_host, byNight(std::move(options), contrast), m_now) {}

    void press(const Action& action) { m_app.handle(action, m_now); }

    void run(Time length) {
        for (const Time end = m_now + length; m_now < end;)
            m_app.advance(m_now += milliseconds(100));
    }

    /// Goes to the next time at which the picture may change, at most `most` later. False if nothing moves by then.
    bool runToNextView(Time most) {
        const auto next = nextViewAt(m_app.state(), m_app.state().lastInput, m_now);
        const Time end = m_now + most;
        m_now = std::min(end, next ? *next + Time{1} : end);
        m_app.advance(m_now);
        return m_now < end;
    }

    const State& state() const { return m_app.state(); }
    Time now() const { return m_now; }
    CurrentView view() const { return viewOf(state(), state().lastInput, m_now); }
    DrawList picture(Size size) const { return screenOf(view(), size, font()).picture; }

    void isOfTheNight(const std::string& name) {
        CAPTURE(name);
        const bool fades = state().dim(m_now) > 0;
        for (const Size size : {Size{640, 400}, Size{1280, 800}, Size{480, 854}}) {
            const DrawList list = picture(size);
            CHECK(m_colors.faultOf(list, fades) == "");
            CHECK(m_meter.lightOf(list, 0.5).mean <= mostNightLight(m_contrast));
        }
    }

private:
    static LaunchOptions byNight(LaunchOptions options, Contrast contrast) {
        options.stored.light = LightMode::night;
        options.stored.highContrast = contrast == Contrast::high;
        return options;
    }
    static ShippedHost hostWithCards() {
        ShippedHost host;
        host.shown = cards(9);
        host.shown[0].id = "calf-quick";
        host.hourNow = 23;
        return host;
    }

    Contrast m_contrast;
    ShippedHost m_host = hostWithCards();
    Time m_now = seconds(1000);
    Application m_app;
    NightColors m_colors{themeOf(Light::night, m_contrast)};
    LightMeter m_meter;
};

LaunchOptions quickCalves() {
    LaunchOptions options;
    options.routine = shippedLibrary().openRoutine("calf-quick").routine;
    return options;
}

} // namespace

TEST_CASE("by night every screen beside a routine has only the night's colours and is dark") {
    for (const Contrast contrast : {Contrast::usual, Contrast::high}) {
        CAPTURE(static_cast<int>(contrast));
        NightWindow window({}, contrast);
        window.isOfTheNight("home with its note");
        window.press(action::DismissNote{});
        window.run(seconds(30));
        window.isOfTheNight("home");
        for (const Action& action : {Action{action::OpenSettings{}}, Action{action::OpenHelp{}},
                                     Action{action::OpenCard{"routine-2"}}, Action{action::NewRoutine{}}}) {
            window.press(action);
            CAPTURE(action.index());
            REQUIRE(window.state().covered());
            for (int page = 0; page < 3; ++page) {
                window.isOfTheNight("an overlay");
                window.press(action::TurnPage{1});
            }
            if (window.state().topIf<overlay::Help>()) {
                window.press(action::ReadHelp{});
                window.run(seconds(5));
                window.isOfTheNight("help read aloud");
            }
            if (window.state().topIf<overlay::RoutineTitle>()) {
                window.press(action::MakeRoutine{});
                window.isOfTheNight("a new routine");
            }
            while (window.state().covered())
                window.press(action::Back{});
        }
        window.press(action::Find{});
        window.press(action::TypeCharacter{U'c'});
        window.isOfTheNight("home while finding");
    }
}

TEST_CASE("by night every ending has only the night's colours, and fades to black without growing lighter") {
    const std::pair<const char*, std::function<void(NightWindow&)>> endings[] = {
        {"left early",
         [](NightWindow& window) {
             window.press(action::OpenCard{"calf-quick"});
             window.run(seconds(60));
         }},
        {"complete",
         [](NightWindow& window) {
             window.press(action::OpenCard{"calf-quick"});
             while (window.state().baseIf<base::Player>())
                 window.run(seconds(1));
         }},
        {"left a cramp",
         [](NightWindow& window) {
             window.press(action::StartCramp{});
             window.run(seconds(60));
         }},
        {"eased",
         [](NightWindow& window) {
             window.press(action::StartCramp{});
             window.run(seconds(30));
             window.press(action::Ease{});
             window.run(seconds(10));
         }},
        {"not eased", [](NightWindow& window) {
             window.press(action::StartCramp{});
             window.run(seconds(900));
             window.press(action::Activity{});
             window.isOfTheNight("when to get help");
         }}};
    for (const auto& ending : endings) {
        const auto& name = ending.first;
        const auto& play = ending.second;
        NightWindow window;
        play(window);
        window.run(seconds(1));
        if (!window.state().baseIf<base::Done>()) window.press(action::Back{});
        CAPTURE(name);
        REQUIRE(window.state().screenId() == ScreenId::done);
        LightMeter meter;
        double before = 1;
        while (!window.state().leaving && window.state().baseIf<base::Done>()) {
            window.isOfTheNight(name);
            const double light = meter.lightOf(window.picture({640, 400}), 0.25).mean;
            CHECK(light <= before + 1e-4);
            before = light;
            window.run(seconds(2));
        }
    }
}

TEST_CASE("a routine left alone by night sinks to embers and to the dark without a flash") {
    NightWindow window(quickCalves());
    LightMeter meter;
    TurnCounter turns(0.005);
    double before = 0;
    bool sank = false;
    while (!window.state().leaving) {
        const PictureLight light = meter.lightOf(window.picture({640, 400}), 0.25);
        CAPTURE(inSeconds(window.now()));
        if (before > 0) CHECK(std::abs(light.mean - before) <= 0.03);
        CHECK(turns.add(window.now(), light.mean) <= 1);
        const auto view = window.view();
        const auto* player = std::get_if<TimelineView<PlayerView>>(&view);
        sank = sank || (player != nullptr && player->content.ember);
        before = light.mean;
        window.runToNextView(seconds(5));
    }
    CHECK(sank);
    CHECK(before < 0.01);
}

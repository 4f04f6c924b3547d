#include "scene/cramp/cramp_screen.hpp"

#include "routine/library.hpp"
#include "scene/sample_timeline.hpp"
#include "scene/screen_faults.hpp"
#include "session/sleep_question.hpp"
#include "timeline/compile.hpp"

#include <algorithm>
#include <cmath>

using namespace unknot;

namespace {

const Size sizes[] = {{640, 400}, {700, 1000}, {1280, 800}, {2560, 600}, {3840, 2160}};

Screen screenAt(const Timeline& timeline, Time position, Size size = {1280, 800}, double textScale = 1,
                Light light = Light::night) {
    CrampView view;
    view.look.light = light;
    view.look.textScale = textScale;
    view.position = position;
    return crampScreen(timeline, view, size, sample::font());
}

const Target* find(const Screen& screen, const Action& action) {
    const auto target = std::find_if(screen.targets.begin(), screen.targets.end(),
                                     [&](const Target& each) { return each.action == action; });
    return target == screen.targets.end() ? nullptr : &*target;
}

/// Bounds of the figure's limbs and things. Signs have their own colours and are left out.
Box figureIn(const DrawList& list, const Theme& theme) {
    double left = INFINITY, top = INFINITY, right = -INFINITY, bottom = -INFINITY;
    for (const Shape& shape : list.shapes) {
        std::optional<Color> color;
        if (const auto* polygon = std::get_if<Polygon>(&shape)) color = polygon->color;
        if (const auto* capsule = std::get_if<Capsule>(&shape)) color = capsule->color;
        if (!color || *color == theme.accent || *color == theme.panel || *color == theme.ink) continue;
        const Box box = sample::boundsOf(shape);
        left = std::min(left, box.x);
        top = std::min(top, box.y);
        right = std::max(right, box.right());
        bottom = std::max(bottom, box.bottom());
    }
    return right > left ? Box{left, top, right - left, bottom - top} : Box{};
}

Timeline crampTimeline(const std::string& id, bool eases) {
    const std::filesystem::path root = UNKNOT_SOURCE_FOLDER;
    const Library library(root / "assets/stretches", root / "routines", "");
    const auto opened = library.openRoutine(id, {std::nullopt, Side::left});
    REQUIRE(opened.routine);
    Edits edits;
    if (eases) edits.emplace_back(edit::Ease{0, seconds(40)});
    return compile(*opened.routine, edits, OpenHoldLength::maximum);
}

} // namespace

TEST_CASE("large text leaves the figure where there is room for it, at every moment of a cramp") {
    const Theme& theme = themeOf(Light::night);
    for (const std::string id : {"cramp-calf", "cramp-foot", "cramp-thigh-front", "cramp-thigh-back"}) {
        for (const bool eases : {false, true}) {
            const Timeline timeline = crampTimeline(id, eases);
            for (Time position{}; position < timeline.segments().back().start; position += milliseconds(6900)) {
                const Box plain = figureIn(screenAt(timeline, position).picture, theme);
                for (const double scale : {1.25, 1.5, 1.75}) {
                    CAPTURE(id);
                    CAPTURE(scale);
                    CAPTURE(formatPrecise(position));
                    const Box large = figureIn(screenAt(timeline, position, {1280, 800}, scale).picture, theme);
                    CHECK(large.width >= 0.4 * plain.width);
                    CHECK(large.height >= 0.4 * plain.height);
                }
                const Box small = figureIn(screenAt(timeline, position, {640, 400}, 1.5).picture, theme);
                CHECK(small.height > 0);
                CHECK(plain.height > 0);
            }
        }
    }
}

TEST_CASE("in a cramp easing is the first target and the largest, and every muscle and the help card can be pressed") {
    const Timeline timeline = sample::cramp();
    for (const Size size : sizes) {
        const Screen screen = screenAt(timeline, seconds(20), size);
        REQUIRE_FALSE(screen.targets.empty());
        CHECK(screen.targets.front().action == Action{action::Ease{}});
        CHECK(screen.targets.front().box.height >= easingTarget * unitOf(size) - 0.5);
        for (int i = 0; i < crampMuscles; ++i)
            CHECK(find(screen, action::StartCramp{static_cast<CrampMuscle>(i)}) != nullptr);
        CHECK(find(screen, action::OpenHelp{}) != nullptr);
        CHECK(find(screen, action::Back{}) != nullptr);
    }
}

TEST_CASE("in the ember view too a cramp can ease, and the help card can be seen and pressed") {
    const Timeline timeline = sample::cramp();
    for (const Size size : sizes) {
        for (const double scale : {1.0, 2.0}) {
            CrampView view;
            view.look.light = Light::night;
            view.look.textScale = scale;
            view.ember = true;
            view.position = seconds(20);
            const Screen screen = crampScreen(timeline, view, size, sample::font());
            CHECK(sample::faultOf(screen, sample::font()) == "");
            CHECK(screen.targets.front().action == Action{action::Ease{}});
            CHECK(find(screen, action::OpenHelp{}) != nullptr);
            CHECK(sample::wordsOf(screen.picture).find("Get help") != std::string::npos);
        }
    }
}

TEST_CASE("the end card shows the pause, the muting and the notice") {
    const Timeline timeline = sample::cramp();
    CrampView view;
    view.position = timeline.length();
    view.muted = true;
    view.pause = PauseCause::person;
    view.notice = "Volume 70 %";
    for (const Size size : sizes) {
        const Screen screen = crampScreen(timeline, view, size, sample::font());
        const std::string words = sample::wordsOf(screen.picture);
        CHECK_MESSAGE(words.find("Paused. Muted. Volume 70 %") != std::string::npos, words);
        CHECK(sample::faultOf(screen, sample::font()) == "");
    }
}

TEST_CASE("cramp instructions are readable from a bed at every moment, in the ember view too") {
    const std::filesystem::path root = UNKNOT_SOURCE_FOLDER;
    const Library library(root / "assets/stretches", root / "routines", "");
    for (const std::string id : {"cramp-calf", "cramp-foot", "cramp-thigh-front", "cramp-thigh-back"}) {
        const auto opened = library.openRoutine(id);
        REQUIRE(opened.routine);
        const Timeline timeline = compile(*opened.routine, {}, OpenHoldLength::maximum);
        for (Time position{}; position < timeline.segments().back().start; position += milliseconds(2300)) {
            for (const bool ember : {false, true}) {
                CrampView view;
                view.look.light = Light::night;
                view.ember = ember;
                view.position = position;
                const Screen screen = crampScreen(timeline, view, {1280, 800}, sample::font());
                const double panel = screen.targets.front().box.x;
                for (const Text& text : sample::textsOf(screen.picture)) {
                    const bool instructs = text.at.x >= panel && text.at.y > 100 && text.at.y < 300;
                    if (instructs) CHECK_MESSAGE(text.size >= 30, id << " " << formatPrecise(position) << text.text);
                }
            }
        }
    }
}

TEST_CASE("the button that leads on is the only filled button after easing") {
    const Timeline before = sample::cramp();
    std::vector<Segment> segments = before.segments();
    for (Segment& segment : segments)
        segment.easing = 0;
    const Timeline timeline(before.title(), before.light(), segments, before.cues());
    CrampView view;
    view.position = timeline.length() - seconds(30);
    const Color accent = themeOf(Light::day).accent;
    int filled = 0;
    const Screen screen = crampScreen(timeline, view, {1280, 800}, sample::font());
    for (const Shape& shape : screen.picture.shapes) {
        const auto* box = std::get_if<RoundedBox>(&shape);
        if (box == nullptr || box->fill != accent) continue;
        ++filled;
        CHECK(box->box.height == screen.targets.front().box.height);
    }
    CHECK(filled == 1);
}

TEST_CASE("the ring counts up the time since the cramp began") {
    const std::string words = sample::wordsOf(screenAt(sample::cramp(), seconds(31)).picture);
    CHECK_MESSAGE(words.find("0:31") != std::string::npos, words);
}

TEST_CASE("at the end without easing the help card is there to be read and heard") {
    const Timeline timeline = sample::cramp();
    const Screen screen = screenAt(timeline, timeline.length());
    CHECK(find(screen, action::ReadHelp{}) != nullptr);
    CHECK(sample::wordsOf(screen.picture).find("Call your local emergency number now") != std::string::npos);
}

TEST_CASE("the shipped cramp routines are told whole, however small the window and large the text") {
    const std::filesystem::path root = UNKNOT_SOURCE_FOLDER;
    const Library library(root / "assets/stretches", root / "routines", "");
    for (const std::string id : {"cramp-calf", "cramp-foot", "cramp-thigh-front", "cramp-thigh-back"}) {
        const auto opened = library.openRoutine(id);
        REQUIRE(opened.routine);
        const Timeline timeline = compile(*opened.routine, {}, OpenHoldLength::maximum);
        for (Time position{}; position < timeline.length(); position += milliseconds(6900)) {
            for (const double scale : {1.0, 2.0}) {
                CAPTURE(id);
                CAPTURE(scale);
                CAPTURE(formatPrecise(position));
                const Screen screen = screenAt(timeline, position, {640, 400}, scale);
                CHECK(sample::placeFault(screen.picture, sample::font()) == "");
                for (const std::string& text : sample::cutTexts(screen.picture))
                    CHECK_MESSAGE(text.empty(), text);
            }
        }
    }
}

TEST_CASE("the next stage shows as an instruction with its time") {
    const std::filesystem::path root = UNKNOT_SOURCE_FOLDER;
    const Library library(root / "assets/stretches", root / "routines", "");
    const auto opened = library.openRoutine("cramp-calf");
    REQUIRE(opened.routine);
    const Timeline timeline = compile(*opened.routine, {}, OpenHoldLength::maximum);
    const std::string words = sample::wordsOf(screenAt(timeline, seconds(140)).picture);
    CHECK_MESSAGE(words.find("Next, at 2:48: sit on the edge of the bed") != std::string::npos, words);
}

TEST_CASE("the question to a person who may sleep stands in place of the instruction, beside the target for easing") {
    const Timeline timeline = crampTimeline("cramp-calf", false);
    CrampView view;
    view.look.light = Light::night;
    view.position = seconds(352);
    const auto wordsIn = [&] {
        return sample::wordsOf(crampScreen(timeline, view, {1280, 800}, sample::font()).picture);
    };
    REQUIRE(wordsIn().find("Is it easing?") == std::string::npos);
    view.asks = true;
    const std::string words = wordsIn();
    CHECK(words.find("Is it easing?") != std::string::npos);
    CHECK(words.find("any other key") != std::string::npos);
    CHECK(words.find("5:52") != std::string::npos);
    CHECK(find(crampScreen(timeline, view, {1280, 800}, sample::font()), action::Ease{}));
}

TEST_CASE("in the dark the end of a cramp is its advice alone, and any click brings the card back") {
    const Timeline timeline = crampTimeline("cramp-calf", false);
    CrampView view;
    view.look.light = Light::night;
    view.position = timeline.length();
    const Screen card = crampScreen(timeline, view, {1280, 800}, sample::font());
    view.ember = true;
    const Screen dark = crampScreen(timeline, view, {1280, 800}, sample::font());
    const std::string words = sample::wordsOf(dark.picture);
    CHECK(words.find("If it has not eased by now") != std::string::npos);
    CHECK(words.find("Press any key") != std::string::npos);
    CHECK(words.find("Eased") == std::string::npos);
    CHECK(dark.picture.shapes.size() * 4 < card.picture.shapes.size());
    REQUIRE(dark.targets.size() == 1);
    CHECK(dark.targets.front().action == Action{action::Activity{}});
}

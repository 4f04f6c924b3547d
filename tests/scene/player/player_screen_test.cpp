#include "scene/player/player_screen.hpp"

#include "picture/dump.hpp"
#include "scene/sample_timeline.hpp"
#include "support/golden.hpp"

#include <cmath>
#include <cstdlib>
#include <fstream>
#include <sstream>

using namespace unknot;
using sample::inside;

namespace {

double linear(std::uint8_t part) {
    const double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(Color color) {
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

/// The contrast of two colours, as WCAG 2.2 defines it.
double contrast(Color a, Color b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

DrawList sceneAt(const Timeline& timeline, PlayerView view, Time position, Size size = {1280, 800}) {
    view.position = position;
    return playerScreen(timeline, view, size, sample::font()).picture;
}

const Text* find(const DrawList& list, const std::string& words) {
    for (const Shape& shape : list.shapes) {
        const auto* text = std::get_if<Text>(&shape);
        if (text != nullptr && text->text == words) return text;
    }
    return nullptr;
}

std::vector<Color> colorsOf(const Shape& shape) {
    if (const auto* box = std::get_if<RoundedBox>(&shape)) {
        return box->lineWidth > 0 ? std::vector{box->fill, box->line} : std::vector{box->fill};
    }
    return std::visit(
        [](const auto& other) -> std::vector<Color> {
            if constexpr (requires { other.color; }) return {other.color};
            return {};
        },
        shape);
}

/// Keeps words, boxes and arcs: a change of the figure or the small drawings must not change the expected text.
std::string wordsAndBoxes(const DrawList& list) {
    DrawList kept{list.size, list.background, {}};
    for (const Shape& shape : list.shapes) {
        if (!std::holds_alternative<Capsule>(shape) && !std::holds_alternative<Polygon>(shape))
            kept.shapes.push_back(shape);
    }
    return dump(kept);
}

void checkGolden(const std::string& name, const DrawList& list) {
    const std::string path = std::string(UNKNOT_SOURCE_FOLDER) + "/tests/data/scene/" + name + ".txt";
    const std::string shown = wordsAndBoxes(list);
    if (test::updatesGolden()) {
        std::ofstream(path, std::ios::binary) << shown;
    }
    std::ostringstream expected;
    expected << std::ifstream(path, std::ios::binary).rdbuf();
    CHECK(shown == expected.str());
}

} // namespace

TEST_CASE("text has a contrast of at least 4.5, the countdown and the instructions of at least 7") {
    for (const Light light : {Light::day, Light::night}) {
        const Theme& theme = themeOf(light);
        CHECK(contrast(theme.ink, theme.background) >= 7);
        CHECK(contrast(theme.ink, theme.panel) >= 7);
        CHECK(contrast(theme.quietInk, theme.background) >= 4.5);
        CHECK(contrast(theme.quietInk, theme.panel) >= 4.5);
        CHECK(contrast(theme.onAccent, theme.accent) >= 4.5);
        CHECK(contrast(theme.onUrgent, theme.urgent) >= 4.5);

        PlayerView view;
        view.look.light = light;
        const Timeline timeline = sample::everything();
        const DrawList list = sceneAt(timeline, view, inside(timeline, SegmentKind::hold, seconds(12)));
        for (const std::string words :
             {"18", "Wall calf stretch", "Press the heel down.", "Keep the back knee straight."}) {
            const Text* text = find(list, words);
            REQUIRE_MESSAGE(text != nullptr, words);
            CHECK(text->color == theme.ink);
        }
        CHECK(find(list, "RIGHT LEG")->color == theme.onAccent);
    }
}

TEST_CASE("by night nothing is drawn brighter than the brightest colour of the palette") {
    const Theme& theme = themeOf(Light::night);
    const double brightest = std::max(luminance(theme.ink), luminance(theme.glow));
    const Timeline timeline = sample::everything();
    PlayerView view;
    view.look.light = Light::night;
    view.notice = "No sound device.";
    for (const PauseCause pause : {PauseCause::none, PauseCause::person, PauseCause::automatic}) {
        view.pause = pause;
        for (const Segment& segment : timeline.segments()) {
            const DrawList list = sceneAt(timeline, view, segment.start + segment.length / 2);
            CHECK(list.background == theme.background);
            for (const Shape& shape : list.shapes) {
                for (const Color color : colorsOf(shape))
                    CHECK(luminance(color) <= brightest);
            }
        }
    }
}

TEST_CASE("the ember view is the number, one dim line and the figure, without any other word or box") {
    const Timeline timeline = sample::everything();
    PlayerView view;
    view.look.light = Light::night;
    view.ember = true;
    const DrawList list = sceneAt(timeline, view, inside(timeline, SegmentKind::hold, seconds(12)));
    int texts = 0;
    for (const Shape& shape : list.shapes) {
        if (std::holds_alternative<Text>(shape)) ++texts;
        CHECK_FALSE(std::holds_alternative<Arc>(shape));
    }
    CHECK(texts == 2);
    CHECK(find(list, "18") != nullptr);
    REQUIRE(find(list, "Right leg – hold") != nullptr);
    CHECK(find(list, "Right leg – hold")->color == themeOf(Light::night).quietInk);
    CHECK(find(sceneAt(timeline, view, timeline.length()), "Done.") != nullptr);
}

TEST_CASE("an open hold that never eased ends with its advice alone, large, by day and in the ember view") {
    sample::TimelineBuilder maker;
    const Segment::OpenHold open{seconds(30), seconds(60)};
    maker.add(open, seconds(60), sample::stretch("Toes", {"One."}), Side::left);
    const Timeline usual = maker.finish("Cramp");
    std::vector<Segment> segments = usual.segments();
    segments.back().say = "Stop, and get medical advice.";
    const Timeline timeline("Cramp", LightMode::automatic, segments, {});
    PlayerView view;
    for (const bool ember : {false, true}) {
        view.ember = ember;
        for (const Time position : {seconds(60), timeline.length()}) {
            const DrawList list = sceneAt(timeline, view, position);
            CHECK(find(list, "Done.") == nullptr);
            std::string large;
            for (const Shape& shape : list.shapes) {
                CHECK_FALSE(std::holds_alternative<Arc>(shape));
                const auto* text = std::get_if<Text>(&shape);
                if (text != nullptr && text->size >= 40) large += text->text + " ";
            }
            CHECK(large == "Stop, and get medical advice. ");
        }
    }
}

TEST_CASE("a pause is seen in the ember view too") {
    const Timeline timeline = sample::everything();
    PlayerView view;
    view.look.light = Light::night;
    view.ember = true;
    view.pause = PauseCause::person;
    CHECK(find(sceneAt(timeline, view, seconds(20)), "Paused") != nullptr);
}

TEST_CASE("the ring is empty at the start of a hold and full at its end, and begins again each round") {
    const Timeline timeline = sample::everything();
    const auto shareAt = [&](Time position) {
        double share = 0;
        for (const Shape& shape : sceneAt(timeline, {}, position).shapes) {
            const auto* arc = std::get_if<Arc>(&shape);
            if (arc != nullptr && arc->color == themeOf(Light::day).accent) share = arc->to;
        }
        return share;
    };
    CHECK(shareAt(inside(timeline, SegmentKind::hold, Time{0})) == 0);
    CHECK(shareAt(inside(timeline, SegmentKind::hold, seconds(15))) == doctest::Approx(0.5));
    CHECK(shareAt(inside(timeline, SegmentKind::hold, milliseconds(29'950))) > 0.98);
    CHECK(shareAt(inside(timeline, SegmentKind::openHold, seconds(15))) == doctest::Approx(0.5));
    CHECK(shareAt(inside(timeline, SegmentKind::openHold, seconds(45))) == doctest::Approx(0.5));
}

TEST_CASE("mute, pause and notice are said in words") {
    const Timeline timeline = sample::everything();
    PlayerView view;
    CHECK(find(sceneAt(timeline, view, seconds(20)), "Muted") == nullptr);
    view.muted = true;
    view.pause = PauseCause::person;
    view.notice = "No sound device.";
    const DrawList list = sceneAt(timeline, view, seconds(20));
    for (const std::string words : {"Muted", "Paused", "No sound device.", "go on", "unmute"}) {
        CHECK_MESSAGE(find(list, words) != nullptr, words);
    }
}

TEST_CASE("an automatic pause shows its reason and the way to go on") {
    const Timeline timeline = sample::everything();
    PlayerView view;
    view.pause = PauseCause::automatic;
    const DrawList list = sceneAt(timeline, view, seconds(20));
    std::string all;
    for (const Shape& shape : list.shapes) {
        if (const auto* text = std::get_if<Text>(&shape)) all += text->text + " ";
    }
    CHECK(all.find("Paused while the computer slept. Press any key.") != std::string::npos);
}

TEST_CASE("an open hold offers its own key instead of more time") {
    const Timeline timeline = sample::everything();
    const DrawList list = sceneAt(timeline, {}, inside(timeline, SegmentKind::openHold, seconds(10)));
    CHECK(find(list, "it eased") != nullptr);
    CHECK(find(list, "Press E when it eases.") != nullptr);
    CHECK(find(list, "10 s") == nullptr);
}

TEST_CASE("a narrow window keeps every key but the window's own") {
    const Timeline timeline = sample::everything();
    for (const Size size : {Size{320, 400}, Size{640, 400}, Size{1280, 800}}) {
        CAPTURE(size.width);
        for (const std::string words :
             {"pause", "back", "skip", "10 s", "mute", "night", "help", "settings", "leave", "Cramp now"})
            CHECK_MESSAGE(find(sceneAt(timeline, {}, seconds(20), size), words) != nullptr, words);
    }
    CHECK(find(sceneAt(timeline, {}, seconds(20), {320, 400}), "full screen") == nullptr);
    CHECK(find(sceneAt(timeline, {}, seconds(20), {1920, 1080}), "full screen") != nullptr);
}

TEST_CASE("a few moments look as they did" * doctest::test_suite("golden")) {
    const Timeline timeline = sample::everything();
    PlayerView night;
    night.look.light = Light::night;
    checkGolden("hold-day", sceneAt(timeline, {}, inside(timeline, SegmentKind::hold, seconds(17))));
    checkGolden("open-hold-night-small",
                sceneAt(timeline, night, inside(timeline, SegmentKind::openHold, seconds(33)), {640, 400}));
    checkGolden("change-upright",
                sceneAt(timeline, {}, inside(timeline, SegmentKind::change, seconds(2)), {700, 1000}));
}

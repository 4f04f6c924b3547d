#include "routine/library.hpp"
#include "scene/parts/text_layout.hpp"
#include "scene/parts/window_unit.hpp"
#include "scene/player/player_layout.hpp"
#include "scene/player/player_screen.hpp"
#include "scene/sample_timeline.hpp"
#include "timeline/compile.hpp"

#include <algorithm>
#include <cmath>

using namespace unknot;

namespace {

const Size sizes[] = {{640, 400},  {700, 1000},  {800, 600},  {1000, 1000}, {1024, 768}, {1280, 800},
                      {1366, 768}, {1920, 1080}, {2560, 600}, {3840, 2160}, {640, 2000}, {3840, 400}};

bool overlap(Box a, Box b) { return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom(); }

bool within(Box inner, Box outer) {
    constexpr double slack = 0.01;
    return inner.x >= outer.x - slack && inner.y >= outer.y - slack && inner.right() <= outer.right() + slack &&
           inner.bottom() <= outer.bottom() + slack;
}

/// From the top of the capitals to the foot of the descenders. Digits have no descenders.
Box boxOf(const Text& text) {
    const double width = sample::font().width(text.text, text.size, text.weight);
    const bool digits = text.text.find_first_not_of("0123456789:") == std::string::npos;
    const double below = digits ? 0.02 : 0.23;
    return {text.at.x, text.at.y - 0.72 * text.size, width, (0.72 + below) * text.size};
}

std::vector<Text> textsOf(const DrawList& list) {
    std::vector<Text> texts;
    for (const Shape& shape : list.shapes) {
        if (const auto* text = std::get_if<Text>(&shape)) texts.push_back(*text);
    }
    return texts;
}

/// Describes the first fault; empty if there is none.
std::string faultOf(const DrawList& list) {
    const std::vector<Text> texts = textsOf(list);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (!within(boxOf(texts[i]), {0, 0, list.size.width, list.size.height})) {
            return "leaves the window: " + texts[i].text;
        }
        for (std::size_t k = i + 1; k < texts.size(); ++k) {
            if (overlap(boxOf(texts[i]), boxOf(texts[k]))) return texts[i].text + " overlaps " + texts[k].text;
        }
    }
    return "";
}

void checkEverySegment(const Timeline& timeline, PlayerView view) {
    for (const Size size : sizes) {
        for (const Segment& segment : timeline.segments()) {
            view.position = segment.start + segment.length * 17 / 30;
            CAPTURE(size.width);
            CAPTURE(size.height);
            CAPTURE(nameOf(segment.kind()));
            CHECK(faultOf(playerScreen(timeline, view, size, sample::font()).picture) == "");
        }
    }
}

} // namespace

TEST_CASE("the parts of the screen lie within the window and apart from each other at every size") {
    for (const Size size : sizes) {
        for (const PlayerLayoutInput& input :
             {PlayerLayoutInput{0, 1, 64 * unitOf(size)}, PlayerLayoutInput{40 * unitOf(size), 1, 64 * unitOf(size)},
              PlayerLayoutInput{40 * unitOf(size), 2, 120 * unitOf(size)}}) {
            const PlayerLayout layout = layoutPlayer(size, input);
            CAPTURE(size.width);
            CAPTURE(size.height);
            const Box parts[] = {layout.header, layout.notice,  layout.picture, layout.ring, layout.words,
                                 layout.next,   layout.caption, layout.strip,   layout.keys};
            for (std::size_t i = 0; i < std::size(parts); ++i) {
                CHECK(within(parts[i], {0, 0, size.width, size.height}));
                for (std::size_t k = i + 1; k < std::size(parts); ++k)
                    CHECK_FALSE(overlap(parts[i], parts[k]));
            }
            CHECK(layout.ring.width == layout.ring.height);
            if (input.textScale == 1) CHECK(layout.picture.width >= 0.5 * std::min(size.width, size.height));
            CHECK(layout.ring.width >= 0.2 * std::min(size.width, size.height));
        }
    }
}

TEST_CASE("nonsense sizes are laid out without harm") {
    const Timeline timeline = sample::everything();
    for (const Size size : {Size{0, 0}, Size{1, 4000}, Size{-5, 20}, Size{20000, 3}}) {
        const DrawList list = playerScreen(timeline, {}, size, sample::font()).picture;
        CHECK(list.size == size);
    }
}

TEST_CASE("texts never overlap nor leave the window, whatever the moment and the size") {
    PlayerView night;
    night.look.light = Light::night;
    for (const bool ember : {false, true}) {
        night.ember = ember;
        checkEverySegment(sample::everything(), night);
        checkEverySegment(sample::cramp(), night);
    }
}

TEST_CASE("cautions fit whole into their frame at every size and leave the other words whole") {
    const Timeline timeline = sample::cramp();
    const std::string cautionText = "Take care. In the dark: lamp on before you stand. Hold on to something. ";
    for (const Size size : sizes) {
        CAPTURE(size.width);
        CAPTURE(size.height);
        PlayerView view;
        view.position = seconds(5);
        const DrawList list = playerScreen(timeline, view, size, sample::font()).picture;
        std::string all;
        for (const Text& text : textsOf(list))
            all += text.text + " ";
        for (const std::string& words : {cautionText, std::string("Toes to shin"), std::string("Straighten the knee.")})
            CHECK_MESSAGE(all.find(words) != std::string::npos, words);
        CHECK_MESSAGE(all.find("…") == std::string::npos, all);
        CHECK(all.find("Ask first") == std::string::npos);
        for (const Shape& shape : list.shapes) {
            const auto* frame = std::get_if<RoundedBox>(&shape);
            if (frame == nullptr || frame->fill != themeOf(Light::day).panel) continue;
            for (const Text& text : textsOf(list))
                CHECK((within(boxOf(text), frame->box) || !overlap(boxOf(text), frame->box)));
        }
    }
}

TEST_CASE("the shipped routines fit their windows throughout") {
    const std::filesystem::path root = UNKNOT_SOURCE_FOLDER;
    const Library library(root / "assets/stretches", root / "routines", "");
    REQUIRE_FALSE(library.routines().empty());
    for (const RoutineFile& file : library.routines()) {
        const auto opened = library.openRoutine(file.id);
        REQUIRE(opened.routine);
        const Timeline timeline = compile(*opened.routine, {}, OpenHoldLength::maximum);
        PlayerView view;
        for (view.position = Time{0}; view.position < timeline.length(); view.position += milliseconds(2900)) {
            for (const Size size : {Size{640, 400}, Size{700, 1000}}) {
                CAPTURE(file.id);
                CAPTURE(formatPrecise(view.position));
                const DrawList list = playerScreen(timeline, view, size, sample::font()).picture;
                CHECK(faultOf(list) == "");
                // All shipped texts fit.
                for (const Text& text : textsOf(list))
                    CHECK_FALSE_MESSAGE(text.text.ends_with("…"), text.text);
            }
        }
    }
}

TEST_CASE("the pause is said in words at every size") {
    const Timeline timeline = sample::everything();
    for (const Size size : sizes) {
        PlayerView view;
        view.position = seconds(20);
        view.pause = PauseCause::automatic;
        const DrawList list = playerScreen(timeline, view, size, sample::font()).picture;
        CHECK(faultOf(list) == "");
        std::string all;
        for (const Text& text : textsOf(list))
            all += text.text + " ";
        CHECK(all.find("Press any key.") != std::string::npos);
    }
}

TEST_CASE("a notice of one line leaves the picture and the ring as they are") {
    for (const Size size : sizes) {
        const PlayerLayout plain = layoutPlayer(size);
        const double line = std::ceil(std::floor(noticeUnits * plain.outer) * lineHeight);
        const PlayerLayout noticed = layoutPlayer(size, {.notice = line});
        CAPTURE(size.width);
        CAPTURE(size.height);
        CHECK(noticed.picture == plain.picture);
        CHECK(noticed.ring == plain.ring);
        CHECK(noticed.words == plain.words);
        CHECK(noticed.notice.bottom() <= noticed.picture.y);
    }
}

TEST_CASE("the digits are at least 140 pixels high at 1280 x 800") {
    const Timeline timeline = sample::everything();
    PlayerView view;
    for (int second = 8; second < 38; ++second) {
        view.position = seconds(second);
        double highest = 0;
        for (const Text& text : textsOf(playerScreen(timeline, view, {1280, 800}, sample::font()).picture)) {
            highest = std::max(highest, text.size * sample::font().capHeight(text.weight));
        }
        CHECK(highest >= 140);
    }
}

TEST_CASE("body text is at least 18 pixels at 1280 x 800") {
    const Timeline timeline = sample::everything();
    for (const Segment& segment : timeline.segments()) {
        PlayerView view;
        view.position = segment.start + segment.length / 2;
        for (const Text& text : textsOf(playerScreen(timeline, view, {1280, 800}, sample::font()).picture))
            CHECK(text.size >= 18);
    }
}

TEST_CASE("the strip is where a click seeks, with the same left and right ends as its bars") {
    const Timeline timeline = sample::everything();
    for (const Size size : sizes) {
        const Screen screen = playerScreen(timeline, {}, size, sample::font());
        const PlayerLayout layout = layoutPlayer(size);
        const auto strip = std::find_if(screen.targets.begin(), screen.targets.end(), [](const Target& target) {
            return std::holds_alternative<action::Seek>(target.action);
        });
        REQUIRE(strip != screen.targets.end());
        CHECK(strip->box.x == layout.strip.x);
        CHECK(strip->box.width == layout.strip.width);
    }
}

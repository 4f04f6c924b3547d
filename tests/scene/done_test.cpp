#include "scene/done.hpp"

#include "scene/help_screen.hpp"
#include "scene/laid_out.hpp"
#include "scene/sample_timeline.hpp"

using namespace unknot;

namespace {

const Size sizes[] = {{640, 400}, {700, 1000}, {1280, 800}, {2560, 600}, {3840, 2160}};

DoneView viewOf(Light light, double textScale) {
    DoneView view;
    view.look.light = light;
    view.look.textScale = textScale;
    view.title = "Bedtime calves";
    const auto calf = sample::stretch("Wall calf stretch", {"One."});
    view.held = {{calf, Side::left, seconds(90)}, {calf, Side::right, seconds(85)}};
    return view;
}

} // namespace

TEST_CASE("what was done is laid out without a fault at every size, text scale and light") {
    for (const Size size : sizes) {
        for (const double scale : {1.0, 2.0}) {
            for (const Light light : {Light::day, Light::night}) {
                CAPTURE(size.width);
                CAPTURE(scale);
                DoneView view = viewOf(light, scale);
                view.afterCramp = true;
                view.resumed = "Bedtime calves and hamstrings";
                const Screen screen = doneScreen(view, size, sample::font());
                CHECK(sample::faultOf(screen, sample::font()) == "");
                CHECK_MESSAGE(sample::cutTexts(screen.picture).empty(), sample::wordsOf(screen.picture));
            }
        }
    }
}

TEST_CASE("what was done is told for each leg and in all, in words that do not judge") {
    const std::string words = sample::wordsOf(doneScreen(viewOf(Light::day, 1), {1280, 800}, sample::font()).picture);
    for (const std::string part : {"That is enough for now.", "left leg 1:30, right leg 1:25", "2:55 in all"})
        CHECK_MESSAGE(words.find(part) != std::string::npos, words);
}

TEST_CASE("who was interrupted by a cramp goes on first") {
    DoneView view = viewOf(Light::night, 1);
    view.afterCramp = true;
    view.resumed = "Bedtime calves";
    const Screen screen = doneScreen(view, {1280, 800}, sample::font());
    CHECK(screen.targets.front().action == Action{action::Resume{}});
    CHECK(screen.targets[1].action == Action{action::Warmth{}});
}

TEST_CASE("grown dark, nothing of what was done is to be seen") {
    DoneView view = viewOf(Light::night, 1);
    view.dim = 1;
    const DrawList list = doneScreen(view, {1280, 800}, sample::font()).picture;
    CHECK(list.background == Color{0, 0, 0, 255});
    for (const Text& text : sample::textsOf(list))
        CHECK(text.color == Color{0, 0, 0, 255});
}

TEST_CASE("the help screen is laid out without a fault on each of its pages") {
    for (const Size size : sizes) {
        for (const double scale : {1.0, 1.5, 2.0}) {
            HelpView view;
            view.look.textScale = scale;
            int pages = 1;
            for (view.page = 0; view.page < pages; ++view.page) {
                CAPTURE(size.width);
                CAPTURE(scale);
                CAPTURE(view.page);
                const Screen screen = helpScreen(view, size, sample::font());
                pages = screen.pages;
                CHECK(sample::faultOf(screen, sample::font()) == "");
            }
        }
    }
}

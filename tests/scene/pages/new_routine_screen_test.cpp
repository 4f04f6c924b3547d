#include "scene/pages/new_routine_screen.hpp"

#include "scene/sample_cards.hpp"
#include "scene/sample_timeline.hpp"
#include "scene/screen_faults.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::sample;

namespace {

const Host::NewRoutineFile usual{"/home/anna/.local/share/unknot/routines/my-routine.yaml", "my-routine", ""};
const Host::NewRoutineFile failed{"", "",
                                  "The folder '/home/anna/.local/share/unknot' cannot be made: permission denied."};

Screen screenOf(const Host::NewRoutineFile& made, Size size = {1280, 800}, double scale = 1, Light light = Light::day,
                const std::string& notice = "") {
    NewRoutineView view;
    view.made = made;
    view.look.textScale = scale;
    view.look.light = light;
    view.notice = notice;
    return newRoutineScreen(view, size, font());
}

std::string withoutSpaces(std::string text) {
    std::erase(text, ' ');
    return text;
}

} // namespace

TEST_CASE("the new routine page shows the file and the next step, and can play the routine") {
    const Screen screen = screenOf(usual);
    const std::string words = wordsOf(screen.picture);
    CHECK(words.find(usual.file) != std::string::npos);
    CHECK(words.find("Open it in a text editor, change it and save it.") != std::string::npos);
    REQUIRE(screen.targets.size() == 2);
    CHECK(screen.targets[0].action == Action{action::OpenCard{"my-routine"}});
    CHECK(screen.targets[1].action == Action{action::Back{}});
}

TEST_CASE("the new routine page shows the reason for a failure and leads back") {
    const Screen screen = screenOf(failed);
    const std::string words = wordsOf(screen.picture);
    CHECK(words.find("No new routine could be made") != std::string::npos);
    CHECK(words.find(failed.fault) != std::string::npos);
    REQUIRE(screen.targets.size() == 1);
    CHECK(screen.targets[0].action == Action{action::Back{}});
}

TEST_CASE("the page of a broken new routine shows a mistake and offers the list instead of play") {
    NewRoutineView view;
    view.made = usual;
    view.card = brokenCard();
    const Screen screen = newRoutineScreen(view, {1280, 800}, font());
    const std::string words = wordsOf(screen.picture);
    CHECK(words.find("Line 5: unknown key 'repaets'") != std::string::npos);
    CHECK(words.find("Show 2 mistakes") != std::string::npos);
    CHECK(words.find("Play it") == std::string::npos);
    CHECK(screen.targets.front().action == Action{action::OpenCard{"my-routine"}});
    view.card = cards(1)[0];
    CHECK(wordsOf(newRoutineScreen(view, {1280, 800}, font()).picture) == wordsOf(screenOf(usual).picture));
}

TEST_CASE("the path is read whole, however long, in every window and at every scale of text") {
    std::string deep = "/home";
    for (int i = 0; i < 12; ++i)
        deep += "/a folder of some length";
    for (const Size size : {Size{640, 400}, {800, 600}, {1280, 800}, {1920, 1080}, {3840, 2160}, {700, 1100}}) {
        for (const double scale : {1.0, 1.5, 2.0}) {
            for (const Light light : {Light::day, Light::night}) {
                CAPTURE(size.width);
                CAPTURE(size.height);
                CAPTURE(scale);
                for (const std::string& file : {usual.file, deep + "/my-routine.yaml"}) {
                    const std::string notice = light == Light::night ? "There is no sound device." : "";
                    const Screen screen = screenOf({file, "my-routine", ""}, size, scale, light, notice);
                    CHECK(faultOf(screen, font(), {.leastText = 9}) == "");
                    CHECK(cutTexts(screen.picture).empty());
                    CHECK(withoutSpaces(wordsOf(screen.picture)).find(withoutSpaces(file)) != std::string::npos);
                }
                NewRoutineView view{{}, usual, brokenCard(), ""};
                view.look.textScale = scale;
                view.look.light = light;
                const Screen broken = newRoutineScreen(view, size, font());
                CHECK(faultOf(broken, font(), {.leastText = 9}) == "");
                CHECK(cutTexts(broken.picture).empty());
                const Screen fault = screenOf(failed, size, scale, light);
                CHECK(faultOf(fault, font(), {.leastText = 9}) == "");
                CHECK(cutTexts(fault.picture).empty());
            }
        }
    }
    for (const Size size : {Size{0, 0}, Size{1, 4000}, Size{-5, 20}, Size{20000, 3}})
        CHECK(screenOf(usual, size).picture.size == size);
}

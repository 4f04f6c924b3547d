#include "scene/pages/new_routine_screen.hpp"

#include "scene/pages/mistakes_screen.hpp"
#include "scene/pages/routine_title_screen.hpp"
#include "scene/sample_cards.hpp"
#include "scene/sample_timeline.hpp"
#include "scene/screen_faults.hpp"
#include "scene/screen_grid.hpp"

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

TEST_CASE("the page of a right new routine shows its file, title and length, and the ways to edit, copy and try it") {
    NewRoutineView view{{}, usual, cards(1)[0], "", ""};
    const Screen screen = newRoutineScreen(view, {1280, 800}, font());
    const std::string words = wordsOf(screen.picture);
    CHECK(words.find("Your new routine is right") != std::string::npos);
    CHECK(words.find(usual.file) != std::string::npos);
    CHECK(words.find("“Bedtime calves” lasts 2 min.") != std::string::npos);
    std::vector<Action> actions;
    for (const Target& target : screen.targets)
        actions.push_back(target.action);
    CHECK(actions == std::vector<Action>{action::OpenEditor{}, action::CopyPath{}, action::OpenCard{"my-routine"},
                                         action::Back{}});
    for (const std::string key : {"E", "Ctrl+C", "T", "Esc"})
        CHECK(std::ranges::count(textsOf(screen.picture), key, &Text::text) == 1);
}

TEST_CASE("the page of a new routine says why the editor did not open, and that the file is gone") {
    NewRoutineView view{{}, usual, cards(1)[0], "There is no editor.", ""};
    CHECK(wordsOf(newRoutineScreen(view, {1280, 800}, font()).picture).find("There is no editor.") !=
          std::string::npos);
    view.card.reset();
    const Screen gone = newRoutineScreen(view, {1280, 800}, font());
    CHECK(wordsOf(gone.picture).find("The file cannot be found.") != std::string::npos);
    CHECK(std::ranges::count(gone.targets, Action{action::OpenCard{"my-routine"}}, &Target::action) == 0);
}

TEST_CASE("a notice moves nothing that can be pressed on the pages of a new routine and of mistakes") {
    for (const Size size : gridSizes)
        for (const double scale : gridScales) {
            CAPTURE(size.width);
            CAPTURE(scale);
            NewRoutineView made{{}, usual, cards(1)[0], "", ""};
            RoutineTitleView title;
            MistakesView mistakes{{}, brokenCard(), 0, ""};
            made.look.textScale = title.look.textScale = mistakes.look.textScale = scale;
            const auto boxes = [&] {
                std::vector<Box> all;
                for (const Screen& screen :
                     {newRoutineScreen(made, size, font()), routineTitleScreen(title, size, font()),
                      mistakesScreen(mistakes, size, font())})
                    for (const Target& target : screen.targets)
                        all.push_back(target.box);
                return all;
            };
            const std::vector<Box> plain = boxes();
            made.notice = title.notice = mistakes.notice = "There is no sound device, so this goes on silently.";
            CHECK(boxes() == plain);
        }
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
    const NewRoutineView view{{}, usual, brokenCard(), "", ""};
    const Screen screen = newRoutineScreen(view, {1280, 800}, font());
    const std::string words = wordsOf(screen.picture);
    CHECK(words.find("Line 5: unknown key 'repaets'") != std::string::npos);
    CHECK(words.find("cannot be played yet") != std::string::npos);
    CHECK(words.find("Show 2 mistakes") != std::string::npos);
    CHECK(words.find("Try it") == std::string::npos);
    CHECK(std::ranges::count(screen.targets, Action{action::OpenCard{"my-routine"}}, &Target::action) == 1);
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
                NewRoutineView view{{}, usual, brokenCard(), "", ""};
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

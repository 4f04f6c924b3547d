#include "scene/pages/done_screen.hpp"

#include "scene/pages/help_screen.hpp"
#include "scene/sample_timeline.hpp"
#include "scene/screen_faults.hpp"

#include <algorithm>

using namespace unknot;

namespace {

DoneView viewOf(Light light, double textScale) {
    DoneView view;
    view.look.light = light;
    view.look.textScale = textScale;
    view.title = "Bedtime calves";
    const auto calf = sample::stretch("Wall calf stretch", {"One."});
    view.holdTotals = {{calf, Side::left, seconds(90)}, {calf, Side::right, seconds(85)}};
    return view;
}

} // namespace

TEST_CASE("the done screen shows the time of each leg and in all, in words that do not judge") {
    const std::string words = sample::wordsOf(doneScreen(viewOf(Light::day, 1), {1280, 800}, sample::font()).picture);
    for (const std::string part : {"That is all for now.", "left leg 1:30, right leg 1:25", "2:55 held"})
        CHECK_MESSAGE(words.find(part) != std::string::npos, words);
}

TEST_CASE("the interrupted routine is the first choice after a cramp") {
    DoneView view = viewOf(Light::night, 1);
    view.afterCramp = true;
    view.resumed = "Bedtime calves";
    const Screen screen = doneScreen(view, {1280, 800}, sample::font());
    CHECK(screen.targets.front().action == Action{action::Resume{}});
    CHECK(screen.targets[1].action == Action{action::PlayWarmPack{}});
}

TEST_CASE("a cramp that was left before it eased is gone back to first, with its time, and no new one is offered") {
    DoneView view = viewOf(Light::night, 1);
    view.afterCramp = true;
    view.leftCrampTime = seconds(47);
    for (const std::string resumed : {"", "Bedtime calves"}) {
        view.resumed = resumed;
        const Screen screen = doneScreen(view, {1280, 800}, sample::font());
        CHECK(screen.targets.front().action == Action{action::BackToCramp{}});
        CHECK(resumed.empty() != (screen.targets[1].action == Action{action::Resume{}}));
        CHECK(std::ranges::find(screen.targets, Action{action::StartCramp{}}, &Target::action) == screen.targets.end());
        view.ending = SessionEnding::leftEarly;
        const std::string words = sample::wordsOf(doneScreen(view, {1280, 800}, sample::font()).picture);
        for (const std::string part : {"That is enough for now.", "Back to the cramp", "0:47 so far"})
            CHECK_MESSAGE(words.find(part) != std::string::npos, words);
    }
}

TEST_CASE("Back is the first target of the done screen, so Enter starts no session") {
    for (const Light light : {Light::day, Light::night}) {
        for (const bool afterCramp : {false, true}) {
            DoneView view = viewOf(light, 1);
            view.afterCramp = afterCramp;
            CHECK(doneScreen(view, {1280, 800}, sample::font()).targets.front().action == Action{action::Back{}});
        }
    }
}

TEST_CASE("each ending has a sentence of its own, and help comes first if a cramp has not eased") {
    DoneView view = viewOf(Light::night, 1);
    view.afterCramp = true;
    const auto wordsFor = [&](SessionEnding ending) {
        view.ending = ending;
        return sample::wordsOf(doneScreen(view, {1280, 800}, sample::font()).picture);
    };
    CHECK(wordsFor(SessionEnding::complete).find("That is all for now.") != std::string::npos);
    CHECK(wordsFor(SessionEnding::leftEarly).find("That is enough for now.") != std::string::npos);
    CHECK(wordsFor(SessionEnding::eased).find("It has eased.") != std::string::npos);
    const std::string words = wordsFor(SessionEnding::notEased);
    CHECK(words.find("It has not eased. Get help.") != std::string::npos);
    CHECK(words.find("Warm pack") == std::string::npos);
    for (const std::string resumed : {"", "Bedtime calves"}) {
        view.resumed = resumed;
        const Screen screen = doneScreen(view, {1280, 800}, sample::font());
        CHECK(screen.targets.front().action == Action{action::OpenHelp{}});
        CHECK(std::ranges::count(screen.targets, Action{action::OpenHelp{}}, &Target::action) == 1);
    }
}

TEST_CASE("a done screen that has grown dark is completely black") {
    DoneView view = viewOf(Light::night, 1);
    view.dim = 1;
    const DrawList list = doneScreen(view, {1280, 800}, sample::font()).picture;
    CHECK(list.background == Color{0, 0, 0, 255});
    for (const Text& text : sample::textsOf(list))
        CHECK(text.color == Color{0, 0, 0, 255});
}

TEST_CASE("the words and buttons of the done screen form one block in the middle of the window") {
    DoneView view = viewOf(Light::day, 1);
    const Screen screen = doneScreen(view, {1280, 800}, sample::font());
    double lowest = 0, top = 800;
    for (const Text& text : sample::textsOf(screen.picture)) {
        const bool isInButton = std::ranges::any_of(screen.targets, [&](const Target& target) {
            return sample::within(sample::boxOf(text, sample::font()), target.box);
        });
        if (isInButton) continue;
        top = std::min(top, text.at.y - text.size);
        lowest = std::max(lowest, text.at.y);
    }
    const Box first = screen.targets.front().box;
    CHECK(first.y - lowest < 100);
    CHECK(top > 150);
    CHECK(800 - screen.targets.back().box.bottom() > 150);
}

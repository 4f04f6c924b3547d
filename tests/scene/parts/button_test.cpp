#include "scene/parts/button.hpp"

#include "scene/pages/pager.hpp"
#include "scene/sample_timeline.hpp"
#include "scene/screen_faults.hpp"

using namespace unknot;
using namespace unknot::sample;

namespace {

Screen screenWith(const Button& button, Box box, Light light, double text, std::optional<Action> focus = {}) {
    Screen screen{{{1280, 800}, themeOf(light).background, {}}, {}, 1};
    Look look;
    look.focus = std::move(focus);
    const DrawContext context{screen, look, themeOf(light), font(), 1, text};
    putButton(context, button, box, action::OpenHelp{});
    return screen;
}

} // namespace

TEST_CASE("a button's words are whole, in it and easily read, whatever its size, kind and the scale of text") {
    const Button buttons[] = {{"", "Back", ""},
                              {"Enter", "Go on with Bedtime calves", ""},
                              {"C", "Cramp now", "At once, with the calf"},
                              {"", "I have read this", "It is kept"}};
    for (Button button : buttons) {
        for (const ButtonKind kind : {ButtonKind::usual, ButtonKind::accent, ButtonKind::urgent}) {
            for (const Box box : {Box{100, 100, 240, 64}, Box{100, 100, 300, 64}, Box{100, 100, 500, 110}}) {
                for (const double text : {1.0, 1.5, 2.0}) {
                    for (const bool centred : {false, true}) {
                        button.kind = kind;
                        button.centred = centred;
                        CAPTURE(button.words);
                        CAPTURE(box.width);
                        CAPTURE(text);
                        const Light light = centred ? Light::day : Light::night;
                        const Screen screen = screenWith(button, box, light, text);
                        CHECK(faultOf(screen, font()) == "");
                        CHECK(cutTexts(screen.picture).empty());
                        for (const Text& line : textsOf(screen.picture))
                            CHECK(within(boxOf(line, font()), box));
                    }
                }
            }
        }
    }
}

TEST_CASE("no word of a button is broken in two") {
    const Screen screen = screenWith({"S", "Settings", ""}, {100, 100, 150, 64}, Light::day, 2);
    CHECK(wordsOf(screen.picture) == "S Settings");
}

TEST_CASE("words that do not fit on a line take two before they become small") {
    const Screen screen = screenWith({"", "Show what is wrong", ""}, {100, 100, 190, 80}, Light::day, 1);
    const std::vector<Text> lines = textsOf(screen.picture);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].size >= 22);
}

TEST_CASE("a line around it shows which target has the focus, and only that one") {
    const Box box{100, 100, 300, 64};
    const auto boxes = [&](std::optional<Action> focus) {
        const Screen screen = screenWith({"", "Help", ""}, box, Light::day, 1, std::move(focus));
        return std::ranges::count_if(screen.picture.shapes, [&](const Shape& shape) {
            const auto* frame = std::get_if<RoundedBox>(&shape);
            return frame != nullptr && within(box, frame->box) && frame->box != box;
        });
    };
    CHECK(boxes(std::nullopt) == 0);
    CHECK(boxes(Action{action::Ease{}}) == 0);
    CHECK(boxes(Action{action::OpenHelp{}}) == 1);
}

TEST_CASE("the pager says which page of how many, and turns both ways at every page") {
    for (const int page : {0, 1, 2}) {
        Screen screen{{{1280, 800}, themeOf(Light::night).background, {}}, {}, 3};
        const Look look;
        const DrawContext context{screen, look, themeOf(Light::night), font(), 1, 1};
        putPager(context, page, 3, {500, 700, pagerWidth(context, 64), 64});
        CHECK(wordsOf(screen.picture) == std::to_string(page + 1) + " of 3");
        REQUIRE(screen.targets.size() == 2);
        CHECK(screen.targets[0].action == Action{action::TurnPage{-1}});
        CHECK(screen.targets[1].action == Action{action::TurnPage{1}});
        CHECK(faultOf(screen, font()) == "");
    }
}

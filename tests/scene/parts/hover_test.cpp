#include "scene/parts/hover.hpp"

#include "scene/pages/pager.hpp"
#include "scene/parts/button.hpp"
#include "scene/player/player_screen.hpp"
#include "scene/screen_grid.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::sample;

namespace {

const Theme& day = themeOf(Light::day);

Point middleOf(Box box) { return {box.x + box.width / 2, box.y + box.height / 2}; }

Screen withButtons(const Theme& theme, ButtonKind kind = ButtonKind::usual, std::optional<Action> focus = {}) {
    Screen screen{{{1280, 800}, theme.background, {}}, {}, 1};
    Look look;
    look.focus = std::move(focus);
    const DrawContext context{screen, look, theme, font(), 1, 1};
    putButton(context, {"", "Help", "", kind}, {100, 100, 300, 64}, action::OpenHelp{});
    putButton(context, {"", "Home", "", kind}, {100, 200, 300, 64}, action::GoHome{});
    return screen;
}

Screen player(Light light, bool ember = false) {
    PlayerView view;
    view.look.light = light;
    view.position = seconds(20);
    view.ember = ember;
    return playerScreen(everything(), view, {1280, 800}, font());
}

std::optional<RoundedBox> markOn(const Screen& screen, const Target& target, const Theme& theme) {
    return hoverMark(screen, middleOf(target.box), theme);
}

} // namespace

TEST_CASE("the button under the pointer is marked on its own edge, and no other") {
    const Screen screen = withButtons(day);
    const auto mark = hoverMark(screen, {110, 110}, day);
    REQUIRE(mark);
    CHECK(mark->box == Box{100, 100, 300, 64});
    CHECK(mark->lineWidth >= 2);
    CHECK(mark->line == day.accent);
    CHECK(mark->fill.alpha > 0);
    CHECK(hoverMark(screen, {110, 210}, day)->box == Box{100, 200, 300, 64});
    for (const Point beside : {Point{99, 110}, Point{110, 180}, Point{400, 110}, Point{-1, -1}}) {
        CHECK_FALSE(hoverMark(screen, beside, day));
        CHECK_FALSE(isPressableAt(screen, beside));
    }
}

TEST_CASE("the mark is as round as its button") {
    const Screen screen = withButtons(day);
    const auto* drawn = std::get_if<RoundedBox>(&screen.picture.shapes.front());
    REQUIRE(drawn != nullptr);
    CHECK(hoverMark(screen, {110, 110}, day)->radius == drawn->radius);
}

TEST_CASE("on a button of the accent's or the urgent colour the mark has another colour") {
    for (const Light light : {Light::day, Light::night})
        for (const ButtonKind kind : {ButtonKind::accent, ButtonKind::urgent}) {
            const Theme& theme = themeOf(light);
            const auto mark = hoverMark(withButtons(theme, kind), {110, 110}, theme);
            REQUIRE(mark);
            CHECK(mark->line == theme.ink);
        }
}

TEST_CASE("the mark lies within the line of the focus, and leaves it to be seen") {
    const Screen screen = withButtons(day, ButtonKind::usual, Action{action::OpenHelp{}});
    const auto mark = hoverMark(screen, {110, 110}, day);
    REQUIRE(mark);
    const auto isFocus = [&](const Shape& shape) {
        const auto* box = std::get_if<RoundedBox>(&shape);
        const double inside = box == nullptr ? 0 : box->box.x + box->lineWidth;
        return box != nullptr && box->line == day.ink && box->line != mark->line && inside < mark->box.x;
    };
    CHECK(std::ranges::count_if(screen.picture.shapes, isFocus) == 1);
}

TEST_CASE("a disabled page button has no hover mark and no hand") {
    for (const int page : {0, 1, 2}) {
        Screen screen{{{1280, 800}, day.background, {}}, {}, 3};
        const Look look;
        const DrawContext context{screen, look, day, font(), 1, 1};
        putPager(context, page, 3, {500, 700, pagerWidth(context, 64), 64});
        const Point back = middleOf(screen.targets[0].box), on = middleOf(screen.targets[1].box);
        CHECK(isPressableAt(screen, back) == (page > 0));
        CHECK(isPressableAt(screen, on) == (page < 2));
        CHECK(hoverMark(screen, back, day).has_value() == (page > 0));
        CHECK(hoverMark(screen, on, day).has_value() == (page < 2));
    }
}

TEST_CASE("the strip and the picture that pauses have the hand and no mark, and all else on the player has both") {
    const Screen screen = player(Light::day);
    int pictures = 0;
    for (const Target& target : screen.targets) {
        const bool isStrip = std::holds_alternative<action::Seek>(target.action);
        const bool isPicture = std::holds_alternative<action::TogglePause>(target.action) && target.box.height > 300;
        CHECK(isPressableAt(screen, middleOf(target.box)));
        CHECK(markOn(screen, target, day).has_value() == !(isStrip || isPicture));
        pictures += isStrip || isPicture;
    }
    CHECK(pictures == 2);
}

TEST_CASE("the ember view shows no hover mark and no hand over its wake-up target") {
    const Screen screen = player(Light::night, true);
    REQUIRE(targetAt(screen, {640, 400}) != nullptr);
    CHECK_FALSE(isPressableAt(screen, {640, 400}));
    CHECK_FALSE(hoverMark(screen, {640, 400}, themeOf(Light::night)));
}

TEST_CASE("by night no mark is brighter than the palette") {
    for (const Contrast contrast : {Contrast::usual, Contrast::high}) {
        const Theme& theme = themeOf(Light::night, contrast);
        Screen screen = player(Light::night);
        for (const Target& target : screen.targets)
            if (const auto mark = markOn(screen, target, theme)) screen.picture.shapes.push_back(*mark);
        CHECK(glareFault(screen.picture, theme) == "");
    }
}

TEST_CASE("words below a mark stay easy to read in every theme") {
    for (const Light light : {Light::day, Light::night})
        for (const Contrast high : {Contrast::usual, Contrast::high})
            for (const ButtonKind kind : {ButtonKind::usual, ButtonKind::accent, ButtonKind::urgent}) {
                const Theme& theme = themeOf(light, high);
                const Color fill = hoverMark(withButtons(theme, kind), {110, 110}, theme)->fill;
                const auto [words, ground] = kind == ButtonKind::usual    ? std::pair{theme.quietInk, theme.panel}
                                             : kind == ButtonKind::accent ? std::pair{theme.onAccent, theme.accent}
                                                                          : std::pair{theme.onUrgent, theme.urgent};
                CHECK(contrast(painted(words, fill), painted(ground, fill)) >= 4.5);
            }
}

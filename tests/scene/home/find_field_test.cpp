#include "scene/home/home_screen.hpp"

#include "scene/sample_timeline.hpp"
#include "scene/screen_faults.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace unknot;
using namespace unknot::sample;

namespace {

Screen found(const std::string& filter, bool selected, Look look = {}, Size size = {1280, 800}) {
    HomeView view;
    view.look = std::move(look);
    view.finding = true;
    view.filter = filter;
    view.filterSelected = selected;
    return homeScreen(view, size, font());
}

Box fieldOf(const Screen& screen) {
    const auto field = std::ranges::find(screen.targets, Action{action::Find{}}, &Target::action);
    REQUIRE(field != screen.targets.end());
    return field->frame->box;
}

/// The typed text as the field shows it.
const Text& typedOf(const Screen& screen) {
    const Box field = fieldOf(screen);
    for (const Shape& shape : screen.picture.shapes) {
        const auto* text = std::get_if<Text>(&shape);
        if (text && within(boxOf(*text, font()), field)) return *text;
    }
    FAIL("the field shows no text");
    std::abort();
}

/// The frames inside the field, but not the field itself.
std::vector<RoundedBox> blocksIn(const Screen& screen) {
    const Box field = fieldOf(screen);
    std::vector<RoundedBox> blocks;
    for (const Shape& shape : screen.picture.shapes) {
        const auto* block = std::get_if<RoundedBox>(&shape);
        if (block && within(block->box, field) && block->box.height < field.height) blocks.push_back(*block);
    }
    return blocks;
}

} // namespace

TEST_CASE("a selected filter stands on a block that holds the whole text, and an unselected one does not") {
    for (const std::string filter :
         {"b", "bedtime calm", "a filter that is much too long for the field that shows it"}) {
        for (const Size size : {Size{640, 400}, Size{1280, 800}, Size{3840, 2160}}) {
            for (const double scale : {1.0, 2.0}) {
                CAPTURE(filter);
                CAPTURE(size.width);
                CAPTURE(scale);
                Look look;
                look.textScale = scale;
                CHECK(blocksIn(found(filter, false, look, size)).empty());
                const Screen screen = found(filter, true, look, size);
                const auto blocks = blocksIn(screen);
                REQUIRE(blocks.size() == 1);
                CHECK(within(boxOf(typedOf(screen), font()), blocks.front().box));
                CHECK(typedOf(screen).text == typedOf(found(filter, false, look, size)).text);
            }
        }
    }
}

TEST_CASE("by day and by night a selection has a contrast of 4.5 with its text and of 3 with the field") {
    for (const Light light : {Light::day, Light::night}) {
        for (const Contrast kind : {Contrast::usual, Contrast::high}) {
            CAPTURE(static_cast<int>(light));
            CAPTURE(static_cast<int>(kind));
            Look look;
            look.light = light;
            look.contrast = kind;
            const Screen screen = found("bedtime", true, look);
            REQUIRE(blocksIn(screen).size() == 1);
            const Color block = blocksIn(screen).front().fill;
            CHECK(contrast(typedOf(screen).color, block) >= 4.5);
            CHECK(contrast(block, themeOf(light, kind).panel) >= 3);
        }
    }
}

TEST_CASE("the caret follows the typed text, and no caret shows in a selection") {
    const auto carets = [](const Screen& screen) {
        const Box field = fieldOf(screen);
        return std::ranges::count_if(screen.picture.shapes, [&](const Shape& shape) {
            const auto* line = std::get_if<Capsule>(&shape);
            return line && line->from.x == line->to.x && line->from.y > field.y && line->to.y < field.bottom() &&
                   line->from.x > field.x && line->to.x < field.right();
        });
    };
    CHECK(carets(found("bed", false)) == 1);
    CHECK(carets(found("", false)) == 1);
    CHECK(carets(found("bed", true)) == 0);
}

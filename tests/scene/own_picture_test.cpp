// Screens with a picture of the author's own, at their worst: all white, and as large as its place.

#include "scene/home/home_views.hpp"
#include "scene/night_colors.hpp"
#include "scene/night_light.hpp"
#include "scene/player/player_screen.hpp"
#include "scene/shipped_routines.hpp"

using namespace unknot;
using namespace unknot::sample;

namespace {

std::shared_ptr<const Stretch> pictured(const Stretch& stretch, int width, int height) {
    auto own = std::make_shared<Stretch>(stretch);
    const std::size_t bytes = static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4;
    own->picture = StretchPicture{
        std::make_shared<const Bitmap>(Bitmap{width, height, std::vector<std::uint8_t>(bytes, 255)}), true};
    return own;
}

/// The darkest drawing: black, but for the half that makes it one.
std::shared_ptr<const Stretch> drawn(const Stretch& stretch, int width, int height) {
    auto own = std::make_shared<Stretch>(stretch);
    Bitmap bitmap{width, height, {}};
    for (int i = 0; i < width * height; ++i)
        bitmap.bytes.insert(bitmap.bytes.end(), {0, 0, 0, static_cast<std::uint8_t>(2 * i < width * height ? 0 : 255)});
    REQUIRE(hasClearGround(bitmap));
    own->picture = StretchPicture{std::make_shared<const Bitmap>(std::move(bitmap)), true};
    return own;
}

/// "bedtime" with a picture of these sides for each of its stretches.
Timeline bedtimeOf(int width, int height, bool isDrawing = false) {
    Routine routine = shippedLibrary().openRoutine("bedtime").routine.value();
    for (Step& step : routine.steps)
        if (auto* stretch = std::get_if<StretchStep>(&step))
            stretch->stretch =
                isDrawing ? drawn(*stretch->stretch, width, height) : pictured(*stretch->stretch, width, height);
    return compile(routine);
}

const Image* imageIn(const DrawList& list) {
    for (const Shape& shape : list.shapes)
        if (const auto* image = std::get_if<Image>(&shape)) return image;
    return nullptr;
}

PlayerView viewAt(Time position, Look look, bool ember = false) {
    PlayerView view;
    view.look = look;
    view.position = position;
    view.ember = ember;
    return view;
}

} // namespace

TEST_CASE("by night a white picture, and a black drawing, of any shape keep the screen dark and in its colours") {
    LightMeter meter;
    const Size shapes[] = {{4, 3}, {3, 4}, {1, 1}, {16, 9}, {7, 4}};
    for (int i = 0; i < 2 * static_cast<int>(std::size(shapes)); ++i) {
        const Size shape = shapes[static_cast<std::size_t>(i) / 2];
        const Timeline bedtime =
            bedtimeOf(static_cast<int>(shape.width) * 8, static_cast<int>(shape.height) * 8, i % 2 == 1);
        for (const Size size : {Size{640, 400}, Size{1280, 800}, Size{480, 854}, Size{1920, 600}})
            for (const Contrast contrast : {Contrast::usual, Contrast::high})
                for (const bool ember : {false, true}) {
                    const Look look{Light::night, contrast, 1, false, std::nullopt};
                    const Screen screen = playerScreen(bedtime, viewAt(seconds(44), look, ember), size, font());
                    CAPTURE(size.width);
                    CAPTURE(shape.width);
                    REQUIRE(imageIn(screen.picture));
                    CHECK(NightColors(themeOf(Light::night, contrast)).faultOf(screen.picture) == "");
                    CHECK(meter.lightOf(screen.picture).mean <= mostNightLight(contrast) * (ember ? 0.3 : 1));
                }
    }
}

TEST_CASE("a picture takes no room of the words, and the pause banner lies on it with its words readable") {
    for (const auto& [width, height] : {std::pair{4, 3}, {1, 3}, {5, 1}}) {
        const Timeline bedtime = bedtimeOf(width, height);
        for (const Size size : {Size{640, 400}, Size{1280, 800}, Size{480, 854}})
            for (const Light light : {Light::day, Light::night})
                for (const PauseCause pause : {PauseCause::none, PauseCause::person}) {
                    PlayerView view = viewAt(seconds(44), {light, Contrast::usual, 1, false, std::nullopt});
                    view.pause = pause;
                    const Screen screen = playerScreen(bedtime, view, size, font());
                    const Image* image = imageIn(screen.picture);
                    REQUIRE(image);
                    CHECK(within(image->box, {0, 0, size.width, size.height}));
                    Rules rules;
                    rules.targetsApart = rules.actionsApart = false;
                    CHECK(placeFault(screen.picture, font(), rules) == "");
                    CHECK(contrastFault(screen.picture, font(), rules) == "");
                }
    }
}

TEST_CASE("a picture stands whole in its card, and no word lies on it") {
    std::vector<Card> all = cards(6);
    for (const Size shape : {Size{4, 3}, Size{1, 3}, Size{5, 1}}) {
        for (Card& card : all)
            if (card.stretch)
                card.stretch = pictured(*card.stretch, static_cast<int>(shape.width), static_cast<int>(shape.height));
        const Screen screen = home(viewOf(all));
        int seen = 0;
        for (const Shape& each : screen.picture.shapes) {
            const auto* image = std::get_if<Image>(&each);
            if (!image) continue;
            ++seen;
            CHECK(image->box.width / image->box.height == doctest::Approx(shape.width / shape.height).epsilon(0.02));
            CHECK(std::ranges::any_of(screen.targets, [&](const Target& target) {
                return std::holds_alternative<action::OpenCard>(target.action) && within(image->box, target.box);
            }));
            for (const Text& text : textsOf(screen.picture))
                CHECK_FALSE(sample::overlap(image->box, boxOf(text, font())));
        }
        CHECK(seen >= 4);
    }
}

#include "scene/stretch_sheet.hpp"

#include "picture/theme.hpp"

#include "figure/shipped_stretches.hpp"

#include <algorithm>

using namespace unknot;
using namespace unknot::test;

namespace {

struct Widths : TextMeasure {
    double width(std::string_view text, double size, Weight) const override {
        return static_cast<double>(text.size()) * size * 0.5;
    }
    double capHeight(Weight) const override { return 0.7; }
};

std::vector<Box> cardsOf(const DrawList& sheet) {
    std::vector<Box> cards;
    for (const Shape& shape : sheet.shapes)
        if (const auto* box = std::get_if<RoundedBox>(&shape); box && box->lineWidth > 0) cards.push_back(box->box);
    return cards;
}

bool within(Point p, Box box) { return box.contains(p); }

} // namespace

TEST_CASE("the sheet has one card a stretch by day and by night, all apart and on the sheet") {
    const DrawList sheet = stretchSheet(shippedStretches(), Widths{});
    const std::vector<Box> cards = cardsOf(sheet);
    REQUIRE(cards.size() == 2 * shippedStretches().size());
    for (std::size_t i = 0; i < cards.size(); ++i) {
        CHECK(cards[i].x > 0);
        CHECK(cards[i].right() < sheet.size.width);
        CHECK(cards[i].bottom() < sheet.size.height);
        for (std::size_t j = 0; j < i; ++j) {
            const bool apart = cards[i].x >= cards[j].right() || cards[j].x >= cards[i].right() ||
                               cards[i].y >= cards[j].bottom() || cards[j].y >= cards[i].bottom();
            CHECK(apart);
        }
    }
}

TEST_CASE("every card holds its stretch's name, in the theme of its half") {
    const DrawList sheet = stretchSheet(shippedStretches(), Widths{});
    const std::vector<Box> cards = cardsOf(sheet);
    for (const auto& [id, stretch] : shippedStretches()) {
        const std::string first = stretch->name.substr(0, stretch->name.find(' '));
        int day = 0, night = 0;
        for (const Shape& shape : sheet.shapes)
            if (const auto* text = std::get_if<Text>(&shape); text && text->text.starts_with(first)) {
                CHECK(std::ranges::any_of(cards, [&](Box card) { return within(text->at, card); }));
                if (text->color == themeOf(Light::day).ink) ++day;
                if (text->color == themeOf(Light::night).ink) ++night;
            }
        const std::string& name = id;
        CAPTURE(name);
        CHECK(day >= 1);
        CHECK(night == day);
    }
}

TEST_CASE("stretches of one muscle stand together") {
    const DrawList sheet = stretchSheet(shippedStretches(), Widths{});
    std::vector<std::string> muscles;
    for (const Shape& shape : sheet.shapes)
        if (const auto* text = std::get_if<Text>(&shape); text && text->color == themeOf(Light::day).quietInk)
            if (muscles.empty() || muscles.back() != text->text) muscles.push_back(text->text);
    REQUIRE(muscles.size() > 2);
    std::ranges::sort(muscles);
    CHECK(std::ranges::adjacent_find(muscles) == muscles.end());
}

TEST_CASE("a library of nothing has a sheet too") { CHECK(cardsOf(stretchSheet({}, Widths{})).empty()); }

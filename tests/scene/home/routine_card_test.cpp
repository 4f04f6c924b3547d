#include "scene/home/routine_card.hpp"

#include "scene/home/extent.hpp"
#include "scene/home/home_views.hpp"

#include <doctest/doctest.h>

#include <cmath>

using namespace unknot;
using namespace unknot::sample;

TEST_CASE("the routine done last has a card of two places with larger words, which say when it was done") {
    std::vector<Card> all = cards(9);
    all[0].daysSinceDone = 1;
    const auto widthOf = [&](const Screen& screen, const Card& card) {
        const auto found = std::ranges::find(screen.targets, Action{action::OpenCard{card.id}}, &Target::action);
        REQUIRE(found != screen.targets.end());
        return found->box.width;
    };
    const auto sizeOf = [](const Screen& screen, const std::string& words) {
        for (const Text& text : textsOf(screen.picture))
            if (text.text == words) return text.size;
        return 0.0;
    };
    const Screen screen = home(viewOf(all));
    CHECK(widthOf(screen, all[0]) > 2 * widthOf(screen, all[1]));
    CHECK(says(screen, "2 min, done yesterday"));
    CHECK(sizeOf(screen, "Bedtime calves") > sizeOf(screen, "Ankle loosener"));
    HomeView found = viewOf(all);
    found.finding = true;
    found.filter = "calf";
    CHECK(widthOf(home(found), all[0]) < 1.1 * widthOf(home(found), all[1]));
    all[0].daysSinceDone.reset();
    CHECK(widthOf(home(viewOf(all)), all[0]) < 1.1 * widthOf(home(viewOf(all)), all[1]));
}

TEST_CASE("a card says when it was done in plain words, and only for a week") {
    Card card;
    card.length = seconds(480);
    for (const auto& [days, words] : {std::pair{0, "8 min, done today"},
                                      {1, "8 min, done yesterday"},
                                      {2, "8 min, done 2 days ago"},
                                      {6, "8 min, done 6 days ago"},
                                      {7, "8 min, last done"},
                                      {-1, "8 min, last done"}}) {
        card.daysSinceDone = days;
        CHECK(lengthWords(card) == words);
    }
    card.own = true;
    CHECK(lengthWords(card) == "8 min, yours, last done");
}

TEST_CASE("a figure fills its card: nearly the whole height or half of the width, and no word lies on it") {
    const std::vector<Card> all = cards(6);
    const HomeView view = viewOf(all);
    const Screen screen = home(view);
    int seen = 0;
    for (const Target& target : screen.targets) {
        const auto* opens = std::get_if<action::OpenCard>(&target.action);
        if (!opens || opens->id == "routine-2") continue;
        DrawList inside{screen.picture.size, {}, {}};
        for (const Shape& shape : screen.picture.shapes) {
            const bool isFigure = std::holds_alternative<Polygon>(shape) || std::holds_alternative<Capsule>(shape);
            if (isFigure && overlap(boundsOf(shape), target.box)) inside.shapes.push_back(shape);
        }
        const Box figure = extentOf(inside, target.box.bottom());
        CAPTURE(opens->id);
        CHECK(within(figure, target.box));
        const double wide = figure.width / target.box.width, high = figure.height / target.box.height;
        CHECK((high > 0.88 || wide > 0.45));
        for (const Text& text : textsOf(screen.picture))
            CHECK_FALSE(overlap(boxOf(text, font()), figure));
        ++seen;
    }
    CHECK(seen == 5);
}

TEST_CASE("a card says how long it takes and whether it is the person's own") {
    Card card;
    card.length = seconds(6 * 60 + 10);
    CHECK(lengthWords(card) == "6 min");
    card.open = true;
    CHECK(lengthWords(card) == "up to 6 min");
    card.own = true;
    CHECK(lengthWords(card) == "up to 6 min, yours");
    card = {};
    card.length = seconds(40);
    CHECK(lengthWords(card) == "less than a minute");
}

TEST_CASE("the minutes of a card are the nearest whole ones") {
    Card card;
    card.length = seconds(6 * 60 + 29);
    CHECK(lengthWords(card) == "6 min");
    card.length = seconds(6 * 60 + 30);
    CHECK(lengthWords(card) == "7 min");
    card.length = seconds(60);
    CHECK(lengthWords(card) == "1 min");
}

TEST_CASE("a file that does not load keeps its card, with its name, its first mistake and the way to all of them") {
    const std::vector<Card> one{brokenCard()};
    const Screen screen = home(viewOf(one));
    CHECK(says(screen, "morning-legs.yaml"));
    CHECK(says(screen, "unknown key 'repaets'"));
    CHECK(says(screen, "Show 2 mistakes"));
    CHECK(offers(screen, action::OpenCard{one[0].id}));
    Card single = brokenCard();
    single.mistakes.pop_back();
    CHECK(mistakesButtonText(single) == "Show what is wrong");
    Card unreadable = brokenCard();
    unreadable.mistakes.clear();
    unreadable.fault = "It is a folder.";
    const std::vector<Card> other{unreadable};
    CHECK(says(home(viewOf(other)), "It is a folder."));
}

TEST_CASE("the titles of a page have one size, and one that is very long does not make the others small") {
    std::vector<Card> all = cards(5);
    const auto sizesOf = [&](Size window, double scale) {
        HomeView view = viewOf(all);
        view.look.textScale = scale;
        std::vector<double> sizes;
        for (const Text& text : textsOf(home(view, window).picture)) {
            const bool isTitle = std::ranges::any_of(all, [&](const Card& card) {
                return (card.title + " New routine").find(text.text) != std::string::npos;
            });
            if (isTitle && text.text.size() > 2 && text.weight == Weight::semibold) sizes.push_back(text.size);
        }
        std::ranges::sort(sizes);
        return sizes;
    };
    for (const Size window : {Size{1280, 800}, {800, 1280}, {1920, 1080}}) {
        for (const double scale : {1.0, 1.5}) {
            const std::vector<double> sizes = sizesOf(window, scale);
            CHECK(sizes.size() >= 2);
            CHECK(sizes.front() == sizes.back());
        }
    }
    const double usual = sizesOf({1280, 800}, 1).back();
    all[0].title = "Incomprehensibilities and antidisestablishmentarianism before bedtime every evening";
    const std::vector<double> sizes = sizesOf({1280, 800}, 1);
    CHECK(sizes.front() < sizes.back());
    CHECK(sizes.back() >= std::floor(usual * 0.7));
}

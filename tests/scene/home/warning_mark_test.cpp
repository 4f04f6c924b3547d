#include "scene/home/warning_mark.hpp"

#include "scene/home/home_views.hpp"
#include "scene/parts/focus.hpp"
#include "scene/screen_grid.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::sample;

namespace {

const Target& targetOf(const Screen& screen, const Action& action) {
    const auto found = std::ranges::find(screen.targets, action, &Target::action);
    REQUIRE(found != screen.targets.end());
    return *found;
}

Point middleOf(Box box) { return {box.x + box.width / 2, box.y + box.height / 2}; }

/// Four of one's own routines; the second and the third have warnings.
std::vector<Card> someWarned() {
    std::vector<Card> all = cards(5);
    all.erase(all.begin() + 2);
    const std::vector<Card> warned = warnedCards(all);
    all[1] = warned[1];
    all[2] = warned[2];
    return all;
}

} // namespace

TEST_CASE("the mark on a card opens its warnings, and the rest of the card plays it") {
    const std::vector<Card> all = someWarned();
    for (const Size size : {Size{640, 400}, {1280, 800}, {700, 1100}}) {
        const Screen screen = home(viewOf(all), size);
        for (const Card& card : all) {
            const Target& opens = targetOf(screen, action::OpenCard{card.id});
            CHECK(offers(screen, action::ShowWarnings{card.id}) == !card.warnings.empty());
            if (card.warnings.empty()) continue;
            const Target& shows = targetOf(screen, action::ShowWarnings{card.id});
            CHECK(within(shows.box, opens.box));
            REQUIRE(shows.frame);
            CHECK(within(shows.frame->box, shows.box));
            CHECK(targetAt(screen, middleOf(shows.box)) == &shows);
            CHECK(targetAt(screen, {opens.box.right() - 3, opens.box.y + 3}) == &opens);
        }
    }
}

TEST_CASE("the key stands on the mark that it presses") {
    const std::vector<Card> all = someWarned();
    HomeView view = viewOf(all);
    const auto keyIn = [&](const Card& card) {
        const Screen screen = home(view);
        const Box mark = targetOf(screen, action::ShowWarnings{card.id}).frame->box;
        return std::ranges::any_of(textsOf(screen.picture), [&](const Text& text) {
            return text.text == "W" && mark.contains({text.at.x + 1, text.at.y - 1});
        });
    };
    CHECK(keyIn(all[1]));
    CHECK_FALSE(keyIn(all[2]));
    view.look.focus = action::OpenCard{all[2].id};
    CHECK_FALSE(keyIn(all[1]));
    CHECK(keyIn(all[2]));
    view.finding = true; // Letters go to the filter.
    CHECK_FALSE(keyIn(all[2]));
}

TEST_CASE("the arrows reach a mark from its card by Down, and cards beside it as before") {
    const std::vector<Card> all = someWarned();
    const Screen screen = home(viewOf(all));
    const Action second = action::OpenCard{all[1].id}, mark = action::ShowWarnings{all[1].id};
    CHECK(moveFocus(screen, second, FocusMove::down) == mark);
    CHECK(moveFocus(screen, mark, FocusMove::up) == second);
    CHECK(moveFocus(screen, second, FocusMove::next) == mark);
    CHECK(moveFocus(screen, second, FocusMove::right) == Action{action::OpenCard{all[2].id}});
    CHECK(moveFocus(screen, second, FocusMove::left) == Action{action::OpenCard{all[0].id}});
    CHECK(moveFocus(screen, action::OpenCard{all[0].id}, FocusMove::right) == second);
}

TEST_CASE("home is in order with marks of warnings on its cards") {
    HomeView view;
    view.cards = warnedCards(cards(11));
    const auto make = [&](const Look& look, Size size, int page, const TextMeasure& measure) {
        view.look = look;
        view.page = page;
        return homeScreen(view, size, measure);
    };
    // The mark lies on its card.
    const Rules rules{.leastText = 14, .targetsApart = false};
    CHECK(gridFault({"home with warnings", make, rules}) == "");
    view.cards.front().daysSinceDone = 1;
    CHECK(gridFault({"home with warnings of the routine done last", make, rules}) == "");
    view.finding = true;
    view.filter = "a";
    CHECK(gridFault({"home with warnings while finding", make, rules}) == "");
}

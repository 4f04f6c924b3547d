#include "scene/home/home_views.hpp"

#include "picture/dump.hpp"
#include "routine/library.hpp"
#include "scene/home/home_layout.hpp"
#include "scene/parts/focus.hpp"
#include "support/golden.hpp"

#include <cmath>
#include <cstdlib>
#include <fstream>
#include <sstream>

using namespace unknot;
using namespace unknot::sample;

namespace {

const Size windowSizes[] = {{640, 400}, {800, 600}, {1280, 800}, {1920, 1080}, {3840, 2160}, {700, 1100}};
const double scales[] = {1, 1.5, 2};

/// Calls `check` for every state of home, at every size and scale.
template <typename Check>
void everywhere(const std::vector<Card>& all, const std::string& filter, Check check) {
    for (const Size size : windowSizes) {
        for (const double scale : scales) {
            for (const int state : {0, 1, 2, 3}) {
                HomeView view = viewOf(all, state % 2 == 0 ? Light::day : Light::night);
                view.look.textScale = scale;
                view.page = state;
                view.note = state == 1 || state == 3;
                if (state >= 2)
                    view.notice = "There is no sound device, so this goes on silently. Every word is shown.";
                view.finding = state == 2;
                if (view.finding) view.filter = filter;
                CAPTURE(size.width);
                CAPTURE(size.height);
                CAPTURE(scale);
                CAPTURE(state);
                check(home(view, size));
            }
        }
    }
}

/// Keeps words, boxes and arcs: a change of the figures must not change the expected text.
std::string wordsAndBoxes(const DrawList& list) {
    DrawList kept{list.size, list.background, {}};
    for (const Shape& shape : list.shapes) {
        if (!std::holds_alternative<Capsule>(shape) && !std::holds_alternative<Polygon>(shape))
            kept.shapes.push_back(shape);
    }
    return dump(kept);
}

void checkGolden(const std::string& name, const DrawList& list) {
    const std::string path = std::string(UNKNOT_SOURCE_FOLDER) + "/tests/data/scene/" + name + ".txt";
    const std::string shown = wordsAndBoxes(list);
    if (test::updatesGolden()) std::ofstream(path, std::ios::binary) << shown;
    std::ostringstream expected;
    expected << std::ifstream(path, std::ios::binary).rdbuf();
    CHECK(shown == expected.str());
}

} // namespace

TEST_CASE("home is as it was, by day and by night" * doctest::test_suite("golden")) {
    const std::vector<Card> many = cards(11), few = cards(3);
    checkGolden("home-day", home(viewOf(many)).picture);
    HomeView night = viewOf(few, Light::night);
    night.note = true;
    checkGolden("home-night", home(night).picture);
}

TEST_CASE("the cramp band is the first target and has the largest words, with the note of the first start too") {
    everywhere(cards(9), "calf", [](const Screen& screen) {
        REQUIRE_FALSE(screen.targets.empty());
        CHECK(screen.targets.front().action == Action{action::StartCramp{CrampMuscle::calf}});
        double largest = 0;
        for (const Text& text : textsOf(screen.picture))
            if (text.text != "Cramp now" && !text.text.starts_with("Good")) largest = std::max(largest, text.size);
        for (const Text& text : textsOf(screen.picture))
            if (text.text == "Cramp now") CHECK(text.size >= largest);
        CHECK(says(screen, "Cramp now"));
    });
}

TEST_CASE("every card is on one of the pages, the one that makes a new routine last") {
    for (const Size size : windowSizes) {
        for (const double scale : scales) {
            const std::vector<Card> all = cards(20);
            HomeView view = viewOf(all);
            view.look.textScale = scale;
            std::vector<Action> opened;
            const int pages = home(view, size).pages;
            for (view.page = 0; view.page < pages; ++view.page) {
                for (const Action& action : actionsOf(home(view, size)))
                    if (std::holds_alternative<action::OpenCard>(action) ||
                        std::holds_alternative<action::NewRoutine>(action))
                        opened.push_back(action);
            }
            REQUIRE(opened.size() == 21);
            for (std::size_t i = 0; i < all.size(); ++i)
                CHECK(opened[i] == Action{action::OpenCard{all[i].id}});
            CHECK(opened.back() == Action{action::NewRoutine{}});
        }
    }
}

TEST_CASE("a page beyond the last is the last, and one before the first is the first") {
    const std::vector<Card> all = cards(20);
    HomeView view = viewOf(all);
    view.page = 99;
    const Screen last = home(view);
    view.page = last.pages - 1;
    CHECK(home(view).picture == last.picture);
    CHECK(says(last, std::to_string(last.pages) + " of " + std::to_string(last.pages)));
    view.page = -1;
    CHECK(offers(home(view), action::OpenCard{all[0].id}));
}

TEST_CASE("Enter presses a target on the shown page, and that target has the focus mark") {
    const std::vector<Card> many = cards(20);
    for (const Size size : windowSizes) {
        HomeView view = viewOf(many);
        const Screen plain = home(view, size);
        view.look.focus = action::OpenCard{many.front().id};
        for (view.page = 0; view.page < plain.pages; ++view.page) {
            const Screen screen = home(view, size);
            const Target* pressed = focusedTarget(screen, view.look.focus);
            REQUIRE(pressed != nullptr);
            CHECK(pressed->onPage);
            CHECK((pressed->action == *view.look.focus) == (view.page == 0));
            HomeView there = view;
            there.look.focus = pressed->action;
            CHECK(home(there, size).picture == screen.picture);
            there.look.focus.reset();
            CHECK(home(there, size).picture.shapes.size() + 1 == screen.picture.shapes.size());
        }
    }
}

TEST_CASE("pages can be turned where there are several, and only there") {
    const std::vector<Card> many = cards(20), few = cards(5);
    CHECK(offers(home(viewOf(many)), action::TurnPage{1}));
    CHECK(offers(home(viewOf(many)), action::TurnPage{-1}));
    const Screen one = home(viewOf(few));
    CHECK(one.pages == 1);
    CHECK_FALSE(offers(one, action::TurnPage{1}));
}

TEST_CASE("at the size of the design there are three cards beside each other and two rows") {
    const HomeLayout layout = layoutHome({1280, 800}, 1, {20, 0, false, 7});
    CHECK(layout.columns == 3);
    CHECK(layout.rows == 2);
    const HomeLayout large = layoutHome({3840, 2400}, 1, {20, 0, false, 7});
    CHECK(large.columns == 3);
    CHECK(large.rows == 2);
    CHECK(layoutHome({640, 400}, 2, {20, 0, false, 7}).columns == 1);
}

TEST_CASE("the greeting is that of the hour") {
    const std::vector<Card> none;
    for (const auto& [hour, words] : {std::pair{0, "Good evening"},
                                      {4, "Good evening"},
                                      {5, "Good morning"},
                                      {11, "Good morning"},
                                      {12, "Good afternoon"},
                                      {17, "Good afternoon"},
                                      {18, "Good evening"},
                                      {23, "Good evening"}}) {
        HomeView view = viewOf(none);
        view.hour = hour;
        CHECK(says(home(view), words));
    }
}

TEST_CASE("the first nine cards of all have their number, on whichever page they are") {
    const std::vector<Card> all = cards(20);
    HomeView view = viewOf(all);
    CHECK(says(home(view), " 6"));
    view.page = 1;
    std::vector<std::string> lines;
    for (const Text& text : textsOf(home(view).picture))
        lines.push_back(text.text);
    for (const std::string key : {"7", "8", "9"})
        CHECK(std::ranges::count(lines, key) == 1);
    CHECK(std::ranges::count(lines, "10") == 0);
}

TEST_CASE("the key that edits a file stands on the focused card if it is the person's own, while nothing is typed") {
    const std::vector<Card> shown = cards(6);
    for (const std::size_t focused : {0U, 3U}) {
        HomeView view = viewOf(shown);
        CHECK_FALSE(says(home(view), "edit"));
        view.look.focus = action::OpenCard{shown[focused].id};
        CHECK(says(home(view), "edit") == shown[focused].own);
        view.finding = true;
        CHECK_FALSE(says(home(view), "edit"));
    }
}

TEST_CASE("an open filter shows its text and Enter, and hides all letter keys") {
    const std::vector<Card> all = cards(3);
    HomeView view = viewOf(all);
    view.finding = true;
    view.filter = "calf";
    const Screen screen = home(view);
    CHECK(says(screen, "calf"));
    CHECK(says(screen, "Enter"));
    CHECK_FALSE(says(screen, "Press C"));
    CHECK_FALSE(offers(screen, action::NewRoutine{}));
    for (const Text& text : textsOf(screen.picture))
        CHECK(text.text.size() > 1);
}

TEST_CASE("the card for a new routine is there while finding where its words match, and Enter makes it where alone") {
    const std::vector<Card> none, some = cards(2);
    for (const auto& [found, matching] : {std::pair{&none, true}, {&none, false}, {&some, true}, {&some, false}}) {
        HomeView view = viewOf(*found);
        view.finding = true;
        view.filter = "new";
        view.newRoutineFound = matching;
        const Screen screen = home(view);
        CHECK(offers(screen, action::NewRoutine{}) == matching);
        CHECK(says(screen, "No routine here") == (found->empty() && !matching));
        CHECK(says(screen, "Enter") == (!found->empty() || matching));
    }
}

TEST_CASE("a filter without a match shows a sentence and the key that shows all cards again") {
    const std::vector<Card> none;
    HomeView view = viewOf(none);
    view.finding = true;
    view.filter = "xyzzy";
    CHECK(says(home(view), "No routine here has “xyzzy” in its name."));
    CHECK(says(home(view), "Esc shows all of them again."));
}

TEST_CASE("the note of the first start can be put away; from then on one quiet line says it") {
    const std::vector<Card> all = cards(3);
    HomeView view = viewOf(all);
    view.note = true;
    CHECK(says(home(view), "This is general guidance, not a diagnosis or a treatment."));
    CHECK(offers(home(view), action::DismissNote{}));
    view.notice = "No sound device.";
    CHECK_FALSE(says(home(view), "This is general guidance"));
    view.notice = "";
    view.note = false;
    CHECK(says(home(view), "This is general guidance, not a diagnosis or a treatment."));
    CHECK_FALSE(offers(home(view), action::DismissNote{}));
}

TEST_CASE("help, the settings and finding are always one press away") {
    everywhere(cards(9), "calf", [](const Screen& screen) {
        CHECK(offers(screen, action::OpenHelp{}));
        CHECK(offers(screen, action::OpenSettings{}));
        CHECK(offers(screen, action::Find{}));
    });
}

TEST_CASE("nonsense sizes are laid out without harm") {
    const std::vector<Card> all = cards(9);
    for (const Size size : {Size{0, 0}, Size{1, 4000}, Size{-5, 20}, Size{20000, 3}})
        CHECK(home(viewOf(all), size).picture.size == size);
}

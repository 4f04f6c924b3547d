// Actions without a host: how they change a state, and which effects they ask for.

#include "application/update.hpp"

#include "application/application_harness.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

namespace {

const ActionTime noon{seconds(1000), 12};

State atHome() { return {{{}, {}, false}, 1, noon.now, noon.hour}; }

template <typename Asked>
const Asked& theOnly(const Effects& effects) {
    REQUIRE(effects.size() == 1);
    return std::get<Asked>(effects.front());
}

} // namespace

TEST_CASE("A cramp is asked for, and begins only with its routine") {
    State state = atHome();
    state.crampedSide = Side::left;
    const Effects effects = handle(state, action::StartCramp{CrampMuscle::foot}, noon);
    CHECK(theOnly<effect::ReadCramp>(effects).muscle == CrampMuscle::foot);
    CHECK(theOnly<effect::ReadCramp>(effects).routineOverrides.crampedSide == Side::left);
    CHECK(state.screenId() == ScreenId::home);
    CHECK(handle(state, answer::CrampRead{CrampMuscle::foot, {crampRoutine(CrampMuscle::foot)}}, noon).empty());
    CHECK(state.screenId() == ScreenId::cramp);
    CHECK(state.audibleSession()->running());
}

TEST_CASE("A routine that does not load asks for the cards, and shows the mistakes of its own") {
    State state = atHome();
    CHECK(theOnly<effect::ReadRoutine>(handle(state, action::OpenCard{"mine"}, noon)).id == "mine");
    const Effects effects = handle(state, answer::RoutineRead{"mine", std::nullopt}, noon);
    const auto& request = theOnly<effect::ReadCards>(effects);
    CHECK(request.mistakesOf == "mine");
    CHECK(
        handle(state, answer::CardsRead{request, {{cardNamed("desk", "Desk"), brokenCard("mine")}, ""}}, noon).empty());
    REQUIRE(state.topIf<overlay::Mistakes>());
    CHECK(state.topIf<overlay::Mistakes>()->card.id == "mine");
}

TEST_CASE("Home reads its cards, and gives the focus to the first") {
    State state = atHome();
    const Effects effects = handle(state, action::GoHome{}, noon);
    const auto& request = theOnly<effect::ReadCards>(effects);
    CHECK(request.mistakesOf.empty());
    CHECK_FALSE(state.focus());
    handle(state, answer::CardsRead{request, {{cardNamed("desk", "Desk")}, ""}}, noon);
    CHECK(state.focus() == Action{action::OpenCard{"desk"}});
}

TEST_CASE("A changed setting is to be kept, with all that were chosen before") {
    State state = atHome();
    handle(state, action::ChangeSetting{Setting::textScale, 1}, noon);
    const Effects effects = handle(state, action::ChangeSetting{Setting::reducedMotion, 1}, noon);
    const Settings& kept = theOnly<effect::Save>(effects).settings;
    CHECK(kept.textScale == 125);
    CHECK(kept.reducedMotion);
    handle(state, answer::Saved{"The disk is full."}, noon);
    CHECK(state.notice(noon.now) == "The disk is full.");
}

TEST_CASE("Actions on a playing session cause no effects") {
    State state = atHome();
    handle(state, answer::RoutineRead{"bedtime", bedtime()}, noon);
    REQUIRE(state.screenId() == ScreenId::player);
    for (const Action& action :
         {Action{action::TogglePause{}}, Action{action::Skip{1}}, Action{action::Lengthen{seconds(10)}},
          Action{action::ToggleMute{}}, Action{action::OpenHelp{}}, Action{action::ReadHelp{}}, Action{action::Back{}},
          Action{action::ToggleFullScreen{}}})
        CHECK(handle(state, action, noon).empty());
}

TEST_CASE("The same state and action give the same, whatever became of other copies") {
    State first = atHome();
    handle(first, answer::RoutineRead{"bedtime", bedtime()}, noon);
    State second = first;
    const ActionTime later{noon.now + seconds(9), 12};
    handle(second, action::Skip{1}, later);
    CHECK(first.activeSession()->position() == Time{0});
    handle(first, action::Skip{1}, later);
    CHECK(first.activeSession()->position() == second.activeSession()->position());
    CHECK(first.activeSession()->position() == seconds(8));
}

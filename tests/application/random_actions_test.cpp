// Random actions in random order break nothing. A person can always leave, and the time of a cramp goes on.

#include "application/application_harness.hpp"

#include <doctest/doctest.h>

#include <random>

using namespace unknot;
using namespace unknot::test;

namespace {

using Random = std::mt19937;

int below(Random& random, int count) { return static_cast<int>(random() % static_cast<unsigned>(count)); }

Action anyAction(Random& random) {
    const auto sign = [&] { return below(random, 2) == 0 ? 1 : -1; };
    static const std::string ids[] = {"bedtime", "desk", "mine", "nothing", ""};
    switch (below(random, 36)) {
    case 0:
    case 1:
        return action::StartCramp{static_cast<CrampMuscle>(below(random, crampMuscles))};
    case 2:
        return action::Ease{};
    case 3:
    case 4:
        return action::OpenCard{ids[below(random, 5)]};
    case 5:
        return action::PlayWarmPack{};
    case 6:
    case 7:
        return action::Resume{};
    case 8:
        return below(random, 2) == 0 ? Action{action::NewRoutine{}} : Action{action::MakeRoutine{}};
    case 9:
        return action::OpenHelp{};
    case 10:
        return action::ReadHelp{};
    case 11:
        return action::OpenSettings{};
    case 12:
        return action::ChangeSetting{static_cast<Setting>(below(random, 8)), sign()};
    case 13:
        return action::DismissNote{};
    case 14:
        return action::Find{};
    case 15:
        return action::TypeCharacter{static_cast<char32_t>(below(random, 0x120000))};
    case 16:
        return action::Backspace{};
    case 17:
        return action::TurnPage{sign()};
    case 18:
        return action::GoHome{};
    case 19:
        return action::Repeat{};
    case 20:
        return action::ActivateWindow{};
    case 21:
        return action::TogglePause{};
    case 22:
        return action::Skip{sign()};
    case 23:
        return action::Lengthen{sign() * seconds(10)};
    case 24:
        return action::Seek{below(random, 300) / 100.0 - 1};
    case 25:
        return action::ChangeVolume{sign()};
    case 26:
        return action::ToggleMute{};
    case 27:
        return action::ToggleLight{};
    case 28:
        return action::ToggleFullScreen{};
    case 29:
        return action::BackToCramp{};
    case 30:
        return action::SelectAll{};
    case 34:
        return action::OpenEditor{};
    case 35:
        return action::CopyPath{};
    case 31:
        return action::Paste{ids[below(random, 5)]};
    case 32:
        return action::DeleteWord{};
    default:
        return action::Activity{};
    }
}

bool lasts(const State& state) { return state.baseIf<base::Cramp>() && mayEase(state.activeSession()->segment()); }

// Conditions that hold in every state.
void check(const State& state) {
    REQUIRE(state.soundGain() >= 0);
    REQUIRE(state.soundGain() <= 1);
    REQUIRE(state.page().number >= 0);
    REQUIRE(state.overlays.size() <= std::variant_size_v<Overlay>);
    // A routine is covered exactly while another screen is above it.
    if (state.baseIf<base::Player>()) REQUIRE(state.activeSession()->pause().covered == state.covered());
    if (state.baseIf<base::Cramp>()) REQUIRE_FALSE(state.activeSession()->pause().covered);
    if (state.interrupted) REQUIRE(state.interrupted->pause().covered);
}

void leave(ApplicationHarness& harness) {
    for (int presses = 0; presses < 12 && !harness.state().leaving; ++presses)
        harness.press(action::Back{});
    REQUIRE(harness.state().leaving);
}

} // namespace

TEST_CASE("After any 20,000 actions nothing has broken, and a dozen times Esc leaves") {
    for (unsigned seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        Random random(seed);
        FakeHost world;
        world.saveFault = seed % 3 == 0 ? "Cannot be written." : "";
        world.crampsAreDamaged = seed % 5 == 0;
        ApplicationHarness harness(world, seed % 2 == 0 ? fromHome() : fromCramp(), static_cast<int>(seed % 24));
        for (int i = 0; i < 1000; ++i) {
            const Action action = anyAction(random);
            if (below(random, 4) == 0) harness.app.focusOn(action, harness.now);
            harness.press(action);
            check(harness.state());
            if (below(random, 20) == 0) harness.sleep(seconds(below(random, 900)));
            if (below(random, 3) == 0) harness.run(milliseconds(100 * below(random, 60)));
            check(harness.state());
        }
        leave(harness);
    }
}

TEST_CASE("Random actions never turn back the counted time of a cramp") {
    for (unsigned seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        Random random(seed);
        ApplicationHarness harness(fromCramp());
        Time counted{};
        EntryId entry = harness.state().activeSession()->entryId();
        const Session* session = harness.state().activeSession();
        for (int i = 0; i < 500; ++i) {
            Action action = anyAction(random);
            // Repeat starts the count from zero, so this test leaves it out.
            if (std::holds_alternative<action::Repeat>(action)) action = action::Activity{};
            harness.press(action);
            harness.run(milliseconds(100 * below(random, 10)));
            session = harness.state().activeSession();
            // A new cramp starts its count at zero. A switch to another muscle starts later and keeps the count.
            if (lasts(harness.state()) && (session->entryId() == entry || session->entry() > Time{0}))
                REQUIRE(harness.counted() >= counted);
            entry = session ? session->entryId() : EntryId{};
            counted = lasts(harness.state()) ? harness.counted() : Time{0};
        }
        CHECK((session != nullptr || harness.state().audibleSession() == nullptr));
    }
}

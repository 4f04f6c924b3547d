// The amount of words: the key W and the setting, before and while a routine plays.

#include "application/application_harness.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

namespace {

WordAmount wordsPlayed(const ApplicationHarness& harness) { return harness.state().activeSession()->words(); }

} // namespace

TEST_CASE("Each press of W leaves more words out, then brings all back, and says so until the window closes") {
    ApplicationHarness harness;
    harness.press(action::OpenCard{"bedtime"});
    for (const auto& [words, notice] :
         {std::pair{WordAmount::brief, "Words: short"}, std::pair{WordAmount::none, "Words: none"},
          std::pair{WordAmount::full, "Words: full"}, std::pair{WordAmount::brief, "Words: short"}}) {
        harness.press(action::ReduceWords{});
        CHECK(wordsPlayed(harness) == words);
        CHECK(harness.state().notice(harness.now) == notice);
    }
    CHECK_FALSE(harness.host.saved);
    harness.press(action::OpenCard{"desk"});
    CHECK(harness.host.lastOverrides.words == WordAmount::brief);
}

TEST_CASE("The setting is stored, and a routine that plays takes it when the settings close") {
    ApplicationHarness harness(fromRoutine());
    harness.run(seconds(3));
    harness.press(action::OpenSettings{});
    harness.press(action::ChangeSetting{Setting::words, -1});
    CHECK(wordsPlayed(harness) == WordAmount::full);
    harness.press(action::Back{});
    CHECK(harness.state().settings().words == WordAmount::none);
    CHECK(wordsPlayed(harness) == WordAmount::none);
    REQUIRE(harness.host.saved);
    CHECK(harness.host.saved->words == WordAmount::none);
}

TEST_CASE("Home reads its cards again when the words change, because their lengths do") {
    ApplicationHarness harness;
    const int before = harness.host.timesRead;
    harness.press(action::OpenSettings{});
    harness.press(action::ChangeSetting{Setting::words, 1});
    harness.press(action::Back{});
    CHECK(harness.host.timesRead == before + 1);
    CHECK(harness.host.lastOverrides.words == WordAmount::full);
}

TEST_CASE("The words never change by themselves") {
    ApplicationHarness harness;
    for (int night = 0; night < 40; ++night) {
        harness.press(action::OpenCard{"bedtime"});
        CHECK(wordsPlayed(harness) == WordAmount::full);
        harness.run(seconds(70));
        harness.press(action::GoHome{});
    }
}

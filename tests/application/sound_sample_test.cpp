#include "application/application_harness.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace unknot;
using namespace unknot::test;

namespace {

bool sounds(const ApplicationHarness& harness, std::initializer_list<CueKind> kinds) {
    const Session* session = harness.state().audibleSession();
    if (!session || !session->running()) return false;
    const auto& cues = session->timeline()->cues();
    return std::ranges::all_of(kinds, [&](CueKind kind) { return std::ranges::count(cues, kind, &Cue::kind) > 0; });
}

} // namespace

TEST_CASE("A voice or a loudness that is changed is heard at once, for a few seconds") {
    for (const Setting setting : {Setting::voice, Setting::voiceLevel}) {
        ApplicationHarness harness;
        harness.press(action::OpenSettings{});
        harness.press(action::ChangeSetting{setting, -1});
        CHECK(sounds(harness, {CueKind::speech}));
        CHECK_FALSE(harness.reads());
        harness.run(seconds(12));
        CHECK(harness.state().audibleSession() == nullptr);
    }
    ApplicationHarness harness;
    harness.press(action::OpenSettings{});
    harness.press(action::ChangeSetting{Setting::chimeLevel, -1});
    CHECK(sounds(harness, {CueKind::startChime, CueKind::finishChime}));
}

TEST_CASE("Each change is heard anew, and a setting that has no sound says nothing") {
    ApplicationHarness harness;
    harness.press(action::OpenSettings{});
    harness.press(action::ChangeSetting{Setting::voiceLevel, -1});
    const EntryId first = harness.state().audibleSession()->entryId();
    harness.press(action::ChangeSetting{Setting::voiceLevel, -1});
    CHECK((harness.state().audibleSession()->entryId() != first));
    harness.press(action::Back{});
    harness.press(action::OpenSettings{});
    harness.press(action::ChangeSetting{Setting::highContrast, 1});
    CHECK(harness.state().audibleSession() == nullptr);
}

TEST_CASE("A sound sample ends when help covers the settings and when they close") {
    ApplicationHarness harness;
    harness.press(action::OpenSettings{});
    harness.press(action::ChangeSetting{Setting::voiceLevel, -1});
    harness.press(action::OpenHelp{});
    CHECK(harness.state().audibleSession() == nullptr);
    CHECK_FALSE(harness.reads());
    harness.press(action::Back{});
    harness.press(action::ChangeSetting{Setting::voiceLevel, -1});
    harness.press(action::Back{});
    CHECK(harness.state().audibleSession() == nullptr);
}

TEST_CASE("Over a routine it is heard while that stands still, and then the routine goes on") {
    ApplicationHarness harness(fromRoutine());
    harness.run(seconds(3));
    harness.press(action::OpenSettings{});
    harness.press(action::ChangeSetting{Setting::voiceLevel, -1});
    const Time stood = harness.position();
    harness.run(seconds(2));
    CHECK(harness.title() == "How it sounds");
    CHECK(harness.position() == stood);
    harness.press(action::Back{});
    CHECK(harness.title() == "Bedtime calm");
    CHECK(harness.state().audibleSession()->running());
}

TEST_CASE("A cramp that goes on beneath is heard itself") {
    ApplicationHarness harness;
    harness.press(action::StartCramp{});
    harness.press(action::OpenSettings{});
    harness.press(action::ChangeSetting{Setting::voiceLevel, -1});
    CHECK(harness.title() == "Calf cramp");
}

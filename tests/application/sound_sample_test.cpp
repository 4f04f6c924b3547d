#include "application/visit.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace unknot;
using namespace unknot::test;

namespace {

bool sounds(const Visit& visit, std::initializer_list<CueKind> kinds) {
    const Session* session = visit.state().heard();
    if (!session || !session->running()) return false;
    const auto& cues = session->timeline()->cues();
    return std::ranges::all_of(kinds, [&](CueKind kind) { return std::ranges::count(cues, kind, &Cue::kind) > 0; });
}

} // namespace

TEST_CASE("A voice or a loudness that is changed is heard at once, for a few seconds") {
    for (const Setting setting : {Setting::voice, Setting::voiceLevel}) {
        Visit visit;
        visit.press(action::OpenSettings{});
        visit.press(action::Change{setting, -1});
        CHECK(sounds(visit, {CueKind::speech}));
        CHECK_FALSE(visit.reads());
        visit.run(seconds(12));
        CHECK(visit.state().heard() == nullptr);
    }
    Visit visit;
    visit.press(action::OpenSettings{});
    visit.press(action::Change{Setting::chimeLevel, -1});
    CHECK(sounds(visit, {CueKind::startChime, CueKind::finishChime}));
}

TEST_CASE("Each change is heard anew, and a setting that has no sound says nothing") {
    Visit visit;
    visit.press(action::OpenSettings{});
    visit.press(action::Change{Setting::voiceLevel, -1});
    const EntryId first = visit.state().heard()->entryId();
    visit.press(action::Change{Setting::voiceLevel, -1});
    CHECK((visit.state().heard()->entryId() != first));
    visit.press(action::Back{});
    visit.press(action::OpenSettings{});
    visit.press(action::Change{Setting::highContrast, 1});
    CHECK(visit.state().heard() == nullptr);
}

TEST_CASE("What was tried is heard no longer than the settings are shown, and help is not taken to be read") {
    Visit visit;
    visit.press(action::OpenSettings{});
    visit.press(action::Change{Setting::voiceLevel, -1});
    visit.press(action::Help{});
    CHECK(visit.state().heard() == nullptr);
    CHECK_FALSE(visit.reads());
    visit.press(action::Back{});
    visit.press(action::Change{Setting::voiceLevel, -1});
    visit.press(action::Back{});
    CHECK(visit.state().heard() == nullptr);
}

TEST_CASE("Over a routine it is heard while that stands still, and then the routine goes on") {
    Visit visit(fromRoutine());
    visit.run(seconds(3));
    visit.press(action::OpenSettings{});
    visit.press(action::Change{Setting::voiceLevel, -1});
    const Time stood = visit.position();
    visit.run(seconds(2));
    CHECK(visit.title() == "How it sounds");
    CHECK(visit.position() == stood);
    visit.press(action::Back{});
    CHECK(visit.title() == "Bedtime calm");
    CHECK(visit.state().heard()->running());
}

TEST_CASE("A cramp that goes on beneath is heard itself") {
    Visit visit;
    visit.press(action::Cramp{});
    visit.press(action::OpenSettings{});
    visit.press(action::Change{Setting::voiceLevel, -1});
    CHECK(visit.title() == "Calf cramp");
}

// Five programmes that people are given, written as routines. Their plans stand beside them in tests/data/programmes.

#include "commands/fit_warnings.hpp"
#include "raster/picture_reader.hpp"
#include "routine/library.hpp"
#include "sound/chimes/chime_file.hpp"
#include "support/golden.hpp"
#include "support/temporary_folder.hpp"
#include "timeline/compile.hpp"
#include "timeline/plan.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>

using namespace unknot;
using namespace unknot::test;

namespace {

const std::filesystem::path root = UNKNOT_SOURCE_FOLDER;
const std::filesystem::path folder = root / "tests/data/programmes";

Library::OpenResult opened(const std::string& name) {
    static const Library library = [] {
        Library shipped(root / "assets/stretches", root / "routines", {});
        shipped.setDecoders({readChime, readPicture});
        return shipped;
    }();
    auto result = library.openRoutine((folder / (name + ".yaml")).string());
    REQUIRE_MESSAGE(result.routine, name);
    return result;
}

const std::string names[] = {"heel-cords", "before-sleep", "round-the-house", "desk-hour", "before-a-run"};

} // namespace

TEST_CASE("The five programmes have no mistake, and no line without room") {
    for (const std::string& name : names) {
        CAPTURE(name);
        const auto programme = opened(name);
        CHECK(programme.diagnostics.empty());
        const Timeline timeline = compile(*programme.routine);
        for (const Diagnostic& warning : checkFit(*programme.routine, programme.sources, timeline, nullptr).warnings)
            FAIL_CHECK(warning.message);
    }
}

TEST_CASE("The plans of the five programmes are as they were read" * doctest::test_suite("golden")) {
    for (const std::string& name : names) {
        const auto golden = folder / (name + ".txt");
        const std::string plan = planText(compile(*opened(name).routine));
        if (updatesGolden()) std::ofstream(golden, std::ios::binary) << plan;
        const bool isSame = plan == contentOf(golden); // CHECK would print both texts whole.
        CHECK_MESSAGE(isSame, name);
    }
}

TEST_CASE("Thirty seconds on are followed by exactly thirty seconds off") {
    const Timeline timeline = compile(*opened("heel-cords").routine);
    Time last{};
    int holds = 0;
    for (const Segment& segment : timeline.segments()) {
        if (segment.kind() != SegmentKind::hold) continue;
        CHECK(segment.length == seconds(30));
        if (holds++ > 0) CHECK(segment.start - last == seconds(30));
        last = segment.end();
    }
    CHECK(holds == 80);
}

TEST_CASE("Each muscle of the trial is done within a minute and a bit, and both legs within three minutes") {
    const Timeline timeline = compile(*opened("before-sleep").routine);
    const auto holds = std::ranges::count(timeline.segments(), SegmentKind::hold, &Segment::kind);
    CHECK(holds == 12);
    CHECK(timeline.segments().back().start <= seconds(180));
}

TEST_CASE("'Round 2 of 3' is said, and without words only 'Half way.'") {
    const Timeline rounds = compile(*opened("round-the-house").routine);
    CHECK(std::ranges::count(rounds.cues(), "Round the house. Round 2 of 3.", &Cue::spoken) == 1);
    const Timeline run = compile(*opened("before-a-run").routine);
    for (const Cue& cue : run.cues())
        if (cue.kind == CueKind::speech) CHECK(cue.spoken == "Half way.");
    CHECK(std::ranges::count(run.cues(), CueKind::speech, &Cue::kind) > 0);
}

TEST_CASE("Before a run, every hold and movement begins and ends with the bell of its author") {
    const Timeline timeline = compile(*opened("before-a-run").routine);
    int bells = 0;
    for (const Cue& cue : timeline.cues()) {
        const bool isTone = cue.kind == CueKind::startChime || cue.kind == CueKind::endChime ||
                            cue.kind == CueKind::halfwayTone || cue.kind == CueKind::finishChime;
        CHECK((cue.clip != nullptr) == isTone);
        if (cue.clip) CHECK(cue.clip->name == "bell.wav");
        bells += isTone;
    }
    CHECK(bells > 10);
}

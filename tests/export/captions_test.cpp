#include "export/captions.hpp"

#include "routine/library.hpp"
#include "support/routines.hpp"
#include "timeline/compile.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <regex>
#include <sstream>

using namespace unknot;
using namespace unknot::test;
namespace fs = std::filesystem;

namespace {

std::vector<Timeline> shippedTimelines() {
    const fs::path root = UNKNOT_SOURCE_FOLDER;
    const Library library(root / "assets/stretches", root / "routines", {});
    std::vector<Timeline> timelines;
    for (const RoutineFile& file : library.routines())
        timelines.push_back(compile(*library.openRoutine(file.id).routine));
    return timelines;
}

Timeline saying(const std::string& words) {
    StretchStep step = stretchStep(Hold{seconds(20)}, Sides::left);
    step.say = words;
    Routine routine = routineOf({step});
    routine.title = "Calm --> legs";
    return compile(routine);
}

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

} // namespace

TEST_CASE("Captions of every shipped routine begin with their lines, do not overlap and last at least a moment") {
    for (const Timeline& timeline : shippedTimelines()) {
        CAPTURE(timeline.title());
        const auto captions = captionsOf(timeline);
        REQUIRE_FALSE(captions.empty());
        Time before{};
        for (const TimedCaption& caption : captions) {
            CHECK(caption.begin >= before);
            CHECK(caption.end >= caption.begin + milliseconds(1));
            CHECK(caption.end <= timeline.length());
            CHECK_FALSE(caption.text.empty());
            before = caption.end;
        }
        std::size_t spoken = 0;
        for (const Cue& cue : timeline.cues())
            if (cue.kind == CueKind::speech) ++spoken;
        CHECK(captions.size() == spoken);
    }
}

TEST_CASE("A SubRip file numbers its captions and has one line of text below each time") {
    for (const Timeline& timeline : shippedTimelines()) {
        const auto lines = linesOf(subRipText(timeline));
        REQUIRE(lines.size() % 4 == 0);
        const std::regex times("\\d\\d:\\d\\d:\\d\\d,\\d\\d\\d --> \\d\\d:\\d\\d:\\d\\d,\\d\\d\\d");
        for (std::size_t i = 0; i < lines.size(); i += 4) {
            CHECK(lines[i] == std::to_string(i / 4 + 1));
            CHECK(std::regex_match(lines[i + 1], times));
            CHECK_FALSE(lines[i + 2].empty());
            CHECK(lines[i + 3].empty());
        }
    }
}

TEST_CASE("A WebVTT file begins with its name and escapes what would be a mark") {
    const std::string text = webVttText(saying("Salt & <water> --> now"));
    CHECK(text.starts_with("WEBVTT\n\nNOTE Calm --&gt; legs\n\n00:00:00."));
    CHECK(text.find("\nSalt &amp; &lt;water&gt; --&gt; now\n\n") != std::string::npos);
    CHECK(subRipText(saying("Salt & water")).find("\nSalt & water\n") != std::string::npos);
}

TEST_CASE("Times count hours, minutes, seconds and thousandths") {
    Routine routine = routineOf({restOf(seconds(3661 + 8)), stretchStep(Hold{seconds(20)}, Sides::left)});
    const std::string text = webVttText(compile(routine));
    CHECK(text.find("\n01:01:01.300 --> ") != std::string::npos);
}

TEST_CASE("A caption ends when its words end, and sooner if the next begins") {
    const auto captions = captionsOf(saying("One."));
    REQUIRE(captions.size() >= 2);
    CHECK(captions.back().end > captions.back().begin);
    const Timeline timeline(
        "T", LightMode::day, compile(routineOf({restOf(seconds(9)), stretchStep(Hold{seconds(20)})})).segments(),
        {{seconds(1), CueKind::speech, 0, "Many words that take some seconds.", "Many", 0, false, {}, {}, {}},
         {seconds(2), CueKind::speech, 0, "Now.", "Now", 0, false, {}, {}, {}},
         {seconds(2), CueKind::speech, 5, "More.", "More", 0, false, {}, {}, {}}});
    const auto cut = captionsOf(timeline);
    REQUIRE(cut.size() == 2);
    CHECK(cut[0].end == seconds(2));
    CHECK(cut[1].text == "More");
}

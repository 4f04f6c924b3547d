// Rules of the shipped routines: a person can follow them by ear, and a cramp has its ten minutes.

#include "routine/library.hpp"
#include "routine/speech_estimate.hpp"
#include "timeline/compile.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

using namespace unknot;

namespace {

const Library& shipped() {
    static const std::filesystem::path root = UNKNOT_SOURCE_FOLDER;
    static const Library library(root / "assets/stretches", root / "routines", {});
    return library;
}

Routine routineNamed(const std::string& id, const RoutineOverrides& routineOverrides = {}) {
    auto opened = shipped().openRoutine(id, routineOverrides);
    REQUIRE_MESSAGE(opened.routine, id);
    return std::move(*opened.routine);
}

std::vector<Segment> segmentsOf(const std::string& id, OpenHoldLength openHolds = OpenHoldLength::nominal) {
    return compile(routineNamed(id), {}, openHolds).segments();
}

std::vector<std::string> routineNames() {
    std::vector<std::string> names;
    for (const RoutineFile& file : shipped().routines())
        names.push_back(file.id);
    return names;
}

constexpr const char* cramps[] = {"cramp-calf", "cramp-foot", "cramp-thigh-front", "cramp-thigh-back"};

std::vector<const Cue*> linesIn(const Timeline& timeline, std::size_t segment) {
    std::vector<const Cue*> lines;
    for (const Cue& cue : timeline.cues())
        if (cue.kind == CueKind::speech && cue.segment == segment) lines.push_back(&cue);
    return lines;
}

bool isHeard(const std::vector<const Cue*>& lines, const std::string& spoken) {
    return std::ranges::any_of(lines, [&](const Cue* cue) { return cue->spoken == spoken; });
}

/// The segments that open the first step of each stretch.
std::vector<std::size_t> openings(const Timeline& timeline) {
    std::vector<std::size_t> found;
    std::set<std::string> known;
    for (std::size_t i = 0; i < timeline.segments().size(); ++i) {
        const Segment& segment = timeline.segments()[i];
        if (segment.stretch && known.insert(segment.stretch->id).second) found.push_back(i);
    }
    return found;
}

/// True if the words end before `until`, as a line of their own or within an author's line.
bool isHeardBefore(Time until, const Timeline& timeline, const std::string& words) {
    return std::ranges::any_of(timeline.cues(), [&](const Cue& cue) {
        return cue.kind == CueKind::speech && cue.spoken.find(words) != std::string::npos &&
               cue.at + estimatedLength(cue.spoken) <= until;
    });
}

void checkCautions(const Timeline& timeline, const Segment& opening) {
    const auto* open = std::get_if<Segment::OpenHold>(&opening.role);
    const Time until = open ? opening.start + open->round : opening.end();
    for (const Caution& caution : opening.stretch->cautions)
        if (!caution.spoken.empty()) CHECK_MESSAGE(isHeardBefore(until, timeline, caution.spoken), caution.spoken);
}

void checkOpening(const Timeline& timeline, std::size_t index) {
    const Segment& segment = timeline.segments()[index];
    const auto lines = linesIn(timeline, index);
    CAPTURE(segment.stretch->id);
    for (const Instruction& instruction : segment.stretch->instructions)
        CHECK_MESSAGE(isHeard(lines, instruction.spoken), instruction.spoken);
    checkCautions(timeline, segment);
    REQUIRE_FALSE(lines.empty());
    const Time silent = segment.end() - (lines.back()->at + estimatedLength(lines.back()->spoken));
    CHECK_MESSAGE(silent <= seconds(20), "silence of " << inSeconds(silent) << " s");
}

/// Overrides for a cramp in an unknown leg, in the left leg and in the right leg.
std::vector<RoutineOverrides> sidesToWish() {
    std::vector<RoutineOverrides> routineOverrides(3);
    routineOverrides[1].crampedSide = Side::left;
    routineOverrides[2].crampedSide = Side::right;
    return routineOverrides;
}

/// Start of each stretch in a cramp's group if the cramp never eases. A stretch starts with its time to get ready.
std::vector<std::pair<std::string, Time>> stagesOf(const std::string& id) {
    std::vector<std::pair<std::string, Time>> stages;
    for (const Segment& segment : segmentsOf(id, OpenHoldLength::maximum))
        if (segment.stretch && (stages.empty() || stages.back().first != segment.stretch->id))
            stages.emplace_back(segment.stretch->id, segment.start);
    return stages;
}

Time startOf(const std::string& id, std::string_view stretch) {
    for (const auto& [name, start] : stagesOf(id))
        if (name == stretch) return start;
    FAIL(id << " has no " << stretch);
    return {};
}

std::set<std::string> stretchesIn(const std::string& id) {
    std::set<std::string> names;
    for (const Segment& segment : segmentsOf(id))
        if (segment.stretch) names.insert(segment.stretch->id);
    return names;
}

} // namespace

TEST_CASE("every routine that is told of is there") {
    const std::vector<std::string> names = routineNames();
    for (const std::string id :
         {"bedtime", "bedtime-trial", "bedtime-comfort", "calf-quick", "cramp-calf", "cramp-foot", "cramp-thigh-front",
          "cramp-thigh-back", "after-a-cramp", "warm-pack", "desk-break", "before-exercise", "after-exercise",
          "pregnancy", "older-adults", "ankle-loosener"})
        CHECK_MESSAGE(std::ranges::find(names, id) != names.end(), id);
}

TEST_CASE("bedtime takes calves at the wall, then calves and ankles in bed, in eight minutes, and with short words in "
          "less than seven") {
    const Timeline timeline = compile(routineNamed("bedtime"));
    std::vector<std::string> efforts;
    for (const Segment& segment : timeline.segments())
        if (isEffort(segment)) efforts.push_back(segment.stretch->id + " " + std::string(nameOf(*segment.side)));
    CHECK(efforts == std::vector<std::string>{"wall-calf left", "wall-calf right", "wall-calf left", "wall-calf right",
                                              "toes-to-shin left", "toes-to-shin right", "toes-to-shin left",
                                              "toes-to-shin right", "ankle-circles-bed left", "ankle-circles-bed left",
                                              "ankle-circles-bed right", "ankle-circles-bed right"});
    CHECK(timeline.length() <= seconds(490));
    Routine brief = routineNamed("bedtime");
    brief.words = WordAmount::brief;
    CHECK(compile(brief).length() <= seconds(410));
}

TEST_CASE("bedtime ends lying in the dark, with no praise") {
    const auto segments = segmentsOf("bedtime");
    REQUIRE(segments.size() > 2);
    CHECK(segments[segments.size() - 2].stretch->poses.support == Support::back);
    const std::string& end = segments.back().say;
    CHECK_MESSAGE(end.find("Stay lying in the dark.") != std::string::npos, end);
    CHECK_MESSAGE(end.find("ell done") == std::string::npos, end);
}

TEST_CASE("every circle of bedtime comes ten times each way on each side") {
    std::map<std::pair<Side, bool>, int> counts;
    for (const Segment& segment : segmentsOf("bedtime"))
        if (const auto* move = std::get_if<Segment::Move>(&segment.role))
            counts[{*segment.side, move->back}] += move->count;
    CHECK(counts.size() == 4);
    for (const auto& [turn, count] : counts)
        CHECK(count == 10);
}

TEST_CASE("every hold lasts 20 to 30 seconds, unless a source of its routine names another length") {
    const std::map<std::string, Time> named = {{"bedtime-trial", seconds(10)}, // the trial
                                               {"older-adults", seconds(10)},  // the trial, and advice for older people
                                               {"after-exercise", seconds(15)},  // advice for the time after sport
                                               {"before-exercise", seconds(15)}, // the review's limit for each muscle
                                               {"after-a-cramp", seconds(600)},  // a warm pack
                                               {"warm-pack", seconds(600)}};
    for (const std::string& id : routineNames()) {
        CAPTURE(id);
        for (const Segment& segment : segmentsOf(id)) {
            if (segment.kind() != SegmentKind::hold) continue;
            const bool isUsual = segment.length >= seconds(20) && segment.length <= seconds(30);
            const auto other = named.find(id);
            CHECK_MESSAGE((other == named.end() ? isUsual : segment.length == other->second), segment.stretch->id);
        }
    }
}

TEST_CASE("a warm pack is on for ten minutes, and the last words are to take it off") {
    const auto segments = segmentsOf("warm-pack");
    REQUIRE(segments.size() == 3);
    CHECK(segments[1].stretch->id == "heat-pack");
    CHECK(segments[1].length == seconds(600));
    CHECK(segments.back().say.find("Take the pack off") != std::string::npos);
}

TEST_CASE("every stretch has all its lines before its first hold, then at most 20 seconds of silence") {
    for (const std::string& id : routineNames()) {
        for (const RoutineOverrides& routineOverrides : sidesToWish()) {
            CAPTURE(id);
            CAPTURE(static_cast<int>(routineOverrides.crampedSide.value_or(Side{})));
            const Timeline timeline = compile(routineNamed(id, routineOverrides));
            for (const std::size_t index : openings(timeline))
                if (timeline.segments()[index].kind() == SegmentKind::ready) checkOpening(timeline, index);
        }
    }
}

TEST_CASE("the time to get ready is enough for whichever position one chooses") {
    for (const std::string id : {"bedtime-trial", "bedtime-comfort", "after-exercise", "older-adults"}) {
        for (const BodyPosition position : {BodyPosition::bed, BodyPosition::seated, BodyPosition::standing}) {
            CAPTURE(id);
            CAPTURE(static_cast<int>(position));
            RoutineOverrides routineOverrides;
            routineOverrides.position = position;
            const Timeline timeline = compile(routineNamed(id, routineOverrides));
            for (const std::size_t index : openings(timeline))
                checkOpening(timeline, index);
        }
    }
}

TEST_CASE("with a cramp the first thing to do is heard within five seconds, and the rest in the first round") {
    for (const std::string id : cramps) {
        for (const RoutineOverrides& routineOverrides : sidesToWish()) {
            CAPTURE(id);
            const Timeline timeline = compile(routineNamed(id, routineOverrides), {}, OpenHoldLength::maximum);
            const Segment& first = timeline.segments().front();
            REQUIRE(first.kind() == SegmentKind::openHold);
            const auto lines = linesIn(timeline, 0);
            const auto& instructions = first.stretch->instructions;
            for (const Instruction& instruction : instructions)
                CHECK_MESSAGE(isHeard(lines, instruction.spoken), instruction.spoken);
            checkCautions(timeline, first);
            const auto begins =
                std::ranges::find_if(lines, [&](const Cue* cue) { return cue->spoken == instructions.front().spoken; });
            REQUIRE(begins != lines.end());
            CHECK((*begins)->at <= seconds(5));
        }
    }
}

TEST_CASE("a cramp is given ten minutes: standing at about three, walking at about five, then the stretch again") {
    const auto near = [](Time at, int wished) { return at >= seconds(wished - 20) && at <= seconds(wished + 20); };
    for (const std::string id : cramps) {
        CAPTURE(id);
        const auto stages = stagesOf(id);
        // A foot cramp begins with the toes alone, which need no hands and no sitting up.
        CHECK(stages[id == "cramp-foot" ? 1 : 0].first == stages.back().first);
        CHECK(near(startOf(id, "walk-it-off"), 300));
        CHECK(near(startOf(id, id == "cramp-thigh-front" ? "quad-standing" : "stand-on-it"), 180));
        const Timeline timeline = compile(routineNamed(id), {}, OpenHoldLength::maximum);
        const Segment& last = timeline.segments()[timeline.segments().size() - 2];
        CHECK(last.kind() == SegmentKind::openHold);
        CHECK(last.end() == seconds(600));
    }
    CHECK(startOf("cramp-calf", "massage-calf") >= seconds(90));
}

TEST_CASE("every cramp routine gives its safety advice before the person stands, and leads back to bed") {
    for (const std::string id : cramps) {
        CAPTURE(id);
        const Timeline timeline = compile(routineNamed(id), {}, OpenHoldLength::maximum);
        const auto saidAt = [&](const std::string& words) {
            const auto cue = std::ranges::find_if(
                timeline.cues(), [&](const Cue& heard) { return heard.spoken.find(words) != std::string::npos; });
            REQUIRE_MESSAGE(cue != timeline.cues().end(), words);
            return cue->at;
        };
        const Time stands = saidAt("tand up slowly.");
        for (const char* before : {"switch the lamp on first.", "Hold on to something.", "ot steady"})
            CHECK_MESSAGE(saidAt(before) < stands, before);
        CHECK(stands - saidAt("until your head is clear.") >= seconds(4));
        const Time walks = saidAt("Walk it off."), back = saidAt("Now go back to the bed");
        CHECK(walks > stands);
        CHECK(timeline.segments()[timeline.segments().size() - 2].start - back >= seconds(40));
    }
}

TEST_CASE("a cramp's routine never says which leg it is, until the person does") {
    for (const std::string id : cramps) {
        for (const Segment& segment : segmentsOf(id))
            CHECK_FALSE(segment.side);
        RoutineOverrides routineOverrides;
        routineOverrides.crampedSide = Side::right;
        CHECK(compile(routineNamed(id, routineOverrides)).segments().front().side == Side::right);
    }
}

TEST_CASE("before exercise no muscle is held for a minute") {
    std::map<std::pair<Muscle, std::optional<Side>>, Time> held;
    for (const Segment& segment : segmentsOf("before-exercise"))
        if (segment.kind() == SegmentKind::hold) held[{segment.stretch->muscle, segment.side}] += segment.length;
    CHECK(held.size() == 6);
    for (const auto& [muscle, length] : held)
        CHECK(length < seconds(60));
}

TEST_CASE("in pregnancy there is no rubbing, no step and nothing flat on the back, and the signs come first") {
    const std::set<std::string> names = stretchesIn("pregnancy");
    for (const char* id : {"massage-calf", "heel-drop", "hamstring-lying", "quad-side-lying"})
        CHECK_MESSAGE(names.count(id) == 0, id);
    const Timeline timeline = compile(routineNamed("pregnancy"));
    const auto lines = linesIn(timeline, 0);
    REQUIRE_FALSE(lines.empty());
    CHECK(lines.front()->spoken.find("swollen") != std::string::npos);
    CHECK(timeline.segments().front().kind() == SegmentKind::rest);
}

TEST_CASE("older people sit throughout, and no shipped routine has a heel drop") {
    for (const Segment& segment : segmentsOf("older-adults"))
        if (segment.stretch) CHECK(segment.stretch->position == BodyPosition::seated);
    for (const std::string& id : routineNames())
        CHECK_MESSAGE(stretchesIn(id).count("heel-drop") == 0, id);
}

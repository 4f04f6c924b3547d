// Whole sessions in simulated time, each written as a small text file in tests/data/sessions. A file has a routine
// (lines that begin with "|", or "routine NAME" for a shipped routine) and then commands at wall times:
//
//   at 12s press space       space, left, right, plus, minus, e, home or any
//   at 15s seek 1:00
//   at 20s sleep 10min       the machine is suspended: no frame is drawn meanwhile
//   at 20s expect WHAT       paused, away, playing, over, position TIME, shows TIME, left TIME, doing STRETCH,
//                            ends well or ends uneased (as it stands), or a segment's kind with its side: hold left

#include "routine/library.hpp"
#include "routine/reader.hpp"
#include "session/session.hpp"
#include "support/frozen.hpp"
#include "support/whole_plan.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

using namespace unknot;

namespace {

const std::filesystem::path root = UNKNOT_SOURCE_FOLDER;
constexpr Time frame{samplesPerSecond / 30};

struct Line {
    int number = 0;
    Time at{};
    std::string verb, rest;
};

struct Script {
    std::string name;
    std::string routine; ///< Name of a shipped routine, or empty.
    std::string yaml;
    std::vector<Line> lines;
};

Time timeFrom(const Script& script, int number, const std::string& text) {
    const auto time = parseDuration(text);
    if (!time) FAIL(script.name << ":" << number << ": '" << text << "' is no time");
    return *time;
}

Script readScript(const std::filesystem::path& path) {
    const auto file = readFile(path, limits::fileBytes);
    REQUIRE(file);
    Script script;
    script.name = path.filename().string();
    std::istringstream input(*file);
    std::string text;
    for (int number = 1; std::getline(input, text); ++number) {
        if (text.empty() || text.starts_with("#")) continue;
        if (text.starts_with("|")) {
            script.yaml += text.substr(std::min<std::size_t>(2, text.size())) + "\n";
            continue;
        }
        std::istringstream words(text);
        std::string first, time;
        Line line{number, {}, {}, {}};
        words >> first;
        if (first == "routine") {
            words >> script.routine;
            continue;
        }
        words >> time >> line.verb >> std::ws;
        std::getline(words, line.rest);
        if (first != "at") FAIL(script.name << ":" << number << ": a line begins with 'at', 'routine', '|' or '#'");
        line.at = timeFrom(script, number, time);
        script.lines.push_back(line);
    }
    return script;
}

Routine routineOf(const Script& script, const Library& library) {
    auto read = script.routine.empty() ? readRoutine(script.name, script.yaml, library.stretches()).value
                                       : library.openRoutine(script.routine).routine;
    if (!read) FAIL(script.name << ": its routine has mistakes");
    return *read;
}

std::optional<Command> keyNamed(const std::string& name) {
    if (name == "space") return command::TogglePause{};
    if (name == "left") return command::Previous{};
    if (name == "right") return command::Next{};
    if (name == "plus") return command::Lengthen{seconds(10)};
    if (name == "minus") return command::Lengthen{seconds(-10)};
    if (name == "e") return command::Ease{};
    if (name == "home") return command::Restart{};
    if (name == "any") return command::Activity{};
    return std::nullopt;
}

// The session's state, in the words of the line that expects it.
std::string actual(const Session& session, const Line& line) {
    const Timeline& timeline = *session.timeline();
    std::string what = line.rest.substr(0, line.rest.find(' '));
    if (what == "position") return "position " + formatElapsed(session.position() + frame / 2);
    if (what == "left") return "left " + formatCountdown(timeline.timeLeft(session.position()));
    if (what == "shows") {
        const auto display = timeline.counterAt(session.position());
        return "shows " + (display.countsUp ? formatElapsed(display.value) : formatCountdown(display.value));
    }
    if (what == "paused" || what == "away" || what == "playing" || what == "over") {
        if (session.isOver()) return "over";
        if (session.pause().person) return "paused";
        return session.pause().automatic ? "away" : "playing";
    }
    if (what == "ends") return advisesHelp(timeline.segments().back()) ? "ends uneased" : "ends well";
    const Segment& segment = session.segment();
    if (what == "doing") return "doing " + (segment.stretch ? segment.stretch->id : "nothing");
    return std::string(nameOf(segment.kind())) + (segment.side ? " " + std::string(nameOf(*segment.side)) : "");
}

void perform(const Script& script, const Line& line, Session& session, Time& now) {
    if (line.verb == "press") {
        const auto command = keyNamed(line.rest);
        if (!command) FAIL(script.name << ":" << line.number << ": no key is called '" << line.rest << "'");
        session.apply(*command, now);
    } else if (line.verb == "seek") {
        session.apply(command::Seek{timeFrom(script, line.number, line.rest)}, now);
    } else if (line.verb == "sleep") {
        now += timeFrom(script, line.number, line.rest);
    } else if (line.verb == "expect") {
        INFO(script.name << ":" << line.number);
        CHECK(actual(session, line) == line.rest);
    } else {
        FAIL(script.name << ":" << line.number << ": nothing is done by '" << line.verb << "'");
    }
}

// Plays the script, and adds all plans of the session to the frozen texts.
void play(const Script& script, const Library& library, test::Frozen& plans) {
    constexpr Time anyStart = seconds(5000);
    Time now = anyStart;
    Session session(std::make_shared<const Routine>(routineOf(script, library)), now);
    std::string planned = test::wholePlan(*session.timeline());
    for (const Line& line : script.lines) {
        if (now - anyStart > line.at) FAIL(script.name << ":" << line.number << ": this time is over already");
        for (; now - anyStart < line.at; now += std::min(frame, anyStart + line.at - now))
            session.advance(now);
        session.advance(now);
        const auto before = session.timeline();
        perform(script, line, session, now);
        if (session.timeline() != before) planned += test::wholePlan(*session.timeline());
    }
    plans.add(script.name, planned);
}

} // namespace

TEST_CASE("Each session script in tests/data/sessions meets all its expectations") {
    const Library library(root / "assets" / "stretches", root / "routines", {});
    std::vector<std::filesystem::path> scripts;
    for (const auto& entry : std::filesystem::directory_iterator(root / "tests" / "data" / "sessions"))
        scripts.push_back(entry.path());
    std::ranges::sort(scripts);
    CHECK(scripts.size() >= 8);
    test::Frozen plans("sessions.txt");
    for (const auto& path : scripts) {
        const Script script = readScript(path);
        CHECK_MESSAGE(std::ranges::count(script.lines, "expect", &Line::verb) > 0, script.name);
        play(script, library, plans);
    }
    plans.check();
}

#include "commands/program.hpp"
#include "sound/voice.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace unknot::test;

namespace {

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

constexpr auto good = "routine: Good\nready: 15s\nsteps:\n  - stretch: wall-calf\n    hold: 30s\n    sides: both\n";
constexpr auto bad = "routine: Bad\nsteps:\n  - stretch: wall-calv\n    hold: abc\n    sides: both\n";

std::string quoted(const std::filesystem::path& path) { return "'" + path.string() + "'"; }

} // namespace

TEST_CASE("A file without mistakes gets one line and 0") {
    const auto file = fileWith("good.yaml", good);
    const ProgramResult ran = runUnknot("check " + quoted(file));
    CHECK(ran.code == 0);
    CHECK(ran.err.empty());
    CHECK(ran.out.starts_with(file.string() + ": no mistakes"));
}

TEST_CASE("Every mistake of every file is shown with its line, and the code is 1") {
    const auto first = fileWith("first.yaml", bad), second = fileWith("second.yaml", "routine: 3\n");
    const ProgramResult ran = runUnknot("check " + quoted(first) + " " + quoted(second));
    CHECK(ran.code == 1);
    CHECK(contains(ran.out, first.string() + ":3:14: error: "));
    CHECK(contains(ran.out, "did you mean 'wall-calf'?"));
    CHECK(
        contains(ran.out, first.string() + ":4:11: error: 'hold' must be a duration such as 25s or 1m30s, not 'abc'"));
    CHECK(contains(ran.out, "hold: abc\n"));
    CHECK(contains(ran.out, "^~~\n"));
    CHECK(contains(ran.out, second.string() + ":1:"));
}

TEST_CASE("A routine that only its words make longer than 12 hours is no mistake") {
    std::string words = "Now";
    for (int i = 0; i < 40; ++i)
        words += " go on";
    const auto file = fileWith("wordy.yaml", "routine: Wordy\nsteps:\n  - repeat: 1000\n    steps:\n      - stretch: "
                                             "wall-calf\n        sides: left\n        hold: 30s\n        say: " +
                                                 words + "\n");
    const ProgramResult ran = runUnknot("check " + quoted(file));
    CHECK_MESSAGE(ran.code == 0, ran.out);
    CHECK_MESSAGE(contains(ran.out, ": no mistakes (15h"), ran.out);
}

TEST_CASE("A file that cannot be read is one sentence, and the others are checked all the same") {
    const auto file = fileWith("good.yaml", good);
    const ProgramResult ran = runUnknot("check /nowhere/at-all.yaml /dev/zero " + quoted(file));
    CHECK(ran.code == 1);
    CHECK(contains(ran.err, "/nowhere/at-all.yaml"));
    CHECK(std::count(ran.err.begin(), ran.err.end(), '\n') == 2);
    CHECK(contains(ran.out, "no mistakes"));
}

TEST_CASE("A spoken line that does not fit is a warning at its step, which counts only when asked") {
    const std::string text =
        "routine: Hasty\nready: 0s\nsteps:\n  - stretch: wall-calf\n    hold: 10s\n    sides: left\n  - rest: 1s\n"
        "    say: Now turn around slowly, and put the other foot behind you, as far as it will go.\n"
        "  - stretch: wall-calf\n    hold: 10s\n    sides: left\n";
    const auto file = fileWith("hasty.yaml", text);
    const ProgramResult ran = runUnknot("check " + quoted(file));
    if (!unknot::makeVoice("rms")) return; // The build has no voice.
    CHECK(ran.code == 0);
    CHECK_MESSAGE(contains(ran.out, file.string() + ":8:10: "), ran.out);
    CHECK(contains(ran.out, "warning: the spoken line 'Now turn around"));
    CHECK(contains(ran.out, " s and has "));
    CHECK_MESSAGE(contains(ran.out, "; make the rest "), ran.out);
    CHECK(runUnknot("check --strict " + quoted(file)).code == 1);
}

TEST_CASE("Words that no voice can say are a warning at their line") {
    const auto file =
        fileWith("foreign.yaml", std::string(good) + "    say: Hold 3\u00D730 s \u4F38\u5C55.\nend: ...\n");
    const ProgramResult ran = runUnknot("check " + quoted(file));
    CHECK(ran.code == 0);
    CHECK_MESSAGE(
        contains(ran.out, file.string() + ":7:10: warning: 'say' has '\u4F38\u5C55' in letters that the voice"),
        ran.out);
    CHECK(contains(ran.out,
                   file.string() + ":8:6: warning: 'end' has no word that the voice can say; write it in words"));
    CHECK(contains(ran.out, ": no mistakes, but 2 warnings ("));
    CHECK(runUnknot("check --strict " + quoted(file)).code == 1);
}

TEST_CASE("After warnings alone it says that there are no mistakes, unless warnings count as such") {
    const std::string ready = "ready: 1min\n";
    const auto file = fileWith("long.yaml", "routine: Long\n" + ready +
                                                "steps:\n  - stretch: wall-calf\n    hold: 2h\n    sides: left\n");
    const ProgramResult ran = runUnknot("check " + quoted(file));
    CHECK(ran.code == 0);
    CHECK(contains(ran.out, file.string() + ":5:11: warning: a stretch is usually held for 10s to 1min, not for 2h"));
    CHECK_MESSAGE(contains(ran.out, "\n" + file.string() + ": no mistakes, but a warning (2h1m"), ran.out);
    const ProgramResult strict = runUnknot("check --strict " + quoted(file));
    CHECK(strict.code == 1);
    CHECK_FALSE(contains(strict.out, "no mistakes"));
    const auto two = fileWith("two.yaml", contentOf(file) + "  - stretch: wall-calf\n    hold: 1h\n    sides: left\n");
    CHECK(contains(runUnknot("check " + quoted(two)).out, ": no mistakes, but 2 warnings ("));
}

TEST_CASE("A caution that is not said by the end of the time to get ready is a warning at that time") {
    if (!unknot::makeVoice("rms")) return; // The build has no voice.
    const auto file = fileWith("short-ready.yaml", "routine: Short\nready: 2s\nsteps:\n  - stretch: wall-calf\n");
    const ProgramResult ran = runUnknot("check --strict " + quoted(file));
    CHECK(ran.code == 1);
    CHECK_MESSAGE(
        contains(ran.out, file.string() + ":2:1: warning: the spoken line 'If it is dark, switch the lamp on"),
        ran.out);
    CHECK_MESSAGE(contains(ran.out, "; leave 'ready' out, or give it 11s ["), ran.out);
}

TEST_CASE("A line of one's own that is too long for its time to get ready is told once, where it stands") {
    const std::string before = "routine: Short\nsteps:\n  - stretch: wall-calf\n    hold: 20s\n    ready: ";
    const std::string say = "\n    say: Now take the chair by the window, and put it against the wall.\n";
    const auto file = fileWith("long-say.yaml", before + "4s" + say);
    const ProgramResult ran = runUnknot("check --strict " + quoted(file));
    CHECK(ran.code == 1);
    const std::string warning = file.string() + ":6:10: warning: the spoken line 'Now take the chair";
    CHECK_MESSAGE(contains(ran.out, warning), ran.out);
    const std::size_t at = ran.out.find("or give it ");
    REQUIRE(at != std::string::npos);
    CHECK(ran.out.find("'Now take the chair", ran.out.find(warning) + warning.size()) == std::string::npos);
    // The proposed time is long enough.
    const std::string enough = ran.out.substr(at + 11, ran.out.find(" [", at) - at - 11);
    const auto mended = fileWith("long-say-mended.yaml", before + enough + say);
    const ProgramResult again = runUnknot("check --strict " + quoted(mended));
    CHECK_MESSAGE(again.code == 0, again.out);
}

TEST_CASE("A caution or a rest's line that is never said is a warning at its step") {
    const auto file = fileWith("unsaid.yaml", "routine: Hasty\nsteps:\n"
                                              "  - until: eased\n    steps:\n      - stretch: wall-calf\n"
                                              "        hold: 20s\n        ready: 20s\n        sides: cramped\n"
                                              "  - rest: 4s\n    say: Sit down.\n"
                                              "  - stretch: quad-standing\n    hold: 15s\n    ready: 0s\n");
    const ProgramResult ran = runUnknot("check --strict " + quoted(file));
    CHECK(ran.code == 1);
    const std::string at = file.string();
    CHECK_MESSAGE(contains(ran.out, at + ":10:10: warning: the spoken line 'Sit down.' is never said"), ran.out);
    CHECK_MESSAGE(contains(ran.out, at + ":13:5: warning: the spoken line 'Hold on to something"), ran.out);
    CHECK(contains(ran.out, " [unsaid-line]\n"));
}

TEST_CASE("More speech than anybody would follow is timed in part, and that is said in one line") {
    if (!unknot::makeVoice("rms")) return; // The build has no voice.
    std::string text = "routine: Talkative\nready: 0s\nsteps:\n";
    for (int i = 0; i < 400; ++i)
        text += "  - rest: 4.5s\n    say: Line " + std::to_string(100 + i) + " goes on.\n";
    text += "  - stretch: wall-calf\n    hold: 10s\n    ready: 30s\n    sides: left\n";
    const auto file = fileWith("talkative.yaml", text);
    const ProgramResult ran = runUnknot("check --strict " + quoted(file));
    CHECK(ran.code == 0);
    CHECK_MESSAGE(contains(ran.out, " spoken lines were not timed, because the file has too many words\n"), ran.out);
}

TEST_CASE("A routine that begins with 'name' and 'exercises' gets no mistakes of a stretch's file") {
    const auto file = fileWith("named.yaml", "name: Mine\nexercises:\n  - stretch: wall-calf\n    hold: 30s\n");
    const ProgramResult ran = runUnknot("check " + quoted(file));
    CHECK(ran.code == 1);
    CHECK_MESSAGE(contains(ran.out, ":1:1: error: unknown key 'name' in this routine; did you mean 'routine'?"),
                  ran.out);
    CHECK(contains(ran.out, ":2:1: error: unknown key 'exercises' in this routine; did you mean 'steps'?"));
    CHECK(std::ranges::count(ran.out, '\n') == 6);
    CHECK_FALSE(contains(ran.out, "cautions"));
}

TEST_CASE("A file that is no text gets its kind in one line, without an excerpt") {
    const std::string picture("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16);
    const auto file = fileWith("picture.yaml", picture);
    const ProgramResult ran = runUnknot("check " + quoted(file));
    CHECK(ran.code == 1);
    CHECK(ran.out == file.string() + ":1:1: error: the file is a picture and not the plain text of a routine; write "
                                     "the routine with a text editor [not-text]\n");
}

TEST_CASE("Everything that is shipped is without mistakes, even strictly") {
    const std::string root = UNKNOT_SOURCE_FOLDER;
    const ProgramResult ran =
        runUnknot("check --strict " + root + "/routines/*.yaml " + root + "/assets/stretches/*.yaml");
    CHECK_MESSAGE(ran.code == 0, ran.out << ran.err);
}

TEST_CASE("The routine that the README shows is without mistakes") {
    const std::string readme = contentOf(std::filesystem::path(UNKNOT_SOURCE_FOLDER) / "README.md");
    const std::string fence = "```yaml\n", start = fence + "routine:";
    const std::size_t from = readme.find(start);
    REQUIRE(from != std::string::npos);
    const std::size_t first = from + fence.size(), end = readme.find("```", first);
    const auto file = fileWith("readme.yaml", readme.substr(first, end - first));
    const ProgramResult ran = runUnknot("check --strict " + quoted(file));
    CHECK_MESSAGE(ran.code == 0, ran.out << ran.err);
}

TEST_CASE("The mistakes of a person's stretch file are told with the routine that names it, each with its own line") {
    const auto routine = fileWith("own/uses.yaml", "routine: Uses\nsteps:\n  - stretch: neck-tilt\n    hold: 20s\n");
    fileWith("own/stretches/neck-tilt.yaml", "name: Neck tilt\nmuscel: neck\n");
    const ProgramResult ran = runUnknot("check " + quoted(routine));
    CHECK(ran.code == 1);
    CHECK_MESSAGE(contains(ran.out, "uses.yaml:3:14: error: your file '"), ran.out);
    CHECK_MESSAGE(contains(ran.out, "stretches/neck-tilt.yaml:2:1: error: unknown key 'muscel'"), ran.out);
    CHECK_MESSAGE(contains(ran.out, "    2 | muscel: neck\n"), ran.out);
    const ProgramResult played = runUnknot("plan " + quoted(routine));
    CHECK(played.code == 1);
    CHECK_MESSAGE(contains(played.err, "neck-tilt.yaml:2:1: error: "), played.err);
}

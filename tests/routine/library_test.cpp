#include "routine_texts.hpp"

#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;
namespace fs = std::filesystem;

namespace {

Library shipped(const fs::path& own = {}) {
    return {sourceFolder() / "assets/stretches", sourceFolder() / "routines", own};
}

} // namespace

TEST_CASE("every shipped stretch is read without a mistake") {
    const Library library = shipped();
    CHECK(mistakes(library.diagnostics()) == "");
    for (const char* id :
         {"wall-calf", "wall-calf-bent", "toes-to-shin", "ankle-circles", "hamstring-chair", "quad-standing"})
        CHECK(library.stretches().count(id) == 1);
}

TEST_CASE("every shipped stretch has short captions, a source on the web and no promise") {
    for (const auto& [id, stretch] : shippedStretches()) {
        const std::string& name = id;
        CAPTURE(name);
        CHECK_FALSE(stretch->cautions.empty());
        CHECK_FALSE(stretch->sources.empty());
        for (const std::string& source : stretch->sources)
            CHECK(source.starts_with("https://"));
        for (const Instruction& instruction : stretch->instructions) {
            CHECK(instruction.caption.size() <= 40);
            CHECK(instruction.spoken.size() <= 80);
            CHECK(instruction.spoken.ends_with('.'));
            for (const char* word : {"cure", "prevent", "guarantee"})
                CHECK(instruction.spoken.find(word) == std::string::npos);
        }
    }
}

TEST_CASE("a shipped stretch is usually held for 20 to 30 seconds, unless its sources name another length") {
    const std::map<std::string, Time> named = {{"arch-and-toes", seconds(10)},
                                               {"heel-drop", seconds(10)},
                                               {"quad-side-lying", seconds(15)},
                                               {"heat-pack", seconds(600)},
                                               {"cold-pack", seconds(600)}};
    for (const auto& [id, stretch] : shippedStretches()) {
        const std::string& name = id;
        REQUIRE_MESSAGE(stretch->dose, name);
        const auto* hold = std::get_if<Hold>(&*stretch->dose);
        if (!hold) continue;
        const auto other = named.find(name);
        if (other == named.end())
            CHECK_MESSAGE((hold->length >= seconds(20) && hold->length <= seconds(30)), name);
        else
            CHECK_MESSAGE(hold->length == other->second, name);
    }
}

TEST_CASE("every shipped routine is read without a mistake or a warning, and names its source") {
    const Library library = shipped();
    CHECK(library.routines().size() >= 5);
    for (const RoutineFile& file : library.routines()) {
        const Library::OpenResult opened = library.openRoutine(file.id);
        CAPTURE(file.id);
        CHECK(opened.fault == "");
        CHECK(mistakes(opened.diagnostics) == "");
        REQUIRE(opened.routine);
        CHECK(opened.routine->id == file.id);
        CHECK(opened.routine->source.starts_with("https://"));
        CHECK_FALSE(opened.routine->about.empty());
        for (const char* word : {"cure", "prevent", "guarantee"})
            CHECK(opened.routine->about.find(word) == std::string::npos);
    }
}

TEST_CASE("the shipped routines come in the order that is written down, which names all of them and no other") {
    const Library library = shipped();
    std::ifstream order(sourceFolder() / "routines" / "order");
    std::vector<std::string> named, known;
    for (std::string line; std::getline(order, line);)
        if (!line.starts_with("#")) named.push_back(line);
    for (const RoutineFile& file : library.routines())
        known.push_back(file.id);
    CHECK(known == named);
    CHECK(known.front() == "bedtime");
    CHECK(known.back().starts_with("cramp-"));
}

TEST_CASE("routines that the order does not name come behind, by name, and a person's own last") {
    const TemporaryFolder folder;
    const fs::path own = folder.path() / "own";
    fs::create_directories(own);
    for (const char* name : {"a", "b", "c", "d", "own/a"})
        folder.write(std::string(name) + ".yaml", "");
    const auto ids = [&] {
        std::string all;
        const Library library({}, folder.path(), own);
        for (const RoutineFile& file : library.routines())
            all += (file.shipped ? "" : "own ") + file.id + " ";
        return all;
    };
    CHECK(ids() == "a b c d own a ");
    folder.write("order", "# A remark\n\n  d  # the best\nunknown\nb\nd\n");
    CHECK(ids() == "d b a c own a ");
}

TEST_CASE("the routine of the bedtime trial is the trial's") {
    const auto opened = shipped().openRoutine("bedtime-trial");
    REQUIRE(opened.routine);
    REQUIRE(opened.routine->steps.size() == 3);
    CHECK(opened.routine->light == LightMode::night);
    for (const std::size_t index : {0U, 2U}) {
        const auto& step = std::get<StretchStep>(opened.routine->steps[index]);
        CHECK(std::get<Hold>(step.effort).length == seconds(10));
        CHECK(step.sides == Sides::alternate);
        CHECK(step.repeat == 3);
    }
}

TEST_CASE("a person's own routines stand behind the shipped ones, and win by name") {
    const TemporaryFolder own;
    own.write("bedtime.yaml", "routine: Mine\nsteps:\n  - stretch: wall-calf\n    hold: 5s\n");
    own.write("a-first.yml", "routine: First\nsteps:\n  - stretch: wall-calf\n    hold: 5s\n");
    own.write("notes.txt", "not a routine");
    const Library library = shipped(own.path());
    const auto& routines = library.routines();
    REQUIRE(routines.size() >= 2);
    CHECK(routines[routines.size() - 2].id == "a-first");
    CHECK(routines.back().id == "bedtime");
    CHECK_FALSE(routines.back().shipped);
    CHECK(routines.front().shipped);
    REQUIRE(library.openRoutine("bedtime").routine);
    CHECK(library.openRoutine("bedtime").routine->title == "Mine");
}

TEST_CASE("hidden files are no routines, and the ending may be in capitals") {
    const TemporaryFolder folder;
    for (const char* name : {".#mine.yaml", "._mine.yaml", ".yaml", "mine.yaml~", "MINE.YAML", "other.Yml"})
        folder.write(name, "routine: Mine\nsteps:\n  - rest: 10s\n");
    std::vector<std::string> own;
    const Library library = shipped(folder.path());
    for (const RoutineFile& routine : library.routines())
        if (!routine.shipped) own.push_back(routine.id);
    CHECK(own == std::vector<std::string>{"MINE", "other"});
}

TEST_CASE("a file that a desktop opens in Unknot has the name of its routine without '.unknot'") {
    const TemporaryFolder folder;
    folder.write("mine.unknot.yaml", "routine: Mine\nsteps:\n  - stretch: calf\n");
    folder.write("knots.unknot.d.yaml", "routine: Other\nsteps:\n  - stretch: calf\n");
    const Library library = shipped(folder.path());
    CHECK(library.openRoutine("mine").routine->id == "mine");
    CHECK(library.openRoutine("knots.unknot.d").routine->title == "Other");
}

TEST_CASE("a routine is opened by its path, with its text") {
    const TemporaryFolder own;
    own.write("bad.yaml", "routine: Bad\n");
    const auto opened = shipped().openRoutine((own.path() / "bad.yaml").string());
    CHECK(opened.fault == "");
    CHECK_FALSE(opened.routine);
    CHECK(mistakes(opened.diagnostics) == "1:1 'steps' is missing in this routine\n");
    CHECK(opened.text == "routine: Bad\n");
}

TEST_CASE("a failure to open a routine gives its reason in one sentence") {
    const TemporaryFolder own;
    own.write("large.yaml", std::string(limits::fileBytes + 1, '#'));
    const Library library = shipped();
    CHECK(library.openRoutine("bedtim").fault == "there is no routine and no file 'bedtim'; did you mean 'bedtime'?");
    CHECK(library.openRoutine("zzz").fault == "there is no routine and no file 'zzz'; 'unknot list' shows all");
    CHECK(library.openRoutine(own.path().string()).fault == "'" + own.path().string() + "' is a folder, not a file");
    CHECK(library.openRoutine((own.path() / "large.yaml").string())
              .fault.ends_with("is too large; it may have at most 1024 KiB"));
    CHECK(library.openRoutine("").fault != "");
}

TEST_CASE("folders that are not there are empty") {
    const Library library("/nowhere/a", "/nowhere/b", "/nowhere/c");
    CHECK(library.stretches().empty());
    CHECK(library.routines().empty());
    CHECK(library.diagnostics().empty());
}

TEST_CASE("a stretch file with a mistake is told and left out; the others stay") {
    const TemporaryFolder own;
    own.write("broken.yaml", "name: Broken\n");
    fs::copy(sourceFolder() / "assets/stretches/wall-calf.yaml", own.path() / "wall-calf.yaml");
    const Library library(own.path(), {}, {});
    CHECK(library.stretches().size() == 1);
    CHECK(hasErrors(library.diagnostics()));
}

TEST_CASE("two stretches of one family for one position are a mistake of the library") {
    const TemporaryFolder own;
    fs::copy(sourceFolder() / "assets/stretches/wall-calf.yaml", own.path() / "wall-calf.yaml");
    fs::copy(sourceFolder() / "assets/stretches/wall-calf.yaml", own.path() / "wall-two.yaml");
    const Library library(own.path(), {}, {});
    CHECK(mistakes(library.diagnostics()) ==
          "1:1 'wall-two' has the same family and position as 'wall-calf'; delete 'family' in one of them\n");
}

TEST_CASE("a stretch with a family's name is a mistake of the library") {
    const TemporaryFolder own;
    fs::copy(sourceFolder() / "assets/stretches/wall-calf.yaml", own.path() / "calf.yaml");
    const Library library(own.path(), {}, {});
    CHECK(mistakes(library.diagnostics()) ==
          "1:1 'calf' is the name of a family of stretches; give this file another name\n");
}

TEST_CASE("a routine that names a stretch with a damaged file says which file is damaged, and what to do") {
    const TemporaryFolder folder;
    for (const auto& entry : fs::directory_iterator(sourceFolder() / "assets/stretches"))
        if (entry.path().extension() == ".yaml") fs::copy_file(entry.path(), folder / entry.path().filename().string());
    const fs::path damaged = folder.write("wall-calf.yaml", "name: Wall calf str");
    const fs::path routine =
        folder.write("mine.txt", "routine: Mine\nsteps:\n  - stretch: wall-calf\n    hold: 20s\n    sides: both\n"
                                 "  - stretch: wall-clf\n    hold: 20s\n    sides: both\n");
    const auto opened = Library(folder.path(), sourceFolder() / "routines", {}).openRoutine(routine.string());
    CHECK_FALSE(opened.routine);
    REQUIRE(opened.diagnostics.size() == 2);
    CHECK(opened.diagnostics[0].location.line == 3);
    CHECK(opened.diagnostics[0].message ==
          "the program's file '" + damaged.string() + "' is damaged (line 1); install Unknot again");
    CHECK(opened.diagnostics[0].id == DiagnosticId::damagedFile);
    CHECK(opened.diagnostics[1].message.starts_with("unknown stretch 'wall-clf'"));
}

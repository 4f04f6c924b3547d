#include "routine/routine_texts.hpp"

#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;
namespace fs = std::filesystem;

namespace {

/// The text of a stretch file; `more` are further lines.
std::string stretchText(const std::string& name, const std::string& more = "") {
    return "name: " + name +
           "\nmuscle: neck\nposition: standing\nprop: none\nlegs: none\ndose: {hold: 20s}\n"
           "instructions:\n  - {caption: One., spoken: One.}\n  - {caption: Two., spoken: Two.}\n"
           "cautions: [Slowly.]\nsource: me\n" +
           more;
}

/// A person's folders: `routines`, `stretches` beside it, and a folder elsewhere with `stretches` in it.
struct Person {
    TemporaryFolder home;
    Person() {
        for (const char* folder : {"routines", "stretches", "elsewhere/stretches"})
            fs::create_directories(home / folder);
    }
    Library library() const {
        return {sourceFolder() / "assets/stretches", sourceFolder() / "routines", home / "routines",
                home / "stretches"};
    }
    void writeStretch(const std::string& file, const std::string& text) { home.write("stretches/" + file, text); }
    void writeBeside(const std::string& file, const std::string& text) {
        home.write("elsewhere/stretches/" + file, text);
    }

    /// The routine elsewhere that names the stretch.
    Library::OpenResult open(const std::string& stretch) {
        home.write("elsewhere/mine.yaml", "routine: Mine\nsteps:\n  - stretch: " + stretch + "\n    hold: 20s\n");
        return library().openRoutine((home / "elsewhere/mine.yaml").string());
    }
};

std::string nameIn(const Library::OpenResult& opened) {
    REQUIRE_MESSAGE(opened.routine, mistakes(opened.diagnostics));
    return std::get<StretchStep>(opened.routine->steps.front()).stretch->name;
}

} // namespace

TEST_CASE("a person's stretch replaces the program's of the same name, and one beside the routine comes first") {
    Person person;
    CHECK(nameIn(person.open("wall-calf")) == "Wall calf stretch");
    person.writeStretch("wall-calf.yaml", stretchText("From the folder"));
    CHECK(nameIn(person.open("wall-calf")) == "From the folder");
    CHECK(person.library().stretches().at("wall-calf")->name == "From the folder");
    CHECK(person.library().isOwn("wall-calf"));
    CHECK_FALSE(person.library().isOwn("heel-drop"));
    person.writeBeside("wall-calf.yml", stretchText("Beside the routine"));
    CHECK(nameIn(person.open("wall-calf")) == "Beside the routine");
}

TEST_CASE("a stretch in place of the program's also comes for its family, in that position") {
    Person person;
    person.writeStretch("wall-calf.yaml", stretchText("Mine"));
    CHECK(nameIn(person.open("calf")) == "Mine");
    person.writeStretch("towel-calf.yaml", stretchText("Not seated"));
    CHECK(nameIn(person.open("calf")) == "Mine");
}

TEST_CASE("a link beside a routine leads to no other folder, while the person's own folder may hold links") {
    Person person;
    person.home.write("secret.yaml", stretchText("Secret"));
    fs::create_symlink(person.home / "secret.yaml", person.home / "elsewhere/stretches/linked.yaml");
    const auto refused = person.open("linked");
    CHECK_FALSE(refused.routine);
    CHECK(mistakes(refused.diagnostics).find("this file is a link to another folder") != std::string::npos);
    CHECK(mistakes(refused.diagnostics).find("Secret") == std::string::npos);
    person.home.write("elsewhere/near.yaml", stretchText("Near"));
    fs::create_symlink("../near.yaml", person.home / "elsewhere/stretches/near.yaml");
    CHECK(nameIn(person.open("near")) == "Near");
    fs::create_symlink(person.home / "secret.yaml", person.home / "stretches/chosen.yaml");
    CHECK(nameIn(person.open("chosen")) == "Secret");
}

TEST_CASE("the program's routines keep the program's stretches") {
    Person person;
    person.writeStretch("wall-calf.yaml", "name: Broken\n");
    for (const std::string& routine : {std::string("bedtime"), (sourceFolder() / "routines/bedtime.yaml").string()}) {
        const auto opened = person.library().openRoutine(routine);
        CHECK(opened.routine);
        CHECK(mistakes(opened.diagnostics) == "");
        CHECK(opened.stretchFiles.empty());
    }
}

TEST_CASE("a person's stretch of a family comes in place of the program's in that position") {
    Person person;
    person.writeStretch("my-calf.yaml", stretchText("My calf stretch", "family: calf\n"));
    CHECK(nameIn(person.open("calf")) == "My calf stretch");
    CHECK(nameIn(person.open("wall-calf")) == "Wall calf stretch");
    CHECK(nameIn(person.open("hamstring")) == "Hamstring stretch on a chair");
}

TEST_CASE("a damaged stretch file is told with its place to each routine that names it, and to no other") {
    Person person;
    person.writeStretch("neck-tilt.yaml", stretchText("Neck tilt", "legz: one\n"));
    person.writeStretch("good.yaml", stretchText("Good"));
    CHECK(nameIn(person.open("good")) == "Good");
    CHECK(person.open("good").stretchFiles.empty());
    const auto opened = person.open("neck-tilt");
    CHECK_FALSE(opened.routine);
    const std::string file = (person.home / "stretches/neck-tilt.yaml").string();
    CHECK(mistakes(opened.diagnostics) ==
          "3:14 your file '" + file +
              "' has a mistake in line 12: unknown key 'legz' in this stretch; did you mean 'legs'?\n");
    REQUIRE(opened.stretchFiles.size() == 1);
    CHECK(opened.stretchFiles[0].diagnostics.size() == 1);
    CHECK(opened.stretchFiles[0].diagnostics[0].file == file);
    CHECK(opened.stretchFiles[0].text.ends_with("legz: one\n"));
    CHECK(mistakes(person.library().diagnostics()).find("legz") != std::string::npos);
}

TEST_CASE("a damaged file does not fall back on the program's stretch of that name") {
    Person person;
    person.writeStretch("wall-calf.yaml", "name: Mine\n");
    CHECK_FALSE(person.open("wall-calf").routine);
    person.writeBeside("wall-calf.yaml", stretchText("Mended"));
    CHECK(nameIn(person.open("wall-calf")) == "Mended");
}

TEST_CASE("a warning in a stretch file is told with the routine that names it, which still plays") {
    Person person;
    person.writeStretch("bounce.yaml",
                        stretchText("Bounce", "poses:\n  ready: {}\n  hold: {}\n  cycle: [{}, {}, {}]\n"));
    const auto opened = person.open("bounce");
    CHECK(opened.routine);
    REQUIRE(opened.stretchFiles.size() == 1);
    CHECK(opened.stretchFiles[0].diagnostics[0].severity == Severity::warning);
    CHECK(person.library().diagnostics().empty());
}

TEST_CASE("a person's file with a family's name, too large, or with a family that another file has is damaged") {
    Person person;
    person.writeStretch("calf.yaml", stretchText("Calf"));
    CHECK(mistakes(person.open("calf").diagnostics).find("is the name of a family") != std::string::npos);
    person.writeStretch("calf.yaml", std::string(limits::fileBytes + 1, '#'));
    CHECK(mistakes(person.open("calf").diagnostics).find("is too large") != std::string::npos);
    person.writeStretch("one.yaml", stretchText("One", "family: quad\n"));
    person.writeStretch("two.yaml", stretchText("Two", "family: quad\n"));
    CHECK(nameIn(person.open("quad")) == "One");
    CHECK(mistakes(person.open("two").diagnostics).find("has the same family and position as your 'one'") !=
          std::string::npos);
}

// A person's own cramp routine replaces the program's. A broken routine never delays help.

#include "commands/cramp_routine.hpp"
#include "commands/host/file_host.hpp"
#include "commands/program.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace unknot;
using namespace unknot::test;

namespace {

constexpr auto ownCalf = "routine: My calf\nsteps:\n  - until: eased\n    steps:\n      - stretch: calf\n"
                         "        hold: until-eased\n        sides: cramped\n        ready: 0s\n";

// The program's own files, and a personal folder with one routine of this name and text.
Folders foldersWith(const std::string& name, const std::string& text) {
    Folders folders = findFolders("/nowhere/bin/unknot", UNKNOT_SOURCE_FOLDER);
    folders.ownRoutines = temporary() / "own" / "unknot" / "routines";
    std::filesystem::remove_all(folders.ownRoutines);
    std::filesystem::create_directories(folders.ownRoutines);
    std::ofstream(folders.ownRoutines / name, std::ios::binary) << text;
    return folders;
}

Host::CrampRoutine crampWith(const std::string& name, const std::string& text, CrampMuscle muscle = CrampMuscle::calf) {
    return FileHost(foldersWith(name, text)).cramp(muscle, {});
}

const Card* cardFor(const std::vector<Card>& cards, const std::string& ending, bool own) {
    const auto found =
        std::ranges::find_if(cards, [&](const Card& card) { return card.own == own && card.file.ends_with(ending); });
    return found == cards.end() ? nullptr : &*found;
}

PlayRequest playing(const std::string& name, Time from = Time{0}) {
    PlayRequest request;
    request.routine = name;
    request.start = from;
    return request;
}

} // namespace

TEST_CASE("A person's own routine for a cramp is taken in place of the program's, for its muscle only") {
    const auto own = crampWith("cramp-calf.yaml", ownCalf);
    REQUIRE(own.routine);
    CHECK(own.routine->title == "My calf");
    CHECK(own.notice.empty());
    CHECK(crampWith("cramp-calf.yml", ownCalf).routine->title == "My calf");
    CHECK(crampWith("cramp-calf.unknot.yaml", ownCalf).routine->title == "My calf");
    const auto other = crampWith("cramp-calf.yaml", ownCalf, CrampMuscle::foot);
    REQUIRE(other.routine);
    CHECK(other.routine->title == "Foot cramp");
    CHECK(other.notice.empty());
}

TEST_CASE("One that is broken, or that nothing eases in, gives the program's own and says so") {
    const auto broken = crampWith("cramp-calf.yaml", "routine: My calf\nsteps:\n  - strech: calf\n");
    REQUIRE(broken.routine);
    CHECK(broken.routine->title == "Calf cramp");
    CHECK(broken.notice == "Your 'cramp-calf.yaml' has a mistake in line 3, so this is the program's own.");
    const auto plain = crampWith("cramp-calf.yaml", "routine: My calf\nsteps:\n  - stretch: calf\n    hold: 9s\n");
    REQUIRE(plain.routine);
    CHECK(plain.routine->title == "Calf cramp");
    CHECK(plain.notice.find("has nothing that lasts until it eases") != std::string::npos);
    const auto large = crampWith("cramp-calf.yaml", std::string(limits::fileBytes + 1, '#'));
    REQUIRE(large.routine);
    CHECK(large.notice.find("cannot be read") != std::string::npos);
}

TEST_CASE("The cramp command takes a person's own, and starts where that is broken") {
    const Folders folders = foldersWith("cramp-calf.yaml", ownCalf);
    const auto data = folders.ownRoutines.parent_path().parent_path();
    const ProgramResult own = runUnknot("cramp --text --speed 1000", data);
    CHECK(own.code == 0);
    CHECK_MESSAGE(own.out.find("Wall calf stretch") != std::string::npos, own.out);
    foldersWith("cramp-calf.yaml", "steps: [");
    const ProgramResult broken = runUnknot("cramp --text --speed 1000", data);
    CHECK(broken.code == 0);
    CHECK_MESSAGE(broken.out.find("Toes to shin") != std::string::npos, broken.out);
    CHECK_MESSAGE(broken.err.find("so this is the program's own") != std::string::npos, broken.err);
}

TEST_CASE("The cards of the cramps are known as such, a person's own too, and no others") {
    FileHost host(foldersWith("cramp-foot.yaml", ownCalf));
    const std::vector<Card> cards = host.cards({}).cards;
    for (int i = 0; i < crampMuscles; ++i) {
        const auto muscle = static_cast<CrampMuscle>(i);
        const Card* card = cardFor(cards, crampName(muscle) + ".yaml", false);
        REQUIRE(card != nullptr);
        CHECK(card->cramp == muscle);
    }
    const Card* own = cardFor(cards, "cramp-foot.yaml", true);
    REQUIRE(own != nullptr);
    CHECK(own->cramp == CrampMuscle::foot);
    CHECK(std::ranges::count_if(cards, [](const Card& card) { return card.cramp.has_value(); }) == 5);
}

TEST_CASE("play starts a cramp only if it gets a cramp routine's name and no start time") {
    FileHost host(foldersWith("mine.yaml", ownCalf));
    const auto calf = host.cramp(CrampMuscle::calf, {}).routine;
    REQUIRE(calf);
    CHECK(crampMuscleFor(playing("cramp-calf"), *calf) == CrampMuscle::calf);
    CHECK_FALSE(crampMuscleFor(playing("cramp-calf", seconds(30)), *calf));
    CHECK_FALSE(crampMuscleFor(playing("routines/cramp-calf.yaml"), *calf));
    Routine other = *calf;
    other.id = "bedtime";
    CHECK_FALSE(crampMuscleFor(playing("bedtime"), other));
}

#include "commands/host/file_host.hpp"

#include "commands/program.hpp"
#include "routine/library.hpp"
#include "settings/settings_storage.hpp"
#include "timeline/compile.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <thread>

using namespace unknot;
using namespace unknot::test;

namespace {

namespace fs = std::filesystem;

/// The program's own files, and empty folders for the person's files.
Folders emptyAtHome() {
    Folders folders = findFolders("/nowhere/bin/unknot", UNKNOT_SOURCE_FOLDER);
    const fs::path home = temporary() / "host";
    fs::remove_all(home);
    folders.ownRoutines = home / "routines";
    folders.settings = home / "config/settings.yaml";
    folders.window = home / "state/window";
    folders.lastDone = home / "state/last-done";
    fs::create_directories(folders.ownRoutines);
    return folders;
}

void write(const fs::path& path, const std::string& text) { std::ofstream(path, std::ios::binary) << text; }

constexpr CrampMuscle muscles[] = {CrampMuscle::calf, CrampMuscle::foot, CrampMuscle::thighFront,
                                   CrampMuscle::thighBack};

} // namespace

TEST_CASE("Every shipped routine has a card without mistakes, and the person's own come last") {
    const Folders folders = emptyAtHome();
    write(folders.ownRoutines / "mine.yaml", "routine: Mine\nsteps:\n  - hodl: 20s\n");
    const auto cards = FileHost(folders).cards({}).cards;
    const auto files = std::ranges::count_if(fs::directory_iterator(folders.routines),
                                             [](const auto& entry) { return entry.path().extension() == ".yaml"; });
    REQUIRE(static_cast<std::ptrdiff_t>(cards.size()) == files + 1);
    for (std::size_t i = 0; i + 1 < cards.size(); ++i) {
        CHECK_MESSAGE(!cards[i].broken(), cards[i].id);
        CHECK_FALSE(cards[i].own);
        CHECK(cards[i].length > Time{0});
    }
    CHECK(cards.back().own);
    CHECK(cards.back().broken());
    CHECK(cards.back().title == "mine.yaml");
    REQUIRE_FALSE(cards.back().mistakes.empty());
    CHECK(cards.back().mistakes.front().location.line == 3);
}

TEST_CASE("A card's id opens the routine with the card's title, and a broken card opens none") {
    const Folders folders = emptyAtHome();
    write(folders.ownRoutines / "bedtime.yaml", "routine: Mine\nsteps: []\n");
    FileHost host(folders);
    for (const Card& card : host.cards({}).cards) {
        const auto routine = host.routine(card.id, {});
        CHECK(routine.has_value() == !card.broken());
        if (routine) CHECK(routine->title == card.title);
    }
    CHECK_FALSE(host.routine((folders.ownRoutines / "gone.yaml").string(), {}));
}

TEST_CASE("A card shows the variant of the position that is wished for") {
    FileHost host(emptyAtHome());
    const auto seen = [&](BodyPosition position) {
        std::vector<std::string> shown;
        for (const Card& card : host.cards({position, {}}).cards)
            shown.push_back(card.stretch ? card.stretch->id : "");
        return shown;
    };
    CHECK(seen(BodyPosition::bed) != seen(BodyPosition::standing));
}

TEST_CASE("Of very many routines the first two hundred are shown, and that is said; Find reads the others") {
    const Folders folders = emptyAtHome();
    for (int i = 0; i < 210; ++i)
        write(folders.ownRoutines / (std::to_string(i) + ".yaml"), "routine: Mine\n");
    FileHost host(folders);
    const auto found = host.cards({}), all = host.allCards({});
    CHECK(found.cards.size() == 200);
    CHECK(found.isCut);
    CHECK(found.notice == "Home shows only the first 200 routines; Find (the key /) searches all.");
    CHECK(all.cards.size() > 210);
    CHECK_FALSE(all.isCut);
    CHECK(all.notice.empty());
    for (std::size_t i = 0; i < found.cards.size(); ++i)
        CHECK(all.cards[i].id == found.cards[i].id);
}

TEST_CASE("A cramp is the program's own where a person's file of its name has a mistake, and that is said") {
    const Folders folders = emptyAtHome();
    write(folders.ownRoutines / "cramp-calf.yaml", "routine: Mine\nsteps: []\n");
    FileHost host(folders);
    const char* const titles[] = {"Calf cramp", "Foot cramp", "Front thigh cramp", "Back thigh cramp"};
    for (const CrampMuscle muscle : muscles) {
        const auto found = host.cramp(muscle, {{}, Side::left});
        REQUIRE(found.routine);
        CHECK(found.routine->title.starts_with(titles[static_cast<int>(muscle)]));
        CHECK(found.notice.empty() == (muscle != CrampMuscle::calf));
    }
    CHECK(host.warmPack({}));
}

TEST_CASE("The warm pack routine holds the pack once for ten minutes and does nothing else") {
    FileHost host(emptyAtHome());
    const auto warmPack = host.warmPack({});
    REQUIRE(warmPack);
    const Timeline timeline = compile(*warmPack);
    for (const Segment& segment : timeline.segments()) {
        if (segment.kind() != SegmentKind::finish) CHECK(segment.stretch->id == "heat-pack");
        if (isEffort(segment)) CHECK(segment.length == seconds(600));
    }
    CHECK(timeline.efforts() == 1);
}

TEST_CASE("A cramp's stretches are found whichever ending their files have, beside files that are none") {
    Folders folders = emptyAtHome();
    const fs::path copies = temporary() / "copied-stretches";
    fs::remove_all(copies);
    fs::create_directories(copies / "toes-to-shin.yaml");
    write(copies / "notes.txt", "calf");
    for (const auto& entry : fs::directory_iterator(folders.stretches))
        fs::copy_file(entry.path(), copies / (entry.path().stem().string() + ".yml"));
    folders.stretches = copies;
    FileHost host(folders);
    for (const CrampMuscle muscle : muscles)
        CHECK(host.cramp(muscle, {}).routine);
}

TEST_CASE("A host without stretches has no cramp routine, no warm pack routine and only broken cards") {
    Folders folders = emptyAtHome();
    write(folders.ownRoutines / "a-file", "");
    for (const fs::path& folder : {fs::path("/nowhere"), folders.ownRoutines / "a-file"}) {
        folders.stretches = folder;
        FileHost host(folders);
        for (const CrampMuscle muscle : muscles)
            CHECK_FALSE(host.cramp(muscle, {}).routine);
        CHECK_FALSE(host.warmPack({}));
        for (const Card& card : host.cards({}).cards)
            CHECK(card.broken());
    }
}

TEST_CASE("The card of the routine done last says so, and no other card, until another is done") {
    const Folders folders = emptyAtHome();
    FileHost host(folders);
    const auto marked = [&] {
        std::vector<std::string> names;
        for (const Card& card : host.cards({}).cards)
            if (card.daysSinceDone) {
                names.push_back(fs::path(card.file).stem().string());
                CHECK(*card.daysSinceDone == 0);
            }
        return names;
    };
    CHECK(marked().empty());
    for (const std::string name : {"desk-break", "bedtime"}) {
        const auto routine = host.routine(name, {});
        REQUIRE(routine);
        host.rememberDone(routine->file);
        CHECK(marked() == std::vector{name});
    }
    host.rememberDone("/nowhere/gone.yaml");
    CHECK(marked().empty());
}

TEST_CASE("A look at a file tells each change of it, and that it is gone") {
    const Folders folders = emptyAtHome();
    FileHost host(folders);
    const auto made = host.makeRoutine("Mine");
    REQUIRE(made.fault.empty());
    const auto version = host.lookAt(made.file).version;
    CHECK(version != 0);
    CHECK(host.lookAt(made.file).version == version);
    write(made.file, "routine: Mine, changed\n");
    CHECK(host.lookAt(made.file).version != version);
    fs::remove(made.file);
    CHECK(host.lookAt(made.file).version == 0);
    CHECK(host.lookAt(made.file).editorFault.empty());
}

TEST_CASE("A look at a folder tells each routine file that comes, goes or changes, and no other file") {
    const Folders folders = emptyAtHome();
    FileHost host(folders);
    const std::string folder = host.cards({}).folder;
    CHECK(folder == folders.ownRoutines.string());
    std::vector<std::int64_t> versions{host.lookAt(folder).version};
    const auto isNew = [&] {
        const auto version = host.lookAt(folder).version;
        CHECK(host.lookAt(folder).version == version);
        const bool known = std::ranges::find(versions, version) != versions.end();
        versions.push_back(version);
        return !known;
    };
    write(folders.ownRoutines / "one.yaml", "routine: One\n");
    CHECK(isNew());
    write(folders.ownRoutines / "two.yml", "routine: Two\n");
    CHECK(isNew());
    write(folders.ownRoutines / "one.yaml", "routine: One, changed\n");
    CHECK(isNew());
    fs::rename(folders.ownRoutines / "two.yml", folders.ownRoutines / "three.yml");
    CHECK(isNew());
    fs::remove(folders.ownRoutines / "one.yaml");
    CHECK(isNew());
    write(folders.ownRoutines / ".three.yml.swp", "an editor's own file");
    CHECK_FALSE(isNew());
}

TEST_CASE("A new version is a routine of the person, or the reason with its line, or that the file is gone") {
    const Folders folders = emptyAtHome();
    FileHost host(folders);
    const std::string file = (folders.ownRoutines / "mine.yaml").string();
    write(file, "routine: Mine\nsteps:\n  - stretch: wall-calf\n");
    const auto good = host.newVersion(file, {});
    REQUIRE(good.routine);
    CHECK(good.routine->own);
    CHECK(good.routine->title == "Mine");
    write(file, "routine: Mine\nsteps:\n  - stretch: wall-calff\n");
    const auto wrong = host.newVersion(file, {});
    CHECK_FALSE(wrong.routine);
    CHECK(wrong.fault == "Line 3 of mine.yaml: unknown stretch 'wall-calff'; did you mean 'wall-calf'?");
    fs::remove(file);
    CHECK(host.newVersion(file, {}).fault == "The file mine.yaml is gone");
    const auto shipped = host.routine("bedtime", {});
    REQUIRE(shipped);
    CHECK_FALSE(shipped->own);
}

TEST_CASE("Settings are kept where they are then loaded from") {
    const Folders folders = emptyAtHome();
    Settings settings;
    settings.voiceLevel = 3;
    settings.guidanceRead = true;
    FileHost(folders).save(settings);
    CHECK(loadSettings(folders.settings).settings == settings);
}

TEST_CASE("Of many settings saved one after the other, the last is kept at the host's end") {
    const Folders folders = emptyAtHome();
    Settings settings;
    {
        FileHost host(folders);
        for (int i = 0; i <= 100; ++i) {
            settings.voiceLevel = i % (limits::level + 1);
            host.save(settings);
        }
    }
    CHECK(loadSettings(folders.settings).settings == settings);
}

TEST_CASE("Settings that cannot be saved give one sentence, once") {
    Folders folders = emptyAtHome();
    fs::create_directories(folders.settings);
    FileHost host(folders);
    host.save({});
    std::string told;
    for (int waited = 0; told.empty() && waited < 10'000; ++waited) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        told = host.takeSaveFault();
    }
    CHECK(told == "'" + folders.settings.string() + "' is a folder, not a file.");
    CHECK(host.takeSaveFault().empty());
}

TEST_CASE("The hour is one of the day's") {
    const int hour = FileHost(emptyAtHome()).hour();
    CHECK(hour >= 0);
    CHECK(hour <= 23);
}

TEST_CASE("The template for a new routine has no mistakes and nothing to warn of") {
    const Folders folders = emptyAtHome();
    const Library library(folders.stretches, folders.routines, folders.ownRoutines);
    const auto opened = library.openRoutine((folders.assets / "template.yaml").string());
    CHECK(opened.fault == "");
    CHECK(opened.diagnostics.empty());
    REQUIRE(opened.routine);
    CHECK_FALSE(opened.routine->steps.empty());
}

TEST_CASE("The window's size is kept from one visit to the next, where there is a place for it") {
    const Folders folders = emptyAtHome();
    CHECK_FALSE(FileHost(folders).storedWindowSize());
    FileHost(folders).storeWindowSize({1600, 900});
    CHECK(FileHost(folders).storedWindowSize() == WindowSize{1600, 900});
    CHECK(contentOf(folders.window) == "1600x900\n");
    Folders nowhere = folders;
    nowhere.window.clear();
    FileHost(nowhere).storeWindowSize({1280, 800});
    CHECK_FALSE(FileHost(nowhere).storedWindowSize());
}

#include "base/atomic_file.hpp"

#include "support/full_disk.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <sys/stat.h>
#include <thread>
#include <vector>

using namespace unknot;
using namespace unknot::test;
namespace fs = std::filesystem;

namespace {

void put(const fs::path& file, const std::string& text) { std::ofstream(file, std::ios::binary) << text; }

fs::perms permissionsOf(const fs::path& file) { return fs::status(file).permissions(); }

} // namespace

TEST_CASE("a write replaces the file byte for byte and leaves no other file") {
    const TemporaryFolder folder;
    for (const std::string& text : {std::string("first"), std::string("a\0b\r\n", 5), std::string()}) {
        CHECK(writeAtomically(folder / "a.txt", text) == "");
        CHECK(contentOf(folder / "a.txt") == text);
    }
    CHECK(folder.entries() == 1);
}

TEST_CASE("the old file stays until the new one is finished, and an unfinished one leaves no trace") {
    const TemporaryFolder folder;
    put(folder / "a.txt", "old");
    {
        AtomicFile file(folder / "a.txt");
        REQUIRE(file.fault() == "");
        CHECK(file.writeAt(0, "half of the ne"));
        CHECK(contentOf(folder / "a.txt") == "old");
    }
    CHECK(contentOf(folder / "a.txt") == "old");
    CHECK(folder.entries() == 1);
}

TEST_CASE("of two writers at once each has a file of its own, and the last to finish counts") {
    const TemporaryFolder folder;
    AtomicFile first(folder / "a.txt"), second(folder / "a.txt");
    second.writeAt(0, "the second's text");
    first.writeAt(0, "the first's");
    CHECK(second.finish() == "");
    CHECK(contentOf(folder / "a.txt") == "the second's text");
    CHECK(first.finish() == "");
    CHECK(contentOf(folder / "a.txt") == "the first's");
    CHECK(folder.entries() == 1);
}

TEST_CASE("writers on many threads leave one of their texts whole") {
    const TemporaryFolder folder;
    std::vector<std::thread> writers;
    std::vector<std::string> faults(4);
    for (std::size_t writer = 0; writer < faults.size(); ++writer)
        writers.emplace_back([&, writer] {
            const std::string text(100'000 + writer, static_cast<char>('a' + writer));
            for (int i = 0; i < 10; ++i)
                faults[writer] += writeAtomically(folder / "a.txt", text);
        });
    for (std::thread& writer : writers)
        writer.join();
    for (const std::string& fault : faults)
        CHECK(fault == "");
    const std::string left = contentOf(folder / "a.txt");
    REQUIRE(left.size() >= 100'000);
    CHECK(left == std::string(100'000 + static_cast<std::size_t>(left[0] - 'a'), left[0]));
    CHECK(folder.entries() == 1);
}

TEST_CASE("when the disk is full the old file stays, in one sentence, and nothing is left beside it") {
    const TemporaryFolder folder;
    put(folder / "a.txt", "what was there");
    std::string fault;
    {
        const FullDisk full;
        fault = writeAtomically(folder / "a.txt", std::string(100'000, 'x'));
    }
    CHECK(fault.starts_with("'" + (folder / "a.txt").string() + "' cannot be written ("));
    CHECK(fault.ends_with(")."));
    CHECK(contentOf(folder / "a.txt") == "what was there");
    CHECK(folder.entries() == 1);
}

TEST_CASE("the permissions of the file that is replaced are kept") {
    const TemporaryFolder folder;
    for (const unsigned mode : {0600U, 0640U, 0664U, 0444U, 0755U}) {
        CAPTURE(mode);
        put(folder / "a.txt", "old");
        fs::permissions(folder / "a.txt", fs::perms{mode});
        CHECK(writeAtomically(folder / "a.txt", "new") == "");
        CHECK(permissionsOf(folder / "a.txt") == fs::perms{mode});
        CHECK(contentOf(folder / "a.txt") == "new");
        fs::remove(folder / "a.txt");
    }
}

TEST_CASE("a new file has the permissions that any new file has") {
    const TemporaryFolder folder;
    for (const mode_t mask : {mode_t{022}, mode_t{077}}) {
        const mode_t usual = umask(mask);
        put(folder / "usual", "x");
        CHECK(writeAtomically(folder / "whole", "x") == "");
        umask(usual);
        CHECK(permissionsOf(folder / "whole") == permissionsOf(folder / "usual"));
        fs::remove(folder / "usual");
        fs::remove(folder / "whole");
    }
}

TEST_CASE("a write through a link keeps the link, but replaces a link without a target") {
    const TemporaryFolder folder;
    fs::create_directory(folder / "elsewhere");
    put(folder / "elsewhere/a.txt", "old");
    fs::create_symlink("elsewhere/a.txt", folder / "link");
    CHECK(writeAtomically(folder / "link", "new") == "");
    CHECK(fs::is_symlink(folder / "link"));
    CHECK(contentOf(folder / "elsewhere/a.txt") == "new");

    fs::remove(folder / "elsewhere/a.txt");
    CHECK(writeAtomically(folder / "link", "alone") == "");
    CHECK_FALSE(fs::is_symlink(folder / "link"));
    CHECK(contentOf(folder / "link") == "alone");
}

TEST_CASE("a file in the folder one is in, and one with the longest of names, can be written") {
    const TemporaryFolder folder;
    const fs::path before = fs::current_path();
    fs::current_path(folder / "");
    const std::string fault = writeAtomically("a.txt", "here");
    fs::current_path(before);
    CHECK(fault == "");
    CHECK(contentOf(folder / "a.txt") == "here");
    CHECK(writeAtomically(folder / std::string(255, 'n'), "long") == "");
    CHECK(contentOf(folder / std::string(255, 'n')) == "long");
    CHECK(folder.entries() == 2);
}

TEST_CASE("writing to a folder, a device or a missing folder fails with one sentence and changes nothing") {
    const TemporaryFolder folder;
    fs::create_directory(folder / "b");
    CHECK(writeAtomically(folder / "b", "x") == "'" + (folder / "b").string() + "' is a folder, not a file.");
    CHECK(writeAtomically(folder / "none/a.txt", "x") ==
          "There is no folder '" + (folder / "none").string() + "' to write 'a.txt' into.");
    fs::create_symlink("/dev/null", folder / "nothing");
    CHECK(writeAtomically(folder / "nothing", "x") ==
          "'" + (folder / "nothing").string() + "' is a device or the like, not a file.");
    CHECK(fs::is_character_file("/dev/null"));
    CHECK(AtomicFile(folder / "b").finish() == "'" + (folder / "b").string() + "' is a folder, not a file.");
    CHECK(folder.entries() == 2);
}

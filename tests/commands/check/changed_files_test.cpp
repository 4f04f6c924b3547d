#include "commands/check/changed_files.hpp"

#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <chrono>

using namespace unknot;

namespace {

FileStamp at(int second, std::uintmax_t size = 10) {
    return {std::filesystem::file_time_type(std::chrono::seconds(second)), size};
}

using Names = std::vector<std::string>;

// The number of looks until a file is due, at most 20.
int looksUntilDue(ChangedFiles& changes, const FileStamps& now) {
    int looks = 1;
    while (changes.due(now).empty() && looks < 20)
        ++looks;
    return looks;
}

} // namespace

TEST_CASE("A file is due once for each change, and only when it has stopped changing") {
    ChangedFiles changes({{"a", at(1)}, {"b", at(1)}});
    CHECK(changes.due({{"a", at(1)}, {"b", at(1)}}).empty());
    CHECK(changes.due({{"a", at(2)}, {"b", at(1)}}).empty());
    CHECK(changes.due({{"a", at(2, 11)}, {"b", at(1)}}).empty());
    CHECK(changes.due({{"a", at(2, 11)}, {"b", at(1)}}) == Names{"a"});
    for (int i = 0; i < 10; ++i)
        CHECK(changes.due({{"a", at(2, 11)}, {"b", at(1)}}).empty());
}

TEST_CASE("A file that comes back within a second has not vanished, and is due if it changed") {
    ChangedFiles changes({{"a", at(1)}});
    for (int i = 0; i < 3; ++i)
        CHECK(changes.due({{"a", std::nullopt}}).empty());
    CHECK(looksUntilDue(changes, {{"a", at(2)}}) == 2);
    for (int i = 0; i < 3; ++i)
        CHECK(changes.due({{"a", std::nullopt}}).empty());
    CHECK(looksUntilDue(changes, {{"a", at(2)}}) == 20);
}

TEST_CASE("A file that stays away is due once, and again when it returns") {
    ChangedFiles changes({{"a", at(1)}});
    CHECK(looksUntilDue(changes, {{"a", std::nullopt}}) == 5);
    CHECK(changes.due({{"a", std::nullopt}}).empty());
    CHECK(looksUntilDue(changes, {{"a", at(1)}}) == 2);
}

TEST_CASE("A new file of a folder is due, and one that left the folder is forgotten") {
    ChangedFiles changes({{"a", at(1)}});
    CHECK(looksUntilDue(changes, {{"a", at(1)}, {"new", at(3)}}) == 2);
    CHECK(looksUntilDue(changes, {{"new", at(3)}}) == 20);
}

TEST_CASE("The stamp of a file changes with its text, and a missing file or a folder has none") {
    const test::TemporaryFolder folder;
    const auto file = folder.write("a.yaml", "one");
    const auto before = stampOf(file);
    REQUIRE(before);
    folder.write("a.yaml", "longer");
    CHECK(stampOf(file) != before);
    CHECK_FALSE(stampOf(folder.path() / "none.yaml"));
    CHECK_FALSE(stampOf(folder.path()));
}

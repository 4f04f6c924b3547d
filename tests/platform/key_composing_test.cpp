#include "platform/key_composing.hpp"

#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

TEST_CASE("X is told a folder for its composing rules, which is made, and a person's own stays in force") {
    const TemporaryFolder folder;
    unsetenv("XCOMPOSECACHE");
    keepComposingRules({});
    CHECK(std::getenv("XCOMPOSECACHE") == nullptr);
    keepComposingRules(folder / "cache/compose");
    REQUIRE(std::getenv("XCOMPOSECACHE"));
    CHECK(std::getenv("XCOMPOSECACHE") == (folder / "cache/compose").string());
    CHECK(std::filesystem::is_directory(folder / "cache/compose"));
    keepComposingRules(folder / "other");
    CHECK(std::getenv("XCOMPOSECACHE") == (folder / "cache/compose").string());
    unsetenv("XCOMPOSECACHE");
}

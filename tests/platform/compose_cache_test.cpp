#include "platform/compose_cache.hpp"

#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

TEST_CASE("X is told a folder for its composing rules, which is made, and a person's own stays in force") {
    const TemporaryFolder folder;
    unsetenv("XCOMPOSECACHE");
    cacheComposeRules({});
    CHECK(std::getenv("XCOMPOSECACHE") == nullptr);
    cacheComposeRules(folder / "cache/compose");
    REQUIRE(std::getenv("XCOMPOSECACHE"));
    CHECK(std::getenv("XCOMPOSECACHE") == (folder / "cache/compose").string());
    CHECK(std::filesystem::is_directory(folder / "cache/compose"));
    cacheComposeRules(folder / "other");
    CHECK(std::getenv("XCOMPOSECACHE") == (folder / "cache/compose").string());
    unsetenv("XCOMPOSECACHE");
}

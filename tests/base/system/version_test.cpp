#include "base/system/version.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("a version names its commit, the date and whether the sources differ from it") {
    CHECK(versionText({"1.2.0", "5cf741d", "2026-11-30", false}) == "1.2.0 (commit 5cf741d, 2026-11-30)");
    CHECK(versionText({"1.2.0", "5cf741d", "2026-11-30", true}) == "1.2.0 (commit 5cf741d, 2026-11-30, with changes)");
    CHECK(versionText({"1.2.0", "", "", false}) == "1.2.0");
}

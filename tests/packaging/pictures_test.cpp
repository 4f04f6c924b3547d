// The pictures of the README are what the program draws now.

#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>

using namespace unknot::test;
namespace fs = std::filesystem;

TEST_CASE("the pictures in assets/pictures are those that the program draws now; else run assets/pictures/make") {
    const TemporaryFolder made;
    const fs::path kept = UNKNOT_SOURCE_FOLDER "/assets/pictures";
    REQUIRE(std::system(
                ("'" + (kept / "make").string() + "' '" UNKNOT_PROGRAM "' '" + made.path().string() + "'").c_str()) ==
            0);
    int pictures = 0;
    for (const auto& entry : fs::directory_iterator(made.path())) {
        CAPTURE(entry.path().filename());
        CHECK(contentOf(entry.path()) == contentOf(kept / entry.path().filename()));
        ++pictures;
    }
    CHECK(pictures == 11);
}

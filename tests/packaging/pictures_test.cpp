// The pictures of the README are what the program draws now.

#include "raster/png.hpp"
#include "support/differing_pixels.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>

using namespace unknot;
using namespace unknot::test;
namespace fs = std::filesystem;

namespace {

// A colour of the kept pictures, which have 256, is nearer than this to the drawn one.
constexpr int tolerance = 40;

} // namespace

TEST_CASE("the pictures in assets/pictures are those that the program draws now; else run assets/pictures/make") {
    const TemporaryFolder drawn;
    const fs::path kept = UNKNOT_SOURCE_FOLDER "/assets/pictures";
    REQUIRE(std::system(
                ("'" + (kept / "make").string() + "' '" UNKNOT_PROGRAM "' '" + drawn.path().string() + "'").c_str()) ==
            0);
    int pictures = 0;
    for (const auto& entry : fs::directory_iterator(drawn.path())) {
        CAPTURE(entry.path().filename());
        const auto now = readPng(contentOf(entry.path())), before = readPng(contentOf(kept / entry.path().filename()));
        REQUIRE(now);
        REQUIRE(before);
        // A changed word changes more pixels.
        const std::size_t differing = differingPixels(*now, *before, tolerance);
        MESSAGE(differing << " of " << now->bytes.size() / 4 << " pixels differ");
        CHECK(differing < 60);
        ++pictures;
    }
    CHECK(pictures == 11);
}

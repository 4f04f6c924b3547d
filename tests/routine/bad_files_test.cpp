#include "raster/picture_reader.hpp"
#include "routine/library.hpp"
#include "routine_texts.hpp"
#include "sound/chimes/chime_file.hpp"

#include "support/golden.hpp"
#include "support/rendered.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <vector>

// Each file of tests/data/bad is one class of mistake. The .expected file beside it holds the program's exact answer.
// UNKNOT_UPDATE_GOLDEN=1 in the environment writes these answers again.

using namespace unknot;
namespace fs = std::filesystem;

namespace {

std::vector<fs::path> badFiles() {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(sourceFolder() / "tests/data/bad")) {
        if (entry.path().extension() == ".yaml") files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

// A bad file may name the files beside it.
const Library& library() {
    static const Library library = [] {
        Library shipped(sourceFolder() / "assets/stretches", sourceFolder() / "routines", {});
        shipped.setDecoders({readChime, readPicture});
        return shipped;
    }();
    return library;
}

std::string saidTo(const fs::path& path) {
    const std::string text = contentOf(path);
    const bool isStretch = path.filename().string().starts_with("stretch-file-");
    const std::string name = path.filename().string();
    Diagnostics found =
        isStretch ? readStretch(name, text).diagnostics : library().readText(path.string(), text).diagnostics;
    for (Diagnostic& each : found)
        each.file = name;
    return test::rendered(found, text);
}

} // namespace

TEST_CASE("every bad file gets exactly the expected answer" * doctest::test_suite("golden")) {
    const auto files = badFiles();
    CHECK(files.size() >= 30);
    for (const fs::path& path : files) {
        CAPTURE(path.filename().string());
        fs::path expected = path;
        expected.replace_extension(".expected");
        const std::string said = saidTo(path);
        if (test::updatesGolden()) std::ofstream(expected, std::ios::binary) << said;
        CHECK(said == contentOf(expected));
        CHECK(said != "");
        CHECK(said.find("yaml-cpp") == std::string::npos);
        CHECK(said.find("bad conversion") == std::string::npos);
    }
}

#include "sound/shipped/whole_ogg.hpp"

#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace unknot;
using namespace unknot::test;

namespace {

const std::string& wholeFile() {
    static const std::string bytes =
        contentOf(std::filesystem::path(UNKNOT_SOURCE_FOLDER) / "assets/speech/Lie-on-your-back.opus");
    return bytes;
}

// The places where a page begins, and the end.
std::vector<std::size_t> pages() {
    std::vector<std::size_t> places;
    for (std::size_t at = wholeFile().find("OggS"); at != std::string::npos; at = wholeFile().find("OggS", at + 1))
        places.push_back(at);
    places.push_back(wholeFile().size());
    return places;
}

} // namespace

TEST_CASE("A whole Ogg file is one") { CHECK(isWholeOgg(wholeFile())); }

TEST_CASE("Other bytes are no whole Ogg file") {
    CHECK_FALSE(isWholeOgg(""));
    CHECK_FALSE(isWholeOgg("OggS"));
    CHECK_FALSE(isWholeOgg(std::string(1000, '\0')));
    CHECK_FALSE(isWholeOgg(wholeFile() + "x"));
    CHECK_FALSE(isWholeOgg("x" + wholeFile()));
}

TEST_CASE("An Ogg file without one of its pages is not whole") {
    const auto places = pages();
    REQUIRE(places.size() >= 4);
    for (std::size_t i = 0; i + 1 < places.size(); ++i)
        CHECK_FALSE(isWholeOgg(wholeFile().substr(0, places[i]) + wholeFile().substr(places[i + 1])));
}

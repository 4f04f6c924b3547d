#include "base/shown_path.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("a usual file name is shown as it is") {
    for (const char* name : {"", "a.yaml", "/home/me/Mein Abend.yaml",
                             "Gute Nacht \xC3\xBC\xE2\x82\xAC\xF0\x9F\x98\xB4", "back\\slash", "\xEF\xBF\xBD"})
        CHECK(shownPath(name) == name);
}

TEST_CASE("a file name cannot change the terminal, the direction of text or the line") {
    CHECK(shownPath("a\x1B[31mred") == "a\\x1B[31mred");
    CHECK(shownPath("two\nlines\t\x7F") == "two\\x0Alines\\x09\\x7F");
    CHECK(shownPath("csi\xC2\x9B!") == "csi\\u009B!");
    CHECK(shownPath("l\xE2\x80\xAEmay.bat") == "l\\u202Emay.bat");
    CHECK(shownPath("\xE2\x81\xA6\xE2\x81\xA9") == "\\u2066\\u2069");
}

TEST_CASE("bytes that are not UTF-8 are shown by their number") {
    CHECK(shownPath("\xFF\xFEx") == "\\xFF\\xFEx");
    CHECK(shownPath("cut \xE2\x82") == "cut \\xE2\\x82");
}

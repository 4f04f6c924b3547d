#include "routine/yaml/line_index.hpp"

#include "base/unicode.hpp"

#include <doctest/doctest.h>

#include <random>
#include <string>

using namespace unknot;

namespace {

SourceLocation counted(std::string_view text, std::size_t offset) {
    SourceLocation location;
    std::size_t start = 0;
    for (std::size_t i = 0; i < offset; ++i) {
        if (text[i] != '\n') continue;
        ++location.line;
        start = i + 1;
    }
    location.column = 1 + static_cast<int>(countCharacters(text.substr(start, offset - start)));
    return location;
}

} // namespace

TEST_CASE("a place is the same whichever place was asked for before it") {
    std::string text;
    for (int i = 0; i < 40; ++i)
        text += "caf\u00E9 \u4E2D\u6587\n\nx\r\n";
    LineIndex places(text);
    std::mt19937 random(7);
    for (int i = 0; i < 2000; ++i) {
        std::size_t offset = random() % text.size();
        while ((static_cast<unsigned char>(text[offset]) & 0xC0) == 0x80)
            --offset;
        CHECK(places.at(offset) == counted(text, offset));
    }
}

TEST_CASE("a length counts characters and ends with its line") {
    LineIndex places("a\u00E9\u00E9b\r\nnext");
    CHECK(places.at(1, 4) == SourceLocation{1, 2, 2});
    CHECK(places.at(1, 100) == SourceLocation{1, 2, 3});
    CHECK(places.at(100, 5) == SourceLocation{2, 5, 1});
}

#include "routine/yaml/file_kind.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace std::string_view_literals;

TEST_CASE("a file that may be YAML has no other kind") {
    for (const std::string_view text :
         {""sv, "routine: Test\nsteps:\n"sv, "routine: Te\0st\n"sv, "[one]: two\n"sv, "{\"routine\": \"Test\"}\n"sv,
          "routine = Test\nsteps:\n"sv, "# a = b\nroutine: [x]\n"sv, "about: a ```b``` c\n"sv, "\xFF"sv}) {
        CAPTURE(std::string(text));
        CHECK_FALSE(foreignFile(text));
    }
}

TEST_CASE("an encoding is known with and without its mark") {
    CHECK(foreignFile("\xFF\xFE\0\0r\0\0\0"sv)->message.starts_with("the file is UTF-32;"));
    CHECK(foreignFile("\xFF\xFEr\0o\0"sv)->message.starts_with("the file is UTF-16;"));
    CHECK(foreignFile("r\0o\0u\0t\0i\0n\0e\0"sv)->message.starts_with("the file is UTF-16;"));
    CHECK(foreignFile("\0\0\0r\0\0\0o\0\0\0u"sv)->message.starts_with("the file is UTF-32;"));
}

TEST_CASE("a text of another kind is shown at the line that tells it") {
    const auto page = foreignFile("\n\n<HTML>\n");
    REQUIRE(page);
    CHECK(page->isText);
    CHECK(page->offset == 2);
    CHECK(foreignFile("routine: x\n```\n")->offset == 11);
    CHECK_FALSE(foreignFile("\x89PNG\r\n")->isText);
}

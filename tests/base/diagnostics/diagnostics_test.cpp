#include "base/diagnostics/diagnostics.hpp"

#include <doctest/doctest.h>

using namespace unknot;

namespace {
std::string rendered(const std::string& source, SourceLocation location) {
    return render({Severity::error, DiagnosticId::invalidDuration, "mine.yaml", location, "wrong"}, source);
}
} // namespace

TEST_CASE("a mistake is shown with its line and a marker under it") {
    std::string source(13, '\n');
    source += "    hold: abc\n";
    const Diagnostic mistake{
        Severity::error, DiagnosticId::invalidDuration, "routines/mine.yaml", {14, 11, 3}, "'hold' must be a duration"};
    CHECK(render(mistake, source) == "routines/mine.yaml:14:11: error: 'hold' must be a duration [invalid-duration]\n"
                                     "   14 |     hold: abc\n"
                                     "      |           ^~~\n");
}

TEST_CASE("a warning says that it is one") {
    CHECK(render({Severity::warning, DiagnosticId::unusualHold, "a.yaml", {1, 1, 1}, "long"}, "x")
              .starts_with("a.yaml:1:1: warning: long [unusual-hold]\n"));
}

TEST_CASE("columns count characters, so the marker stands right behind accents and wide characters") {
    CHECK(rendered("f\u00FCr: abc", {1, 6, 3}) ==
          "mine.yaml:1:6: error: wrong [invalid-duration]\n    1 | f\u00FCr: abc\n      |      ^~~\n");
    CHECK(rendered("\u4E2D: abc", {1, 4, 3}) ==
          "mine.yaml:1:4: error: wrong [invalid-duration]\n    1 | \u4E2D: abc\n      |     ^~~\n");
}

TEST_CASE("tabs are widened in the line and in the marker alike") {
    CHECK(rendered("\thold: abc", {1, 8, 3}) ==
          "mine.yaml:1:8: error: wrong [invalid-duration]\n    1 |     hold: abc\n      |           ^~~\n");
    CHECK(rendered("\tx", {1, 1, 1}) ==
          "mine.yaml:1:1: error: wrong [invalid-duration]\n    1 |     x\n      | ^~~~\n");
}

TEST_CASE("a very long line is shown in part") {
    const std::string source = std::string(5000, 'a') + "BAD" + std::string(5000, 'z');
    const std::string shown = rendered(source, {1, 5001, 3});
    CHECK(shown.size() < 300);
    CHECK(shown.find("...aaaa") != std::string::npos);
    CHECK(shown.find("BADzzz") != std::string::npos);
    const std::size_t line = shown.find(" | ..."), marker = shown.find("^~~\n");
    const std::size_t markerLine = shown.rfind('\n', marker) + 1;
    CHECK(shown.find("BAD") - (shown.rfind('\n', line) + 1) == marker - markerLine);
}

TEST_CASE("a rendered diagnostic contains no escape character") {
    CHECK(rendered("a\x1B[31mb", {1, 2, 1}).find('\x1B') == std::string::npos);
}

TEST_CASE("a byte-order mark and CRLF are no part of the line") {
    CHECK(rendered("\xEF\xBB\xBFone: 1\r\ntwo: 2\r\n", {1, 1, 3}) ==
          "mine.yaml:1:1: error: wrong [invalid-duration]\n    1 | one: 1\n      | ^~~\n");
    CHECK(rendered("one: 1\r\ntwo: 2\r\n", {2, 1, 3}) ==
          "mine.yaml:2:1: error: wrong [invalid-duration]\n    2 | two: 2\n      | ^~~\n");
}

TEST_CASE("a place outside the text is shown without a crash") {
    CHECK(rendered("", {1, 1, 1}) == "mine.yaml:1:1: error: wrong [invalid-duration]\n    1 |\n      | ^\n");
    CHECK(rendered("abc", {9, 9, 9}).starts_with("mine.yaml:9:9: error: wrong [invalid-duration]\n"));
    CHECK(rendered("abc", {1, 3, 50}) == "mine.yaml:1:3: error: wrong [invalid-duration]\n    1 | abc\n      |   ^\n");
}

TEST_CASE("mistakes are sorted by place and keep their order where it is equal") {
    Diagnostics found = {{Severity::error, DiagnosticId::invalidDuration, "f", {2, 1, 1}, "c"},
                         {Severity::error, DiagnosticId::invalidDuration, "f", {1, 9, 1}, "a"},
                         {Severity::warning, DiagnosticId::unusualHold, "f", {1, 9, 1}, "b"}};
    sortByLocation(found);
    CHECK(found[0].message == "a");
    CHECK(found[1].message == "b");
    CHECK(found[2].message == "c");
    CHECK(hasErrors(found));
    CHECK_FALSE(hasErrors({found[1]}));
}

TEST_CASE("a related place follows as a note with its own line") {
    const Diagnostic mistake{Severity::error, DiagnosticId::repeatedKey, "mine.yaml",
                             {2, 1, 4},       "'hold' is here twice",    {{{1, 1, 4}, "first written here"}}};
    CHECK(render(mistake, "hold: 1s\nhold: 2s\n") == "mine.yaml:2:1: error: 'hold' is here twice [repeated-key]\n"
                                                     "    2 | hold: 2s\n      | ^~~~\n"
                                                     "mine.yaml:1:1: note: first written here\n"
                                                     "    1 | hold: 1s\n      | ^~~~\n");
    CHECK(renderBriefly(mistake) == "mine.yaml:2:1: error: 'hold' is here twice [repeated-key]\n"
                                    "mine.yaml:1:1: note: first written here\n");
}

TEST_CASE("a file without readable lines gets no line under its notes either") {
    const Diagnostic mistake{Severity::error, DiagnosticId::notText, "a.png", {},
                             "a picture",     {{{1, 1, 1}, "here"}}, false};
    CHECK(render(mistake, "\x89PNG") == renderBriefly(mistake));
}

TEST_CASE("colours mark the place, the kind and the marker, and change no letter") {
    const Diagnostic mistake{Severity::error, DiagnosticId::unknownKey, "mine.yaml", {1, 1, 4}, "wrong"};
    const std::string coloured = render(mistake, "hodl: 1s\n", TextColours::ansi);
    CHECK(coloured == "\x1B[1mmine.yaml:1:1:\x1B[0m \x1B[1;31merror:\x1B[0m wrong [unknown-key]\n"
                      "    1 | hodl: 1s\n      | \x1B[1;31m^~~~\x1B[0m\n");
    std::string plain;
    for (std::size_t i = 0; i < coloured.size(); ++i) {
        if (coloured[i] == '\x1B')
            i = coloured.find('m', i);
        else
            plain += coloured[i];
    }
    CHECK(plain == render(mistake, "hodl: 1s\n"));
    const Diagnostic warning{Severity::warning, DiagnosticId::unusualHold, "mine.yaml", {1, 1, 4}, "long"};
    CHECK(render(warning, "hold: 1h\n", TextColours::ansi).find("\x1B[1;33mwarning:\x1B[0m") != std::string::npos);
}

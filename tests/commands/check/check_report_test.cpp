#include "commands/check/check_report.hpp"

#include "support/json_check.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace unknot;

namespace {

Diagnostic repeated(const std::string& file) {
    return {Severity::error, DiagnosticId::repeatedKey, file,
            {2, 1, 4},       "'hold' is here twice",    {{{1, 1, 4}, "first written here"}}};
}

CheckedFile checkedWith(Diagnostics diagnostics) {
    CheckedFile checked;
    checked.file = "mine.yaml";
    checked.text = "hold: 1s\nhold: 2s\n";
    checked.diagnostics = std::move(diagnostics);
    checked.summary = "1min";
    return checked;
}

std::string reported(CheckFormat format, const std::vector<CheckedFile>& files) {
    std::ostringstream out, err;
    CheckRequest request;
    request.format = format;
    const CommandContext context{{}, out, err};
    CheckReport report(request, context);
    for (const CheckedFile& checked : files)
        report.add(checked);
    report.end();
    return out.str();
}

} // namespace

TEST_CASE("The format gcc has one line for each mistake and each note, and none for a good file") {
    const Diagnostic warning{Severity::warning, DiagnosticId::unusualHold, "mine.yaml", {3, 7, 2}, "long"};
    CHECK(reported(CheckFormat::gcc, {checkedWith({repeated("mine.yaml"), warning}), checkedWith({})}) ==
          "mine.yaml:2:1: error: 'hold' is here twice [repeated-key]\n"
          "mine.yaml:1:1: note: first written here\n"
          "mine.yaml:3:7: warning: long [unusual-hold]\n");
}

TEST_CASE("The format json is one array of all mistakes of all files") {
    const std::string json =
        reported(CheckFormat::json, {checkedWith({}), checkedWith({repeated("mine.yaml")}), checkedWith({})});
    CHECK(json == "[{\"file\": \"mine.yaml\", \"line\": 2, \"column\": 1, \"endColumn\": 5, \"severity\": \"error\", "
                  "\"id\": \"repeated-key\", \"message\": \"'hold' is here twice\", \"related\": "
                  "[{\"file\": \"mine.yaml\", \"line\": 1, \"column\": 1, \"endColumn\": 5, "
                  "\"message\": \"first written here\"}]}]\n");
    CHECK(test::JsonCheck::isValid(json));
    CHECK(reported(CheckFormat::json, {checkedWith({})}) == "[]\n");
    const CheckedFile bad = checkedWith({repeated("a"), repeated("b")});
    CHECK(test::JsonCheck::isValid(reported(CheckFormat::json, {bad, checkedWith({}), bad})));
}

TEST_CASE("The format json is valid for any bytes in names and messages") {
    std::string bytes;
    for (int byte = 0; byte < 256; ++byte)
        bytes += static_cast<char>(byte);
    for (const std::string& hostile : {bytes, std::string("\"}]\\"), std::string("\xC3"),
                                       std::string("\xED\xA0\x80\xF4\x90\x80\x80"), bytes + bytes}) {
        Diagnostic mistake = repeated(hostile);
        mistake.message = mistake.related[0].message = hostile;
        CHECK(test::JsonCheck::isValid(reported(CheckFormat::json, {checkedWith({mistake, mistake})})));
        CheckedFile unread;
        unread.file = unread.fault = hostile;
        CHECK(test::JsonCheck::isValid(reported(CheckFormat::json, {unread})));
    }
}

TEST_CASE("A file that cannot be read is a mistake in the formats for programs") {
    CheckedFile unread;
    unread.file = "gone.yaml";
    unread.fault = "there is no file 'gone.yaml'";
    CHECK(reported(CheckFormat::gcc, {unread}) ==
          "gone.yaml:1:1: error: there is no file 'gone.yaml' [unreadable-file]\n");
    CHECK(reported(CheckFormat::json, {unread}).find("\"id\": \"unreadable-file\"") != std::string::npos);
    CHECK_FALSE(isGood(unread, false));
}

TEST_CASE("A check of JSON notices what is not JSON") {
    for (const std::string_view text : {"", "[", "[1,]", "{\"a\" 1}", "\"\n\"", "\"\\x\"", "01", "[1] 2", "\"\xFF\""})
        CHECK_FALSE_MESSAGE(test::JsonCheck::isValid(text), text);
    CHECK(test::JsonCheck::isValid(" {\"a\": [1, \"b\\u0041\\n\", true, null, {}]} "));
}

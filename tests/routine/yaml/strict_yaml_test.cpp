#include "routine/yaml/strict_yaml.hpp"

#include "routine/routine_texts.hpp"

#include <doctest/doctest.h>

#include <functional>

using namespace unknot;

namespace {

// Applies `reading` to the root mapping of a text and returns its messages.
std::string messagesOf(const std::string& text, const std::function<void(Mapping&)>& reading) {
    DiagnosticSink sink("f.yaml");
    const YamlFile file(text, "it begins with 'a: 1'", sink);
    if (const auto root = file.root()) readMapping(*root, "thing", reading);
    return mistakes(sink.take());
}

} // namespace

TEST_CASE("values know their places, which count from one and in characters") {
    messagesOf("\u00E9: \"\u00E9\u00E9\"\nlist:\n  - one\n  - two words # and more\n", [](Mapping& keys) {
        CHECK(keys.optional("\u00E9")->location() == SourceLocation{1, 4, 4});
        const auto entries = keys.optional("list")->list(1, 5, "this entry");
        REQUIRE(entries);
        CHECK((*entries)[0].location() == SourceLocation{3, 5, 3});
        CHECK((*entries)[1].location() == SourceLocation{4, 5, 9});
        CHECK(keys.locationOfKey("list") == SourceLocation{2, 1, 4});
    });
}

TEST_CASE("a key that nobody took is unknown, with a suggestion where one is near") {
    CHECK(messagesOf("alpha: 1\nbeat: 2\ngamma: 3\n",
                     [](Mapping& keys) {
                         keys.required("alpha");
                         keys.optional("beta");
                     }) == "2:1 unknown key 'beat' in this thing; did you mean 'beta'?\n3:1 unknown key 'gamma' in "
                           "this thing; it may have 'alpha' or 'beta'\n");
}

TEST_CASE("a key that belongs elsewhere is sent there") {
    CHECK(messagesOf("pace: 1\n", [](Mapping& keys) {
              keys.setMisplacedKeys({{"pace", "to a step with 'count'"}});
          }) == "1:1 'pace' belongs to a step with 'count'\n");
}

TEST_CASE("a missing key is placed at its parent, unless its misspelling is there") {
    const auto reading = [](Mapping& keys) {
        keys.required("alpha");
        keys.optional("other");
    };
    CHECK(messagesOf("# a comment\n\nother: 1\n", reading) == "3:1 'alpha' is missing in this thing\n");
    CHECK(messagesOf("alhpa: 1\n", reading) == "1:1 unknown key 'alhpa' in this thing; did you mean 'alpha'?\n");
}

TEST_CASE("a key that stands twice is a mistake at its second place, and the first is read") {
    CHECK(messagesOf("a: 1\nb: 2\na: 3\n", [](Mapping& keys) {
              CHECK(keys.required("a")->wholeNumber(0, 9) == 1);
              keys.required("b");
          }) == "3:1 'a' is here twice, first in line 1; delete one of them\n");
}

TEST_CASE("numbers are decimal, in range and nothing else") {
    const auto number = [](const std::string& value) {
        std::optional<double> read;
        messagesOf("a: " + value + "\n", [&](Mapping& keys) { read = keys.required("a")->number(-10, 50); });
        return read;
    };
    CHECK(number("030") == 30);
    CHECK(number("-2.5") == -2.5);
    CHECK(number("+4") == 4);
    for (const char* wrong :
         {"51", "-11", "0x10", "0o17", "1e1", "nan", ".inf", "1,5", "1_0", "five", "[]", "~", "+-1"})
        CHECK(number(wrong) == std::nullopt);
}

TEST_CASE("a wrong value gets a message with the expected kind of value") {
    const auto told = [](const std::string& value) {
        return messagesOf("a: " + value + "\n", [](Mapping& keys) { keys.required("a")->wholeNumber(1, 3); });
    };
    CHECK(told("x") == "1:4 'a' must be a whole number from 1 to 3, not 'x'\n");
    CHECK(told("{b: 1}") == "1:4 'a' must be a whole number from 1 to 3, not keys with values\n");
    CHECK(told("") == "1:1 'a' is empty; it must be a whole number from 1 to 3\n");
    CHECK(told(std::string(200, 'x')) ==
          "1:4 'a' must be a whole number from 1 to 3, not '" + std::string(37, 'x') + "...'\n");
}

TEST_CASE("a value that is missing or wrong leaves what was there before") {
    messagesOf("whole: 9\nword: blue\nnumber: many\n", [](Mapping& keys) {
        int whole = 5, missing = 6, word = 7;
        double number = 2.5;
        keys.wholeNumber("whole", 1, 8, whole);
        keys.wholeNumber("missing", 1, 8, missing);
        keys.choice("word", {{"one", 1}, {"two", 2}}, word);
        keys.number("number", 0, 9, number);
        CHECK(whole == 5);
        CHECK(missing == 6);
        CHECK(word == 7);
        CHECK(number == 2.5);
    });
}

TEST_CASE("a text that is complained of has no root, however much of it could be read") {
    for (const char* text : {"a: 1\nb: \x01\n", "a: 1\n\tb: 2\n", "a: [1\n"}) {
        DiagnosticSink sink("f.yaml");
        const YamlFile file(text, "it begins with 'a: 1'", sink);
        CHECK(sink.anyError());
        CHECK_FALSE(file.root());
    }
}

TEST_CASE("an escape in a text cannot bring control characters in") {
    CHECK(messagesOf("a: \"x\\x1b[31m\"\n", [](Mapping& keys) { keys.required("a")->text(); }) ==
          "1:4 'a' has invisible control characters; delete them\n");
    for (const char* turned : {"\\u202A", "\\u202E", "\\u2066", "\\u2069", "\\x9b"}) {
        CHECK(messagesOf("a: \"x" + std::string(turned) + "y\"\n", [](Mapping& keys) { keys.required("a")->text(); }) ==
              "1:4 'a' has invisible control characters; delete them\n");
    }
}

TEST_CASE("a character that turns the direction of text is refused at its place, also in a comment") {
    CHECK(messagesOf("a: 1 # \u202Eb\n", [](Mapping&) {}) ==
          "1:8 there is an invisible control character (U+202E) here; delete it\n");
    CHECK(messagesOf("a: x\u2066y\n", [](Mapping&) {}) ==
          "1:5 there is an invisible control character (U+2066) here; delete it\n");
}

TEST_CASE("a message replaces the control characters of a text that it quotes") {
    CHECK(messagesOf("\"x\\x1b\\n\": 1\n", [](Mapping&) {}) == "1:1 unknown key 'x\uFFFD\uFFFD' in this thing\n");
}

TEST_CASE("a file that is no mapping gets one message, and its content stays unread") {
    CHECK(messagesOf("[1, 2]\n", [](Mapping&) { FAIL("read"); }) ==
          "1:1 the file must consist of lines such as 'key: value', not a list\n");
}

TEST_CASE("an empty file says how it should begin") {
    for (const char* empty : {"", "\n\n", "# only a comment\n", "---\n", "~\n", "\xEF\xBB\xBF"})
        CHECK(messagesOf(empty, [](Mapping&) {}) == "1:1 the file is empty; it begins with 'a: 1'\n");
}

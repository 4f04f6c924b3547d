#include "base/text_field.hpp"

#include "base/unicode.hpp"

#include <doctest/doctest.h>

using namespace unknot;

namespace {

TextField fieldWith(const std::string& text) {
    TextField field;
    field.paste(text);
    REQUIRE(field.text() == text);
    return field;
}

std::string pasted(std::string_view text) {
    TextField field;
    field.paste(text);
    return field.text();
}

std::string withoutLastWord(const std::string& text) {
    TextField field = fieldWith(text);
    field.deleteWord();
    return field.text();
}

} // namespace

TEST_CASE("A selected text is replaced by the next character, and by a paste") {
    TextField field = fieldWith("bedtime");
    field.selectAll();
    CHECK(field.isSelected());
    field.type(U'd');
    CHECK(field.text() == "d");
    CHECK_FALSE(field.isSelected());
    field.type(U'e');
    CHECK(field.text() == "de");
    field.selectAll();
    field.paste("calf quick");
    CHECK(field.text() == "calf quick");
    CHECK_FALSE(field.isSelected());
}

TEST_CASE("Backspace and the deletion of a word delete a selected text") {
    for (void (TextField::*deletes)() : {&TextField::backspace, &TextField::deleteWord}) {
        TextField field = fieldWith("two words");
        field.selectAll();
        (field.*deletes)();
        CHECK(field.text().empty());
        CHECK_FALSE(field.isSelected());
    }
}

TEST_CASE("An empty text is never selected, and nothing replaces a text by nothing") {
    TextField field;
    field.selectAll();
    CHECK_FALSE(field.isSelected());
    field.paste("bed");
    field.selectAll();
    field.paste("\n\x01");
    field.type(U'\b');
    CHECK(field.text() == "bed");
    CHECK(field.isSelected());
    field.unselect();
    field.type(U's');
    CHECK(field.text() == "beds");
}

TEST_CASE("A paste has no control characters, and a space for the line breaks and tabs between words") {
    CHECK(pasted("calf\x1b[0m \x7fquick") == "calf[0m quick");
    CHECK(pasted("\n bed\r\n\ttime\n") == " bed time");
    CHECK(pasted("\x01\nbed") == "bed");
    CHECK(pasted("bed\xe2\x80\xa8time") == "bed time");
    CHECK(pasted("for \n legs") == "for  legs");
    CHECK(pasted("\xc3\xa9tirements \xff") == "\xc3\xa9tirements \xef\xbf\xbd");
}

TEST_CASE("A paste ends at the length at which typing ends, and it counts characters") {
    TextField typed, field = fieldWith("ab");
    std::string letters;
    for (int i = 0; i < 100; ++i) {
        typed.type(U'\u00E9');
        letters += "\xc3\xa9";
    }
    field.paste(letters);
    CHECK(countCharacters(typed.text()) == 60);
    CHECK(countCharacters(field.text()) == 60);
    field.selectAll();
    field.paste(letters);
    CHECK(field.text() == typed.text());
}

TEST_CASE("The deletion of a word leaves the words before it, and the space after them") {
    CHECK(withoutLastWord("calf quick") == "calf ");
    CHECK(withoutLastWord("calf quick  ") == "calf ");
    CHECK(withoutLastWord("calf") == "");
    CHECK(withoutLastWord("  ") == "");
    CHECK(withoutLastWord("") == "");
    CHECK(withoutLastWord("soir \xc3\xa9tir\xc3\xa9") == "soir ");
}

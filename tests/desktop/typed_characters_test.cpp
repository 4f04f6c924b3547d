// The meanings at home of the characters that real layouts type. No window opens.

#ifndef UNKNOT_PORTABLE

#include "application/application.hpp"
#include "desktop/keyboard.hpp"
#include "empty_host.hpp"
#include "layout.hpp"
#include "platform/physical_keys.hpp"

#include <doctest/doctest.h>

#include <xkbcommon/xkbcommon.h>

#include <string>
#include <vector>

using namespace unknot;
using namespace unknot::test;

namespace {

// X key codes, named after the characters on a US keyboard.
constexpr unsigned minus = 20, equals = 21, keyQ = 24, keyE = 26, keyI = 31, bracket = 34, secondBracket = 35,
                   backslash = 51, keyC = 54, period = 60, slash = 61;

constexpr unsigned digit(unsigned n) { return 9 + n; }

enum Level { plain, shift, altGr };

struct Row {
    unsigned key;
    Level level;
    char32_t typed;
    Action means;
};

struct LayoutRows {
    const char* layout;
    const char* variant;
    std::vector<Row> rows;
};

const Action find = action::Find{}, louder = action::ChangeVolume{1}, softer = action::ChangeVolume{-1},
             cramp = action::StartCramp{}, nothing = action::Activity{};

Action card(int number) { return action::OpenCard{std::to_string(number)}; }

std::vector<LayoutRows> layouts() {
    return {
        {"us",
         "",
         {{digit(1), plain, U'1', card(1)},
          {digit(1), shift, U'!', nothing},
          {slash, plain, U'/', find},
          {slash, shift, U'?', nothing},
          {minus, plain, U'-', softer},
          {minus, shift, U'_', nothing},
          {equals, plain, U'=', louder},
          {equals, shift, U'+', louder}}},
        {"de",
         "",
         {{digit(7), plain, U'7', card(7)},
          {digit(7), shift, U'/', find},
          {digit(7), altGr, U'{', nothing},
          {digit(2), shift, U'"', nothing},
          {digit(10), shift, U'=', louder},
          {minus, plain, U'ß', nothing},
          {minus, shift, U'?', nothing},
          {keyE, altGr, U'€', nothing},
          {secondBracket, plain, U'+', louder},
          {slash, plain, U'-', softer},
          {slash, shift, U'_', nothing}}},
        {"ch", "", {{digit(1), shift, U'+', louder}, {digit(7), shift, U'/', find}}},
        {"hu", "", {{digit(3), shift, U'+', louder}, {digit(6), shift, U'/', find}}},
        {"se",
         "",
         {{digit(2), shift, U'"', nothing},
          {digit(7), plain, U'7', card(7)},
          {digit(7), shift, U'/', find},
          {minus, plain, U'+', louder},
          {minus, shift, U'?', nothing},
          {slash, plain, U'-', softer}}},
        {"cz",
         "",
         {{digit(1), plain, U'+', louder},
          {digit(1), shift, U'1', card(1)},
          {digit(2), plain, U'ě', card(2)},
          {digit(2), shift, U'2', card(2)},
          {digit(9), plain, U'í', card(9)},
          {bracket, shift, U'/', find},
          {slash, plain, U'-', softer}}},
        {"fr",
         "",
         {{digit(1), plain, U'&', card(1)},
          {digit(1), shift, U'1', card(1)},
          {digit(2), plain, U'é', card(2)},
          {digit(3), plain, U'"', card(3)},
          {digit(5), plain, U'(', card(5)},
          {digit(6), plain, U'-', softer},
          {digit(6), shift, U'6', card(6)},
          {digit(9), plain, U'ç', card(9)},
          {period, shift, U'/', find},
          {slash, plain, U'!', nothing},
          {equals, shift, U'+', louder}}},
        {"fr",
         "bepo",
         {{digit(1), plain, U'"', card(1)},
          {digit(7), plain, U'+', louder},
          {digit(8), plain, U'-', softer},
          {digit(9), plain, U'/', find},
          {digit(9), shift, U'9', card(9)}}},
        {"lt", "", {{digit(1), plain, U'ą', card(1)}, {digit(1), altGr, U'1', card(1)}}},
        {"us",
         "dvorak",
         {{keyC, plain, U'j', nothing},
          {keyI, plain, U'c', cramp},
          {bracket, plain, U'/', find},
          {bracket, shift, U'?', nothing},
          {slash, plain, U'z', nothing},
          {digit(7), shift, U'&', nothing}}},
        // Here the 1 is on the key of the 5.
        {"us",
         "dvp",
         {{digit(5), plain, U'(', card(1)},
          {digit(5), shift, U'1', card(1)},
          {digit(1), plain, U'&', nothing},
          {digit(9), plain, U'+', louder}}},
        {"ru",
         "",
         {{keyC, plain, U'с', cramp},
          {keyC, shift, U'С', cramp},
          {slash, plain, U'.', find},
          {slash, shift, U',', nothing},
          {backslash, shift, U'/', find},
          {digit(7), plain, U'7', card(7)},
          {digit(7), shift, U'?', nothing},
          {minus, shift, U'_', nothing},
          {equals, shift, U'+', louder}}},
        {"gr",
         "",
         {{keyC, plain, U'ψ', cramp},
          {keyC, shift, U'Ψ', cramp},
          {keyQ, plain, U';', nothing},
          {slash, plain, U'/', find},
          {slash, shift, U'?', nothing},
          {digit(7), shift, U'&', nothing}}},
        {"il", "", {{keyQ, plain, U'/', find}, {slash, plain, U'.', find}, {keyC, plain, U'ב', cramp}}},
        {"th", "", {{digit(2), plain, U'/', find}, {digit(3), plain, U'-', softer}, {keyC, plain, U'แ', cramp}}},
    };
}

class NineCards : public EmptyHost {
public:
    NineCards() {
        shown.resize(9);
        for (std::size_t n = 0; n < shown.size(); ++n)
            shown[n].id = std::to_string(n + 1);
    }
};

char32_t typedBy(unsigned key, Level level) {
    return xkb_keysym_to_utf32(static_cast<xkb_keysym_t>(keySymbol(key, level)));
}

} // namespace

TEST_CASE("in real layouts a typed character counts, and a digit's key without the Shift that its digit needs") {
    NineCards host;
    const Application application(host, {}, seconds(1));
    for (const LayoutRows& layout : layouts()) {
        CAPTURE(layout.layout);
        CAPTURE(layout.variant);
        const Layout set(std::string("-layout ") + layout.layout + " -variant '" + layout.variant + "'");
        REQUIRE(set.isSet());
        for (const Row& row : layout.rows) {
            CAPTURE(row.key);
            CAPTURE(row.level);
            CHECK(static_cast<unsigned>(typedBy(row.key, row.level)) == static_cast<unsigned>(row.typed));
            KeyPress press;
            press.pressed = row.typed;
            press.shift = row.level == shift;
            // Later versions of SFML report the place too. It must change nothing.
            for (const char32_t place : {U'\0', row.key == keyE ? U'e' : U'7'}) {
                press.usCharacter = place;
                CHECK(meaningOf(press, application.state(), usKeyOf) == KeyMeaning{row.means});
            }
        }
    }
}

#endif

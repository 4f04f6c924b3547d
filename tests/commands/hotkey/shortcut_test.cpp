#include "commands/hotkey/shortcut.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("keys are read in any case and by their usual names, and have the forms of the desktops") {
    struct Row {
        const char *text, *gtk, *qt;
    };
    for (const Row& row : {Row{"Super+C", "<Super>c", "Meta+C"},
                           {"win+c", "<Super>c", "Meta+C"},
                           {"Ctrl+Alt+F9", "<Primary><Alt>F9", "Ctrl+Alt+F9"},
                           {"control+shift+9", "<Primary><Shift>9", "Ctrl+Shift+9"},
                           {"F12", "F12", "F12"},
                           {"Pause", "Pause", "Pause"},
                           {"Super+Space", "<Super>space", "Meta+Space"},
                           {"Alt+Home", "<Alt>Home", "Alt+Home"}}) {
        CAPTURE(row.text);
        const auto shortcut = readShortcut(row.text);
        REQUIRE(shortcut);
        CHECK(gtkForm(*shortcut) == row.gtk);
        CHECK(qtForm(*shortcut) == row.qt);
    }
}

TEST_CASE("keys without a modifier that a person types with, and unknown keys, are refused") {
    for (const char* text : {"", "c", "Shift+C", "Super+", "+C", "Super", "Super+Super+C", "Hyper+C", "Super+CC", "F13",
                             "F0", "F", "F01", "Super+\xC3\xA9", "Super+F1x", "Space", "Home", "9"}) {
        CAPTURE(text);
        const auto shortcut = readShortcut(text);
        REQUIRE_FALSE(shortcut);
        CHECK(shortcut.error() == "must be keys such as Super+C or Ctrl+Alt+F9, not '" + std::string(text) + "'");
    }
}

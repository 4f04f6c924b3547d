#include "commands/hotkey/shortcut.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("keys are read in any case and by their usual names, and have the forms of the desktops") {
    struct Row {
        const char *text, *gtk, *qt;
    };
    for (const Row& row : {Row{"Super+C", "<Super>c", "Meta+C"},
                           {"win+c", "<Super>c", "Meta+C"},
                           {"Ctrl+Alt+K", "<Primary><Alt>k", "Ctrl+Alt+K"},
                           {"control+shift+9", "<Primary><Shift>9", "Ctrl+Shift+9"},
                           {"F12", "F12", "F12"},
                           {"Pause", "Pause", "Pause"},
                           {"Super+Space", "<Super>space", "Meta+Space"},
                           {"Alt+Shift+Home", "<Alt><Shift>Home", "Alt+Shift+Home"}}) {
        CAPTURE(row.text);
        const auto shortcut = readShortcut(row.text);
        REQUIRE(shortcut);
        CHECK(gtkForm(*shortcut) == row.gtk);
        CHECK(qtForm(*shortcut) == row.qt);
    }
}

TEST_CASE("a person reads the keys with Super, as they are on the command line") {
    CHECK(personForm(*readShortcut("win+shift+c")) == "Super+Shift+C");
    CHECK(personForm(*readShortcut("Ctrl+Alt+K")) == "Ctrl+Alt+K");
}

TEST_CASE("the form of GNOME and Xfce is read with modifiers in any order and by any name") {
    const Shortcut wanted = *readShortcut("Super+Ctrl+Shift+C");
    for (const char* text : {"<Super><Primary><Shift>c", "<Shift><Control><Super>C", "<Mod4><Ctrl><Shift>c"}) {
        CAPTURE(text);
        CHECK(fromGtkForm(text) == wanted);
    }
    CHECK(fromGtkForm(gtkForm(wanted)) == wanted);
    for (const char* text : {"", "disabled", "<Super", "<Hyper>c", "<Super>", "<Super>XF86Mail"}) {
        CAPTURE(text);
        CHECK_FALSE(fromGtkForm(text));
    }
}

TEST_CASE("keys that a person or other programs need, and unknown keys, are refused") {
    for (const char* text : {"",          "c",        "Shift+C", "Super+", "+C",     "Super", "Super+Super+C",
                             "Hyper+C",   "Super+CC", "F13",     "F0",     "F",      "F01",   "Super+\xC3\xA9",
                             "Super+F1x", "Space",    "Home",    "9",      "Ctrl+C", "Alt+F", "Ctrl+Space"}) {
        CAPTURE(text);
        const auto shortcut = readShortcut(text);
        REQUIRE_FALSE(shortcut);
        CHECK(shortcut.error().starts_with("must "));
        CHECK(shortcut.error().ends_with(", not '" + std::string(text) + "'"));
    }
}

TEST_CASE("each fault of keys names the rule that they break") {
    CHECK(readShortcut("Hyper+C").error() == "must be keys such as Super+C or Ctrl+Alt+K, not 'Hyper+C'");
    CHECK(readShortcut("Super+Tab").error() ==
          "must end in a letter, a digit, F1 to F12, Space, Home or Pause, not 'Super+Tab'");
    CHECK(readShortcut("Ctrl+C").error() ==
          "must have Super, or two of Ctrl, Alt and Shift, before such a key, not 'Ctrl+C'");
    CHECK(readShortcut("ctrl+alt+f9").error() ==
          "must be other keys, because Linux changes to another console with these, not 'ctrl+alt+f9'");
}

#include "platform/physical_keys.hpp"

#include "platform/linux/display_connection.hpp"

#include <X11/XKBlib.h>
#include <X11/keysym.h>
#include <xkbcommon/xkbcommon.h>

#include <cstring>
#include <memory>
#include <string_view>

namespace unknot {
namespace {

using namespace std::string_view_literals;

struct FreeKeyboard {
    void operator()(XkbDescPtr keyboard) const { XkbFreeKeyboard(keyboard, XkbAllComponentsMask, True); }
};
using Keyboard = std::unique_ptr<XkbDescRec, FreeKeyboard>;

// XKB names keys by row and place: AB03 is the third key of the lowest row of letters, C on a US keyboard.
struct Row {
    std::string_view name;
    std::string_view characters;
};
constexpr Row rows[] = {{"AE", "1234567890-="}, {"AD", "qwertyuiop"}, {"AC", "asdfghjkl"}, {"AB", "zxcvbnm\0\0/"sv}};

// 0 for a key outside these rows.
char32_t usCharacter(const char* keyName) {
    for (const Row& row : rows) {
        if (std::strncmp(keyName, row.name.data(), 2) != 0) continue;
        const auto column = static_cast<std::size_t>((keyName[2] - '0') * 10 + keyName[3] - '0');
        if (column >= 1 && column <= row.characters.size())
            return static_cast<unsigned char>(row.characters[column - 1]);
    }
    return 0;
}

bool isInRowOfDigits(const char* keyName) { return std::strncmp(keyName, "AE", 2) == 0; }

class Layout {
public:
    Layout() : m_keyboard(XkbGetMap(display(), XkbAllClientInfoMask, XkbUseCoreKbd)) {
        if (m_keyboard) XkbGetNames(display(), XkbKeyNamesMask, m_keyboard.get());
        XkbStateRec state{};
        if (XkbGetState(display(), XkbUseCoreKbd, &state) == Success) m_group = state.group;
    }

    bool known() const { return m_keyboard && m_keyboard->names && m_keyboard->names->keys; }

    bool typesLatin() const {
        return find([](xkb_keysym_t keysym) { return keysym >= XK_a && keysym <= XK_z; }) != 0;
    }

    char32_t usKeyTyping(char32_t typed) const {
        const int code = find([typed](xkb_keysym_t keysym) { return xkb_keysym_to_utf32(keysym) == typed; });
        if (code == 0) return 0;
        const char* name = m_keyboard->names->keys[code].name;
        if (!typesLatin()) return usCharacter(name);
        return isInRowOfDigits(name) ? digitOn(code) : 0;
    }

private:
    static Display* display() { return x11::connection(); }

    // Levels: plain, with Shift, with AltGr, with both.
    xkb_keysym_t keysym(int code, int level) const {
        return static_cast<xkb_keysym_t>(XkbKeycodeToKeysym(display(), static_cast<KeyCode>(code), m_group, level));
    }

    char32_t digitOn(int code) const {
        for (const int level : {0, 1, 2, 3}) {
            const xkb_keysym_t found = keysym(code, level);
            if (found >= XK_0 && found <= XK_9) return U'0' + (found - XK_0);
        }
        return 0;
    }

    // The code of the first key that types a fitting character, plain or with Shift; 0 if none does.
    template <typename Fits>
    int find(Fits fits) const {
        for (int code = m_keyboard->min_key_code; code <= m_keyboard->max_key_code; ++code) {
            for (const int level : {0, 1}) {
                if (fits(keysym(code, level))) return code;
            }
        }
        return 0;
    }

    Keyboard m_keyboard;
    int m_group = 0;
};

} // namespace

std::optional<char32_t> usKeyOf(char32_t typed) {
    if (!x11::connection()) return std::nullopt;
    const Layout layout;
    if (!layout.known()) return std::nullopt;
    return layout.usKeyTyping(typed);
}

} // namespace unknot

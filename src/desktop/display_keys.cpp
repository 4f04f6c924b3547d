#include "desktop/display_keys.hpp"

#include <X11/Xutil.h>

namespace unknot {

KeyStroke keyStrokeOf(XKeyEvent event) {
    KeyStroke stroke;
    stroke.code = event.keycode & 0xFF;
    for (std::size_t i = 0; i < stroke.printed.size(); ++i)
        stroke.printed[i] = XLookupKeysym(&event, static_cast<int>(i));
    stroke.shift = event.state & ShiftMask;
    stroke.control = event.state & ControlMask;
    stroke.otherModifier = event.state & (Mod1Mask | Mod4Mask);
    stroke.released = event.type == KeyRelease;
    KeySym sign = NoSymbol;
    XLookupString(&event, nullptr, 0, &sign, nullptr);
    stroke.sign = sign;
    return stroke;
}

} // namespace unknot

#include "desktop/display_saver.hpp"

#include <X11/extensions/scrnsaver.h>

namespace unknot {

void suspendDisplaySaver(Display* display, bool suspended) {
    int firstEvent = 0, firstError = 0;
    if (!XScreenSaverQueryExtension(display, &firstEvent, &firstError)) return;
    XScreenSaverSuspend(display, suspended ? True : False);
    XFlush(display);
}

} // namespace unknot

#include "desktop/first_frame.hpp"

#include "scene/screen_of.hpp"

namespace unknot {

FirstFrame makeFirstFrame(const Application& application, const Font& font, Size size, Time now) {
    FirstFrame first{screenOf(application, size, font, now, now), std::make_unique<Canvas>(font)};
    first.canvas->prepare(first.screen.picture);
    return first;
}

} // namespace unknot

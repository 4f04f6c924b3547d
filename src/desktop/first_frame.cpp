#include "desktop/first_frame.hpp"

#include "scene/screen_of.hpp"

#include <utility>

namespace unknot {

FirstFrame makeFirstFrame(Outside& outside, Start start, const Font& font, Size size, Time now) {
    FirstFrame first;
    first.application = std::make_unique<Application>(outside, std::move(start), now);
    first.screen = screenOf(*first.application, size, font, now, now);
    first.canvas = std::make_unique<Canvas>(font);
    first.canvas->prepare(first.screen.picture);
    return first;
}

} // namespace unknot

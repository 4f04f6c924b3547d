#include "figure/picture/own_picture.hpp"

#include "figure/picture/palette.hpp"

#include <algorithm>

namespace unknot {
namespace {

Box fittedInto(Box frame, double width, double height) {
    const double scale = std::min(frame.width / width, frame.height / height);
    const Size size{width * scale, height * scale};
    return {frame.x + (frame.width - size.width) / 2, frame.y + (frame.height - size.height) / 2, size.width,
            size.height};
}

// White by night may fill more than half of the window, whose light on average has a limit. The lines of a drawing fill
// at most half of it, so they may be lighter, and their paper is dark.
Tone nightTone(const Theme& theme, bool isDrawing, bool isEmber) {
    const double share = isDrawing ? (isEmber ? 0.25 : 0.75) : (isEmber ? 0.22 : 0.5);
    const Color light = tint(theme.background, theme.quietInk, share);
    return isDrawing ? Tone{light, theme.background} : Tone{theme.background, light};
}

} // namespace

void drawOwnPicture(DrawList& list, const StretchPicture& picture, Side side, const FigureMoment& moment,
                    const Theme& theme, Box frame) {
    if (!picture.bitmap || picture.bitmap->width <= 0 || picture.bitmap->height <= 0) return;
    constexpr double roundness = 0.025; // Of the frame, so that pictures of any shape have equal corners.
    Image image{.box = fittedInto(frame, picture.bitmap->width, picture.bitmap->height), .bitmap = picture.bitmap};
    image.radius = roundness * std::min(frame.width, frame.height);
    image.isMirrored = picture.isMirrored && side == Side::right;
    if (isDark(theme)) image.tone = nightTone(theme, hasClearGround(*picture.bitmap), moment.outlineOnly);
    image.opacity = std::clamp(moment.opacity, 0.0, 1.0);
    list.shapes.push_back(image);
}

} // namespace unknot

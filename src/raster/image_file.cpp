#include "raster/image_file.hpp"

#include "raster/image_painter.hpp"
#include "raster/png.hpp"

namespace unknot {

std::string imageFile(const Image& image) {
    if (!image.bitmap || !(image.box.width > 0)) return {};
    Image alone = image;
    alone.box = {0, 0, double(image.bitmap->width), double(image.bitmap->height)};
    alone.radius = image.radius * alone.box.width / image.box.width;
    alone.opacity = 1;
    Pixels pixels;
    pixels.reset(image.bitmap->width, image.bitmap->height, {0, 0, 0, 0});
    ImagePainter().paint(pixels, pixels.whole(), alone);
    return toPng(pixels);
}

} // namespace unknot

#include "raster/picture_reader.hpp"

#include "raster/exif_orientation.hpp"
#include "raster/jpeg_reader.hpp"
#include "raster/png.hpp"
#include "raster/resized.hpp"
#include "raster/svg_reader.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {
namespace {

Bitmap shrunk(Bitmap bitmap) {
    const int longer = std::max(bitmap.width, bitmap.height);
    if (longer <= longestPictureSide) return bitmap;
    const double factor = static_cast<double>(longestPictureSide) / longer;
    const auto length = [&](int side) { return static_cast<int>(std::lround(side * factor)); };
    return resized(bitmap, length(bitmap.width), length(bitmap.height));
}

Result<Bitmap> read(std::string_view bytes) {
    if (isPng(bytes)) return readPng(bytes).map(shrunk);
    if (isSvg(bytes)) return readSvg(bytes, longestPictureSide);
    if (!isJpeg(bytes)) return Fault(bytes.empty() ? "is empty" : "is no PNG, JPEG or SVG picture");
    return readJpeg(bytes, longestPictureSide).map([&](Bitmap bitmap) {
        return turned(shrunk(std::move(bitmap)), exifOrientation(bytes));
    });
}

} // namespace

Result<std::shared_ptr<const Bitmap>> readPicture(std::string_view bytes) {
    return read(bytes).map([](Bitmap bitmap) { return std::make_shared<const Bitmap>(std::move(bitmap)); });
}

} // namespace unknot

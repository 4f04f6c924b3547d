#include "raster/exif_orientation.hpp"

#include <algorithm>
#include <optional>

namespace unknot {
namespace {

constexpr int upright = 1;

/// Numbers of a file at any place: empty beyond its end.
struct Numbers {
    std::string_view bytes;
    bool isLittle = false; ///< The lowest byte comes first.

    std::optional<std::size_t> at(std::size_t place, std::size_t length) const {
        if (place > bytes.size() || bytes.size() - place < length) return std::nullopt;
        std::size_t number = 0;
        for (std::size_t i = 0; i < length; ++i)
            number = number << 8 | static_cast<std::uint8_t>(bytes[place + (isLittle ? length - 1 - i : i)]);
        return number;
    }
};

// `tiff` is the TIFF file inside the Exif segment. Its places count from its own start.
int orientationIn(std::string_view tiff) {
    constexpr std::size_t orientation = 0x0112, entryLength = 12, valueInEntry = 8;
    const Numbers numbers{tiff, tiff.starts_with("II")};
    const std::size_t list = numbers.at(4, 4).value_or(tiff.size());
    const std::size_t count = numbers.at(list, 2).value_or(0);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t entry = list + 2 + i * entryLength;
        const auto tag = numbers.at(entry, 2), value = numbers.at(entry + valueInEntry, 2);
        if (!tag || !value) break;
        if (*tag == orientation) return *value >= 1 && *value <= 8 ? static_cast<int>(*value) : upright;
    }
    return upright;
}

} // namespace

int exifOrientation(std::string_view jpeg) {
    constexpr std::string_view exif("Exif\0\0", 6);
    constexpr std::size_t appOne = 0xFFE1, startOfScan = 0xFFDA, firstMarker = 0xFF00;
    const Numbers numbers{jpeg};
    for (std::size_t at = 2;;) { // Behind the two bytes that begin each JPEG file.
        const auto marker = numbers.at(at, 2), length = numbers.at(at + 2, 2);
        if (!marker || !length || *marker < firstMarker || *marker == startOfScan || *length < 2) return upright;
        const std::string_view segment = jpeg.substr(at + 2).substr(0, *length).substr(2);
        if (*marker == appOne && segment.starts_with(exif)) return orientationIn(segment.substr(exif.size()));
        at += 2 + *length;
    }
}

Bitmap turned(Bitmap bitmap, int orientation) {
    if (orientation <= upright || orientation > 8) return bitmap;
    const bool swapsSides = orientation >= 5; // The rows of the file are columns.
    const bool fromRight = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    const bool fromFoot = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    Bitmap result{bitmap.width, bitmap.height, std::vector<std::uint8_t>(bitmap.bytes.size())};
    if (swapsSides) std::swap(result.width, result.height);
    auto to = result.bytes.begin();
    for (int y = 0; y < result.height; ++y)
        for (int x = 0; x < result.width; ++x) {
            const int storedX = swapsSides ? y : x, storedY = swapsSides ? x : y;
            const int fromX = fromRight ? bitmap.width - 1 - storedX : storedX;
            const int fromY = fromFoot ? bitmap.height - 1 - storedY : storedY;
            to = std::copy_n(bitmap.bytes.begin() + (std::ptrdiff_t{fromY} * bitmap.width + fromX) * 4, 4, to);
        }
    return result;
}

} // namespace unknot

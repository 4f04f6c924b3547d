#include "raster/image_painter.hpp"

#include "raster/filler.hpp"
#include "raster/resized.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {
namespace {

// In bytes: two pictures that fill a 4K screen, or the cards of several homes.
constexpr std::size_t mostKept = 64 << 20;

// Pixels. No screen is larger, and a copy of this size still fits into memory.
constexpr int largestSide = 8192;

using Ramp = std::array<Color, 256>;

std::uint8_t mixed(std::uint8_t from, std::uint8_t to, double share) {
    return static_cast<std::uint8_t>(std::lround(from + share * (to - from)));
}

/// The colour of each brightness.
Ramp rampOf(const Tone& tone, double light) {
    Ramp ramp;
    for (std::size_t i = 0; i < ramp.size(); ++i) {
        const double share = static_cast<double>(i) / 255;
        const auto channel = [&](std::uint8_t dark, std::uint8_t bright) {
            return mixed(0, mixed(dark, bright, share), light);
        };
        ramp[i] = {channel(tone.dark.red, tone.light.red), channel(tone.dark.green, tone.light.green),
                   channel(tone.dark.blue, tone.light.blue), 255};
    }
    return ramp;
}

std::vector<std::uint8_t> brightnessOnPaper(const std::vector<std::uint8_t>& pixels) {
    std::vector<std::uint8_t> all;
    all.reserve(pixels.size() / 4);
    for (std::size_t i = 0; i < pixels.size(); i += 4) {
        // The weights of ITU-R BT.601 for colours as they are stored, in 256ths.
        const unsigned own = (77U * pixels[i] + 150U * pixels[i + 1] + 29U * pixels[i + 2]) >> 8;
        const unsigned alpha = pixels[i + 3];
        all.push_back(static_cast<std::uint8_t>((own * alpha + 255 * (255 - alpha) + 127) / 255));
    }
    return all;
}

/// The opacity of each pixel, 0 to 255: round corners cover some only in part.
class Cover {
public:
    Cover(const Area& place, double radius, double opacity)
        : m_place(place), m_radius(std::clamp(radius, 0.0, std::min(place.width, place.height) / 2.0)),
          m_whole(static_cast<unsigned>(std::lround(255 * std::clamp(opacity, 0.0, 1.0)))) {}

    unsigned at(int x, int y) const {
        const double inX = x + 0.5 - m_place.x, inY = y + 0.5 - m_place.y;
        const double dx = std::max(m_radius - inX, inX - (m_place.width - m_radius));
        const double dy = std::max(m_radius - inY, inY - (m_place.height - m_radius));
        if (dx <= 0 || dy <= 0) return m_whole;
        const double share = std::clamp(m_radius + 0.5 - std::hypot(dx, dy), 0.0, 1.0);
        return static_cast<unsigned>(std::lround(m_whole * share));
    }

private:
    Area m_place;
    double m_radius;
    unsigned m_whole;
};

} // namespace

Area ImagePainter::extentOf(const Image& image) {
    const Box& box = image.box;
    const auto isPlace = [](double at) { return std::abs(at) < coordinateLimit; };
    if (!image.bitmap || !isPlace(box.x) || !isPlace(box.y) || !isPlace(box.right()) || !isPlace(box.bottom()))
        return {};
    const Bitmap& bitmap = *image.bitmap;
    const bool isWhole = bitmap.width > 0 && bitmap.height > 0 &&
                         bitmap.bytes.size() == std::size_t(bitmap.width) * std::size_t(bitmap.height) * 4;
    const auto edge = [](double at) { return static_cast<int>(std::lround(at)); };
    const int left = edge(box.x), top = edge(box.y);
    const Area place{left, top, edge(box.right()) - left, edge(box.bottom()) - top};
    const bool isPainted = image.opacity > 0 && place.width <= largestSide && place.height <= largestSide;
    return isWhole && isPainted && !place.isEmpty() ? place : Area{};
}

void ImagePainter::paint(Pixels& pixels, const Area& area, const Image& image) {
    const Area place = extentOf(image), seen = common(area, place);
    if (seen.isEmpty()) return;
    const std::vector<std::uint8_t>& bytes = copyOf(image, place);
    const Cover cover(place, image.radius, image.opacity);
    // Without a tone, each channel takes its own way from black.
    const Ramp ramp =
        rampOf(image.tone.value_or(Tone{{0, 0, 0, 255}, {255, 255, 255, 255}}), std::clamp(image.brightness, 0.0, 1.0));
    for (int y = seen.y; y < seen.bottom(); ++y) {
        std::uint32_t* row = pixels.colors.data() + static_cast<std::ptrdiff_t>(y) * pixels.width;
        const std::ptrdiff_t line = static_cast<std::ptrdiff_t>(y - place.y) * place.width;
        for (int x = seen.x; x < seen.right(); ++x) {
            const std::ptrdiff_t at = line + (image.isMirrored ? place.right() - 1 - x : x - place.x);
            if (image.tone) {
                row[x] = blended(row[x], packed(ramp[bytes[static_cast<std::size_t>(at)]]), cover.at(x, y));
                continue;
            }
            const std::uint8_t* own = bytes.data() + at * 4;
            const Color color{ramp[own[0]].red, ramp[own[1]].green, ramp[own[2]].blue, 255};
            row[x] = blended(row[x], packed(color), (own[3] * cover.at(x, y) + 127) / 255);
        }
    }
}

const std::vector<std::uint8_t>& ImagePainter::copyOf(const Image& image, const Area& place) {
    const std::tuple key{image.bitmap.get(), place.width, place.height, image.tone.has_value()};
    const auto found = m_copies.find(key);
    if (found != m_copies.end()) return found->second.bytes;
    if (m_kept > mostKept) {
        m_copies.clear();
        m_kept = 0;
    }
    Bitmap copy = resized(*image.bitmap, place.width, place.height);
    if (image.tone) copy.bytes = brightnessOnPaper(copy.bytes);
    m_kept += copy.bytes.size();
    return m_copies.emplace(key, Copy{image.bitmap, std::move(copy.bytes)}).first->second.bytes;
}

} // namespace unknot

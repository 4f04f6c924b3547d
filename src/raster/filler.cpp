#include "raster/filler.hpp"

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_OUTLINE_H

#include <algorithm>
#include <cmath>
#include <limits>
#include <type_traits>

namespace unknot {
namespace {

constexpr double unitsPerPixel = 64; // FreeType's fixed-point units.

struct Brush {
    Pixels& pixels;
    std::uint32_t color;
    unsigned alpha;

    void paint(std::uint32_t* first, std::uint32_t* last, unsigned share) const {
        if (share == 255) return std::fill(first, last, color);
        for (; first != last; ++first)
            *first = blended(*first, color, share);
    }
};

// FreeType calls this for each row, with spans of equally covered pixels, all within the clip box.
void paintRow(int y, int count, const FT_Span* spans, void* user) {
    const Brush& brush = *static_cast<const Brush*>(user);
    std::uint32_t* row = brush.pixels.colors.data() + static_cast<std::ptrdiff_t>(y) * brush.pixels.width;
    for (const FT_Span* span = spans; span != spans + count; ++span) {
        const unsigned share = (span->coverage * brush.alpha + 127) / 255;
        brush.paint(row + span->x, row + span->x + span->len, share);
    }
}

// FreeType 2.13.3 changed the types of these two.
using Tag = std::remove_pointer_t<decltype(FT_Outline::tags)>;
using End = std::remove_pointer_t<decltype(FT_Outline::contours)>;

FT_Pos toUnits(double pixels) {
    return std::lrint(std::clamp(pixels, -coordinateLimit, coordinateLimit) * unitsPerPixel);
}

// An outline in FreeType's own form.
class Outline {
public:
    explicit Outline(const Contours& contours) {
        m_points.reserve(contours.corners().size());
        for (const Point corner : contours.corners()) {
            m_sound = m_sound && std::isfinite(corner.x) && std::isfinite(corner.y);
            if (!m_sound) return;
            m_points.push_back({toUnits(corner.x), toUnits(corner.y)});
        }
        m_tags.assign(m_points.size(), Tag{FT_CURVE_TAG_ON});
        for (const std::size_t end : contours.ends())
            m_ends.push_back(static_cast<End>(end - 1));
    }

    /// Null if the outline is empty, a coordinate is not finite or the corners exceed FreeType's 16-bit count.
    FT_Outline* get() {
        if (!m_sound || m_ends.empty() || m_points.size() > std::numeric_limits<short>::max()) return nullptr;
        m_outline.n_contours = static_cast<End>(m_ends.size());
        m_outline.n_points = static_cast<End>(m_points.size());
        m_outline.points = m_points.data();
        m_outline.tags = m_tags.data();
        m_outline.contours = m_ends.data();
        return &m_outline;
    }

private:
    bool m_sound = true;
    std::vector<FT_Vector> m_points;
    std::vector<Tag> m_tags;
    std::vector<End> m_ends;
    FT_Outline m_outline{};
};

} // namespace

Filler::Filler() {
    if (FT_Init_FreeType(&m_library) != 0) m_library = nullptr;
}

Filler::~Filler() {
    if (m_library) FT_Done_FreeType(m_library);
}

void Filler::fill(Pixels& pixels, const Area& area, const Contours& contours, Color color) const {
    Outline outline(contours);
    FT_Outline* source = outline.get();
    if (!m_library || !source || color.alpha == 0 || area.isEmpty()) return;
    Brush brush{pixels, packed(color), color.alpha};
    FT_Raster_Params way{};
    way.source = source;
    way.flags = FT_RASTER_FLAG_AA | FT_RASTER_FLAG_DIRECT | FT_RASTER_FLAG_CLIP;
    way.gray_spans = paintRow;
    way.user = &brush;
    way.clip_box = {area.x, area.y, area.right(), area.bottom()};
    FT_Outline_Render(m_library, source, &way);
}

} // namespace unknot

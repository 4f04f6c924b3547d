#include "font/font.hpp"

#include "base/unicode.hpp"
#include "font/face.hpp"

#include <algorithm>
#include <array>
#include <mutex>
#include <optional>

namespace unknot {

struct Font::Faces {
    FreeType library;
    std::array<std::unique_ptr<Face>, 3> weights;
    std::unique_ptr<Face> fallback;
    std::mutex mutex; ///< A FreeType face holds its last glyph, so even measuring changes it.

    Face& of(Weight weight) { return *weights[static_cast<std::size_t>(weight)]; }

    Face& named(std::size_t face) { return face < weights.size() ? *weights[face] : *fallback; }

    GlyphName glyphFor(char32_t point, Weight weight) {
        if (point < 0x20) point = U' ';
        if (const unsigned index = of(weight).glyphOf(point)) return {static_cast<std::size_t>(weight), index};
        return {weights.size(), fallback->glyphOf(point)};
    }

    /// Calls `place(glyph, pen)` for each character; the pen is in pixels from the start. Returns the pen's last
    /// position.
    template <typename Place>
    double walk(std::string_view text, double size, Weight weight, Place place) {
        double pen = 0;
        std::optional<GlyphName> before;
        for (const char32_t point : decodeUtf8(text)) {
            const GlyphName glyph = glyphFor(point, weight);
            Face& face = named(glyph.face);
            if (before && glyph.face == before->face) pen += face.kerning(before->index, glyph.index) * size;
            place(glyph, pen);
            pen += face.advance(glyph.index) * size;
            before = glyph;
        }
        return pen;
    }
};

Result<Font> Font::load(const std::filesystem::path& folder) {
    auto faces = std::make_unique<Faces>();
    const auto open = [&](const std::string& name) { return faces->library.open(folder / name); };
    for (const Weight weight : {Weight::regular, Weight::semibold, Weight::bold}) {
        auto face = open(fileName(weight));
        if (!face) return Fault(face.error());
        faces->weights[static_cast<std::size_t>(weight)] = std::move(*face);
    }
    auto fallback = open(fallbackFileName());
    if (!fallback) return Fault(fallback.error());
    faces->fallback = std::move(*fallback);
    return Font(std::move(faces));
}

Font::Font(std::unique_ptr<Faces> faces) : m_faces(std::move(faces)) {}
Font::Font(Font&&) noexcept = default;
Font::~Font() = default;

double Font::width(std::string_view text, double size, Weight weight) const {
    const std::lock_guard lock(m_faces->mutex);
    return m_faces->walk(text, size, weight, [](GlyphName, double) {});
}

double Font::capHeight(Weight weight) const {
    const std::lock_guard lock(m_faces->mutex);
    return m_faces->of(weight).capHeight();
}

std::string Font::outline(const Text& text) const {
    const std::lock_guard lock(m_faces->mutex);
    std::string path;
    m_faces->walk(text.text, text.size, text.weight, [&](GlyphName glyph, double pen) {
        m_faces->named(glyph.face).appendOutline(path, glyph.index, {text.at.x + pen, text.at.y}, text.size);
    });
    return path;
}

std::vector<PlacedGlyph> Font::glyphsOf(const Text& text) const {
    const std::lock_guard lock(m_faces->mutex);
    std::vector<PlacedGlyph> glyphs;
    m_faces->walk(text.text, text.size, text.weight, [&](GlyphName glyph, double pen) {
        glyphs.push_back({glyph, pen});
    });
    return glyphs;
}

Coverage Font::coverageOf(GlyphName glyph, double size, double shift) const {
    const std::lock_guard lock(m_faces->mutex);
    return m_faces->named(glyph.face).coverage(glyph.index, std::clamp(size, 1.0, largestGlyph), shift);
}

std::string Font::fileName(Weight weight) {
    switch (weight) {
    case Weight::regular:
        return "AtkinsonHyperlegibleNext_400Regular.ttf";
    case Weight::semibold:
        return "AtkinsonHyperlegibleNext_600SemiBold.ttf";
    case Weight::bold:
        return "AtkinsonHyperlegibleNext_700Bold.ttf";
    }
    return {};
}

std::string Font::fallbackFileName() { return "DejaVuSans.ttf"; }

} // namespace unknot

#pragma once

// The shipped typeface: widths, outlines and pixel coverage of text. Needs no display and hides FreeType.

#include "base/result.hpp"
#include "picture/text_measure.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace unknot {

/// A glyph of one of the font's faces.
struct GlyphName {
    std::size_t face = 0; ///< The weights in their order, then the fallback.
    unsigned index = 0;
    friend auto operator<=>(const GlyphName&, const GlyphName&) = default;
};

/// A glyph of a line. Its origin lies on the baseline, `x` pixels right of the line's start.
struct PlacedGlyph {
    GlyphName name;
    double x = 0;
};

/// The coverage of each pixel by a glyph, 0 to 255, row by row from the top; empty for a blank. The first pixel lies
/// `left` pixels right of the glyph's origin and `top` pixels above it.
struct Coverage {
    int left = 0, top = 0, width = 0, height = 0;
    std::vector<std::uint8_t> shares;
};

class Font : public TextMeasure {
public:
    /// Loads the three weights and the fallback. Fails if a file is missing or is no scalable font.
    static Result<Font> load(const std::filesystem::path& folder);
    Font(Font&&) noexcept;
    ~Font() override;

    double width(std::string_view text, double size, Weight weight) const override;
    double capHeight(Weight weight) const override;

    /// The line as SVG path data ("M..L..Q..Z"). Its baseline starts at `text.at`.
    std::string outline(const Text& text) const;

    /// The same line glyph by glyph, with the distances that width() measures.
    std::vector<PlacedGlyph> glyphsOf(const Text& text) const;

    /// The glyph at `size` pixels per em, clamped to 1 to largestGlyph, with its origin shifted right by `shift`
    /// pixels.
    Coverage coverageOf(GlyphName glyph, double size, double shift) const;
    static constexpr double largestGlyph = 1000;

    /// The file of a weight, and that of the fallback for characters that the weight lacks.
    static std::string fileName(Weight weight);
    static std::string fallbackFileName();

private:
    struct Faces;
    explicit Font(std::unique_ptr<Faces> faces);
    std::unique_ptr<Faces> m_faces;
};

} // namespace unknot

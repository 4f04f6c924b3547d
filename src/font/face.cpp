#include "font/face.hpp"

#include "base/shown_path.hpp"
#include "picture/number.hpp"

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_ADVANCES_H
#include FT_OUTLINE_H

#include <cmath>

namespace unknot {

namespace {

/// Scales and moves the points of an outline, and flips them so that y grows downward.
struct Pen {
    std::string& path;
    Point at;
    double scale;
    bool open = false;

    void put(char letter, std::initializer_list<const FT_Vector*> points) {
        path += letter;
        bool first = true;
        for (const FT_Vector* p : points) {
            if (!first) path += ' ';
            first = false;
            path += formatNumber(at.x + static_cast<double>(p->x) * scale, 2) + " " +
                    formatNumber(at.y - static_cast<double>(p->y) * scale, 2);
        }
    }
    void close() {
        if (open) path += 'Z';
        open = false;
    }
};

Pen& penOf(void* user) { return *static_cast<Pen*>(user); }

int moveTo(const FT_Vector* to, void* user) {
    penOf(user).close();
    penOf(user).put('M', {to});
    penOf(user).open = true;
    return 0;
}

int lineTo(const FT_Vector* to, void* user) {
    penOf(user).put('L', {to});
    return 0;
}

int curveTo(const FT_Vector* control, const FT_Vector* to, void* user) {
    penOf(user).put('Q', {control, to});
    return 0;
}

int cubicTo(const FT_Vector* first, const FT_Vector* second, const FT_Vector* to, void* user) {
    penOf(user).put('C', {first, second, to});
    return 0;
}

/// In the face's own units and without hinting, so that every size has the same proportions.
constexpr FT_Int32 loadFlags = FT_LOAD_NO_SCALE | FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP;

} // namespace

Face::Face(FT_FaceRec_* face) : m_face(face) {}
Face::~Face() { FT_Done_Face(m_face); }

unsigned Face::glyphOf(char32_t point) const { return FT_Get_Char_Index(m_face, point); }

double Face::advance(unsigned glyph) const {
    FT_Fixed units = 0;
    if (FT_Get_Advance(m_face, glyph, loadFlags, &units) != 0) return 0;
    return static_cast<double>(units) / m_face->units_per_EM;
}

double Face::kerning(unsigned left, unsigned right) const {
    if (!FT_HAS_KERNING(m_face)) return 0;
    FT_Vector move{};
    if (FT_Get_Kerning(m_face, left, right, FT_KERNING_UNSCALED, &move) != 0) return 0;
    return static_cast<double>(move.x) / m_face->units_per_EM;
}

double Face::capHeight() const {
    if (FT_Load_Glyph(m_face, glyphOf(U'H'), loadFlags) != 0) return 0.7;
    return static_cast<double>(m_face->glyph->metrics.horiBearingY) / m_face->units_per_EM;
}

void Face::appendOutline(std::string& path, unsigned glyph, Point at, double size) const {
    if (FT_Load_Glyph(m_face, glyph, loadFlags) != 0) return;
    if (m_face->glyph->format != FT_GLYPH_FORMAT_OUTLINE) return;
    FT_Outline_Funcs functions{};
    functions.move_to = moveTo;
    functions.line_to = lineTo;
    functions.conic_to = curveTo;
    functions.cubic_to = cubicTo;
    Pen pen{path, at, size / m_face->units_per_EM};
    FT_Outline_Decompose(&m_face->glyph->outline, &functions, &pen);
    pen.close();
}

// Without hinting, so that letters keep their measured distances and look like their outlines.
Coverage Face::coverage(unsigned glyph, double size, double shift) const {
    constexpr double units = 64; // FreeType's units per pixel.
    if (FT_Set_Char_Size(m_face, 0, std::lround(size * units), 72, 72) != 0) return {};
    if (FT_Load_Glyph(m_face, glyph, FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP) != 0) return {};
    if (m_face->glyph->format != FT_GLYPH_FORMAT_OUTLINE) return {};
    FT_Outline_Translate(&m_face->glyph->outline, std::lround(shift * units), 0);
    if (FT_Render_Glyph(m_face->glyph, FT_RENDER_MODE_NORMAL) != 0) return {};
    const FT_Bitmap& bitmap = m_face->glyph->bitmap;
    Coverage coverage{m_face->glyph->bitmap_left,
                      m_face->glyph->bitmap_top,
                      static_cast<int>(bitmap.width),
                      static_cast<int>(bitmap.rows),
                      {}};
    coverage.shares.reserve(std::size_t{bitmap.width} * bitmap.rows);
    for (unsigned row = 0; row < bitmap.rows; ++row) {
        const unsigned char* first = bitmap.buffer + static_cast<std::ptrdiff_t>(row) * bitmap.pitch;
        coverage.shares.insert(coverage.shares.end(), first, first + bitmap.width);
    }
    return coverage;
}

FreeType::FreeType() {
    if (FT_Init_FreeType(&m_library) != 0) m_library = nullptr;
}

FreeType::~FreeType() {
    if (m_library != nullptr) FT_Done_FreeType(m_library);
}

Result<std::unique_ptr<Face>> FreeType::open(const std::filesystem::path& file) const {
    FT_Face face = nullptr;
    if (m_library == nullptr) return Fault("The font library did not start.");
    if (FT_New_Face(m_library, file.c_str(), 0, &face) != 0)
        return Fault("The font '" + shownPath(file) + "' is missing or is no font.");
    if (!FT_IS_SCALABLE(face) || face->units_per_EM == 0) {
        FT_Done_Face(face);
        return Fault("The font '" + shownPath(file) + "' does not scale.");
    }
    return std::make_unique<Face>(face);
}

} // namespace unknot

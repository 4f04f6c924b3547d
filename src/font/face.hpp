#pragma once

// One font file, read by FreeType. Lengths are shares of the em. Private to font.hpp; not safe to share between
// threads.

#include "base/result.hpp"
#include "font/font.hpp"
#include "picture/draw_list.hpp"

#include <filesystem>
#include <memory>
#include <string>

struct FT_LibraryRec_;
struct FT_FaceRec_;

namespace unknot {

class Face {
public:
    explicit Face(FT_FaceRec_* face);
    ~Face();
    Face(const Face&) = delete;
    Face& operator=(const Face&) = delete;

    /// 0 if the face lacks the character.
    unsigned glyphOf(char32_t point) const;

    double advance(unsigned glyph) const;
    double kerning(unsigned left, unsigned right) const;
    double capHeight() const;

    /// SVG path data of the glyph with its origin at `at`.
    void appendOutline(std::string& path, unsigned glyph, Point at, double size) const;

    /// The coverage of each pixel at `size` pixels per em, with the glyph shifted right by `shift` pixels.
    Coverage coverage(unsigned glyph, double size, double shift) const;

private:
    FT_FaceRec_* m_face;
};

/// The FreeType library. It must outlive the faces that it opened.
class FreeType {
public:
    FreeType();
    ~FreeType();
    FreeType(const FreeType&) = delete;
    FreeType& operator=(const FreeType&) = delete;

    /// Fails if the file is missing or is no scalable font.
    Result<std::unique_ptr<Face>> open(const std::filesystem::path& file) const;

private:
    FT_LibraryRec_* m_library = nullptr;
};

} // namespace unknot

#pragma once

// The shipped typeface: how wide text is and what its outlines are, with no display. The only room
// that knows FreeType.

#include "picture/text_measure.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace unknot {

class Font : public TextMeasure {
public:
    /// Loads the three weights and the fallback from the folder of fonts. Null with a sentence in
    /// `fault` when one is missing or broken.
    static std::unique_ptr<Font> load(const std::filesystem::path& folder, std::string& fault);
    ~Font() override;

    double width(std::string_view text, double size, Weight weight) const override;
    double capHeight(Weight weight) const override;

    /// The line as SVG path data ("M..L..Q..Z"), its baseline starting at `at`.
    std::string outline(const Text& text) const;

    /// The file a weight is drawn with, and the fallback for characters it lacks.
    static std::string fileName(Weight weight);
    static std::string fallbackFileName();

private:
    struct Faces;
    explicit Font(std::unique_ptr<Faces> faces);
    std::unique_ptr<Faces> m_faces;
};

} // namespace unknot

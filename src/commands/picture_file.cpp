#include "commands/picture_file.hpp"

#include "base/atomic_file.hpp"
#include "picture/svg.hpp"
#include "raster/image_file.hpp"
#include "raster/painter.hpp"
#include "raster/png.hpp"

namespace unknot {

std::string writePicture(const DrawList& list, const Font& font, const std::filesystem::path& path) {
    if (path.extension() == ".svg")
        return writeAtomically(path, toSvg(
                                         list, [&font](const Text& text) { return font.outline(text); }, imageFile));
    Pixels pixels;
    Painter(font).paint(pixels, list);
    const std::string png = toPng(pixels);
    if (png.empty()) return "A picture of this size cannot be made.";
    return writeAtomically(path, png);
}

} // namespace unknot

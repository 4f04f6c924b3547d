#include "commands/picture_file.hpp"

#include "base/whole_file.hpp"
#include "desktop/window.hpp"
#include "picture/svg.hpp"

namespace unknot {

std::string writePicture(const DrawList& list, const Font& font, const Context& context,
                         const std::filesystem::path& path) {
    if (path.extension() == ".svg")
        return writeWhole(path, toSvg(list, [&font](const Text& text) { return font.outline(text); }));
    std::string fault = outputFault(path);
    if (!fault.empty()) return fault;
    if (!displayAvailable(fault)) return "A PNG picture needs a display (" + fault + "); an SVG picture does not.";
    return paintPng(list, context.folders.fonts, path);
}

} // namespace unknot

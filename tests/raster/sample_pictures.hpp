#pragma once

// Picture files and bitmaps for tests.

#include "base/bitmap.hpp"
#include "picture/draw_list.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <string>

namespace unknot::test {

inline std::string pictureFile(const std::string& name) {
    const std::string bytes = contentOf(std::filesystem::path(UNKNOT_SOURCE_FOLDER) / "tests/data/pictures" / name);
    REQUIRE_FALSE(bytes.empty());
    return bytes;
}

inline Bitmap bitmapOf(int width, const std::vector<Color>& colors) {
    Bitmap bitmap{width, static_cast<int>(colors.size()) / width, {}};
    for (const Color color : colors)
        bitmap.bytes.insert(bitmap.bytes.end(), {color.red, color.green, color.blue, color.alpha});
    return bitmap;
}

inline std::shared_ptr<const Bitmap> shared(Bitmap bitmap) { return std::make_shared<const Bitmap>(std::move(bitmap)); }

inline Color colorAt(const Bitmap& bitmap, int x, int y) {
    const std::size_t at =
        (static_cast<std::size_t>(y) * static_cast<std::size_t>(bitmap.width) + static_cast<std::size_t>(x)) * 4;
    return {bitmap.bytes.at(at), bitmap.bytes.at(at + 1), bitmap.bytes.at(at + 2), bitmap.bytes.at(at + 3)};
}

} // namespace unknot::test

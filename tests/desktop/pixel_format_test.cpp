// Before the display's library, whose macros it does not bear.
#include <doctest/doctest.h>

#include "desktop/pixel_format.hpp"

#include <X11/Xutil.h>

#include <bit>
#include <vector>

using namespace unknot;

namespace {

// An image as a display would give it, with its memory behind it.
struct Sheet {
    Sheet(int width, int height, int bits, int order, unsigned long red, unsigned long green, unsigned long blue) {
        image.width = width;
        image.height = height;
        image.format = ZPixmap;
        image.byte_order = image.bitmap_bit_order = order;
        image.bitmap_unit = image.bitmap_pad = 32;
        image.depth = std::bit_width(red | green | blue);
        image.bits_per_pixel = bits;
        image.red_mask = red;
        image.green_mask = green;
        image.blue_mask = blue;
        REQUIRE(XInitImage(&image));
        bytes.resize(static_cast<std::size_t>(image.bytes_per_line) * static_cast<std::size_t>(height));
        image.data = bytes.data();
    }
    XImage image{};
    std::vector<char> bytes;
};

Pixels twoByTwo() { return {2, 2, {0xFF0000, 0x00FF00, 0x0000FF, 0x804020}}; }

} // namespace

TEST_CASE("a colour goes where the display's masks say") {
    CHECK(pixelOf({0x12, 0x34, 0x56, 255}, 0xFF0000, 0x00FF00, 0x0000FF) == 0x123456);
    CHECK(pixelOf({0x12, 0x34, 0x56, 255}, 0x0000FF, 0x00FF00, 0xFF0000) == 0x563412);
    CHECK(pixelOf({255, 255, 255, 255}, 0xF800, 0x07E0, 0x001F) == 0xFFFF);
    CHECK(pixelOf({255, 0, 128, 255}, 0xF800, 0x07E0, 0x001F) == (0xF800 | 16));
    CHECK(pixelOf({255, 255, 255, 255}, 0x3FF00000, 0x000FFC00, 0x000003FF) == 0x3FFFFFFF);
}

TEST_CASE("pixels look the same in every form that a display may have") {
    const Pixels pixels = twoByTwo();
    const auto check = [&](Sheet sheet, unsigned long red, unsigned long green, unsigned long blue) {
        write(pixels, sheet.image);
        for (int y = 0; y < 2; ++y) {
            for (int x = 0; x < 2; ++x)
                CHECK(XGetPixel(&sheet.image, x, y) == pixelOf(pixels.at(x, y), red, green, blue));
        }
    };
    check({2, 2, 32, LSBFirst, 0xFF0000, 0xFF00, 0xFF}, 0xFF0000, 0xFF00, 0xFF);
    check({2, 2, 32, MSBFirst, 0xFF0000, 0xFF00, 0xFF}, 0xFF0000, 0xFF00, 0xFF);
    check({2, 2, 32, LSBFirst, 0xFF, 0xFF00, 0xFF0000}, 0xFF, 0xFF00, 0xFF0000);
    check({2, 2, 16, LSBFirst, 0xF800, 0x7E0, 0x1F}, 0xF800, 0x7E0, 0x1F);
    check({2, 2, 32, LSBFirst, 0x3FF00000, 0xFFC00, 0x3FF}, 0x3FF00000, 0xFFC00, 0x3FF);
}

TEST_CASE("an image of another size is filled as far as it goes") {
    Sheet sheet(1, 3, 32, LSBFirst, 0xFF0000, 0xFF00, 0xFF);
    write(twoByTwo(), sheet.image);
    CHECK(XGetPixel(&sheet.image, 0, 1) == 0x0000FF);
    CHECK(XGetPixel(&sheet.image, 0, 2) == 0);
}

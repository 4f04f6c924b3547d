#include "raster/picture_reader.hpp"

#include "raster/png.hpp"
#include "raster/sample_pictures.hpp"
#include "raster/svg_reader.hpp"

#include <algorithm>
#include <random>
#include <thread>

using namespace unknot;
using namespace unknot::test;

namespace {

Bitmap readOf(const std::string& bytes) {
    const auto picture = readPicture(bytes);
    REQUIRE_MESSAGE(picture, (picture ? "" : picture.error()));
    return **picture;
}

std::string faultOf(const std::string& bytes) {
    const auto picture = readPicture(bytes);
    return picture ? "" : picture.error();
}

Pixels pixelsOf(int width, int height) {
    Pixels pixels;
    pixels.reset(width, height, {10, 20, 30, 255});
    for (std::size_t i = 0; i < pixels.colors.size(); ++i)
        pixels.colors[i] = i % 5 == 0 ? 0 : packed({static_cast<std::uint8_t>(i), 90, 200, 255});
    return pixels;
}

/// The colours of the quarters from left to right and from the top: red, green, blue or white.
std::string cornersOf(const Bitmap& bitmap) {
    std::string names;
    for (const int y : {bitmap.height / 4, bitmap.height * 3 / 4})
        for (const int x : {bitmap.width / 4, bitmap.width * 3 / 4}) {
            const Color color = colorAt(bitmap, x, y);
            const bool isRed = color.red > 150, isGreen = color.green > 120, isBlue = color.blue > 150;
            names += isRed && isGreen && isBlue ? 'w' : isRed ? 'r' : isGreen ? 'g' : isBlue ? 'b' : '?';
        }
    return names;
}

void putNumber(std::string& bytes, std::size_t at, std::uint32_t number, std::size_t length) {
    for (std::size_t i = 0; i < length; ++i)
        bytes.at(at + i) = static_cast<char>(number >> (8 * (length - 1 - i)) & 255);
}

/// The checksum of a PNG chunk: CRC-32 of its name and content.
std::uint32_t checksum(std::string_view bytes) {
    std::uint32_t rest = 0xFFFFFFFF;
    for (const char byte : bytes) {
        rest ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            rest = rest & 1 ? rest >> 1 ^ 0xEDB88320 : rest >> 1;
    }
    return ~rest;
}

std::string pngThatClaims(std::uint32_t width, std::uint32_t height) {
    std::string png = toPng(pixelsOf(2, 2));
    putNumber(png, 16, width, 4);
    putNumber(png, 20, height, 4);
    putNumber(png, 29, checksum(std::string_view(png).substr(12, 17)), 4);
    return png;
}

std::string jpegThatClaims(std::uint32_t width, std::uint32_t height) {
    std::string jpeg = pictureFile("corners.jpg");
    const std::size_t frame = jpeg.find("\xFF\xC0");
    REQUIRE(frame != std::string::npos);
    putNumber(jpeg, frame + 5, height, 2);
    putNumber(jpeg, frame + 7, width, 2);
    return jpeg;
}

/// With an Exif segment, in the byte order "II" or "MM", that gives this orientation.
std::string jpegHeld(int orientation, bool isLittle) {
    using namespace std::string_literals;
    const auto value = static_cast<char>(orientation);
    std::string tiff = isLittle ? "II\x2A\0\x08\0\0\0\x02\0"s + "\x0F\x01\x03\0\x01\0\0\0\x07\0\0\0"s +
                                      "\x12\x01\x03\0\x01\0\0\0"s + value + "\0\0\0"s
                                : "MM\0\x2A\0\0\0\x08\0\x02"s + "\x01\x0F\0\x03\0\0\0\x01\0\x07\0\0"s +
                                      "\x01\x12\0\x03\0\0\0\x01\0"s + value + "\0\0"s;
    tiff += "\0\0\0\0"s;
    const std::string content = "Exif\0\0"s + tiff;
    const std::string segment = "\xFF\xE1\0"s + static_cast<char>(content.size() + 2) + content;
    return pictureFile("corners.jpg").insert(2, segment);
}

std::string svgOf(const std::string& attributes, const std::string& content) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" " + attributes +
           ">" + content + "</svg>";
}

bool isBlank(const Bitmap& bitmap) {
    for (std::size_t i = 3; i < bitmap.bytes.size(); i += 4)
        if (bitmap.bytes[i] != 0) return false;
    return true;
}

const std::vector<std::string>& kinds() {
    static const std::vector<std::string> files{toPng(pixelsOf(23, 17)), pictureFile("corners.jpg"),
                                                pictureFile("progressive.jpg"), jpegHeld(6, true),
                                                pictureFile("drawing.svg")};
    return files;
}

} // namespace

TEST_CASE("a PNG picture comes back with the pixels that were written, clear ones too") {
    for (const auto& [width, height] : {std::pair{1, 1}, {23, 17}, {768, 5}}) {
        const Pixels pixels = pixelsOf(width, height);
        const Bitmap bitmap = readOf(toPng(pixels));
        CHECK(bitmap == Bitmap{width, height, straightBytes(pixels)});
    }
}

TEST_CASE("a JPEG picture comes back in its colours, plain or progressive") {
    for (const char* name : {"corners.jpg", "progressive.jpg"}) {
        const Bitmap bitmap = readOf(pictureFile(name));
        CHECK(bitmap.width == 48);
        CHECK(bitmap.height == 32);
        CHECK(cornersOf(bitmap) == "rgbw");
        CHECK(colorAt(bitmap, 0, 0).alpha == 255);
    }
}

TEST_CASE("a photo stands upright, however the camera was held") {
    const char* const corners[] = {"rgbw", "grwb", "wbgr", "bwrg", "rbgw", "brwg", "wgbr", "gwrb"};
    for (int orientation = 1; orientation <= 8; ++orientation)
        for (const bool isLittle : {false, true}) {
            CAPTURE(orientation);
            const Bitmap bitmap = readOf(jpegHeld(orientation, isLittle));
            CHECK(cornersOf(bitmap) == corners[orientation - 1]);
            CHECK(bitmap.width == (orientation < 5 ? 48 : 32));
        }
    for (const int unknown : {0, 9, 77})
        CHECK(cornersOf(readOf(jpegHeld(unknown, true))) == "rgbw");
}

TEST_CASE("an SVG picture is drawn in the largest size, clear where it draws nothing") {
    const Bitmap bitmap = readOf(pictureFile("drawing.svg"));
    CHECK(bitmap.width == longestPictureSide);
    CHECK(bitmap.height == longestPictureSide / 2);
    CHECK(colorAt(bitmap, 100, 100) == Color{200, 30, 30, 255});
    CHECK(colorAt(bitmap, 400, 10).alpha == 0);
}

TEST_CASE("half clear colours of an SVG picture keep their light") {
    const Bitmap bitmap = readOf(svgOf("width='10' height='10'", "<rect width='10' height='10' fill='#ff8040' "
                                                                 "fill-opacity='0.5'/>"));
    const Color color = colorAt(bitmap, 50, 50);
    CHECK(std::abs(color.alpha - 128) <= 1);
    CHECK(color.red == 255);
    CHECK(std::abs(color.green - 128) <= 2);
    CHECK(std::abs(color.blue - 64) <= 2);
}

TEST_CASE("an SVG picture without a size takes that of its view box, or of its shapes") {
    const std::string shape = "<rect x='3' width='10' height='30'/>";
    for (const char* attributes : {"viewBox='0 0 10 30'", "", "width='100%' height='100%' viewBox='0 0 1 3'"}) {
        CAPTURE(attributes);
        const Bitmap bitmap = readOf(svgOf(attributes, shape));
        CHECK(bitmap.width == longestPictureSide / 3);
        CHECK(bitmap.height == longestPictureSide);
    }
    CHECK(faultOf(svgOf("", "")) == "has no size");
    CHECK(faultOf(svgOf("width='0' height='0'", shape)) == "has no size");
}

TEST_CASE("an SVG picture reaches no other file") {
    const TemporaryFolder folder;
    const std::string other = folder.path() / "other.png";
    std::ofstream(other, std::ios::binary) << toPng(pixelsOf(8, 8));
    for (const std::string& link : {"file://" + other, other, std::string("other.png")}) {
        const std::string image = "<image width='10' height='10' href='" + link + "' xlink:href='" + link + "'/>";
        const auto read = readPicture(svgOf("width='10' height='10'", image));
        CHECK((!read || isBlank(**read)));
    }
    const std::string entity = "<!DOCTYPE svg [<!ENTITY other SYSTEM 'file://" + other + "'>]>" +
                               svgOf("width='10' height='10'", "<text y='9'>&other;</text>");
    const auto read = readPicture(entity);
    CHECK((!read || isBlank(**read)));
}

TEST_CASE("a large picture shrinks to the longest side, a small one stays") {
    const Bitmap wide = readOf(toPng(pixelsOf(1600, 400))), tall = readOf(toPng(pixelsOf(3, 2000)));
    CHECK(wide.width == longestPictureSide);
    CHECK(wide.height == longestPictureSide / 4);
    CHECK(tall.width == 1);
    CHECK(tall.height == longestPictureSide);
    CHECK(readOf(toPng(pixelsOf(700, 768))).width == 700);
}

TEST_CASE(
    "a picture with too many pixels or scans, or a drawing with too many bytes, is refused before it is decoded") {
    CHECK(faultOf(pngThatClaims(4001, 4000)) == "has more than 16 million pixels");
    CHECK(faultOf(pngThatClaims(4000, 4000)) == "is damaged");
    CHECK(faultOf(pngThatClaims(0, 5)) == "is damaged");
    CHECK(faultOf(jpegThatClaims(65000, 65000)) == "has more than 64 million pixels");
    CHECK(faultOf(jpegThatClaims(0, 32)) == "is damaged");
    CHECK(faultOf(svgOf("", std::string(2 << 20, ' '))) == "is an SVG picture of more than 2 MiB");
    CHECK(faultOf(pictureFile("many-scans.jpg")) == "has more than 64 scans; save it anew");
}

TEST_CASE("the colours of a printer have a fault of their own") {
    CHECK(faultOf(pictureFile("cmyk.jpg")).find("CMYK") != std::string::npos);
}

TEST_CASE("a file of another kind is named as none of the three") {
    for (const char* bytes : {"GIF89a", "BM", "RIFF....WEBP", "%PDF-1.4", "routine: Mine", "<html></html>", "\xFF\xD8"})
        CHECK(faultOf(bytes) == "is no PNG, JPEG or SVG picture");
    CHECK(faultOf("") == "is empty");
}

TEST_CASE("a file that ends too early is damaged, at whatever byte") {
    for (const std::string& whole : kinds()) {
        const std::size_t content = whole.find_last_not_of('\n') + 1;
        for (std::size_t length = 1; length < content; ++length) {
            CAPTURE(length);
            REQUIRE_FALSE(faultOf(whole.substr(0, length)).empty());
        }
    }
}

TEST_CASE("no damaged file stops the program, and each that can be read has a sound size") {
    std::mt19937 random(11);
    for (const std::string& whole : kinds())
        for (int round = 0; round < 2000; ++round) {
            std::string bytes = whole;
            for (auto flips = 1 + random() % 3; flips > 0; --flips)
                bytes[random() % bytes.size()] = static_cast<char>(random());
            const auto picture = readPicture(bytes);
            if (!picture) {
                REQUIRE_FALSE(picture.error().empty());
                continue;
            }
            const Bitmap& bitmap = **picture;
            REQUIRE(std::max(bitmap.width, bitmap.height) <= longestPictureSide);
            REQUIRE(std::min(bitmap.width, bitmap.height) >= 1);
            REQUIRE(bitmap.bytes.size() ==
                    static_cast<std::size_t>(bitmap.width) * static_cast<std::size_t>(bitmap.height) * 4);
        }
}

TEST_CASE("an SVG picture that takes too long is given up; while two are at work no other is tried") {
    // Some seconds of work at this size.
    constexpr int side = 100;
    const std::string slow =
        svgOf("width='9' height='9'", "<filter id='f'><feTurbulence baseFrequency='.02' numOctaves='4000'/></filter>"
                                      "<rect width='9' height='9' filter='url(#f)'/>");
    const auto faultWithin = [&](const std::string& svg) {
        const auto bitmap = readSvg(svg, side, std::chrono::milliseconds(50));
        return bitmap ? "" : bitmap.error();
    };
    CHECK(faultWithin(slow) == "takes too long to draw");
    CHECK(readSvg(pictureFile("drawing.svg"), side));
    CHECK(faultWithin(slow) == "takes too long to draw");
    CHECK(faultWithin(slow) == "cannot be drawn, because other SVG pictures take too long");
    const auto end = std::chrono::steady_clock::now() + std::chrono::minutes(2);
    while (!faultWithin(pictureFile("drawing.svg")).empty() && std::chrono::steady_clock::now() < end)
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    CHECK(readSvg(pictureFile("drawing.svg"), side));
}

#include "desktop/window.hpp"

#include "desktop/canvas.hpp"
#include "desktop/display.hpp"
#include "font/font.hpp"

#include <SFML/Graphics/RenderTexture.hpp>

#include <cmath>
#include <fstream>
#include <iterator>

namespace unknot {
namespace {

// The graphics library does not notice a full disk; a whole file has its last chunk.
bool isWhole(const std::filesystem::path& png) {
    constexpr std::streamoff endLength = 12;
    std::ifstream file(png, std::ios::binary);
    file.seekg(-endLength, std::ios::end);
    const std::string end{std::istreambuf_iterator<char>(file), {}};
    return end.size() == endLength && end.substr(4, 4) == "IEND";
}

// Whole or not at all: what was there before stays until the new picture is complete.
bool save(const sf::Image& image, const std::filesystem::path& file) {
    auto beside = file;
    beside += ".part.png";
    std::error_code error;
    if (image.saveToFile(beside.string()) && isWhole(beside)) {
        std::filesystem::rename(beside, file, error);
        if (!error) return true;
    }
    std::filesystem::remove(beside, error);
    return false;
}

} // namespace

std::string paintPng(const DrawList& list, const std::filesystem::path& fonts, const std::filesystem::path& file) {
    std::string fault;
    // Without a display the graphics library ends the program instead of saying so.
    if (!displayAvailable(fault)) return "A picture cannot be painted without a display: " + fault + ".";
    const auto font = Font::load(fonts, fault);
    if (!font) return fault;
    prepareGraphics();
    const auto width = static_cast<unsigned>(std::lround(list.size.width));
    const auto height = static_cast<unsigned>(std::lround(list.size.height));
    const unsigned most = sf::Texture::getMaximumSize();
    if (width == 0 || height == 0 || width > most || height > most)
        return "A picture can be from 1 to " + std::to_string(most) + " pixels wide and high here.";
    sf::RenderTexture texture;
    if (!texture.create(width, height)) return "The display could not make a picture of this size.";
    Canvas canvas(*font);
    canvas.paint(texture, list);
    texture.display();
    if (!save(texture.getTexture().copyToImage(), file)) return "'" + file.string() + "' cannot be written.";
    return {};
}

} // namespace unknot

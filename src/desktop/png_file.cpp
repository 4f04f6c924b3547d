#include "desktop/player_window.hpp"

#include "desktop/canvas.hpp"
#include "desktop/display.hpp"
#include "font/font.hpp"

#include <SFML/Graphics/RenderTexture.hpp>

#include <cmath>

namespace unknot {

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
    Canvas canvas(*font, fonts);
    canvas.paint(texture, list);
    texture.display();
    if (!texture.getTexture().copyToImage().saveToFile(file.string())) return "Cannot write " + file.string() + ".";
    return {};
}

} // namespace unknot

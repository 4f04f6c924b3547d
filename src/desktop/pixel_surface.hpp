#pragma once

// Painted pixels on an SFML window: one texture, of which only areas that changed are sent, copied to the window by a
// framebuffer blit, or drawn as a sprite where the driver has no blit. A blit compiles no shader: in software GL it
// saves 45 ms of the first frame and 7 ms of each. Knows nothing of what the pixels show.

#include "desktop/sfml.hpp"
#include "raster/pixels.hpp"

#include <memory>

namespace unknot {

class PixelSurface {
public:
    enum class Way { fastest, sprite };

    /// The window must be open, outlive the surface, and not be made anew while there is one.
    explicit PixelSurface(sf::RenderWindow& window, Way way = Way::fastest);
    ~PixelSurface();

    /// Shows the pixels from the window's top left corner on. They differ from those shown last in the `changed` areas
    /// at most; pixels of another size are sent whole.
    void show(const Pixels& pixels, const std::vector<Area>& changed);

    bool isEmpty() const { return m_texture.getSize().x == 0; } ///< Nothing was shown yet.
    bool blits() const { return m_blit != nullptr; }

private:
    class Blit;
    bool makeTexture(sf::Vector2u size); ///< False if the driver makes none of this size.
    void send(const Pixels& pixels, const Area& area);
    void draw();

    sf::RenderWindow& m_window;
    sf::Texture m_texture;
    std::unique_ptr<Blit> m_blit;
    std::vector<std::uint32_t> m_part; ///< Of an area, on its way to the texture.
};

} // namespace unknot

#pragma once

// Painted pixels on an SFML window: one texture, of which only rows that changed are sent, copied to the window by a
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

    /// Shows the pixels from the window's top left corner on. Keeps them, and leaves the ones before in their place.
    void show(Pixels& pixels);

    /// Shows the same pixels once more; nothing before there are any.
    void showAgain();

    bool blits() const { return m_blit != nullptr; }

private:
    class Blit;
    bool send(const Pixels& pixels); ///< False if the driver takes no such picture.
    void draw();

    sf::RenderWindow& m_window;
    sf::Texture m_texture;
    Pixels m_sent; ///< As they stand in the texture.
    std::unique_ptr<Blit> m_blit;
    bool m_resized = false;
};

} // namespace unknot

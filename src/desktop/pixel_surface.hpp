#pragma once

// Painted pixels on an SFML window. One texture receives only the changed areas; a framebuffer blit copies it to the
// window, or a sprite draws it if the driver has no blit. A blit compiles no shader: in software GL it saves 45 ms of
// the first frame and 7 ms of each. Knows nothing of what the pixels show.

#include "desktop/sfml.hpp"
#include "raster/pixels.hpp"

#include <memory>

namespace unknot {

class PixelSurface {
public:
    enum class CopyMethod { fastest, sprite };

    /// The window must be open, outlive the surface, and not be reopened while the surface exists.
    explicit PixelSurface(sf::RenderWindow& window, CopyMethod method = CopyMethod::fastest);
    ~PixelSurface();

    /// Shows the pixels from the window's top left corner on. Only the `changed` areas may differ from the pixels shown
    /// last; pixels of another size are sent whole.
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
    std::vector<std::uint32_t> m_part; ///< The pixels of an area, on their way to the texture.
};

} // namespace unknot

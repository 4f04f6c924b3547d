#include "desktop/pixel_surface.hpp"

#include <algorithm>
#include <bit>
#include <vector>

#if defined(_WIN32)
#define UNKNOT_GL_CALL __stdcall
#else
#define UNKNOT_GL_CALL
#endif

namespace unknot {
namespace {

// From the OpenGL registry, because OpenGL's headers differ on each system.
constexpr unsigned readFramebuffer = 0x8CA8, colorAttachment = 0x8CE0, texture2d = 0x0DE1, colorBuffer = 0x4000,
                   nearest = 0x2600, complete = 0x8CD5, rgba = 0x1908, bgra = 0x80E1, unsignedByte = 0x1401;

// A driver without the extension may still answer with a function, which must not be called.
bool hasBlit() {
    return sf::Context::isExtensionAvailable("GL_ARB_framebuffer_object") ||
           (sf::Context::isExtensionAvailable("GL_EXT_framebuffer_object") &&
            sf::Context::isExtensionAvailable("GL_EXT_framebuffer_blit"));
}

template <typename Function>
bool load(Function& function, const std::string& name) {
    auto found = sf::Context::getFunction(name.c_str());
    if (!found) found = sf::Context::getFunction((name + "EXT").c_str());
    function = reinterpret_cast<Function>(found);
    return found != nullptr;
}

sf::Vector2u pairOf(int x, int y) { return {static_cast<unsigned>(x), static_cast<unsigned>(y)}; }

} // namespace

/// A framebuffer of the window's own context that reads from the texture.
class PixelSurface::Blit {
public:
    /// Null if the driver has no blit.
    static std::unique_ptr<Blit> make() {
        std::unique_ptr<Blit> made(new Blit);
        if (!hasBlit() || !made->loadAll()) return nullptr;
        made->m_generate(1, &made->m_framebuffer);
        return made;
    }

    ~Blit() {
        if (m_framebuffer) m_delete(1, &m_framebuffer);
    }
    Blit(const Blit&) = delete;
    Blit& operator=(const Blit&) = delete;

    /// False if the driver refuses the texture. Gives the texture the format of most windows, blue first: Mesa copies a
    /// blit between equal formats and draws any other (0.2 against 4.7 ms at 1280x800 in software).
    bool attach(const sf::Texture& texture) {
        const sf::Vector2u size = texture.getSize();
        sf::Texture::bind(&texture);
        m_allocate(texture2d, 0, rgba, static_cast<int>(size.x), static_cast<int>(size.y), 0, bgra, unsignedByte,
                   nullptr);
        sf::Texture::bind(nullptr);
        m_bind(readFramebuffer, m_framebuffer);
        m_attach(readFramebuffer, colorAttachment, texture2d, texture.getNativeHandle(), 0);
        const bool good = m_status(readFramebuffer) == complete;
        m_bind(readFramebuffer, 0);
        return good;
    }

    /// Sends colours in the form of packed(), row by row. Changes them to blue first in place.
    void send(const sf::Texture& texture, const Area& area, std::vector<std::uint32_t>& colors) {
        // packed() always sets alpha, which must stay out of the mask.
        constexpr std::uint32_t redAndBlue = packed({255, 0, 255}) & ~packed({0, 0, 0});
        for (std::uint32_t& color : colors)
            color = (color & ~redAndBlue) | std::rotl(color & redAndBlue, 16);
        sf::Texture::bind(&texture);
        m_update(texture2d, 0, area.x, area.y, area.width, area.height, bgra, unsignedByte, colors.data());
        sf::Texture::bind(nullptr);
    }

    /// Copies to the window's top left corner.
    void copy(sf::Vector2u picture, sf::Vector2u window) const {
        const int width = static_cast<int>(picture.x), height = static_cast<int>(picture.y);
        // OpenGL counts rows from the bottom.
        const int top = static_cast<int>(window.y);
        // Setting the viewport makes Mesa look for the window's new size.
        m_viewport(0, 0, static_cast<int>(window.x), top);
        m_bind(readFramebuffer, m_framebuffer);
        m_copy(0, 0, width, height, 0, top, width, top - height, colorBuffer, nearest);
        m_bind(readFramebuffer, 0);
    }

private:
    Blit() = default;

    bool loadAll() {
        return load(m_generate, "glGenFramebuffers") && load(m_delete, "glDeleteFramebuffers") &&
               load(m_bind, "glBindFramebuffer") && load(m_attach, "glFramebufferTexture2D") &&
               load(m_status, "glCheckFramebufferStatus") && load(m_copy, "glBlitFramebuffer") &&
               load(m_viewport, "glViewport") && load(m_allocate, "glTexImage2D") && load(m_update, "glTexSubImage2D");
    }

    unsigned m_framebuffer = 0;
    void(UNKNOT_GL_CALL* m_allocate)(unsigned, int, int, int, int, int, unsigned, unsigned, const void*) = nullptr;
    void(UNKNOT_GL_CALL* m_update)(unsigned, int, int, int, int, int, unsigned, unsigned, const void*) = nullptr;
    void(UNKNOT_GL_CALL* m_generate)(int, unsigned*) = nullptr;
    void(UNKNOT_GL_CALL* m_delete)(int, const unsigned*) = nullptr;
    void(UNKNOT_GL_CALL* m_bind)(unsigned, unsigned) = nullptr;
    void(UNKNOT_GL_CALL* m_attach)(unsigned, unsigned, unsigned, unsigned, int) = nullptr;
    unsigned(UNKNOT_GL_CALL* m_status)(unsigned) = nullptr;
    void(UNKNOT_GL_CALL* m_copy)(int, int, int, int, int, int, int, int, unsigned, unsigned) = nullptr;
    void(UNKNOT_GL_CALL* m_viewport)(int, int, int, int) = nullptr;
};

PixelSurface::PixelSurface(sf::RenderWindow& window, CopyMethod method) : m_window(window) {
    static_cast<void>(m_window.setActive(true));
    if (method == CopyMethod::fastest) m_blit = Blit::make();
}

PixelSurface::~PixelSurface() { static_cast<void>(m_window.setActive(true)); }

void PixelSurface::show(const Pixels& pixels, const std::vector<Area>& changed) {
    if (pixels.colors.empty()) return;
    const sf::Vector2u size = pairOf(pixels.width, pixels.height);
    const bool newSize = m_texture.getSize() != size;
    if (newSize && !makeTexture(size)) return;
    for (const Area& area : newSize ? std::vector{pixels.whole()} : changed)
        send(pixels, area);
    draw();
    m_window.display();
    if (!newSize) return;
    // Mesa learns a window's new size only from the first frame after it, and loses that frame.
    draw();
    m_window.display();
}

bool PixelSurface::makeTexture(sf::Vector2u size) {
    if (!sfml::resize(m_texture, size)) return false;
    if (!m_blit || m_blit->attach(m_texture)) return true;
    m_blit.reset();
    return sfml::resize(m_texture, size);
}

void PixelSurface::send(const Pixels& pixels, const Area& area) {
    constexpr int rowsAtOnce = 32; // So few rows stay in the processor's nearest memory.
    for (Area part = area; part.y < area.bottom(); part.y += rowsAtOnce) {
        part.height = std::min(rowsAtOnce, area.bottom() - part.y);
        m_part.clear();
        for (int y = part.y; y < part.bottom(); ++y) {
            const auto row = pixels.colors.begin() + static_cast<std::ptrdiff_t>(y) * pixels.width;
            m_part.insert(m_part.end(), row + part.x, row + part.right());
        }
        if (m_blit)
            m_blit->send(m_texture, part, m_part);
        else
            sfml::update(m_texture, reinterpret_cast<const std::uint8_t*>(m_part.data()),
                         pairOf(part.width, part.height), pairOf(part.x, part.y));
    }
}

void PixelSurface::draw() {
    if (m_blit) return m_blit->copy(m_texture.getSize(), m_window.getSize());
    m_window.setView(sfml::viewOf(m_window.getSize()));
    m_window.draw(sf::Sprite(m_texture), sf::RenderStates(sf::BlendNone));
}

} // namespace unknot

#include "desktop/pixel_surface.hpp"

#include "raster/changed_rows.hpp"

#include <utility>

#if defined(_WIN32)
#define UNKNOT_GL_CALL __stdcall
#else
#define UNKNOT_GL_CALL
#endif

namespace unknot {
namespace {

// From the OpenGL registry; its headers are on no system the same.
constexpr unsigned readFramebuffer = 0x8CA8, colorAttachment = 0x8CE0, texture2d = 0x0DE1, colorBuffer = 0x4000,
                   nearest = 0x2600, complete = 0x8CD5, framebufferBinding = 0x8CA6;

bool hasBlit() {
    return sf::Context::isExtensionAvailable("GL_ARB_framebuffer_object") ||
           (sf::Context::isExtensionAvailable("GL_EXT_framebuffer_object") &&
            sf::Context::isExtensionAvailable("GL_EXT_framebuffer_blit"));
}

// A driver without the extension may still answer with a function, which must not be called.
template <typename Function>
bool load(Function& function, const std::string& name) {
    auto found = sf::Context::getFunction(name.c_str());
    if (!found) found = sf::Context::getFunction((name + "EXT").c_str());
    function = reinterpret_cast<Function>(found);
    return found != nullptr;
}

} // namespace

/// A framebuffer of the window's own context that reads from the texture.
class PixelSurface::Blit {
public:
    /// Null where the driver has no blit.
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

    /// False if the driver refuses the texture.
    bool attach(const sf::Texture& texture) {
        m_bind(readFramebuffer, m_framebuffer);
        m_attach(readFramebuffer, colorAttachment, texture2d, texture.getNativeHandle(), 0);
        const bool good = m_status(readFramebuffer) == complete;
        m_bind(readFramebuffer, 0);
        return good;
    }

    // OpenGL counts rows from below.
    void copy(int width, int height) const {
        m_viewport(0, 0, width, height);
        m_bind(readFramebuffer, m_framebuffer);
        m_copy(0, 0, width, height, 0, height, width, 0, colorBuffer, nearest);
        m_bind(readFramebuffer, 0);
    }

private:
    Blit() = default;

    bool loadAll() {
        return load(m_generate, "glGenFramebuffers") && load(m_delete, "glDeleteFramebuffers") &&
               load(m_bind, "glBindFramebuffer") && load(m_attach, "glFramebufferTexture2D") &&
               load(m_status, "glCheckFramebufferStatus") && load(m_copy, "glBlitFramebuffer") &&
               load(m_viewport, "glViewport");
    }

    unsigned m_framebuffer = 0;
    void(UNKNOT_GL_CALL* m_generate)(int, unsigned*) = nullptr;
    void(UNKNOT_GL_CALL* m_delete)(int, const unsigned*) = nullptr;
    void(UNKNOT_GL_CALL* m_bind)(unsigned, unsigned) = nullptr;
    void(UNKNOT_GL_CALL* m_attach)(unsigned, unsigned, unsigned, unsigned, int) = nullptr;
    unsigned(UNKNOT_GL_CALL* m_status)(unsigned) = nullptr;
    void(UNKNOT_GL_CALL* m_copy)(int, int, int, int, int, int, int, int, unsigned, unsigned) = nullptr;
    void(UNKNOT_GL_CALL* m_viewport)(int, int, int, int) = nullptr;
};

PixelSurface::PixelSurface(sf::RenderWindow& window, Way way) : m_window(window) {
    static_cast<void>(m_window.setActive(true));
    if (way == Way::fastest) m_blit = Blit::make();
}

PixelSurface::~PixelSurface() { static_cast<void>(m_window.setActive(true)); }

void PixelSurface::show(Pixels& pixels) {
    if (pixels.colors.empty()) return;
    if (send(pixels)) std::swap(m_sent, pixels);
    showAgain();
}

void PixelSurface::showAgain() {
    if (m_sent.colors.empty()) return;
    draw();
    m_window.display();
    if (!m_resized) return;
    // Mesa learns a window's new size from the first frame after it only, which is lost.
    m_resized = false;
    draw();
    m_window.display();
}

bool PixelSurface::send(const Pixels& pixels) {
    const sf::Vector2u size(static_cast<unsigned>(pixels.width), static_cast<unsigned>(pixels.height));
    Rows rows = changedRows(m_sent, pixels);
    if (m_texture.getSize() != size) {
        if (!sfml::resize(m_texture, size)) return false;
        if (m_blit && !m_blit->attach(m_texture)) m_blit.reset();
        rows = {0, pixels.height};
        m_resized = true;
    }
    if (rows.count == 0) return true;
    sfml::updateRows(m_texture, pixels.bytes(rows.first), static_cast<unsigned>(rows.count),
                     static_cast<unsigned>(rows.first));
    return true;
}

void PixelSurface::draw() {
    const sf::Vector2u size = m_texture.getSize();
    if (m_blit) return m_blit->copy(static_cast<int>(size.x), static_cast<int>(size.y));
    m_window.setView(sfml::viewOf(size));
    m_window.draw(sf::Sprite(m_texture), sf::RenderStates(sf::BlendNone));
}

} // namespace unknot

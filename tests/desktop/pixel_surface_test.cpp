// doctest comes before Xlib, whose macros would break it.
#include <doctest/doctest.h>

#include "desktop/pixel_surface.hpp"
#include "support/eventually.hpp"

#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <algorithm>
#include <random>

using namespace unknot;
using unknot::test::eventually;

namespace {

constexpr int width = 300, height = 200;

Pixels noise(unsigned seed, int columns = width, int rows = height) {
    std::mt19937 random(seed);
    Pixels pixels;
    pixels.reset(columns, rows, {});
    for (auto& color : pixels.colors)
        color = packed({std::uint8_t(random()), std::uint8_t(random()), std::uint8_t(random()), 255});
    return pixels;
}

/// Pixels of the window, as the display returns them.
class WindowPixels {
public:
    explicit WindowPixels(const sf::RenderWindow& window) : m_window(sfml::handle(window)) {}
    ~WindowPixels() { XCloseDisplay(m_display); }

    bool is(const Pixels& pixels) const {
        XImage* image =
            XGetImage(m_display, m_window, 0, 0, unsigned(pixels.width), unsigned(pixels.height), AllPlanes, ZPixmap);
        if (!image) return false;
        bool same = true;
        for (int y = 0; y < pixels.height && same; ++y) {
            for (int x = 0; x < pixels.width && same; ++x) {
                const Color color = pixels.at(x, y);
                const unsigned long wanted = (color.red * 256UL + color.green) * 256UL + color.blue;
                same = (XGetPixel(image, x, y) & 0xFFFFFF) == wanted;
            }
        }
        XDestroyImage(image);
        return same;
    }

    void clear() const {
        XClearWindow(m_display, m_window);
        XSync(m_display, False);
    }

    int width() const {
        XWindowAttributes now{};
        XGetWindowAttributes(m_display, m_window, &now);
        return now.width;
    }

private:
    Display* m_display = XOpenDisplay(nullptr);
    Window m_window;
};

/// Runs the test in a new window, with a surface that shows pixels in this way.
template <typename Test>
void inWindow(PixelSurface::CopyMethod method, const Test& test) {
    sf::RenderWindow window;
    sfml::create(window, {width, height}, "Surface", false);
    window.setPosition({0, 0});
    PixelSurface surface(window, method);
    test(window, surface, WindowPixels(window));
}

template <typename Test>
void byEitherWay(const Test& test) {
    for (const auto method : {PixelSurface::CopyMethod::fastest, PixelSurface::CopyMethod::sprite})
        inWindow(method, test);
}

void showsEachPicture(PixelSurface& surface, const WindowPixels& shown) {
    CHECK(surface.isEmpty());
    Pixels pixels = noise(1);
    surface.show(pixels, {});
    CHECK_FALSE(surface.isEmpty());
    CHECK(eventually([&] { return shown.is(pixels); }));

    // New pixels in two areas. The second area is higher than the rows that are sent at once.
    const Pixels other = noise(2);
    const std::vector<Area> changed{{0, 50, width, 1}, {120, 60, 33, 140}};
    for (const Area& area : changed) {
        for (int y = area.y; y < area.bottom(); ++y) {
            for (int x = area.x; x < area.right(); ++x)
                pixels.colors[std::size_t(y * width + x)] = other.colors[std::size_t(y * width + x)];
        }
    }
    surface.show(pixels, changed);
    CHECK(eventually([&] { return shown.is(pixels); }));

    shown.clear();
    surface.show(pixels, {});
    CHECK(eventually([&] { return shown.is(pixels); }));
}

} // namespace

TEST_CASE("pixels stand in the window as they were painted, by a blit") {
    inWindow(PixelSurface::CopyMethod::fastest,
             [](sf::RenderWindow&, PixelSurface& surface, const WindowPixels& shown) {
                 CHECK(surface.blits());
                 showsEachPicture(surface, shown);
             });
}

TEST_CASE("pixels stand in the window as they were painted, by a sprite where there is no blit") {
    inWindow(PixelSurface::CopyMethod::sprite, [](sf::RenderWindow&, PixelSurface& surface, const WindowPixels& shown) {
        CHECK_FALSE(surface.blits());
        showsEachPicture(surface, shown);
    });
}

TEST_CASE("a picture that is smaller or larger than its window stands in the top left corner, by either way") {
    byEitherWay([](sf::RenderWindow&, PixelSurface& surface, const WindowPixels& shown) {
        const Pixels small = noise(1, width - 70, height - 90), large = noise(2, width + 50, height + 40);
        surface.show(small, {});
        CHECK(eventually([&] { return shown.is(small); }));
        surface.show(large, {});
        Pixels part = noise(2, width, height);
        for (int y = 0; y < height; ++y)
            std::copy_n(large.colors.begin() + y * large.width, width, part.colors.begin() + y * width);
        CHECK(eventually([&] { return shown.is(part); }));
    });
}

TEST_CASE("only the areas that are said to have changed are sent, by either way") {
    byEitherWay([](sf::RenderWindow&, PixelSurface& surface, const WindowPixels& shown) {
        Pixels expected = noise(1);
        surface.show(expected, {});
        const Pixels other = noise(2);
        surface.show(other, {{10, 20, 1, 1}});
        expected.colors[20 * width + 10] = other.colors[20 * width + 10];
        CHECK(eventually([&] { return shown.is(expected); }));
    });
}

TEST_CASE("a picture of another size takes the place of the one before, by either way") {
    byEitherWay([](sf::RenderWindow& window, PixelSurface& surface, const WindowPixels& shown) {
        surface.show(noise(1), {});
        for (const int size : {40, 200, 1, 120}) {
            window.setSize({unsigned(size), unsigned(size)});
            REQUIRE(eventually([&] {
                while (sfml::poll(window)) {
                }
                return shown.width() == size;
            }));
            const Pixels pixels = noise(unsigned(size), size, size);
            CAPTURE(size);
            // The event of the new size may come after the server has told it, and only then the whole window is drawn.
            CHECK(eventually([&] {
                while (sfml::poll(window)) {
                }
                surface.show(pixels, {});
                return shown.is(pixels);
            }));
        }
    });
}

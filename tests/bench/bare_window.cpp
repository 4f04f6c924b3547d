// The smallest program that draws through a graphics library: a window with one circle. The benchmarks compare Unknot
// with it. Paints one frame, or N frames a second:
//
// bare_window [--repaint N]

#include <SFML/Graphics/CircleShape.hpp>
#include <SFML/Graphics/RenderWindow.hpp>
#include <SFML/System/Err.hpp>
#include <SFML/System/Sleep.hpp>
#include <SFML/System/Time.hpp>
#include <SFML/Window/Event.hpp>

#include <cstdlib>
#include <string>

namespace {

// SFML 3 takes sizes and positions as vectors, and returns events as optional variants.
#if SFML_VERSION_MAJOR >= 3
sf::VideoMode windowSize() { return sf::VideoMode({1280, 800}); }
sf::Vector2f circlePosition() { return {440, 200}; }

void waitUntilClosed(sf::RenderWindow& window) {
    while (const auto event = window.waitEvent())
        if (event->is<sf::Event::Closed>()) return;
}

bool takeEvents(sf::RenderWindow& window) {
    while (const auto event = window.pollEvent())
        if (event->is<sf::Event::Closed>()) return false;
    return true;
}
#else
sf::VideoMode windowSize() { return sf::VideoMode(1280, 800); }
sf::Vector2f circlePosition() { return sf::Vector2f(440, 200); }

void waitUntilClosed(sf::RenderWindow& window) {
    sf::Event event{};
    while (window.waitEvent(event) && event.type != sf::Event::Closed) {
    }
}

bool takeEvents(sf::RenderWindow& window) {
    sf::Event event{};
    while (window.pollEvent(event))
        if (event.type == sf::Event::Closed) return false;
    return true;
}
#endif

void paint(sf::RenderWindow& window, const sf::CircleShape& circle) {
    window.clear(sf::Color::Black);
    window.draw(circle);
    window.display();
}

} // namespace

int main(int count, char** words) {
    const int rate = count == 3 && words[1] == std::string("--repaint") ? std::atoi(words[2]) : 0;
    if ((count != 1 && rate <= 0) || count > 3) return 2;
    sf::err().rdbuf(nullptr); // SFML 2.5 would print that software GL has no vertical sync.
    sf::RenderWindow window(windowSize(), "Bare window");
    sf::CircleShape circle(200);
    circle.setPosition(circlePosition());
    paint(window, circle);
    if (rate == 0) {
        waitUntilClosed(window);
        return 0;
    }
    while (takeEvents(window)) {
        sf::sleep(sf::seconds(1.0F / static_cast<float>(rate)));
        paint(window, circle);
    }
}

// What a program drawn through a graphics library needs at least: a window, one circle, one frame. Stays until it is
// ended.

#include <SFML/Graphics/CircleShape.hpp>
#include <SFML/Graphics/RenderWindow.hpp>
#include <SFML/Window/Event.hpp>

int main() {
    sf::RenderWindow window(sf::VideoMode(1280, 800), "Bare window");
    sf::CircleShape circle(200);
    circle.setPosition(440, 200);
    window.clear(sf::Color::Black);
    window.draw(circle);
    window.display();
    sf::Event event{};
    while (window.waitEvent(event) && event.type != sf::Event::Closed) {
    }
}

#pragma once

// One session in an open window: input to commands, the position to frames and sound, and sleep in
// between. Knows nothing of how the window came to be or of what a frame is made of.

#include "desktop/canvas.hpp"
#include "desktop/keys.hpp"
#include "desktop/native_window.hpp"
#include "desktop/pacing.hpp"
#include "desktop/player_window.hpp"
#include "desktop/session_sound.hpp"
#include "scene/player.hpp"

#include <SFML/Graphics/RenderWindow.hpp>

namespace unknot {

class PlayLoop {
public:
    /// All references must outlive the loop.
    PlayLoop(Routine routine, const PlayOptions& options, const Font& font, NativeWindow& window, SessionSound& sound);

    /// Returns when the person leaves, or by itself a minute after the end.
    void run();

private:
    /// Everything a frame depends on; the same makes the same frame.
    struct Moment {
        std::shared_ptr<const Timeline> timeline;
        PlayerView view;
        Size size;
    };

    void takeInput(Time now);
    void take(const Meaning& meaning, Time now);
    void act(WindowAction action, Time now);
    void click(Point at, Time now);
    void changeLevel(double by, Time now);
    void notify(std::string text, Time now);
    Moment momentAt(Time now) const;
    void show(Time now);
    void paint(Time now);
    void showTitle();
    Time sleepTime(Time now) const;
    bool helps() const;    ///< The help card is shown, which does not go away by itself.
    Time lastStir() const; ///< The last input, or movement of the mouse out of the ember view.
    Size size() const;

    PlayOptions m_options;
    const Font& m_measure;
    NativeWindow& m_window;
    SessionSound& m_sound;
    sf::RenderWindow m_target;
    Canvas m_canvas;
    Session m_session;
    HeldKeys m_heldKeys;
    Moment m_shown;
    DrawList m_picture;
    std::string m_title;
    std::string m_notice;
    std::optional<Time> m_noticeEnds;
    std::optional<Time> m_over;
    Time m_lastInput{};
    Time m_lastMove{};
    Time m_lastEvent{};
    Time m_lastFrame{};
    double m_level = 1;
    bool m_uncovered = true;
    bool m_framePending = false;
    bool m_leaving = false;
};

} // namespace unknot

#pragma once

// A session that checks its promises after each frame and each command. Knows nothing of the commands' source.

#include "session/session.hpp"

namespace unknot::fuzz {

class CheckedSession {
public:
    CheckedSession(std::shared_ptr<const Routine> routine, Time start);

    const Session& session() const { return m_session; }

    /// Lets this time pass without a frame.
    void pass(Time time);

    /// Plays some seconds, with frames.
    void run(int seconds);

    void apply(const Command& command);

    /// The device plays this much ahead of the session's position, or behind if negative.
    void hear(Time ahead);

private:
    struct Moment {
        Time position{}, held{};
        EntryId entry;
        std::shared_ptr<const Timeline> timeline;
        PauseState pause;
        bool running = false, advisesHelp = false;
    };
    Moment moment() const;
    void advance(Time time);
    void check() const;
    void checkCommand(const Moment& before, const Command& command);
    void checkEase(const Moment& before, const Command& command);

    Time m_now = seconds(1000);
    Session m_session;
    bool m_mayEase = false; ///< The person has said that it eases.
};

} // namespace unknot::fuzz

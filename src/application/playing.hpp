#pragma once

// What plays: a routine or a cramp, the routine that a cramp interrupted, and the help card being read aloud. Knows
// nothing of screens.

#include "session/session.hpp"

#include <optional>
#include <string>
#include <vector>

namespace unknot {

/// What was played, once it is over or was left.
struct Finished {
    std::string title;
    std::vector<Held> held;
    bool cramp = false; ///< It was one.
};

class Playing {
public:
    explicit Playing(double speed) : m_speed(speed) {}

    double speed() const { return m_speed; }

    /// In place of what plays.
    void play(Routine routine, Time now, Time from = Time{0});

    /// A cramp, in place of what plays; that is kept, covered, where `interrupts` and nothing is kept already.
    void playCramp(Routine routine, Time now, bool interrupts);

    /// The cramp goes on with another routine. False, and nothing is changed, where it cannot.
    bool playInstead(Routine routine, Time now);

    /// Goes on with what was interrupted, at the beginning of its turn. There must be something.
    void resume(Time now);

    /// The same from its beginning. There must be something that was played.
    void playAgain(Time now);

    void read(Routine routine, Time now);
    void stopReading() { m_reading.reset(); }

    void stop(Time now); ///< It stands still and is not heard any more; finished() still tells what was done.

    /// The cramp that was stopped before it eased; null where there is none.
    const Session* leftCramp() const;

    /// Goes on with that one, from where it was stopped. There must be one.
    void goBack(Time now);

    void forget(); ///< Everything, what was interrupted too.

    void begin(Time now); ///< Time begins here for what plays already.
    void advance(Time now);
    void apply(const Command& command, Time now); ///< To the routine or cramp, if one plays.
    void togglePause(Time now);                   ///< Of what is heard, unless it is covered.
    void stir(Time now);                          ///< A sign of life.
    void cover(bool covered, Time now);           ///< The routine or cramp.
    void observe(Time audible, Time at);

    const Session* played() const; ///< Null where nothing plays.
    const Session* heard() const;  ///< The reading, or else played().
    bool reading() const { return m_reading.has_value(); }
    const Routine* interrupted() const { return m_interrupted ? &m_interrupted->routine : nullptr; }
    Finished finished() const;

private:
    struct Played {
        Routine routine;
        Session session;
        bool cramp = false;
    };
    Played begun(Routine routine, Time now, Time from, bool cramp);
    Session* heardSession();
    Played* current() { return m_played && !m_stopped ? &*m_played : nullptr; }

    double m_speed;
    std::optional<Played> m_played;
    std::optional<Played> m_interrupted;
    std::optional<Played> m_reading;
    bool m_stopped = false; ///< What was played is over for the person.
};

} // namespace unknot

#pragma once

// One playing of a routine: turns wall time and the person's commands into a position on the timeline. A plain value.
// Knows nothing of clocks, threads or devices: every call passes the wall time, so that a test runs a whole session
// without waiting.

#include "session/entry_id.hpp"
#include "session/hold_totals.hpp"
#include "session/pause.hpp"
#include "session/transport.hpp"
#include "timeline/compile.hpp"

#include <memory>
#include <variant>

namespace unknot {

namespace command {
struct TogglePause {};
struct Next {};
struct Previous {};
struct Lengthen {
    Time by{}; ///< Negative to shorten.
};
struct Ease {};
struct Restart {};
struct Seek {
    Time to{};
};
/// Goes on with another routine for the same cramp: see edit::SwitchRoutine. A stage that begins anew counts as an
/// entry, so the current line stops. Seeking to before the switch undoes it. Does nothing without a routine, or after
/// 1000 switches.
struct SwitchRoutine {
    std::shared_ptr<const Routine> routine;
};
/// From now on the voice says this much. Does nothing in the routine of a switch.
struct ChangeWords {
    WordAmount words{};
};
/// Changes to fewer words; after none, to all.
struct ReduceWords {};
/// Another screen appears over the session or goes away. A covered session stands still and ignores all other commands.
struct Cover {};
struct Uncover {};
/// Goes to the start of the current turn, with its time to get into position. Does nothing in the finish.
struct RepeatTurn {};
/// Any other input. Ends an automatic pause.
struct Activity {};
} // namespace command

using Command = std::variant<command::TogglePause, command::Next, command::Previous, command::Lengthen, command::Ease,
                             command::Restart, command::Seek, command::SwitchRoutine, command::Cover, command::Uncover,
                             command::RepeatTurn, command::ChangeWords, command::ReduceWords, command::Activity>;

class Session {
public:
    /// `now` is any steady wall clock. All later times are on the same clock and never earlier.
    Session(std::shared_ptr<const Routine> routine, Time now, Time start = Time{0}, double speed = 1);

    /// Restarts the clock at `now`, as if no time had passed. Call before all other functions.
    void begin(Time now);

    /// Call at least once a frame. A gap of more than 2 s since the last call pauses the session.
    void advance(Time now);

    void apply(const Command& command, Time now);

    /// Goes on with a new version of the routine, at the same step, side and second: see revise(). Sound that has begun
    /// goes on if all before it stayed the same. If the place is gone, pauses at the nearest and returns false. Does
    /// nothing at the end, and after another routine for the same cramp.
    bool revise(std::shared_ptr<const Routine> routine, Time now);

    /// The sound device reports that `audible` was heard at wall time `at`.
    void observe(Time audible, Time at);

    std::shared_ptr<const Timeline> timeline() const { return m_timeline; }
    WordAmount words() const { return m_routine->words; } ///< Outside of a cramp's holds, which keep all words.
    std::shared_ptr<const Routine> routine() const;       ///< The routine of the last switch, else the first.
    Time position() const { return m_position; }
    const Segment& segment() const { return m_timeline->at(m_position); } ///< Valid until the next command.
    bool running() const;                                                 ///< Neither paused nor over.
    bool isOver() const;                                                  ///< At the end of the timeline.
    const PauseState& pause() const { return m_pause; }
    const HoldTotals& holdTotals() const { return m_holdTotals; } ///< Of the time played so far.

    /// The position of the last entry: the start, a seek, or a stage that began anew.
    Time entry() const { return m_entry; }
    EntryId entryId() const { return m_entryId; } ///< Differs for each entry of any session.
    bool isFirstEntry() const { return m_entryId == m_firstEntryId; }

    Time lastInput() const { return m_lastInput; } ///< The position after the last command; the start before the first.

private:
    std::shared_ptr<const Timeline> compiled() const;
    void seek(Time to, Time now);
    void enter(Time position, Time now);
    void switchRoutine(std::shared_ptr<const Routine> routine, Time now);
    void reopenFrom(Time to);
    void changeWords(WordAmount words, Time now);
    void edit(Edit edit);
    void react(PauseEvent event, Time now);

    std::shared_ptr<const Routine> m_routine;
    Edits m_log;
    std::shared_ptr<const Timeline> m_timeline;
    Transport m_transport;
    PauseState m_pause;
    HoldTotals m_holdTotals;
    Time m_position{};
    Time m_lastNow{};
    Time m_entry{};
    Time m_lastInput{};
    EntryId m_firstEntryId = EntryId::next();
    EntryId m_entryId = m_firstEntryId;
};

} // namespace unknot

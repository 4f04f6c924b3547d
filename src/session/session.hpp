#pragma once

// One playing of a routine: wall time and the person's commands in, a position on the timeline out. A
// plain value with no clock, thread or device of its own: the wall time is given with every call, so
// that a whole session runs in a test without waiting.

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
struct Eased {};
struct Restart {};
struct Seek {
    Time to{};
};
/// Goes on with another routine for the same cramp; see the edit of that name. What then begins anew counts as entered
/// by a seek, so that what was being said ends. Going back to before it means that it was not asked for. After a
/// thousand times it does nothing, nor without a routine.
struct SwitchRoutine {
    std::shared_ptr<const Routine> routine;
};
/// Another screen is shown over the session, or no longer. A covered session stands still and does nothing else that it
/// is asked to.
struct Cover {};
struct Uncover {};
/// To the beginning of the present turn, to get into position again. Does nothing in the finish.
struct RepeatTurn {};
/// Any other sign of life: ends an automatic pause, does nothing else.
struct Activity {};
} // namespace command

using Command = std::variant<command::TogglePause, command::Next, command::Previous, command::Lengthen, command::Eased,
                             command::Restart, command::Seek, command::SwitchRoutine, command::Cover, command::Uncover,
                             command::RepeatTurn, command::Activity>;

class Session {
public:
    /// `now` is any steady wall clock; all later times are on the same one and never before it.
    Session(std::shared_ptr<const Routine> routine, Time now, Time start = Time{0}, double speed = 1);

    /// Time begins here instead, while nothing has happened yet: what passed until now counts for nothing.
    void begin(Time now);

    /// To be called at least once a frame; a gap of more than 2 s since the last call pauses by itself.
    void advance(Time now);

    void apply(const Command& command, Time now);

    /// The audio device reports that `audible` was heard at wall time `at`.
    void observe(Time audible, Time at);

    std::shared_ptr<const Timeline> timeline() const { return m_timeline; }
    std::shared_ptr<const Routine> routine() const; ///< The one that it went on with last, else the first.
    Time position() const { return m_position; }
    const Segment& segment() const { return m_timeline->at(m_position); } ///< Until the next command.
    bool running() const;                                                 ///< Neither paused nor over.
    bool over() const;                                                    ///< The end of the timeline is reached.
    const PauseState& pause() const { return m_pause; }
    const HoldTotals& holdTotals() const { return m_holdTotals; } ///< Of the time played so far.

    /// The position at which the session was last entered: by its start, by a seek, or by something else that begins.
    Time entry() const { return m_entry; }
    EntryId entryId() const { return m_entryId; } ///< Another one for each entry of any session.

private:
    struct LoggedEdit {
        Edit edit;
        Time at{}; ///< The position at which it was made.
    };

    std::shared_ptr<const Timeline> compiled() const;
    void seek(Time to, Time now);
    void enter(Time position, Time now);
    void goOnWith(std::shared_ptr<const Routine> routine, Time now);
    void reopenFrom(Time to);
    void edit(Edit edit);
    void react(PauseEvent event, Time now);

    std::shared_ptr<const Routine> m_routine;
    std::vector<LoggedEdit> m_log;
    std::shared_ptr<const Timeline> m_timeline;
    Transport m_transport;
    PauseState m_pause;
    HoldTotals m_holdTotals;
    Time m_position{};
    Time m_lastNow{};
    Time m_entry{};
    EntryId m_entryId = EntryId::next();
};

} // namespace unknot

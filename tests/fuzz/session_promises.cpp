#include "fuzz/session_promises.hpp"

#include "base/overloaded.hpp"
#include "fuzz/promise.hpp"
#include "fuzz/timeline_promises.hpp"
#include "session/session_ending.hpp"

#include <numeric>

namespace unknot::fuzz {
namespace {

// The device's clock may run 1 % faster or slower, and a position behind the sound jumps to it.
constexpr Time farthestJump = seconds(3);

template <typename... Types>
bool isOneOf(const Command& command) {
    return (std::holds_alternative<Types>(command) || ...);
}

bool mayEnter(const Command& command) {
    using namespace command;
    return isOneOf<Next, Previous, Seek, RepeatTurn, Restart, SwitchRoutine, ChangeWords, ReduceWords>(command);
}

bool mustEnter(const Command& command) {
    using namespace command;
    return isOneOf<Next, Previous, Seek, Restart>(command);
}

bool isEdit(const Command& command) {
    using namespace command;
    return isOneOf<Lengthen, Ease, SwitchRoutine>(command);
}

} // namespace

CheckedSession::CheckedSession(std::shared_ptr<const Routine> routine, Time start)
    : m_session(std::move(routine), m_now, start) {
    checkLayout(*m_session.timeline());
    check();
}

CheckedSession::Moment CheckedSession::moment() const {
    Moment moment;
    moment.position = m_session.position();
    const auto& totals = m_session.holdTotals().totals();
    moment.held = std::accumulate(totals.begin(), totals.end(), Time{0},
                                  [](Time sum, const HoldTotal& total) { return sum + total.time; });
    moment.entry = m_session.entryId();
    moment.timeline = m_session.timeline();
    moment.pause = m_session.pause();
    moment.running = m_session.running();
    moment.advisesHelp = advisesHelp(moment.timeline->segments().back());
    return moment;
}

void CheckedSession::pass(Time time) {
    advance(time);
    check();
}

void CheckedSession::run(int seconds) {
    for (int i = 0; i < seconds; ++i)
        advance(unknot::seconds(1));
    check();
}

void CheckedSession::advance(Time time) {
    const Moment before = moment();
    m_now += time;
    m_session.advance(m_now);
    const Moment after = moment();
    const Time moved = after.position - before.position;
    promise(moved >= Time{0}, "time alone never moves the position back");
    promise(before.running || moved == Time{0}, "a paused session stands still");
    promise(moved <= time + time / 50 + farthestJump, "a session is as fast as the clock");
    promise(after.entry == before.entry, "time alone makes no entry");
    promise(after.timeline == before.timeline, "time alone makes no timeline");
    promise(after.pause.person == before.pause.person, "time alone is no pause of the person");
    promise(after.held >= before.held && after.held - before.held <= moved, "only played time counts as held");
}

void CheckedSession::apply(const Command& command) {
    pass(Time{0});
    const Moment before = moment();
    m_session.apply(command, m_now);
    checkCommand(before, command);
    checkEase(before, command);
    check();
}

void CheckedSession::hear(Time ahead) {
    m_session.observe(m_session.position() + ahead, m_now);
    pass(Time{0});
}

void CheckedSession::checkCommand(const Moment& before, const Command& command) {
    const Moment after = moment();
    promise(after.held == before.held, "a command is no held time");
    const bool enters = after.entry != before.entry;
    promise(enters || after.position == before.position, "without an entry the position stays");
    if (before.pause.covered && !std::holds_alternative<command::Uncover>(command)) {
        promise(!enters, "a covered session keeps its entry");
        promise(after.timeline == before.timeline, "a covered session keeps its timeline");
        promise(after.pause == before.pause, "a covered session keeps its pauses");
        return;
    }
    promise(!enters || mayEnter(command), "only some commands make an entry");
    promise(enters || !mustEnter(command), "every seek makes an entry");
    promise(!enters || m_session.entry() == after.position, "an entry is at the position");
    promise(!after.pause.automatic, "any key ends an automatic pause");
    if (after.timeline != before.timeline) checkLayout(*after.timeline);
    if (isEdit(command)) checkPast(*before.timeline, *after.timeline, after.position);
}

// Without the person's word a cramp never counts as eased.
void CheckedSession::checkEase(const Moment& before, const Command& command) {
    const bool eases = std::holds_alternative<command::Ease>(command);
    m_mayEase = m_mayEase || eases;
    promise(eases || !before.advisesHelp || moment().advisesHelp, "only the person says that it eases");
    for (const bool left : {false, true})
        promise(m_mayEase || endingOf(m_session, left) != SessionEnding::eased, "no session ends eased by itself");
}

void CheckedSession::check() const {
    const Timeline& timeline = *m_session.timeline();
    const Time position = m_session.position();
    promise(position >= Time{0} && position <= timeline.length(), "the position is on the timeline");
    promise(m_session.entry() >= Time{0} && m_session.entry() <= timeline.length(), "the entry is on the timeline");
    promise(m_session.isOver() == (position == timeline.length()), "a session is over at its end");
    promise(&m_session.segment() == &timeline.at(position), "the segment is the one at the position");
    checkLookUps(timeline, position);
}

} // namespace unknot::fuzz

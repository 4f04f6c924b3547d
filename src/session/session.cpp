#include "session/session.hpp"

#include <algorithm>
#include <utility>

namespace unknot {
namespace {

constexpr Time gapFrom = seconds(2);
constexpr std::ptrdiff_t mostChanges = 1000;

// Said in its last moment, that it has eased changes nothing but what is told at the end.
bool isSame(const Segment& a, const Segment& b) {
    return a.written == b.written && a.length == b.length && a.helpAtEnd == b.helpAtEnd;
}

std::shared_ptr<const Timeline> played(const Routine& routine, const Edits& edits) {
    return std::make_shared<const Timeline>(compile(routine, edits, OpenHolds::maximum));
}

} // namespace

Session::Session(Routine routine, Time now, Time start, double speed)
    : m_routine(std::move(routine)), m_timeline(played(m_routine, m_edits)),
      m_transport(now, std::clamp(start, Time{0}, m_timeline->length()), speed), m_lastNow(now) {
    m_position = m_entry = m_transport.positionAt(now);
}

bool Session::over() const { return m_position >= m_timeline->length(); }

bool Session::running() const { return !m_pause.paused() && !over(); }

void Session::begin(Time now) {
    m_transport.seek(m_position, now);
    m_lastNow = now;
}

void Session::advance(Time now) {
    if (now - m_lastNow > gapFrom && running()) {
        m_transport.stop(m_lastNow);
        m_pause = afterEvent(m_pause, PauseEvent::gap);
    }
    m_lastNow = now;
    const Time before = std::exchange(m_position, std::min(m_transport.positionAt(now), m_timeline->length()));
    if (m_position > before) m_tally.add(*m_timeline, before, m_position);
}

void Session::apply(const Command& command, Time now) {
    advance(now);
    if (std::holds_alternative<command::Uncover>(command)) setPause(afterEvent(m_pause, PauseEvent::uncover), now);
    if (m_pause.covered) return;
    const bool toggle = std::holds_alternative<command::TogglePause>(command) && !over();
    setPause(afterEvent(m_pause, toggle ? PauseEvent::toggle : PauseEvent::activity), now);
    if (std::holds_alternative<command::Cover>(command)) setPause(afterEvent(m_pause, PauseEvent::cover), now);
    const std::size_t segment = m_timeline->at(m_position).written;
    const Time elapsed = m_position - m_timeline->at(m_position).start;
    if (std::holds_alternative<command::Next>(command)) seek(m_timeline->nextTurn(m_position), now);
    if (std::holds_alternative<command::Previous>(command)) seek(m_timeline->previousTurn(m_position), now);
    const bool mayRepeat = m_timeline->at(m_position).kind != SegmentKind::finish;
    if (std::holds_alternative<command::RepeatTurn>(command) && mayRepeat) seek(m_timeline->turnStart(m_position), now);
    if (const auto* to = std::get_if<command::Seek>(&command)) seek(to->to, now);
    if (const auto* lengthen = std::get_if<command::Lengthen>(&command)) edit(Lengthen{segment, lengthen->by, elapsed});
    if (std::holds_alternative<command::Eased>(command)) edit(Eased{segment, elapsed});
    if (const auto* instead = std::get_if<command::Instead>(&command)) goOnWith(instead->routine, now);
    if (std::holds_alternative<command::Restart>(command)) {
        m_edits.clear();
        m_editedAt.clear();
        m_timeline = played(m_routine, m_edits);
        seek(Time{0}, now);
    }
}

void Session::observe(Time audible, Time at) {
    if (running()) m_transport.observe(audible, at);
}

void Session::setPause(PauseState next, Time now) {
    const bool was = m_pause.paused();
    m_pause = next;
    if (!was && next.paused()) m_transport.stop(now);
    if (was && !next.paused()) m_transport.go(now);
}

void Session::seek(Time to, Time now) {
    reopenFrom(to);
    enter(std::clamp(to, Time{0}, m_timeline->length()), now);
}

void Session::enter(Time position, Time now) {
    m_position = m_entry = position;
    m_transport.seek(position, now);
    m_entryId = EntryId::next();
}

// Where the present stage just goes on, so does what is said of it.
void Session::goOnWith(std::shared_ptr<const Routine> routine, Time now) {
    const auto isChange = [](const Edit& edit) { return std::holds_alternative<Instead>(edit); };
    if (!routine || std::ranges::count_if(m_edits, isChange) >= mostChanges) return;
    const Segment& before = m_timeline->at(m_position);
    const std::size_t segment = before.written;
    edit(Instead{segment, m_position - before.start, std::move(routine)});
    if (m_timeline->at(m_position).written != segment) enter(m_position, now);
}

// Going back to where it has eased, or before, means that it has not: the hold or the group is open again. Likewise,
// another routine is not gone on with before that was asked for; all that was asked for since was about that one.
void Session::reopenFrom(Time to) {
    const std::size_t written = m_timeline->at(to).written;
    Edits kept;
    std::vector<Time> keptAt;
    for (std::size_t i = 0; i < m_edits.size(); ++i) {
        const auto* eased = std::get_if<Eased>(&m_edits[i]);
        if (std::holds_alternative<Instead>(m_edits[i]) && m_editedAt[i] > to) break;
        if (eased && eased->segment >= written) continue;
        kept.push_back(m_edits[i]);
        keptAt.push_back(m_editedAt[i]);
    }
    if (kept.size() == m_edits.size()) return;
    m_edits = std::move(kept);
    m_editedAt = std::move(keptAt);
    m_timeline = played(m_routine, m_edits);
}

// What does nothing is not worth a place in the log; over, there is nothing left to edit.
void Session::edit(Edit edit) {
    if (over()) return;
    m_edits.push_back(std::move(edit));
    auto next = played(m_routine, m_edits);
    if (std::ranges::equal(next->segments(), m_timeline->segments(), isSame)) {
        m_edits.pop_back();
        return;
    }
    m_editedAt.push_back(m_position);
    m_timeline = std::move(next);
}

} // namespace unknot

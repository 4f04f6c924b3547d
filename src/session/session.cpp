#include "session/session.hpp"

#include "base/overloaded.hpp"
#include "routine/family.hpp"
#include "timeline/revision/revision.hpp"

#include <algorithm>
#include <utility>

namespace unknot {
namespace {

constexpr Time gapFrom = seconds(2);
constexpr std::ptrdiff_t mostChanges = 1000;

// If the person says in the last moment of a stage that it has eased, only the advice at the end changes.
bool isSame(const Segment& a, const Segment& b) {
    return a.originalIndex == b.originalIndex && a.length == b.length && advisesHelp(a) == advisesHelp(b);
}

bool isSwitch(const Edit& logged) { return std::holds_alternative<edit::SwitchRoutine>(logged); }

bool isSameCue(const Cue& a, const Cue& b) {
    return a.at == b.at && a.kind == b.kind && a.spoken == b.spoken && a.caption == b.caption;
}

// True if both sound the same up to `position`.
bool soundSame(const Timeline& a, const Timeline& b, Time position) {
    const auto next = [position](const Timeline& timeline) {
        return std::ranges::upper_bound(timeline.cues(), position, {}, &Cue::at);
    };
    return std::equal(a.cues().begin(), next(a), b.cues().begin(), next(b), isSameCue);
}

} // namespace

Session::Session(std::shared_ptr<const Routine> routine, Time now, Time start, double speed)
    : m_routine(std::move(routine)), m_timeline(compiled()),
      m_transport(now, std::clamp(start, Time{0}, m_timeline->length()), speed), m_lastNow(now) {
    m_position = m_entry = m_lastInput = m_transport.positionAt(now);
}

std::shared_ptr<const Routine> Session::routine() const {
    for (std::size_t i = m_log.size(); i > 0; --i)
        if (const auto* other = std::get_if<edit::SwitchRoutine>(&m_log[i - 1])) return other->routine;
    return m_routine;
}

bool Session::isOver() const { return m_position >= m_timeline->length(); }

bool Session::running() const { return !m_pause.paused() && !isOver(); }

void Session::begin(Time now) {
    m_transport.seek(m_position, now);
    m_lastNow = now;
}

void Session::advance(Time now) {
    if (now - m_lastNow > gapFrom && running()) {
        m_transport.stop(m_lastNow);
        m_pause = nextPauseState(m_pause, PauseEvent::gap);
    }
    m_lastNow = now;
    const Time before = std::exchange(m_position, std::min(m_transport.positionAt(now), m_timeline->length()));
    if (m_position > before) m_holdTotals.add(*m_timeline, before, m_position);
}

void Session::apply(const Command& command, Time now) {
    advance(now);
    if (std::holds_alternative<command::Uncover>(command)) react(PauseEvent::uncover, now);
    if (m_pause.covered) return;
    const bool toggles = std::holds_alternative<command::TogglePause>(command) && !isOver();
    react(toggles ? PauseEvent::toggle : PauseEvent::activity, now);
    const std::size_t present = segment().originalIndex;
    const Time elapsed = m_position - segment().start;
    const Overloaded perform{
        [](command::TogglePause) {},
        [](command::Uncover) {},
        [](command::Activity) {},
        [&](command::Cover) { react(PauseEvent::cover, now); },
        [&](command::Next) { seek(m_timeline->nextStart(m_position), now); },
        [&](command::Previous) { seek(m_timeline->previousTurnStart(m_position), now); },
        [&](command::RepeatTurn) {
            if (segment().kind() != SegmentKind::finish) seek(m_timeline->turnStart(m_position), now);
        },
        [&](command::Seek seeking) { seek(seeking.to, now); },
        [&](command::Lengthen lengthening) {
            edit(edit::Lengthen{present, lengthening.by, elapsed});
        },
        [&](command::Ease) {
            edit(edit::Ease{present, elapsed});
        },
        [&](command::ChangeWords change) { changeWords(change.words, now); },
        [&](command::ReduceWords) { changeWords(fewerWords(m_routine->words), now); },
        [&](const command::SwitchRoutine& other) { switchRoutine(other.routine, now); },
        [&](command::Restart) {
            m_log.clear();
            m_timeline = compiled();
            seek(Time{0}, now);
        },
    };
    std::visit(perform, command);
    m_lastInput = m_position;
}

bool Session::revise(std::shared_ptr<const Routine> routine, Time now) {
    advance(now);
    if (isOver() || std::ranges::any_of(m_log, isSwitch)) return true;
    Revision revision = unknot::revise(*m_routine, m_log, m_position, *routine);
    const bool goesOn =
        revision.position == m_position && soundSame(*m_timeline, *revision.timeline, revision.position);
    m_routine = std::move(routine);
    m_log = std::move(revision.edits);
    m_timeline = std::move(revision.timeline);
    if (!goesOn) enter(revision.position, now);
    if (!revision.isSamePlace) react(PauseEvent::stop, now);
    return revision.isSamePlace;
}

void Session::observe(Time audible, Time at) {
    if (running()) m_transport.observe(audible, at);
}

void Session::react(PauseEvent event, Time now) {
    const bool was = std::exchange(m_pause, nextPauseState(m_pause, event)).paused();
    if (!was && m_pause.paused()) m_transport.stop(now);
    if (was && !m_pause.paused()) m_transport.go(now);
}

std::shared_ptr<const Timeline> Session::compiled() const {
    return std::make_shared<const Timeline>(compile(*m_routine, m_log, OpenHoldLength::maximum));
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

// Enters anew only if a new stage begins. If the current stage goes on, its speech does too.
void Session::switchRoutine(std::shared_ptr<const Routine> routine, Time now) {
    if (!routine || std::ranges::count_if(m_log, isSwitch) >= mostChanges) return;
    const std::size_t present = segment().originalIndex;
    edit(edit::SwitchRoutine{present, m_position - segment().start, std::move(routine)});
    if (segment().originalIndex != present) enter(m_position, now);
}

// Going back to a segment that eased, or before it, undoes the easing. Going back to before a switch of routines undoes
// it, and all edits after it, because they were made to the other routine.
void Session::reopenFrom(Time to) {
    const Segment& segment = m_timeline->at(to);
    const std::pair place{segment.originalIndex, to - segment.start};
    const std::size_t before = m_log.size();
    const auto comesLater = [&](const Edit& logged) {
        const auto* other = std::get_if<edit::SwitchRoutine>(&logged);
        return other && std::pair{other->segment, other->elapsed} > place;
    };
    m_log.erase(std::ranges::find_if(m_log, comesLater), m_log.end());
    std::erase_if(m_log, [&](const Edit& logged) {
        const auto* eased = std::get_if<edit::Ease>(&logged);
        return eased && eased->segment >= place.first;
    });
    if (m_log.size() != before) m_timeline = compiled();
}

// A time to get ready begins anew, with the other words and the time that they need. All other lengths stay.
void Session::changeWords(WordAmount words, Time now) {
    if (m_routine->words == words || isOver()) return;
    auto changed = std::make_shared<Routine>(*m_routine);
    changed->words = words;
    m_routine = std::move(changed);
    const std::size_t present = segment().originalIndex;
    const Time elapsed = segment().kind() == SegmentKind::ready ? Time{0} : m_position - segment().start;
    m_timeline = compiled();
    const auto same = std::ranges::find(m_timeline->segments(), present, &Segment::originalIndex);
    enter(same->start + elapsed, now);
}

// Does not log an edit that changes nothing. After the end every edit is ignored.
void Session::edit(Edit edit) {
    if (isOver()) return;
    m_log.push_back(std::move(edit));
    auto next = compiled();
    if (std::ranges::equal(next->segments(), m_timeline->segments(), isSame))
        m_log.pop_back();
    else
        m_timeline = std::move(next);
}

} // namespace unknot

#include "application/playing.hpp"

namespace unknot {

Playing::Played Playing::begun(Routine routine, Time now, Time from, bool cramp) {
    Session session(std::make_shared<const Routine>(routine), now, from, m_speed);
    return {std::move(routine), std::move(session), cramp};
}

void Playing::play(Routine routine, Time now, Time from) {
    m_played = begun(std::move(routine), now, from, false);
    m_stopped = false;
}

void Playing::playCramp(Routine routine, Time now, bool interrupts) {
    // What is kept already was meant to be gone on with; what came after it was not.
    if (interrupts && m_played && !m_interrupted) {
        m_played->session.apply(command::Cover{}, now);
        m_interrupted = std::move(m_played);
    }
    m_played = begun(std::move(routine), now, Time{0}, true);
    m_stopped = false;
}

bool Playing::playInstead(Routine routine, Time now) {
    if (!m_played) return false;
    const auto before = m_played->session.timeline();
    auto instead = std::make_shared<const Routine>(std::move(routine));
    m_played->session.apply(command::Instead{instead}, now);
    if (m_played->session.timeline() == before) return false;
    m_played->routine = *instead;
    return true;
}

void Playing::resume(Time now) {
    m_played = std::move(m_interrupted);
    m_interrupted.reset();
    m_stopped = false;
    m_played->session.apply(command::Uncover{}, now);
    m_played->session.apply(command::RepeatTurn{}, now);
}

void Playing::playAgain(Time now) {
    m_played = begun(Routine(m_played->routine), now, Time{0}, m_played->cramp);
    m_stopped = false;
}

void Playing::read(Routine routine, Time now) { m_reading = begun(std::move(routine), now, Time{0}, false); }

void Playing::stop(Time now) {
    apply(command::Cover{}, now);
    m_stopped = true;
}

// That it has eased is said a moment before its stage ends, and from then on no advice to get help stands at the end.
const Session* Playing::leftCramp() const {
    if (!m_played || !m_played->cramp || !m_stopped) return nullptr;
    const Session& session = m_played->session;
    const auto timeline = session.timeline();
    const bool lasts = mayEase(session.segment()) && advisesHelp(timeline->segments().back());
    return lasts ? &session : nullptr;
}

void Playing::goBack(Time now) {
    m_stopped = false;
    apply(command::Uncover{}, now);
}

void Playing::forget() {
    m_played.reset();
    m_interrupted.reset();
    m_reading.reset();
    m_stopped = false;
}

void Playing::begin(Time now) {
    if (Played* playing = current()) playing->session.begin(now);
}

void Playing::advance(Time now) {
    if (Played* playing = current()) playing->session.advance(now);
    if (!m_reading) return;
    m_reading->session.advance(now);
    if (m_reading->session.over()) m_reading.reset();
}

void Playing::apply(const Command& command, Time now) {
    if (Played* playing = current()) playing->session.apply(command, now);
}

void Playing::togglePause(Time now) {
    Session* session = heardSession();
    if (session && !session->pause().covered) session->apply(command::TogglePause{}, now);
}

void Playing::stir(Time now) {
    apply(command::Activity{}, now);
    if (m_reading) m_reading->session.apply(command::Activity{}, now);
}

void Playing::cover(bool covered, Time now) {
    Played* playing = current();
    if (!playing || playing->session.pause().covered == covered) return;
    if (covered)
        playing->session.apply(command::Cover{}, now);
    else
        playing->session.apply(command::Uncover{}, now);
}

void Playing::observe(Time audible, Time at) {
    if (Session* session = heardSession()) session->observe(audible, at);
}

Session* Playing::heardSession() {
    if (m_reading) return &m_reading->session;
    Played* playing = current();
    return playing ? &playing->session : nullptr;
}

const Session* Playing::played() const { return m_played && !m_stopped ? &m_played->session : nullptr; }

const Session* Playing::heard() const { return m_reading ? &m_reading->session : played(); }

Finished Playing::finished() const {
    if (!m_played) return {};
    return {m_played->routine.title, m_played->session.tally().held(), m_played->cramp};
}

} // namespace unknot

#include "application/application.hpp"

#include "application/help_reading.hpp"
#include "application/sound_sample.hpp"

#include <algorithm>

namespace unknot {
namespace {

constexpr Time faultTime = seconds(8);

constexpr Time dayQuestionTime = seconds(4);
constexpr auto dayQuestion = "Press N again for day. It is bright.";

constexpr auto noCramp = "What to do in a cramp cannot be read: a file of the program is damaged.";

} // namespace

// To read every routine takes its time.
void Application::readCards(Time now) {
    m_cardWishes = wishes();
    Outside::Listed listed = m_outside.cards(*m_cardWishes);
    m_filter.setCards(std::move(listed.cards));
    if (!listed.notice.empty()) m_notices.say(std::move(listed.notice), faultTime, now);
}

// What was written or mended meanwhile is there, and each routine as it would be played now.
void Application::refreshCards(Showing closed, Time now) {
    const bool written = closed == Showing::newRoutine || closed == Showing::mistakes;
    const bool fresh = m_cardWishes && m_cardWishes->position == wishes().position;
    if (written || !fresh) readCards(now);
}

void Application::showHome(Time now) {
    m_playing.forget();
    m_path.begin(Showing::home);
    m_homeIsBehind = true;
    m_mistaken.reset();
    m_filter.end();
    readCards(now);
    focusFirstCard();
    light(LightWish::automatic);
}

// Whoever only presses Enter then has a routine, and never what they did not look for.
void Application::focusFirstCard() {
    const auto& found = cards();
    std::optional<Action> first;
    if (!found.empty()) first = action::Open{found.front().id};
    if (found.empty() && !filter().empty() && offersNewRoutine()) first = action::NewRoutine{};
    m_path.setFocus(std::move(first));
}

void Application::showPlayer(Routine routine, Time now, Time from) {
    light(routine.light);
    m_playing.play(std::move(routine), now, from);
    m_path.begin(Showing::player);
}

void Application::startCramp(CrampMuscle muscle, Time now) {
    auto found = m_outside.cramp(muscle, wishes());
    if (!found.routine) {
        if (m_path.showing() != Showing::help) m_helpLead = noCramp;
        m_notices.say(noCramp, faultTime, now);
        // The card can be read without any file; home is filled when Back shows it.
        if (plays(Showing::home) && !m_homeIsBehind) {
            m_homeIsBehind = true;
            light(LightWish::automatic);
        }
        m_path.open(Showing::help);
        return;
    }
    sayAfterCramp(std::move(found.notice));
    showCramp(muscle, std::move(*found.routine), now);
}

void Application::showCramp(CrampMuscle muscle, Routine routine, Time now) {
    light(routine.light);
    m_playing.playCramp(std::move(routine), now, plays(Showing::player));
    m_muscle = muscle;
    m_path.begin(Showing::cramp);
}

// What was counted goes on as long as it has not eased.
void Application::changeMuscle(CrampMuscle muscle, Time now) {
    m_path.closeAll();
    const Session* session = m_playing.played();
    const bool lasts = session && mayEase(session->segment());
    if (lasts && muscle == m_muscle) return;
    if (!lasts) return startCramp(muscle, now);
    auto found = m_outside.cramp(muscle, wishes());
    if (!found.routine) return m_notices.say(noCramp, faultTime, now);
    if (!m_playing.playInstead(std::move(*found.routine), now)) return startCramp(muscle, now);
    sayAfterCramp(std::move(found.notice));
    m_muscle = muscle;
}

void Application::showMistakes(const std::string& id, Time now) {
    readCards(now);
    const Card* card = m_filter.card(id);
    if (card && card->broken()) {
        m_mistaken = *card;
        m_path.open(Showing::mistakes);
        return;
    }
    m_path.closeAll();
    m_notices.say(card ? card->title + " has no mistakes now." : "The file of '" + id + "' is not there any more.",
                  faultTime, now);
}

// Whoever has done something is told so; else there is nothing to be told of.
void Application::leaveWhatPlays(Time now) {
    const Finished done = m_playing.finished();
    m_playing.stop(now);
    if (done.cramp || !done.held.empty() || mayResume()) return finish(now);
    if (m_homeIsBehind) return showHome(now);
    m_leaving = true;
}

bool Application::asksForDay(Time now) const {
    return m_light == Light::night && m_dayAskedAt && now - *m_dayAskedAt < dayQuestionTime;
}

void Application::on(const action::Cramp& asked, Time now) {
    if (plays(Showing::cramp)) return changeMuscle(asked.muscle, now);
    startCramp(asked.muscle, now);
}

void Application::on(const action::Easing&, Time now) {
    if (!m_path.covered()) m_playing.apply(command::Eased{}, now);
}

void Application::on(const action::Open& asked, Time now) {
    auto routine = m_outside.routine(asked.id, wishes());
    if (!routine) return showMistakes(asked.id, now);
    const Card* card = m_filter.card(asked.id);
    if (card && card->cramp) return showCramp(*card->cramp, std::move(*routine), now);
    showPlayer(std::move(*routine), now);
}

void Application::on(const action::Warmth&, Time now) {
    if (auto routine = m_outside.warmth(wishes())) return showPlayer(std::move(*routine), now);
    m_notices.say("The routine for warmth cannot be read.", faultTime, now);
}

void Application::on(const action::Resume&, Time now) {
    if (!mayResume()) return;
    m_playing.resume(now);
    light(m_playing.played()->timeline()->light());
    m_path.begin(Showing::player);
}

// The muscle is the one that was left, and so is what was counted.
void Application::on(const action::BackToCramp&, Time now) {
    if (!m_playing.leftCramp()) return;
    m_playing.goBack(now);
    light(m_playing.played()->timeline()->light());
    m_path.begin(Showing::cramp);
}

void Application::on(const action::NewRoutine&, Time) {
    m_made = m_outside.makeRoutine();
    m_path.open(Showing::newRoutine);
}

void Application::on(const action::Help&, Time) {
    if (showing() != Showing::help) m_helpLead = leadAtEnd();
    m_path.open(Showing::help);
}

void Application::on(const action::ReadHelp&, Time now) {
    if (m_playing.reading()) return m_playing.stopReading();
    on(action::Help{}, now);
    readHere(helpReading(), now);
}

void Application::readHere(Routine routine, Time now) {
    m_playing.read(std::move(routine), now);
    m_readingOn = showing();
}

void Application::on(const action::OpenSettings&, Time) { m_path.open(Showing::settings); }

void Application::on(const action::Change& asked, Time now) {
    m_choices.change(asked.setting, asked.by);
    if (asked.setting == Setting::light) light(m_lightWish);
    save(now);
    auto sample = soundSample(asked.setting);
    // A cramp goes on beneath, and is heard itself.
    if (sample && showing() == Showing::settings && !plays(Showing::cramp)) readHere(std::move(*sample), now);
}

void Application::on(const action::PutNoteAway&, Time now) {
    m_choices.putNoteAway();
    save(now);
    // It is not there any more to have the focus.
    if (showing() == Showing::home && focus() == Action{action::PutNoteAway{}}) focusFirstCard();
}

void Application::on(const action::Find&, Time) {
    if (showing() != Showing::home || finding()) return;
    m_filter.begin();
    m_path.toFirstPage();
    focusFirstCard();
}

void Application::on(const action::Type& asked, Time) {
    if (showing() != Showing::home || !finding()) return;
    m_filter.type(asked.character);
    m_path.toFirstPage();
    focusFirstCard();
}

void Application::on(const action::Backspace&, Time) {
    if (showing() != Showing::home || !finding()) return;
    m_filter.backspace();
    m_path.toFirstPage();
    focusFirstCard();
}

void Application::on(const action::TurnPage& asked, Time) {
    const int before = page();
    m_path.turnPage(asked.by);
    // Left and Right are to change no row that is out of sight.
    const bool onRow = focus() && std::holds_alternative<action::Change>(*focus());
    if (showing() == Showing::settings && page() != before && onRow) m_path.setFocus(std::nullopt);
}

void Application::on(const action::Back&, Time now) {
    if (showing() == Showing::home && finding()) {
        m_filter.end();
        m_path.toFirstPage();
        focusFirstCard();
        return;
    }
    const Showing closed = showing();
    // The card that came by itself, and the same one being read, are one screen.
    if (showing() == Showing::help && !m_helpLead.empty() && m_helpLead == leadAtEnd()) m_path.closeAll();
    if (m_path.close()) {
        if (showing() == Showing::home) refreshCards(closed, now);
        return;
    }
    if (plays(Showing::player) || plays(Showing::cramp)) return leaveWhatPlays(now);
    if (plays(Showing::done) && m_homeIsBehind) return showHome(now);
    m_leaving = true;
}

void Application::on(const action::Home&, Time now) { showHome(now); }

void Application::on(const action::ComeBack&, Time now) {
    if (showing() == Showing::home || showing() == Showing::newRoutine) readCards(now);
    if (showing() == Showing::mistakes) on(action::Again{}, now);
}

void Application::on(const action::Again&, Time now) {
    if (showing() == Showing::mistakes && m_mistaken) return showMistakes(std::string(m_mistaken->id), now);
    if (showing() == Showing::player || showing() == Showing::cramp) return m_playing.apply(command::Restart{}, now);
    if (showing() != Showing::done) return;
    const bool cramp = m_playing.finished().cramp;
    m_playing.playAgain(now);
    light(m_playing.played()->timeline()->light());
    m_path.begin(cramp ? Showing::cramp : Showing::player);
}

void Application::on(const action::Pause&, Time now) { m_playing.togglePause(now); }

void Application::on(const action::Skip& asked, Time now) {
    if (showing() != Showing::player) return;
    if (asked.by > 0)
        m_playing.apply(command::Next{}, now);
    else
        m_playing.apply(command::Previous{}, now);
}

void Application::on(const action::Lengthen& asked, Time now) {
    if (showing() == Showing::player) m_playing.apply(command::Lengthen{asked.by}, now);
}

void Application::on(const action::Seek& asked, Time now) {
    const Session* session = m_playing.played();
    if (showing() != Showing::player || !session) return;
    const double share = std::clamp(asked.share, 0.0, 1.0);
    m_playing.apply(command::Seek{session->timeline()->positionOnStrip(share)}, now);
}

void Application::on(const action::Volume& asked, Time now) {
    m_choices.turnVolume(asked.by);
    say("Volume " + std::to_string(m_choices.volume() * 10) + " %", now);
}

void Application::on(const action::Mute&, Time now) {
    m_choices.toggleMute();
    say(muted() ? "Sound off" : "Sound on", now);
}

// Eyes that are used to the dark are to be asked first.
void Application::on(const action::ToggleLight&, Time now) {
    if (m_light == Light::night && !asksForDay(now)) {
        m_dayAskedAt = now;
        return m_notices.say(dayQuestion, dayQuestionTime, now);
    }
    m_dayAskedAt.reset();
    m_notices.withdraw(dayQuestion);
    m_choices.setLight(m_light == Light::day ? LightWish::night : LightWish::day);
    light(m_lightWish);
}

// The window's own matter.
void Application::on(const action::FullScreen&, Time) {}

void Application::on(const action::Touch&, Time) {}

} // namespace unknot

#include "application/transitions.hpp"

#include "application/spoken_routines.hpp"
#include "routine/family.hpp"

#include <algorithm>

namespace unknot {
namespace {

constexpr Time noticeTime = seconds(2);
constexpr Time dayQuestionTime = seconds(4);

class ActionHandler {
public:
    ActionHandler(State& state, ActionTime time) : m_state(state), m_time(time) {}

    Effects handle(const Action& action) {
        std::visit([this](const auto& asked) { on(asked); }, action);
        return std::move(m_effects);
    }

private:
    void on(const action::StartCramp& asked) {
        if (const auto* cramp = m_state.baseIf<base::Cramp>()) {
            m_state.overlays.clear();
            if (cramp->muscle == asked.muscle && mayEase(cramp->session.segment())) return;
        }
        m_effects.emplace_back(effect::ReadCramp{asked.muscle, m_state.routineOverrides()});
    }

    void on(const action::Ease&) {
        if (Session* session = m_state.activeSession(); session && !m_state.covered()) apply(*session, command::Ease{});
    }

    void on(const action::OpenCard& asked) {
        m_effects.emplace_back(effect::ReadRoutine{asked.id, m_state.routineOverrides()});
    }
    void on(const action::ShowWarnings& asked) {
        if (home()) readCards(asked.id);
    }
    void on(const action::PlayWarmPack&) { m_effects.emplace_back(effect::ReadWarmPack{m_state.routineOverrides()}); }

    void on(const action::NewRoutine&) { open(m_state, overlay::RoutineTitle{}); }
    void on(const action::MakeRoutine&) {
        if (const auto* asked = m_state.topIf<overlay::RoutineTitle>())
            m_effects.emplace_back(effect::MakeRoutine{asked->title.text()});
    }
    void on(const action::OpenEditor& asked) {
        const std::string file = asked.file.empty() ? m_state.editablePath() : asked.file;
        if (!file.empty()) m_effects.emplace_back(effect::OpenEditor{file});
    }
    void on(const action::CopyPath&) {
        const auto* page = madeRoutine();
        if (!page) return;
        m_effects.emplace_back(effect::Copy{page->made.file});
        say("The path is copied.");
    }

    void on(const action::Resume&) {
        if (!m_state.interrupted) return;
        Session session = std::move(*m_state.interrupted);
        m_state.interrupted.reset();
        apply(session, command::Uncover{});
        apply(session, command::RepeatTurn{});
        begin(m_state, base::Player{std::move(session)}, m_time);
    }

    void on(const action::BackToCramp&) {
        if (!m_state.leftCrampTime()) return;
        auto& done = *m_state.baseIf<base::Done>();
        apply(done.session, command::Uncover{});
        begin(m_state, base::Cramp{std::move(done.session), *done.cramp}, m_time);
    }

    void on(const action::OpenHelp&) { openHelp(m_state, m_state.helpReasonAtEnd()); }

    void on(const action::ReadHelp&) {
        openHelp(m_state, m_state.helpReasonAtEnd());
        auto& reading = m_state.topIf<overlay::Help>()->reading;
        if (reading)
            reading.reset();
        else
            reading = begun(helpReadingRoutine());
    }

    void on(const action::OpenSettings&) {
        if (!m_state.topIf<overlay::Settings>()) open(m_state, overlay::Settings{});
    }

    void on(const action::ChangeSetting& asked) {
        m_state.preferences.change(asked.setting, asked.by);
        if (asked.setting == Setting::light) m_state.hour = m_time.hour;
        save();
        auto* settings = m_state.topIf<overlay::Settings>();
        auto sample = soundSample(asked.setting, m_state.light());
        // A cramp goes on under the settings, and its own sound must stay audible.
        if (settings && sample && !m_state.baseIf<base::Cramp>()) settings->sample = begun(std::move(*sample));
    }

    void on(const action::DismissNote&) {
        m_state.preferences.dismissNote();
        save();
        // The focused button has disappeared.
        if (home() && m_state.focus() == Action{action::DismissNote{}}) focusFirstCard(m_state);
    }

    void on(const action::Find&) {
        if (m_state.finding()) return home()->cards.begin();
        if (!home()) return;
        filter([](CardFilter& cards) { cards.begin(); });
        if (home()->isCut) m_effects.emplace_back(effect::ReadCards{m_state.routineOverrides(), {}, true});
    }

    void on(const action::TypeCharacter& asked) {
        edit([&](auto& field) { field.type(asked.character); });
    }
    void on(const action::Paste& asked) {
        edit([&](auto& field) { field.paste(asked.text); });
    }
    void on(const action::Backspace&) {
        edit([](auto& field) { field.backspace(); });
    }
    void on(const action::DeleteWord&) {
        edit([](auto& field) { field.deleteWord(); });
    }
    void on(const action::SelectAll&) {
        if (m_state.finding()) home()->cards.selectAll();
        if (auto* asked = m_state.topIf<overlay::RoutineTitle>()) asked->title.selectAll();
    }

    void on(const action::TurnPage& asked) {
        Page& page = m_state.page();
        const int before = page.number;
        page.turn(asked.by);
        // Left and Right would change a row that is out of sight.
        const bool onRow = page.focus && std::holds_alternative<action::ChangeSetting>(*page.focus);
        if (m_state.topIf<overlay::Settings>() && page.number != before && onRow) page.focus.reset();
    }

    void on(const action::Back&) {
        if (m_state.finding()) return filter([](CardFilter& cards) { cards.end(); });
        // The help card at the end of a cramp and the same card read aloud look like one screen, so close both.
        const auto* help = m_state.topIf<overlay::Help>();
        if (help && !help->reason.empty() && help->reason == m_state.helpReasonAtEnd()) m_state.overlays.clear();
        if (m_state.covered()) return close();
        if (m_state.activeSession()) return leave();
        if (m_state.baseIf<base::Done>() && m_state.homeIsBehind) return showHome(m_state, m_time, m_effects);
        m_state.leaving = true;
    }

    void on(const action::CloseWindow&) {
        if (const auto* routine = m_state.baseIf<base::Player>()) rememberDone(routine->session, m_effects);
        if (m_state.interrupted) rememberDone(*m_state.interrupted, m_effects);
        m_state.leaving = true;
    }
    void on(const action::GoHome&) { showHome(m_state, m_time, m_effects); }

    void on(const action::ActivateWindow&) {
        if (home() || m_state.topIf<overlay::NewRoutine>()) readCards();
        if (m_state.topIf<overlay::Mistakes>()) on(action::Repeat{});
    }

    void on(const action::Repeat&) {
        if (const auto* mistakes = m_state.topIf<overlay::Mistakes>()) return readCards(mistakes->card.id);
        if (m_state.covered()) return;
        if (Session* session = m_state.activeSession()) return apply(*session, command::Restart{});
        const auto* done = m_state.baseIf<base::Done>();
        if (!done) return;
        Session session(done->session.routine(), m_time.now, Time{0}, m_state.speed);
        const auto cramp = done->cramp;
        begin(m_state, cramp ? Base{base::Cramp{std::move(session), *cramp}} : Base{base::Player{std::move(session)}},
              m_time);
    }

    void on(const action::TogglePause&) {
        Session* session = m_state.audibleSession();
        if (session && !session->pause().covered) apply(*session, command::TogglePause{});
    }

    void on(const action::Skip& asked) {
        if (Session* session = player())
            apply(*session, asked.by > 0 ? Command{command::Next{}} : Command{command::Previous{}});
    }

    void on(const action::Lengthen& asked) {
        if (Session* session = player()) apply(*session, command::Lengthen{asked.by});
    }

    void on(const action::Seek& asked) {
        Session* session = player();
        if (!session) return;
        const double share = std::clamp(asked.share, 0.0, 1.0);
        apply(*session, command::Seek{session->timeline()->positionOnStrip(share)});
    }

    void on(const action::ReduceWords&) {
        Session* session = player();
        if (!session) return;
        apply(*session, command::ReduceWords{});
        m_state.preferences.setWords(session->words());
        say("Words: " + std::string(nameOf(session->words())));
    }

    void on(const action::ChangeVolume& asked) {
        const Light light = m_state.light();
        m_state.preferences.changeVolume(asked.by, light);
        say("Volume " + std::to_string(m_state.preferences.volume(light) * 10) + " %");
    }

    void on(const action::ToggleMute&) {
        m_state.preferences.toggleMute();
        say(m_state.preferences.muted() ? "Sound off" : "Sound on");
    }

    // Asks first, because the bright screen dazzles eyes that are used to the dark.
    void on(const action::ToggleLight&) {
        if (m_state.light() == Light::night && !m_state.asksForDay(m_time.now))
            return m_state.notices.show(dayQuestion, dayQuestionTime, m_time.now);
        m_state.notices.withdraw(dayQuestion);
        m_state.preferences.setLight(m_state.light() == Light::day ? LightMode::night : LightMode::day);
        m_state.hour = m_time.hour;
    }

    // The window handles it.
    void on(const action::ToggleFullScreen&) {}

    void on(const action::Activity&) {}

    // Null if another screen or an overlay is shown.
    base::Home* home() { return m_state.covered() ? nullptr : m_state.baseIf<base::Home>(); }
    Session* player() { return m_state.screenId() == ScreenId::player ? m_state.activeSession() : nullptr; }

    Session begun(Routine routine) const {
        return {std::make_shared<const Routine>(std::move(routine)), m_time.now, Time{0}, m_state.speed};
    }
    void apply(Session& session, const Command& command) { session.apply(command, m_time.now); }
    void say(std::string text) { m_state.notices.show(std::move(text), noticeTime, m_time.now); }
    void save() { m_effects.emplace_back(effect::Save{m_state.preferences.stored()}); }
    void readCards(std::string mistakesOf = {}) {
        m_effects.emplace_back(unknot::readCards(m_state, std::move(mistakesOf)));
    }

    // The page of a new routine, if its file was made.
    const overlay::NewRoutine* madeRoutine() const {
        const auto* page = m_state.topIf<overlay::NewRoutine>();
        return page && page->made.fault.empty() ? page : nullptr;
    }

    // Changes the text that the person types: the filter of home, or the title of a new routine.
    void edit(auto change) {
        if (m_state.finding()) return filter(change);
        if (auto* asked = m_state.topIf<overlay::RoutineTitle>()) change(asked->title);
    }

    void filter(auto change) {
        change(home()->cards);
        m_state.page().number = 0;
        focusFirstCard(m_state);
    }

    // Reads the files again if they may have changed on disk, or if a setting did that they depend on.
    void close() {
        const bool written = m_state.topIf<overlay::NewRoutine>() || m_state.topIf<overlay::Mistakes>();
        m_state.overlays.pop_back();
        if (!home()) return;
        if (written || home()->cardOverrides != m_state.routineOverrides()) readCards();
    }

    // Skips the done screen if no stretch was held.
    void leave() {
        Session& session = *m_state.activeSession();
        if (m_state.baseIf<base::Cramp>() || !session.holdTotals().totals().empty() || m_state.interrupted) {
            apply(session, command::Cover{});
            return showDone(m_state, true, m_time.now, m_effects);
        }
        if (m_state.homeIsBehind) return showHome(m_state, m_time, m_effects);
        m_state.leaving = true;
    }

    State& m_state;
    ActionTime m_time;
    Effects m_effects;
};

} // namespace

Effects handle(State& state, const Action& action, ActionTime time) {
    // ActivateWindow is no input: a window can come to the front unseen. The pause key ends an automatic pause itself.
    if (std::holds_alternative<action::TogglePause>(action))
        recordInput(state, time.now);
    else if (!std::holds_alternative<action::ActivateWindow>(action))
        recordActivity(state, time.now);
    const ScreenId before = state.screenId();
    const bool pressed = state.focus() == action;
    Effects effects = ActionHandler(state, time).handle(action);
    applyCover(state, time.now);
    // Returns the keys to their usual meaning. Only a question keeps the focus, because the same press answers it.
    const bool hasKeys = state.screenId() == ScreenId::player || state.screenId() == ScreenId::cramp;
    if (pressed && hasKeys && state.screenId() == before && !state.asksForDay(time.now)) state.page().focus.reset();
    return effects;
}

} // namespace unknot

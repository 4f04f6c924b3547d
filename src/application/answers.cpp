#include "application/transitions.hpp"
#include "base/shown_path.hpp"

#include <algorithm>
#include <utility>

namespace unknot {
namespace {

constexpr Time noticeTime = seconds(2);
constexpr auto newVersionPlays = "The new version of your file plays.";
constexpr auto noCramp = "A file of the cramp routine is damaged; install Unknot again.";

class AnswerHandler {
public:
    AnswerHandler(State& state, ActionTime time) : m_state(state), m_time(time) {}

    Effects handle(Answer& answer) {
        std::visit([this](auto& given) { on(given); }, answer);
        return std::move(m_effects);
    }

private:
    void on(const answer::Saved& given) {
        if (!given.fault.empty()) sayFault(given.fault);
    }

    void on(answer::CardsRead& given) {
        showMade(given.list.cards);
        if (!given.list.notice.empty()) sayFault(std::move(given.list.notice));
        if (!given.request.mistakesOf.empty()) showMistakes(given.request.mistakesOf, given.list.cards);
        auto* home = m_state.baseIf<base::Home>();
        if (!home) return;
        home->cards.setCards(std::move(given.list.cards));
        home->isCut = given.list.isCut;
        home->folder = std::move(given.list.folder);
        home->hasAll = given.request.all;
        const bool first = !home->cardOverrides;
        home->cardOverrides = given.request.routineOverrides;
        if (first) focusFirstCard(m_state);
    }

    void on(answer::RoutineRead& given) {
        if (!given.routine) {
            m_effects.emplace_back(readCards(m_state, given.id));
            return;
        }
        const auto* home = m_state.baseIf<base::Home>();
        const Card* card = home ? home->cards.card(given.id) : nullptr;
        if (card && card->cramp) return showCramp(m_state, *card->cramp, std::move(*given.routine), m_time);
        showPlayer(m_state, std::move(*given.routine), m_time);
    }

    // If the person changes the muscle before the cramp has eased, the cramp's time keeps counting.
    void on(answer::CrampRead& given) {
        auto* cramp = m_state.baseIf<base::Cramp>();
        const bool lasts = cramp && mayEase(cramp->session.segment());
        if (!given.cramp.routine) return sayNoCramp(lasts);
        showAfterCramp(m_state, std::move(given.cramp.notice));
        if (lasts && switchRoutine(*given.cramp.routine, cramp->session)) {
            cramp->muscle = given.muscle;
            return;
        }
        showCramp(m_state, given.muscle, std::move(*given.cramp.routine), m_time);
    }

    void on(answer::WarmPackRead& given) {
        if (given.routine) {
            // The warm pack of a night belongs to the cramp, so home does not open on it.
            given.routine->file.clear();
            return showPlayer(m_state, std::move(*given.routine), m_time);
        }
        sayFault("The warm pack routine cannot be read.");
    }

    // The page replaces the question for the title.
    void on(answer::RoutineMade& given) {
        if (m_state.topIf<overlay::RoutineTitle>()) m_state.overlays.pop_back();
        overlay::NewRoutine page{std::move(given.file)};
        const std::string file = page.made.file;
        const bool isMade = page.made.fault.empty();
        open(m_state, std::move(page));
        if (!isMade) return;
        m_effects.emplace_back(readCards(m_state));
        m_effects.emplace_back(effect::OpenEditor{file});
    }

    void on(answer::EditorOpened& given) {
        if (auto* page = m_state.topIf<overlay::NewRoutine>()) page->editorFault.clear();
        if (!given.fault.empty()) tellEditorFault(std::move(given.fault));
    }

    // A file that is just being written looks different at each look, or is gone for a moment.
    void on(answer::FilesSeen& given) {
        if (!given.look.editorFault.empty()) tellEditorFault(std::move(given.look.editorFault));
        FileWatch& watch = m_state.watch;
        if (given.path != watch.path) return;
        const std::int64_t version = given.look.version;
        const bool isWhole = std::exchange(watch.seen, version) == version;
        if (!watch.shown) watch.shown = version;
        if (!isWhole || watch.shown == version) return;
        watch.shown = version;
        follow();
    }

    void tellEditorFault(std::string fault) {
        if (auto* page = m_state.topIf<overlay::NewRoutine>())
            page->editorFault = std::move(fault);
        else
            sayFault(std::move(fault));
    }

    // Reads what the visible screen shows of the changed files.
    void follow() {
        if (const auto* mistakes = m_state.topIf<overlay::Mistakes>())
            m_effects.emplace_back(readCards(m_state, mistakes->card.id));
        else if (m_state.baseIf<base::Player>())
            m_effects.emplace_back(effect::ReadNewVersion{m_state.watch.path, m_state.routineOverrides()});
        else
            m_effects.emplace_back(readCards(m_state));
    }

    // A version with mistakes changes nothing but the notice.
    void on(answer::NewVersionRead& given) {
        auto* player = m_state.baseIf<base::Player>();
        if (!player || given.file != m_state.watch.path) return;
        m_state.watch.fault.clear();
        if (!given.version.routine) {
            m_state.notices.withdraw(newVersionPlays);
            m_state.watch.fault = asSentence(std::move(given.version.fault)) + " The version before it goes on.";
            return;
        }
        const bool isSamePlace =
            player->session.revise(std::make_shared<const Routine>(std::move(*given.version.routine)), m_time.now);
        if (isSamePlace)
            m_state.notices.show(newVersionPlays, noticeTime, m_time.now);
        else
            sayFault("This place is gone from your file, so the routine waits at the nearest.");
    }

    void sayFault(std::string text) { m_state.notices.show(std::move(text), faultTime, m_time.now); }

    void showMade(const std::vector<Card>& cards) {
        for (Layer<Overlay>& layer : m_state.overlays) {
            auto* page = std::get_if<overlay::NewRoutine>(&layer.content);
            if (!page) continue;
            const auto card = std::ranges::find(cards, page->made.id, &Card::id);
            page->card = card == cards.end() ? std::nullopt : std::optional(*card);
        }
    }

    void showMistakes(const std::string& id, const std::vector<Card>& cards) {
        const auto card = std::ranges::find(cards, id, &Card::id);
        if (card != cards.end() && (card->broken() || !card->warnings.empty()))
            return open(m_state, overlay::Mistakes{*card});
        m_state.overlays.clear();
        sayFault(card != cards.end() ? card->title + " has no mistakes now."
                                     : "The file of '" + shownPath(id) + "' is gone.");
    }

    bool switchRoutine(const Routine& routine, Session& session) {
        const auto before = session.timeline();
        session.apply(command::SwitchRoutine{std::make_shared<const Routine>(routine)}, m_time.now);
        return session.timeline() != before;
    }

    void sayNoCramp(bool lasts) {
        sayFault(noCramp);
        if (lasts) return;
        // The help card needs no file. Back from it reads home's cards.
        openHelp(m_state, noCramp);
        if (m_state.baseIf<base::Home>()) m_state.homeIsBehind = true;
    }

    State& m_state;
    ActionTime m_time;
    Effects m_effects;
};

} // namespace

Effects handle(State& state, Answer answer, ActionTime time) {
    Effects effects = AnswerHandler(state, time).handle(answer);
    applyCover(state, time.now);
    return effects;
}

} // namespace unknot

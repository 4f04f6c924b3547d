#include "application/transitions.hpp"

#include <algorithm>

namespace unknot {
namespace {

constexpr auto noCramp = "A file of the cramp routine is damaged; install Unknot again.";

class AnswerHandler {
public:
    AnswerHandler(State& state, ActionTime moment) : m_state(state), m_moment(moment) {}

    Effects handle(Answer& answer) {
        std::visit([this](auto& given) { on(given); }, answer);
        return std::move(m_effects);
    }

private:
    void on(const answer::Saved& given) {
        if (!given.fault.empty()) sayFault(given.fault);
    }

    void on(answer::CardsRead& given) {
        showMade(given.listed.cards);
        if (!given.listed.notice.empty()) sayFault(std::move(given.listed.notice));
        if (!given.asked.mistakesOf.empty()) showMistakes(given.asked.mistakesOf, given.listed.cards);
        auto* home = m_state.baseIf<base::Home>();
        if (!home) return;
        home->cards.setCards(std::move(given.listed.cards));
        const bool first = !home->cardOverrides;
        home->cardOverrides = given.asked.routineOverrides;
        if (first) focusFirstCard(m_state);
    }

    void on(answer::RoutineRead& given) {
        if (!given.routine) {
            m_effects.emplace_back(effect::ReadCards{m_state.routineOverrides(), given.id});
            return;
        }
        const auto* home = m_state.baseIf<base::Home>();
        const Card* card = home ? home->cards.card(given.id) : nullptr;
        if (card && card->cramp) return showCramp(m_state, *card->cramp, std::move(*given.routine), m_moment);
        showPlayer(m_state, std::move(*given.routine), m_moment);
    }

    // If the person changes the muscle before the cramp has eased, the cramp's time keeps counting.
    void on(answer::CrampRead& given) {
        auto* cramp = m_state.baseIf<base::Cramp>();
        const bool lasts = cramp && mayEase(cramp->session.segment());
        if (!given.found.routine) return sayNoCramp(lasts);
        showAfterCramp(m_state, std::move(given.found.notice));
        if (lasts && switchRoutine(*given.found.routine, cramp->session)) {
            cramp->muscle = given.muscle;
            return;
        }
        showCramp(m_state, given.muscle, std::move(*given.found.routine), m_moment);
    }

    void on(answer::WarmthRead& given) {
        if (given.routine) return showPlayer(m_state, std::move(*given.routine), m_moment);
        sayFault("The warm pack routine cannot be read.");
    }

    void on(answer::RoutineMade& given) { open(m_state, overlay::NewRoutine{std::move(given.made)}); }

    void sayFault(std::string text) { m_state.notices.show(std::move(text), faultTime, m_moment.now); }

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
        if (card != cards.end() && card->broken()) return open(m_state, overlay::Mistakes{*card});
        m_state.overlays.clear();
        sayFault(card != cards.end() ? card->title + " has no mistakes now." : "The file of '" + id + "' is gone.");
    }

    bool switchRoutine(const Routine& routine, Session& session) {
        const auto before = session.timeline();
        session.apply(command::SwitchRoutine{std::make_shared<const Routine>(routine)}, m_moment.now);
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
    ActionTime m_moment;
    Effects m_effects;
};

} // namespace

Effects handle(State& state, Answer answer, ActionTime moment) {
    Effects effects = AnswerHandler(state, moment).handle(answer);
    applyCover(state, moment.now);
    return effects;
}

} // namespace unknot

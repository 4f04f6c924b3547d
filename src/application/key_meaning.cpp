#include "application/key_meaning.hpp"

#include "timeline/just_eased.hpp"

namespace unknot {
namespace {

using condition::Conditions, condition::when;

// A press so soon after the start of a cramp is a double press.
constexpr Time tooSoonToEase = milliseconds(1500);

Conditions sessionConditions(const Session& session, ScreenId screen) {
    if (screen != ScreenId::player && screen != ScreenId::cramp) return condition::none;
    const Time position = session.position();
    const Segment& segment = session.segment();
    const bool justBegun = mayEase(segment) && position - segment.easingSince < tooSoonToEase;
    return conditionsOf(segment) | when(justBegun, condition::justBegun) |
           when(hasJustEased(*session.timeline(), position), condition::justEased);
}

KeyState keyStateOf(const State& state) {
    const ScreenId screen = state.screenId();
    const auto* done = state.covered() ? nullptr : state.baseIf<base::Done>();
    Conditions conditions =
        when(state.focus().has_value(), condition::focused) |
        when(state.focus() && std::holds_alternative<action::ChangeSetting>(*state.focus()), condition::rowFocused) |
        when(state.typing(), condition::typing) | when(state.interrupted.has_value(), condition::resumes) |
        when(state.leftCrampTime().has_value(), condition::leftCramp) |
        when(screen == ScreenId::cramp, condition::confirms) | when(done && done->cramp, condition::afterCramp) |
        when(state.preferences.muted(), condition::muted) | when(state.light() == Light::night, condition::night) |
        when(state.soundWaits(), condition::soundWaits) | when(!state.editablePath().empty(), condition::editable);
    if (const Session* session = state.controlledSession())
        conditions |= condition::plays | when(session->running(), condition::runs);
    if (const Session* session = state.activeSession()) conditions |= sessionConditions(*session, screen);
    return {screen, conditions};
}

KeyMeaning nothing() { return Action{action::Activity{}}; }

// Fills in the card, muscle or setting that a row of the table leaves open.
KeyMeaning completed(const KeyMeaning& meaning, const Keystroke& pressed, const State& state) {
    const auto* action = std::get_if<Action>(&meaning);
    if (action == nullptr) return meaning;
    const auto* character = std::get_if<char32_t>(&pressed);
    const bool isDigit = character && *character >= U'1' && *character <= U'9';
    const std::size_t place = isDigit ? *character - U'1' : 0;
    if (const auto* page = state.topIf<overlay::NewRoutine>();
        page && std::holds_alternative<action::OpenCard>(*action))
        return Action{action::OpenCard{page->made.id}};
    if (const auto* home = state.baseIf<base::Home>(); home && std::holds_alternative<action::OpenCard>(*action)) {
        const auto& cards = home->cards.cards();
        return place < cards.size() ? Action{action::OpenCard{cards[place].id}} : nothing();
    }
    if (std::holds_alternative<action::ShowWarnings>(*action)) {
        const auto* home = state.baseIf<base::Home>();
        const Card* card = home ? cardWithWarnings(home->cards.cards(), state.focus()) : nullptr;
        return card ? Action{action::ShowWarnings{card->id}} : nothing();
    }
    if (std::holds_alternative<action::StartCramp>(*action)) {
        if (isDigit) return Action{action::StartCramp{static_cast<CrampMuscle>(place)}};
        // From an overlay C leads back to the cramp.
        if (const auto* cramp = state.baseIf<base::Cramp>()) return Action{action::StartCramp{cramp->muscle}};
    }
    if (const auto* change = std::get_if<action::ChangeSetting>(action))
        return Action{action::ChangeSetting{std::get<action::ChangeSetting>(*state.focus()).setting, change->by}};
    return meaning;
}

std::optional<KeyMeaning> knownMeaning(const Keystroke& pressed, const State& state) {
    const KeyState keys = keyStateOf(state);
    if ((keys.conditions & condition::typing) != 0) {
        if (const auto* character = std::get_if<char32_t>(&pressed)) return Action{action::TypeCharacter{*character}};
        if (pressed == Keystroke{Key::space}) return Action{action::TypeCharacter{U' '}};
        if (pressed == Keystroke{Key::backspace}) return Action{action::Backspace{}};
    }
    const Binding* binding = bindingForKey(pressed, keys);
    return binding ? std::optional(completed(binding->meaning, pressed, state)) : std::nullopt;
}

} // namespace

KeyMeaning meaningOf(const Keystroke& pressed, const State& state) {
    return knownMeaning(pressed, state).value_or(nothing());
}

bool hasMeaning(const Keystroke& pressed, const State& state) { return knownMeaning(pressed, state).has_value(); }

Action meaningOfClick(const Action& target, const State& state) {
    const bool onlyTurnsOn = state.soundWaits() && std::holds_alternative<action::TogglePause>(target);
    return onlyTurnsOn ? Action{action::Activity{}} : target;
}

KeyMeaning meaningOfButton(const State& state) {
    const ScreenId screen = state.screenId();
    // A gamepad has no other way to leave.
    if (screen == ScreenId::done) return PressFocused{};
    const bool plays = screen == ScreenId::player || screen == ScreenId::cramp;
    return meaningOf(plays ? Key::space : Key::enter, state);
}

} // namespace unknot

#include "application/key_meaning.hpp"

#include "timeline/just_eased.hpp"

namespace unknot {
namespace {

using fact::Facts, fact::when;

// A press so soon after the start of a cramp is a double press.
constexpr Time tooSoonToEase = milliseconds(1500);

Facts factsOfSession(const Session& session, ScreenId screen) {
    if (screen != ScreenId::player && screen != ScreenId::cramp) return fact::none;
    const Time position = session.position();
    const Segment& segment = session.segment();
    const bool justBegun = mayEase(segment) && position - segment.easingSince < tooSoonToEase;
    return factsOf(segment) | when(justBegun, fact::justBegun) |
           when(hasJustEased(*session.timeline(), position), fact::justEased);
}

KeyState keyStateOf(const State& state) {
    const ScreenId screen = state.screenId();
    const auto* done = state.covered() ? nullptr : state.baseIf<base::Done>();
    Facts facts = when(state.focus().has_value(), fact::focused) |
                  when(state.focus() && std::holds_alternative<action::Change>(*state.focus()), fact::rowFocused) |
                  when(state.finding(), fact::finding) | when(state.interrupted.has_value(), fact::resumes) |
                  when(state.leftCrampAt().has_value(), fact::leftCramp) |
                  when(screen == ScreenId::cramp, fact::confirms) | when(done && done->cramp, fact::afterCramp) |
                  when(state.preferences.muted(), fact::muted) | when(state.light() == Light::night, fact::night);
    if (const Session* session = state.heard()) facts |= fact::plays | when(session->running(), fact::runs);
    if (const Session* session = state.played()) facts |= factsOfSession(*session, screen);
    return {screen, facts};
}

KeyMeaning nothing() { return Action{action::Touch{}}; }

// Fills in the card, muscle or setting that a row of the table leaves open.
KeyMeaning completed(const KeyMeaning& meaning, const Pressed& pressed, const State& state) {
    const auto* action = std::get_if<Action>(&meaning);
    if (action == nullptr) return meaning;
    const auto* character = std::get_if<char32_t>(&pressed);
    const bool isDigit = character && *character >= U'1' && *character <= U'9';
    const std::size_t place = isDigit ? *character - U'1' : 0;
    if (const auto* home = state.baseIf<base::Home>(); home && std::holds_alternative<action::Open>(*action)) {
        const auto& cards = home->cards.cards();
        return place < cards.size() ? Action{action::Open{cards[place].id}} : nothing();
    }
    if (std::holds_alternative<action::Cramp>(*action)) {
        if (isDigit) return Action{action::Cramp{static_cast<CrampMuscle>(place)}};
        // From an overlay C leads back to the cramp.
        if (const auto* cramp = state.baseIf<base::Cramp>()) return Action{action::Cramp{cramp->muscle}};
    }
    if (const auto* change = std::get_if<action::Change>(action))
        return Action{action::Change{std::get<action::Change>(*state.focus()).setting, change->by}};
    return meaning;
}

} // namespace

KeyMeaning meaningOf(const Pressed& pressed, const State& state) {
    const KeyState keys = keyStateOf(state);
    if ((keys.facts & fact::finding) != 0) {
        if (const auto* character = std::get_if<char32_t>(&pressed)) return Action{action::Type{*character}};
        if (pressed == Pressed{Key::space}) return Action{action::Type{U' '}};
        if (pressed == Pressed{Key::backspace}) return Action{action::Backspace{}};
    }
    const Binding* binding = bindingOf(pressed, keys);
    return binding ? completed(binding->meaning, pressed, state) : nothing();
}

KeyMeaning meaningOfButton(const State& state) {
    const ScreenId screen = state.screenId();
    // A gamepad has no other way to leave.
    if (screen == ScreenId::done) return PressFocused{};
    const bool plays = screen == ScreenId::player || screen == ScreenId::cramp;
    return meaningOf(plays ? Key::space : Key::enter, state);
}

} // namespace unknot

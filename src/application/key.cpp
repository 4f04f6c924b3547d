#include "application/key.hpp"

#include "timeline/just_eased.hpp"

namespace unknot {
namespace {

using fact::Facts, fact::when;

// A cramp that began less than this long ago has not eased: a key was pressed twice.
constexpr Time tooSoonToEase = milliseconds(1500);

Facts factsOfWhatPlays(const Session& session, Showing screen) {
    if (screen != Showing::player && screen != Showing::cramp) return fact::none;
    const Time position = session.position();
    const Segment& segment = session.segment();
    const bool over = screen == Showing::player && segment.kind() == SegmentKind::finish;
    const bool justBegun = mayEase(segment) && position - segment.easingSince < tooSoonToEase;
    return when(over, fact::over) | when(advisesHelp(segment), fact::helpCame | fact::confirms) |
           when(mayEase(segment), fact::eases) | when(justBegun, fact::justBegun) |
           when(hasJustEased(*session.timeline(), position), fact::justEased);
}

KeyState stateOf(const Application& application) {
    const Showing screen = application.showing();
    const auto& focus = application.focus();
    Facts facts = when(focus.has_value(), fact::focused) |
                  when(focus && std::holds_alternative<action::Change>(*focus), fact::rowFocused) |
                  when(screen == Showing::home && application.finding(), fact::finding) |
                  when(application.mayResume(), fact::resumes) |
                  when(application.leftCrampAt().has_value(), fact::leftCramp) |
                  when(screen == Showing::cramp, fact::confirms) |
                  when(screen == Showing::done && application.finished().cramp, fact::afterCramp);
    if (const Session* session = application.session()) facts |= fact::plays | when(session->running(), fact::runs);
    if (const Session* session = application.played()) facts |= factsOfWhatPlays(*session, screen);
    return {screen, facts};
}

KeyMeaning nothing() { return Action{action::Touch{}}; }

// Fills in the card, muscle or setting that a row of the table leaves open.
KeyMeaning completed(const KeyMeaning& meaning, const Pressed& pressed, const Application& application) {
    const auto* action = std::get_if<Action>(&meaning);
    if (action == nullptr) return meaning;
    const auto* character = std::get_if<char32_t>(&pressed);
    const bool isDigit = character && *character >= U'1' && *character <= U'9';
    const std::size_t place = isDigit ? *character - U'1' : 0;
    if (std::holds_alternative<action::Open>(*action)) {
        const auto& cards = application.cards();
        return place < cards.size() ? Action{action::Open{cards[place].id}} : nothing();
    }
    if (std::holds_alternative<action::Cramp>(*action)) {
        if (isDigit) return Action{action::Cramp{static_cast<CrampMuscle>(place)}};
        // In a cramp it leads back there, whichever muscle that is in.
        if (application.beneath() == Showing::cramp) return Action{action::Cramp{application.crampMuscle()}};
    }
    if (const auto* change = std::get_if<action::Change>(action))
        return Action{action::Change{std::get<action::Change>(*application.focus()).setting, change->by}};
    return meaning;
}

} // namespace

KeyMeaning meaningOf(const Pressed& pressed, const Application& application) {
    const KeyState state = stateOf(application);
    if ((state.facts & fact::finding) != 0) {
        if (const auto* character = std::get_if<char32_t>(&pressed)) return Action{action::Type{*character}};
        if (pressed == Pressed{Key::space}) return Action{action::Type{U' '}};
        if (pressed == Pressed{Key::backspace}) return Action{action::Backspace{}};
    }
    const Binding* binding = bindingOf(pressed, state);
    return binding ? completed(binding->meaning, pressed, application) : nothing();
}

KeyMeaning meaningOfButton(const Application& application) {
    // There is no other button to leave by.
    if (application.showing() == Showing::done) return PressFocused{};
    const bool plays = application.showing() == Showing::player || application.showing() == Showing::cramp;
    return meaningOf(plays ? Key::space : Key::enter, application);
}

} // namespace unknot

#include "application/key.hpp"

#include "timeline/just_eased.hpp"

namespace unknot {
namespace {

using Meant = std::optional<KeyMeaning>;

constexpr Time lengthening = seconds(10);

// A cramp has only begun: whoever presses a key twice did not feel it ease.
constexpr Time tooSoonToEase = milliseconds(1500);

char32_t small(char32_t character) {
    return character >= U'A' && character <= U'Z' ? character - U'A' + U'a' : character;
}

// 0 for '1', and so on up to 8.
std::optional<std::size_t> placeOf(char32_t digit) {
    if (digit < U'1' || digit > U'9') return std::nullopt;
    return digit - U'1';
}

KeyMeaning nothing() { return Action{action::Touch{}}; }

// The first target of home starts a cramp, and that of what was done leaves, unless something waits: nobody is to meet
// either by a key that was meant for something else.
KeyMeaning pressed(const Application& application) {
    const bool unnamed = application.showing() == Showing::home ||
                         (application.showing() == Showing::done && !application.anythingWaits());
    return unnamed && !application.focus() ? nothing() : KeyMeaning{PressFocused{}};
}

// What a character asks for wherever one is.
Meant anywhere(char32_t character, const Application& application) {
    switch (small(character)) {
    case U'c':
        if (application.leftCrampAt()) return Action{action::BackToCramp{}};
        // In a cramp it leads back there, whichever muscle that is in.
        return Action{
            action::Cramp{application.beneath() == Showing::cramp ? application.crampMuscle() : CrampMuscle::calf}};
    case U'h':
        return Action{action::Help{}};
    case U's':
        return Action{action::OpenSettings{}};
    case U'n':
        return Action{action::ToggleLight{}};
    case U'm':
        return Action{action::Mute{}};
    case U'f':
        return Action{action::FullScreen{}};
    case U'p':
        return Action{action::Pause{}};
    default:
        return std::nullopt;
    }
}

// The equals sign is the same key as plus, unshifted, on many keyboards.
int signOf(char32_t character) {
    if (character == U'+' || character == U'=') return 1;
    return character == U'-' ? -1 : 0;
}

Meant onHome(char32_t character, const Application& application) {
    if (const auto place = placeOf(character)) {
        const auto& cards = application.cards();
        return *place < cards.size() ? Action{action::Open{cards[*place].id}} : nothing();
    }
    return character == U'/' ? Meant{Action{action::Find{}}} : std::nullopt;
}

bool hasOnlyBegun(const Session& session) {
    const Segment& segment = session.timeline()->at(session.position());
    return mayEase(segment) && session.position() - segment.easingSince < tooSoonToEase;
}

Meant inCramp(char32_t character, const Application& application) {
    if (const auto place = placeOf(character); place && *place < crampMuscles)
        return Action{action::Cramp{static_cast<CrampMuscle>(*place)}};
    if (small(character) != U'e') return std::nullopt;
    const Session* session = application.played();
    return session && hasOnlyBegun(*session) ? nothing() : KeyMeaning{Action{action::Easing{}}};
}

// The routine is over, and its last card is shown for a moment.
bool isOnLastCard(const Application& application) {
    const Session* session = application.played();
    if (application.showing() != Showing::player || !session) return false;
    return session->timeline()->at(session->position()).kind == SegmentKind::finish;
}

Meant onPlayer(char32_t character, const Application& application) {
    if (isOnLastCard(application) && small(character) == U'a') return Action{action::Again{}};
    if (isOnLastCard(application) && small(character) == U'r' && application.mayResume())
        return Action{action::Resume{}};
    if (small(character) == U'e') return Action{action::Easing{}};
    const int sign = signOf(character);
    return sign != 0 ? Meant{Action{action::Lengthen{sign * lengthening}}} : std::nullopt;
}

Meant whenDone(char32_t character, const Application& application) {
    switch (small(character)) {
    case U'a':
        return Action{action::Again{}};
    case U'r':
        return application.mayResume() ? Action{action::Resume{}} : nothing();
    case U'w':
        return application.finished().cramp ? Action{action::Warmth{}} : nothing();
    default:
        return std::nullopt;
    }
}

// The card for help has come by itself, in place of what plays.
bool helpHasCome(const Application& application) {
    const Session* session = application.played();
    const bool plays = application.showing() == Showing::player || application.showing() == Showing::cramp;
    return plays && session && session->timeline()->at(session->position()).helpAtEnd;
}

Meant onThisScreen(char32_t character, const Application& application) {
    if (helpHasCome(application) && small(character) == U'r') return Action{action::ReadHelp{}};
    switch (application.showing()) {
    case Showing::home:
        return onHome(character, application);
    case Showing::player:
        return onPlayer(character, application);
    case Showing::cramp:
        return inCramp(character, application);
    case Showing::done:
        return whenDone(character, application);
    case Showing::help:
        return small(character) == U'r' ? Meant{Action{action::ReadHelp{}}} : std::nullopt;
    case Showing::mistakes:
        return small(character) == U'a' ? Meant{Action{action::Again{}}} : std::nullopt;
    case Showing::settings:
    case Showing::newRoutine:
        break;
    }
    return std::nullopt;
}

KeyMeaning meaningOfCharacter(char32_t character, const Application& application) {
    if (application.showing() == Showing::home && application.finding()) return Action{action::Type{character}};
    if (const Meant meant = anywhere(character, application)) return *meant;
    if (const Meant meant = onThisScreen(character, application)) return *meant;
    const int sign = signOf(character);
    return sign != 0 ? Action{action::Volume{sign}} : nothing();
}

Meant focusMove(Key key) {
    switch (key) {
    case Key::tab:
        return FocusMove::next;
    case Key::backTab:
        return FocusMove::previous;
    case Key::left:
        return FocusMove::left;
    case Key::right:
        return FocusMove::right;
    case Key::up:
        return FocusMove::up;
    case Key::down:
        return FocusMove::down;
    default:
        return std::nullopt;
    }
}

Meant keyOnPlayer(Key key, const Application& application) {
    const bool focus = application.focus().has_value();
    if (key == Key::enter && !focus && isOnLastCard(application))
        return application.mayResume() ? Action{action::Resume{}} : nothing();
    if (key == Key::space) return Action{action::Pause{}};
    if (key == Key::home) return Action{action::Again{}};
    if (focus) return key == Key::escape ? Meant{FocusMove::away} : std::nullopt;
    if (key == Key::left || key == Key::right) return Action{action::Skip{key == Key::right ? 1 : -1}};
    if (key == Key::up || key == Key::down) return Action{action::Volume{key == Key::up ? 1 : -1}};
    return std::nullopt;
}

Meant keyInCramp(Key key, const Application& application) {
    // Once it has eased, or the card for help has come by itself, there is nothing left to say that it eases.
    const Session* session = application.played();
    const bool eases = session && mayEase(session->timeline()->at(session->position()));
    const bool confirms = key == Key::space || (key == Key::enter && !application.focus());
    if (confirms && eases) return hasOnlyBegun(*session) ? nothing() : KeyMeaning{Action{action::Easing{}}};
    const bool twice = confirms && session && hasJustEased(*session->timeline(), session->position());
    return twice ? Meant{nothing()} : std::nullopt;
}

Meant keyWhileFinding(Key key) {
    if (key == Key::space) return Action{action::Type{U' '}};
    return key == Key::backspace ? Meant{Action{action::Backspace{}}} : std::nullopt;
}

// Each row is one stop: along it one chooses, and through all of them one goes up and down, whatever their columns.
Meant keyInSettings(Key key, const Application& application) {
    if (key == Key::up || key == Key::down) return key == Key::up ? FocusMove::previous : FocusMove::next;
    const auto* row = application.focus() ? std::get_if<action::Change>(&*application.focus()) : nullptr;
    if (row == nullptr || (key != Key::left && key != Key::right)) return std::nullopt;
    return Action{action::Change{row->setting, key == Key::right ? 1 : -1}};
}

Meant keyOnThisScreen(Key key, const Application& application) {
    switch (application.showing()) {
    case Showing::player:
        return helpHasCome(application) ? keyInCramp(key, application) : keyOnPlayer(key, application);
    case Showing::cramp:
        return keyInCramp(key, application);
    case Showing::home:
        return application.finding() ? keyWhileFinding(key) : std::nullopt;
    case Showing::settings:
        return keyInSettings(key, application);
    case Showing::done:
        return key == Key::home ? Meant{Action{action::Home{}}} : std::nullopt;
    default:
        return std::nullopt;
    }
}

// Stop pauses rather than ends, so that nothing is lost.
Meant mediaKey(Key key, const Application& application) {
    const Session* session = application.session();
    switch (key) {
    case Key::mediaPlayPause:
        return session ? KeyMeaning{Action{action::Pause{}}} : nothing();
    case Key::mediaStop:
        return session && session->running() ? KeyMeaning{Action{action::Pause{}}} : nothing();
    case Key::mediaNext:
        return Action{action::Skip{1}};
    case Key::mediaPrevious:
        return Action{action::Skip{-1}};
    default:
        return std::nullopt;
    }
}

KeyMeaning meaningOfKey(Key key, const Application& application) {
    if (const Meant meant = mediaKey(key, application)) return *meant;
    if (const Meant meant = keyOnThisScreen(key, application)) return *meant;
    if (const Meant move = focusMove(key)) return *move;
    switch (key) {
    case Key::space:
    case Key::enter:
        return pressed(application);
    case Key::escape:
        return Action{action::Back{}};
    case Key::pageUp:
        return Action{action::TurnPage{-1}};
    case Key::pageDown:
        return Action{action::TurnPage{1}};
    default:
        return nothing();
    }
}

} // namespace

KeyMeaning meaningOf(const Pressed& pressed, const Application& application) {
    if (const auto* character = std::get_if<char32_t>(&pressed)) return meaningOfCharacter(*character, application);
    return meaningOfKey(std::get<Key>(pressed), application);
}

KeyMeaning meaningOfButton(const Application& application) {
    // There is no other button to leave by.
    if (application.showing() == Showing::done) return PressFocused{};
    const bool helps = helpHasCome(application);
    if (application.showing() == Showing::player && !helps) return Action{action::Pause{}};
    if (application.showing() != Showing::cramp && !helps) return pressed(application);
    return keyInCramp(Key::space, application).value_or(KeyMeaning{PressFocused{}});
}

} // namespace unknot

#pragma once

// The open window as a value: its screens, each with its own data, and the person's preferences. Offers look-ups only;
// update.hpp changes it. Knows nothing of windows, drawing, devices or files.

#include "application/action.hpp"
#include "application/card_filter.hpp"
#include "application/host.hpp"
#include "application/notices.hpp"
#include "application/preferences.hpp"
#include "application/screen_id.hpp"
#include "base/text_field.hpp"
#include "session/session.hpp"
#include "session/session_ending.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace unknot {

/// The screen below all overlays.
namespace base {
struct Home {
    CardFilter cards;
    std::optional<RoutineOverrides> cardOverrides{}; ///< Of the current cards; none before they are read.
    bool isCut = false;                              ///< Cards are left out, which Find reads.
    bool hasAll = false;                             ///< Find has read all cards.
    std::string folder{};                            ///< Holds the person's own routines; may be empty.
};
struct Player {
    Session session;
};
/// The question to a person who may have fallen asleep again: see sleep_question.hpp.
struct Question {
    Time at{};                      ///< The position of the cramp at which it is asked.
    Session spoken;                 ///< The session that asks it.
    std::optional<Time> answered{}; ///< The position of the cramp at the first input after it.

    /// The answer came after its time: the person may have slept.
    bool isLate() const;
};
struct Cramp {
    Session session;
    CrampMuscle muscle{};
    std::optional<Question> question{}; ///< None before it is asked. It is asked once.

    /// Asked, without any input since. The voice says nothing more.
    bool awaitsAnswer() const { return question && !question->answered; }
    /// The time for an answer is over, so the person may sleep.
    bool seemsAsleep() const;
};
struct Done {
    Session session;                  ///< Over, or left before its end.
    std::optional<CrampMuscle> cramp; ///< The last muscle of a cramp; none after a routine.
    bool leftEarly = false;           ///< It was left before its end. Otherwise its last sound may still be heard.
    Time since{};
    bool mayHaveSlept = false; ///< The question of the cramp had no answer in time.

    /// A person who may have slept did not say that it has not eased.
    SessionEnding ending() const;
};
} // namespace base
using Base = std::variant<base::Home, base::Player, base::Cramp, base::Done>;

/// A screen over the base, closed by Back.
namespace overlay {
struct Help {
    std::string reason{};             ///< The reason if it opened by itself; may be empty.
    std::optional<Session> reading{}; ///< The session that reads the card aloud.
};
struct Settings {
    std::optional<Session> sample{}; ///< The sound of the setting that changed last.
};
struct Mistakes {
    Card card;
};
struct NewRoutine {
    Host::NewRoutineFile made;
    std::optional<Card> card{}; ///< The card of the new file; none before it is read.
    std::string editorFault{};  ///< One sentence if the editor did not open; else empty.
};
struct RoutineTitle { ///< The question for the title of a new routine.
    TextField title;
};
} // namespace overlay
using Overlay =
    std::variant<overlay::Help, overlay::Settings, overlay::Mistakes, overlay::NewRoutine, overlay::RoutineTitle>;

/// The visible page of a screen. A long screen has several.
struct Page {
    int number = 0;              ///< From 0. A scene with fewer pages shows its last.
    std::optional<int> count;    ///< None before the first layout.
    std::optional<Action> focus; ///< The action of the focused target; none without a focus.

    void turn(int by); ///< Stops at the first and the last page.
};

template <typename Content>
struct Layer {
    Content content;
    Page page{};
};

/// The files that the window follows: see State::watchedPath().
struct FileWatch {
    std::string path;
    Time nextLook{};
    std::optional<std::int64_t> seen{};  ///< The version at the last look; see Host::FileLook.
    std::optional<std::int64_t> shown{}; ///< The version that was read; none before the first look.
    std::string fault{};                 ///< Why that version cannot be played; empty if it can.
};

struct State {
    State(const Preferences& chosen, double playedSpeed, Time now, int hourNow)
        : preferences(chosen), speed(playedSpeed), hour(hourNow), lastInput(now) {}

    Layer<Base> base{base::Home{}};
    std::vector<Layer<Overlay>> overlays; ///< The uppermost comes last. At most one of each kind.
    FileWatch watch;
    std::optional<Session> interrupted; ///< The routine that a cramp interrupted. It stays covered until it resumes.
    Preferences preferences;
    Notices notices;
    std::vector<std::string> deferredNotices; ///< Notices held back during a cramp.
    double speed;                             ///< Factor for all sessions, above 0.
    std::optional<Side> crampedSide;
    int hour; ///< The local hour, 0 to 23, when the base was shown: no screen turns to night by itself.
    Time lastInput;
    bool hasInput = false;     ///< A key, a click or a button of a gamepad came.
    bool homeIsBehind = false; ///< Back leads to home before it closes the window.
    bool soundMissing = false; ///< No sound device can be opened now.
    bool leaving = false;      ///< The window must close.

    ScreenId screenId() const;
    ScreenId baseId() const { return static_cast<ScreenId>(base.content.index()); }
    bool covered() const { return !overlays.empty(); } ///< An overlay lies over the base.
    const Page& page() const { return covered() ? overlays.back().page : base.page; }
    Page& page() { return covered() ? overlays.back().page : base.page; }
    const std::optional<Action>& focus() const { return page().focus; }

    /// The base, or the uppermost overlay, if it is of this kind; else null.
    template <typename Kind>
    const Kind* baseIf() const {
        return std::get_if<Kind>(&base.content);
    }
    template <typename Kind>
    Kind* baseIf() {
        return std::get_if<Kind>(&base.content);
    }
    template <typename Kind>
    const Kind* topIf() const {
        return covered() ? std::get_if<Kind>(&overlays.back().content) : nullptr;
    }
    template <typename Kind>
    Kind* topIf() {
        return covered() ? std::get_if<Kind>(&overlays.back().content) : nullptr;
    }

    /// The session of the routine or the cramp; null on home and the done screen.
    const Session* activeSession() const;
    Session* activeSession();
    /// The session that can be heard: the card read aloud or the sound sample, else the last sound of a routine that
    /// has just ended, else activeSession(). Null if none.
    const Session* audibleSession() const;
    Session* audibleSession();
    /// The session that the pause key pauses: the cramp while its question is heard, else audibleSession().
    const Session* controlledSession() const;

    /// A person is in a cramp: it is counted, and the person seems to be awake.
    bool crampRuns() const;

    /// The sound is off until the first input, because someone sleeps beside the person.
    bool soundWaits() const;
    double soundGain() const;                                               ///< The factor for all sound, 0 to 1.
    bool soundRises() const { return audibleSession() == activeSession(); } ///< By night its first entry begins softly.

    bool finding() const; ///< Typed characters go to home's filter.
    bool typing() const;  ///< Typed characters go to home's filter or to the title of a new routine.

    Light light() const; ///< By the settings, the routine and the hour.
    Settings settings() const { return preferences.effectiveSettings(); }
    RoutineOverrides routineOverrides() const { return routineOverridesOf(settings(), crampedSide); }
    bool showsNote() const { return !settings().guidanceRead; } ///< The health notice was not put away yet.
    /// The person's file that the visible screen shows, or on home the folder of all. Empty if it shows none: nothing
    /// may disturb a cramp or a hold that lasts until it eases.
    std::string watchedPath() const;
    /// The person's file that OpenEditor opens here: of the focused card, of the mistakes or of the new routine. Empty
    /// if there is none.
    std::string editablePath() const;
    std::string notice(Time now) const; ///< One short line; may be empty.
    bool asksForDay(Time now) const;    ///< dayQuestion is open: another ToggleLight means day.

    /// The advice at the end of a cramp that did not ease; empty before that.
    std::string helpReasonAtEnd() const;
    /// The counted time of a cramp that was left before it eased, which BackToCramp can resume; else none.
    std::optional<Time> leftCrampTime() const;
    /// The time from which the done screen waits for input. By night it then dims and closes. None on other screens.
    std::optional<Time> idleSince() const;
    /// The darkness of the done screen by night: 0 as usual, 1 just before it closes.
    double dim(Time now) const;
};

static_assert(static_cast<std::size_t>(ScreenId::done) + 1 == std::variant_size_v<Base>);
static_assert(static_cast<std::size_t>(ScreenId::routineTitle) + 1 ==
              std::variant_size_v<Base> + std::variant_size_v<Overlay>);

/// By night the done screen closes after this time without input.
inline constexpr Time doneTimeout = seconds(60);

inline constexpr auto soundHint = "Press any key for sound.";
inline constexpr auto dayQuestion = "Press N again for day. It is bright.";

} // namespace unknot

#pragma once

// The open window as a value: where the person is, what lies over that, what plays and what was chosen. Look-ups only;
// it changes by actions (update.hpp). Knows nothing of windows, drawing, devices or files.

#include "application/action.hpp"
#include "application/card_filter.hpp"
#include "application/choices.hpp"
#include "application/notices.hpp"
#include "application/outside.hpp"
#include "application/playing.hpp"
#include "application/showing.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace unknot {

/// Where the person is: it lies under all others.
namespace base {
struct Home {
    CardFilter cards;
    std::optional<Wishes> readWith{}; ///< The cards are as they would be played with these; none before they are read.
};
struct Player {
    Playing playing;
};
struct Cramp {
    Playing playing;
    CrampMuscle muscle{};
};
struct Done {
    Playing playing;                  ///< It is over, or was left.
    std::optional<CrampMuscle> cramp; ///< It was one, last of this muscle.
    bool left = false;                ///< Before its end; else its last sound may still be heard.
    Time since{};
};
} // namespace base
using Base = std::variant<base::Home, base::Player, base::Cramp, base::Done>;

/// A screen that is opened over others and closed again.
namespace overlay {
struct Help {
    std::string lead{};               ///< Why it came by itself; may be empty.
    std::optional<Playing> reading{}; ///< The card, read aloud.
};
struct Settings {
    std::optional<Playing> sample{}; ///< Of the setting that was changed last.
};
struct Mistakes {
    Card card;
};
struct NewRoutine {
    Outside::Made made;
    std::optional<Card> card{}; ///< As its file was when the files were last read; none before.
};
} // namespace overlay
using Overlay = std::variant<overlay::Help, overlay::Settings, overlay::Mistakes, overlay::NewRoutine>;

/// Of a screen: it is laid out on several where it is long.
struct Page {
    int number = 0;              ///< From 0; a scene shows the last where there are fewer.
    std::optional<int> count;    ///< None before it was laid out.
    std::optional<Action> focus; ///< What Enter presses, as the screen's targets name it; none while nobody uses it.

    void turn(int by); ///< Not past the last.
};

template <typename What>
struct Layer {
    What what;
    Page page{};
};

struct Lighting {
    LightWish wish = LightWish::automatic; ///< Of what is shown.
    Light light = Light::day;
    int hour = 12; ///< 0 to 23, local time, when the screen began.
};

struct State {
    State(Choices chosen, double playedSpeed, Time now)
        : choices(std::move(chosen)), speed(playedSpeed), lastInput(now) {}

    Layer<Base> base{base::Home{}};
    std::vector<Layer<Overlay>> overlays; ///< The uppermost last; each kind once at most.
    std::optional<Playing> interrupted;   ///< The routine that a cramp interrupted, covered, until it is gone on with.
    Choices choices;
    Notices notices;
    std::vector<std::string> waiting; ///< To be said once there is no cramp.
    double speed;                     ///< Of what is played, as many times as fast; above 0.
    std::optional<Side> crampedSide;
    Lighting lighting;
    Time lastInput;
    bool homeIsBehind = false; ///< Back leads there in the end, and does not leave before.
    bool soundMissing = false; ///< A sound device is wanted and cannot be had at present.
    bool leaving = false;      ///< The window is to be closed.

    Showing showing() const;
    Showing beneath() const { return static_cast<Showing>(base.what.index()); }
    bool covered() const { return !overlays.empty(); } ///< The base is.
    const Page& page() const { return covered() ? overlays.back().page : base.page; }
    Page& page() { return covered() ? overlays.back().page : base.page; }
    const std::optional<Action>& focus() const { return page().focus; }

    /// The base or the uppermost overlay, where it is of this kind; else null.
    template <typename Kind>
    const Kind* baseIf() const {
        return std::get_if<Kind>(&base.what);
    }
    template <typename Kind>
    Kind* baseIf() {
        return std::get_if<Kind>(&base.what);
    }
    template <typename Kind>
    const Kind* topIf() const {
        return covered() ? std::get_if<Kind>(&overlays.back().what) : nullptr;
    }
    template <typename Kind>
    Kind* topIf() {
        return covered() ? std::get_if<Kind>(&overlays.back().what) : nullptr;
    }

    /// The routine or the cramp, whatever is heard; null where nothing plays.
    const Session* played() const;
    Session* played();
    /// What is read aloud, else what plays, after its end too, so that its last sound dies away; null where there is
    /// nothing to hear.
    const Session* heard() const;
    Session* heard();

    bool finding() const; ///< What is typed goes to home's filter.

    Light light() const { return lighting.light; }
    Settings settings() const { return choices.inForce(); }
    Wishes wishes() const { return {settings().position, crampedSide}; }
    bool showsNote() const { return !settings().guidanceRead; } ///< "General guidance, not a diagnosis".
    std::string notice(Time now) const;                         ///< One short line; may be empty.
    bool asksForDay(Time now) const;                            ///< Whether the next ToggleLight is the answer.

    /// Why the card for help has come by itself, in place of what plays; empty where it has not.
    std::string leadAtEnd() const;
    /// What was counted of the cramp that was left before it eased, and can be gone back to; none where there is none.
    std::optional<Time> leftCrampAt() const;
    /// Since when there has been nothing left to do on the done screen.
    std::optional<Time> idleSince() const;
    /// By night, how dark the done screen is: 0 as usual to 1 before it leaves.
    double dim(Time now) const;
};

/// By night the done screen is left after this time without input.
inline constexpr Time leavesAfter = seconds(60);

inline constexpr auto dayQuestion = "Press N again for day. It is bright.";

} // namespace unknot

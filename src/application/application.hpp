#pragma once

// The open window from its first frame to its last, as a value: which screen is shown, what is played, and what the
// person has chosen. Actions and wall time go in; look-ups come out, and scenes draw from them. Knows nothing of
// windows, drawing or devices, and reaches files through Outside only.

#include "application/action.hpp"
#include "application/card_filter.hpp"
#include "application/choices.hpp"
#include "application/notices.hpp"
#include "application/outside.hpp"
#include "application/path.hpp"
#include "application/playing.hpp"

#include <optional>
#include <string>
#include <vector>

namespace unknot {

/// How the window was asked for.
struct Start {
    std::optional<Routine> routine;   ///< Plays it; leaving it leaves the window.
    std::optional<CrampMuscle> cramp; ///< Or this at once; with neither, home.
    std::optional<Side> crampedSide;
    Settings stored;
    Overrides overrides;
    Time from{};      ///< Where the routine begins.
    double speed = 1; ///< 0.1 to 1000.
    bool muted = false;
    std::string notice;                 ///< To be shown first; may be empty.
    std::optional<WindowSize> window{}; ///< As the command line asks for it; counts before the one that is kept.
};

class Application {
public:
    /// `outside` must outlive it. `now` is any steady wall clock; all later times are on the same one and never before.
    Application(Outside& outside, Start start, Time now);

    /// The first frame is seen from now on: how long it took to get there counts for nothing. To be called before any
    /// other time is told, if at all.
    void begin(Time now);

    /// To be called at least once a frame.
    void advance(Time now);

    void take(const Action& action, Time now);

    /// What the person would press with Enter, as the screen's targets name it; none while nobody uses it.
    void focusOn(std::optional<Action> target, Time now);
    const std::optional<Action>& focus() const { return m_path.focus(); }

    /// The audio device reports that `audible` was heard at wall time `at`.
    void observe(Time audible, Time at) { m_playing.observe(audible, at); }

    /// How many pages the screen shown was laid out in: page() goes no further. To be told after each layout.
    void setPages(int pages) { m_path.setPages(pages); }

    /// Whether a sound device is wanted and cannot be had at present: it is said while nothing else is.
    void setSoundMissing(bool missing) { m_soundMissing = missing; }

    Showing showing() const { return m_path.showing(); }
    Showing beneath() const { return m_path.base(); }  ///< Home, player, cramp or done: what lies under all others.
    bool leaving() const { return m_leaving; }         ///< The window is to be closed.
    double speed() const { return m_playing.speed(); } ///< Of what is played, as many times as fast; above 0.

    /// What is heard, and seen where no other screen covers it: the help card being read, else the cramp or the
    /// routine, after its end too, so that its last sound dies away; null where nothing plays.
    const Session* session() const { return m_playing.heard(); }
    /// Another number for each session, so that nobody takes one for another; 0 for none.
    /// The cramp or the routine, whatever is heard; null where nothing plays.
    const Session* played() const { return m_playing.played(); }

    Settings settings() const { return m_choices.inForce(); } ///< In force now.
    Light light() const { return m_light; }
    double level() const { return m_choices.gain(); } ///< The factor for all sound, 0 to 1; 0 when muted.
    bool muted() const { return m_choices.muted(); }
    std::string notice(Time now) const; ///< One short line; may be empty.
    std::optional<Time> noticeEnds() const { return m_notices.ends(); }
    std::optional<Time> over() const; ///< Since when there has been nothing left to do on the done screen.
    double dim(Time now) const;       ///< By night, how dark the done screen is: 0 as usual to 1 before it leaves.
    Time lastInput() const { return m_lastInput; }
    int hour() const { return m_hour; }              ///< 0 to 23, local time, when the screen began.
    bool fromHome() const { return m_homeIsBehind; } ///< Back leads there in the end, and does not leave before.

    // Home.
    const std::vector<Card>& cards() const { return m_filter.cards(); }   ///< Those the filter lets through.
    bool offersNewRoutine() const { return m_filter.offersNewRoutine(); } ///< Its card is among them.
    bool finding() const { return m_filter.on(); }
    const std::string& filter() const { return m_filter.text(); }
    int page() const {
        return m_path.page();
    } ///< Of the screen shown, from 0; a scene shows the last where there are fewer.
    bool showsNote() const { return !settings().guidanceRead; } ///< "General guidance, not a diagnosis".

    // Cramp.
    CrampMuscle crampMuscle() const { return m_muscle; }
    std::optional<Side> crampedSide() const { return m_crampedSide; }
    bool mayResume() const { return m_playing.interrupted() != nullptr; } ///< A routine was interrupted by the cramp.
    std::string resumed() const;                                          ///< Its title.

    // Done.
    Finished finished() const { return m_playing.finished(); } ///< What was played last.
    /// What was counted of the cramp that was left before it eased, and can be gone back to; none where there is none.
    std::optional<Time> leftCrampAt() const;

    // Help.
    bool reading() const;                                      ///< The card is being read aloud: by session().
    const std::string& helpLead() const { return m_helpLead; } ///< Why it came by itself; may be empty.

    const Card* mistaken() const { return m_mistaken ? &*m_mistaken : nullptr; } ///< Whose mistakes are shown.
    const Outside::Made& made() const { return m_made; }                         ///< The new routine.
    /// Its card, as its file was when the files were last read; null where that was before it was made.
    const Card* madeCard() const { return m_filter.card(m_made.id); }

private:
    // What each action asks for.
    void on(const action::Cramp&, Time now);
    void on(const action::Easing&, Time now);
    void on(const action::Open&, Time now);
    void on(const action::Warmth&, Time now);
    void on(const action::Resume&, Time now);
    void on(const action::BackToCramp&, Time now);
    void on(const action::NewRoutine&, Time now);
    void on(const action::Help&, Time now);
    void on(const action::ReadHelp&, Time now);
    void on(const action::OpenSettings&, Time now);
    void on(const action::Change&, Time now);
    void on(const action::PutNoteAway&, Time now);
    void on(const action::Find&, Time now);
    void on(const action::Type&, Time now);
    void on(const action::Backspace&, Time now);
    void on(const action::TurnPage&, Time now);
    void on(const action::Back&, Time now);
    void on(const action::Home&, Time now);
    void on(const action::Again&, Time now);
    void on(const action::ComeBack&, Time now);
    void on(const action::Pause&, Time now);
    void on(const action::Skip&, Time now);
    void on(const action::Lengthen&, Time now);
    void on(const action::Seek&, Time now);
    void on(const action::Volume&, Time now);
    void on(const action::Mute&, Time now);
    void on(const action::ToggleLight&, Time now);
    void on(const action::FullScreen&, Time now);
    void on(const action::Touch&, Time now);

    void showHome(Time now);
    void readCards(Time now);
    void refreshCards(Showing closed, Time now); ///< What lay over home is closed.
    void focusFirstCard();
    void sayAfterCramp(std::string text); ///< One that can wait; at once where there is no cramp.
    void sayWhatWaits(Time now);
    void showPlayer(Routine routine, Time now, Time from = Time{0});
    void startCramp(CrampMuscle muscle, Time now);
    void showCramp(CrampMuscle muscle, Routine routine, Time now);
    void changeMuscle(CrampMuscle muscle, Time now);
    void readHere(Routine routine, Time now); ///< Heard for as long as this screen is shown.
    void showMistakes(const std::string& id, Time now);
    void finish(Time now); ///< To the done screen.
    void finishWhatIsOver(Time now);
    void leaveWhatPlays(Time now);
    std::string leadAtEnd() const; ///< Why the card for help has come by itself; empty where it has not.
    void settle(Time now);         ///< What follows from which screen is shown.
    void light(LightWish wish);
    void save(Time now);
    void say(std::string text, Time now);
    bool asksForDay(Time now) const; ///< Whether the next ToggleLight is the answer.
    bool plays(Showing screen) const { return m_path.base() == screen; }
    Wishes wishes() const;

    Outside& m_outside;
    Choices m_choices;
    Playing m_playing;
    Path m_path{Showing::home};
    CardFilter m_filter;
    std::optional<Wishes> m_cardWishes; ///< With which the cards were read; none before.
    Notices m_notices;
    std::vector<std::string> m_waiting; ///< To be said once no cramp is shown or lies under what is.
    std::optional<Side> m_crampedSide;
    CrampMuscle m_muscle = CrampMuscle::calf;
    std::optional<Card> m_mistaken;
    Outside::Made m_made;
    std::string m_helpLead;
    Showing m_readingOn = Showing::help;          ///< The screen of what is read aloud, if anything is.
    LightWish m_lightWish = LightWish::automatic; ///< Of what is shown.
    Light m_light = Light::day;
    int m_hour = 12;
    Time m_lastInput{};
    std::optional<Time> m_dayAskedAt;
    Time m_doneSince{};
    bool m_homeIsBehind = false;
    bool m_soundMissing = false;
    bool m_leaving = false;
};

} // namespace unknot

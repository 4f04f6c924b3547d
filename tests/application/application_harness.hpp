#pragma once

// A harness in simulated time: the application with a host whose files are values.

#include "application/application.hpp"
#include "support/routines.hpp"

#include <map>
#include <utility>

namespace unknot::test {

inline Card cardNamed(const std::string& id, const std::string& title) {
    Card card;
    card.id = card.file = id;
    card.title = title;
    card.stretch = stretchNamed("Calf stretch");
    card.length = seconds(60);
    return card;
}

inline Card brokenCard(const std::string& id) {
    Card card;
    card.id = card.file = id;
    card.title = id;
    card.mistakes = {
        {Severity::error, DiagnosticId::unknownKey, id, {3, 5, 4}, "unknown key 'hodl'; did you mean 'hold'?"}};
    card.text = "routine: Mine\nsteps:\n  - hodl: 20s\n";
    return card;
}

/// The card of a routine that plays, with a warning.
inline Card warnedCard(const std::string& id) {
    Card card = cardNamed(id, id);
    card.own = true;
    card.warnings = {{Severity::warning, DiagnosticId::unusualHold, id, {4, 11, 2}, "a stretch is usually shorter"}};
    card.text = "routine: Mine\nsteps:\n  - stretch: wall-calf\n    hold: 9h\n";
    return card;
}

/// Two holds of 20 s, with 8 s before the first and 5 s before the second.
inline Routine bedtime() {
    Routine routine = routineOf({stretchStep(Hold{seconds(20)})});
    routine.title = "Bedtime calm";
    return routine;
}

/// An open hold of at most ten minutes. Once it has eased, ten seconds of pumps follow.
inline Routine crampRoutine(CrampMuscle muscle) {
    StretchStep held = stretchStep(OpenHold{seconds(30), seconds(600)}, Sides::cramped);
    held.ready = Time{0};
    StretchStep pumps = stretchStep(PacedMovement{5, seconds(2)}, Sides::cramped);
    pumps.stretch = stretchNamed("Pumps");
    pumps.ready = seconds(5);
    Routine routine = routineOf({untilEased({held}), pumps});
    static const char* const titles[] = {"Calf cramp", "Foot cramp", "Front thigh cramp", "Back thigh cramp"};
    routine.title = titles[static_cast<int>(muscle)];
    routine.light = LightMode::night;
    return routine;
}

class FakeHost : public Host {
public:
    std::vector<Card> shown{cardNamed("bedtime", "Bedtime calm"), cardNamed("desk", "Desk break"), brokenCard("mine")};
    std::vector<Card> beyond; ///< Cards that only allCards() has.
    std::map<std::string, Routine> routines{{"bedtime", bedtime()}, {"desk", bedtime()}};
    bool crampsAreDamaged = false;
    Time restBeforeCramp{}; ///< Before what lasts until it eases.
    std::string crampNotice;
    NewRoutineFile nextMade{"/home/me/my-routine.yaml", "my-routine", ""};
    std::vector<std::string> titles, edited; ///< Titles of made routines, and files opened in the editor.
    std::string editorFault, lateEditorFault;
    std::int64_t version = 1;                        ///< Of all files.
    std::optional<std::string> fault;                ///< Of the new version of every file.
    std::string folder;                              ///< Of the person's routines.
    int looks = 0;                                   ///< Calls of lookAt().
    std::string lookedAt;                            ///< The path of the last of them.
    std::string saveFault, untoldFault, cardsNotice; ///< `saveFault`: of each save. `untoldFault`: of the last one.
    std::optional<Settings> saved;
    std::optional<WindowSize> window;
    std::vector<std::string> done; ///< Files of routines remembered as done, in order.
    RoutineOverrides lastOverrides;
    int hourNow = 12;
    int timesRead = 0; ///< Calls of cards() and newVersion().

    CardList cards(const RoutineOverrides& routineOverrides) override {
        ++timesRead;
        lastOverrides = routineOverrides;
        return {shown, cardsNotice, !beyond.empty(), folder};
    }
    CardList allCards(const RoutineOverrides& routineOverrides) override {
        CardList list = cards(routineOverrides);
        list.cards.insert(list.cards.end(), beyond.begin(), beyond.end());
        list.isCut = false;
        return list;
    }
    std::optional<Routine> routine(const std::string& id, const RoutineOverrides& routineOverrides) override {
        lastOverrides = routineOverrides;
        const auto found = routines.find(id);
        if (found == routines.end()) return std::nullopt;
        return found->second;
    }
    NewVersion newVersion(const std::string& file, const RoutineOverrides& routineOverrides) override {
        ++timesRead;
        if (fault) return {{}, *fault};
        return {routine(file, routineOverrides)};
    }
    CrampRoutine cramp(CrampMuscle muscle, const RoutineOverrides& routineOverrides) override {
        lastOverrides = routineOverrides;
        if (crampsAreDamaged) return {};
        Routine routine = crampRoutine(muscle);
        if (restBeforeCramp > Time{0}) routine.steps.insert(routine.steps.begin(), restOf(restBeforeCramp));
        return {std::move(routine), crampNotice};
    }
    std::optional<Routine> warmPack(const RoutineOverrides&) override {
        Routine routine = bedtime();
        routine.title = "Warmth";
        return routine;
    }
    NewRoutineFile makeRoutine(const std::string& title) override {
        titles.push_back(title);
        return nextMade;
    }
    std::string openInEditor(const std::string& file) override {
        edited.push_back(file);
        return editorFault;
    }
    FileLook lookAt(const std::string& path) override {
        ++looks;
        lookedAt = path;
        return {version, std::exchange(lateEditorFault, "")};
    }
    void save(const Settings& settings) override {
        if (saveFault.empty()) saved = settings;
        untoldFault = saveFault;
    }
    std::string takeSaveFault() override { return std::exchange(untoldFault, ""); }
    void rememberDone(const std::string& file) override { done.push_back(file); }
    std::optional<WindowSize> storedWindowSize() override { return window; }
    void storeWindowSize(WindowSize size) override { window = size; }
    int hour() override { return hourNow; }
};

inline LaunchOptions fromHome() { return {}; }

inline LaunchOptions fromCramp(CrampMuscle muscle = CrampMuscle::calf) {
    LaunchOptions options;
    options.cramp = muscle;
    return options;
}

inline LaunchOptions fromRoutine() {
    LaunchOptions options;
    options.routine = bedtime();
    return options;
}

/// The application, its host and its clock.
struct ApplicationHarness {
    FakeHost host;
    Time now = seconds(1000);
    Application app;

    explicit ApplicationHarness(LaunchOptions options = {}, int hour = 12)
        : ApplicationHarness(FakeHost{}, std::move(options), hour) {}
    ApplicationHarness(FakeHost world, LaunchOptions options, int hour = 12)
        : host(atHour(std::move(world), hour)), app(host, std::move(options), now) {}

    ApplicationHarness(const ApplicationHarness&) = delete;
    ApplicationHarness& operator=(const ApplicationHarness&) = delete;

    void press(const Action& action) { app.handle(action, now); }

    void run(Time length) {
        for (const Time end = now + length; now < end;) {
            now += milliseconds(100);
            app.advance(now);
        }
    }

    /// Lets the time pass in a single step, as if the machine had been asleep.
    void sleep(Time length) {
        now += length;
        app.advance(now);
    }

    const State& state() const { return app.state(); }

    /// Value of the large number on the cramp screen.
    Time counted() const { return state().activeSession()->timeline()->counterAt(position()).value; }
    Time position() const { return state().activeSession()->position(); }
    const std::string& title() const { return state().audibleSession()->timeline()->title(); }

    // Each of these functions requires that its screen is shown.
    const CardFilter& home() const { return std::get<base::Home>(state().base.content).cards; }
    CrampMuscle muscle() const { return std::get<base::Cramp>(state().base.content).muscle; }
    const base::Done& done() const { return std::get<base::Done>(state().base.content); }
    const std::vector<HoldTotal>& holdTotals() const { return done().session.holdTotals().totals(); }
    const std::string& helpReason() const { return std::get<overlay::Help>(state().overlays.back().content).reason; }
    const Card& mistaken() const { return std::get<overlay::Mistakes>(state().overlays.back().content).card; }
    const overlay::NewRoutine& made() const { return std::get<overlay::NewRoutine>(state().overlays.back().content); }

    bool reads() const { return state().topIf<overlay::Help>() && state().topIf<overlay::Help>()->reading; }
    std::string resumed() const { return state().interrupted ? state().interrupted->timeline()->title() : ""; }

private:
    static FakeHost atHour(FakeHost world, int hour) {
        world.hourNow = hour;
        return world;
    }
};

} // namespace unknot::test

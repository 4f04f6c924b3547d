// Every screen with its longest texts, in every size of window and text, light and contrast.

#include "scene/screen_grid.hpp"

#include "application/help_words.hpp"
#include "scene/cramp/cramp_screen.hpp"
#include "scene/home/home_screen.hpp"
#include "scene/longest_moments.hpp"
#include "scene/pages/done_screen.hpp"
#include "scene/pages/help_screen.hpp"
#include "scene/pages/mistakes_screen.hpp"
#include "scene/pages/new_routine_screen.hpp"
#include "scene/pages/settings_sheet.hpp"
#include "scene/player/player_screen.hpp"
#include "scene/sample_cards.hpp"
#include "session/sleep_question.hpp"

using namespace unknot;
using namespace unknot::sample;

namespace {

/// In pixels, at home, in the player and in a cramp.
constexpr double smallestText = 14;
/// The same for a notice with a whole path.
constexpr double smallestPath = 9;

const std::string wide(limits::textCharacters, 'W');
const std::string words = longText(limits::textCharacters);
const std::string noDevice = "No sound device.";
const std::string setAside = "The settings file was set aside as '/home/anna/.config/unknot/settings.yaml.bad' "
                             "(line 3: unknown key 'lihgt'; did you mean 'light'?).";

void isInOrder(const ScreenCase& state) { CHECK(gridFault(state) == ""); }

std::vector<std::string> wellRead(const PlayerWords& told) {
    std::vector<std::string> all = told.lines;
    all.push_back(told.number);
    return all;
}

ScreenCase playerState(const TimelineMoment& moment, PlayerView view = {}) {
    view.position = moment.position;
    Rules rules;
    rules.actionsApart = false; // The picture and its key both pause.
    const PlayerWords told = playerWords(*moment.timeline, moment.position);
    rules.wellRead = wellRead(told);
    const bool help = asksForHelp(*moment.timeline, moment.position);
    if (view.notice != setAside && !help) rules.leastText = smallestText;
    rules.keepsWords = true;
    if (!view.ember && !help) rules.instruction = told.lines;
    // The name of the stretch and a state are as short as a number.
    rules.larger = {told.heading, told.number, view.notice,
                    "Paused",     "Muted. ",   "Paused while the computer slept. Press any key. Muted. " + view.notice};
    if (view.ember) rules.leastTargetHeight = 0;
    return {"player, " + moment.name,
            [moment, view](const Look& look, Size size, int, const TextMeasure& measure) {
                PlayerView here = view;
                here.look = look;
                return playerScreen(*moment.timeline, here, size, measure);
            },
            rules};
}

ScreenCase crampState(const TimelineMoment& moment, CrampView view = {}) {
    view.position = moment.position;
    CrampWords told = crampWords(*moment.timeline, moment.position);
    if (view.asks) told.lines = sleepQuestion();
    Rules rules;
    rules.leastEasing = easingTarget;
    rules.wellRead = told.lines;
    rules.wellRead.push_back(told.number);
    const bool help = asksForHelp(*moment.timeline, moment.position);
    if (view.notice != setAside && !help) rules.leastText = smallestText;
    rules.keepsWords = true;
    if (!help) rules.instruction = told.lines;
    rules.larger = {told.number, "Paused", "Paused while the computer slept.", "Press any key."};
    if (moment.timeline->at(moment.position).stretch) rules.figureShare = 0.2;
    return {"cramp, " + moment.name,
            [moment, view](const Look& look, Size size, int, const TextMeasure& measure) {
                CrampView here = view;
                here.look = look;
                return crampScreen(*moment.timeline, here, size, measure);
            },
            rules};
}

std::shared_ptr<const Timeline> crampTimeline(const char* id, bool eases = false) {
    return playedTimeline(id, {std::nullopt, Side::right}, eases);
}

} // namespace

TEST_CASE("home is in order with any number of cards, with its note and while finding") {
    for (const int count : {0, 1, 9}) {
        std::vector<Card> all = cards(count);
        HomeView view;
        view.cards = all;
        const auto make = [&](const Look& look, Size size, int page, const TextMeasure& measure) {
            view.look = look;
            view.page = page;
            return homeScreen(view, size, measure);
        };
        isInOrder({"home", make, {.leastText = smallestText}});
        view.note = true;
        isInOrder({"home with its note", make, {.leastText = smallestText}});
        if (count > 0) view.cards.front().daysSinceDone = 1;
        view.notice = noDevice;
        isInOrder({"home with the routine done last", make, {.leastText = smallestText}});
        view.finding = true;
        view.filter = "calf";
        isInOrder({"home while finding", make, {.leastText = smallestText}});
        view.filterSelected = true;
        isInOrder({"home with a selected filter", make, {.leastText = smallestText}});
        view.notice = setAside;
        isInOrder({"home with a path in its notice", make, {.leastText = smallestPath}});
    }
}

TEST_CASE("home is in order with the longest titles, mistakes and filters") {
    for (const std::string& text : {wide, words}) {
        std::vector<Card> all = cards(4, text), none;
        all.front().daysSinceDone = 100;
        HomeView view;
        view.note = true;
        const auto make = [&](const Look& look, Size size, int page, const TextMeasure& measure) {
            view.look = look;
            view.page = page;
            return homeScreen(view, size, measure);
        };
        view.cards = all;
        isInOrder({"home with long titles", make, {.leastText = smallestText}, text});
        view.finding = true;
        view.filter = text;
        view.cards = none;
        isInOrder({"home where nothing is found", make, {}, text});
    }
}

TEST_CASE("the player is in order in the longest moments of the shipped routines") {
    LongestMoments longest(playerTexts);
    for (const RoutineFile& file : shippedLibrary().routines())
        longest.look(file.id, playedTimeline(file.id));
    for (const TimelineMoment& moment : longest.moments())
        isInOrder(playerState(moment));
    const TimelineMoment moment = longest.moments().front();
    PlayerView view;
    view.muted = true;
    view.pause = PauseCause::automatic;
    view.notice = healthNotice();
    isInOrder(playerState(moment, view));
    view.notice = setAside;
    isInOrder(playerState(moment, view));
    view.ember = true;
    isInOrder(playerState(moment, view));
    const auto calf = crampTimeline("cramp-calf");
    view.ember = false;
    isInOrder(playerState({"when to get help", calf, calf->length()}, view));
}

TEST_CASE("the player is in order with the longest texts an author may write") {
    for (const std::string& text : {wide, words}) {
        const auto timeline = std::make_shared<const Timeline>(everything(text));
        PlayerView view;
        view.muted = true;
        view.notice = text;
        for (const SegmentKind kind :
             {SegmentKind::ready, SegmentKind::move, SegmentKind::openHold, SegmentKind::rest}) {
            ScreenCase state =
                playerState({std::string(nameOf(kind)), timeline, inside(*timeline, kind, seconds(4))}, view);
            state.author = text;
            state.rules.instruction.clear();
            state.rules.leastText = 0;
            state.rules.keepsWords = false;
            state.rules.wellRead.clear(); // All texts are the same, so the rule would apply to all.
            isInOrder(state);
        }
    }
}

TEST_CASE("the cramp screen is in order in the longest moments of every muscle, also once it has eased") {
    CrampView view;
    for (const auto& [id, muscle] : crampRoutines) {
        view.muscle = muscle;
        LongestMoments longest(crampTexts), eased(crampTexts);
        longest.look(id, crampTimeline(id));
        for (const TimelineMoment& moment : longest.moments())
            isInOrder(crampState(moment, view));
        const auto timeline = crampTimeline(id, true);
        for (const Segment& segment : timeline->segments())
            if (!mayEase(segment)) isInOrder(crampState({"eased", timeline, segment.start + segment.length / 2}, view));
    }
}

TEST_CASE("the cramp screen is in order as embers, paused, with a notice, and when help is needed") {
    const auto timeline = crampTimeline("cramp-calf");
    CrampView view;
    view.ember = true;
    isInOrder(crampState({"embers", timeline, seconds(20)}, view));
    isInOrder(crampState({"help in the dark", timeline, timeline->length()}, view));
    view.ember = false;
    view.asks = true;
    isInOrder(crampState({"asked", timeline, seconds(352)}, view));
    view.asks = false;
    view.muted = true;
    view.pause = PauseCause::automatic;
    view.notice = healthNotice();
    isInOrder(crampState({"paused", timeline, seconds(20)}, view));
    view.notice = setAside;
    isInOrder(crampState({"with a long notice", timeline, seconds(20)}, view));
    isInOrder(crampState({"help", timeline, timeline->length()}, view));
}

TEST_CASE("the cramp screen is in order with the longest texts an author may write") {
    for (const std::string& text : {wide, words}) {
        const auto timeline = std::make_shared<const Timeline>(cramp(text));
        CrampView view;
        view.notice = text;
        for (const Segment& segment : timeline->segments()) {
            if (segment.kind() == SegmentKind::hold || segment.kind() == SegmentKind::finish) continue;
            ScreenCase state =
                crampState({std::string(nameOf(segment.kind())), timeline, segment.start + segment.length / 2}, view);
            state.author = text;
            state.rules.instruction.clear();
            state.rules.leastText = 0;
            state.rules.keepsWords = false;
            state.rules.wellRead.clear(); // All texts are the same, so the rule would apply to all.
            isInOrder(state);
        }
    }
}

TEST_CASE("the done screen is in order with long lists and long titles") {
    DoneView view;
    const auto make = [&](const Look& look, Size size, int, const TextMeasure& measure) {
        view.look = look;
        return doneScreen(view, size, measure);
    };
    view.title = "Calf and foot comfort before sleep";
    for (const auto& [id, stretch] : shippedLibrary().stretches())
        for (const Side side : {Side::left, Side::right})
            view.holdTotals.push_back({stretch, side, seconds(754)});
    isInOrder({"done", make});
    view.notice = setAside;
    view.fromHome = view.afterCramp = true;
    view.resumed = "Bedtime calm";
    isInOrder({"done after a cramp", make});
    view.leftCrampTime = seconds(599);
    isInOrder({"done after a cramp that was left", make});
    for (const std::string& text : {wide, words}) {
        view.title = view.resumed = text;
        view.notice = "";
        isInOrder({"done with long titles", make, {}, text});
    }
}

TEST_CASE("help is in order, also while it is read aloud") {
    HelpView view;
    const auto make = [&](const Look& look, Size size, int page, const TextMeasure& measure) {
        view.look = look;
        view.page = page;
        return helpScreen(view, size, measure);
    };
    isInOrder({"help", make});
    view.reason = "A file of the cramp routine is damaged; install Unknot again.";
    view.notice = noDevice;
    isInOrder({"help that came by itself", make});
    view.reading = true;
    for (std::size_t level = 0; level < helpLevels().size(); ++level) {
        view.level = level;
        isInOrder({"help being read", [&](const Look& look, Size size, int, const TextMeasure& measure) {
                       Screen screen = make(look, size, 0, measure);
                       screen.pages = 1;
                       return screen;
                   }});
    }
}

TEST_CASE("the settings are in order, whatever they are set to") {
    SettingsView view;
    const auto make = [&](const Look& look, Size size, int page, const TextMeasure& measure) {
        view.look = look;
        view.page = page;
        return settingsScreen(view, size, measure);
    };
    isInOrder({"settings", make});
    view.settings.voiceLevel = view.settings.chimeLevel = 0;
    view.settings.textScale = 200;
    view.notice = setAside;
    isInOrder({"settings in the longest words", make});
}

TEST_CASE("mistakes are in order, however long they are") {
    Card card = brokenCard();
    MistakesView view;
    view.card = card;
    const auto make = [&](const Look& look, Size size, int page, const TextMeasure& measure) {
        view.look = look;
        view.page = page;
        return mistakesScreen(view, size, measure);
    };
    isInOrder({"mistakes", make, {.leastText = 9}});
    view.card = warnedCards(cards(1)).front();
    isInOrder({"warnings", make, {.leastText = 9}});
    view.card = card;
    view.notice = noDevice;
    for (const std::string& text : {wide, words}) {
        card.title = card.file = text;
        for (Diagnostic& mistake : card.mistakes)
            mistake.message = text;
        isInOrder({"long mistakes", make, {}, text});
    }
    card.mistakes.clear();
    card.fault = words;
    isInOrder({"a file that cannot be read", make, {}, words});
}

TEST_CASE("the new routine is in order, made or not") {
    NewRoutineView view;
    const auto make = [&](const Look& look, Size size, int, const TextMeasure& measure) {
        view.look = look;
        return newRoutineScreen(view, size, measure);
    };
    view.made = {"/home/anna/.local/share/unknot/routines/my-routine.yaml", "my-routine", ""};
    view.card = cards(1)[0];
    isInOrder({"new routine", make, {.leastText = 12}});
    view.notice = noDevice;
    view.editorFault = "'xdg-open' cannot open it (No such file or directory); open the file yourself.";
    isInOrder({"new routine without an editor", make, {.leastText = 12}});
    view.card = brokenCard();
    isInOrder({"new routine with a mistake", make, {.leastText = 9}});
    view.card.reset();
    isInOrder({"new routine that is gone", make, {.leastText = 12}});
    view.made = {"", "", "The folder '/home/anna/.local/share/unknot' cannot be made: permission denied."};
    isInOrder({"no new routine", make, {.leastText = 12}});
}

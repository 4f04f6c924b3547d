#include "application/help_words.hpp"
#include "scene/cramp/cramp_screen.hpp"
#include "scene/pages/help_screen.hpp"
#include "scene/player/player_layout.hpp"
#include "scene/player/player_screen.hpp"
#include "scene/sample_timeline.hpp"
#include "support/routines.hpp"
#include "timeline/compile.hpp"

#include <algorithm>
#include <sstream>

using namespace unknot;
using namespace unknot::test;

namespace {

std::string wordsOf(const DrawList& list) {
    std::string words;
    for (const Shape& shape : list.shapes) {
        if (const auto* text = std::get_if<Text>(&shape)) words += text->text + " ";
    }
    return words;
}

} // namespace

TEST_CASE("the help card is whole at every size, by day and by night, and at any time after the end") {
    const Timeline timeline = sample::cramp();
    for (const Size size : {Size{640, 400}, Size{700, 1000}, Size{800, 600}, Size{1280, 800}, Size{2560, 600},
                            Size{3840, 2160}, Size{640, 2000}, Size{3840, 400}}) {
        for (const bool ember : {false, true}) {
            PlayerView view;
            view.look.light = ember ? Light::night : Light::day;
            view.ember = ember;
            view.position = timeline.length();
            CAPTURE(size.width);
            CAPTURE(size.height);
            DrawList list;
            std::string words;
            for (int pages = 1; view.page < pages; ++view.page) {
                const Screen screen = playerScreen(timeline, view, size, sample::font());
                pages = screen.pages;
                words += wordsOf(screen.picture);
                list.shapes.insert(list.shapes.end(), screen.picture.shapes.begin(), screen.picture.shapes.end());
            }
            CHECK(words.find(helpTitle()) != std::string::npos);
            CHECK(words.find("If it has not eased by now") != std::string::npos);
            for (const HelpLevel& level : helpLevels()) {
                CHECK_MESSAGE(words.find(level.when) != std::string::npos, level.when);
                for (const std::string& sign : level.signs)
                    CHECK_MESSAGE(words.find(sign) != std::string::npos, sign);
            }
            CHECK(words.find("…") == std::string::npos);
            for (const Shape& shape : list.shapes) {
                const auto* text = std::get_if<Text>(&shape);
                const double least = std::min(size.width, size.height) >= 700 ? 15 : 12;
                if (text != nullptr) CHECK_MESSAGE(text->size >= least, text->text);
            }
        }
    }
}

TEST_CASE("a help card that the person opens has the precautions too, in full and on at most four pages") {
    for (const Size size : {Size{640, 400}, Size{700, 1000}, Size{1280, 800}, Size{3840, 2160}}) {
        for (const double scale : {1.0, 2.0}) {
            HelpView view;
            view.look.textScale = scale;
            std::string words;
            for (int pages = 1; view.page < pages; ++view.page) {
                const Screen screen = helpScreen(view, size, sample::font());
                pages = screen.pages;
                words += wordsOf(screen.picture);
            }
            CAPTURE(size.width);
            CAPTURE(scale);
            CHECK(view.page <= 4);
            CHECK(words.find("…") == std::string::npos);
            CHECK(words.find(precautionsTitle()) != std::string::npos);
            for (const std::string& sentence : precautions())
                CHECK_MESSAGE(words.find(sentence) != std::string::npos, sentence);
            for (const HelpLevel& level : helpLevels())
                CHECK_MESSAGE(words.find(level.when) != std::string::npos, level.when);
        }
    }
}

TEST_CASE("the player shows a pause, muting and a notice beside the help card") {
    const Timeline timeline = sample::cramp();
    for (const Size size : {Size{640, 400}, Size{1280, 800}}) {
        PlayerView view;
        view.position = timeline.segments().back().start + seconds(1);
        const std::string plain = wordsOf(playerScreen(timeline, view, size, sample::font()).picture);
        CHECK(plain.find("Paused") == std::string::npos);
        view.pause = PauseCause::person;
        view.muted = true;
        view.notice = "No sound device.";
        const std::string words = wordsOf(playerScreen(timeline, view, size, sample::font()).picture);
        CHECK_MESSAGE(words.find("Paused. Muted. No sound device.") != std::string::npos, words);
        for (const std::string& sign : helpLevels().front().signs)
            CHECK_MESSAGE(words.find(sign) != std::string::npos, sign);
    }
}

TEST_CASE("the card is shown only where it did not ease") {
    const Timeline eased = sample::everything();
    CHECK_FALSE(asksForHelp(eased, eased.length()));
    const Timeline timeline = sample::cramp();
    CHECK(asksForHelp(timeline, timeline.length()));
    CHECK_FALSE(asksForHelp(timeline, timeline.segments().back().start - Time{1}));
}

TEST_CASE("the screen stays whole while it asks for help and while it explains a stretch for the first time") {
    const StretchStep twice = stretchStep(Hold{seconds(30)}, Sides::left, 2);
    const Timeline timeline = compile(routineOf({twice, twice}));
    for (const Segment& segment : timeline.segments()) {
        CAPTURE(inSeconds(segment.start));
        CHECK(forbidsEmber(timeline, segment.start) == (segment.start == Time{}));
    }
}

TEST_CASE("how soon help is needed has three levels: at once, today at any hour, and soon") {
    REQUIRE(helpLevels().size() == 3);
    CHECK(helpLevels()[0].when.find("emergency number now") != std::string::npos);
    CHECK(helpLevels()[1].when == "Get medical advice today, day or night");
    CHECK(helpLevels()[2].when.find("soon") != std::string::npos);
}

TEST_CASE("the card names every red flag and promises nothing") {
    const std::string text = helpText();
    for (const std::string word : {"emergency number",
                                   "breath",
                                   "chest",
                                   "blood",
                                   "collapse",
                                   "cold",
                                   "blue",
                                   "numb",
                                   "move",
                                   "throbs",
                                   "swollen",
                                   "warm",
                                   "red",
                                   "darker",
                                   "veins",
                                   "ten minutes",
                                   "wound",
                                   "poison",
                                   "cola",
                                   "weak",
                                   "twitchy",
                                   "belly",
                                   "fluid",
                                   "sleep",
                                   "medicine",
                                   "walk",
                                   "pregnant",
                                   "operation",
                                   "clot",
                                   "blood thinners",
                                   "diabetes",
                                   "nerve",
                                   "arteries",
                                   "joint",
                                   "fall",
                                   "Stop if it gets worse.",
                                   "prescribed medicine"})
        CHECK_MESSAGE(text.find(word) != std::string::npos, word);
    for (const std::string word : {"cure", "prevent", "fine", "safe"})
        CHECK_MESSAGE(text.find(word) == std::string::npos, word);
}

TEST_CASE("the help card as text keeps its width and begins with the emergency level") {
    const std::string text = helpText(40);
    CHECK(text.starts_with("Get help\n\nCall your local emergency number now,\nif:\n  - You are"));
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        CHECK_MESSAGE(line.size() <= 40, line);
}

TEST_CASE("no word of a heading stands alone on a line") {
    for (const Size size : {Size{640, 400}, Size{700, 1000}, Size{800, 600}, Size{1280, 800}, Size{3840, 2160}}) {
        for (const double scale : {1.0, 1.5, 2.0}) {
            HelpView view;
            view.look.textScale = scale;
            for (int pages = 1; view.page < pages; ++view.page) {
                const Screen screen = helpScreen(view, size, sample::font());
                pages = screen.pages;
                CAPTURE(size.width);
                CAPTURE(scale);
                for (const Shape& shape : screen.picture.shapes)
                    if (const auto* text = std::get_if<Text>(&shape)) CHECK(text->text != "if:");
            }
        }
    }
}

TEST_CASE("the card that comes by itself is the help screen with its lead, whatever it came over") {
    const Timeline timeline = sample::cramp();
    HelpView help;
    help.reason = timeline.segments().back().say;
    const Screen expected = helpScreen(help, {1280, 800}, sample::font());
    PlayerView player;
    CrampView cramp;
    player.position = cramp.position = timeline.length();
    for (const Screen& screen : {playerScreen(timeline, player, {1280, 800}, sample::font()),
                                 crampScreen(timeline, cramp, {1280, 800}, sample::font())}) {
        CHECK(wordsOf(screen.picture) == wordsOf(expected.picture));
        REQUIRE(screen.targets.size() == expected.targets.size());
        for (std::size_t i = 0; i < screen.targets.size(); ++i)
            CHECK(screen.targets[i].action == expected.targets[i].action);
    }
}

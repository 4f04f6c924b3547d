#include "scene/pages/mistakes_screen.hpp"

#include "base/unicode.hpp"
#include "scene/sample_cards.hpp"
#include "scene/sample_timeline.hpp"
#include "scene/screen_faults.hpp"

using namespace unknot;
using namespace unknot::sample;

namespace {

const Size sizes[] = {{640, 400}, {800, 600}, {1280, 800}, {1920, 1080}, {3840, 2160}, {700, 1100}};

Screen mistakes(const Card& card, int page = 0, Size size = {1280, 800}, double scale = 1, Light light = Light::day) {
    MistakesView view;
    view.card = card;
    view.page = page;
    view.look.textScale = scale;
    view.look.light = light;
    view.notice = light == Light::night ? "There is no sound device." : "";
    return mistakesScreen(view, size, font());
}

Card cardWith(const std::string& text, SourceLocation location, const std::string& message = "this is wrong") {
    Card card = brokenCard();
    card.text = text;
    card.mistakes = {{Severity::error, DiagnosticId::unknownKey, card.file, location, message}};
    return card;
}

/// The mark under the wrong words.
Capsule markOf(const Screen& screen) {
    for (const Shape& shape : screen.picture.shapes)
        if (const auto* capsule = std::get_if<Capsule>(&shape);
            capsule != nullptr && capsule->color == themeOf(Light::day).glow)
            return *capsule;
    FAIL("nothing is marked");
    return {};
}

const Text& lineWith(const std::vector<Text>& texts, const std::string& words) {
    for (const Text& text : texts)
        if (text.text.find(words) != std::string::npos) return text;
    FAIL("no such line: " << words);
    return texts.front();
}

} // namespace

TEST_CASE("each mistake shows its location, its message and its source line") {
    const Screen screen = mistakes(brokenCard());
    const std::string words = wordsOf(screen.picture);
    for (const std::string part :
         {"What is wrong in morning-legs.yaml", "/home/anna/.local/share/unknot/routines/morning-legs.yaml",
          "Line 5, column 5: Unknown key 'repaets' in this step (did you mean 'repeats'?)", "repaets: 2",
          "Line 6, column 5", "strech: calf-chair", "Correct it in a text editor"})
        CHECK_MESSAGE(words.find(part) != std::string::npos, part);
    REQUIRE(screen.targets.size() == 2);
    CHECK(screen.targets[0].action == Action{action::OpenEditor{}});
    CHECK(screen.targets[1].action == Action{action::Back{}});
}

TEST_CASE("the mistakes of the person's own file lead to the editor, and say that the page follows the file") {
    Card card = brokenCard();
    for (const bool own : {true, false}) {
        card.own = own;
        const Screen screen = mistakes(card);
        CHECK(screen.targets[0].action == (own ? Action{action::OpenEditor{}} : Action{action::Repeat{}}));
        const std::string words = wordsOf(screen.picture);
        CHECK((words.find("This page follows the file.") != std::string::npos) == own);
        CHECK((words.find("Open in the editor") != std::string::npos) == own);
    }
}

TEST_CASE("a long message fills the width of the window before it wraps") {
    const std::string message = "the stretch 'calf' is not known here (did you mean one of those that stand below it?)";
    for (const Size size : {Size{800, 1280}, {700, 1100}}) {
        const Screen screen = mistakes(cardWith("- stretch: calf", {1, 12, 4}, message), 0, size);
        const std::vector<Text> texts = textsOf(screen.picture);
        const Text& first = lineWith(texts, "Line 1, column 12");
        const Text& second = lineWith(texts, "below it?)");
        REQUIRE(second.at.y > first.at.y);
        const std::string next = second.text.substr(0, second.text.find(' '));
        CHECK(first.at.x + font().width(first.text + " " + next, first.size, first.weight) > size.width * 0.85);
    }
}

TEST_CASE("the mark lies under the very words, whatever their characters are wide") {
    for (const std::string before : {"", "  iiii", "WWWW: ", "äö\t"}) {
        CAPTURE(before);
        const int column = static_cast<int>(decodeUtf8(before).size()) + 1;
        const Screen screen = mistakes(cardWith(before + "wrong words", {1, column, 5}));
        const std::vector<Text> texts = textsOf(screen.picture);
        const Text& line = lineWith(texts, "wrong words");
        const double from =
            line.at.x + font().width(line.text.substr(0, line.text.find("wrong")), line.size, line.weight);
        const Capsule mark = markOf(screen);
        CHECK(mark.from.x - mark.fromRadius == doctest::Approx(from).epsilon(0.005));
        CHECK(mark.to.x + mark.toRadius ==
              doctest::Approx(from + font().width("wrong", line.size, line.weight)).epsilon(0.005));
        CHECK(mark.from.y > line.at.y);
    }
}

TEST_CASE("of a long line the part with the mistake is shown, and a place behind the line's end is marked there") {
    const std::string dull(300, 'x');
    const Screen middle = mistakes(cardWith(dull + " wrong " + dull, {1, 302, 5}));
    CHECK(wordsOf(middle.picture).find("wrong") != std::string::npos);
    CHECK(faultOf(middle, font()) == "");
    const Screen behind = mistakes(cardWith("hold:", {1, 6, 1}));
    const Text line = lineWith(textsOf(behind.picture), "hold:");
    CHECK(markOf(behind).from.x > line.at.x);
    for (const SourceLocation location :
         {SourceLocation{99, 1, 1}, SourceLocation{1, 999, 7}, SourceLocation{2, 1, 0}, SourceLocation{0, 0, -3}})
        CHECK(faultOf(mistakes(cardWith("hold: 30\n\nrest", location)), font()) == "");
}

TEST_CASE("a line of a megabyte is laid out as soon as a short one, with its mistake in sight") {
    struct CountingMeasure : TextMeasure {
        mutable std::size_t measured = 0;
        double width(std::string_view text, double size, Weight weight) const override {
            measured += text.size();
            return font().width(text, size, weight);
        }
        double capHeight(Weight weight) const override { return font().capHeight(weight); }
    };
    const std::string dull(1 << 19, 'x');
    const Card card = cardWith(dull + " wrong " + dull, {1, (1 << 19) + 2, 5});
    const Card allOfIt = cardWith(dull + dull, {1, 1, 1 << 20});
    for (const Card* each : {&card, &allOfIt}) {
        CountingMeasure counting;
        MistakesView view;
        view.card = *each;
        const Screen screen = mistakesScreen(view, {1280, 800}, counting);
        CHECK(counting.measured < std::size_t{1} << 20);
        CHECK(faultOf(screen, font()) == "");
        const Text line = lineWith(textsOf(screen.picture), each == &card ? "wrong xxx" : "xxxxx");
        CHECK(line.text.ends_with("…"));
        CHECK(line.text.starts_with("…") == (each == &card));
    }
}

TEST_CASE("a file that cannot be read at all says why") {
    Card card = brokenCard();
    card.mistakes.clear();
    card.text.clear();
    card.fault = "'morning-legs.yaml' is a folder.";
    const Screen screen = mistakes(card);
    CHECK(wordsOf(screen.picture).find("'morning-legs.yaml' is a folder.") != std::string::npos);
    CHECK(screen.pages == 1);
}

TEST_CASE("many mistakes come in pages, and every one of them is on one") {
    Card card = brokenCard();
    const Diagnostic first = card.mistakes.front();
    card.mistakes.clear();
    for (int i = 0; i < 30; ++i) {
        card.mistakes.push_back(first);
        card.mistakes.back().message = "mistake number <" + std::to_string(i) + ">";
    }
    std::string all;
    const int pages = mistakes(card).pages;
    CHECK(pages > 1);
    for (int page = 0; page < pages; ++page)
        all += wordsOf(mistakes(card, page).picture);
    for (int i = 0; i < 30; ++i)
        CHECK(all.find("<" + std::to_string(i) + ">") != std::string::npos);
    CHECK(mistakes(card, 999).picture.shapes.size() > 5);
}

TEST_CASE("mistakes keep in their frames, apart and easily read at every size and scale of text") {
    Card longest = brokenCard();
    longest.title = longText(200);
    longest.file = "/" + std::string(400, 'W');
    for (Diagnostic& mistake : longest.mistakes)
        mistake.message = longText(400);
    Card fault = brokenCard();
    fault.mistakes.clear();
    fault.fault = longText(200);
    for (const Size size : sizes) {
        for (const double scale : {1.0, 1.5, 2.0}) {
            for (const int page : {0, 1}) {
                CAPTURE(size.width);
                CAPTURE(size.height);
                CAPTURE(scale);
                CAPTURE(page);
                const Light light = page == 0 ? Light::day : Light::night;
                const Screen usual = mistakes(brokenCard(), page, size, scale, light);
                CHECK(faultOf(usual, font(), {.leastText = 9}) == "");
                CHECK(cutTexts(usual.picture).empty());
                CHECK(faultOf(mistakes(longest, page, size, scale, light), font()) == "");
                CHECK(faultOf(mistakes(fault, page, size, scale, light), font()) == "");
            }
        }
    }
    for (const Size size : {Size{0, 0}, Size{1, 4000}, Size{-5, 20}, Size{20000, 3}})
        CHECK(mistakes(brokenCard(), 0, size).picture.size == size);
}

TEST_CASE("a second place of a mistake is told by its line") {
    Card card = cardWith("hold: 20s", {1, 1, 4}, "'hold' is here twice");
    card.mistakes.front().related = {{{7, 1, 4}, "first written here"}};
    const std::string words = wordsOf(mistakes(card).picture);
    CHECK(words.find("'hold' is here twice. See line 7: first written here.") != std::string::npos);
}

TEST_CASE("the warnings about a routine that plays have the same page, which says that it plays") {
    const Card card = warnedCards(cards(1)).front();
    const Screen screen = mistakes(card);
    const std::string words = wordsOf(screen.picture);
    CHECK(words.find("Warnings about " + card.title) != std::string::npos);
    CHECK(words.find("It plays all the same.") != std::string::npos);
    CHECK(words.find("Line 5, column 11: A stretch is usually held for 10s to 1min, not for 9min") !=
          std::string::npos);
    CHECK(words.find("hold: 9min") != std::string::npos);
    CHECK(faultOf(screen, font()) == "");
}

// Rules for the shipped texts, and words that they must never contain.

#include "known_sources.hpp"
#include "readability.hpp"
#include "shipped_texts.hpp"

#include <doctest/doctest.h>

#include <map>
#include <set>

using namespace unknot;

namespace {

// Claims that are wrong, unsafe or unproven, and things that the program never recommends. A stem counts only at the
// beginning of a word, so "secure" does not contain "cure".
constexpr std::string_view forbidden[] = {"cure",
                                          "prevent",
                                          "guarantee",
                                          "miracle",
                                          "instant",
                                          "stops in",
                                          "in seconds",
                                          "pain free",
                                          "perfect",
                                          "proven",
                                          "magnesium",
                                          "quinine",
                                          "mustard",
                                          "vinegar",
                                          "pickle",
                                          "turmeric",
                                          "banana",
                                          "potassium",
                                          "calcium",
                                          "mineral",
                                          "electrolyte",
                                          "vitamin",
                                          "supplement",
                                          "epsom",
                                          "litre",
                                          "dehydrat",
                                          "lactic",
                                          "restless",
                                          "shower",
                                          "paracetamol",
                                          "ibuprofen",
                                          "painkiller",
                                          "massager",
                                          "circulation by",
                                          "improves circulation",
                                          "toes to your buttock",
                                          "toes towards your buttock",
                                          "toes toward your buttock",
                                          "toes towards the buttock",
                                          "you are fine",
                                          "you re fine"};

std::string plain(const std::string& text) {
    std::string words = " ";
    for (const std::string& word : wordsOf(text))
        words += word + " ";
    return words;
}

bool says(const std::string& text, std::string_view stem) {
    return plain(text).find(" " + std::string(stem)) != std::string::npos;
}

bool anySays(const std::vector<std::string>& texts, std::string_view stem) {
    return std::ranges::any_of(texts, [&](const std::string& text) { return says(text, stem); });
}

const Stretch& shippedStretch(const char* id) {
    REQUIRE(shippedStretches().count(id) == 1);
    return *shippedStretches().at(id);
}

// Phrases that say how far the evidence for a routine goes.
constexpr const char* limitsOfEvidence[] = {"no trial",     "not known",         "was not tested", "did not make",
                                            "not shown to", "not meant to stop", "little certain", "says only that"};

} // namespace

TEST_CASE("no text makes a forbidden claim or recommends food, supplements or medicine") {
    for (const ShippedTexts& texts : shippedTexts()) {
        CAPTURE(texts.file);
        for (const std::string& text : texts.all())
            for (const std::string_view stem : forbidden)
                CHECK_MESSAGE(!says(text, stem), stem << " in: " << text);
    }
}

TEST_CASE("a forbidden word is found at a word's beginning only, in any case and before any sign") {
    CHECK(says("It CURES cramps.", "cure"));
    CHECK(says("Prevention, at last!", "prevent"));
    CHECK(says("It stops in\nseconds.", "in seconds"));
    CHECK_FALSE(says("A secure hold.", "cure"));
}

TEST_CASE("no text tells the person to point the toes") {
    for (const ShippedTexts& texts : shippedTexts())
        for (const std::string& text : texts.all())
            if (says(text, "point") && says(text, "toes"))
                CHECK_MESSAGE((says(text, "not point") || says(text, "never point") || says(text, "no pointed") ||
                               says(text, "pointing forward")),
                              texts.file << ": " << text);
}

TEST_CASE("a stretch never says left or right, since the program chooses the side") {
    for (const auto& [id, stretch] : shippedStretches())
        for (const std::string& text : textsOf(*stretch).all()) {
            const std::string& name = id;
            CHECK_MESSAGE(!says(text, "left "), name << ": " << text);
            CHECK_MESSAGE(!says(text, "right "), name << ": " << text);
        }
}

TEST_CASE("spoken lines have short, complete sentences, and shown lines at most 40 characters") {
    for (const ShippedTexts& texts : shippedTexts()) {
        CAPTURE(texts.file);
        for (const std::string& line : texts.spoken) {
            CHECK_MESSAGE((line.ends_with('.') || line.ends_with('?')), line);
            CHECK_MESSAGE(sentencesOf(line).size() <= 3, line);
            for (const std::string& sentence : sentencesOf(line))
                CHECK_MESSAGE(wordsOf(sentence).size() <= 12, sentence);
            // A line has at most two actions.
            CHECK_MESSAGE(plain(line).find(" and then ") == std::string::npos, line);
        }
        for (const std::string& line : texts.shown)
            CHECK_MESSAGE(line.size() <= 40, line);
    }
}

TEST_CASE("a twelve-year-old can read every file") {
    for (const ShippedTexts& texts : shippedTexts())
        CHECK_MESSAGE(gradeOf(texts.prose()) <= 7.0, texts.file << " " << gradeOf(texts.prose()));
}

TEST_CASE("the measure of reading tells easy from hard") {
    CHECK(gradeOf("Sit down. Put this leg out straight.") < 3);
    CHECK(gradeOf("Gastrocnemius contracture necessitates sustained dorsiflexion, facilitating musculotendinous "
                  "elongation notwithstanding considerable discomfort.") > 15);
    CHECK(syllablesOf("knee") == 1);
    CHECK(syllablesOf("ankle") == 2);
    CHECK(syllablesOf("towards") == 2);
    CHECK(sentencesOf("Is it hot? Then stop, and get help.").size() == 2);
}

TEST_CASE("every source is a page that was read") {
    for (const ShippedTexts& texts : shippedTexts()) {
        CHECK_MESSAGE(!texts.sources.empty(), texts.file);
        for (const std::string& source : texts.sources)
            CHECK_MESSAGE(std::ranges::find(knownSources, source) != knownSources.end(), texts.file << ": " << source);
    }
}

TEST_CASE("every routine names its evidence and the limits of that evidence") {
    for (const Routine& routine : shippedRoutines()) {
        CAPTURE(routine.id);
        const std::vector<std::string> about{routine.about};
        CHECK((anySays(about, "trial") || anySays(about, "review") || anySays(about, "advice") ||
               anySays(about, "advised") || anySays(about, "leaflets") || anySays(about, "nhs ")));
        CHECK(std::ranges::any_of(limitsOfEvidence, [&](const char* words) { return anySays(about, words); }));
    }
}

TEST_CASE("standing stretches say to switch the lamp on, and each caution has the same words everywhere") {
    for (const auto& [id, stretch] : shippedStretches()) {
        if (stretch->position != BodyPosition::standing || id == "heel-drop") continue;
        const std::string& name = id;
        CHECK_MESSAGE(std::ranges::any_of(
                          stretch->cautions,
                          [](const Caution& caution) { return says(caution.spoken, "switch the lamp on first"); }),
                      name);
    }
    std::map<std::string, std::set<std::string>> wordings;
    for (const auto& [id, stretch] : shippedStretches())
        for (const Caution& caution : stretch->cautions)
            if (!caution.spoken.empty()) wordings[caution.caption].insert(caution.spoken);
    for (const auto& wording : wordings)
        CHECK_MESSAGE(wording.second.size() == 1, wording.first);
}

TEST_CASE("a pack is wrapped, the skin looked at, nobody sleeps, and some ask first") {
    for (const char* id : {"heat-pack", "cold-pack"}) {
        const Stretch& pack = shippedStretch(id);
        const std::vector<std::string> heard = textsOf(pack).spoken;
        for (const char* word : {"wrap", "skin", "stay awake", "circulation", "ask a doctor"})
            CHECK_MESSAGE(anySays(heard, word), id << ": " << word);
        REQUIRE(pack.dose);
        CHECK(std::get<Hold>(*pack.dose).length == seconds(600));
    }
}

TEST_CASE("before a massage comes the question that rules it out, and a heel drop needs day and a rail") {
    const std::vector<std::string> massage = textsOf(shippedStretch("massage-calf")).spoken;
    for (const char* word : {"swollen", "hot", "discoloured", "get help"})
        CHECK(anySays(massage, word));
    CHECK(anySays(textsOf(shippedStretch("massage-calf")).written, "clot"));
    const std::vector<std::string> drop = textsOf(shippedStretch("heel-drop")).spoken;
    CHECK(anySays(drop, "never do this at night"));
    CHECK(anySays(drop, "without the rail"));
}

#pragma once

// Cards for tests of home and of the screens behind it: real stretches, invented routines, and a file with mistakes.

#include "application/card.hpp"
#include "routine/library.hpp"

#include <string>
#include <vector>

namespace unknot::sample {

/// A text of exactly `characters` characters, in words of many lengths.
inline std::string longText(std::size_t characters) {
    std::string text;
    while (text.size() < characters)
        text += "stretching of the hamstrings, ";
    text.resize(characters);
    return text;
}

inline Card brokenCard() {
    Card card;
    card.id = "morning-legs";
    card.title = "morning-legs.yaml";
    card.file = "/home/anna/.local/share/unknot/routines/morning-legs.yaml";
    card.own = true;
    card.text = "routine: Morning legs\nsteps:\n  - stretch: calf-wall\n    hold: 30\n    repaets: 2\n"
                "  - strech: calf-chair\n";
    card.mistakes = {{Severity::error,
                      DiagnosticId::unknownKey,
                      card.file,
                      {5, 5, 7},
                      "unknown key 'repaets' in this step (did you mean 'repeats'?)"},
                     {Severity::error,
                      DiagnosticId::unknownKey,
                      card.file,
                      {6, 5, 6},
                      "unknown key 'strech' in this step (did you mean 'stretch'?)"}};
    return card;
}

/// The same cards with two warnings for each that loads.
inline std::vector<Card> warnedCards(std::vector<Card> cards) {
    for (Card& card : cards) {
        if (card.broken()) continue;
        card.own = true;
        card.file = "/home/anna/.local/share/unknot/routines/" + card.id + ".yaml";
        card.text = "routine: Mine\nready: 2s\nsteps:\n  - stretch: wall-calf\n    hold: 9min\n";
        card.warnings = {{Severity::warning,
                          DiagnosticId::overlongLine,
                          card.file,
                          {2, 1, 5},
                          "the spoken line 'If it is dark, switch the lamp on first.' needs 4.9 s and has 1.7 s; leave "
                          "'ready' out, or give it 12s"},
                         {Severity::warning,
                          DiagnosticId::unusualHold,
                          card.file,
                          {5, 11, 4},
                          "a stretch is usually held for 10s to 1min, not for 9min; write a shorter 'hold'"}};
    }
    return cards;
}

/// The third card is broken, every fourth is the person's own, every fifth lasts until it eases. `words` replaces all
/// texts by an author.
inline std::vector<Card> cards(int count, const std::string& words = "") {
    static const Library library(std::string(UNKNOT_SOURCE_FOLDER) + "/assets/stretches", "", "");
    const char* stretches[] = {"wall-calf", "toes-to-shin", "quad-standing", "ankle-circles"};
    const char* titles[] = {"Bedtime calves", "Ankle loosener", "Thighs before bed", "Calf", "After a long run"};
    std::vector<Card> cards;
    for (int i = 0; i < count; ++i) {
        Card card = i == 2 ? brokenCard() : Card{};
        const auto at = static_cast<std::size_t>(i);
        card.id = "routine-" + std::to_string(i);
        if (i != 2) {
            card.title = titles[at % std::size(titles)];
            card.stretch = library.stretches().at(stretches[at % std::size(stretches)]);
            card.length = seconds(90 + 60 * i);
            card.own = i % 4 == 3;
            card.open = i % 5 == 4;
        }
        if (!words.empty()) {
            card.title = words;
            for (Diagnostic& mistake : card.mistakes)
                mistake.message = words;
        }
        cards.push_back(card);
    }
    return cards;
}

} // namespace unknot::sample

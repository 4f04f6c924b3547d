#include "scene/help_words.hpp"

#include "base/unicode.hpp"

#include <algorithm>
#include <string_view>

namespace unknot {

namespace {

/// Wrapped, the first line behind `first`, the others below its text.
std::string wrapped(const std::string& first, std::string_view text, std::size_t columns) {
    const std::size_t margin = countCharacters(first);
    std::string lines = first;
    std::size_t used = margin;
    while (!text.empty()) {
        const std::string_view word = text.substr(0, std::min(text.find(' '), text.size()));
        text.remove_prefix(std::min(word.size() + 1, text.size()));
        const std::size_t width = countCharacters(word);
        if (used > margin && used + 1 + width > columns) {
            lines += "\n" + std::string(margin, ' ');
            used = margin;
        }
        if (used > margin) lines += ' ';
        used += width + (used > margin ? 1 : 0);
        lines += word;
    }
    return lines + "\n";
}

} // namespace

const std::vector<HelpLevel>& helpLevels() {
    static const std::vector<HelpLevel> levels = {
        {"Call your local emergency number now",
         {"You are suddenly short of breath, your chest hurts, you cough up blood, or you collapse.",
          "The leg is suddenly cold, pale or blue and numb, or you cannot move it."}},
        {"Get medical advice now, day or night",
         {"The cramp has lasted ten minutes and is not getting better.",
          "It came after a wound, or after contact with a poison such as lead.",
          "The muscle is very painful or weak, and your urine is as dark as cola.",
          "You feel weak, numb or twitchy, or your arms, chest or belly cramp too.", "You have lost a lot of fluid."}},
        {"See a doctor today",
         {"One leg throbs, is swollen, or feels warm.",
          "It is red or darker than usual, which is harder to see on brown or black skin.",
          "Its veins are hard and sore."}},
        {"See a doctor soon",
         {"Cramps spoil your sleep or your days, or began with a new medicine.",
          "Your legs are numb or swollen, or their muscles get thinner.",
          "Your legs hurt when you walk, and the pain stops when you rest."}},
    };
    return levels;
}

const std::string& helpTitle() {
    static const std::string title = "Get help";
    return title;
}

std::string helpText(const std::string& lead, std::size_t columns) {
    std::string text = helpTitle() + "\n";
    if (!lead.empty()) text += wrapped("", lead, columns);
    for (const HelpLevel& level : helpLevels()) {
        text += "\n" + wrapped("", level.when + ", if:", columns);
        for (const std::string& sign : level.signs)
            text += wrapped("  - ", sign, columns);
    }
    return text;
}

} // namespace unknot
